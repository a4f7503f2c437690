"""The receiving desk of returns.

====== ==================================================== ===================================
place  good scans                                           then
====== ==================================================== ===================================
START  a return, its order, a parcel of the order           ITEM or DONE
       an order without a return: ask, YES                  ITEM
ITEM   a product (and lot, serial): a plate is given        ITEM or DONE
       one that is not expected: ask, YES                   ITEM or DONE
       DONE: nothing more in the parcel                     START
       SHORT: nothing in it at all: ask, YES                START
       measures of the piece just received                  as before
LOT    the lot of the product just scanned                  as ITEM
SERIAL the serial number of the product just scanned        as ITEM
DONE   DONE; or at once the next return, order or parcel    START or ITEM
       a product, as at ITEM
====== ==================================================== ===================================

YES may also be scanned as 1, NO as 2. UNDO works everywhere.
"""

from collections.abc import Callable
from dataclasses import replace

from typing_extensions import override

from warehouse_desk.domain.catalogue import Measures
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.measured import keep_or_ask, taken
from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import Station, act_of
from warehouse_desk.usecases.measuring import measure_returned
from warehouse_desk.usecases.ports import Act, Reading
from warehouse_desk.usecases.returns import receiving
from warehouse_desk.usecases.returns.arrival import Surprise
from warehouse_desk.usecases.returns.receiving_step import (
    STATION,
    ReceiveAt,
    ReceiveStep,
    receive_step,
)


