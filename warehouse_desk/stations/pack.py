"""The packing station.

======= ================================================== ========================================
place   good scans                                         then
======= ================================================== ========================================
START   a tote, wall slot or order that is picked; NEXT    BOX, or where the order was left
        an item: the most urgent order of one such piece   BOX
        the label of a parcel that has not left            asked: 1 (YES) open it, 2 a copy
        a bench of several; the same one again             START, with what was brought there alone
BOX     the box that is proposed, or another one           ITEM
ITEM    a piece (and lot, serial); COUNT n of the last;    ITEM, CLOSE once the parcel is full
        another box: its contents change over
        an insert; SKIP leaves it out: asked why           ITEM, CLOSE
CLOSE   DONE, or the same box again; more pieces           WEIGH, BOX for the next parcel, or LABEL
WEIGH   see `pack_weight`
LABEL   the label on its parcel, each of them              LABEL, START with the order packed
LOT     the lot of the product just scanned                as ITEM
SERIAL  the serial number of the product just scanned      as ITEM
DAMAGED the damaged piece                                  ITEM, CLOSE, LABEL or START
======= ================================================== ========================================

DONE and NEXT close a parcel at ITEM too, once the packer said so again: the rest goes into another
one. DAMAGED and PHOTO work at ITEM and CLOSE; REPRINT, VOID and CANCEL (open the parcel again) at
LABEL; PAUSE and UNDO everywhere. What others changed of the order is said before any scan counts.
"""

from dataclasses import replace
from typing import ClassVar

from typing_extensions import override

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.packing import Parcel, ParcelState
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.pack_extras import ExtrasStation
from warehouse_desk.stations.pack_weight import PIECE, PIN, RELEASE, Refused
from warehouse_desk.stations.piece import LOT, SERIAL, Asks
from warehouse_desk.stations.reply import Choice, Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import Question, act_of
from warehouse_desk.usecases.packing import (
    benches,
    damage,
    inserts,
    items,
    labelling,
    orders,
    parcels,
)
from warehouse_desk.usecases.packing.labelling import valid_label
from warehouse_desk.usecases.packing.lines import PackLine
from warehouse_desk.usecases.packing.step import STATION, PackAt, PackStep, pack_step
from warehouse_desk.usecases.ports import Act, Reading, Store
from warehouse_desk.usecases.printing import label_not_made, print_again, print_own
from warehouse_desk.usecases.returns.photos import Shutter, no_camera
from warehouse_desk.usecases.tags import Span

DAMAGED = "DAMAGED"
#: What may be done with a parcel that is labelled, by number.
OPEN_AGAIN, PRINT_COPY = 1, 2
#: What may be done about a label that its carrier did not make, by number.
ASK_AGAIN, OUR_OWN = 1, 2


