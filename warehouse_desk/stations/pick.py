"""The picking station.

====== =================================================== =========================================
place  good scans                                          then
====== =================================================== =========================================
START  NEXT, a round, a zone's tote; a picked order's      CART, TOTE or SLOT
       tote (pick a line again); a cancelled order's tote
       or wall slot; a broken cart that is mended
CART   a free cart with enough positions (batch)           SLOT
TOTE   an empty tote (single, zone, wave); a box (single,  SLOT
       where the policy says so), later a larger one
SLOT   the slot of the task; another that holds the item,  ITEM
       scanned twice; the item, where the policy says so
ITEM   the product (and lot, serial); COUNT n; its tote;   ITEM, PUT, next SLOT, or DROP
       a case of more than is wanted, scanned twice
LOT    the lot of the product just scanned                 as ITEM
SERIAL the serial number of the product just scanned       as ITEM
PUT    the order's tote, or a free one for its first       SLOT or DROP
EMPTY  YES, NO or COUNT n: is the slot really empty?       as before
DROP   a bench, the wall, or the next zone's hand-over; a  START
       put-away place with the box of a cancelled order
SWAP   the tote that takes the place of another            as before
BACK   where the pieces of a cancelled order are put away  START
====== =================================================== =========================================

The commands are those of `pick_acts`; UNDO works everywhere.
"""

from dataclasses import replace
from functools import partial

from typing_extensions import override

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.picking import UNDONE, Cart, Task
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.pick_acts import BACK, PickActs, choices_of
from warehouse_desk.stations.pick_words import what_next
from warehouse_desk.stations.piece import Half
from warehouse_desk.stations.reply import Choice, Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import act_of
from warehouse_desk.usecases.picking import bring_back, items, reopening, rounds, surprises, swaps
from warehouse_desk.usecases.picking.into_box import pick_into_box, proposed_box
from warehouse_desk.usecases.picking.reopening import DoneLine
from warehouse_desk.usecases.picking.step import STATION, PickAt, PickStep, pick_step
from warehouse_desk.usecases.ports import Act, Reading
from warehouse_desk.usecases.tags import Span


