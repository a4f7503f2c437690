from pathlib import Path

import pytest
from desk_setup import environment, renderer
from desk_setup.console import SetUpError


@pytest.fixture
def taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    purposes: list[str] = []
    (tmp_path / "python").touch()
    (tmp_path / "package-lock.json").write_text("{}")
    monkeypatch.setattr(environment, "VENV", tmp_path)
    monkeypatch.setattr(environment, "PYTHON", tmp_path / "python")
    monkeypatch.setattr(renderer, "FOLDER", tmp_path)
    monkeypatch.setattr(renderer, "LOCK", tmp_path / "package-lock.json")
    monkeypatch.setattr(renderer.shutil, "which", lambda _: "npm")

    def must(purpose: str, command: list[str]) -> None:
        purposes.append(purpose)
        (tmp_path / "node_modules").mkdir(exist_ok=True)

    monkeypatch.setattr(renderer, "must", must)
    return purposes


def test_the_renderer_is_installed_once_and_again_when_its_lock_changes(taken: list[str]):
    renderer.provide()
    renderer.provide()
    assert len(taken) == 1

    renderer.LOCK.write_text("[]")
    renderer.provide()

    assert len(taken) == 2


def test_without_npm_its_tests_are_left_out(taken: list[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(renderer.shutil, "which", lambda _: None)

    renderer.provide()

    assert taken == []
    assert not renderer.is_there()


def test_without_a_network_the_set_up_goes_on(taken: list[str], monkeypatch: pytest.MonkeyPatch):
    def fail(purpose: str, command: list[str]) -> None:
        raise SetUpError(purpose)

    monkeypatch.setattr(renderer, "must", fail)

    renderer.provide()

    assert not renderer.is_there()
