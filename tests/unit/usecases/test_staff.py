"""People come, change, lose a badge, and leave."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.factories import an_act
from tests.warehouse import ADA, BEN, EVA, Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.people import Person, PinTries, Role, Session
from warehouse_desk.domain.picking import Claim, Method
from warehouse_desk.usecases import staff
from warehouse_desk.usecases.people import badge_digest
from warehouse_desk.usecases.set_up import furnish
from warehouse_desk.usecases.settings import PINS
from warehouse_desk.usecases.staff import NewPerson

NEW = NewPerson("Noa", (Role.PICKER,), "he", badge_digest("BADGE-NOA"), "kept")


def refused(work: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        work()
    return refusal.value


def person(warehouse: Warehouse, name: str) -> Person:
    with warehouse.store.look() as reading:
        return reading.get(Person, name)


def test_somebody_is_let_in_under_a_number_of_their_own(warehouse: Warehouse) -> None:
    furnish(warehouse.store, an_act(), [Person("P-1", "Pia", "supervisor", "x")], name="first")

    number = staff.add_person(warehouse.store, an_act(person="sam"), NEW)

    assert number == "P-2"
    assert person(warehouse, "P-2") == Person("P-2", "Noa", "picker", NEW.badge, "he", "kept")


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"name": "  "}, Why.NAME_NEEDED),
        ({"roles": ()}, Why.ROLE_NEEDED),
        ({"roles": (Role.SUPERVISOR,)}, Why.NOT_ALLOWED),
        ({"roles": (Role.PACKER,), "pin_hash": ""}, Why.PIN_MISSING),
    ],
)
def test_nobody_comes_in_without_name_work_or_the_pin_it_takes(
    warehouse: Warehouse, changes: dict[str, object], why: Why
) -> None:
    furnish(warehouse.store, an_act(), [Setting(PINS.name, "1")], name="pins")
    new = replace(NEW, **changes)  # type: ignore[arg-type]

    no = refused(lambda: staff.add_person(warehouse.store, an_act(), new))

    assert no.why is why


def test_the_name_of_a_person_is_in_no_answer_digest_or_trail(warehouse: Warehouse) -> None:
    staff.add_person(warehouse.store, an_act(person="sam"), replace(NEW, name="Marked Name"))

    rows = warehouse.rows()

    rows["person"] = []
    assert "Marked Name" not in str(rows)


def test_a_lost_badge_opens_nothing_and_ends_the_session(warehouse: Warehouse) -> None:
    desk = warehouse.desk()

    staff.give_badge(warehouse.store, an_act(person="sam"), badge_digest("BADGE-NEW"), person="ada")

    assert desk.scan("TOTE-0001").place == "BADGE"
    assert desk.scan(ADA).say is Why.UNKNOWN_BADGE
    assert desk.scan("BADGE-NEW").is_good


def test_who_leaves_opens_nothing_and_leaves_the_round_to_others(warehouse: Warehouse) -> None:
    warehouse.release(Method.SINGLE, warehouse.order(MUG_BLUE=1))
    desk = warehouse.desk()
    desk.scan("CMD-NEXT")

    staff.let_go(warehouse.store, an_act(person="sam"), person="ada")

    assert desk.scan("TOTE-0001").place == "BADGE"
    assert desk.scan(ADA).say is Why.UNKNOWN_BADGE
    with warehouse.store.look() as reading:
        assert reading.find(Claim, active=True) == []
        assert reading.find(Session, person="ada", ended_at=None) == []


def test_who_comes_back_has_a_new_badge_and_is_no_supervisor(warehouse: Warehouse) -> None:
    store, sam = warehouse.store, an_act(person="sam")
    staff.make_supervisor(store, an_act(person="sam"), person="ben")
    staff.make_supervisor(store, an_act(person="sam"), person="eva")
    for name in ("ben", "eva"):
        staff.let_go(store, an_act(person="sam"), person=name)

    staff.reinstate(store, sam, "new badge", "kept", person="ben")
    staff.reinstate(store, an_act(person="sam"), "newer badge", "", person="eva")

    assert person(warehouse, "ben") == replace(
        person(warehouse, "ben"), roles="picker", badge="new badge", pin_hash="kept", active=True
    )
    assert person(warehouse, "eva").roles == "returns"


def test_a_new_pin_forgives_what_was_guessed(warehouse: Warehouse) -> None:
    store = warehouse.store
    furnish(store, an_act(), [PinTries("ada", 10, 50)], name="guesses")
    staff.give_pin(store, an_act(person="sam"), "kept anew", person="ada")
    staff.give_pin(store, an_act(person="sam"), "kept", person="ben")

    with store.look() as reading:
        assert reading.get(PinTries, "ada") == PinTries("ada")
        assert reading.seek(PinTries, "ben") is None
        assert reading.get(Person, "ada").pin_hash == "kept anew"


def test_roles_change_and_the_desk_is_left(warehouse: Warehouse) -> None:
    desk = warehouse.desk("pack")

    staff.change_roles(
        warehouse.store, an_act(person="sam"), person="ada", roles=(Role.RETURNS, Role.PICKER)
    )

    assert person(warehouse, "ada").roles == "picker|returns"
    assert desk.scan("CMD-NEXT").place == "BADGE"


def test_nobody_is_made_a_supervisor_by_the_way(warehouse: Warehouse) -> None:
    no = refused(
        lambda: staff.change_roles(
            warehouse.store, an_act(person="sam"), person="ada", roles=(Role.SUPERVISOR,)
        )
    )

    assert no.why is Why.NOT_ALLOWED


def test_a_supervisor_is_given_more_work_and_stays_one(warehouse: Warehouse) -> None:
    roles = (Role.SUPERVISOR, Role.PICKER)

    staff.change_roles(warehouse.store, an_act(person="sam"), person="sam", roles=roles)

    assert person(warehouse, "sam").role_set == set(roles)


def test_the_last_supervisor_stays_one(warehouse: Warehouse) -> None:
    store = warehouse.store
    leaving = refused(lambda: staff.let_go(store, an_act(person="sam"), person="sam"))
    picking = refused(
        lambda: staff.change_roles(store, an_act(person="sam"), person="sam", roles=(Role.PICKER,))
    )

    staff.make_supervisor(store, an_act(person="sam"), person="ada")
    staff.change_roles(store, an_act(person="sam"), person="sam", roles=(Role.PICKER,))

    assert (leaving.why, picking.why) == (Why.LAST_SUPERVISOR, Why.LAST_SUPERVISOR)
    assert person(warehouse, "sam").roles == "picker"


def test_the_list_shows_who_is_where_and_who_needs_help(warehouse: Warehouse) -> None:
    store = warehouse.store
    furnish(store, an_act(), [PinTries("ben", 10, 10)], name="guesses")
    staff.let_go(store, an_act(person="sam"), person="ada")
    staff.give_pin(store, an_act(person="sam"), "kept", person="eva")

    with store.look() as reading:
        rows = staff.staff(reading)

    assert [row.person for row in rows] == ["ben", "eva", "sam", "ada"]
    assert [row.locked for row in rows] == [True, False, False, False]
    assert [row.has_pin for row in rows] == [False, True, False, False]
    assert [row.station for row in rows] == ["elsewhere", "elsewhere", "elsewhere", ""]
    assert rows[0].roles == (Role.PICKER,)


@pytest.mark.parametrize("badge", [ADA, BEN, EVA])
def test_only_a_supervisor_lets_people_in(warehouse: Warehouse, badge: str) -> None:
    who = badge[6:].lower()

    no = refused(lambda: staff.add_person(warehouse.store, an_act(person=who), NEW))

    assert no.why is Why.NOT_ALLOWED
