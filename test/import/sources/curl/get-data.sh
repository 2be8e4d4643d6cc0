curl -G https://api.acme.example.com/v1/search -d q=flexgen --data-urlencode "api_key=$KEY"
