"""A figure that takes hours, in parts: seed after seed, added up in a file and gone on with.

`python -m tests.trust kills --size 500 --seeds 1-20 --kept /somewhere/kills.json`
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tests.trust.counts import Counts

#: Of what is no number of events the largest counts.
_LARGEST = (
    "kinds",
    "a minute",
    "a second",
    "p99",
    "longest",
    "seconds",
    "MB",
    "file operations in",
)


def seeds(text: str) -> range:
    """Read `FROM-TO`, or one seed."""
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def run(name: str, wanted: range, kept: Path, once: Callable[[int], Counts]) -> Counts:
    """Run the seeds that the file does not know yet; return the sum of all it knows."""
    all_ = json.loads(kept.read_text()) if kept.exists() else {}
    known = all_.setdefault(name, {})
    for seed in wanted:
        if str(seed) in known:
            continue
        counts = once(seed)
        known[str(seed)] = {"held": counts.held, "what": dict(counts.what)}
        part = kept.with_name(f"{kept.name}.part")
        part.write_text(json.dumps(all_, indent=1))
        part.replace(kept)
    return added(known)


def added(known: Mapping[str, Any]) -> Counts:
    """Add up what the seeds counted."""
    sums: dict[str, object] = {"seeds": len(known)}
    for one in known.values():
        for name, number in one["what"].items():
            sums[name] = _together(name, sums.get(name), number)
    return Counts(sums, all(one["held"] for one in known.values()))


def _together(name: str, before: object, now: object) -> object:
    if before is None or not (isinstance(before, int | float) and isinstance(now, int | float)):
        return now
    return max(before, now) if any(word in name for word in _LARGEST) else before + now
