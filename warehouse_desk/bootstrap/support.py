"""One file for whoever helps: how the program stands, the reports of its faults, and its log."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from warehouse_desk.bootstrap.doctor import Fact, examine
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.log import NAME
from warehouse_desk.domain.errors import OutsideTrouble, Trouble

#: A log that others have written into is taken up to here.
_MOST_BYTES = 5_000_000


def write_bundle(where: str, reports: FaultReports, file: Path) -> tuple[str, ...]:
    """Write the file, whole or not at all; return the names of what is in it."""
    parts = {"doctor.json": msgspec.json.format(msgspec.json.encode(examine(where, reports)))}
    part = file.with_name(f"{file.name}.part")
    try:
        for found in (*reports.folder.glob("fault-*.json"), *reports.folder.glob(f"{NAME}*")):
            with found.open("rb") as opened:
                parts[found.name] = opened.read(_MOST_BYTES)
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, content in sorted(parts.items()):
                bundle.writestr(name, content)
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OutsideTrouble(
            Trouble.FILE_UNWRITABLE, file=str(file), detail=error.strerror
        ) from error
    return tuple(sorted(parts))


def as_text(facts: Sequence[Fact]) -> str:
    """Write facts for people, a line each; what somebody should look at has a sign before it."""
    width = max(len(fact.name) for fact in facts)
    return "\n".join(
        f"{'!' if fact.wrong else ' '} {fact.name:<{width}}  {fact.value}" for fact in facts
    )
