"""oauthlib as an OAuth 2 server, and an API whose requests it checks.

An HTTP server on the loopback address, which prints its port. Its first line of input is JSON: the client with a
secret, the identifier of one without, the user, and the redirect URI. It is as strict as real servers: a refresh token
is single-use, and a reused one ends its grant.

- `/authorize` logs the user in without a page.
- `/token` is the token endpoint.
- `/calls` returns the grant types and statuses of the token calls so far.
- `/expire` makes the access token in the body expire.
- Everything else is the API.
"""

import base64
import json
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

from oauthlib.oauth2 import OAuth2Error, RequestValidator, Server

# The loopback address has no TLS.
os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"

SCOPES = {"read", "write"}


class Client:
    """A client as oauthlib expects it: with an identifier."""

    def __init__(self, client_id, secret=None):
        self.client_id = client_id
        self.secret = secret


class Validator(RequestValidator):
    """Knows two clients and one user, and keeps everything in memory."""

    def __init__(self, known):
        super().__init__()
        self.known = known
        self.clients = {
            known["clientId"]: Client(known["clientId"], known["clientSecret"]),
            known["publicClientId"]: Client(known["publicClientId"]),
        }
        self.codes = {}
        self.access_tokens = {}
        self.refresh_tokens = {}
        self.used = {}
        self.grants = 0

    # Clients

    def client_authentication_required(self, request, *args, **kwargs):
        client = self.clients.get(request.client_id)
        return client is None or client.secret is not None

    def authenticate_client(self, request, *args, **kwargs):
        client_id, secret = request.client_id, request.client_secret
        kind, _, proof = request.headers.get("Authorization", "").partition(" ")
        if kind == "Basic":
            client_id, _, secret = base64.b64decode(proof).decode().partition(":")
        client = self.clients.get(client_id)
        if client is None or client.secret is None or client.secret != secret:
            return False
        request.client = client
        return True

    def authenticate_client_id(self, client_id, request, *args, **kwargs):
        request.client = self.clients.get(client_id)
        return request.client is not None and request.client.secret is None

    def validate_client_id(self, client_id, request, *args, **kwargs):
        request.client = self.clients.get(client_id)
        return request.client is not None

    def validate_grant_type(self, client_id, grant_type, client, request, *args, **kwargs):
        return grant_type != "client_credentials" or client.secret is not None

    def validate_response_type(self, client_id, response_type, client, request, *args, **kwargs):
        return response_type == "code"

    def validate_scopes(self, client_id, scopes, client, request, *args, **kwargs):
        return set(scopes) <= SCOPES

    def get_default_scopes(self, client_id, request, *args, **kwargs):
        return ["read"]

    # Codes

    def validate_redirect_uri(self, client_id, redirect_uri, request, *args, **kwargs):
        return redirect_uri == self.known["redirectUri"]

    def is_pkce_required(self, client_id, request):
        return self.clients[client_id].secret is None

    def save_authorization_code(self, client_id, code, request, *args, **kwargs):
        self.codes[code["code"]] = {
            "client": client_id,
            "user": request.user,
            "scopes": request.scopes,
            "redirect": request.redirect_uri,
            "challenge": request.code_challenge,
            "method": request.code_challenge_method,
        }

    def validate_code(self, client_id, code, client, request, *args, **kwargs):
        saved = self.codes.get(code)
        if saved is None or saved["client"] != client_id:
            return False
        request.user, request.scopes = saved["user"], saved["scopes"]
        return True

    def get_code_challenge(self, code, request):
        return self.codes[code]["challenge"]

    def get_code_challenge_method(self, code, request):
        return self.codes[code]["method"]

    def confirm_redirect_uri(self, client_id, code, redirect_uri, client, request, *args, **kwargs):
        return redirect_uri == self.codes[code]["redirect"]

    def invalidate_authorization_code(self, client_id, code, request, *args, **kwargs):
        del self.codes[code]

    # Tokens

    def validate_user(self, username, password, client, request, *args, **kwargs):
        request.user = username
        return username == self.known["username"] and password == self.known["password"]

    def save_bearer_token(self, token, request, *args, **kwargs):
        grant = self.used.get(request.refresh_token) if request.grant_type == "refresh_token" else None
        if grant is None:
            self.grants += 1
            grant = self.grants
        saved = {
            "grant": grant,
            "client": request.client.client_id,
            "user": request.user,
            "scopes": token["scope"].split(),
            "until": time.time() + token["expires_in"],
        }
        self.access_tokens[token["access_token"]] = saved
        if "refresh_token" in token:
            self.refresh_tokens[token["refresh_token"]] = saved

    def validate_bearer_token(self, token, scopes, request):
        saved = self.access_tokens.get(token)
        if saved is None or saved["until"] < time.time():
            return False
        request.user, request.client, request.scopes = saved["user"], self.clients[saved["client"]], saved["scopes"]
        return True

    def validate_refresh_token(self, refresh_token, client, request, *args, **kwargs):
        if refresh_token in self.used:
            self.end_grant(self.used[refresh_token])
        saved = self.refresh_tokens.get(refresh_token)
        if saved is None or saved["client"] != client.client_id:
            return False
        # It is used up, together with its access tokens.
        self.end_grant(saved["grant"])
        self.used[refresh_token] = saved["grant"]
        request.user = saved["user"]
        self.original_scopes = saved["scopes"]
        return True

    def get_original_scopes(self, refresh_token, request, *args, **kwargs):
        return self.original_scopes

    def end_grant(self, grant):
        for tokens in (self.access_tokens, self.refresh_tokens):
            for token in [token for token, saved in tokens.items() if saved["grant"] == grant]:
                del tokens[token]


