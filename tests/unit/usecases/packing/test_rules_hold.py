"""Whatever is scanned at the benches, the rules of the store hold."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.usecases.packing.bench import Bench, open_bench
from warehouse_desk.domain.inserts import InsertKind, InsertRule
from warehouse_desk.domain.stock import Stock
from warehouse_desk.storage.rules import check

#: The bench begins with picked orders that nobody walked for.
NOT_HERE = {"lines_are_picked_by_their_tasks"}

#: Scans that make sense somewhere; "LABEL" stands for a label that is to be confirmed or shipped.
SCANS = (
    "TOTE-0001", "TOTE-0003", "TOTE-0005", "ORD-1002", "BOX-S", "BOX-M", "BOX-L", "MUG-BLUE",
    "MUG-RED", "TEA", "LOT-L1", "LOT-L2", "CLOCK", "SN-SN1", "SN-SN2", "CASE-6", "CMD-DONE",
    "CMD-DONE", "CMD-NEXT", "CMD-UNDO", "CMD-UNDO", "CMD-REDO", "CMD-DAMAGED", "CMD-COUNT-4",
    "CMD-VOID", "CMD-REPRINT", "CMD-CANCEL", "CMD-YES", "CMD-2", "CMD-PAUSE", "LABEL", "LABEL",
    "SHIP", "CARD", "CARD", "CMD-SKIP", "CMD-1", "CMD-YES", "CMD-430",
)  # fmt: skip


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(SCANS), min_size=20, max_size=60))
def test_no_row_of_scans_breaks_a_rule_or_loses_a_piece(tmp_path: Path, scans: list[str]) -> None:
    with open_bench(tmp_path) as bench:
        bench.put(InsertRule(1, "Card", InsertKind.NOTE, "CARD"))
        pieces = _pieces(bench)
        desk, door = bench.desk(), bench.desk("ship")

        for scan in scans:
            if scan == "SHIP":
                for carrier in bench.ship_step().carriers:
                    door.scan(f"CARRIER-{carrier.carrier}")
                    for view in bench.ship_step().waiting.shown[:1]:
                        door.scan(view.tracking)
            else:
                desk.scan(_label(bench) if scan == "LABEL" else scan)

        broken = {rule.name: rule.examples for rule in check(bench.store).rules if rule.broken}
        assert broken.keys() <= NOT_HERE, broken
        assert _pieces(bench) == pieces


def _label(bench: Bench) -> str:
    views = bench.step().labels
    return views[0].tracking if views else "095210010000000017"


def _pieces(bench: Bench) -> dict[str, int]:
    pieces: dict[str, int] = {}
    for stock in bench.find(Stock):
        if not stock.place.startswith("@supplier"):
            pieces[stock.sku] = pieces.get(stock.sku, 0) + stock.quantity
    return {sku: count for sku, count in pieces.items() if count}
