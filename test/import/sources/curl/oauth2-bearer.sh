curl --oauth2-bearer "$TOKEN" https://api.acme.example.com/v1/me
