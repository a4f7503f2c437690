"""PINs: given, changed, checked; and a second person's yes to a grave act.

A try is counted in an operation of its own before the PIN is looked at: whatever ends the program
in between, it is counted. Hashing takes long on purpose, so it holds no lock.
"""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil
from typing import Protocol
from uuid import uuid4

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Countersign, Person, PinTries, Right, Session
from warehouse_desk.domain.pins import FEWEST_DIGITS, digits, is_locked, is_weak, wait_s
from warehouse_desk.usecases.operation import operation, right_for
from warehouse_desk.usecases.people import SignedIn, signed_in
from warehouse_desk.usecases.ports import Act, Store, UnitOfWork


class PinHasher(Protocol):
    """Hashes PINs with a secret that is not in the store."""

    def hash(self, pin: str) -> str:
        """Make what may be kept of a PIN."""
        ...

    def fits(self, pin: str, kept: str) -> bool:
        """Compare; what was kept of nobody's PIN (an empty text) takes as long and never fits."""
        ...


class Door:
    """Where PINs are given: compares them, and makes whoever guesses wait.

    A wait runs by a clock that nobody can set, from when this process first knew of the wrong PIN:
    a restart or another desk begins it anew and never shortens it.
    """

    def __init__(self, hasher: PinHasher, clock: Callable[[], float] = time.monotonic) -> None:
        self.hasher = hasher
        self._clock = clock
        self._known: dict[str, tuple[int, float]] = {}

    def admit(self, tries: PinTries, name: str) -> None:
        """Refuse a try that comes too early, or too often."""
        if is_locked(tries):
            raise Refusal(Why.PIN_LOCKED, name=name)
        left = self._left(tries)
        if left > 0:
            raise Refusal(Why.PIN_WAIT, seconds=left)

    def note(self, tries: PinTries) -> None:
        """Begin the wait for wrong PINs that are not known yet."""
        if self._known.get(tries.person, (0, 0.0))[0] != tries.failed:
            self._known[tries.person] = (tries.failed, self._clock())

    def _left(self, tries: PinTries) -> int:
        if not (wait := wait_s(tries)):
            return 0
        self.note(tries)
        return max(0, ceil(wait - (self._clock() - self._known[tries.person][1])))


@dataclass(frozen=True, slots=True)
class Proof:
    """What a right PIN gives: the operations that it opens ask for it."""

    person: str


def prove(store: Store, act: Act, door: Door, pin: str) -> SignedIn:
    """Open everything that whoever acts may do, by the PIN."""
    return session_proven(store, act, _check(store, act, door, act.person, pin))


@operation(Right.SIGN_IN)
def session_proven(uow: UnitOfWork, proof: Proof) -> SignedIn:
    """Note that whoever acts gave the right PIN."""
    _require_own(uow, proof)
    forgive(uow, proof.person)
    running = uow.find(Session, person=uow.act.person, ended_at=None)
    session = uow.save(replace(running[-1], proven=True))
    uow.record("proven", uow.act.person)
    return signed_in(uow, uow.get(Person, uow.act.person), session)


def countersign(
    store: Store, act: Act, door: Door, pin: str, *, badge: str, kind: str, contents: str
) -> str:
    """Take a second person's yes, by badge (its digest) and PIN; return the name."""
    proof = prove_second(store, act, door, pin, badge=badge)
    return countersigned(store, act, proof, kind=kind, contents=contents)


def prove_second(store: Store, act: Act, door: Door, pin: str, *, badge: str) -> Proof:
    """Check a second person's PIN at the desk of whoever acts.

    An unknown badge is answered like a wrong PIN, and as late.
    """
    with store.look() as reading:
        found = reading.find(Person, badge=badge, active=True)
    second = found[0].person if found else ""
    if second in {"", act.person}:
        door.hasher.fits(digits(pin), "")
        raise Refusal(Why.SECOND_REFUSED)
    try:
        return _check(store, act, door, second, pin)
    except Refusal as refusal:
        if refusal.why is Why.PIN_WRONG:
            raise Refusal(Why.SECOND_REFUSED) from refusal
        raise


@operation(Right.SIGN_IN)
def countersigned(uow: UnitOfWork, proof: Proof, *, kind: str, contents: str) -> str:
    """Note the yes of somebody else who may do it too."""
    person, right = uow.get(Person, proof.person), right_for(kind)
    if right is None or not person.may(right) or person.person == uow.act.person:
        raise Refusal(Why.SECOND_REFUSED)
    forgive(uow, person.person)
    (session,) = uow.find(Session, person=uow.act.person, ended_at=None)[-1:]
    uow.add(Countersign(0, session.session, person.person, kind, contents))
    uow.record("countersigned", person.person, act=kind)
    return person.name


def change_pin(store: Store, act: Act, door: Door, old: str, new: str) -> int:
    """Take another PIN for whoever acts."""
    kept = new_hash(door, new)
    return keep_pin(store, act, _check(store, act, door, act.person, old), kept)


def draw_pin() -> str:
    """Make a PIN that is good enough."""
    while True:
        pin = f"{secrets.randbelow(10**FEWEST_DIGITS):0{FEWEST_DIGITS}}"
        if not is_weak(pin):
            return pin


def new_hash(door: Door, pin: str) -> str:
    """Hash a PIN that is good enough."""
    if is_weak(digits(pin)):
        raise Refusal(Why.PIN_WEAK)
    return door.hasher.hash(digits(pin))


@operation(Right.SIGN_IN)
def keep_pin(uow: UnitOfWork, proof: Proof, kept: str) -> int:
    """Keep what was made of a new PIN of one's own."""
    _require_own(uow, proof)
    uow.save(replace(uow.get(Person, proof.person), pin_hash=kept))
    forgive(uow, proof.person)
    uow.record("pin_changed", proof.person)
    return 1


def _check(store: Store, act: Act, door: Door, person: str, pin: str) -> Proof:
    """Count a try, then look at it; what is right must be forgiven by the operation after.

    Each try has a key of its own: the same one again would not be counted.
    """
    try_act = replace(act, key=uuid4().hex, code="")
    tries = spend_try(store, try_act, door, person=person)
    with store.look() as reading:
        kept = reading.get(Person, person).pin_hash
    if not door.hasher.fits(digits(pin), kept):
        door.note(tries)
        raise Refusal(Why.PIN_WRONG if kept else Why.PIN_MISSING)
    return Proof(person)


def _require_own(uow: UnitOfWork, proof: Proof) -> None:
    if proof.person != uow.act.person:
        raise Refusal(Why.NOT_SIGNED_IN)


@operation(Right.SIGN_IN)
def spend_try(uow: UnitOfWork, door: Door, *, person: str) -> PinTries:
    """Count a try as wrong until it turns out right."""
    before = uow.seek(PinTries, person)
    tries = before or PinTries(person)
    door.admit(tries, uow.get(Person, person).name)
    after = replace(tries, failed=tries.failed + 1, total=tries.total + 1)
    return uow.save(after) if before else uow.add(after)


def forgive(uow: UnitOfWork, person: str) -> None:
    """Take back the try that turned out right; the wrong ones stay in the sum."""
    tries = uow.get(PinTries, person)
    uow.save(replace(tries, failed=0, total=max(0, tries.total - 1)))
