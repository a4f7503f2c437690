"""Random histories of orders that come back, on a real store, with every answer checked by hand."""

from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from tests.factories import an_act
from tests.unit.usecases.returns.shipped import Pieces, Returns, announced
from warehouse_desk.domain.errors import Refusal
from warehouse_desk.domain.orders import OrderLine
from warehouse_desk.domain.returns import (
    Container,
    Grade,
    Inspection,
    OrderCharge,
    Return,
    ReturnedUnit,
    ReturnReason,
    UnitState,
)
from warehouse_desk.storage.rules import check
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.returns.containers import (
    close_container,
    container_view,
    empty_container,
)
from warehouse_desk.usecases.returns.inspecting import (
    OverruleReason,
    answer_question,
    bring_unit,
    confirm_grade,
    open_unit,
)
from warehouse_desk.usecases.returns.inspecting_step import InspectAt, InspectStep
from warehouse_desk.usecases.returns.paying import pay_refunds
from warehouse_desk.usecases.returns.photos import skip_photo
from warehouse_desk.usecases.returns.receiving import (
    finish_arrival,
    open_arrival,
    open_without_papers,
    receive_item,
)
from warehouse_desk.usecases.returns.request import request_return
from warehouse_desk.usecases.set_up import furnish
from warehouse_desk.usecases.undo import undo_last

PRICE = 795
#: Rules about how goods go out: the orders of these histories were not picked and packed.
OF_THE_WAY_OUT = frozenset(
    {
        "lines_are_picked_by_their_tasks",
        "parcels_add_up_to_packed_lines",
        "shipped_parcels_add_up_to_shipped_lines",
        "a_parcel_says_when_it_was_shipped",
    }
)


def broken_rules(store: SqlStore) -> list[str]:
    """Name the rules of the store that returns broke."""
    return [
        rule.name for rule in check(store).rules if rule.broken and rule.name not in OF_THE_WAY_OUT
    ]


