"""Photos of returned units."""

import pytest

from tests.factories import an_act
from tests.unit.usecases.returns.shipped import Returns
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.returns import Photo
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.returns.inspecting import open_unit
from warehouse_desk.usecases.returns.photos import add_photo, skip_photo


def opened(returns: Returns) -> str:
    (plate,) = returns.received()
    open_unit(returns.store, eva(), plate=plate)
    return plate


def eva() -> Act:
    return an_act(person="eva", station="inspect")


def test_a_photo_belongs_to_its_unit(returns: Returns) -> None:
    plate = opened(returns)

    step = add_photo(returns.store, eva(), plate=plate, path="a.jpg", sha256="a" * 64)

    assert step.photos == ("a.jpg",)
    with returns.store.look() as reading:
        photo = reading.get(Photo, "a.jpg")
        assert (photo.subject, photo.sha256, photo.person) == (plate, "a" * 64, "eva")


def test_the_same_photo_does_not_stand_for_two_units(returns: Returns) -> None:
    plate = opened(returns)
    add_photo(returns.store, eva(), plate=plate, path="a.jpg", sha256="a" * 64)
    other = opened(returns)

    with pytest.raises(Refusal) as refused:
        add_photo(returns.store, eva(), plate=other, path="a.jpg", sha256="a" * 64)

    assert refused.value.why is Why.PHOTO_KNOWN
    assert refused.value.facts == {"plate": plate}


def test_a_photo_of_a_unit_that_is_not_on_the_desk_is_refused(returns: Returns) -> None:
    (plate,) = returns.received()

    with pytest.raises(Refusal) as refused:
        add_photo(returns.store, eva(), plate=plate, path="a.jpg", sha256="a" * 64)

    assert refused.value.why is Why.NO_UNIT


def test_only_a_photo_that_is_asked_for_can_be_skipped(returns: Returns) -> None:
    plate = opened(returns)

    with pytest.raises(Refusal) as refused:
        skip_photo(returns.store, eva(), plate=plate)

    assert refused.value.why is Why.PHOTO_NOT_ASKED
