"""Returns that a carrier may collect at the customer's door."""

from dataclasses import replace
from datetime import UTC, datetime

from tests.factories import an_act
from tests.unit.usecases.returns.shipped import Pieces, Returns, announced
from tests.warehouse import MORNING
from warehouse_desk.domain.carriers import NumberRange, PickUpWindow, ReturnTerms
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import PickUpAddress, Return, ReturnState, WayBack
from warehouse_desk.domain.shipping import Carrier
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.returns.request import request_return
from warehouse_desk.usecases.set_up import furnish

#: Minutes of a day.
NINE, ONE, SIX = 9 * 60, 13 * 60, 18 * 60
FEE = 350


def at(days: int, hour: int) -> datetime:
    """A full hour, some days after the first morning, in Oslo."""
    return datetime(MORNING.year, MORNING.month, MORNING.day + days, hour - 1, tzinfo=UTC)


def put(returns: Returns, *records: object) -> None:
    furnish(returns.store, an_act(), list(records), name=str(records))


def collecting(returns: Returns, *more: object) -> Returns:
    """Let Owl collect from Monday to Friday, in the afternoon also what is ordered that morning."""
    put(
        returns,
        Carrier("OWL", "Owlpost", "9521003", "STAGE-OWL", "Europe/Oslo"),
        ReturnTerms("OWL", "*", "back", "Owl Back", 299, 2, picks_up=True),
        NumberRange("OWL", "back", "OB", 7, 99),
        *(PickUpWindow("OWL", "*", day, NINE, ONE, SIX, 1, FEE) for day in range(5)),
        *(PickUpWindow("OWL", "*", day, ONE, SIX, NINE, 0, FEE) for day in range(5)),
        *more,
    )
    return returns


def asked(returns: Returns, way: WayBack = WayBack.PICK_UP, pieces: int = 1) -> str:
    """Announce a return that is to be collected."""
    ref = returns.shipped(Pieces("MUG-BLUE", pieces))
    return request_return(
        returns.store, an_act(), order_ref=ref, lines=(announced(quantity=pieces),), way=way,
        requested_at=returns.warehouse.clock.now,
    ).rma  # fmt: skip


def elsewhere(**parts: str) -> PickUpAddress:
    """Another address than the order's."""
    usual = PickUpAddress(0, "Noor Neighbour", "9 Side Street", "", "Leeds", "LS9 9ZZ")
    return replace(usual, **parts)


@operation(Right.ADMIN)
def waits_again(uow: UnitOfWork, *, rma: str) -> str:
    """Let a return wait for a supervisor again, as after an undo."""
    return uow.save(replace(uow.get(Return, rma), state=ReturnState.REQUESTED)).rma
