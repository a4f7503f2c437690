"""Inspection reports in six languages: every code read back from the page, every change found.

Sixty reports; with `--full` a thousand, or `--count`.
"""

import hashlib
import re
from argparse import Namespace
from dataclasses import replace
from random import Random
from time import perf_counter

import msgspec

from tests.benchmarks.table import Table
from tests.unit.documents.contents import an_inspection
from warehouse_desk.devices.label_check import find_label_reader
from warehouse_desk.documents.inspection import Finding, inspection_report
from warehouse_desk.i18n import LANGUAGES, load
from warehouse_desk.usecases.returns.proof import check_code, proof_of, sealed, verify

SHORT, FULL = 60, 1_000


def main(args: Namespace) -> int:
    """Print how many were read and how many changes were found; 1 where any was not."""
    count = args.count or (FULL if args.full else SHORT)
    reader, random = find_label_reader(), Random(args.seed)
    table = Table(args, "language", "reports", "codes read", "sound", "changes found", "ms each")
    files: list[bytes] = []
    previous, bad = "", 0
    begun = {code: [0, 0, 0, 0, 0.0] for code in LANGUAGES}
    for number in range(1, count + 1):
        code = list(LANGUAGES)[number % len(LANGUAGES)]
        start = perf_counter()
        file, previous, text = _report(number, code, previous, random)
        files.append(file)
        tally = begun[code]
        tally[0] += 1
        tally[1] += reader.check(file, [text]).is_readable
        tally[2] += not verify([file], code=text)[0].flaws
        tally[3] += _is_noticed(file, random)
        tally[4] += perf_counter() - start
    for code, (made, read, sound, noticed, seconds) in begun.items():
        table.row(code, made, read, sound, noticed, round(1000 * seconds / max(1, made)))
        bad += made * 3 - read - sound - noticed
    chained = not any(one.flaws for one in verify(files))
    at = random.randrange(1, count - 1)
    files[at], files[at + 1] = files[at + 1], files[at]
    turned = any(one.flaws for one in verify(files))
    print(
        f"chain sound: {chained}; two reports changed about: {'found' if turned else 'NOT FOUND'}"
    )
    return int(bool(bad) or not chained or not turned)


def _report(number: int, code: str, previous: str, random: Random) -> tuple[bytes, str, str]:
    plate = f"U-{number:07d}"
    contents = msgspec.json.encode(
        {
            "number": number, "plate": plate, "grade": random.choice("ABCD"), "photos": [],
            "previous_hash": previous, "comment": "x" * random.randrange(900),
        }
    )  # fmt: skip
    own = hashlib.sha256(contents).hexdigest()
    text = check_code(plate, own)
    findings = (Finding("?" * 9, "!" * 9, "B"),) * random.randint(1, 9)
    content = replace(
        an_inspection(findings=findings), number=str(number), plate=plate, report_hash=own,
        previous_hash=previous, check=text, proof=proof_of(contents),
    )  # fmt: skip
    return sealed(inspection_report(content, load(code))), own, text


def _is_noticed(file: bytes, random: Random) -> bool:
    """Tell whether one changed byte anywhere is found."""
    at = random.randrange(len(file))
    changed = file[:at] + bytes([file[at] ^ 1 << random.randrange(8)]) + file[at + 1 :]
    return bool(verify([changed])[0].flaws) and bool(re.search(rb"%PDF", file))
