"""`verify`: are these inspection reports as they were printed? Only their chain needs a store."""

import argparse
from dataclasses import replace
from pathlib import Path

from warehouse_desk.channels.bounded import read_bounded
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.domain.returns import Inspection
from warehouse_desk.storage.photos import Photos
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.returns.proof import Flaw, ReadPhoto, Verified, verify
from warehouse_desk.usecases.returns.report import verify_chain


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Check the files in the order they are named; 1 when anything is wrong."""
    files, code = [read_bounded(file) for file in chosen.files], chosen.code or ""
    read_photo = _in_folder(chosen.photos) if chosen.photos else None
    if chosen.chain:
        with context.look() as store:
            found = verify(files, read_photo or _in_store(store.photos), code)
            found = _against_store(store, found)
    else:
        found = verify(files, read_photo, code)
    data = [
        {
            "file": str(file), "hash": one.hash, "report": one.report, "flaws": one.flaws,
            "erased": one.erased,
        }
        for file, one in zip(chosen.files, found, strict=True)
    ]  # fmt: skip
    lines = [
        line for file, one in zip(chosen.files, found, strict=True)
        for line in _text(context, file, one)
    ]  # fmt: skip
    context.show(data, "\n".join(lines))
    return Exit.REFUSALS if any(one.flaws for one in found) else Exit.DONE


def _in_folder(folder: Path) -> ReadPhoto:
    def read(name: str) -> bytes | None:
        file = folder / Path(name).name
        return read_bounded(file) if file.is_file() else None

    return read


def _in_store(photos: Photos) -> ReadPhoto:
    there = photos.names()
    return lambda name: photos.read(name) if name in there else None


def _against_store(store: SqlStore, found: list[Verified]) -> list[Verified]:
    with store.look() as reading:
        hashes = {one.report_hash for one in reading.find(Inspection)}
        broken = verify_chain(reading).altered
    return [
        one
        if one.report and one.hash in hashes and one.report.plate not in broken
        else replace(one, flaws=(*one.flaws, Flaw.NOT_IN_STORE))
        for one in found
    ]


def _text(context: Context, file: Path, one: Verified) -> list[str]:
    if not one.flaws and one.report:
        facts = {
            "file": str(file), "number": one.report.number, "plate": one.report.plate,
            "grade": one.report.grade,
        }  # fmt: skip
        return [context.say("verify.erased" if one.erased else "verify.sound", facts)]
    return [
        context.say("verify.flawed", {"file": str(file), "flaw": context.say(flaw.value, {})})
        for flaw in one.flaws
    ]
