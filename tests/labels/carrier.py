"""A carrier with an interface of its own, played by a server on this machine."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Carrier:
    """Keeps each announcement under its key, and can be out of order."""

    status: int = 201
    answer: bytes = b""
    got: dict[str, dict[str, object]] = field(default_factory=dict)
    cancelled: list[str] = field(default_factory=list)
    asked: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    address: str = ""


@contextmanager
def listening() -> Iterator[Carrier]:
    """Open a carrier's door."""
    here = Carrier()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            key = self.headers["Idempotency-Key"]
            here.asked += 1
            here.headers = dict(self.headers)
            if here.status == 201:
                here.got.setdefault(key, json.loads(body))
            self.send_response(here.status)
            self.end_headers()
            receipt = {"receipt": f"R-{list(here.got).index(key) + 1}"} if here.got else {}
            if self.path in {"/parcels", "/pick-ups"}:
                receipt = {"number": f"OWL{list(here.got).index(key) + 1:09}"} if here.got else {}
            self.wfile.write(here.answer or json.dumps(receipt).encode())

        def do_DELETE(self) -> None:
            here.asked += 1
            if here.status == 201:
                here.cancelled.append(self.path.rpartition("/")[2])
            self.send_response(200 if here.status == 201 else here.status)
            self.end_headers()
            self.wfile.write(here.answer)

        def log_message(self, *_: object) -> None:
            pass

    with served(Handler) as address:
        here.address = f"{address}/hand-overs"
        yield here


@contextmanager
def served(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    """Serve on this machine alone, and tell at which address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
