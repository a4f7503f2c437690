"""One file for whoever helps: how the program stands, the reports of its faults, and its log."""

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from warehouse_desk.bootstrap.doctor import Fact, examine
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.log import NAME
from warehouse_desk.channels.whole import write_whole
from warehouse_desk.domain.errors import OutsideTrouble, Trouble

#: A log that others have written into is taken up to here.
_MOST_BYTES = 5_000_000


def write_bundle(where: str, reports: FaultReports, file: Path) -> tuple[str, ...]:
    """Write the file, whole or not at all; return the names of what is in it."""
    parts = {"doctor.json": msgspec.json.format(msgspec.json.encode(examine(where, reports)))}
    for found in (*reports.folder.glob("fault-*.json"), *reports.folder.glob(f"{NAME}*")):
        parts[found.name] = _beginning(found)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, content in sorted(parts.items()):
            bundle.writestr(name, content)
    write_whole(file, packed.getvalue())
    return tuple(sorted(parts))


def _beginning(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(_MOST_BYTES)
    except OSError as error:
        raise OutsideTrouble(
            Trouble.FILE_UNREADABLE, file=str(file), detail=error.strerror
        ) from error


def as_text(facts: Sequence[Fact]) -> str:
    """Write facts for people, a line each; what somebody should look at has a sign before it."""
    width = max(len(fact.name) for fact in facts)
    return "\n".join(
        f"{'!' if fact.wrong else ' '} {fact.name:<{width}}  {fact.value}" for fact in facts
    )
