curl ^"https://api.acme.example.com/v1/items?limit=1^&page=2^" ^
  -H ^"authorization: Bearer s3cr3t^" ^
  -H ^"x-requested-with: XMLHttpRequest^"
