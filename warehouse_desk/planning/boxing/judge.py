"""Does a box hold goods? A filling that shows it, or why not."""

from collections.abc import Sequence
from typing import NamedTuple

from warehouse_desk.planning.boxing.bounds import PAIR, SIDE, TOO_MUCH, WEIGHT
from warehouse_desk.planning.boxing.exact import Exact
from warehouse_desk.planning.boxing.fill import Filling
from warehouse_desk.planning.boxing.packing import WhyNot
from warehouse_desk.planning.boxing.search import Effort, Packer
from warehouse_desk.planning.boxing.stock import Option

#: Tries before the slower proofs are worth their time.
FIRST_TRIES = 40

_PROOFS = {SIDE: WhyNot.SIDE, WEIGHT: WhyNot.WEIGHT, TOO_MUCH: WhyNot.VOLUME, PAIR: WhyNot.PAIR}


class Judge(NamedTuple):
    """Decides for boxes and parts of an order, by proofs and by fillings."""

    packer: Packer
    effort: Effort
    exact: Exact

    def trying(self, most: int) -> "Judge":
        """Judge with no more than so many tries a box."""
        tries = most if self.effort.tries is None else min(most, self.effort.tries)
        return self._replace(effort=self.effort._replace(tries=tries))

    def shorter(self, looks: int) -> "Judge":
        """Judge until the clock was looked at so many times."""
        return self._replace(effort=self.effort.shorter(looks))

    def proof(self, option: Option, counts: Sequence[int]) -> WhyNot | None:
        """Look for a quick proof that the goods do not go into the box."""
        found = self.packer.bounds.cannot_hold(option.inner, counts)
        return _PROOFS.get(found)

    def quick(self, option: Option, counts: Sequence[int]) -> Filling | WhyNot | None:
        """Look for a quick proof, then for a quick filling; None while it is open."""
        if found := self.proof(option, counts):
            return found
        tries = min(FIRST_TRIES, self.effort.tries_for(counts))
        return self.packer.hold(option, counts, tries, self.effort)

    def slow(self, option: Option, counts: Sequence[int]) -> Filling | WhyNot:
        """Settle what is open: by rounded sizes, by every placement, by many tries."""
        if self.packer.bounds.shapes_do_not_fit(option.inner, counts):
            return WhyNot.SHAPES
        if settled := self.exact.by_pairs(option, counts):
            return settled
        tries = self.effort.tries_for(counts)
        if found := self.packer.hold(option, counts, tries, self.effort):
            return found
        return self.exact.decide(option, counts)

    def judge(self, option: Option, counts: Sequence[int]) -> Filling | WhyNot:
        """Settle it, quickly if possible: what is not filled at once is most often too much."""
        once = self.trying(1).quick(option, counts)
        if once is None and self.packer.bounds.shapes_do_not_fit(option.inner, counts):
            return WhyNot.SHAPES
        return once or self.quick(option, counts) or self.slow(option, counts)
