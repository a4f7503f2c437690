"""Does a box hold goods? A filling that shows it, or why not."""

from dataclasses import replace

from warehouse_desk.planning.boxing.fill import Filling
from warehouse_desk.planning.boxing.problem import Box, WhyNot
from warehouse_desk.planning.boxing.proofs import cannot_hold
from warehouse_desk.planning.boxing.search import Effort, Goods, hold
from warehouse_desk.planning.boxing.shapes import shapes_do_not_fit

#: Tries before the slower proof is worth its time.
FIRST_TRIES = 50


def judge(box: Box, goods: Goods, support: int, effort: Effort) -> Filling | WhyNot:
    """Look for a quick proof, a quick filling, a slow proof, a filling: the first settles it."""
    why = cannot_hold(box, goods.kinds, goods.counts)
    if why is not None:
        return why
    quick = replace(effort, tries=min(FIRST_TRIES, effort.tries_for(goods)))
    if found := hold(box, goods, support, quick):
        return found
    if shapes_do_not_fit(box, goods.kinds, goods.counts):
        return WhyNot.SHAPES
    return hold(box, goods, support, effort) or WhyNot.NO_PLACEMENT_FOUND
