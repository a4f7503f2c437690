"""PIN hashes stand on a secret that is not in the store."""

import stat
from pathlib import Path

import pytest

from warehouse_desk.bootstrap.desk import make_door
from warehouse_desk.bootstrap.pin_hasher import SecretPinHasher
from warehouse_desk.bootstrap.warehouse import make_empty
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why
from warehouse_desk.domain.people import Right
from warehouse_desk.usecases.people import badge_digest, sign_in
from warehouse_desk.usecases.pins import draw_pin, prove
from warehouse_desk.usecases.ports import Act

PIN = "290174"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "pin-secret"


def test_a_pin_fits_what_was_kept_of_it_and_no_other(file: Path) -> None:
    hasher = SecretPinHasher(file)
    kept = hasher.hash(PIN)

    assert SecretPinHasher(file).fits(PIN, kept)
    assert not hasher.fits("290175", kept)
    assert not hasher.fits(PIN, "")
    assert "$argon2id$" in kept
    assert PIN not in kept


def test_the_secret_is_made_once_and_private(file: Path) -> None:
    kept = SecretPinHasher(file).hash(PIN)
    secret = file.read_bytes()

    SecretPinHasher(file).hash(PIN)

    assert file.read_bytes() == secret
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert SecretPinHasher(file).hash(PIN) != kept


def test_another_secret_is_told_and_is_no_wrong_pin(file: Path, tmp_path: Path) -> None:
    kept = SecretPinHasher(tmp_path / "elsewhere").hash(PIN)

    with pytest.raises(OutsideTrouble) as trouble:
        SecretPinHasher(file).fits(PIN, kept)

    assert trouble.value.trouble is Trouble.PIN_SECRET_MISSING


@pytest.mark.parametrize("broken", ["read", "write"])
def test_a_secret_that_cannot_be_kept_or_read_is_told(
    file: Path, tmp_path: Path, broken: str
) -> None:
    if broken == "read":
        file.mkdir(parents=True)
    else:
        (tmp_path / "config").write_text("in the way")

    with pytest.raises(OutsideTrouble) as trouble:
        SecretPinHasher(file).hash(PIN)

    assert trouble.value.trouble in {Trouble.FILE_UNREADABLE, Trouble.FILE_UNWRITABLE}


def test_an_own_warehouse_begins_with_one_supervisor_and_pins(tmp_path: Path) -> None:
    door = make_door(tmp_path / "desk.json")
    store, badge = make_empty(str(tmp_path / "own.db"), "Sam", "en", door=door, pin=PIN)

    signed_in = sign_in(store, Act("1", "", "door"), badge=badge_digest(badge))
    proven = prove(store, Act("2", "P-1", "door"), door, PIN)
    store.close()

    assert signed_in.rights == (Right.SIGN_IN, Right.PICK)
    assert proven.rights == tuple(Right)
    with pytest.raises(Refusal) as refused:
        make_empty(str(tmp_path / "other.db"), "Sam", "en", door=door, pin="111111")
    assert refused.value.why is Why.PIN_WEAK
    assert not (tmp_path / "other.db").exists()


def test_drawn_pins_are_good_enough() -> None:
    assert len({draw_pin() for _ in range(50)}) > 40
