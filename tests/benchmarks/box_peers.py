"""Other packers from PyPI, if they are installed: each looks for the smallest box of an order."""

from collections.abc import Callable, Iterator
from importlib.util import find_spec

from warehouse_desk.planning.boxing import Box, BoxProblem

#: Tells the first of the boxes, smallest first, that the packer gets everything into.
Peer = Callable[[BoxProblem], str | None]


def peers() -> Iterator[tuple[str, Peer]]:
    """List the packers that are there."""
    for name, fits in (("packvium", _packvium), ("py3dbp", _py3dbp)):
        if find_spec(name):
            yield name, _smallest(fits)


def _smallest(fits: Callable[[BoxProblem, Box], bool]) -> Peer:
    def smallest(problem: BoxProblem) -> str | None:
        goods = sum(line.volume * line.qty for line in problem.lines)
        stock = sorted(problem.boxes, key=lambda box: box.volume)
        roomy = (box for box in stock if box.volume >= goods)
        return next((box.id for box in roomy if fits(problem, box)), None)

    return smallest


def _packvium(problem: BoxProblem, box: Box) -> bool:
    from packvium import Container, Dimensions, Item, Packer, PackingConfig  # noqa: PLC0415

    def millimetres(*sides: int) -> Dimensions:
        return Dimensions.mm(*map(str, sides))

    items = [
        Item.create(str(at), millimetres(line.l, line.w, line.h), quantity=line.qty)
        for at, line in enumerate(problem.lines)
    ]
    weight = sum(line.weight * line.qty for line in problem.lines)
    result = Packer(PackingConfig.balanced()).pack(
        items=items, containers=[Container.create("box", millimetres(*box.inner))]
    )
    return weight <= box.max_weight and len(result.containers) == 1 and not result.unpacked


def _py3dbp(problem: BoxProblem, box: Box) -> bool:
    from py3dbp import Bin, Item, Packer  # noqa: PLC0415

    packer = Packer()
    packer.add_bin(Bin("box", *box.inner, box.max_weight))
    for line in problem.lines:
        for _ in range(line.qty):
            packer.add_item(Item(line.sku, line.l, line.w, line.h, line.weight))
    packer.pack(bigger_first=True)
    return not packer.bins[0].unfitted_items
