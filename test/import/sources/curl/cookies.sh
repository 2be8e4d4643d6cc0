curl 'https://api.acme.example.com/inbox' -b 'theme=dark; sessionid=s3cr3t' -H 'X-CSRF-Token: s3cr3t'
