"""How sure a set is: chosen by the earlier orders alone, and judged by those that came later."""

from collections.abc import Sequence
from itertools import pairwise

from warehouse_desk.planning.box_sets.choose import UNSENT, Prices, choose, total
from warehouse_desk.planning.box_sets.problem import HeldBack
from warehouse_desk.planning.stop import Watch

#: At most so many parts of the history; all but the first are held back once.
PARTS = 6
#: With less whole weeks or days than this, orders are parted by their number.
FEW = 4
_DAY = 86_400


def parts(moments: Sequence[int]) -> list[list[int]]:
    """Part the orders by whole weeks if there are a few, else by days, else into quarters.

    Orders are named by their position, and parts are in the order of time.
    """
    first, earliest = min(moments), sorted(range(len(moments)), key=lambda at: (moments[at], at))
    for length in (7 * _DAY, _DAY):
        spans = sorted({(moment - first) // length for moment in moments})
        if len(spans) >= FEW:
            wide = min(PARTS, len(spans))
            part_of = {span: at * wide // len(spans) for at, span in enumerate(spans)}
            numbers = [part_of[(moment - first) // length] for moment in moments]
            return [[at for at in earliest if numbers[at] == part] for part in range(wide)]
    wide = min(FEW, len(moments))
    cuts = [len(moments) * part // wide for part in range(wide + 1)]
    return [earliest[a:b] for a, b in pairwise(cuts)]


def held_back(
    history: Sequence[tuple[int, Prices]],
    sizes: Sequence[int],
    today: int,
    count: int,
    watch: Watch,
) -> tuple[HeldBack, ...]:
    """Choose by all parts before one, judge by that one, for each part but the first.

    The history is each order's moment and prices.
    """
    judged: list[HeldBack] = []
    earlier: list[Prices] = []
    for part in parts([moment for moment, _ in history]):
        later = [history[at][1] for at in part]
        if earlier and later and not watch.is_over:
            chosen = choose(earlier, sizes, count, watch)
            sent = [one for one in later if one.cents(chosen) < UNSENT]
            judged.append(
                HeldBack(
                    history[part[0]][0], history[part[-1]][0], len(later),
                    total(sent, today), total(sent, chosen), len(later) - len(sent),
                )
            )  # fmt: skip
        earlier += later
    return tuple(judged)
