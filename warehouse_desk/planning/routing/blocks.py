"""Where items lie among the blocks of a floor, and what is known of a walk by those fetched now."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise

from warehouse_desk.planning.routing.states import States
from warehouse_desk.planning.routing.supply import Choices, Goods


@dataclass(frozen=True, slots=True)
class Blocks:
    """What stays: the steps, choices and items of each block, and the items of each product."""

    #: The step of each block, and from which step on a walk may end that reaches it.
    step: array[int]
    end_step: array[int]
    #: The first way of each block, and one entry more.
    first_way: array[int]
    #: The first item of each block, and one entry more.
    first_item: array[int]
    #: The choices of each way by length; those of way `w` begin at `Choices.begin[w]`.
    ranked: array[int]
    #: The block and the point of each item.
    block: array[int]
    point: array[int]
    #: The items of product `p` are `of[of_begin[p]]` to `of[of_begin[p + 1] - 1]`.
    of_begin: array[int]
    of: array[int]


@dataclass(frozen=True, slots=True)
class Round:
    """What changes: what is fetched, where, and what walks cost by all of that."""

    #: The place of each item among the fetched ones, or -1; how many are fetched at each point
    #: and in each block.
    place: array[int]
    asked: array[int]
    in_block: array[int]
    #: The blocks where something was changed, and by block whether it is one of them.
    touched: array[int]
    is_touched: array[int]
    #: How many points of a block are asked for up to each.
    seen: array[int]
    #: The price of each way and of each piece of cross-aisle; the rank of the choice of the former.
    price: array[int]
    rank: array[int]
    #: The choice that the shortest walk takes in each block; -1 where it walks none.
    taken: array[int]
    #: What walks cost up to each node, and on from there.
    behind: array[int]
    ahead: array[int]


def blocks(states: States, choices: Choices, goods: Goods) -> Blocks:
    """Find what stays the same however items are changed."""
    ways = len(choices.bottom)
    steps = [
        step
        for step in range(len(states.step) - 2)
        if states.price_at[states.begin[states.step[step]]] < ways
    ]
    first_way = array("i", [of_block[0][1] for of_block in choices.ways] + [ways])
    points = len(goods.begin) - 1
    block, point = zeros(len(goods.product)), zeros(len(goods.product))
    for at in range(points):
        for item in range(goods.begin[at], goods.begin[at + 1]):
            point[item] = at
    first_item = array("i", [goods.begin[choices.bottom[way]] for way in first_way[:-1]])
    first_item.append(len(goods.product))
    for number, (first, end) in enumerate(pairwise(first_item)):
        block[first:end] = array("i", [number]) * (end - first)
    of: list[list[int]] = [[] for _ in goods.wanted]
    for item, product in enumerate(goods.product):
        of[product].append(item)
    of_begin = array("i", [0, *accumulate(map(len, of))])
    return Blocks(
        array("i", steps),
        _ends(steps),
        first_way,
        first_item,
        _ranked(choices),
        block,
        point,
        of_begin,
        array("i", chain.from_iterable(of)),
    )


def nothing_fetched(states: States, choices: Choices, goods: Goods) -> Round:
    """Begin with no item."""
    ways, count = len(choices.bottom), len(choices.ways)
    return Round(
        array("i", [-1]) * len(goods.product),
        zeros(len(goods.begin) - 1),
        zeros(count),
        zeros(count),
        array("b", bytes(count)),
        zeros(len(goods.begin) - 1),
        array("q", bytes(8 * ways)) + states.fixed,
        zeros(ways),
        array("i", [-1]) * count,
        array("q", bytes(8 * len(states.final))),
        array("q", bytes(8 * len(states.final))),
    )


def zeros(count: int) -> array[int]:
    """Make room for so many numbers."""
    return array("i", bytes(4 * count))


def _ends(steps: list[int]) -> array[int]:
    """Find after which step a walk may end that reaches a block: the last of its column."""
    ends = array("i", [step + 1 for step in steps])
    for i in range(len(steps) - 2, -1, -1):
        if steps[i + 1] == steps[i] + 1:
            ends[i] = ends[i + 1]
    return ends


def _ranked(choices: Choices) -> array[int]:
    """Order the choices of every way by length."""
    ranked = array("i")
    for begin, end in pairwise(choices.begin):
        ranked.extend(sorted(range(begin, end), key=lambda choice: choices.length[choice]))
    return ranked
