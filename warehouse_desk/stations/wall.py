"""The consolidation wall.

====== =============================== =====================================
place  good scans                      then
====== =============================== =====================================
START  a tote that a wave brought      ITEM
ITEM   an item of the tote             SLOT
LOT    the lot of the item scanned     as ITEM
SERIAL its serial number               as ITEM
SLOT   the slot that is lit; COUNT n   ITEM, or START with the tote empty
BESIDE an empty tote for the order     as SLOT; TOTE_FULL at SLOT begins it
ASIDE  an item that nobody needs       as SLOT; LAY_ASIDE at ITEM begins it
====== =============================== =====================================

A lot or serial number is asked for only where the tote holds several.
"""

from dataclasses import replace

from typing_extensions import override

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.piece import Half, PieceStation
from warehouse_desk.stations.reply import Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases import wall
from warehouse_desk.usecases.ports import Act, Reading
from warehouse_desk.usecases.wall import STATION, WallAt, WallStep, wall_step

#: The place where an item is scanned that nobody needs.
ASIDE = "ASIDE"
#: The place where a tote is scanned for what does not go into its slot.
BESIDE = "BESIDE"


class WallStation(PieceStation[WallStep]):
    """Sort the totes of a wave into the orders' slots."""

    name = STATION

    @override
    def read(self, reading: Reading) -> WallStep:
        return wall_step(reading, self.person)

    @override
    def answer_step(self, code: Code, act: Act) -> Reply:
        match self.step.at, code.kind, code.value:
            case WallAt.START, Kind.TOTE, tote:
                return self.go_on(wall.open_tote(self.store, act, tote=tote))
            case WallAt.ITEM, Kind.PRODUCT, _:
                return self.take_or_ask(code, act)
            case WallAt.SLOT, Kind.WALL_SLOT | Kind.TOTE, slot:
                return self.go_on(wall.put_into_slot(self.store, act, wall_slot=slot))
            case WallAt.SLOT, Kind.COMMAND, Command.COUNT if code.argument is not None:
                return self.go_on(wall.count_lifted(self.store, act, quantity=code.argument))
            case WallAt.SLOT, Kind.COMMAND, Command.TOTE_FULL:
                half = Half(BESIDE, frozenset({Kind.TOTE}), self._put_beside)
                return self.wait_for(half, Say.WALL_BESIDE, order=self.step.order_ref)
            case WallAt.ITEM, Kind.COMMAND, Command.LAY_ASIDE:
                return self.wait_for(
                    Half(ASIDE, frozenset({Kind.PRODUCT}), self._lay_aside), Say.WALL_ASIDE
                )
        return self.not_expected(code)

    def _put_beside(self, code: Code, act: Act) -> Reply:
        return self.go_on(wall.put_beside_full_slot(self.store, act, into=code.value))

    def _lay_aside(self, code: Code, act: Act) -> Reply:
        try:
            return self._laid_aside(code, act)
        except Refusal as refusal:
            if refusal.why is not Why.SERIAL_NEEDED or code.quantity != 1:
                raise
        half = Half(
            ASIDE,
            frozenset({Kind.SERIAL}),
            lambda number, act: self._laid_aside(replace(code, serial=number.value), act),
        )
        return self.wait_for(half, Say.SCAN_SERIAL, sku=code.value)

    def _laid_aside(self, code: Code, act: Act) -> Reply:
        step = wall.lay_aside(
            self.store,
            replace(act, quantity=code.quantity),
            sku=code.value,
            quantity=code.quantity,
            lot=code.lot,
            serial=code.serial,
        )
        return self.good(step, Say.WALL_LAID_ASIDE, {"sku": code.value, "slot": step.aside})

    @override
    def take(self, code: Code, act: Act) -> Reply:
        return self.go_on(
            wall.lift_item(
                self.store,
                replace(act, quantity=code.quantity),
                sku=code.value,
                quantity=code.quantity,
                lot=code.lot,
                serial=code.serial,
            )
        )

    @override
    def what_next(self, step: WallStep) -> tuple[Say, dict[str, object]]:
        match step.at:
            case WallAt.START | WallAt.ITEM if step.completed:
                return Say.WALL_COMPLETE, {"order": step.completed}
            case WallAt.START:
                return Say.WALL_START, {}
            case WallAt.ITEM:
                return Say.WALL_ITEM, {"tote": step.tote, "n": step.pieces_left}
        facts: dict[str, object] = {
            "n": step.quantity, "wall_slot": step.wall_slot, "order": step.order_ref,
        }  # fmt: skip
        return (Say.WALL_SLOT_LAST if step.is_last else Say.WALL_SLOT), facts
