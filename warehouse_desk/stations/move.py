"""The moving station: goods from slot to slot.

====== ==================================================== ===================================
place  good scans                                           then
====== ==================================================== ===================================
START  NEXT: the most urgent move                           FROM
       a place: anything that lies there                    ITEM
FROM   the place of the move                                ITEM
ITEM   the item (and lot, serial); COUNT n: so many in all  ITEM, or TO with all of a move
       DONE: no more from here                              TO
       SHORT: there are too few                             TO, or START with an empty hand
       with something in hand: the place it goes to         START
LOT    the lot of the product just scanned                  as ITEM
SERIAL the serial number of the product just scanned        as ITEM
TO     a slot, the proposed one or another                  START
       one that holds other products: ask, YES              START
====== ==================================================== ===================================

YES may also be scanned as 1, NO as 2. SKIP and PAUSE leave a move with nothing in hand; UNDO works
everywhere.
"""

from typing_extensions import override

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.moving import Move
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.piece import PieceStation
from warehouse_desk.stations.reply import Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import act_of
from warehouse_desk.usecases.moving import move
from warehouse_desk.usecases.moving.step import STATION, MoveAt, MoveStep, move_step
from warehouse_desk.usecases.ports import Act, Reading
from warehouse_desk.usecases.tags import Span


class MoveStation(PieceStation[MoveStep]):
    """Put away, fill pick slots, move what anybody asks for."""

    name = STATION

    @override
    def read(self, reading: Reading) -> MoveStep:
        return move_step(reading, self.person)

    @override
    def task(self) -> str:
        return str(self.step.move) if self.step.move else ""

    @override
    def span(self, reading: Reading) -> Span:
        """Count a tag once in a move; its first piece may have been what began it."""
        if not self.step.move:
            return Span(self.name, ())
        opened_at = reading.get(Move, self.step.move).opened_at
        return Span(self.name, (self.task(), ""), opened_at)

    @override
    def answer_step(self, code: Code, act: Act) -> Reply:
        if code.kind is Kind.COMMAND:
            return self._command(code, act)
        match self.step.at, code.kind, code.value:
            case MoveAt.START, Kind.PLACE, place:
                return self.go_on(move.begin_at(self.store, act, place=place))
            case MoveAt.FROM, Kind.PLACE, place:
                return self.go_on(move.stand_at_origin(self.store, act, place=place))
            case MoveAt.ITEM, Kind.PRODUCT, _:
                return self.take_or_ask(code, act)
            case MoveAt.ITEM, Kind.PLACE, place if self.step.in_hand:
                return self._put(place, act)
            case MoveAt.TO, Kind.PLACE, place:
                return self._put(place, act)
        return self.not_expected(code)

    def _command(self, code: Code, act: Act) -> Reply:
        step = self.step
        match step.at, Command(code.value):
            case MoveAt.START, Command.NEXT:
                return self.go_on(move.take_next_move(self.store, act))
            case MoveAt.ITEM, Command.COUNT if code.argument is not None:
                return self.go_on(move.count_taken(self.store, act, quantity=code.argument))
            case MoveAt.ITEM, Command.DONE:
                return self.go_on(move.end_taking(self.store, act))
            case MoveAt.ITEM, Command.SHORT if step.move:
                after = move.miss_pieces(self.store, act)
                return self.good(after, Say.MOVE_SHORT, {"place": step.origin})
            case MoveAt.FROM | MoveAt.ITEM | MoveAt.TO, Command.SKIP | Command.PAUSE:
                after = move.leave_move(self.store, act)
                return self.good(after, Say.MOVE_LEFT, {"place": step.origin})
        return self.not_expected(code)

    def _put(self, place: str, act: Act) -> Reply:
        """Put down; a slot of other products only when that is really meant."""
        try:
            return self._put_down(place, act)
        except Refusal as refusal:
            if refusal.why is not Why.OTHERS_IN_SLOT:
                raise
            facts = refusal.facts

        def mix(act: Act) -> Reply:
            return self._put_down(place, act, mix=True)

        return self.confirm(Say.MOVE_MIX, mix, **facts)

    def _put_down(self, place: str, act: Act, *, mix: bool = False) -> Reply:
        step = self.step
        after = move.put_down(self.store, act, place=place, mix=mix)
        return self.good(after, Say.MOVE_DONE, {"place": place, "sku": step.sku, "n": step.in_hand})

    @override
    def take(self, code: Code, act: Act) -> Reply:
        return self.go_on(
            move.take_up(
                self.store,
                act_of(code, act),
                sku=code.value,
                quantity=code.quantity,
                lot=code.lot,
                serial=code.serial,
            )
        )

    @override
    def what_next(self, step: MoveStep) -> tuple[Say, dict[str, object]]:
        match step.at:
            case MoveAt.START if step.waiting:
                return Say.MOVE_START, {"n": step.waiting}
            case MoveAt.START:
                return Say.MOVE_NOTHING, {}
            case MoveAt.FROM:
                return Say.MOVE_FROM, {
                    "place": step.origin, "sku": step.sku, "n": step.wanted, "cases": step.packed,
                }  # fmt: skip
            case MoveAt.ITEM if not step.move:
                return Say.MOVE_ANY_ITEM, {"place": step.origin}
            case MoveAt.ITEM if not step.in_hand:
                return Say.MOVE_ITEM, {
                    "sku": step.sku, "name": step.name, "n": step.wanted, "cases": step.packed,
                }  # fmt: skip
            case MoveAt.ITEM:
                return Say.MOVE_MORE, {"sku": step.sku, "n": step.in_hand, "place": step.target}
        return Say.MOVE_TO, {"sku": step.sku, "n": step.in_hand, "place": step.target}
