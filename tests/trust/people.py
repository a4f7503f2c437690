"""Every role at every operation, and thirty days of guessing a PIN."""

import inspect
from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.factories import MORNING, an_act
from tests.trust.counts import Counts
from tests.warehouse import build, opened
from warehouse_desk import usecases
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import RIGHTS, Person, PinTries, Role, Session
from warehouse_desk.domain.pins import is_locked, wait_s
from warehouse_desk.loading import load, load_all
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import NEEDS, SYSTEM
from warehouse_desk.usecases.set_up import furnish
from warehouse_desk.usecases.settings import PINS

_DENIED = {Why.NOT_ALLOWED, Why.NOT_SIGNED_IN, Why.PERSON_INACTIVE, Why.PIN_NEEDED}
_DAY_S = 24 * 3_600
#: Who comes to the door: nobody yet.
_OPEN_TO_ALL = {"sign_in"}


def operations() -> dict[str, Callable[..., object]]:
    """Find every operation of the program."""
    return {
        name: value
        for module in load_all(usecases)
        for name, value in vars(load(module)).items()
        if name in NEEDS and hasattr(value, "__wrapped__")
    }


def main(*, full: bool, seed: int) -> Counts:
    """Try every operation as everybody, also signed out, dismissed and without the PIN."""
    with TemporaryDirectory() as folder:
        build(Path(folder) / "template.db")
        with opened(Path(folder) / "template.db", Path(folder) / "store.db") as warehouse:
            tried, ways_round = _everybody(warehouse.store)
    guesses, of = _guess(100_000 if full else 2_000, seed)
    counts = {
        "operations": len(operations()),
        "who × operation": tried,
        "ways round": ways_round,
        "guesses in 30 days": guesses,
        "PINs that may be": of,
        "guessed, at most": f"{guesses / of:.4%}",
    }
    return Counts(counts, not ways_round and guesses / of <= 0.0001)


def _everybody(store: SqlStore) -> tuple[int, int]:
    people: list[object] = []
    allowed: dict[str, set[str]] = {}
    for at, role in enumerate(Role):
        rights = RIGHTS[role]
        for state in ("here", "gone", "left", "unproven"):
            name = f"{role.value}-{state}"
            pin = "kept" if state == "unproven" else ""
            people.append(
                Person(name, name, role.value, f"{name} {at}", "en", pin, state != "left")
            )
            if state != "gone":
                people.append(Session(0, name, "trust", MORNING))
            allowed[name] = {right.value for right in rights} if state == "here" else set()
            if state == "unproven":
                allowed[name] = {"sign_in", "pick"} & {right.value for right in rights}
    furnish(store, an_act(), people, name="everybody")
    assert PINS.default == 0
    tried = ways = 0
    acts = operations()
    # Whoever signs out is out of everything after.
    for name, act in [
        *(one for one in acts.items() if one[0] != "sign_out"),
        ("sign_out", acts["sign_out"]),
    ]:
        needs = NEEDS[name]
        if name in _OPEN_TO_ALL or needs is None:
            continue
        for who, rights in allowed.items():
            tried += 1
            if _denied(act, store, who) == (needs.value in rights):
                ways += 1
                print(f"{name} as {who}: {'kept out' if needs.value in rights else 'let through'}")
        tried += 1
        ways += not _denied(act, store, "nobody")
    assert SYSTEM not in allowed
    return tried, ways


def _denied(act: Callable[..., object], store: object, who: str) -> bool:
    """Call an operation with whatever; tell whether the person was turned away."""
    function = inspect.signature(act.__wrapped__)  # type: ignore[attr-defined]
    by_place, by_name = [], {}
    for at, (name, parameter) in enumerate(function.parameters.items()):
        if at == 0:
            continue
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
            by_name[name] = 0
        else:
            by_place.append(None)
    try:
        act(store, an_act(person=who), *by_place, **by_name)
    except Refusal as refusal:
        return refusal.why in _DENIED
    except Exception:  # noqa: BLE001 - what came in was nonsense: the person was let through to it
        return False
    return False


def _guess(times: int, seed: int) -> tuple[int, int]:
    """Guess for thirty days as fast as one is let, while the owner signs in at random moments."""
    random, most = Random(seed), 0
    for _ in range(max(1, times // 1_000)):
        tries, now, guesses = PinTries("owner"), 0.0, 0
        comes = random.uniform(600, _DAY_S)
        while now < 30 * _DAY_S and not is_locked(tries):
            if now > comes:
                tries, comes = PinTries("owner", 0, tries.total), now + random.uniform(600, _DAY_S)
            guesses += 1
            tries = PinTries("owner", tries.failed + 1, tries.total + 1)
            now += 1 + wait_s(tries)
        most = max(most, guesses)
    return most, 10**6
