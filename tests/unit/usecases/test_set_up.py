"""Furnishing a new warehouse."""

from pathlib import Path

from tests.factories import an_act
from tests.warehouse import Clock
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.people import Person, Right, Role
from warehouse_desk.domain.picking import Tote
from warehouse_desk.storage.store import create_store
from warehouse_desk.usecases.people import badge_digest, sign_in
from warehouse_desk.usecases.set_up import first_supervisor, furnish


def test_virtual_places_are_there_once_and_a_tote_is_a_place(tmp_path: Path) -> None:
    store = create_store(str(tmp_path / "new.db"), Clock())

    furnish(store, an_act(), [Tote("TOTE-0001")], name="first")
    furnish(store, an_act(), [Tote("TOTE-0002")], name="second")

    with store.look() as reading:
        virtual = reading.find(Place, kind=PlaceKind.VIRTUAL)
        assert [one.place for one in virtual] == ["@customer", "@lost", "@scrap", "@supplier"]
        assert reading.get(Place, "TOTE-0002").kind is PlaceKind.TOTE
        assert reading.ask.has_event("furnished", "second")
    store.close()


def test_the_first_supervisor_can_sign_in_and_may_do_everything(tmp_path: Path) -> None:
    store = create_store(str(tmp_path / "new.db"), Clock())
    furnish(store, an_act(), [first_supervisor("BADGE-X7", "Mina", "fa")], name="empty")

    signed_in = sign_in(store, an_act(person=""), badge=badge_digest("BADGE-X7"))

    assert (signed_in.name, signed_in.language) == ("Mina", "fa")
    assert signed_in.rights == tuple(Right)
    with store.look() as reading:
        assert reading.get(Person, signed_in.person).role_set == {Role.SUPERVISOR}
    store.close()
