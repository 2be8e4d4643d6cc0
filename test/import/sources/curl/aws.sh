curl --aws-sigv4 aws:amz:eu-central-1:execute-api --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" https://a1b2c3.execute-api.eu-central-1.amazonaws.com/prod/orders
