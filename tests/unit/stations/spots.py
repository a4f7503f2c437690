"""Every place of every station, each reached by a small script of scans."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.epc import sgtin_96
from tests.factories import an_act
from tests.unit.usecases.packing.bench import CARRIERS, CUT_OFFS, RATES, SENDER, SERVICES
from tests.unit.usecases.returns.shipped import Pieces, Returns, announced, forms, question
from tests.warehouse import ADA, BEN, CASE, CODES, SAM, Clock, Warehouse
from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.domain.catalogue import Barcode, Product
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.packing import Label
from warehouse_desk.domain.picking import Method
from warehouse_desk.domain.shipping import check_digit, sscc
from warehouse_desk.scanning.codes import Kind
from warehouse_desk.scanning.commands import NUMBERED, Command, command_code
from warehouse_desk.scanning.resolve import ProductCodes, resolve
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Reply
from warehouse_desk.storage.store import open_store
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.picking.step import PickStep
from warehouse_desk.usecases.queue import cancel_orders
from warehouse_desk.usecases.returns.form_book import book_from_json, take_book
from warehouse_desk.usecases.returns.forms import forms_from_json
from warehouse_desk.usecases.set_up import furnish

MUG, RED, TEA, CLOCK, PEN = CODES.values()
#: A code that is the barcode of one product and the SKU of another.
TWIN = "400000000000"
TWIN += check_digit(TWIN)
FOREIGN = sscc("9521009", 77)


@dataclass(frozen=True)
class Spot:
    """A place, and the way to it: what there is, scans that are stored, scans that are not."""

    station: str
    place: str
    prepare: Callable[[Warehouse], object] = lambda _warehouse: None
    scans: tuple[str, ...] = ()
    half: tuple[str, ...] = ()
    #: What is right here, beside the codes that are scanned everywhere.
    right: tuple[str, ...] = field(default=(), compare=False)

    def __str__(self) -> str:
        asked = "?" if self.half and self.place not in {"LOT", "SERIAL", "DAMAGED"} else ""
        return f"{self.station}-{self.place}{asked}"


def picks(method: Method, **pieces: int) -> Callable[[Warehouse], object]:
    """Release one order."""
    return lambda warehouse: warehouse.release(method, warehouse.order("A1", **pieces))


def walk(warehouse: Warehouse) -> None:
    """Walk every round as the screen says, with fresh totes, to the bench or the wall."""
    desk = warehouse.desk("pick", SAM)
    totes, serials = iter(("TOTE-0001", "TOTE-0002")), iter(("SN-1001", "SN-1002"))
    while (reply := desk.scan("CMD-NEXT")).is_good:
        while reply.place != "START":
            reply = desk.scan(_as_told(reply, totes, serials))


def _as_told(reply: Reply, totes: Iterator[str], serials: Iterator[str]) -> str:
    step = reply.step
    assert isinstance(step, PickStep)
    match reply.place:
        case "TOTE":
            return next(totes)
        case "SLOT":
            return f"LOC-{step.slot}"
        case "ITEM":
            return CODES[step.sku]
        case "LOT":
            return f"LOT-{step.lot}"
        case "SERIAL":
            return next(serials)
    return "WALL-1-01" if step.drop == "wall" else "LOC-BENCH-1"


def a_wave_at_the_wall(warehouse: Warehouse) -> None:
    """Bring two totes with pieces of three orders to the wall."""
    refs = [
        warehouse.order("A1", MUG_BLUE=5),
        warehouse.order("A2", MUG_BLUE=1, TEA=9),
        warehouse.order("A3", CLOCK=2),
    ]
    warehouse.release(Method.WAVE, *refs)
    walk(warehouse)


def picked(warehouse: Warehouse, **pieces: int) -> None:
    """Bring the tote of an order to the bench."""
    ref = warehouse.order("A1", **(pieces or {"MUG_BLUE": 4, "PEN": 1}))
    warehouse.release(Method.SINGLE, ref)
    walk(warehouse)


def picked_beside_another_bench(warehouse: Warehouse) -> None:
    """Bring the tote of an order to one bench of two."""
    furnish(warehouse.store, an_act(), [Place("BENCH-2", PlaceKind.BENCH)], name="bench 2")
    picked(warehouse)


def picked_with_numbers(warehouse: Warehouse) -> None:
    """Bring an order whose pieces have lots and serial numbers to the bench."""
    picked(warehouse, CLOCK=2, TEA=9)


def picked_for_the_scale(warehouse: Warehouse) -> None:
    """Bring an order to a bench where parcels are weighed."""
    furnish(warehouse.store, an_act(), [Setting("pack.weigh", "1")], name="scale")
    picked(warehouse)


def labelled(warehouse: Warehouse) -> None:
    """Pack an order up to its label."""
    picked(warehouse)
    desk = warehouse.desk("pack", SAM)
    for text in ("TOTE-0001", "BOX-M", MUG, "CMD-COUNT-4", PEN, "CMD-DONE"):
        reply = desk.scan(text)
    assert reply.place == "LABEL", reply


def confirmed(warehouse: Warehouse) -> None:
    """Pack an order wholly."""
    labelled(warehouse)
    assert warehouse.desk("pack", SAM).scan(tracking(warehouse)).is_good


def tracking(warehouse: Warehouse) -> str:
    """Read the number of the one label there is."""
    with warehouse.store.look() as reading:
        return reading.find(Label)[0].tracking


def sent(warehouse: Warehouse) -> None:
    """Send orders out and announce the return of one."""
    returns = Returns(warehouse)
    ref = returns.shipped(
        Pieces("MUG-BLUE", 3),
        Pieces("TEA", 1, lot="L-OLD"),
        Pieces("TEA", 1, lot="L-NEW"),
        Pieces("CLOCK", 1, serial="1001"),
    )
    returns.requested(ref, announced(1, 2), announced(2), announced(4), rma="RMA-000001")
    returns.shipped(Pieces("PEN", 2))


def returned(warehouse: Warehouse) -> None:
    """Take a piece back."""
    Returns(warehouse).received()


def dirty(warehouse: Warehouse) -> None:
    """Take a piece back where dirt is asked for first, and may be cleaned away."""
    stains = question("stains", ("dirty", "C"), ("no", "A"))
    assert isinstance(stains, dict)
    stains["answers"][0]["cleans"] = True
    book = book_from_json(forms(forms=[{"category": "*", "questions": [stains]}]))
    take_book(warehouse.store, an_act(), book=book)
    returned(warehouse)


def sorted_into_a_tote(warehouse: Warehouse) -> None:
    """Put a judged piece into a tote for its like."""
    returned(warehouse)
    desk = warehouse.desk("inspect", SAM)
    judged = ("U-0000001", "CMD-2", "CMD-NO", "CMD-3", "CMD-OK")
    for text in (*judged, "TOTE-0001", "CMD-YES"):
        reply = desk.scan(text)
    assert reply.is_good, reply


def counts(warehouse: Warehouse) -> None:
    """Run short at a slot, so that it has to be counted."""
    warehouse.release(Method.SINGLE, warehouse.order("A1", MUG_BLUE=2))
    desk = warehouse.desk("pick", SAM)
    for text in ("CMD-NEXT", "TOTE-0001", "CMD-SHORT", "CMD-1"):
        desk.scan(text)


def a_count_of(slot: str) -> Callable[[Warehouse], object]:
    """Open the count of a slot."""

    def prepare(warehouse: Warehouse) -> None:
        desk = warehouse.desk("count", BEN)
        for text in (f"LOC-{slot}", "CMD-YES", "CMD-PAUSE"):
            assert desk.scan(text).say, text

    return prepare


def a_difference(warehouse: Warehouse) -> None:
    """Let two people find much less than the books say."""
    for badge in (BEN, ADA):
        desk = warehouse.desk("count", badge)
        for text in ("LOC-B-02-01", "CMD-YES", PEN, "CMD-DONE"):
            desk.scan(text)


def to_move(warehouse: Warehouse) -> None:
    """Put something on the put-away place, and promise what lies in reserve."""
    warehouse.put("PEN", "RESTOCK-1", 3)
    warehouse.order("A1", MUG_BLUE=43)


def looked_at(warehouse: Warehouse) -> None:
    """Ask for a look at slots that should be empty."""
    furnish(warehouse.store, an_act(), [Setting("pick.check_empty", "1")], name="look")
    picks(Method.SINGLE, MUG_RED=10)(warehouse)


def cancelled_at_the_bench(warehouse: Warehouse) -> None:
    """Cancel an order of which something was picked."""
    warehouse.release(Method.SINGLE, warehouse.order("A1", MUG_BLUE=2))
    desk = warehouse.desk("pick", SAM)
    for text in ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", MUG):
        assert desk.scan(text).is_good
    cancel_orders(warehouse.store, an_act(), refs=("A1",))
    assert desk.scan("LOC-BENCH-1").say == "pick.order_cancelled"
    assert desk.scan("LOC-BENCH-1").is_good


def broken_cart(warehouse: Warehouse) -> None:
    """Leave a cart that broke down."""
    picks(Method.BATCH, MUG_BLUE=5)(warehouse)
    desk = warehouse.desk("pick", SAM)
    for text in ("CMD-NEXT", "CART-01", "CMD-CART-BROKEN", "CMD-PAUSE"):
        assert desk.scan(text).is_good


def a_wave_nobody_wants(warehouse: Warehouse) -> None:
    """Cancel an order whose pieces lie in a tote at the wall."""
    a_wave_at_the_wall(warehouse)
    cancel_orders(warehouse.store, an_act(), refs=("A1",))


SPOTS: tuple[Spot, ...] = (
    Spot("door", "BADGE"),
    Spot("home", "HOME"),
    Spot("pick", "START", picks(Method.SINGLE, MUG_BLUE=5), right=("ROUND-1",)),
    Spot("pick", "CART", picks(Method.BATCH, MUG_BLUE=5), ("CMD-NEXT",)),
    Spot("pick", "TOTE", picks(Method.SINGLE, MUG_BLUE=5), ("CMD-NEXT",)),
    Spot("pick", "SLOT", picks(Method.SINGLE, MUG_BLUE=5), ("CMD-NEXT", "TOTE-0001")),
    Spot(
        "pick",
        "ITEM",
        picks(Method.WAVE, MUG_BLUE=8),
        ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", MUG),
    ),
    Spot(
        "pick", "ITEM", picks(Method.BATCH, MUG_BLUE=8), ("CMD-NEXT", "CART-01", "LOC-A-01-01", MUG)
    ),
    Spot(
        "pick",
        "ITEM",
        picks(Method.SINGLE, MUG_BLUE=5),
        ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01"),
        half=("CMD-SHORT",),
    ),
    Spot(
        "pick",
        "LOT",
        picks(Method.SINGLE, TEA=2),
        ("CMD-NEXT", "TOTE-0001", "LOC-A-02-01"),
        half=(TEA,),
    ),
    Spot(
        "pick",
        "SERIAL",
        picks(Method.SINGLE, CLOCK=2),
        ("CMD-NEXT", "TOTE-0001", "LOC-B-01-01"),
        half=(CLOCK,),
    ),
    Spot(
        "pick", "PUT", picks(Method.BATCH, MUG_BLUE=1), ("CMD-NEXT", "CART-01", "LOC-A-01-01", MUG)
    ),
    Spot(
        "pick",
        "DROP",
        picks(Method.ZONE, MUG_BLUE=1, PEN=1),
        ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", MUG),
    ),
    Spot(
        "pick",
        "DROP",
        picks(Method.WAVE, MUG_BLUE=1),
        ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", MUG),
    ),
    Spot(
        "pick",
        "EMPTY",
        looked_at,
        ("CMD-NEXT", "TOTE-0001", "LOC-A-01-02", RED, "CMD-COUNT-10"),
    ),
    Spot(
        "pick",
        "SWAP",
        picks(Method.SINGLE, MUG_BLUE=5),
        ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", MUG),
        half=("CMD-TOTE-SWAP",),
    ),
    Spot("pick", "BACK", cancelled_at_the_bench, half=("TOTE-0001",)),
    Spot("pick", "START", picked, half=("TOTE-0001",)),
    Spot("pick", "START", broken_cart, half=("CART-01",)),
    Spot(
        "pick",
        "ITEM",
        picks(Method.SINGLE, MUG_BLUE=5),
        ("CMD-NEXT", "TOTE-0001", "LOC-A-01-01", MUG),
        half=("CMD-REOPEN",),
    ),
    Spot("wall", "START", a_wave_at_the_wall),
    Spot("wall", "ITEM", a_wave_at_the_wall, ("TOTE-0001",)),
    Spot("wall", "ASIDE", a_wave_nobody_wants, ("TOTE-0001",), half=("CMD-LAY-ASIDE",)),
    Spot("wall", "LOT", a_wave_at_the_wall, ("TOTE-0001",), half=(TEA,)),
    Spot("wall", "SERIAL", a_wave_at_the_wall, ("TOTE-0002",), half=(CLOCK,)),
    Spot("wall", "BESIDE", a_wave_at_the_wall, ("TOTE-0001", MUG), half=("CMD-TOTE-FULL",)),
    Spot("wall", "SLOT", a_wave_at_the_wall, ("TOTE-0001", MUG), right=("WALL-1-02",)),
    Spot("pack", "START", picked),
    Spot("pack", "START", picked_beside_another_bench, ("LOC-BENCH-2",), right=("LOC-BENCH-2",)),
    Spot("pack", "START", confirmed, half=("tracking",)),
    Spot("pack", "BOX", picked, ("TOTE-0001",)),
    Spot("pack", "ITEM", picked, ("TOTE-0001", "BOX-M", MUG)),
    Spot("pack", "DAMAGED", picked, ("TOTE-0001", "BOX-M", MUG), half=("CMD-DAMAGED",)),
    Spot("pack", "LOT", picked_with_numbers, ("TOTE-0001", "BOX-M"), half=(TEA,)),
    Spot("pack", "SERIAL", picked_with_numbers, ("TOTE-0001", "BOX-M"), half=(CLOCK,)),
    Spot("pack", "CLOSE", picked, ("TOTE-0001", "BOX-M", MUG, "CMD-COUNT-4", PEN)),
    Spot(
        "pack",
        "WEIGH",
        picked_for_the_scale,
        ("TOTE-0001", "BOX-M", MUG, "CMD-COUNT-4", PEN, "CMD-DONE"),
        right=("CMD-COUNT-1565",),
    ),
    Spot(
        "pack",
        "WEIGH",
        picked_for_the_scale,
        ("TOTE-0001", "BOX-M", MUG, "CMD-COUNT-4", PEN, "CMD-DONE"),
        half=("CMD-9",),
    ),
    Spot(
        "pack",
        "WEIGH",
        picked_for_the_scale,
        ("TOTE-0001", "BOX-M", MUG, "CMD-COUNT-4", PEN, "CMD-DONE"),
        half=("CMD-9", "CMD-YES"),
    ),
    Spot("pack", "ITEM", picked, ("TOTE-0001", "BOX-M", MUG), half=("CMD-DONE",)),
    Spot("pack", "LABEL", labelled),
    Spot("pack", "LABEL", labelled, half=("CMD-CANCEL",)),
    Spot("ship", "START", confirmed),
    Spot("ship", "PARCEL", confirmed, ("CARRIER-LARK",)),
    Spot("ship", "STAGE", confirmed, ("LOC-STAGE-LARK",)),
    Spot("receive", "START", sent),
    Spot("receive", "ITEM", sent, ("RMA-000001",)),
    Spot("receive", "ITEM", sent, ("RMA-000001",), half=(RED,)),
    Spot("receive", "LOT", sent, ("RMA-000001",), half=(TEA,)),
    Spot("receive", "SERIAL", sent, ("RMA-000001",), half=(CLOCK,)),
    Spot(
        "receive",
        "DONE",
        sent,
        ("RMA-000001", MUG, MUG, f"]C1010{TEA}10L-OLD", f"]C1010{CLOCK}211001"),
    ),
    Spot("inspect", "START", returned),
    Spot("inspect", "QUESTION", returned, ("U-0000001",)),
    Spot("inspect", "PHOTO", returned, ("U-0000001", "CMD-2")),
    Spot("inspect", "GRADED", returned, ("U-0000001", "CMD-3", "CMD-3")),
    Spot("inspect", "GRADED", returned, ("U-0000001", "CMD-3", "CMD-3"), half=("CMD-2",)),
    Spot("inspect", "TARGET", returned, ("U-0000001", "CMD-3", "CMD-3", "CMD-OK")),
    Spot("inspect", "CLEANING", dirty, ("U-0000001", "CMD-1")),
    Spot("inspect", "CONTAINER", sorted_into_a_tote, ("TOTE-0001",)),
)

SPOTS += (
    Spot("count", "START", counts),
    Spot("count", "START", counts, half=("LOC-A-02-01",)),
    Spot("count", "SLOT", counts, ("CMD-NEXT",)),
    Spot("count", "ITEM", counts, ("LOC-A-01-01", MUG)),
    Spot("count", "ITEM", counts, ("LOC-A-01-01",), half=("CMD-DONE",)),
    Spot("count", "LOT", a_count_of("A-02-01"), ("LOC-A-02-01",), half=(TEA,)),
    Spot("count", "SERIAL", a_count_of("B-01-01"), ("LOC-B-01-01",), half=(CLOCK,)),
    Spot("count", "JUDGE", a_difference, ("CMD-OK",)),
    Spot("measure", "START"),
    Spot("measure", "SIZE", scans=(PEN,)),
    Spot("measure", "SIZE", scans=(PEN,), half=("900 x 12 x 12",)),
    Spot("move", "START", to_move),
    Spot("move", "FROM", to_move, ("CMD-NEXT",), right=("LOC-B-02-02",)),
    Spot("move", "ITEM", to_move, ("CMD-NEXT", "LOC-B-02-02", MUG)),
    Spot("move", "ITEM", to_move, ("LOC-RESTOCK-1", PEN), half=("LOC-A-01-01",)),
    Spot("move", "LOT", to_move, ("LOC-A-02-01",), half=(TEA,)),
    Spot("move", "SERIAL", to_move, ("LOC-B-01-01",), half=(CLOCK,)),
    Spot("move", "TO", to_move, ("LOC-RESTOCK-1", PEN, "CMD-DONE"), right=("LOC-B-02-01",)),
)


def every_code() -> Iterator[str]:
    """Scan every kind of thing, right and wrong, and every command."""
    for command in Command:
        if command is not Command.NUMBER:
            yield command_code(command)
        if command in NUMBERED:
            yield from (command_code(command, number) for number in (0, 1, 2, 999_999))
    yield from (command_code(Command.NUMBER, number) for number in range(3, 10))
    yield from ("!short 2", "!tote full", "CMD-NO-SUCH", "!")
    for name in ("A-01-01", "A-01-02", "B-02-01", "BENCH-1", "HANDOVER-B", "RESTOCK-1", "NO-SUCH"):
        yield f"LOC-{name}"
    yield from ("TOTE-0001", "TOTE-0002", "TOTE-0009", "TOTE-9999", "CART-01", "CART-99")
    yield from ("WALL-1-01", "WALL-1-03", "WALL-9-99", "BOX-S", "BOX-M", "BOX-NO-SUCH")
    yield from (SAM, "BADGE-BEN", "BADGE-NOBODY", "CARRIER-LARK", "CARRIER-NO-SUCH")
    yield from ("ORD-A1", "ORD-NO SUCH", "ORD-NO-SUCH", "ROUND-1", "ROUND-999999999")
    yield from ("RMA-000001", "RMA-999999", "U-0000001", "U-9999999", FOREIGN, f"]C100{FOREIGN}")
    yield from ("LOT-L-OLD", "LOT-L-NO", "SN-1001", "SN-9999", "]C110L-OLD", "]C1211001")
    yield from (MUG, RED, TEA, CLOCK, PEN, CASE, "PEN", TWIN)
    yield from (f"]C1010{TEA}10L-NEW", f"]C1010{CLOCK}211002", f"]C1020{MUG}373", f"010{PEN}")
    yield from (sgtin_96(f"0{MUG}", 1), sgtin_96(CASE, 1), sgtin_96(f"0{CLOCK}", 1001))
    yield from ("NO SUCH THING", "https://example.com/?a=1", "2000000000016", "LOC-", "TOTE-a b")
    yield from ("140 x 12 x 13 mm 15 g", "900 x 12 x 12", "0 x 0 x 0 mm", "6 x 1 x 1 in 3.5 lb")
    yield from ("1565 g", "1.2 kg", "0 g", "-5 kg")
    yield from ("", " ", "\x1b[2J", "٣٤٥", "A" * 10_000, "'; DROP TABLE stock; --")


def kinds(products: ProductCodes) -> set[Kind]:
    """Tell which kinds of codes are among them."""
    return {resolve(text, products).kind for text in every_code()}


def furniture(warehouse: Warehouse) -> None:
    """Add what packing, shipping and returns need, and a code that two products share."""
    records = (
        *(*CARRIERS, *SERVICES, *RATES, *CUT_OFFS, Setting("sender", SENDER)),
        *(Product(TWIN, "Named like a code", 1, 1, 1, 1), Barcode(f"0{TWIN}", "PEN")),
    )
    furnish(warehouse.store, an_act(), records, name="spots")
    furnish(warehouse.store, an_act(), forms_from_json(forms()), name="forms")


@dataclass
class Standing:
    """A warehouse in which somebody stands at a spot; gone back to after every good answer."""

    spot: Spot
    template: Path
    file: Path
    warehouse: Warehouse
    signed_in: SignedIn | None

    def desk(self) -> Desk:
        """Stand at the spot with a desk of one's own."""
        desk = make_desk(self.warehouse.store)
        desk.person = self.signed_in
        if self.spot.station not in {"door", "home"}:
            desk.open(self.spot.station)
        for text in self.spot.half:
            desk.scan(tracking(self.warehouse) if text == "tracking" else text)
        return desk

    def go_back(self) -> None:
        """Forget what was done since."""
        self.warehouse.store.close()
        shutil.copy(self.template, self.file)
        self.warehouse.store = open_store(str(self.file), self.warehouse.clock)


@contextmanager
def standing(spot: Spot, furnished: Path, folder: Path) -> Iterator[Standing]:
    """Walk to a spot."""
    template, file = folder / "template.db", folder / "spot.db"
    shutil.copy(furnished, template)
    warehouse = Warehouse(open_store(str(template), Clock()), Clock())
    spot.prepare(warehouse)
    desk = make_desk(warehouse.store)
    if spot.station != "door":
        assert desk.scan(SAM).is_good
    if spot.station not in {"door", "home"}:
        desk.open(spot.station)
    for text in spot.scans:
        assert desk.scan(text).is_good, text
    warehouse.store.close()
    shutil.copy(template, file)
    warehouse.store = open_store(str(file), warehouse.clock)
    yield Standing(spot, template, file, warehouse, desk.person)
    warehouse.store.close()
