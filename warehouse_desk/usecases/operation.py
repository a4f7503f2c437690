"""What makes a function an operation: done wholly or not at all, once, by somebody who may."""

import hashlib
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import Concatenate, ParamSpec, Self, TypeVar, get_type_hints
from uuid import uuid4

import msgspec

from warehouse_desk import usecases
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import BADGE_ALONE, Countersign, Person, Right, Session
from warehouse_desk.loading import load_all
from warehouse_desk.usecases.ports import Act, Reading, Store, UnitOfWork
from warehouse_desk.usecases.settings import PINS, setting

P = ParamSpec("P")
T = TypeVar("T")

#: Who acts when no person does: set-up, and commands of the administrator.
SYSTEM = "system"


#: The operations that may be taken back by whoever did them; of the use cases loaded so far.
UNDOABLE: set[str] = set()
#: What each operation asks of whoever does it, or takes it back; of the use cases loaded so far.
NEEDS: dict[str, Right | None] = {}


def is_undoable(kind: str) -> bool:
    """Tell whether an operation may be taken back by whoever did it."""
    _know(kind)
    return kind in UNDOABLE


def right_for(kind: str) -> Right | None:
    """Tell what an operation asks of whoever does it, or takes it back."""
    _know(kind)
    return NEEDS[kind]


def _know(kind: str) -> None:
    """Load what an operation is part of: it may have been done at another station."""
    if kind not in NEEDS:
        deque(load_all(usecases), maxlen=0)


class Personal(ABC):
    """An answer that says what customers wrote: whoever asked is told, it is kept without that."""

    __slots__ = ()

    @abstractmethod
    def impersonal(self) -> Self:
        """Give the answer as it is kept."""


def operation(
    needs: Right | None, *, undo: bool = False, grave: bool = False
) -> Callable[[Callable[Concatenate[UnitOfWork, P], T]], Callable[Concatenate[Store, Act, P], T]]:
    """Run the function in one transaction, check the right, and keep its answer under its key.

    The same key with the same arguments gives the first answer again and changes nothing.
    `needs` is None only where nobody is signed in yet. `undo` lets whoever did it take it back.
    A `grave` one takes a second person's yes, wherever there is somebody who can give it.
    Only keyword arguments are kept as a digest: what is secret or personal goes by place.
    """

    def decorate(
        function: Callable[Concatenate[UnitOfWork, P], T],
    ) -> Callable[Concatenate[Store, Act, P], T]:
        kind = function.__name__
        NEEDS[kind] = needs
        if undo:
            UNDOABLE.add(kind)
        answer_type = get_type_hints(function)["return"]

        @wraps(function)
        def run(store: Store, act: Act, /, *args: P.args, **kwargs: P.kwargs) -> T:
            digest = _digest(kind, kwargs)
            with store.begin(act) as uow:
                stored = uow.earlier(kind, digest)
                if stored is not None:
                    return msgspec.json.decode(stored, type=answer_type)  # type: ignore[no-any-return]  # typed by answer_type
                if needs is not None:
                    require(uow, needs)
                    if grave:
                        _require_second(uow, needs, kind, digest)
                answer = function(uow, *args, **kwargs)
                kept = answer.impersonal() if isinstance(answer, Personal) else answer
                uow.commit(kind, digest, msgspec.json.encode(kept))
            return answer

        return run

    return decorate


def system_act(station: str) -> Act:
    """Describe an act that no person at a desk does."""
    return Act(uuid4().hex, SYSTEM, station)


def require(uow: UnitOfWork, right: Right) -> None:
    """Refuse unless whoever acts is known, active, has the right, and gave the PIN it takes."""
    if uow.act.person == SYSTEM:
        return
    person = uow.seek(Person, uow.act.person)
    if person is None:
        raise Refusal(Why.NOT_SIGNED_IN)
    if not person.active:
        raise Refusal(Why.PERSON_INACTIVE, name=person.name)
    if not person.may(right):
        raise Refusal(Why.NOT_ALLOWED, name=person.name, right=right.value)
    running = uow.find(Session, person=person.person, ended_at=None)
    if not running:
        raise Refusal(Why.NOT_SIGNED_IN)
    if takes_pin(uow, person, right) and not any(session.proven for session in running):
        raise Refusal(Why.PIN_NEEDED, name=person.name, right=right.value)


def takes_pin(reading: Reading, person: Person, right: Right) -> bool:
    """Tell whether the badge alone is not enough for a right of a person."""
    if right in BADGE_ALONE:
        return False
    return bool(person.pin_hash) or setting(reading, PINS) > 0


def _require_second(uow: UnitOfWork, right: Right, kind: str, contents: str) -> None:
    """Use up the yes of somebody else who may do it; refuse without one."""
    act = uow.act
    others = {
        one.person
        for one in uow.find(Person, active=True)
        if one.person != act.person and one.pin_hash and one.may(right)
    }
    if act.person == SYSTEM or not others:
        return
    mine = {one.session for one in uow.find(Session, person=act.person, ended_at=None)}
    for given in uow.find(Countersign, kind=kind, contents=contents, used_by=""):
        if given.session in mine and given.person in others:
            uow.save(replace(given, used_by=act.key))
            return
    raise Refusal(Why.SECOND_NEEDED, act=kind, contents=contents)


def _digest(kind: str, arguments: dict[str, object]) -> str:
    body = msgspec.json.encode([kind, sorted(arguments.items())])
    return hashlib.sha256(body).hexdigest()