class ReceiveStation(Station[ReceiveStep]):
    """Take returns in, piece by piece."""

    name = STATION

    #: A product whose lot or serial number is still to be scanned.
    _pending: Code | None = None
    _pending_place = ""

    @override
    def read(self, reading: Reading) -> ReceiveStep:
        return receive_step(reading, self.person)

    @override
    def place(self) -> str:
        return self._pending_place or self.step.at.value

    @override
    def task(self) -> str:
        return self.step.rma

    @override
    def after(self, say: Say, **facts: object) -> Reply:
        self._drop_pending()
        return super().after(say, **facts)

    @override
    def answer(self, code: Code, act: Act) -> Reply:
        if self._pending is not None:
            return self._complete(self._pending, code, act)
        step = self.step
        match step.at, code.kind, code.value:
            case ReceiveAt.START | ReceiveAt.DONE, Kind.RETURN | Kind.ORDER | Kind.PARCEL, _:
                return self._open(code, act)
            case ReceiveAt.ITEM | ReceiveAt.DONE, Kind.PRODUCT, _:
                return self._item(code, act)
            case ReceiveAt.ITEM | ReceiveAt.DONE, Kind.COMMAND, Command.DONE:
                return self._finish(step, act)
            case ReceiveAt.ITEM | ReceiveAt.DONE, Kind.MEASURES, _ if code.measures and step.units:
                return self._measured(step.units[-1].plate, code.measures, act)
            case ReceiveAt.ITEM, Kind.COMMAND, Command.SHORT if not step.here:
                return self._empty_box(step)
        return self.not_expected(code)

    def _open(self, code: Code, act: Act) -> Reply:
        match code.kind:
            case Kind.RETURN:
                return self.go_on(receiving.open_arrival(self.store, act, rma=code.value))
            case Kind.PARCEL:
                return self._or_without_papers(
                    lambda: receiving.open_arrival_of_parcel(self.store, act, sscc=code.value)
                )
        return self._or_without_papers(
            lambda: receiving.open_arrival_of_order(self.store, act, order_ref=code.value)
        )

    def _or_without_papers(self, open_: Callable[[], ReceiveStep]) -> Reply:
        """Open the return of an order; where nobody announced one, offer to begin it."""
        try:
            return self.go_on(open_())
        except Refusal as refusal:
            if refusal.why is not Why.NO_RETURN:
                raise
            order = str(refusal.facts["order"])

        def begin(act: Act) -> Reply:
            return self.go_on(receiving.open_without_papers(self.store, act, order_ref=order))

        return self.confirm(Say.RECEIVE_NO_PAPERS, begin, order=order)

    def _item(self, code: Code, act: Act) -> Reply:
        try:
            return self._take(code, act, unexpected=False)
        except Refusal as refusal:
            match refusal.why:
                case Why.LOT_NEEDED:
                    return self._wait_for(code, "LOT", Say.RECEIVE_LOT, **refusal.facts)
                case Why.SERIAL_NEEDED if code.quantity == 1:
                    return self._wait_for(code, "SERIAL", Say.RECEIVE_SERIAL, **refusal.facts)
                case Why.NOT_ANNOUNCED if code.quantity == 1:
                    return self._surprised(code, refusal.facts)
            raise

    def _surprised(self, code: Code, facts: dict[str, object]) -> Reply:
        def take(act: Act) -> Reply:
            return self._take(code, act, unexpected=True)

        match facts["surprise"]:
            case Surprise.MORE_THAN_ANNOUNCED:
                return self.confirm(Say.RECEIVE_ONE_MORE, take, **facts)
            case Surprise.NOT_ANNOUNCED:
                return self.confirm(Say.RECEIVE_UNANNOUNCED, take, **facts)
        return self.confirm(Say.RECEIVE_STRANGER, take, **facts)

    def _take(self, code: Code, act: Act, *, unexpected: bool) -> Reply:
        step = receiving.receive_item(
            self.store,
            act_of(code, act),
            rma=self.step.rma,
            sku=code.value,
            quantity=code.quantity,
            lot=code.lot,
            serial=code.serial,
            unexpected=unexpected,
        )
        say, facts = _taken_in(step, code.value)
        return self.good(step, say, facts)

    def _measured(self, plate: str, told: Measures, act: Act) -> Reply:
        """Keep the measures of what was received last."""

        def keep(act: Act, sure: bool) -> Reply:
            step = measure_returned(self.store, act, plate=plate, told=told, sure=sure)
            return self.after(Say.MEASURE_TAKEN, **taken(step))

        return keep_or_ask(self, act, keep)

    def _complete(self, pending: Code, code: Code, act: Act) -> Reply:
        """Take the product scanned before with the lot or serial number scanned now."""
        if code.tag and code.tag == pending.tag:
            return self._item(pending, act)
        match self._pending_place, code.kind, code.value:
            case _, Kind.COMMAND, Command.CANCEL | Command.NO:
                self._drop_pending()
                return self.reply(Feedback.INFO, Say.NEVER_MIND)
            case "LOT", Kind.LOT, lot:
                whole = replace(pending, lot=lot)
            case "SERIAL", Kind.SERIAL, serial:
                whole = replace(pending, serial=serial)
            case _:
                return self.not_expected(code)
        self._drop_pending()
        return self._item(whole, act)

    def _finish(self, step: ReceiveStep, act: Act) -> Reply:
        after = receiving.finish_arrival(self.store, act, rma=step.rma)
        facts: dict[str, object] = {"rma": step.rma, "n": step.here}
        if step.missing:
            missing = tuple(f"{one.sku} × {one.missing}" for one in step.lines if one.missing)
            return self.good(after, Say.RECEIVE_MISSING, {**facts, "missing": missing})
        return self.good(after, Say.RECEIVE_DONE, facts)

    def _empty_box(self, step: ReceiveStep) -> Reply:
        """Ask before noting that a parcel came with nothing in it."""

        def note(act: Act) -> Reply:
            after = receiving.note_empty_box(self.store, act, rma=step.rma)
            return self.good(after, Say.RECEIVE_NOTED_EMPTY, {"rma": step.rma})

        return self.confirm(Say.RECEIVE_EMPTY_BOX, note, rma=step.rma)

    def _wait_for(self, code: Code, place: str, say: Say, **facts: object) -> Reply:
        self._pending, self._pending_place = code, place
        return self.reply(Feedback.ASK, say, **facts)

    def _drop_pending(self) -> None:
        self._pending, self._pending_place = None, ""

    @override
    def what_next(self, step: ReceiveStep) -> tuple[Say, dict[str, object]]:
        match step.at:
            case ReceiveAt.START:
                return Say.RECEIVE_START, {"n": step.waiting}
            case ReceiveAt.ITEM:
                return Say.RECEIVE_ITEM, {"rma": step.rma, "n": step.missing}
        return Say.RECEIVE_ALL_HERE, {"rma": step.rma}


def _taken_in(step: ReceiveStep, sku: str) -> tuple[Say, dict[str, object]]:
    units = {unit.plate: unit for unit in step.units}
    newest = units[step.last[-1]]
    if not newest.expected:
        return Say.RECEIVE_UNEXPECTED, {"plate": newest.plate, "sku": sku, "place": newest.place}
    if len(step.last) > 1:
        return Say.RECEIVE_UNITS, {"plate": step.last, "sku": sku, "n": len(step.last)}
    if step.at is ReceiveAt.DONE:
        return Say.RECEIVE_LAST, {"plate": newest.plate, "sku": sku}
    return Say.RECEIVE_UNIT, {"plate": newest.plate, "sku": sku, "n": step.missing}
