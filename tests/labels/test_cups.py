"""Real jobs through a private print queue of the system, to a printer on a loopback socket."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import patience
from tests.labels.virtual_printer import VirtualPrinter
from tests.unit.documents import contents
from tests.unit.documents.contents import language
from warehouse_desk.devices.printers import QueuePrinter
from warehouse_desk.documents.label_form import label_form
from warehouse_desk.documents.labels import shipping_label
from warehouse_desk.domain.errors import OutsideTrouble, Trouble

_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
CUPSD, LPADMIN = (shutil.which(name, path=_PATH) for name in ("cupsd", "lpadmin"))
#: What carries a queue's jobs to a printer's port.
SOCKETS = Path("/usr/lib/cups/backend/socket")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (CUPSD and LPADMIN and SOCKETS.exists()), reason="needs cupsd, lpadmin, sockets"
    ),
]


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Run a print server of the test's own, with nothing of the system's.

    Its backends run as a user who may not look into the folders of tests: it has one beside them.
    """
    tmp_path = Path(tempfile.mkdtemp(prefix="queue-"))
    tmp_path.chmod(0o755)
    for name in ("spool", "cache", "state", "root", "spool/tmp", "root/ppd"):
        (tmp_path / name).mkdir()
    line = tmp_path / "s"
    (tmp_path / "cupsd.conf").write_text(
        f"Listen {line}\nBrowsing Off\nDefaultAuthType None\n"
        "WebInterface No\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n"
    )
    (tmp_path / "cups-files.conf").write_text(
        f"ServerRoot {tmp_path}/root\nRequestRoot {tmp_path}/spool\nTempDir {tmp_path}/spool/tmp\n"
        f"CacheDir {tmp_path}/cache\nStateDir {tmp_path}/state\nAccessLog {tmp_path}/access\n"
        f"ErrorLog {tmp_path}/error\nPageLog {tmp_path}/page\nSandboxing relaxed\n"
    )
    assert CUPSD is not None
    options = ["-f", "-c", str(tmp_path / "cupsd.conf"), "-s", str(tmp_path / "cups-files.conf")]
    server = subprocess.Popen(
        [CUPSD, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    monkeypatch.setenv("CUPS_SERVER", str(line))
    patience.wait_for(line.exists, why="no print server")
    yield tmp_path
    server.terminate()
    server.wait(timeout=patience.SECONDS)
    shutil.rmtree(tmp_path)


def add_queue(name: str, port: int) -> None:
    """Make a queue that passes jobs on byte for byte."""
    device = f"socket://127.0.0.1:{port}"
    assert LPADMIN is not None
    command = [LPADMIN, "-p", name, "-E", "-v", device, "-m", "raw"]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=patience.SECONDS
    )
    assert not done.returncode, done.stderr


def test_a_label_goes_through_a_queue_byte_for_byte(cups: Path) -> None:
    job = shipping_label(contents.a_label("he"), language("he"), label_form("4x6", "zpl-203"))
    with VirtualPrinter() as printer:
        add_queue("labels", printer.port)

        is_known = QueuePrinter("labels").print(job, "label 1")

        assert not is_known
        assert printer.wait_for(1)
        assert printer.printed == [job.strip()]


def test_a_queue_that_does_not_exist_is_named(cups: Path) -> None:
    with pytest.raises(OutsideTrouble) as trouble:
        QueuePrinter("nowhere").print(b"^XA^XZ", "label 1")

    assert trouble.value.trouble is Trouble.PRINTER_AWAY
    assert "does not exist" in str(trouble.value.facts["reason"])
    assert trouble.value.facts["printer"] == "nowhere"
