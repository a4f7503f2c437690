"""Classes of partial walks between two aisles, and how each step leads from one to the next.

Left of a frontier of `h` crossings a walk is a multigraph. Two of them can be completed in the same
ways when each crossing has the same parity and the same crossings hang together (Ratliff &
Rosenthal 1983 for two cross-aisles, Roodbergen & de Koster 2001 for three, Cambazard & Catusse 2018
and Pansart, Catusse & Cambazard 2018 for any number). No step depends on lengths, so the tables are
filled once per number of cross-aisles, as classes are met.
"""

from enum import IntEnum
from functools import lru_cache
from itertools import product

#: A crossing is 0 when nothing touches it, else 2 × its component + 1 if its degree is odd.
Cells = tuple[int, ...]

#: The class a horizontal step leads to, the pieces of cross-aisle in all, and on each cross-aisle.
Across = tuple[int, int, tuple[int, ...]]


class Choice(IntEnum):
    """How a block of an aisle is walked."""

    NOTHING = 0
    PASS = 1
    FROM_TOP = 2
    FROM_BOTTOM = 3
    BOTH_ENDS = 4
    TWICE = 5


#: What each choice does to the lower and the upper crossing: touch it (0 even, 1 odd), and join.
_ENDS: dict[Choice, tuple[int | None, int | None, bool]] = {
    Choice.NOTHING: (None, None, False),
    Choice.PASS: (1, 1, True),
    Choice.FROM_TOP: (None, 0, False),
    Choice.FROM_BOTTOM: (0, None, False),
    Choice.BOTH_ENDS: (0, 0, False),
    Choice.TWICE: (0, 0, True),
}

#: The class where nothing has been walked yet.
NOTHING_YET = 0


class Classes:
    """The classes for a number of cross-aisles, numbered as they are met."""

    def __init__(self, crosses: int) -> None:
        self.crosses = crosses
        self._cells: list[Cells] = []
        self._numbers: dict[Cells, int] = {}
        self._touched: dict[tuple[int, int, int], int] = {}
        #: For each block, for each class met there: the class after each `Choice`.
        self.along: list[dict[int, tuple[int, ...]]] = [{} for _ in range(crosses - 1)]
        #: For each class met there: every way to go on to the next column.
        self.across: dict[int, tuple[Across, ...]] = {}
        self._number((0,) * crosses)

    def _number(self, cells: Cells) -> int:
        names: dict[int, int] = {0: 0}
        for cell in cells:
            names.setdefault(cell >> 1, len(names))
        plain = tuple(2 * names[cell >> 1] + (cell & 1) for cell in cells)
        if plain not in self._numbers:
            self._numbers[plain] = len(self._cells)
            self._cells.append(plain)
        return self._numbers[plain]

    def touch(self, number: int, crossing: int, odd: int) -> int:
        """Give a crossing one edge end more when `odd`, none else; it must be visited from now."""
        key = (number, crossing, odd)
        if key not in self._touched:
            self._touched[key] = self._number(_touch(self._cells[number], crossing, odd))
        return self._touched[key]

    def fill_along(self, block: int, number: int) -> tuple[int, ...]:
        """Find the class after each way to walk a block."""
        after = tuple(self._walked(block, number, choice) for choice in Choice)
        self.along[block][number] = after
        return after

    def _walked(self, block: int, number: int, choice: Choice) -> int:
        cells = self._cells[number]
        low, high, joined = _ENDS[choice]
        if low is not None:
            cells = _touch(cells, block, low)
        if high is not None:
            cells = _touch(cells, block + 1, high)
        if joined:
            old, new = cells[block + 1] >> 1, cells[block] >> 1
            cells = tuple(2 * new + (c & 1) if c >> 1 == old else c for c in cells)
        return self._number(cells)

    def fill_across(self, number: int) -> tuple[Across, ...]:
        """Find every way on: an odd crossing sends one piece, an even one none or two.

        A component that sends none is left behind for good, so all of them must send.
        """
        cells = self._cells[number]
        components = {cell >> 1 for cell in cells if cell}
        ways = []
        for pieces in product(*((0,) if not c else (1,) if c & 1 else (0, 2) for c in cells)):
            if {c >> 1 for c, sent in zip(cells, pieces, strict=True) if sent} == components:
                after = [
                    2 * (c >> 1) + (p & 1) if p else 0 for c, p in zip(cells, pieces, strict=True)
                ]
                ways.append((self._number(tuple(after)), sum(pieces), pieces))
        self.across[number] = tuple(ways)
        return self.across[number]

    def is_complete(self, number: int) -> bool:
        """Tell whether the walk hangs together and can be walked in one go."""
        touched = [cell for cell in self._cells[number] if cell]
        return len({cell >> 1 for cell in touched}) == 1 and not any(c & 1 for c in touched)


def _touch(cells: Cells, crossing: int, odd: int) -> Cells:
    cell = cells[crossing] or 2 * (max(cells) // 2 + 1)
    return (*cells[:crossing], cell ^ odd, *cells[crossing + 1 :])


@lru_cache(maxsize=8)
def classes(crosses: int) -> Classes:
    """Share the tables of a number of cross-aisles."""
    return Classes(crosses)