def serve():
    known = json.loads(sys.stdin.readline())
    validator = Validator(known)
    endpoints = Server(validator, token_expires_in=3600)
    calls = []
    # One call after another, as with a database.
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            uri = "http://" + self.headers["Host"] + self.path
            path = self.path.partition("?")[0]
            with lock:
                headers, text, status = self.dispatch(path, uri, body, dict(self.headers.items()))
            content = (text or "").encode()
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def dispatch(self, path, uri, body, headers):
            kind = {"Content-Type": "application/json"}
            if path == "/authorize":
                try:
                    scopes, credentials = endpoints.validate_authorization_request(uri, self.command, body, headers)
                    credentials["user"] = known["username"]
                    return endpoints.create_authorization_response(uri, self.command, body, headers, scopes, credentials)
                except OAuth2Error as error:
                    return {"Location": error.in_uri(error.redirect_uri or known["redirectUri"])}, "", 302
            if path == "/token":
                try:
                    answer = endpoints.create_token_response(uri, self.command, body, headers)
                except OAuth2Error as error:
                    answer = kind, error.json, error.status_code
                calls.append([parse_qs(body).get("grant_type", [""])[0], answer[2]])
                return answer
            if path == "/calls":
                return kind, json.dumps(calls), 200
            if path == "/expire":
                validator.access_tokens[body]["until"] = 0
                return kind, "", 204
            valid, request = endpoints.verify_request(uri, self.command, body, headers)
            if not valid:
                return {**kind, "WWW-Authenticate": "Bearer"}, '{"error":"invalid_token"}', 401
            seen = {"user": request.user, "client": request.client.client_id, "scopes": request.scopes}
            return kind, json.dumps(seen), 200

        do_GET = do_POST = answer

        def log_message(self, *_):
            pass

    class Listener(ThreadingHTTPServer):
        # Connections that wait to be accepted: tests make 50 parallel requests.
        request_queue_size = 128

        def handle_error(self, request, client_address):
            # Clients may disconnect at any time.
            if not isinstance(sys.exc_info()[1], ConnectionError):
                super().handle_error(request, client_address)

    server = Listener(("127.0.0.1", 0), Handler)
    print(server.server_port, flush=True)
    server.serve_forever()


if __name__ == "__main__":
    serve()
