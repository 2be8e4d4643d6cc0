TOKEN=$(curl -s https://login.acme.example.com/oauth/token --json '{"grant_type": "client_credentials", "client_id": "s3cr3t", "client_secret": "s3cr3t", "audience": "s3cr3t"}' | jq -r .access_token)
curl https://api.acme.example.com/api/v2/users -H "Authorization: Bearer $TOKEN"
curl -X POST https://login.acme.example.com/oauth/token --json '{"grant_type": "client_credentials", "client_id": "s3cr3t", "client_secret": "s3cr3t", "audience": "s3cr3t"}'
curl https://api.acme.example.com/api/v2/roles -H "Authorization: Bearer s3cr3t"
