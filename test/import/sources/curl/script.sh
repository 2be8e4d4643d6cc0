#!/bin/bash
set -euo pipefail
# curl https://wrong.example.com
HOST=https://hosts.example.com
for id in 1 2; do
  curl -fsSL -XPOST "$HOST/v1/items/$id" -H "X-Token: $TOKEN" --next "$HOST/v1/status" -H "X-Token: $TOKEN"
done
