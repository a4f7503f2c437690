"""The picking station.

====== =================================================== =========================================
place  good scans                                          then
====== =================================================== =========================================
START  NEXT, a round, a zone's tote                        CART, TOTE or SLOT
CART   a free cart with enough positions (batch)           SLOT
TOTE   an empty tote (single, zone, wave)                  SLOT
SLOT   the slot of the task                                ITEM
ITEM   the product (and lot, serial); COUNT n; its tote    ITEM, PUT, next SLOT, or DROP
LOT    the lot of the product just scanned                 as ITEM
SERIAL the serial number of the product just scanned       as ITEM
PUT    the order's tote, or a free one for its first       SLOT or DROP
DROP   a bench, the wall, or the next zone's hand-over     START
====== =================================================== =========================================

SKIP, SHORT, DAMAGED, OTHER_SLOT and TOTE_FULL work at SLOT, ITEM and PUT; PAUSE and UNDO at all of
these.
"""

from dataclasses import replace
from typing import ClassVar

from typing_extensions import override

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.picking import ShortReason
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.piece import LOT, SERIAL, Asks, PieceStation
from warehouse_desk.stations.reply import Choice, Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import Question
from warehouse_desk.usecases.picking import items, rounds
from warehouse_desk.usecases.picking.step import STATION, PickAt, PickStep, pick_step
from warehouse_desk.usecases.ports import Act, Reading

#: The reasons a picker chooses from, by number.
REASONS = (
    ShortReason.SLOT_EMPTY,
    ShortReason.TOO_FEW,
    ShortReason.NOT_FOUND,
    ShortReason.DAMAGED,
)


class PickStation(PieceStation[PickStep]):
    """Walk a round, one scan after the other."""

    name = STATION
    asks: ClassVar[Asks] = {
        Why.LOT_NEEDED: (Say.PICK_LOT, LOT),
        Why.SERIAL_NEEDED: (Say.PICK_SERIAL, SERIAL),
    }

    @override
    def read(self, reading: Reading) -> PickStep:
        return pick_step(reading, self.person)

    @override
    def task(self) -> str:
        step = self.step
        return str(step.task) if step.task else ""

    @override
    def answer_step(self, code: Code, act: Act) -> Reply:
        step = self.step
        if code.kind is Kind.COMMAND:
            return self._command(code, step, act)
        return self._scan(code, step, act)

    def _scan(self, code: Code, step: PickStep, act: Act) -> Reply:
        at, number = step.at, step.round
        match at, code.kind:
            case PickAt.START, Kind.ROUND:
                return self.go_on(rounds.take_round(self.store, act, round=int(code.value)))
            case PickAt.START, Kind.TOTE:
                return self.go_on(rounds.take_round_of_tote(self.store, act, tote=code.value))
            case PickAt.CART, Kind.CART:
                return self.go_on(rounds.take_cart(self.store, act, round=number, cart=code.value))
            case PickAt.TOTE, Kind.TOTE:
                return self.go_on(rounds.take_tote(self.store, act, round=number, tote=code.value))
            case PickAt.SLOT, Kind.PLACE:
                return self.go_on(
                    items.confirm_slot(self.store, act, round=number, slot=code.value)
                )
            case PickAt.ITEM, Kind.PRODUCT:
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

    def _command(self, code: Code, step: PickStep, act: Act) -> Reply:
        walking = step.at in {PickAt.SLOT, PickAt.ITEM, PickAt.PUT}
        match Command(code.value):
            case Command.NEXT if step.at is PickAt.START:
                return self.go_on(rounds.take_next_round(self.store, act))
            case Command.PAUSE if step.round:
                rounds.pause_round(self.store, act, round=step.round)
                return self.after(Say.PICK_PAUSED, round=step.round)
            case Command.SKIP if walking:
                items.skip_task(self.store, act, round=step.round)
                return self.after(Say.PICK_SKIPPED, slot=step.slot)
            case Command.OTHER_SLOT if walking:
                after = items.go_to_other_slot(self.store, act, round=step.round)
                return self.after(Say.PICK_OTHER_SLOT, slot=step.slot, expected=after.slot)
            case Command.SHORT if walking:
                return self._why_short(step)
            case Command.DAMAGED if walking:
                return self._short(step, ShortReason.DAMAGED, act)
            case Command.TOTE_FULL if walking and step.tote:
                rounds.lay_down_full_tote(
                    self.store, act, round=step.round, order_ref=step.order_ref
                )
                return self.after(Say.PICK_TOTE_FULL, tote=step.tote)
            case Command.COUNT if step.at is PickAt.ITEM and code.argument is not None:
                return self.go_on(
                    items.count_items(self.store, act, round=step.round, quantity=code.argument)
                )
        return self.not_expected(code)

    @override
    def take(self, code: Code, act: Act) -> Reply:
        return self.go_on(
            items.take_item(
                self.store,
                replace(act, quantity=code.quantity),
                round=self.step.round,
                sku=code.value,
                quantity=code.quantity,
                lot=code.lot,
                serial=code.serial,
            )
        )

    def _why_short(self, step: PickStep) -> Reply:
        choices = tuple(
            Choice(number, f"short.{reason.value}") for number, reason in enumerate(REASONS, 1)
        )
        question = Question(
            Say.PICK_SHORT_WHY, choices, lambda n, act: self._short_still(step, REASONS[n - 1], act)
        )
        return self.ask(question, slot=step.slot, sku=step.sku, n=step.missing)

    def _short_still(self, step: PickStep, reason: ShortReason, act: Act) -> Reply:
        """Give up what the question was about; another desk may have gone on meanwhile."""
        if self.step != step:
            raise Refusal(Why.CHANGED_ELSEWHERE)
        return self._short(step, reason, act)

    def _short(self, step: PickStep, reason: ShortReason, act: Act) -> Reply:
        items.run_short(self.store, act, round=step.round, reason=reason)
        return self.after(Say.PICK_SHORT, slot=step.slot, sku=step.sku, n=step.missing)

    @override
    def what_next(self, step: PickStep) -> tuple[Say, dict[str, object]]:
        match step.at:
            case PickAt.START if step.waiting:
                return Say.PICK_START, {"n": step.waiting}
            case PickAt.START:
                return Say.PICK_NOTHING, {}
            case PickAt.CART:
                return Say.PICK_CART, {"round": step.round}
            case PickAt.TOTE:
                return Say.PICK_TOTE, {"order": step.order_ref}
            case PickAt.SLOT:
                return Say.PICK_SLOT, {"slot": step.slot}
            case PickAt.ITEM if step.taken:
                return Say.PICK_MORE, {"sku": step.sku, "n": step.missing, **_counted(step)}
            case PickAt.ITEM:
                return Say.PICK_ITEM, {
                    "sku": step.sku, "name": step.name, "n": step.missing, **_counted(step),
                }  # fmt: skip
            case PickAt.PUT:
                return Say.PICK_PUT, {
                    "n": step.in_hand, "tote": step.tote, "position": step.position,
                }  # fmt: skip
        return _where_to(step)


def _counted(step: PickStep) -> dict[str, object]:
    """Add how many there are in all, where they may be counted."""
    return {"all": step.wanted} if step.may_count else {}


def _where_to(step: PickStep) -> tuple[Say, dict[str, object]]:
    if step.drop == "wall":
        return Say.PICK_DROP_WALL, {}
    if step.drop == "bench":
        return Say.PICK_DROP_BENCH, {}
    return Say.PICK_DROP_ZONE, {"zone": step.drop.removeprefix("handover ")}
