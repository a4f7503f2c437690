"""Do pieces in a box rest on enough, and does everything bear what is on it?"""

from collections.abc import Sequence
from fractions import Fraction

from warehouse_desk.planning.boxing.fill import Block
from warehouse_desk.planning.boxing.goods import Kind

#: Loads are no more exact, in g.
EXACT = Fraction(1, 2_000)


def keeps_rules(pieces: Sequence[Block], kinds: Sequence[Kind], support: int) -> bool:
    """Judge single pieces that do not overlap."""
    loads = [Fraction(0)] * len(pieces)
    for at in sorted(range(len(pieces)), key=lambda i: -pieces[i].low[2]):
        piece = pieces[at]
        under = [(i, area) for i, other in enumerate(pieces) if (area := contact(piece, other))]
        total = sum(area for _, area in under)
        if piece.low[2] and 100 * total < support * piece.piece[0] * piece.piece[1]:
            return False
        for i, area in under:
            loads[i] += (kinds[piece.kind].weight + loads[at]) * Fraction(area, total)
            if kinds[pieces[i].kind].bears == 0:
                return False
    limits = ((load, kinds[piece.kind].bears) for load, piece in zip(loads, pieces, strict=True))
    return all(bears is None or load <= bears + EXACT for load, bears in limits)


def contact(above: Block, below: Block) -> int:
    """Measure on how much of a piece another one rests."""
    if above.low[2] != below.low[2] + below.piece[2]:
        return 0
    across, deep = (
        min(above.low[axis] + above.piece[axis], below.low[axis] + below.piece[axis])
        - max(above.low[axis], below.low[axis])
        for axis in (0, 1)
    )
    return across * deep if across > 0 and deep > 0 else 0
