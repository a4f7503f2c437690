"""Hold each package's test coverage, branches counted, against the floor in pyproject.toml."""

import json
import math
import subprocess
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import PureWindowsPath
from typing import Any

from desk_setup.places import ROOT, SCRIPTS

#: A file of coverage's JSON report: https://coverage.readthedocs.io/en/latest/commands/cmd_json.html
FileReport = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Covered:
    """How many of the lines and branches of some code the tests went through."""

    reached: int = 0
    known: int = 0

    def __add__(self, other: "Covered") -> "Covered":
        return Covered(self.reached + other.reached, self.known + other.known)

    @property
    def percent(self) -> float:
        """Percentage rounded down to a tenth, so that only all is 100."""
        return math.floor(1000 * self.reached / self.known) / 10 if self.known else 100.0


def shortfalls() -> list[str]:
    """Say which packages lie below their floor, from the coverage data of the last test run."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    floors = settings["tool"]["desk"]["floors"]
    only = ",".join(f"warehouse_desk/{package}/*" for package in floors)
    command = [str(SCRIPTS / "coverage"), "json", "-q", "-o", "-", "--include", only]
    report = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout
    return below(floors, json.loads(report)["files"])


def below(floors: Mapping[str, int], files: Mapping[str, FileReport]) -> list[str]:
    """Compare the files of each package with its floor; a floor under nothing is a mistake too."""
    found = []
    for package, floor in floors.items():
        own = {path: report for path, report in files.items() if _package(path) == package}
        percent = sum(map(_covered, own.values()), start=Covered()).percent
        if not own:
            found.append(f"{package}: no code measured, floor {floor} %")
        elif percent < floor:
            found.append(f"{package}: {percent} %, floor {floor} %")
            found.extend(_gaps(own))
    return found


def _package(path: str) -> str:
    """Name the package inside warehouse_desk that a file belongs to; "" for its own modules."""
    parts = PureWindowsPath(path).parts  # takes both kinds of slashes
    return parts[1] if len(parts) > 2 else ""


def _covered(report: FileReport) -> Covered:
    counted = report["summary"]
    return Covered(
        counted["covered_lines"] + counted.get("covered_branches", 0),
        counted["num_statements"] + counted.get("num_branches", 0),
    )


def _gaps(files: Mapping[str, FileReport]) -> Iterable[str]:
    """Name the lines and branches not reached, file by file."""
    for path, report in sorted(files.items()):
        branches = [f"{start}→{end}" for start, end in report.get("missing_branches", ())]
        if gaps := [*_ranges(report["missing_lines"]), *branches]:
            yield f"  {path}: {', '.join(gaps)}"


def _ranges(lines: Iterable[int]) -> Iterable[str]:
    """Write line numbers shortly: 3, 7-9."""
    for _, group in groupby(enumerate(lines), lambda numbered: numbered[1] - numbered[0]):
        run = [line for _, line in group]
        yield str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}"
