curl https://api.acme.example.com/v1/charges \
  -u sk_s3cr3t: \
  -d amount=2000
