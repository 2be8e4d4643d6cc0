curl -H 'Authorization: token s3cr3t' -H 'X-Workspace: s3cr3t' https://api.acme.example.com/user
