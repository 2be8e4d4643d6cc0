curl --request GET --url https://api.acme.example.com/v1/items --header 'X-Api-Key: s3cr3t'
