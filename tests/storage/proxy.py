"""A line to a server that can be cut, held up or slowed down in mid-operation."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from time import sleep

import sqlalchemy as sa


class Proxy:
    """Passes bytes on between the stations and a server, until it is told otherwise."""

    def __init__(self, host: str, port: int) -> None:
        self._server = (host, port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._open: list[socket.socket] = []
        #: Held while lines are noted or cut: none slips through in between.
        self._lines = threading.Lock()
        self._flows = threading.Event()
        self._flows.set()
        #: New lines are refused.
        self.is_away = False
        #: Seconds that each packet takes longer.
        self.delay = 0.0
        #: Looks at what a station sends, before the server gets it.
        self.watch: Callable[[bytes], None] = lambda _: None
        #: Cut the line when the server answers the station's next words that hold this; the answer
        #: does not arrive, and new lines are refused.
        self.cut_after = b""
        self._answers_pass = True
        #: Set once the line was cut so.
        self.was_cut = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Cut all lines at once."""
        with self._lines:
            lines, self._open = self._open, []
        for one in lines:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def hang(self) -> None:
        """Pass nothing on any more; nobody is told."""
        self._flows.clear()

    def flow(self) -> None:
        """Pass everything on again."""
        self._flows.set()

    def close(self) -> None:
        """Go away for good."""
        self._listener.close()
        self.flow()
        self.cut()

    def _accept(self) -> None:
        while True:
            try:
                station, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(self._server)
            except OSError:
                station.close()
                continue
            with self._lines:
                is_cut = self.is_away
                self._open += [] if is_cut else [station, server]
            if is_cut:
                station.close()
                server.close()
                continue
            for source, target, is_station in ((station, server, True), (server, station, False)):
                threading.Thread(
                    target=self._pass_on, args=(source, target, is_station), daemon=True
                ).start()

    def _pass_on(self, source: socket.socket, target: socket.socket, is_station: bool) -> None:
        with suppress(OSError):
            while sent := source.recv(65_536):
                if is_station:
                    self.watch(sent)
                    if self.cut_after and self.cut_after in sent:
                        self.cut_after, self._answers_pass = b"", False
                elif not self._answers_pass:
                    self.is_away, self._answers_pass = True, True
                    self.cut()
                    self.was_cut.set()
                    return
                sleep(self.delay)
                self._flows.wait()
                target.sendall(sent)
        for one in (source, target):
            with suppress(OSError):
                one.close()


@contextmanager
def proxied(where: str) -> Iterator[tuple[Proxy, str]]:
    """Give a line to a server, and the URL that goes through it."""
    url = sa.make_url(where)
    proxy = Proxy(url.host or "", url.port or 0)
    try:
        yield proxy, url.set(port=proxy.port).render_as_string(hide_password=False)
    finally:
        proxy.close()
