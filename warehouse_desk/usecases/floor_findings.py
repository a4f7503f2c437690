"""What is odd about the floor, in the terms of whoever corrects it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from warehouse_desk.domain.floor import SELLABLE, Aisle, CrossAisle, Direction, Place
from warehouse_desk.planning.check import Drawing, DrawnAisle, DrawnSlot, Finding, Flaw, check_floor
from warehouse_desk.usecases.floor import walks_begin
from warehouse_desk.usecases.ports import Reading

#: So many slots are named; the others are counted.
_NAMED = 6
_OF_SLOTS = (Flaw.SLOT_IN_NO_AISLE, Flaw.SLOT_BEYOND_THE_AISLE, Flaw.SLOT_IN_BLOCKED_AISLE)


class ZoneFlaw(StrEnum):
    """What may be odd about zones; walks do not mind."""

    OTHER_ZONE = "other_zone"
    SPLIT_ZONE = "split_zone"


@dataclass(frozen=True, slots=True)
class FloorFinding:
    """One oddity: the key of its sentence, the aisle or zone it is about, the slots concerned."""

    says: str
    aisle: str = ""
    zone: str = ""
    slots: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def facts(self) -> dict[str, object]:
        """Give what its sentence names."""
        named = {
            "aisle": self.aisle,
            "zone": self.zone,
            "slots": self.slots[:_NAMED],
            "others": self.others,
        }
        return {name: value for name, value in named.items() if value} | {"n": len(self.slots)}


def floor_findings(reading: Reading) -> tuple[FloorFinding, ...]:
    """Look at the whole floor; what hinders walks comes first."""
    aisles = sorted(reading.find(Aisle), key=lambda aisle: (aisle.x_mm, aisle.aisle))
    slots = [place for place in reading.find(Place) if place.kind in SELLABLE]
    if not aisles and not slots:
        return ()
    found = sorted(check_floor(_drawing(reading, aisles, slots)), key=lambda one: _rank(one.flaw))
    return (*_told(found), *_zones(aisles, slots))


def _drawing(reading: Reading, aisles: Sequence[Aisle], slots: Sequence[Place]) -> Drawing:
    return Drawing(
        tuple(
            DrawnAisle(
                one.aisle,
                one.x_mm,
                one_way=one.direction is not Direction.BOTH,
                up=one.direction is not Direction.TO_FRONT,
                blocked=one.blocked,
            )
            for one in aisles
        ),
        tuple(cross.y_mm for cross in reading.find(CrossAisle)),
        tuple(DrawnSlot(slot.place, slot.aisle, slot.position_mm) for slot in slots),
        walks_begin(reading),
    )


def _rank(flaw: Flaw) -> tuple[bool, int]:
    return not Finding(flaw).stops_walks, list(Flaw).index(flaw)


def _told(found: Iterable[Finding]) -> Iterator[FloorFinding]:
    """Tell of the slots of an aisle together, of anything else one by one."""
    for flaw, alike in groupby(found, key=lambda one: one.flaw):
        if flaw not in _OF_SLOTS:
            yield from (_about_aisles(flaw, one.names) for one in alike)
            continue
        slots: dict[str, list[str]] = defaultdict(list)
        for one in alike:
            slot, aisle = one.names
            slots[aisle].append(slot)
        for aisle in sorted(slots):
            yield FloorFinding(_key(flaw), aisle, slots=tuple(sorted(slots[aisle])))


def _about_aisles(flaw: Flaw, names: Sequence[str]) -> FloorFinding:
    *others, aisle = names or ("",)
    return FloorFinding(_key(flaw), aisle, others=tuple(others))


def _zones(aisles: Sequence[Aisle], slots: Sequence[Place]) -> Iterator[FloorFinding]:
    """Find slots of another zone than their aisle's, and zones whose aisles stand apart."""
    zone_of = {aisle.aisle: aisle.zone for aisle in aisles}
    strays: dict[str, list[str]] = defaultdict(list)
    for slot in slots:
        if slot.zone != zone_of.get(slot.aisle, slot.zone):
            strays[slot.aisle].append(slot.place)
    for aisle, concerned in strays.items():
        names = tuple(sorted(concerned))
        yield FloorFinding(_key(ZoneFlaw.OTHER_ZONE), aisle, zone_of[aisle], names)
    parts = [zone for zone, _ in groupby(aisle.zone for aisle in aisles)]
    for zone in dict.fromkeys(zone for zone in parts if parts.count(zone) > 1):
        last = [aisle.aisle for aisle in aisles if aisle.zone == zone][-1]
        yield FloorFinding(_key(ZoneFlaw.SPLIT_ZONE), last, zone)


def _key(flaw: Flaw | ZoneFlaw) -> str:
    return f"floor.{flaw}"
