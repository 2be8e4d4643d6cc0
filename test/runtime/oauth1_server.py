"""oauthlib as the other side of the OAuth 1.0 tests.

`oauth1_server.py serve`: an HTTP server on the loopback address, which prints its port. It checks each request to a
protected resource, and returns 200 or 401 with what it received as JSON. A nonce is accepted once. The first line of
input is JSON: the client and the token that it knows.

`oauth1_server.py answer`: reads a line of JSON for each request, and writes a line of JSON for each: the base string
URI, the normalised parameters, the base string and the signature.
"""

import base64
import hashlib
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from oauthlib.oauth1 import RequestValidator, ResourceEndpoint
from oauthlib.oauth1.rfc5849 import signature

METHODS = ("HMAC-SHA1", "HMAC-SHA256", "HMAC-SHA512", "RSA-SHA1", "RSA-SHA256", "RSA-SHA512", "PLAINTEXT")


class Validator(RequestValidator):
    """Knows one client and one token."""

    enforce_ssl = False
    allowed_signature_methods = METHODS
    dummy_client = "dummy"
    dummy_access_token = "dummy"

    def __init__(self, known):
        super().__init__()
        self.known = known
        self.used = set()

    def check_client_key(self, client_key):
        return True

    def check_access_token(self, request_token):
        return True

    def validate_timestamp_and_nonce(self, client_key, timestamp, nonce, request, request_token=None, access_token=None):
        seen = (client_key, timestamp, nonce)
        fresh = seen not in self.used
        self.used.add(seen)
        return fresh

    def validate_client_key(self, client_key, request):
        return client_key == self.known["consumerKey"]

    def validate_access_token(self, client_key, token, request):
        return token == self.known["accessToken"]

    def validate_realms(self, client_key, token, request, uri=None, realms=None):
        return True

    def get_client_secret(self, client_key, request):
        return self.known["consumerSecret"]

    def get_access_token_secret(self, client_key, token, request):
        return self.known["tokenSecret"]

    def get_rsa_key(self, client_key, request):
        return self.known["publicKey"]


def serve():
    endpoint = ResourceEndpoint(Validator(json.loads(sys.stdin.readline())))

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            uri = "http://" + self.headers["Host"] + self.path
            headers = dict(self.headers.items())
            seen = {"path": self.path, "authorization": self.headers.get("Authorization"), "type": self.headers.get("Content-Type")}
            form = "application/x-www-form-urlencoded" in (seen["type"] or "").lower()
            seen["body"] = body.decode("utf-8", "replace")
            for method in ("sha1", "sha256", "sha512"):
                seen[method] = base64.b64encode(hashlib.new(method, body).digest()).decode()
            try:
                valid, request = endpoint.validate_protected_resource_request(
                    uri, self.command, seen["body"] if form else "", headers, realms=[]
                )
                seen["parameters"] = dict(request.oauth_params) if valid else {}
                seen["bodyHash"] = dict(request.params).get("oauth_body_hash") if valid else None
                seen["realm"] = getattr(request, "realm", None)
                seen["error"] = None if valid else "refused"
            except Exception as error:  # The test prints it.
                valid, seen["error"] = False, repr(error)
            text = json.dumps(seen).encode()
            self.send_response(200 if valid else 401)
            self.send_header("Content-Type", "application/json")
            self.send_header("Access-Control-Allow-Origin", "*")
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

        def do_OPTIONS(self):
            self.send_response(204)
            for name in ("Origin", "Headers", "Methods"):
                self.send_header("Access-Control-Allow-" + name, "*" if name != "Headers" else "authorization, content-type")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_port, flush=True)
    server.serve_forever()


def answer():
    for line in sys.stdin:
        case = json.loads(line)
        try:
            headers = {"Authorization": case["authorization"]}
            query = case["url"].partition("?")[2]
            parameters = signature.collect_parameters(uri_query=query, body=case["form"], headers=headers)
            normalized = signature.normalize_parameters(parameters)
            uri = signature.base_string_uri(case["url"])
            text = signature.signature_base_string(case["method"], uri, normalized)
            made = signature._sign_hmac(case["hash"], text, case["consumerSecret"], case["tokenSecret"])
            result = {"uri": uri, "normalized": normalized, "baseString": text, "signature": made}
        except Exception as error:
            result = {"error": repr(error)}
        print(json.dumps(result), flush=True)


if __name__ == "__main__":
    {"serve": serve, "answer": answer}[sys.argv[1]]()
