from pathlib import Path

import pytest
from desk_setup import compiled
from desk_setup.console import SetUpError

FAST = '# Walks the aisles.\n# cython: boundscheck=False\n"""Fast."""\n'
PLAIN = '"""Plain."""\n# cython: this is no opening comment\n'


@pytest.fixture
def planning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A planning package with one marked module, and a record of what was done."""
    folder = tmp_path / "warehouse_desk" / "planning" / "routing"
    folder.mkdir(parents=True)
    (folder / "fast.py").write_text(FAST)
    (folder / "plain.py").write_text(PLAIN)
    done: dict[str, str] = {}
    monkeypatch.setattr(compiled, "ROOT", tmp_path)
    monkeypatch.setattr(compiled, "_PLANNING", folder.parent)
    monkeypatch.setattr(compiled, "done", done.get)
    monkeypatch.setattr(compiled, "remember", done.__setitem__)
    monkeypatch.setattr(compiled, "compiler_there", lambda: True)
    return folder


@pytest.fixture
def builds(planning: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Stand in for the compiler: a list of its runs."""
    runs: list[str] = []

    def must(purpose: str, command: list[str]) -> None:
        runs.append(command[-1])
        compiled.binary(planning / "fast.py").touch()
        compiled.binary(compiled.shared()).touch()

    monkeypatch.setattr(compiled, "must", must)
    return runs


def test_a_directive_counts_only_in_the_opening_comment(planning: Path):
    assert compiled.sources() == [planning / "fast.py"]
    assert compiled.module_of(planning / "fast.py") == "warehouse_desk.planning.routing.fast"


def test_modules_are_compiled_once(builds: list[str]):
    compiled.refresh()
    compiled.refresh()

    assert builds == ["--inplace"]


def test_a_changed_source_is_compiled_again(builds: list[str], planning: Path):
    compiled.refresh()

    (planning / "fast.py").write_text(FAST + "aisles = 14\n")
    compiled.refresh()

    assert len(builds) == 2


def test_a_binary_without_a_source_is_removed(builds: list[str], planning: Path):
    compiled.refresh()

    (planning / "fast.py").write_text(PLAIN)
    compiled.refresh()

    assert not compiled.binary(planning / "fast.py").exists()
    assert len(builds) == 1


def test_without_a_compiler_nothing_is_tried(builds: list[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(compiled, "compiler_there", lambda: False)

    compiled.refresh()

    assert builds == []


def test_a_failing_compiler_leaves_plain_python(
    planning: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    def must(purpose: str, command: list[str]) -> None:
        raise SetUpError("Compiling: failed")

    monkeypatch.setattr(compiled, "must", must)
    compiled.binary(planning / "fast.py").touch()

    compiled.refresh()

    assert "plain Python, slower" in capsys.readouterr().err
    assert not compiled.binary(planning / "fast.py").exists()


def test_forgotten_binaries_are_made_again(builds: list[str], planning: Path):
    compiled.refresh()

    compiled.forget()

    assert not compiled.binary(planning / "fast.py").exists()
    compiled.refresh()
    assert compiled.binary(planning / "fast.py").exists()


def test_no_binary_stays_without_what_all_of_them_share(
    planning: Path, monkeypatch: pytest.MonkeyPatch
):
    made = compiled.binary(planning / "fast.py")
    monkeypatch.setattr(compiled, "must", lambda *_: made.touch())

    compiled.refresh()

    assert not made.exists()
