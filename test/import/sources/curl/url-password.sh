curl "https://jane:s3cr3t@api.acme.example.com/v1/items"
