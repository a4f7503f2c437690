"""What is odd about the floor, so that walks through it would be wrong or impossible."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from warehouse_desk.domain.floor import SELLABLE, Aisle, CrossAisle, Place
from warehouse_desk.usecases.floor import WarehouseFloor, warehouse_floor
from warehouse_desk.usecases.ports import Reading

#: So many slots are named; the others are counted.
_NAMED = 6


class FloorFault(StrEnum):
    """What may be odd about a floor."""

    NO_FLOOR = "floor.no_floor"
    IN_NO_AISLE = "floor.in_no_aisle"
    OFF_THE_AISLE = "floor.off_the_aisle"
    BLOCKED = "floor.blocked"
    OUT_OF_REACH = "floor.out_of_reach"
    SAME_PLACE = "floor.same_place"
    EMPTY_AISLE = "floor.empty_aisle"
    OTHER_ZONE = "floor.other_zone"
    SPLIT_ZONE = "floor.split_zone"


@dataclass(frozen=True, slots=True)
class FloorFinding:
    """One oddity: the aisle or zone it is about, and the slots concerned."""

    fault: FloorFault
    aisle: str = ""
    zone: str = ""
    slots: tuple[str, ...] = ()

    @property
    def facts(self) -> dict[str, object]:
        """Give what its sentence names."""
        named = {"aisle": self.aisle, "zone": self.zone, "slots": self.slots[:_NAMED]}
        return {name: value for name, value in named.items() if value} | {"n": len(self.slots)}


def floor_findings(reading: Reading) -> tuple[FloorFinding, ...]:
    """Look at the whole floor; the worst first."""
    aisles = sorted(reading.find(Aisle), key=lambda aisle: (aisle.x_mm, aisle.aisle))
    slots = [place for place in reading.find(Place) if place.kind in SELLABLE]
    if not aisles or not reading.find(CrossAisle):
        return (FloorFinding(FloorFault.NO_FLOOR, slots=_names(slots)),) if slots else ()
    found = [
        *_not_walked_to(warehouse_floor(reading), aisles, slots),
        *_same_place(aisles),
        *_zones(aisles, slots),
        *_empty(aisles, slots),
    ]
    return tuple(sorted(found, key=lambda one: list(FloorFault).index(one.fault)))


def _not_walked_to(
    whole: WarehouseFloor, aisles: Sequence[Aisle], slots: Sequence[Place]
) -> Iterator[FloorFinding]:
    """Find the slots that no walk comes to, aisle by aisle, and why."""
    known = {aisle.aisle: aisle for aisle in aisles}
    low, high = whole.floor.cross_y[0], whole.floor.cross_y[-1]
    lost: dict[tuple[FloorFault, str], list[Place]] = defaultdict(list)
    for slot in slots:
        if slot.place in whole.stops:
            continue
        if slot.aisle not in known:
            lost[FloorFault.IN_NO_AISLE, slot.aisle].append(slot)
        elif not low <= slot.position_mm <= high:
            lost[FloorFault.OFF_THE_AISLE, slot.aisle].append(slot)
        elif known[slot.aisle].blocked:
            lost[FloorFault.BLOCKED, slot.aisle].append(slot)
        else:
            lost[FloorFault.OUT_OF_REACH, slot.aisle].append(slot)
    for (fault, aisle), concerned in lost.items():
        yield FloorFinding(fault, aisle, slots=_names(concerned))


def _same_place(aisles: Sequence[Aisle]) -> Iterator[FloorFinding]:
    for _, together in groupby(aisles, key=lambda aisle: aisle.x_mm):
        first, *others = together
        for other in others:
            yield FloorFinding(FloorFault.SAME_PLACE, other.aisle, slots=(first.aisle, other.aisle))


def _zones(aisles: Sequence[Aisle], slots: Sequence[Place]) -> Iterator[FloorFinding]:
    """Find slots of another zone than their aisle's, and zones whose aisles stand apart."""
    zone_of = {aisle.aisle: aisle.zone for aisle in aisles}
    strays: dict[str, list[Place]] = defaultdict(list)
    for slot in slots:
        if slot.zone != zone_of.get(slot.aisle, slot.zone):
            strays[slot.aisle].append(slot)
    for aisle, concerned in strays.items():
        yield FloorFinding(FloorFault.OTHER_ZONE, aisle, zone_of[aisle], _names(concerned))
    parts = [zone for zone, _ in groupby(aisle.zone for aisle in aisles)]
    for zone in dict.fromkeys(zone for zone in parts if parts.count(zone) > 1):
        last = [aisle.aisle for aisle in aisles if aisle.zone == zone][-1]
        yield FloorFinding(FloorFault.SPLIT_ZONE, last, zone)


def _empty(aisles: Sequence[Aisle], slots: Sequence[Place]) -> Iterator[FloorFinding]:
    used = {slot.aisle for slot in slots}
    for aisle in aisles:
        if aisle.aisle not in used:
            yield FloorFinding(FloorFault.EMPTY_AISLE, aisle.aisle)


def _names(slots: Iterable[Place]) -> tuple[str, ...]:
    return tuple(sorted(slot.place for slot in slots))
