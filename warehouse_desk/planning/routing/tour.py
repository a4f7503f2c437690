"""A short tour by a table of distances, which may differ by direction.

Up to `EXACT` stops by Held & Karp (1962); above by nearest neighbour, then 2-opt and Or-opt until
neither helps, then kicks (Martin, Otto & Felten 1991: the double bridge) with a repair each.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise, product
from random import Random

from warehouse_desk.planning.stop import Watch

Table = Sequence[Sequence[int]]

#: The most stops for which the exact programme is quick in plain Python.
EXACT = 9
#: Kicks when the stopping rule sets no other number.
KICKS = 20
#: The longest run of stops that Or-opt moves as one.
RUN = 3


@dataclass(frozen=True, slots=True)
class Tour:
    """Rows of the table in the order of the visits, with the start before and the end after."""

    rows: tuple[int, ...]
    length: int
    proven: bool


def tour(table: Table, start: int, end: int, watch: Watch, seed: int) -> Tour:
    """Visit every row once, from `start` to `end` (which may be the same)."""
    inner = [row for row in range(len(table)) if row not in (start, end)]
    if len(inner) <= EXACT:
        return _exact(table, start, end, inner)
    best = _nearest(table, start, end, inner)
    best = _repair(table, best, watch)
    length = _length(table, best)
    random = Random(seed)
    while watch.step():
        tried = _repair(table, _kick(best, random), watch)
        if (shorter := _length(table, tried)) < length:
            best, length = tried, shorter
    return Tour(tuple(best), length, proven=False)


def _length(table: Table, rows: Sequence[int]) -> int:
    return sum(table[a][b] for a, b in pairwise(rows))


def _exact(table: Table, start: int, end: int, inner: list[int]) -> Tour:
    if not inner:
        return Tour((start, end), table[start][end], proven=True)
    count = len(inner)
    best: dict[tuple[int, int], tuple[int, int]] = {
        (1 << i, i): (table[start][row], -1) for i, row in enumerate(inner)
    }
    for seen in range(1, 1 << count):
        inside = [i for i in range(count) if seen >> i & 1]
        outside = [i for i in range(count) if not seen >> i & 1]
        for last, i in product(inside, outside):
            key = seen | 1 << i, i
            cost = best[seen, last][0] + table[inner[last]][inner[i]]
            if key not in best or cost < best[key][0]:
                best[key] = (cost, last)
    seen = (1 << count) - 1
    length, last = min((best[seen, i][0] + table[inner[i]][end], i) for i in range(count))
    rows = [end]
    while last >= 0:
        rows.append(inner[last])
        seen, last = seen ^ 1 << last, best[seen, last][1]
    return Tour((start, *rows[:0:-1], end), length, proven=True)


def _nearest(table: Table, start: int, end: int, inner: list[int]) -> list[int]:
    rows, left = [start], set(inner)
    while left:
        here = table[rows[-1]]
        rows.append(min(left, key=lambda row: (here[row], row)))
        left.remove(rows[-1])
    return [*rows, end]


def _kick(rows: list[int], random: Random) -> list[int]:
    a, b, c = sorted(random.sample(range(1, len(rows)), 3))
    return rows[:a] + rows[b:c] + rows[a:b] + rows[c:]


def _repair(table: Table, rows: list[int], watch: Watch) -> list[int]:
    while not watch.is_over:
        better = _two_opt(table, rows) or _or_opt(table, rows)
        if better is None:
            return rows
        rows = better
    return rows


def _two_opt(table: Table, rows: list[int]) -> list[int] | None:
    """Turn the stretch whose turning saves most, for every stretch that begins at one place."""
    there = list(accumulate((table[a][b] for a, b in pairwise(rows)), initial=0))
    back = list(accumulate((table[b][a] for a, b in pairwise(rows)), initial=0))
    for i in range(1, len(rows) - 2):
        before, first = rows[i - 1], rows[i]
        saved, at = 0, 0
        for j in range(i + 1, len(rows) - 1):
            old = there[j + 1] - there[i - 1]
            new = table[before][rows[j]] + back[j] - back[i] + table[first][rows[j + 1]]
            if old - new > saved:
                saved, at = old - new, j
        if saved:
            return rows[:i] + rows[i : at + 1][::-1] + rows[at + 1 :]
    return None


def _or_opt(table: Table, rows: list[int]) -> list[int] | None:
    """Move a run of up to three stops to where it costs least."""
    for size in range(1, RUN + 1):
        for i in range(1, len(rows) - size):
            run = rows[i : i + size]
            rest = rows[:i] + rows[i + size :]
            out = table[rows[i - 1]][run[0]] + table[run[-1]][rows[i + size]]
            saved = out - table[rows[i - 1]][rows[i + size]]
            if saved <= 0:
                continue
            price, at = min(
                (table[a][run[0]] + table[run[-1]][b] - table[a][b], k)
                for k, (a, b) in enumerate(pairwise(rest), 1)
            )
            if price < saved:
                return rest[:at] + run + rest[at:]
    return None