class PickStation(PickActs):
    """Walk a round, one scan after the other."""

    name = STATION

    #: What the person was told last, and the slot, lot or case that was refused last at that.
    _told: PickStep | None = None
    _refused = ""

    @override
    def read(self, reading: Reading) -> PickStep:
        return _with_box(reading, pick_step(reading, self.person))

    @override
    def go_on(self, step: PickStep | None = None) -> Reply:
        if step is not None and step.at is PickAt.TOTE:
            with self.store.look() as reading:
                step = _with_box(reading, step)
        return super().go_on(step)

    @override
    def task(self) -> str:
        step = self.step
        return str(step.task) if step.task else ""

    @override
    def span(self, reading: Reading) -> Span:
        """Count a tag once in a round, but once more when its line is picked again."""
        step = self.step
        tasks = reading.find(Task, round=step.round) if step.round else []
        numbers = tuple(str(task.task) for task in tasks)
        return Span(self.name, numbers, subject=step.sku, anew=("line_reopened",))

    @override
    def reply(self, feedback: Feedback, say: Say | Why, **facts: object) -> Reply:
        self._told = self.step
        return super().reply(feedback, say, **facts)

    @override
    def answer_step(self, code: Code, act: Act) -> Reply:
        step = self.step
        if code.kind is Kind.COMMAND:
            return self._command(code, step, act) or self.not_expected(code)
        return self._changed(step) or self._scan(code, step, act)

    def _changed(self, step: PickStep) -> Reply | None:
        """Tell that the work changed underneath, instead of answering for another task."""
        told = self._told
        if told is None or not told.task or told.task == step.task:
            return None
        with self.store.look() as reading:
            task = reading.seek(Task, told.task)
            order = reading.seek(Order, task.order_ref) if task else None
        if task is None or order is None:
            return self.reply(Feedback.WRONG, Say.PICK_WALK_CHANGED, **_where(step))
        if order.state is OrderState.CANCELLED:
            return self.reply(
                Feedback.WRONG, Say.PICK_ORDER_CANCELLED, order=order.order_ref, **_where(step)
            )
        if task.state in UNDONE and step.round == told.round:
            return self.reply(Feedback.WRONG, Say.PICK_WALK_CHANGED, **_where(step))
        return None

    def _scan(self, code: Code, step: PickStep, act: Act) -> Reply:
        at, number = step.at, step.round
        match at, code.kind:
            case PickAt.START, _:
                return self._begin(code, act)
            case PickAt.CART, Kind.CART:
                return self.go_on(rounds.take_cart(self.store, act, round=number, cart=code.value))
            case PickAt.TOTE, Kind.TOTE:
                return self.go_on(rounds.take_tote(self.store, act, round=number, tote=code.value))
            case PickAt.TOTE, Kind.BOX:
                return self.go_on(pick_into_box(self.store, act, round=number, box=code.value))
            case PickAt.SLOT | PickAt.ITEM, Kind.BOX if step.box:
                return self.go_on(pick_into_box(self.store, act, round=number, box=code.value))
            case PickAt.SLOT, Kind.PLACE:
                return self._slot(code, step, act)
            case PickAt.ITEM, Kind.PRODUCT:
                return self.take_or_ask(code, act)
            case PickAt.SLOT, Kind.PRODUCT if not step.slot_first:
                return self.take_or_ask(code, act)
            case PickAt.ITEM | PickAt.PUT, Kind.TOTE if step.in_hand:
                return self.go_on(
                    items.put_into_tote(self.store, act, round=number, tote=code.value)
                )
            case PickAt.DROP, Kind.PLACE | Kind.WALL_SLOT:
                rounds.drop_round(self.store, act, round=number, place=code.value)
                return self.after(Say.PICK_DROPPED, round=number, slot=code.value)
            case PickAt.SLOT | PickAt.PUT, Kind.PRODUCT:
                return self.reply(
                    Feedback.WRONG,
                    Say.NOT_EXPECTED,
                    station=self.name,
                    expected=step.slot if at is PickAt.SLOT else step.tote or PickAt.TOTE.value,
                    scanned=code.text,
                    kind=code.kind.value,
                )
        return self.not_expected(code)

    def _begin(self, code: Code, act: Act) -> Reply:
        """Take work, or deal with what stands about: totes at the bench, broken carts."""
        match code.kind:
            case Kind.ROUND:
                return self.go_on(rounds.take_round(self.store, act, round=int(code.value)))
            case Kind.TOTE | Kind.WALL_SLOT:
                return self._pieces_about(code, act)
            case Kind.CART:
                return self._cart_about(code)
        return self.not_expected(code)

    def _pieces_about(self, code: Code, act: Act) -> Reply:
        place = code.value
        with self.store.look() as reading:
            cancelled = bring_back.cancelled_order_in(reading, place)
            lines = reopening.lines_of_tote(reading, place)
        if cancelled:
            half = Half(BACK, frozenset({Kind.PLACE}), partial(self._bring_back, place))
            return self.wait_for(half, Say.PICK_BRING_BACK, order=cancelled, tote=place)
        if lines:
            return self.choose(
                Say.PICK_WHICH_AGAIN,
                choices_of(lines),
                lambda at, act: self._reopen(place, lines[at], act),
                self.step,
            )
        if code.kind is Kind.WALL_SLOT:
            return self.not_expected(code)
        return self.go_on(rounds.take_round_of_tote(self.store, act, tote=place))

    def _reopen(self, tote: str, line: DoneLine, act: Act) -> Reply:
        reopening.reopen_line(self.store, act, tote=tote, task=line.task, short=line.short)
        return self.after(
            Say.PICK_FOUND if line.short else Say.PICK_AGAIN,
            sku=line.sku, slot=line.slot, n=line.pieces,
        )  # fmt: skip

    def _bring_back(self, origin: str, code: Code, act: Act) -> Reply:
        pieces = bring_back.bring_back(self.store, act, origin=origin, place=code.value)
        return self.after(Say.PICK_BROUGHT_BACK, tote=origin, slot=code.value, n=pieces)

    def _cart_about(self, code: Code) -> Reply:
        with self.store.look() as reading:
            cart = reading.get(Cart, code.value)
        if not cart.broken:
            return self.not_expected(code)
        choices = (Choice(1, "pick.choice.mended"),)

        def mend(_: int, act: Act) -> Reply:
            surprises.mend_cart(self.store, act, cart=cart.cart)
            return self.after(Say.PICK_CART_MENDED, cart=cart.cart)

        return self.choose(Say.PICK_IS_IT_MENDED, choices, mend, self.step, cart=cart.cart)

    def _slot(self, code: Code, step: PickStep, act: Act) -> Reply:
        """Stand at the slot; another one that holds the item is taken when scanned again."""
        slot = code.value
        if slot != step.slot:
            with self.store.look() as reading:
                lot = swaps.lot_there(reading, step.round, step.sku, slot)
            if lot is not None and self._is_again(slot):
                return self.go_on(
                    swaps.take_from_other(self.store, act, round=step.round, slot=slot, lot=lot)
                )
            if lot is not None:
                return self._offer(Why.WRONG_SLOT, step.slot, slot)
        return self.go_on(items.confirm_slot(self.store, act, round=step.round, slot=slot))

    def _is_again(self, scanned: str) -> bool:
        return self._refused == f"{self.step.task} {scanned}"

    def _offer(self, why: Why, expected: str, scanned: str) -> Reply:
        """Refuse what is not planned, and remember that it may be taken when scanned again."""
        self._refused = f"{self.step.task} {scanned}"
        return self.reply(
            Feedback.WRONG, why, expected=expected, scanned=scanned, instead=self.step.sku
        )

    def _command(self, code: Code, step: PickStep, act: Act) -> Reply | None:
        match step.at, Command(code.value):
            case PickAt.START, Command.NEXT:
                return self.go_on(rounds.take_next_round(self.store, act))
            case PickAt.EMPTY, Command.YES:
                return self._looked(step, 0, act)
            case PickAt.EMPTY, Command.NO:
                return self._looked(step, None, act)
            case PickAt.EMPTY, Command.COUNT if code.argument is not None:
                return self._looked(step, code.argument, act)
        return self.on_command(code, step, act)

    def _looked(self, step: PickStep, left: int | None, act: Act) -> Reply:
        return self.go_on(items.look_at_slot(self.store, act, round=step.round, left=left))

    @override
    def take(self, code: Code, act: Act) -> Reply:
        step, act = self.step, act_of(code, act)
        try:
            return self._take_out(code, code.quantity, act)
        except Refusal as refusal:
            if refusal.why is Why.TOO_MANY and 0 < step.missing < code.quantity and not code.tag:
                return self._open_case(code, refusal, act)
            if refusal.why is not Why.WRONG_LOT or code.serial or not self._may_have(code.lot):
                raise
        if not self._is_again(code.lot):
            return self._offer(Why.WRONG_LOT, step.lot, code.lot)
        return self.go_on(
            swaps.take_of_other_lot(
                self.store,
                act,
                round=step.round,
                sku=code.value,
                quantity=code.quantity,
                lot=code.lot,
            )
        )

    def _take_out(self, code: Code, pieces: int, act: Act) -> Reply:
        """Take pieces; fewer than the code stands for are taken out of an opened case."""
        step = self.step
        after = items.take_item(
            self.store,
            act,
            round=step.round,
            sku=code.value,
            quantity=pieces,
            lot=code.lot,
            serial=code.serial,
            case=code.quantity if code.quantity != pieces else 0,
        )
        return self.taken(after, pieces - step.missing)

    def _open_case(self, code: Code, refusal: Refusal, act: Act) -> Reply:
        """Open a case that holds more than is wanted when it is scanned again."""
        if self._is_again(code.text):
            pieces = self.step.missing
            return self._take_out(code, pieces, replace(act, quantity=pieces))
        self._refused = f"{self.step.task} {code.text}"
        return self.reply(
            Feedback.WRONG,
            Why.TOO_MANY,
            sku=code.value,
            scanned=code.quantity,
            missing=self.step.missing,
            most=refusal.facts.get("most"),
            again=code.text,
        )

    def _may_have(self, lot: str) -> bool:
        with self.store.look() as reading:
            return swaps.may_have_lot(reading, self.step.round, lot)

    @override
    def what_next(self, step: PickStep) -> tuple[Say, dict[str, object]]:
        return what_next(step)


def _where(step: PickStep) -> dict[str, object]:
    return {"slot": step.slot} if step.slot else {}


def _with_box(reading: Reading, step: PickStep) -> PickStep:
    """Propose a box where a tote is asked for; searched here, so that no act waits for it."""
    if step.at is not PickAt.TOTE:
        return step
    return replace(step, box=proposed_box(reading, step.round))
