"""What somebody who moves goods has to do now, read from the store."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

import msgspec

from warehouse_desk.domain.catalogue import Packed, Product
from warehouse_desk.domain.moving import Move, MoveKind
from warehouse_desk.domain.people import Desk
from warehouse_desk.domain.stock import Stock
from warehouse_desk.usecases.codes import in_cases
from warehouse_desk.usecases.moving.proposals import Proposal, Waiting
from warehouse_desk.usecases.ports import Reading

#: The name of the moving desk in acts, scans and open desks.
STATION = "move"
#: How many of the next moves the screen shows.
SHOWN = 6


class MoveAt(StrEnum):
    """What the next scan at the moving desk has to be."""

    START = "START"
    FROM = "FROM"
    ITEM = "ITEM"
    TO = "TO"


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a move has come: its number once it has one, whether one stands at its origin."""

    move: int = 0
    at_origin: bool = False
    has_all: bool = False


@dataclass(frozen=True, slots=True)
class MoveStep:
    """The next act; `target` is proposed, `waiting` and `upcoming` tell what else ought to move."""

    at: MoveAt
    move: int = 0
    kind: str = ""
    origin: str = ""
    target: str = ""
    sku: str = ""
    name: str = ""
    lot: str = ""
    wanted: int = 0
    in_hand: int = 0
    may_count: bool = False
    waiting: int = 0
    upcoming: tuple[Proposal, ...] = ()
    #: What is still to be taken, in cases; None where it fills none.
    packed: Packed | None = None


def move_step(reading: Reading, person: str) -> MoveStep:
    """Tell a person's next act."""
    origin, standing = on_desk(reading, person)
    if not origin:
        found = Waiting(reading)
        return MoveStep(MoveAt.START, waiting=len(found), upcoming=tuple(islice(found, SHOWN)))
    if not standing.move:
        return MoveStep(MoveAt.ITEM, kind=MoveKind.ASKED.value, origin=origin)
    move = reading.get(Move, standing.move)
    held = in_hand(reading, person)
    product = reading.get(Product, move.sku)
    pieces = held.quantity if held else 0
    has_all = standing.has_all or (move.kind is not MoveKind.ASKED and pieces >= move.wanted)
    return MoveStep(
        MoveAt.FROM if not standing.at_origin else MoveAt.TO if has_all else MoveAt.ITEM,
        move.move,
        move.kind.value,
        origin,
        move.target,
        move.sku,
        product.name.strip(),
        move.lot,
        move.wanted,
        pieces,
        bool(pieces) and not product.serials,
        packed=in_cases(reading, move.sku, move.wanted - pieces),
    )


def on_desk(reading: Reading, person: str) -> tuple[str, Standing]:
    """Tell where a person takes goods from, and how far that is."""
    desk = reading.seek(Desk, person, STATION)
    if desk is None or not desk.subject:
        return "", Standing()
    return desk.subject, msgspec.json.decode(desk.detail, type=Standing)


def hand_of(person: str) -> str:
    """Name the place of what a person carries from slot to slot."""
    return f"CARRY-{person}"


def in_hand(reading: Reading, person: str) -> Stock | None:
    """Tell what a person carries: one product and lot at a time."""
    held = [one for one in reading.find(Stock, place=hand_of(person)) if one.quantity]
    return held[0] if held else None
