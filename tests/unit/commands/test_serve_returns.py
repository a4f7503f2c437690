"""`serve-returns`: the customers' page from the terminal."""

import socket
from pathlib import Path
from typing import Any

import pytest

from tests.unit.commands.conftest import Run
from tests.warehouse import Warehouse
from warehouse_desk.commands import serve_returns


def where(warehouse: Warehouse) -> str:
    return str(warehouse.store.engine.url.database)


def test_the_first_page_is_written_for_the_shops_own_site(command: Run, tmp_path: Path) -> None:
    file = tmp_path / "returns.html"

    ran = command(
        "serve-returns", "--export", file, "--address", "http://desk:8137/", "--language", "ar"
    )

    text = file.read_text("utf-8")
    assert ran.status == 0
    assert 'action="http://desk:8137/find"' in text
    assert 'dir="rtl"' in text


def test_a_folder_that_is_not_there_is_told(command: Run, tmp_path: Path) -> None:
    ran = command("serve-returns", "--export", tmp_path / "none" / "page.html")

    assert ran.status == 2
    assert "page.html" in ran.err


def test_it_serves_until_it_is_stopped(
    command: Run, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("http.server.ThreadingHTTPServer.serve_forever", stop)

    ran = command("serve-returns", "--port", "0", "--store", where(warehouse))

    assert ran.status == 0
    assert "http://127.0.0.1:" in ran.out


def test_it_ends_when_the_server_does(
    command: Run, warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("http.server.ThreadingHTTPServer.serve_forever", lambda _: None)

    assert command("serve-returns", "--port", "0", "--store", where(warehouse)).status == 0


def test_a_port_that_is_taken_is_told(command: Run, warehouse: Warehouse) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        ran = command("serve-returns", "--port", port, "--store", where(warehouse))

    assert ran.status == 2
    assert str(port) in ran.err
    assert serve_returns.command
