"""What the way back costs is borne by the pieces that came: all of it, to the cent."""

from collections.abc import Sequence

import pytest

from tests.factories import an_act
from tests.unit.usecases.returns.collected import FEE, asked, at, collecting, put
from tests.unit.usecases.returns.shipped import Returns
from warehouse_desk.domain.carriers import ReturnLabel, ReturnTerms
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.returns import CostKind, Return, UnitCost, WayBack
from warehouse_desk.domain.shipping import Carrier
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.reports.returns import return_cost
from warehouse_desk.usecases.returns.labels import give_return_label
from warehouse_desk.usecases.returns.pick_ups import call_off_pick_up, order_pick_up
from warehouse_desk.usecases.returns.ways import change_way

LABEL = 299


@pytest.fixture
def owls(returns: Returns) -> Returns:
    return collecting(returns, Setting("returns.cost_transport", "111"))


def receive(returns: Returns, rma: str, pieces: int) -> list[str]:
    desk = returns.desk("receive")
    assert desk.scan(rma).is_good
    plates = [desk.scan("MUG-BLUE").step.last[0] for _ in range(pieces)]
    assert desk.scan("CMD-DONE").is_good
    return plates


def bring(returns: Returns, plates: Sequence[str]) -> None:
    desk = returns.desk("inspect")
    for plate in plates:
        for code in (plate, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
            assert desk.scan(code).is_good


def transport(returns: Returns, plates: Sequence[str]) -> list[int]:
    with returns.store.look() as reading:
        booked = reading.find(UnitCost, plate=tuple(plates), kind=CostKind.TRANSPORT)
    return [one.cents for one in sorted(booked, key=lambda one: one.plate)]


def test_the_pieces_share_the_fees_of_label_and_pick_up_to_the_cent(owls: Returns) -> None:
    rma = asked(owls, pieces=3)
    order_pick_up(owls.store, an_act(), rma=rma, begins=at(1, 9))
    owls.warehouse.clock.now = at(2, 9)
    plates = receive(owls, rma, 3)

    bring(owls, plates)

    assert transport(owls, plates) == [217, 216, 216]
    assert sum(transport(owls, plates)) == LABEL + FEE
    with owls.store.look() as reading:
        report = return_cost(reading, Period())
        labels = {one.label for one in reading.find(UnitCost, kind=CostKind.TRANSPORT)}
        (label,) = reading.find(ReturnLabel, rma=rma)
    told = {one.of: one.value for one in report.figures if one.name == "return_cost_cents"}
    assert told["cost_kind.transport"] == LABEL + FEE
    assert labels == {label.label}


def test_a_pick_up_that_was_called_off_costs_nothing(owls: Returns) -> None:
    rma = asked(owls)
    order_pick_up(owls.store, an_act(), rma=rma, begins=at(1, 9))
    call_off_pick_up(owls.store, an_act(), rma=rma)
    plates = receive(owls, rma, 1)

    bring(owls, plates)

    assert transport(owls, plates) == [LABEL]


def test_of_two_labels_the_one_that_goes_the_way_it_took_is_borne(owls: Returns) -> None:
    lark = Carrier("LARK", "Larkpost", "9521001", "STAGE-LARK", "Europe/London")
    put(owls, lark, ReturnTerms("LARK", "*", "returns", "Lark", 450, 5, "The corner shop"))
    rma = asked(owls, WayBack.LABEL)
    give_return_label(owls.store, an_act(), rma=rma)
    change_way(owls.store, an_act(), rma=rma, way=WayBack.DROP_OFF)
    give_return_label(owls.store, an_act(), rma=rma)
    plates = receive(owls, rma, 1)

    bring(owls, plates)

    assert transport(owls, plates) == [450]


def test_a_piece_that_comes_later_bears_what_is_left_alone(owls: Returns) -> None:
    rma = asked(owls, WayBack.LABEL, pieces=2)
    give_return_label(owls.store, an_act(), rma=rma)
    first = receive(owls, rma, 1)
    bring(owls, first)
    second = receive(owls, rma, 1)

    bring(owls, second)

    assert transport(owls, first + second) == [LABEL]


def test_an_undone_disposal_bears_nothing(owls: Returns) -> None:
    rma = asked(owls, WayBack.LABEL)
    give_return_label(owls.store, an_act(), rma=rma)
    plates = receive(owls, rma, 1)
    desk = owls.desk("inspect")
    for code in (plates[0], "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert desk.scan(code).is_good
    before = transport(owls, plates)

    assert desk.scan("CMD-UNDO").is_good
    after = transport(owls, plates)
    assert desk.scan("LOC-RESTOCK-1").is_good

    assert (before, after, transport(owls, plates)) == ([LABEL], [], [LABEL])


def test_the_label_from_the_box_is_borne_once(owls: Returns) -> None:
    rma = asked(owls, WayBack.LABEL, pieces=2)
    box = ReturnLabel(0, "952100100000000772", _order(owls, rma), "", "OWL", "back", fee_cents=401)
    put(owls, box)
    plates = receive(owls, rma, 2)

    bring(owls, plates)

    assert transport(owls, plates) == [201, 200]


@pytest.mark.parametrize("free_label", [False, True])
def test_where_no_fee_is_known_each_piece_costs_what_is_set(
    owls: Returns, free_label: bool
) -> None:
    rma = asked(owls, WayBack.LABEL, pieces=2)
    if free_label:
        put(owls, ReturnLabel(0, "952100100000000772", _order(owls, rma), rma, "OWL", "back"))
    plates = receive(owls, rma, 2)

    bring(owls, plates)

    assert transport(owls, plates) == [111, 111]


def _order(returns: Returns, rma: str) -> str:
    with returns.store.look() as reading:
        return reading.get(Return, rma).order_ref
