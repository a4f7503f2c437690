"""Which products to fetch anew at a time: those of blocks near each other, or any."""

from __future__ import annotations

from array import array

from warehouse_desk.planning.routing.blocks import Blocks, Round
from warehouse_desk.planning.routing.levels import levels
from warehouse_desk.planning.routing.measuring import Measure
from warehouse_desk.planning.routing.picks import Picks
from warehouse_desk.planning.routing.pricing import PARTS
from warehouse_desk.planning.routing.refetching import BITS, ITEMS, LABELS, Refetching
from warehouse_desk.planning.routing.states import States
from warehouse_desk.planning.routing.supply import Choices, Goods

#: So often, of a hundred times, products lie near each other: at most so many blocks out of turn.
_NEAR, _BLOCKS = 70, 3
#: Fewer bits are freed after more labels, more after fewer.
_MANY, _FEW = LABELS // 10, LABELS // 40


class Renewing:
    """Frees products of what is fetched now, and fetches them anew."""

    def __init__(
        self,
        states: States,
        choices: Choices,
        goods: Goods,
        blocks: Blocks,
        now: Round,
        picks: Picks,
        measure: Measure,
    ) -> None:
        self._picks, self._measure, self._place = picks, measure, now.place
        self._product, self._block = goods.product, blocks.block
        self._of_begin, self._of = blocks.of_begin, blocks.of
        known = levels(goods)
        self._highest, self._bits = known.highest, BITS
        self._refetching = Refetching(states, choices, known, blocks, now)

    def renew(self, toll: int) -> None:
        """Free some products, and fetch them anew where that costs least.

        Each item costs a random toll, up to so many parts of a length.
        """
        freed, full = self._free(self._some())
        tolls = [self._picks.below(2 + toll) for _ in freed]
        old = [item for item, *_ in freed if self._place[item] >= 0]
        paid = sum(
            extra for (item, *_), extra in zip(freed, tolls, strict=True) if self._place[item] >= 0
        )
        most = self._measure.length * PARTS + paid
        for item in old:
            self._picks.drop(item)
        self._settle()
        self._refetching.free(freed, tolls)
        for item in self._refetching.refetch(full, self._measure.end, most) or old:
            self._picks.put(item)
        self._settle()
        self._adapt(self._refetching.labels)

    def _adapt(self, labels: int) -> None:
        """Free as much at a time as can be searched quickly."""
        if labels > _MANY and self._bits > 2:
            self._bits -= 1
        elif labels < _FEW and self._bits < BITS:
            self._bits += 1

    def _settle(self) -> None:
        self._measure.settle(self._picks.touches)
        self._picks.forget()

    def _free(self, products: list[int]) -> tuple[list[tuple[int, int, int]], int]:
        """List the items of products, each with the shift and mask of what is left; and that."""
        freed: list[tuple[int, int, int]] = []
        shift = full = 0
        for product in products:
            bits = self._highest[product].bit_length()
            full |= self._highest[product] << shift
            freed += [(item, shift, (1 << bits) - 1) for item in self._items(product)]
            shift += bits
        return sorted(freed), full

    def _items(self, product: int) -> array[int]:
        return self._of[self._of_begin[product] : self._of_begin[product + 1]]

    def _some(self) -> list[int]:
        """Choose as many products as there is room for."""
        below, block = self._picks.below, self._block
        fetched = self._picks.fetched()
        here = block[fetched[below(len(fetched))]]
        far = 8 if below(100) < _NEAR else 0
        rank = {item: abs(block[item] - here) * far + below(8 * _BLOCKS) for item in fetched}
        bits, items = self._bits, ITEMS
        some: list[int] = []
        for item in sorted(fetched, key=rank.__getitem__):
            product = self._product[item]
            more, count = self._highest[product].bit_length(), len(self._items(product))
            if more and product not in some and more <= bits and count <= items:
                some.append(product)
                bits, items = bits - more, items - count
        return some
