curl https://api.acme.example.com/api/chat.postMessage -d token=s3cr3t -d channel=general -d text=hi
