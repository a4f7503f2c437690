"""The last resort: reports of faults that name nobody, and the log beside them."""

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from warehouse_desk.bootstrap import faults
from warehouse_desk.bootstrap.faults import FaultReports, catch
from warehouse_desk.bootstrap.last_end import WITHOUT_A_WORD
from warehouse_desk.bootstrap.log import MOST_BYTES, MOST_FILES, NAME, keep_log
from warehouse_desk.bootstrap.planner import SearchFailed
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why

PERSONAL = "Ada Lovelace, Baker Street 221b"


@pytest.fixture
def reports(tmp_path: Path) -> FaultReports:
    return FaultReports(tmp_path / "log")


def test_a_report_tells_the_place_and_nothing_that_was_said_there(reports: FaultReports) -> None:
    number = reports.write(_fault(), "store")

    (report,) = reports.all()
    words = (reports.folder / f"fault-{number}.json").read_text()
    assert (report.number, report.lane, len(report.times)) == (number, "store", 1)
    assert report.trace[-1] == "builtins.ValueError"
    assert any("test_faults.py" in line and " _lose: " in line for line in report.trace)
    assert {"program", "python", "qt"} <= report.versions.keys()
    assert PERSONAL not in words
    assert str(Path.home()) not in words
    assert len(number) == 6


def test_its_causes_are_told_first(reports: FaultReports) -> None:
    reports.write(_caused())

    (report,) = reports.all()
    kinds = [line for line in report.trace if line.startswith("builtins.")]
    assert kinds == ["builtins.ValueError", "builtins.KeyError"]
    assert PERSONAL not in repr(report)


def test_the_same_fault_has_the_same_number_and_another_moment(reports: FaultReports) -> None:
    first, second = [reports.write(_fault()) for _ in range(2)]

    assert first == second
    assert len(reports.all()[0].times) == 2


def test_a_fault_in_a_helper_is_told_with_its_own_place(reports: FaultReports) -> None:
    reports.write(SearchFailed(("warehouse_desk/planning/x.py:7 look: x()", "builtins.KeyError")))

    assert "warehouse_desk/planning/x.py:7 look: x()" in reports.all()[0].trace


def test_reports_are_bounded(reports: FaultReports, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faults, "_REPORTS", 3)
    for at in range(9):
        reports.keep((f"place {at}",), "window")

    assert len(reports.all()) == 3


