"""Coming to work and leaving."""

from dataclasses import replace

import pytest

from tests.factories import an_act
from tests.warehouse import ADA, ELSEWHERE, EVA, SAM, Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.people import Person, Right, Session
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.people import SignedIn, badge_digest, look_in, sign_in, sign_out
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.settings import PINS


@operation(None)
def ask_for_pins(uow: UnitOfWork) -> int:
    uow.add(Setting(PINS.name, "1"))
    return 1


def come(warehouse: Warehouse, badge: str, instead_of: int = 0) -> SignedIn:
    act = an_act(person="", station="door")
    return sign_in(warehouse.store, act, badge=badge_digest(badge), instead_of=instead_of)


def running(warehouse: Warehouse) -> list[str]:
    with warehouse.store.look() as reading:
        found = reading.find(Session, ended_at=None)
        return [one.person for one in found if one.station != ELSEWHERE]


def test_a_badge_opens_a_session_and_tells_what_its_owner_may_do(warehouse: Warehouse) -> None:
    signed_in = come(warehouse, EVA)

    assert (signed_in.person, signed_in.name) == ("eva", "Eva")
    assert signed_in.rights == (Right.SIGN_IN, Right.RETURNS)
    assert running(warehouse) == ["eva"]


def test_a_badge_is_read_however_it_was_typed_and_never_stored(warehouse: Warehouse) -> None:
    assert badge_digest(" badge-eva\n") == badge_digest(EVA)

    come(warehouse, " badge-eva\n")

    assert EVA not in str(warehouse.rows())


def test_who_comes_to_another_desk_leaves_the_first(warehouse: Warehouse) -> None:
    first = come(warehouse, ADA)

    come(warehouse, ADA)

    with warehouse.store.look() as reading:
        assert reading.get(Session, first.session).ended_at is not None
    assert running(warehouse) == ["ada"]


def test_who_signs_in_where_somebody_stands_ends_that_session_only(warehouse: Warehouse) -> None:
    first = come(warehouse, ADA)

    come(warehouse, EVA, instead_of=first.session)

    assert running(warehouse) == ["eva"]


def test_who_went_on_to_another_desk_stays_signed_in_there(warehouse: Warehouse) -> None:
    left = come(warehouse, ADA)
    come(warehouse, ADA)

    come(warehouse, EVA, instead_of=left.session)

    assert sorted(running(warehouse)) == ["ada", "eva"]


def test_an_unknown_badge_is_refused(warehouse: Warehouse) -> None:
    with pytest.raises(Refusal) as refused:
        come(warehouse, "BADGE-NOBODY")

    assert refused.value.why is Why.UNKNOWN_BADGE
    assert running(warehouse) == []


def test_who_no_longer_works_here_is_refused(warehouse: Warehouse) -> None:
    dismiss(warehouse.store, an_act(), person="eva")

    with pytest.raises(Refusal) as refused:
        come(warehouse, EVA)

    assert (refused.value.why, refused.value.facts) == (Why.UNKNOWN_BADGE, {})


def test_leaving_ends_the_session(warehouse: Warehouse) -> None:
    come(warehouse, ADA)

    assert sign_out(warehouse.store, an_act(person="ada")) == 1

    assert running(warehouse) == []


@operation(Right.ADMIN)
def dismiss(uow: UnitOfWork, *, person: str) -> str:
    uow.save(replace(uow.get(Person, person), active=False))
    return person


def test_who_may_only_look_sees_the_office_by_a_badge_that_opens_it_alone(
    warehouse: Warehouse,
) -> None:
    looking = look_in(warehouse.store, badge_digest(SAM))
    others = [look_in(warehouse.store, badge_digest(one)) for one in (ADA, "BADGE-NOBODY")]
    ask_for_pins(warehouse.store, an_act())

    assert looking is not None
    assert (looking.person, looking.session) == ("sam", 0)
    assert looking.rights == (Right.RELEASE, Right.ADJUST, Right.ADMIN)
    assert others == [None, None]
    assert look_in(warehouse.store, badge_digest(SAM)) is None
    assert running(warehouse) == []
