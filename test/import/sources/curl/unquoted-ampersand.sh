curl https://api.acme.example.com/data/2.5/weather?q=London&appid=s3cr3t&units=metric
