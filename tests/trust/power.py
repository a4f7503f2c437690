"""Disks rebuilt after power was cut: what had been synced is there, of the rest anything may be."""

import hashlib
import os
import shutil
import sqlite3
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from pysqlite3 import dbapi2 as sqlite

from tests.trust import disk
from tests.trust.counts import Counts
from tests.trust.shift import BADGES, Worker, build
from warehouse_desk.storage.rules.trail import breaks
from warehouse_desk.storage.store import open_store

_SHORT, _FULL = 60, 100_000
_SECTOR = 512
_HEAD = struct.Struct("=4q")
#: Kind, name, offset, data, size.
_Record = tuple[str, str, int, bytes, int]


def main(*, full: bool, seed: int, size: int = 0) -> Counts:
    """Work once under the layer, then cut the power at random places of the log."""
    if not disk.compiler():
        return Counts({"no C compiler here": "not run"}, held=True)
    times = size or (_FULL if full else _SHORT)
    with TemporaryDirectory() as folder:
        here = Path(folder) / "here"
        build(Path(folder) / "template.db")
        disk.run("tests.trust.power", folder, "400" if full else "30", str(seed))
        keys = (Path(folder) / "keys").read_text().split()
        records = list(_records(Path(folder) / "log"))
        counts = _cut(here, records, keys, Random(seed), times)
    bad = ("acknowledged lost", "corrupt", "torn photos")
    return Counts(counts, not any(counts[name] for name in bad))


def child(folder: str, steps: str, seed: str) -> dict[str, object]:
    """Under the layer: work, and mark in the log what was acknowledged."""
    where = Path(folder) / "here" / "store.db"
    where.parent.mkdir()
    shutil.copy(Path(folder) / "template.db", where)
    disk.log(str(Path(folder) / "log"))
    store = open_store(str(where))
    photos = store.photos
    worker = Worker(store, BADGES[0], Random(int(seed)))
    keys: list[str] = []
    while len(keys) < int(steps):
        if key := worker.step():
            keys.append(key)
            if len(keys) % 5 == 0:
                kept = photos.keep(os.urandom(3_000), "png")
                keys.append(f"photo:{kept.path}:{kept.sha256}")
            disk.mark(len(keys))
    (Path(folder) / "keys").write_text("\n".join(keys))
    disk.log(None)
    return {"acts": len(keys)}


@dataclass
class _Node:
    """A file: what is surely on the disk, and what was written since the last sync."""

    sure: bytearray = field(default_factory=bytearray)
    loose: list[tuple[int, bytes | None]] = field(default_factory=list)


def _records(log: Path) -> Iterator[_Record]:
    with log.open("rb") as file:
        while head := file.read(_HEAD.size):
            kind, length, offset, size = _HEAD.unpack(head)
            name = file.read(length).decode()
            has_data = chr(kind) in {"W", "R"} and size > 0
            yield chr(kind), name, offset, file.read(size) if has_data else b"", size


class _Disk:
    """Replays a log, and is cut at any moment."""

    def __init__(self, here: Path, template: Path) -> None:
        store = str(here / "store.db")
        node = _Node(bytearray(template.read_bytes()))
        self.names: dict[str, _Node] = {store: node}
        self.sure_names: dict[str, _Node] = {store: node}
        self.loose_names: list[tuple[str, str, _Node | None]] = []
        self.marks = 0

    def play(self, record: _Record) -> None:
        kind, name, offset, data, _ = record
        match kind:
            case "M":
                self.marks = offset
            case "C":
                self.names[name] = _Node()
                self.loose_names.append(("link", name, self.names[name]))
            case "W" if name in self.names:
                self.names[name].loose.append((offset, data))
            case "T" if name in self.names:
                self.names[name].loose.append((offset, None))
            case "U":
                self.names.pop(name, None)
                self.loose_names.append(("unlink", name, None))
            case "R":
                node = self.names.pop(name)
                self.names[data.decode()] = node
                self.loose_names += [("link", data.decode(), node), ("unlink", name, None)]
            case "S" if name in self.names:
                node = self.names[name]
                for one in node.loose:
                    _apply(node.sure, *one)
                node.loose.clear()
            case "S":  # a folder
                self._settle(len(self.loose_names), self.sure_names)
                self.loose_names.clear()

    def cut(self, random: Random, target: Path, here: Path) -> None:
        """Write what may be found after the power came back."""
        names = dict(self.sure_names)
        self._settle(random.randint(0, len(self.loose_names)), names)
        for name, node in names.items():
            content = bytearray(node.sure)
            for offset, data in node.loose:
                _tear(content, offset, data, random)
            path = target / Path(name).relative_to(here)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)

    def _settle(self, upto: int, names: dict[str, _Node]) -> None:
        for act, name, node in self.loose_names[:upto]:
            if act == "link" and node is not None:
                names[name] = node
            else:
                names.pop(name, None)


def _apply(content: bytearray, offset: int, data: bytes | None) -> None:
    if data is None:
        del content[offset:]
        content.extend(bytes(max(0, offset - len(content))))
        return
    if len(content) < offset + len(data):
        content.extend(bytes(offset + len(data) - len(content)))
    content[offset : offset + len(data)] = data


def _tear(content: bytearray, offset: int, data: bytes | None, random: Random) -> None:
    """Apply a write that was not synced: wholly, not at all, or some of its sectors."""
    fate = random.randrange(3)
    if fate == 0:
        return
    if fate == 1 or data is None:
        _apply(content, offset, data)
        return
    for at in range(0, len(data), _SECTOR):
        if random.random() < 0.5:
            _apply(content, offset + at, data[at : at + _SECTOR])


def _cut(
    here: Path, records: list[_Record], keys: list[str], random: Random, times: int
) -> dict[str, object]:
    folder = here.parent
    rebuilt = _Disk(here, folder / "template.db")
    moments = sorted(random.randrange(len(records)) for _ in range(times))
    found = {"acknowledged lost": 0, "corrupt": 0, "torn photos": 0}
    played = 0
    for at in moments:
        while played < at:
            rebuilt.play(records[played])
            played += 1
        target = folder / "rebuilt"
        rebuilt.cut(random, target, here)
        for name, number in _look(target, keys[: rebuilt.marks]).items():
            found[name] += number
        shutil.rmtree(target)
    return {
        "rebuilt disks": times,
        "file operations in the log": len(records),
        "acts acknowledged": len(keys),
        **found,
    }


def _look(target: Path, keys: list[str]) -> dict[str, int]:
    """Open a rebuilt disk as the program would, and compare it with what was acknowledged."""
    photos = [key.split(":")[1:] for key in keys if key.startswith("photo:")]
    folder = target / "store-photos"
    torn = sum(
        not (folder / name).is_file() or not _is_whole(folder / name, sha) for name, sha in photos
    )
    connection = sqlite.connect(target / "store.db")
    try:
        (sound,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        there = {key for (key,) in connection.execute("SELECT key FROM operation")}
        trail = connection.execute(
            "SELECT seq, operation, previous, hash, body FROM trail ORDER BY seq"
        ).fetchall()
    except (sqlite.DatabaseError, sqlite3.DatabaseError):
        return {"corrupt": 1, "torn photos": torn}
    finally:
        connection.close()
    gone = sum(key not in there for key in keys if not key.startswith("photo:"))
    bad = int(sound != "ok") or int(any(True for _ in breaks(trail)))
    return {"acknowledged lost": gone, "corrupt": bad, "torn photos": torn}


def _is_whole(file: Path, sha256: str) -> bool:
    return hashlib.sha256(file.read_bytes()).hexdigest() == sha256
