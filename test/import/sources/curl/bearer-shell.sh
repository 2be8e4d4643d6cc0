curl -H "Authorization: Bearer ${ACME_TOKEN:?}" -H "Accept: application/json" https://api.acme.example.com/v1/me | jq .