class PackStation(ExtrasStation):
    """Pack an order, one scan after the other.

    `shutter` is asked for the picture of the open box, its file stored already.
    """

    name = STATION
    asks: ClassVar[Asks] = {
        Why.LOT_NEEDED: (Say.PACK_LOT, LOT),
        Why.SERIAL_NEEDED: (Say.PACK_SERIAL, SERIAL),
    }

    #: The next piece that is scanned is the damaged one.
    _is_damaged = False

    def __init__(self, store: Store, person: str, shutter: Shutter = no_camera) -> None:
        super().__init__(store, person)
        self.shutter = shutter

    @override
    def read(self, reading: Reading) -> PackStep:
        return pack_step(reading, self.person)

    @override
    def place_of_step(self) -> str:
        if self._releasing is not None:
            return PIN if self.on_pin is not None else RELEASE
        if self._piece_of is not None:
            return PIECE
        return DAMAGED if self._is_damaged else self.step.at.value

    @override
    def task(self) -> str:
        return self.step.order_ref

    @override
    def span(self, reading: Reading) -> Span:
        """Count a tag once in an order; a damaged piece may well be packed already."""
        return Span(self.name, ()) if self._is_damaged else super().span(reading)

    @override
    def handle(self, code: Code, act: Act) -> Reply:
        takes_back = code.kind is Kind.COMMAND and code.value in {Command.UNDO, Command.REDO}
        if (changed := self.notice()) is not None:
            self.question = None
            return replace(changed, choices=())
        if takes_back and (self._is_damaged or self._releasing or self._piece_of):
            return self._never_mind()
        try:
            if takes_back:
                self._require_own()
            return super().handle(code, act)
        except Refusal as refusal:
            return self.reply(Feedback.WRONG, refusal.why, **refusal.facts)

    def _require_own(self) -> None:
        """Refuse to take back what somebody else has gone on with."""
        with self.store.look() as reading:
            orders.require_own(reading, self.person)

    @override
    def answer_step(self, code: Code, act: Act) -> Reply:
        refused, self._refused = self._refused, None
        if self._releasing is not None:
            return self.at_release(self._releasing, code, act)
        if self._piece_of is not None:
            return self.at_piece(self._piece_of, code, act)
        if self._is_damaged:
            return self._damaged_piece(code, act)
        if code.kind is Kind.COMMAND:
            return self._command(code, act, refused)
        return self._scan(code, act)

    def _scan(self, code: Code, act: Act) -> Reply:
        step = self.step
        match step.at, code.kind, code.value:
            case PackAt.START, Kind.ORDER, order_ref:
                orders.open_order(self.store, act, order_ref=order_ref)
                return self.go_on()
            case PackAt.START, Kind.TOTE, tote:
                return self._open_tote(tote, act)
            case PackAt.START, Kind.PLACE, place if self._is_bench(place):
                return self._stand_at(place, act)
            case PackAt.START, Kind.WALL_SLOT, wall_slot:
                orders.open_order_in_wall_slot(self.store, act, wall_slot=wall_slot)
                return self.go_on()
            case PackAt.START, Kind.PRODUCT, sku:
                orders.open_order_of_one(self.store, act, sku=sku)
                return self.go_on()
            case PackAt.START, Kind.PARCEL, tracking:
                return self._what_with(tracking)
            case PackAt.CLOSE, Kind.BOX, box if box == step.box:
                return self.close(act)
            case PackAt.BOX | PackAt.ITEM | PackAt.CLOSE, Kind.BOX, box if box != step.box:
                return self._take_box(box, act)
            case PackAt.ITEM | PackAt.CLOSE, Kind.PRODUCT, _:
                return self.take_or_ask(code, act)
            case PackAt.WEIGH, Kind.WEIGHT, _:
                return self.weigh(code.weight_g, act)
            case PackAt.LABEL, Kind.PARCEL, tracking:
                return self._confirm(tracking, act)
        return self.not_expected(code)

    def _is_bench(self, place: str) -> bool:
        with self.store.look() as reading:
            return place in benches.benches(reading)

    def _stand_at(self, place: str, act: Act) -> Reply:
        if benches.stand_at_bench(self.store, act, bench=place):
            return self.go_on()
        return self.after(Say.PACK_BENCH_LEFT, bench=place)

    def _open_tote(self, tote: str, act: Act) -> Reply:
        opened = orders.open_order_in_tote(self.store, act, tote=tote)
        if not opened.brought_to:
            return self.go_on()
        facts = {"tote": tote, "bench": opened.brought_to, "order": opened.order_ref}
        return self.after(Say.PACK_OTHER_BENCH, **facts)

    def _command(self, code: Code, act: Act, refused: Refused | None) -> Reply:
        step = self.step
        match step.at, code.value:
            case PackAt.START, Command.NEXT:
                orders.open_next_order(self.store, act)
                return self.go_on()
            case _, Command.PAUSE if step.order_ref:
                return self.after(Say.PACK_PAUSED, order=orders.pause_order(self.store, act))
            case PackAt.ITEM | PackAt.CLOSE, Command.DONE | Command.NEXT:
                return self.close(act)
            case PackAt.ITEM | PackAt.CLOSE, Command.SKIP:
                return self.skip(code, act)
            case PackAt.ITEM | PackAt.CLOSE, Command.PHOTO:
                return self.photograph(act)
            case PackAt.ITEM | PackAt.CLOSE, Command.COUNT if code.argument is not None:
                items.count_packed(self.store, act, quantity=code.argument)
                return self.go_on()
            case PackAt.ITEM | PackAt.CLOSE, Command.DAMAGED:
                self._is_damaged = True
                return self.reply(Feedback.ASK, Say.PACK_WHICH_DAMAGED)
            case PackAt.WEIGH, _:
                return self.at_scale(code, act, refused)
        return self._at_label(code, act) if step.at is PackAt.LABEL else self.not_expected(code)

    def _at_label(self, code: Code, act: Act) -> Reply:
        tracking = self.step.labels[0].tracking
        match code.value:
            case Command.REPRINT | Command.PRINT:
                return self._print_again(tracking, act)
            case Command.VOID:
                new = labelling.void_label(self.store, act, tracking=tracking)
                return self.after(Say.PACK_LABEL_VOID, scanned=tracking, expected=new)
            case Command.CANCEL:
                return self._what_with(tracking)
        return self.not_expected(code)

    def _damaged_piece(self, code: Code, act: Act) -> Reply:
        match code.kind, code.value:
            case Kind.COMMAND, Command.CANCEL | Command.NO:
                return self._never_mind()
            case Kind.PRODUCT, _:
                return self.take_or_ask(code, act)
        return self.not_expected(code)

    @override
    def _never_mind(self) -> Reply:
        self._is_damaged = False
        return super()._never_mind()

    @override
    def take(self, code: Code, act: Act) -> Reply:
        act = act_of(code, act)
        return self._take_out(code, act) if self._is_damaged else self._pack(code, act)

    def _pack(self, code: Code, act: Act) -> Reply:
        if self.insert_wanted(code.value):
            inserts.pack_insert(self.store, act, sku=code.value, quantity=code.quantity)
            return self.go_on()
        items.pack_item(
            self.store,
            act,
            sku=code.value,
            quantity=code.quantity,
            lot=code.lot,
            serial=code.serial,
        )
        return self.go_on()

    def _take_out(self, code: Code, act: Act) -> Reply:
        taken = damage.take_out_damaged(
            self.store,
            act,
            sku=code.value,
            quantity=code.quantity,
            lot=code.lot,
            serial=code.serial,
        )
        self._is_damaged = False
        if taken.is_short:
            return self.after(Say.PACK_NOTHING_LEFT, order=taken.order_ref, place=taken.place)
        return self.after(Say.PACK_DAMAGED, sku=taken.sku, place=taken.place)

    def _take_box(self, box: str, act: Act) -> Reply:
        taken = parcels.take_box(self.store, act, box=box)
        if taken.is_smaller:
            return self.after(Say.PACK_SMALLER_BOX, box=taken.box, expected=taken.planned)
        return self.go_on()

    def _confirm(self, tracking: str, act: Act) -> Reply:
        confirmed = labelling.confirm_label(self.store, act, tracking=tracking)
        if confirmed.left:
            return self.go_on()
        return self.after(Say.PACK_DONE, order=confirmed.order_ref, place=confirmed.staging)

    def _what_with(self, tracking: str) -> Reply:
        """Ask what to do with a labelled parcel."""
        with self.store.look() as reading:
            parcel = reading.get(Parcel, valid_label(reading, tracking).parcel)
        if parcel.state is ParcelState.SHIPPED:
            raise Refusal(Why.PARCEL_SHIPPED, parcel=tracking, at=parcel.shipped_at)
        choices = (
            Choice(OPEN_AGAIN, "pack.choice.open_again"),
            Choice(PRINT_COPY, "pack.choice.print_copy"),
        )

        def decide(number: int, act: Act) -> Reply:
            if number == PRINT_COPY:
                return self._print_copy(tracking, act)
            order_ref = parcels.reopen_parcel(self.store, act, parcel=parcel.parcel)
            return self.after(Say.PACK_REOPENED, order=order_ref, number=parcel.number)

        question = Question(Say.PACK_OPEN_AGAIN, choices, decide)
        return self.ask(question, order=parcel.order_ref, tracking=tracking)

    @override
    def _decide(self, question: Question, code: Code, act: Act) -> Reply:
        """Take YES for the first choice, and DONE again for closing a parcel that is not full."""
        is_partly = question.say is Say.PACK_PARTIAL
        yes = {Command.YES, Command.DONE, Command.NEXT} if is_partly else {Command.YES}
        if code.kind is Kind.COMMAND and code.value in yes and len(question.choices) == 2:
            code = replace(code, value=Command.NUMBER, argument=question.choices[0].number)
        return super()._decide(question, code, act)

    def _print_again(self, tracking: str, act: Act) -> Reply:
        """Print a copy; where the carrier did not make the label, ask whether to make our own."""
        with self.store.look() as reading:
            message = label_not_made(reading, self.step.labels[0].parcel)
        if message is None:
            return self._print_copy(tracking, act)

        def decide(number: int, act: Act) -> Reply:
            print_it = print_own if number == OUR_OWN else print_again
            print_it(self.store, act, message=message)
            return self.after(Say.PACK_LABEL_ASKED, tracking=tracking)

        choices = (
            Choice(ASK_AGAIN, "pack.choice.ask_again"),
            Choice(OUR_OWN, "pack.choice.our_own"),
        )
        question = Question(Say.PACK_LABEL_NOT_MADE, choices, decide)
        return self.ask(question, tracking=tracking)

    def _print_copy(self, tracking: str, act: Act) -> Reply:
        copy = labelling.reprint_label(self.store, act, tracking=tracking)
        return self.after(Say.PACK_LABEL_COPY, tracking=tracking, number=copy)

    @override
    def what_next(self, step: PackStep) -> tuple[Say, dict[str, object]]:
        match step.at:
            case PackAt.START if step.waiting:
                return Say.PACK_START, {
                    "n": step.waiting,
                    "bench": step.bench,
                    "orders": step.orders,
                }
            case PackAt.START:
                return Say.PACK_NOTHING, {"bench": step.bench}
            case PackAt.BOX:
                return _which_box(step)
            case PackAt.ITEM:
                return _which_item(step)
            case PackAt.CLOSE if step.photo_wanted:
                return Say.PACK_PHOTO, {"box": step.box}
            case PackAt.CLOSE:
                return Say.PACK_CLOSE, {"box": step.box}
            case PackAt.WEIGH:
                return Say.PACK_WEIGH, {"number": step.number, "total": step.parcels}
        first = step.labels[0]
        return Say.PACK_LABEL, {"tracking": first.tracking, "n": len(step.labels)}


