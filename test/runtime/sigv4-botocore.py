"""Signs with botocore: reads requests as lines of JSON, and writes outcomes as lines of JSON.

A request has decoded parts, and its URL is made from them as by botocore's serializers.
"""

import base64
import datetime
import json
import sys
from urllib.parse import quote

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.compat import HTTPHeaders
from botocore.credentials import Credentials
from botocore.utils import percent_encode_sequence

SIGNERS = {
    ("header", True): botocore.auth.S3SigV4Auth,
    ("header", False): botocore.auth.SigV4Auth,
    ("query", True): botocore.auth.S3SigV4QueryAuth,
    ("query", False): botocore.auth.SigV4QueryAuth,
}


class Clock(datetime.datetime):
    """The clock that botocore reads."""

    now_text = ""

    @classmethod
    def utcnow(cls):
        return cls.strptime(cls.now_text, "%Y%m%dT%H%M%SZ")


botocore.auth.datetime.datetime = Clock


def sign(asked):
    Clock.now_text = asked["date"]
    path = "/".join(quote(segment, safe="~") for segment in asked["segments"])
    url = f"{asked['origin']}/{path}"
    if asked["query"]:
        url += "?" + percent_encode_sequence(asked["query"])
    body = base64.b64decode(asked["body"])
    headers = HTTPHeaders()
    for name, value in asked["headers"]:
        headers[name] = value
    request = AWSRequest(method=asked["method"], url=url, headers=headers)
    credentials = Credentials(asked["accessKey"], asked["secretKey"], asked["sessionToken"])
    signer = SIGNERS[(asked["placement"], asked["s3"])](credentials, asked["service"], asked["region"])
    if asked["placement"] == "query":
        signer._expires = asked["expires"]
        if not asked["s3"]:
            # The original would move a body into the query, as for a presigned URL of the query protocol.
            signer.payload = lambda _: botocore.auth.sha256(body).hexdigest()
    else:
        request.data = body
    seen = {}
    canonical_request = signer.canonical_request

    def spy(of):
        seen["canonicalRequest"] = canonical_request(of)
        return seen["canonicalRequest"]

    signer.canonical_request = spy
    signer.add_auth(request)
    return {**seen, "url": request.url, "authorization": request.headers.get("Authorization")}


for line in sys.stdin:
    print(json.dumps(sign(json.loads(line))), flush=True)
