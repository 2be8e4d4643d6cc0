curl --ntlm -u jane:s3cr3t https://api.acme.example.com/a
curl --negotiate -u : https://api.acme.example.com/b
curl https://api.acme.example.com/c -H "X-Api-Key: s3cr3t"
