"""The floor: three zones, 14 aisles, three cross aisles, slots on both sides in three levels."""

from collections.abc import Iterator
from dataclasses import dataclass

from making.chance import chance

ZONES = (("A", "Front hall", 5), ("B", "Middle hall", 5), ("C", "Far hall", 4))
AISLE_WIDTH = 3_000
#: From the middle of one cross aisle to the middle of the next.
BLOCK = 11_400
#: From the middle of a cross aisle to the middle of the first bay, and from bay to bay.
FIRST_BAY, BAY = 1_200, 900
BAYS_A_BLOCK, BLOCKS, LEVELS = 11, 2, 3
#: The top level over the first bays holds reserve for the fast movers below.
RESERVE_LEVEL, RESERVE_BAYS = 3, 3
#: What reaching a level costs a picker, as millimetres of walk.
REACH = {1: 0, 2: 1_500, 3: 5_400}
CARRIER_STAGES = ("STAGE-LARKPOST", "STAGE-HERONWAY")
WALL_SLOTS = 24


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for one product at a face of a rack."""

    code: str
    zone: str
    aisle: str
    position_mm: int
    level: int
    kind: str

    @property
    def effort(self) -> int:
        """Measure how far from the front and how high the slot is."""
        return self.position_mm + REACH[self.level]


@dataclass(frozen=True, slots=True)
class Station:
    """A place beside the aisles."""

    name: str
    kind: str
    zone: str
    x_mm: int
    y_mm: int


def aisles() -> list[tuple[str, str, int]]:
    """List name, zone and x of each aisle from left to right."""
    names = [(f"{zone}-{n:02d}", zone) for zone, _, count in ZONES for n in range(1, count + 1)]
    return [
        (name, zone, AISLE_WIDTH // 2 + AISLE_WIDTH * index)
        for index, (name, zone) in enumerate(names)
    ]


def slots() -> list[Slot]:
    """List every slot: odd positions on the left, even on the right, the level as hundreds."""
    return [slot for name, zone, _ in aisles() for slot in _slots_of(name, zone)]


def best_first(candidates: list[Slot]) -> list[Slot]:
    """Order slots by effort; equals are spread over the aisles, so that zones share the work."""
    return sorted(candidates, key=lambda slot: (slot.effort, chance("slot", slot.code)))


def stations() -> list[Station]:
    """List the places beside the aisles, all along the front."""
    right = {zone: x for _, zone, x in aisles()}
    middle = AISLE_WIDTH * len(aisles()) // 2
    places = [
        Station(f"HANDOVER-{zone}", "handover", zone, x + AISLE_WIDTH // 2, -600)
        for zone, x in right.items()
    ]
    places += [
        Station(f"WALL-1-{n:02d}", "wall", "", middle - 3_000 + 500 * ((n - 1) % 12), -3_000)
        for n in range(1, WALL_SLOTS + 1)
    ]
    fixed = [("BENCH-1", "bench", 0), ("BENCH-2", "bench", 2_500)]
    fixed += [(stage, "staging", 6_000 + 2_500 * n) for n, stage in enumerate(CARRIER_STAGES)]
    fixed += [
        (f"{kind.upper()}-1", kind, -8_000 - 2_000 * n)
        for n, kind in enumerate(("restock", "returns", "quarantine", "repair", "refurbish"))
    ]
    return places + [Station(name, kind, "", middle + x, -4_500) for name, kind, x in fixed]


def slot_rows() -> Iterator[dict[str, object]]:
    """Write all places as rows of slots.csv."""
    for slot in slots():
        yield {
            "slot": slot.code,
            "zone": slot.zone,
            "aisle": slot.aisle,
            "position_mm": slot.position_mm,
            "level": slot.level,
            "kind": slot.kind,
        }
    for place in stations():
        yield {"slot": place.name, "zone": place.zone, "kind": place.kind}


def floor_plan() -> dict[str, object]:
    """Write what slots.csv cannot say: where aisles, cross aisles and the other places lie."""
    middle = AISLE_WIDTH * len(aisles()) // 2
    return {
        "zones": [
            {"name": zone, "title": title, "sequence": number}
            for number, (zone, title, _) in enumerate(ZONES, 1)
        ],
        "aisles": [{"name": name, "zone": zone, "x_mm": x} for name, zone, x in aisles()],
        "cross_aisles": [
            {"name": name, "y_mm": BLOCK * index}
            for index, name in enumerate(("front", "middle", "back"))
        ],
        "start": {"x_mm": middle, "cross_aisle": "front"},
        "end": {"x_mm": middle, "cross_aisle": "front"},
        "one_way": [],
        "blocked": [],
        "places": [
            {"name": place.name, "kind": place.kind, "x_mm": place.x_mm, "y_mm": place.y_mm}
            for place in stations()
        ],
    }


def _slots_of(aisle: str, zone: str) -> Iterator[Slot]:
    for level in range(1, LEVELS + 1):
        for bay in range(BAYS_A_BLOCK * BLOCKS):
            block, within = divmod(bay, BAYS_A_BLOCK)
            y = BLOCK * block + FIRST_BAY + BAY * within
            kind = "reserve" if level == RESERVE_LEVEL and bay < RESERVE_BAYS else "pick"
            for side in (1, 2):
                number = 100 * (level - 1) + 2 * bay + side
                yield Slot(f"{aisle}-{number:02d}", zone, aisle, y, level, kind)