def _which_box(step: PackStep) -> tuple[Say, dict[str, object]]:
    if not step.plan.parcels:
        return Say.PACK_ANY_BOX, {"items": step.plan.too_big}
    facts: dict[str, object] = {
        "box": step.plan.parcels[0].box,
        "number": step.number,
        "total": step.parcels,
    }
    if step.number == 1:
        facts["notes"] = tuple(note.text for note in step.notes)
    return (Say.PACK_NEXT_PARCEL if step.number > 1 else Say.PACK_BOX), facts


def _which_item(step: PackStep) -> tuple[Say, dict[str, object]]:
    insert = _only_inserts(step)
    if insert is not None:
        return Say.PACK_INSERT, {
            "name": insert.name,
            "n": insert.missing,
            "text": insert.text,
        }
    same = [line for line in step.lines if line.sku == step.last]
    more = sum(line.missing for line in same)
    if more and any(line.here for line in same):
        return Say.PACK_MORE, {"sku": step.last, "n": more}
    return Say.PACK_ITEM, {"n": step.missing_here}


def _only_inserts(step: PackStep) -> PackLine | None:
    """Give the next insert once nothing that was ordered is missing: the one that lies deepest."""
    missing = [line for line in step.lines if line.missing]
    if not missing or not all(line.insert for line in missing):
        return None
    order = [one.sku for one in step.loading.steps] if step.loading else []
    return min(missing, key=lambda line: order.index(line.sku) if line.sku in order else len(order))
