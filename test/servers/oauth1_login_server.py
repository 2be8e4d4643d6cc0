"""oauthlib as the server of OAuth 1 logins (RFC 5849 section 2), and an API whose requests it checks.

An HTTP server on the loopback address, which prints its port. Its first line of input is JSON: the consumer, its secret
and its public key. Request tokens and verifiers work once, nonces too, and callbacks are those of this machine.

- `/request_token` and `/access_token` are the endpoints.
- `/authorize` shows a page on which the user agrees or refuses.
- `/calls` returns the paths and statuses of the calls so far.
- Everything else is the API.
"""

import json
import sys
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, quote, urlsplit

from oauthlib.oauth1 import RequestValidator, WebApplicationServer

METHODS = ("HMAC-SHA1", "HMAC-SHA256", "HMAC-SHA512", "RSA-SHA1", "RSA-SHA256", "RSA-SHA512", "PLAINTEXT")


class Validator(RequestValidator):
    """Knows one consumer, and keeps everything in memory."""

    enforce_ssl = False
    allowed_signature_methods = METHODS
    dummy_client = dummy_request_token = dummy_access_token = "dummy"
    realms = ["photos"]

    def __init__(self, known):
        super().__init__()
        self.known = known
        self.used = set()
        self.request_tokens = {}
        self.access_tokens = {}

    # The forms of keys and tokens

    def check_client_key(self, client_key):
        return True

    def check_request_token(self, request_token):
        return True

    def check_access_token(self, request_token):
        return True

    def check_verifier(self, verifier):
        return True

    def validate_timestamp_and_nonce(self, client_key, timestamp, nonce, request, request_token=None, access_token=None):
        seen = (client_key, timestamp, nonce)
        fresh = seen not in self.used
        self.used.add(seen)
        return fresh

    # The consumer

    def validate_client_key(self, client_key, request):
        return client_key == self.known["consumerKey"]

    def get_client_secret(self, client_key, request):
        return self.known["consumerSecret"]

    def get_rsa_key(self, client_key, request):
        return self.known["publicKey"]

    def validate_redirect_uri(self, client_key, redirect_uri, request):
        return redirect_uri == "oob" or redirect_uri.startswith("http://127.0.0.1:")

    # Realms

    def get_default_realms(self, client_key, request):
        return self.realms

    def validate_requested_realms(self, client_key, realms, request):
        return True

    def validate_realms(self, client_key, token, request, uri=None, realms=None):
        return True

    def get_realms(self, token, request):
        return self.realms

    # Request tokens

    def save_request_token(self, token, request):
        self.request_tokens[token["oauth_token"]] = {**token, "callback": request.redirect_uri}

    def verify_request_token(self, token, request):
        return token in self.request_tokens

    def get_redirect_uri(self, token, request):
        return self.request_tokens[token]["callback"]

    def save_verifier(self, token, verifier, request):
        self.request_tokens[token]["verifier"] = verifier["oauth_verifier"]

    def validate_request_token(self, client_key, token, request):
        return token in self.request_tokens

    def validate_verifier(self, client_key, token, verifier, request):
        return verifier == self.request_tokens.get(token, {}).get("verifier")

    def get_request_token_secret(self, client_key, token, request):
        return self.request_tokens.get(token, {"oauth_token_secret": "dummy"})["oauth_token_secret"]

    def invalidate_request_token(self, client_key, request_token, request):
        del self.request_tokens[request_token]

    # Access tokens

    def save_access_token(self, token, request):
        self.access_tokens[token["oauth_token"]] = token["oauth_token_secret"]

    def validate_access_token(self, client_key, token, request):
        return token in self.access_tokens

    def get_access_token_secret(self, client_key, token, request):
        return self.access_tokens.get(token, "dummy")


PAGE = """<!doctype html><title>Photos</title>
<form method="post"><p>May this program see your photos?</p>
<button name="answer" value="yes">Yes</button> <button name="answer" value="no">No</button></form>"""


def serve():
    validator = Validator(json.loads(sys.stdin.readline()))
    server = WebApplicationServer(validator)
    calls = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            form = "application/x-www-form-urlencoded" in (self.headers.get("Content-Type") or "")
            uri = "http://" + self.headers["Host"] + self.path
            request = (uri, self.command, body if form else "", dict(self.headers.items()))
            path = urlsplit(self.path).path
            if path == "/calls":
                return self.send(200, json.dumps(calls))
            if path == "/authorize":
                return self.authorize(uri, body)
            if path == "/request_token":
                _, text, status = server.create_request_token_response(*request)
            elif path == "/access_token":
                _, text, status = server.create_access_token_response(*request, credentials={"user_id": "7"})
            else:
                valid, seen = server.validate_protected_resource_request(*request, realms=[])
                text, status = json.dumps({"token": seen and seen.resource_owner_key}), 200 if valid else 401
            calls.append([path, status])
            return self.send(status, text or "")

        def authorize(self, uri, body):
            token = parse_qs(urlsplit(uri).query).get("oauth_token", [""])[0]
            if not validator.verify_request_token(token, None):
                return self.send(400, "<h1>No such login</h1>")
            if self.command == "GET":
                return self.send(200, PAGE)
            if parse_qs(body).get("answer") != ["yes"]:
                location = validator.get_redirect_uri(token, None)
                return self.send(302, "", location + "?oauth_problem=user_refused&oauth_token=" + quote(token))
            headers, text, status = server.create_authorization_response(uri)
            if status == 302:
                return self.send(302, "", headers["Location"])
            return self.send(200, "<p id=verifier>" + escape(parse_qs(text)["oauth_verifier"][0]) + "</p>")

        def send(self, status, text, location=None):
            self.send_response(status)
            self.send_header("Content-Type", "text/html" if text.startswith("<") else "text/plain")
            self.send_header("Content-Length", str(len(text.encode())))
            self.send_header("Access-Control-Allow-Origin", "*")
            if location:
                self.send_header("Location", location)
            self.end_headers()
            self.wfile.write(text.encode())

        do_GET = do_POST = do_PUT = answer

        def do_OPTIONS(self):
            self.send_response(204)
            for name in ("Origin", "Headers", "Methods"):
                self.send_header("Access-Control-Allow-" + name, "*" if name != "Headers" else "authorization, content-type")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(http.server_port, flush=True)
    http.serve_forever()


if __name__ == "__main__":
    serve()