@dataclass
class History:
    """One order and what happens to it."""

    returns: Returns
    random: Random
    ref: str = ""
    counts: list[int] = field(default_factory=list)
    discount: int = 0

    def live(self) -> None:
        """Ship an order, and let it come back in some way."""
        random = self.random
        self.counts = [random.randint(1, 3) for _ in range(random.randint(1, 2))]
        skus = ["MUG-BLUE", "PEN"][: len(self.counts)]
        self.ref = self.returns.shipped(
            *(Pieces(sku, n) for sku, n in zip(skus, self.counts, strict=True)),
            days_ago=random.choice([0, 5, 29, 40]), parcels=random.random() < 0.5,
        )  # fmt: skip
        if random.random() < 0.5:
            self.discount = random.randint(1, 300)
            charge = OrderCharge(self.ref, self.discount)
            furnish(self.returns.store, an_act(), [charge], name="charge")
        for _ in range(random.randint(1, 4)):
            self._try(self._ask)
        for _ in range(random.randint(0, 6)):
            self._try(self._receive)
        for plate in self._plates(UnitState.RECEIVED):
            if random.random() < 0.9:
                self._try(lambda plate=plate: self._judge(plate))
        if random.random() < 0.2:
            self._try(self._sort)
        self._try(self._pay)

    def _try(self, work: object) -> None:
        """Do something that may be refused; sometimes take it back."""
        try:
            work()  # type: ignore[operator]
            if self.random.random() < 0.15:
                undo_last(self.returns.store, an_act(station="pick"))
        except Refusal:
            return

    def _ask(self) -> None:
        lines = tuple(
            announced(line, self.random.randint(1, n + 1), reason=self._reason())
            for line, n in enumerate(self.counts, 1)
            if self.random.random() < 0.7
        )
        at = self.returns.warehouse.clock.now - timedelta(days=self.random.choice([0, 1]))
        request_return(
            self.returns.store, an_act(), order_ref=self.ref, lines=lines, requested_at=at
        )

    def _reason(self) -> ReturnReason:
        return self.random.choice(list(ReturnReason))

    def _receive(self) -> None:
        store = self.returns.store
        with store.look() as reading:
            open_ = [one.rma for one in reading.find(Return, order_ref=self.ref)]
        if not open_ or self.random.random() < 0.1:
            rma = open_without_papers(store, an_act(), order_ref=self.ref).rma
        else:
            rma = self.random.choice(open_)
            open_arrival(store, an_act(), rma=rma)
        sku = self.random.choice(["MUG-BLUE", "PEN", "MUG-RED"])
        quantity = self.random.choice([1, 1, 2])
        unexpected = self.random.random() < 0.4
        receive_item(store, an_act(), rma=rma, sku=sku, quantity=quantity, unexpected=unexpected)
        if self.random.random() < 0.3:
            finish_arrival(store, an_act(), rma=rma)

    def _judge(self, plate: str) -> None:
        store, random = self.returns.store, self.random
        step: InspectStep = open_unit(store, an_act(), plate=plate)
        while step.at in {InspectAt.QUESTION, InspectAt.PHOTO}:
            if step.at is InspectAt.PHOTO:
                step = skip_photo(store, an_act(), plate=plate)
                continue
            assert step.question
            answer = random.choice(step.question.answers)
            step = answer_question(
                store, an_act(), plate=plate, question=step.question.key, answer=answer.key
            )
        grade = random.choice([Grade(step.computed_grade), *Grade])
        because = OverruleReason.OTHER if grade != step.computed_grade else None
        step = confirm_grade(store, an_act(), plate=plate, grade=grade, because=because)
        if random.random() < 0.2:
            tote = f"TOTE-000{random.randint(1, 9)}"
            bring_unit(store, an_act(), plate=plate, place=tote, opens_container=True)
        elif random.random() < 0.9:
            bring_unit(store, an_act(), plate=plate, place=step.target)

    def _sort(self) -> None:
        """Close a container, or empty a closed one."""
        store = self.returns.store
        with store.look() as reading:
            found = reading.find(Container, emptied_at=None)
            views = [container_view(reading, one.container) for one in found]
        for view in views:
            if view.closed_at is None:
                close_container(store, an_act(), tote=view.tote)
            else:
                empty_container(store, an_act(), tote=view.tote, place=view.targets[0])

    def _pay(self) -> None:
        plates = self._plates(UnitState.DISPOSED)
        pay_refunds(self.returns.store, an_act(), plates=tuple(plates[:2]))

    def _plates(self, state: UnitState) -> list[str]:
        with self.returns.store.look() as reading:
            rmas = tuple(one.rma for one in reading.find(Return, order_ref=self.ref))
            found = reading.find(ReturnedUnit, rma=rmas, state=state) if rmas else []
        return [one.plate for one in found]

    def wrong(self) -> list[str]:
        """Say what does not hold of this order, counted anew from its rows."""
        with self.returns.store.look() as reading:
            lines = reading.find(OrderLine, order_ref=self.ref)
            rmas = tuple(one.rma for one in reading.find(Return, order_ref=self.ref))
            units = reading.find(ReturnedUnit, rma=rmas) if rmas else []
            finished = [
                one.plate for unit in units for one in reading.find(Inspection, plate=unit.plate)
                if one.finished_at
            ]  # fmt: skip
        found = []
        for line in lines:
            own = [unit for unit in units if unit.line == line.line]
            if not len(own) == line.returned <= line.shipped:
                found.append(f"{self.ref}/{line.line}: {len(own)} units, {line.returned} returned")
            found += [f"{unit.plate}: {unit.refund_cents}" for unit in own if _overpaid(unit)]
            paid = sum(unit.refund_cents for unit in own)
            if paid > PRICE * len(own):
                found.append(f"{self.ref}/{line.line}: {paid} for {len(own)} pieces")
        disposed = [unit for unit in units if unit.state is UnitState.DISPOSED]
        if sorted(finished) != sorted(unit.plate for unit in disposed):
            found.append(f"{self.ref}: {finished} reported")
        found += [one.plate for one in disposed if not one.disposition]
        whole = [unit for unit in units if unit.expected and unit.line and unit.grade]
        if len(whole) == sum(self.counts) and self._all(whole) != self._due(whole):
            found.append(f"{self.ref}: {self._all(whole)} in place of {self._due(whole)}")
        return found

    def _all(self, units: list[ReturnedUnit]) -> int:
        return sum(unit.refund_cents for unit in units)

    def _due(self, units: list[ReturnedUnit]) -> int:
        """Add up what an order that came back whole brings: its price less discount and fees."""
        fees = 0
        for unit in units:
            if unit.grade == "B" and unit.reason == "changed_mind":
                share = _parts(unit)["discount_cents"]
                fees += (PRICE - share) * 15 // 100
        return PRICE * len(units) - self.discount - fees


def _parts(unit: ReturnedUnit) -> dict[str, int]:
    import json  # noqa: PLC0415 - a reading of its own

    parts: dict[str, int] = json.loads(unit.refund_parts)
    return parts


def _overpaid(unit: ReturnedUnit) -> bool:
    return not 0 <= unit.refund_cents <= PRICE or (not unit.expected and unit.refund_cents > 0)
