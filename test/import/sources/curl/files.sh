curl -K s3cr3t.conf --netrc -H @headers.txt --cert client.pem -H "Authorization: Bearer $(pass show acme)" https://api.acme.example.com/v1/a
