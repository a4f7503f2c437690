"""A return takes another way back than was asked for at first."""

import pytest

from tests.factories import an_act
from tests.unit.usecases.returns.collected import FEE, asked, at, collecting, put
from tests.unit.usecases.returns.shipped import Returns
from warehouse_desk.domain.carriers import ReturnLabel, ReturnTerms
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Event
from warehouse_desk.domain.returns import PickUp, PickUpState, Return, ReturnState, WayBack
from warehouse_desk.domain.shipping import Carrier
from warehouse_desk.usecases.reports.period import Period
from warehouse_desk.usecases.returns.deciding import withdraw_return
from warehouse_desk.usecases.returns.labels import give_return_label
from warehouse_desk.usecases.returns.pick_ups import carrier_knows, order_pick_up, untold
from warehouse_desk.usecases.returns.policy import take_policy
from warehouse_desk.usecases.returns.policy_rules import PolicyRule
from warehouse_desk.usecases.returns.receiving import note_empty_box
from warehouse_desk.usecases.returns.ways import OtherWay, change_way, other_ways

#: What a label of Owl, which collects, costs, and one of Lark, which has a counter.
OWL, LARK = 299, 399


@pytest.fixture
def birds(returns: Returns) -> Returns:
    """Owl collects; Lark takes parcels over the counter, and is dearer."""
    return collecting(
        returns,
        Carrier("LARK", "Larkpost", "9521001", "STAGE-LARK", "Europe/London"),
        ReturnTerms("LARK", "*", "returns", "Lark Returns", LARK, 5, "The corner shop"),
    )


def change(returns: Returns, rma: str, way: WayBack) -> WayBack:
    return change_way(returns.store, an_act(), rma=rma, way=way)


def label(returns: Returns, rma: str) -> ReturnLabel:
    return give_return_label(returns.store, an_act(), rma=rma, prints=False)


def others(returns: Returns, rma: str) -> tuple[OtherWay, ...]:
    with returns.store.look() as reading:
        return other_ways(reading, reading.get(Return, rma))


def test_a_standing_pick_up_is_called_off_with_its_way(birds: Returns) -> None:
    rma = asked(birds)
    order_pick_up(birds.store, an_act(), rma=rma, begins=at(1, 9))
    carrier_knows(birds.store, an_act(), rma=rma)

    assert change(birds, rma, WayBack.DROP_OFF) is WayBack.DROP_OFF

    with birds.store.look() as reading:
        assert reading.get(Return, rma).way is WayBack.DROP_OFF
        assert [one.state for one in reading.find(PickUp)] == [PickUpState.CALLED_OFF]
        assert [one.kind for one in untold(reading, rma)] == ["call_off_pick_up"]
        assert len(reading.find(Event, subject=rma, kind="way_changed")) == 1


def test_the_same_way_again_changes_nothing(birds: Returns) -> None:
    rma = asked(birds)
    order_pick_up(birds.store, an_act(), rma=rma, begins=at(1, 9))

    change(birds, rma, WayBack.PICK_UP)

    with birds.store.look() as reading:
        assert [one.state for one in reading.find(PickUp)] == [PickUpState.ORDERED]
        assert reading.find(Event, subject=rma, kind="way_changed") == []


def test_what_each_other_way_costs_is_told_before(birds: Returns) -> None:
    rma = asked(birds, WayBack.LABEL)
    at_first = others(birds, rma)
    label(birds, rma)

    assert at_first == (
        OtherWay(WayBack.DROP_OFF, LARK, new_label=False),
        OtherWay(WayBack.PICK_UP, OWL + FEE, new_label=False),
    )
    assert others(birds, rma) == (
        OtherWay(WayBack.DROP_OFF, LARK, new_label=True),
        OtherWay(WayBack.PICK_UP, FEE, new_label=False),
    )


def test_without_terms_another_way_costs_nothing(returns: Returns) -> None:
    rma = asked(returns, WayBack.LABEL)

    assert [(one.way, one.fee_cents) for one in others(returns, rma)] == [
        (WayBack.DROP_OFF, 0), (WayBack.PICK_UP, 0),
    ]  # fmt: skip


def test_a_label_stays_valid_in_the_ways_that_its_carrier_goes(birds: Returns) -> None:
    rma = asked(birds, WayBack.LABEL)
    first = label(birds, rma)

    change(birds, rma, WayBack.PICK_UP)
    ordered = order_pick_up(birds.store, an_act(), rma=rma, begins=at(1, 9))

    assert ordered.label == first.label
    assert label(birds, rma) == first


def test_where_its_carrier_does_not_go_another_label_is_made_and_either_opens_the_return(
    birds: Returns,
) -> None:
    rma = asked(birds)
    by_owl = label(birds, rma)
    change(birds, rma, WayBack.DROP_OFF)
    by_lark = label(birds, rma)
    change(birds, rma, WayBack.PICK_UP)

    assert (by_owl.carrier, by_lark.carrier) == ("OWL", "LARK")
    assert label(birds, rma) == by_owl
    for one in (by_owl, by_lark):
        assert birds.desk("receive").scan(f"]C100{one.tracking}").step.rma == rma


def test_a_label_whose_carrier_has_no_terms_any_more_stays_valid(returns: Returns) -> None:
    rma = asked(returns, WayBack.LABEL)
    with returns.store.look() as reading:
        ref = reading.get(Return, rma).order_ref
    put(returns, Carrier("OWL", "Owlpost", "9521003", "STAGE-OWL", "Europe/Oslo"))
    put(returns, ReturnLabel(0, "952100300000000991", ref, rma, "OWL", "back"))

    assert label(returns, rma).tracking == "952100300000000991"


def test_of_a_returns_labels_the_comparison_of_carriers_counts_the_newest(birds: Returns) -> None:
    rma = asked(birds)
    label(birds, rma)
    change(birds, rma, WayBack.DROP_OFF)
    label(birds, rma)

    with birds.store.look() as reading:
        counted = reading.ask.reports.return_labels(Period())

    assert [one.carrier for one in counted] == ["LARK"]


def test_a_request_that_waits_may_take_another_way(birds: Returns) -> None:
    take_policy(birds.store, an_act(), rules=(PolicyRule(name="asked", instant=False),))
    rma = asked(birds)

    change(birds, rma, WayBack.LABEL)

    with birds.store.look() as reading:
        found = reading.get(Return, rma)
    assert (found.state, found.way) == (ReturnState.REQUESTED, WayBack.LABEL)


def test_once_anything_arrived_or_it_is_over_its_way_stands(birds: Returns) -> None:
    here, empty, kept = (asked(birds) for _ in range(3))
    desk = birds.desk("receive")
    for scan in (here, "MUG-BLUE"):
        assert desk.scan(scan).is_good
    note_empty_box(birds.store, an_act(), rma=empty)
    withdraw_return(birds.store, an_act(), rma=kept)

    for rma in (here, empty, kept):
        with pytest.raises(Refusal) as refused:
            change(birds, rma, WayBack.LABEL)
        assert refused.value.why is Why.WAY_STANDS
        assert others(birds, rma) == ()


def test_a_way_that_no_carrier_goes_is_neither_offered_nor_taken(returns: Returns) -> None:
    rma = asked(collecting(returns))

    with pytest.raises(Refusal) as refused:
        change(returns, rma, WayBack.DROP_OFF)

    assert refused.value.why is Why.NO_WAY_BACK
    assert [one.way for one in others(returns, rma)] == [WayBack.LABEL]
