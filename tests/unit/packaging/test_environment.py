from pathlib import Path

import pytest
from desk_setup import environment
from desk_setup.console import SetUpError


class Steps:
    """Records the purposes of the steps, and can make one fail."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.taken: list[str] = []
        self.failing = ""

    def must(self, purpose: str, command: list[str]) -> None:
        if purpose == self.failing:
            raise SetUpError(purpose)
        self.taken.append(purpose)
        if "venv" in command:
            self.folder.mkdir(exist_ok=True)
            (self.folder / "python").touch()
            (self.folder / "desk.json").unlink(missing_ok=True)

    def since(self) -> list[str]:
        taken, self.taken = self.taken, []
        return taken


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Steps:
    folder = tmp_path / "venv"
    steps = Steps(folder)
    for name, text in (("RUN_PINS", "a==1"), ("TEST_PINS", "b==2")):
        pins = tmp_path / name
        pins.write_text(text)
        monkeypatch.setattr(environment, name, pins)
    monkeypatch.setattr(environment, "VENV", folder)
    monkeypatch.setattr(environment, "PYTHON", folder / "python")
    monkeypatch.setattr(environment, "must", steps.must)
    return steps


def test_the_first_start_makes_everything_but_the_tests_packages(steps: Steps):
    environment.prepare()

    assert steps.since() == [
        "Making the Python environment",
        "Installing RUN_PINS",
        "Installing the program",
    ]


def test_the_second_start_has_nothing_to_do(steps: Steps):
    environment.prepare()
    steps.since()

    environment.prepare()

    assert steps.since() == []


def test_the_tests_bring_their_packages_once(steps: Steps):
    environment.prepare()
    steps.since()

    environment.prepare(tests=True)
    environment.prepare(tests=True)

    assert steps.since() == ["Installing TEST_PINS"]


def test_changed_pins_are_installed_again(steps: Steps):
    environment.prepare()
    steps.since()

    environment.RUN_PINS.write_text("a==2")
    environment.prepare()

    assert steps.since() == ["Installing RUN_PINS"]


def test_a_failed_step_is_tried_again_and_those_before_it_are_not(steps: Steps):
    steps.failing = "Installing RUN_PINS"
    with pytest.raises(SetUpError):
        environment.prepare()
    steps.since()
    steps.failing = ""

    environment.prepare()

    assert steps.since() == ["Installing RUN_PINS", "Installing the program"]


def test_another_python_starts_afresh(steps: Steps, monkeypatch: pytest.MonkeyPatch):
    environment.prepare()
    steps.since()

    monkeypatch.setattr(environment, "_interpreter", lambda: "3.99 in /elsewhere")
    environment.prepare()

    assert steps.since()[0] == "Making the Python environment"
    assert environment.up_to_date(environment.RUN_PINS)


def test_a_deleted_interpreter_is_noticed(steps: Steps):
    environment.prepare()

    environment.PYTHON.unlink()

    assert not environment.up_to_date(environment.RUN_PINS)
    assert not environment.package_installed()


def test_a_damaged_record_counts_as_none(steps: Steps):
    environment.prepare()

    (environment.VENV / "desk.json").write_text("{half")

    assert environment.done("python") is None
