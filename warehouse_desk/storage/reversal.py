"""The opposite of an operation, worked out from its trail entry."""

from dataclasses import fields, replace
from typing import Any

import msgspec

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import TrailEntry
from warehouse_desk.domain.floor import Place
from warehouse_desk.domain.stock import Movement, Stock
from warehouse_desk.storage.mapping import BY_NAME, LEARNED, PERSONAL
from warehouse_desk.usecases.ports import UnitOfWork

#: Rows that movements point to: they stay, emptied, when what made them is undone.
KEPT = frozenset({Place, Stock})
#: Fields that count pieces: they go back by their difference.
COUNTS = frozenset(
    {
        "quantity", "reserved", "wanted", "picked", "in_hand", "packed", "shipped", "returned",
        "short", "cancelled", "received", "copies", "moved",
    }
)  # fmt: skip


def reverse(uow: UnitOfWork, entry: TrailEntry) -> list[object]:
    """Bring back what the operation of `entry` changed; return those records as they are now.

    Counts go back by their difference, so that what others did since stays; anything else
    must be as the operation left it, or the undo is refused.
    """
    body = msgspec.json.decode(entry.body)
    restored: list[object] = []
    for name, key, before, after in reversed(body["changes"]):
        if BY_NAME[name].kind not in LEARNED:
            restored += _reverse_change(uow, BY_NAME[name].kind, key, before, after)
    for move in reversed(body["moves"]):
        movement = msgspec.convert(move, Movement)
        uow.add(
            replace(
                movement, delta=-movement.delta, at=uow.now, person=uow.act.person, reason="undo"
            )
        )
    return restored


def _reverse_change(
    uow: UnitOfWork, kind: type[Any], key: list[Any], before: Any, after: Any
) -> list[object]:
    if after is None and before is not None:
        return [uow.add(msgspec.convert(before, kind))]
    current = uow.seek(kind, *key)
    if current is None or kind in PERSONAL:
        raise Refusal(Why.CANNOT_UNDO, what=kind.__name__, key=" ".join(map(str, key)))
    done = msgspec.convert(after, kind)
    if before == after:
        _require_same(current, done)
    elif before is not None:
        return [uow.save(_stepped_back(current, msgspec.convert(before, kind), done))]
    elif kind not in KEPT:
        _require_same(current, done)
        uow.remove(current)
    elif kind is Stock:
        return [uow.save(_stepped_back(current, Stock(*key), done))]
    return []


def _stepped_back(current: Any, before: Any, done: Any) -> Any:
    changes: dict[str, Any] = {}
    for name in [field.name for field in fields(current)]:
        was, became, is_now = (getattr(record, name) for record in (before, done, current))
        if was == became:
            continue
        if name in COUNTS:
            changes[name] = is_now + was - became
        elif is_now == became:
            changes[name] = was
        else:
            raise Refusal(Why.CANNOT_UNDO, what=type(current).__name__, field=name)
    return replace(current, **changes)


def _require_same(current: object, done: object) -> None:
    if current != done:
        raise Refusal(Why.CANNOT_UNDO, what=type(current).__name__)
