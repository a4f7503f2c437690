"""What makes a function an operation: done wholly or not at all, once, by somebody who may."""

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, get_type_hints

import msgspec

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Person, Right
from warehouse_desk.usecases.ports import Act, Store, UnitOfWork

P = ParamSpec("P")
T = TypeVar("T")

#: Who acts when no person does: set-up and imports from the command line.
SYSTEM = "system"


#: The operations that may be taken back by whoever did them.
UNDOABLE: set[str] = set()


def operation(
    needs: Right | None, *, undo: bool = False
) -> Callable[[Callable[Concatenate[UnitOfWork, P], T]], Callable[Concatenate[Store, Act, P], T]]:
    """Run the function in one transaction, check the right, and keep its answer under its key.

    The same key with the same arguments gives the first answer again and changes nothing.
    `needs` is None only where nobody is signed in yet. `undo` lets whoever did it take it back.
    """

    def decorate(
        function: Callable[Concatenate[UnitOfWork, P], T],
    ) -> Callable[Concatenate[Store, Act, P], T]:
        kind = function.__name__
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
                answer = function(uow, *args, **kwargs)
                uow.commit(kind, digest, msgspec.json.encode(answer))
            return answer

        return run

    return decorate


def require(uow: UnitOfWork, right: Right) -> None:
    """Refuse unless whoever acts is known, active and has the right."""
    if uow.act.person == SYSTEM:
        return
    person = uow.seek(Person, uow.act.person)
    if person is None:
        raise Refusal(Why.NOT_SIGNED_IN)
    if not person.active:
        raise Refusal(Why.PERSON_INACTIVE, name=person.name)
    if not person.may(right):
        raise Refusal(Why.NOT_ALLOWED, name=person.name, right=right.value)


def _digest(kind: str, arguments: dict[str, object]) -> str:
    body = msgspec.json.encode([kind, sorted(arguments.items())])
    return hashlib.sha256(body).hexdigest()
