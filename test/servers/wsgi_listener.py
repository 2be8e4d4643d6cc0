"""Serves a WSGI application on a free port of the loopback address, which it prints."""

from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server


class Listener(WSGIServer):
    # Requests are served one after another, since SQLite has one writer. Meanwhile, others wait to be accepted.
    request_queue_size = 128


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


def serve(application):
    server = make_server("127.0.0.1", 0, application, server_class=Listener, handler_class=Quiet)
    print(server.server_port, flush=True)
    server.serve_forever()
