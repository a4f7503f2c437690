import sys

import pytest
from desk_setup import audit, checks, compiled, floors
from desk_setup.checks import Outcome


def python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


@pytest.fixture
def fine(monkeypatch: pytest.MonkeyPatch) -> None:
    """All checks in order, none of them real."""
    monkeypatch.setattr(checks, "SCRIPTS", checks.ROOT / "no" / "scripts")
    monkeypatch.setattr(checks, "STATIC", {"style": python("print('clean')")})
    monkeypatch.setattr(checks, "_PYTEST", python("print('collecting'); print('== 3 passed ==')"))
    monkeypatch.setattr(floors, "shortfalls", list)
    monkeypatch.setattr(audit, "sound", lambda: True)
    monkeypatch.setattr(compiled, "refresh", lambda: None)
    monkeypatch.setattr(compiled, "sources", list)


@pytest.mark.usefixtures("fine")
def test_all_in_order_ends_with_the_closing_line_of_pytest(capfd: pytest.CaptureFixture[str]):
    passed = checks.everything()

    lines = capfd.readouterr().out.splitlines()
    assert passed
    assert lines[-1] == "== 3 passed =="
    assert [line[:20].strip() for line in lines[-7:-1] if " ok " in line] == [
        "packages",
        "plain planning",
        "style",
        "compiling",
        "tests",
        "coverage floors",
    ]


@pytest.mark.usefixtures("fine")
def test_a_failure_is_summed_up_and_the_checks_after_it_still_run(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(checks, "STATIC", {"style": python("raise SystemExit(3)")})
    monkeypatch.setattr(floors, "shortfalls", lambda: ["gui: 12.5 %, floor 70 %"])

    passed = checks.everything()

    out = capfd.readouterr().out
    assert not passed
    assert "\nstyle                FAILED" in out
    assert "gui: 12.5 %, floor 70 %\n" in out
    assert "\ncoverage floors      FAILED" in out
    assert out.endswith("== 3 passed ==\n")


@pytest.mark.usefixtures("fine")
def test_programs_that_run_beside_each_other_keep_their_words_together(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
):
    both = {name: python(f"print('{name}'); print('{name} ended')") for name in ("types", "style")}
    monkeypatch.setattr(checks, "STATIC", both)

    assert checks.everything()

    out = capfd.readouterr().out
    assert all(f"\n--- {name}\n{name}\n{name} ended\n" in out for name in both)


def test_what_python_has_read_is_kept_for_the_next_process(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")

    checks._shown("kept", python("import sys; print(sys.dont_write_bytecode)"))

    assert capfd.readouterr().out.splitlines()[-1] == "False"


def test_a_programs_words_are_shown_and_the_last_ones_kept(capfd: pytest.CaptureFixture[str]):
    code = "import sys; print('one'); print('two', file=sys.stderr); print(); sys.exit(1)"

    outcome = checks._shown("words", python(code))

    assert (outcome.passed, outcome.closing) in {(False, "one"), (False, "two")}
    assert {"one", "two"} <= set(capfd.readouterr().out.split())


def test_a_marked_module_that_does_not_compile_fails_the_check(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
):
    source = checks.ROOT / "warehouse_desk" / "planning" / "no_such.py"
    monkeypatch.setattr(compiled, "refresh", lambda: None)
    monkeypatch.setattr(compiled, "sources", lambda: [source])
    monkeypatch.setattr(compiled, "compiler_there", lambda: True)

    assert not checks._compiled()
    assert "not compiled: warehouse_desk/planning/no_such.py" in capfd.readouterr().out


def test_an_outcome_reads_as_one_line():
    assert (
        str(Outcome("types", passed=False, seconds=2.04)) == "types                FAILED    2.0 s"
    )
