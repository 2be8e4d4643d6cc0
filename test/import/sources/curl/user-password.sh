curl --user 'jane:s3cr3t' 'https://api.acme.example.com/rest/api/2/issue/ACME-1'
