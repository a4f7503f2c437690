import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from warehouse_desk.devices.printers import (
    FolderPrinter,
    NoPrinter,
    Printer,
    QueuePrinter,
    TcpPrinter,
)
from warehouse_desk.devices.zpl_printer import ZplPrinter
from warehouse_desk.domain.errors import OutsideTrouble, Trouble

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs a shell script")


def trouble_of(printer: Printer, job: bytes = b"^XA^XZ") -> OutsideTrouble:
    with pytest.raises(OutsideTrouble) as trouble:
        printer.print(job, "label")
    return trouble.value


@pytest.mark.parametrize(
    ("job", "name"), [(b"%PDF-1.7", "a.pdf"), (b"^XA^XZ", "a.zpl"), (b"?", "a.bin")]
)
def test_a_job_becomes_a_file_of_its_kind(tmp_path: Path, job: bytes, name: str) -> None:
    FolderPrinter(tmp_path / "new").print(job, "a")

    assert (tmp_path / "new" / name).read_bytes() == job


def test_the_same_title_again_overwrites_nothing(tmp_path: Path) -> None:
    for job in (b"%PDF-1", b"%PDF-2", b"%PDF-3"):
        FolderPrinter(tmp_path).print(job, "label ORD-1")

    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {
        "label_ORD-1.pdf": b"%PDF-1",
        "label_ORD-1-2.pdf": b"%PDF-2",
        "label_ORD-1-3.pdf": b"%PDF-3",
    }


@pytest.mark.parametrize("title", ["../../etc/passwd", "..", "", "a/b\\c:d", "\x00\x1b", "x" * 500])
def test_no_title_leads_out_of_the_folder(tmp_path: Path, title: str) -> None:
    FolderPrinter(tmp_path / "in").print(b"%PDF", title)

    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    (file,) = (tmp_path / "in").iterdir()
    assert len(file.name) < 100


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    trouble = trouble_of(FolderPrinter(tmp_path / "file"))

    assert trouble.trouble is Trouble.FILE_UNWRITABLE
    assert trouble.facts["path"] == str(tmp_path / "file")


@pytest.fixture
def port() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


def test_a_job_arrives_whole_at_the_printers_port(port: socket.socket) -> None:
    got: list[bytes] = []

    def take() -> None:
        line, _ = port.accept()
        with line, line.makefile("rb") as stream:
            got.append(stream.read())

    printer = threading.Thread(target=take)
    printer.start()
    TcpPrinter("127.0.0.1", port.getsockname()[1]).print(b"^XA" + b"0" * 200_000 + b"^XZ", "label")
    printer.join()

    assert got == [b"^XA" + b"0" * 200_000 + b"^XZ"]


def test_a_printer_that_is_off_is_named() -> None:
    with socket.socket() as nobody_listens:
        nobody_listens.bind(("127.0.0.1", 0))
        number = nobody_listens.getsockname()[1]
        trouble = trouble_of(TcpPrinter("127.0.0.1", number))

    assert trouble.trouble is Trouble.PRINTER_AWAY
    assert trouble.facts["printer"] == f"127.0.0.1:{number}"
    assert trouble.facts["title"] == "label"


@pytest.mark.parametrize("kind", [TcpPrinter, ZplPrinter])
@pytest.mark.parametrize("host", ["labels..hall", "x" * 70])
def test_a_printer_whose_name_is_none_is_named(
    kind: Callable[[str], TcpPrinter | ZplPrinter], host: str
) -> None:
    trouble = trouble_of(kind(host))

    assert trouble.trouble is Trouble.PRINTER_AWAY
    assert trouble.facts["printer"] == f"{host}:9100"


def test_a_printer_that_hangs_is_given_up_in_time(port: socket.socket) -> None:
    trouble = trouble_of(
        TcpPrinter("127.0.0.1", port.getsockname()[1], send_s=0.2), b"0" * 30_000_000
    )

    assert trouble.trouble is Trouble.PRINTER_AWAY


def command(tmp_path: Path, body: str) -> str:
    script = tmp_path / "lp"
    script.write_text(f"#!{sys.executable}\nimport sys, time\n{body}\n")
    script.chmod(0o755)
    return str(script)


@posix_only
def test_a_queue_gets_job_title_and_options(tmp_path: Path) -> None:
    keep = f"""
from pathlib import Path
Path({str(tmp_path / "job")!r}).write_bytes(sys.stdin.buffer.read())
Path({str(tmp_path / "words")!r}).write_text("\\n".join(sys.argv[1:]))
"""
    printer = QueuePrinter(
        "labels", options=("PageSize=w288h432",), command=command(tmp_path, keep)
    )

    printer.print(b"%PDF-1.7", "label\n1")

    assert (tmp_path / "job").read_bytes() == b"%PDF-1.7"
    assert (tmp_path / "words").read_text().splitlines() == [
        *("-d", "labels", "-t", "label1"),
        *("-o", "PageSize=w288h432", "-"),
    ]


@posix_only
def test_what_the_queue_complains_of_is_passed_on(tmp_path: Path) -> None:
    lp = command(tmp_path, 'sys.exit("lp: no such queue")')

    trouble = trouble_of(QueuePrinter("labels", command=lp))

    assert trouble.trouble is Trouble.PRINTER_AWAY
    assert trouble.facts == {"printer": "labels", "title": "label", "reason": "lp: no such queue"}


@posix_only
def test_a_queue_that_hangs_is_given_up(tmp_path: Path) -> None:
    lp = command(tmp_path, "time.sleep(600)")

    trouble = trouble_of(QueuePrinter("labels", command=lp, limit_s=0.2))

    assert trouble.trouble is Trouble.PRINTER_AWAY


def test_without_the_systems_command_the_queue_is_not_set_up() -> None:
    trouble = trouble_of(QueuePrinter("labels", command="no-such-command"))

    assert trouble.trouble is Trouble.PRINTER_UNSET


def test_no_printer_says_so() -> None:
    assert trouble_of(NoPrinter("labels")).facts == {"printer": "labels", "title": "label"}
