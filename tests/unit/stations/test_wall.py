"""The consolidation wall, scan by scan."""

from tests.scans import play
from tests.warehouse import Warehouse
from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.picking import Method, Tote, WallSlot
from warehouse_desk.domain.stock import SerialUnit, Stock


def a_wave(warehouse: Warehouse, **orders: dict[str, int]) -> None:
    """Pick a wave of orders and bring its totes to the wall: zone A's in TOTE-0001."""
    refs = [warehouse.order(ref, **pieces) for ref, pieces in orders.items()]
    warehouse.release(Method.WAVE, *refs)
    desk = warehouse.desk()
    totes = iter(("TOTE-0001", "TOTE-0002"))
    codes = {"MUG-BLUE": "2000000000015", "MUG-RED": "2000000000022", "PEN": "2000000000053"}
    codes["CLOCK"] = "2000000000046"
    while (reply := desk.scan("CMD-NEXT")).is_good:
        while reply.place != "START":
            match reply.place:
                case "TOTE":
                    text = next(totes)
                case "SLOT":
                    text = f"LOC-{reply.step.slot}"  # type: ignore[attr-defined]
                case "SERIAL":
                    text = "SN-1001"
                case "ITEM":
                    text = codes[reply.step.sku]  # type: ignore[attr-defined]
                case _:
                    text = "WALL-1-01"
            reply = desk.scan(text)


def test_each_piece_goes_to_the_slot_of_its_order_and_the_last_completes_it(
    warehouse: Warehouse,
) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 1}, A2={"MUG_BLUE": 1, "MUG_RED": 1})

    play(
        warehouse.desk("wall"),
        """
        TOTE-0001      ITEM   good   wall.scan_item     tote=TOTE-0001 n=3
        2000000000015  SLOT   good   wall.put_last      wall_slot=WALL-1-01 order=A1
        WALL-1-02      SLOT   wrong  wall.wrong_slot    expected=WALL-1-01 scanned=WALL-1-02
        WALL-1-01      ITEM   good   wall.order_complete order=A1
        2000000000015  SLOT   good   wall.put_into      wall_slot=WALL-1-02 order=A2
        WALL-1-02      ITEM   good   wall.scan_item     n=1
        2000000000022  SLOT   good   wall.put_last      wall_slot=WALL-1-02
        WALL-1-02      START  good   wall.order_complete order=A2
        """,
    )

    with warehouse.store.look() as reading:
        assert [order.state for order in reading.find(Order)] == [OrderState.PICKED] * 2
        assert reading.get(Tote, "TOTE-0001").is_free
        assert reading.get(Stock, "MUG-RED", "WALL-1-02", "").quantity == 1
        assert reading.get(WallSlot, "WALL-1-02").order_ref == "A2"


def test_many_equal_pieces_are_counted_into_the_slot(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"PEN": 6})

    play(
        warehouse.desk("wall"),
        """
        TOTE-0001      ITEM   good   wall.scan_item  n=6
        2000000000053  SLOT   good   wall.put_into   n=1
        CMD-COUNT-7    SLOT   wrong  wall.too_many   missing=6 scanned=7
        CMD-COUNT-6    SLOT   good   wall.put_last   n=6
        WALL-1-01      START  good   wall.order_complete
        """,
    )


def test_what_is_not_in_the_tote_or_wanted_by_nobody_is_refused(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 1})
    warehouse.put("PEN", "TOTE-0001", 1)

    play(
        warehouse.desk("wall"),
        """
        TOTE-0005      START  wrong  wall.tote_not_of_wave  tote=TOTE-0005
        TOTE-0001      ITEM   good   wall.scan_item
        2000000000022  ITEM   wrong  wall.not_in_tote       scanned=MUG-RED
        2000000000053  ITEM   wrong  wall.nobody_needs_it   scanned=PEN
        WALL-1-01      ITEM   wrong  desk.not_expected      expected=ITEM
        """,
    )


def test_serial_numbers_are_followed_through_the_wall(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"CLOCK": 1})

    play(
        warehouse.desk("wall"),
        """
        TOTE-0001      ITEM   good   wall.scan_item
        2000000000046  SLOT   good   wall.put_last
        CMD-COUNT-1    SLOT   wrong  pick.not_counted_here
        WALL-1-01      START  good   wall.order_complete
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(SerialUnit, "CLOCK", "1001").place == "WALL-1-01"


def test_a_lifted_item_can_be_taken_back(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 1})

    play(
        warehouse.desk("wall"),
        """
        TOTE-0001      ITEM   good   wall.scan_item
        2000000000015  SLOT   good   wall.put_last
        CMD-UNDO       ITEM   good   desk.undone
        2000000000015  SLOT   good   wall.put_last
        WALL-1-01      START  good   wall.order_complete
        CMD-UNDO       SLOT   good   desk.undone
        """,
    )

    with warehouse.store.look() as reading:
        assert reading.get(Order, "A1").state is OrderState.RELEASED


def test_every_order_of_a_wave_gets_a_slot_of_its_own(warehouse: Warehouse) -> None:
    a_wave(warehouse, A1={"MUG_BLUE": 1}, A2={"MUG_RED": 1}, A3={"PEN": 1})
    first = warehouse.desk("wall")
    for tote, codes in (
        ("TOTE-0001", ("2000000000015", "2000000000022")),
        ("TOTE-0002", ("2000000000053",)),
    ):
        first.scan(tote)
        for code in codes:
            slot = first.scan(code).step.wall_slot  # type: ignore[attr-defined]
            first.scan(slot)

    with warehouse.store.look() as reading:
        assert all(slot.order_ref for slot in reading.find(WallSlot))
        assert [order.state for order in reading.find(Order)] == [OrderState.PICKED] * 3