def test_a_full_disk_keeps_no_report_and_the_number_is_told(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")

    assert len(FaultReports(tmp_path / "log").write(_fault())) == 6


@pytest.fixture
def hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


@pytest.mark.usefixtures("hooks")
def test_faults_nobody_looked_at_are_heard_from_every_thread() -> None:
    heard: list[tuple[str, str]] = []
    catch(lambda error, lane: heard.append((type(error).__name__, lane)))

    sys.excepthook(ValueError, ValueError(PERSONAL), None)
    thread = threading.Thread(target=_fail, name="heads")
    thread.start()
    thread.join()

    assert heard == [("ValueError", "window"), ("ZeroDivisionError", "heads")]


def test_a_run_that_ends_as_it_should_leaves_nothing(reports: FaultReports) -> None:
    assert _run(reports, "run.end()").returncode == 0
    assert not list(reports.folder.glob("run-*"))
    assert _begun(reports) == ""


def test_the_next_start_knows_of_a_run_that_was_killed(reports: FaultReports) -> None:
    _run(reports, "os.kill(os.getpid(), signal.SIGKILL)")

    number = _begun(reports)

    (report,) = reports.all()
    assert (report.number, report.trace) == (number, (WITHOUT_A_WORD,))
    assert _begun(reports) == ""


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_what_could_still_be_written_of_a_crash_is_kept_without_folders(
    reports: FaultReports,
) -> None:
    done = _run(reports, "def die():\n    os.kill(os.getpid(), signal.SIGSEGV)\ndie()")

    number = _begun(reports)

    assert done.returncode == -signal.SIGSEGV
    (report,) = reports.all()
    assert report.number == number
    assert any("Segmentation fault" in line for line in report.trace)
    assert any(line.endswith(" die") for line in report.trace)
    assert "/" not in "".join(line for line in report.trace if line.endswith(" die"))


def test_a_program_that_still_runs_did_not_end(reports: FaultReports) -> None:
    words = f"{_BEGIN}\nprint('on', flush=True)\nsys.stdin.read()"
    command = [sys.executable, "-c", words, str(reports.folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == b"on\n"
        assert _begun(reports) == ""
        running.kill()
    assert _begun(reports)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    handler = keep_log(tmp_path / "log")
    assert handler is not None
    yield tmp_path / "log" / NAME
    logging.getLogger("warehouse_desk").removeHandler(handler)
    handler.close()


def test_nothing_personal_comes_into_the_log(log: Path) -> None:
    words = logging.getLogger("warehouse_desk.test")
    words.warning("no label for %s: %s after %s", PERSONAL, ValueError(PERSONAL), 7)
    words.warning("%s", OutsideTrouble(Trouble.PRINTER_AWAY, printer=PERSONAL))
    words.warning("%s", Refusal(Why.NOT_THERE, what=PERSONAL))
    words.warning("not written: %s", OSError(28, PERSONAL))
    try:
        _fail()
    except ZeroDivisionError:
        words.exception("the boxes of %s are left", PERSONAL)

    lines = log.read_text().splitlines()
    assert PERSONAL not in log.read_text()
    assert lines[0].endswith("WARNING warehouse_desk.test no label for …: ValueError after 7")
    assert lines[1].endswith(" trouble.printer_away")
    assert lines[2].endswith(" store.not_there")
    assert lines[3].endswith("not written: OSError 28")
    assert lines[4].endswith("the boxes of … are left")
    assert len(lines) == 5


def test_the_log_is_bounded(log: Path) -> None:
    words = logging.getLogger("warehouse_desk.test")
    for _ in range(60):
        words.warning("x" * (MOST_BYTES // 10))

    files = list(log.parent.glob(f"{NAME}*"))
    assert len(files) == MOST_FILES
    assert sum(file.stat().st_size for file in files) <= MOST_BYTES * MOST_FILES


def test_without_a_place_for_it_there_is_no_log(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")

    assert keep_log(tmp_path / "log") is None


def test_every_report_can_be_read_by_anybody(reports: FaultReports) -> None:
    number = reports.write(_fault())
    (reports.folder / "fault-1.json").write_text("no report")

    assert len(reports.all()) == 1
    found = msgspec.json.decode((reports.folder / f"fault-{number}.json").read_bytes())
    assert found["number"] == number


_BEGIN = """
import os, signal, sys
from pathlib import Path
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.last_end import RunFile
run = RunFile(FaultReports(Path(sys.argv[1])))
run.begin()
"""


def _run(reports: FaultReports, then: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", f"{_BEGIN}\n{then}", str(reports.folder)]
    return subprocess.run(command, capture_output=True, check=False)


def _begun(reports: FaultReports) -> str:
    """Begin in a process of its own, as the program does, and end as one should."""
    words = _BEGIN.replace("run.begin()", "print(run.begin(), end='')\nrun.end()")
    command = [sys.executable, "-c", words, str(reports.folder)]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def _fault() -> ValueError:
    with pytest.raises(ValueError, match="Ada") as raised:
        _lose(ValueError(PERSONAL))
    return raised.value


def _caused() -> KeyError:
    fault = KeyError(PERSONAL)
    with pytest.raises(KeyError):
        _lose(fault, _fault())
    return fault


def _lose(fault: Exception, cause: Exception | None = None) -> None:
    raise fault from cause


def _fail() -> None:
    raise ZeroDivisionError(PERSONAL)
