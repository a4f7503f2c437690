"""Moves between slots: what is brought where, and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class MoveKind(StrEnum):
    """Why goods are moved."""

    PUT_AWAY = "put_away"
    REPLENISH = "replenish"
    ASKED = "asked"


class MoveState(StrEnum):
    """Where a move stands."""

    OPEN = "open"
    DONE = "done"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Move:
    """Bring `wanted` pieces from one place to another, by one person; `target` is a proposal."""

    move: int
    kind: MoveKind
    sku: str
    lot: str
    origin: str
    target: str
    wanted: int
    person: str
    opened_at: datetime
    state: MoveState = MoveState.OPEN
    moved: int = 0
