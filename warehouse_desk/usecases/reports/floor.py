"""Reports on the work of the floor, its scans and its stock."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from warehouse_desk.domain.catalogue import Barcode, Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.picking import Method, RoundState
from warehouse_desk.scanning.codes import Kind
from warehouse_desk.scanning.resolve import resolve
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.reports.measures import basis_points, hundredths, per_hour, seconds
from warehouse_desk.usecases.reports.period import ALWAYS, Period
from warehouse_desk.usecases.reports.queries import RoundFacts, ScanFacts, StockFacts
from warehouse_desk.usecases.reports.report import (
    Because,
    Cell,
    Column,
    Figure,
    Report,
    Unit,
    parted,
)

#: Answers to a wrong scan that are no refusals; other answers that store nothing ask or help.
WRONG = frozenset({"desk.unreadable", "desk.unknown_code", "desk.not_expected"})
_WRONG = WRONG | {why.value for why in Why}


def picks_per_hour(reading: Reading, period: Period) -> Report:
    """Lines and pieces picked in an hour of walking, by person and method."""
    rounds, left_out = parted(reading.ask.reports.rounds(period), _untimed)
    groups: dict[tuple[str, str], list[RoundFacts]] = defaultdict(list)
    for one in rounds:
        groups[one.person, one.method.value].append(one)
    return Report(
        "picks-per-hour",
        period,
        _speed(rounds),
        (
            Column("person", Unit.TEXT),
            Column("method", Unit.WORD, "method"),
            *(Column(figure.name, figure.unit) for figure in _speed(())),
        ),
        tuple(
            (*group, *(figure.value for figure in _speed(done)))
            for group, done in sorted(groups.items())
        ),
        len(rounds),
        left_out,
    )


def metres(reading: Reading, period: Period) -> Report:
    """How far was walked, by round and method."""
    rounds, left_out = parted(reading.ask.reports.rounds(period), _unwalked)
    walked: Counter[Method] = Counter()
    for one in rounds:
        walked[one.method] += one.walk_mm
    total, lines = walked.total(), sum(one.lines for one in rounds)
    each_line = hundredths(total, lines * 100)
    return Report(
        "metres",
        period,
        (
            Figure("walk_mm", total if rounds else None, Unit.MILLIMETRES),
            *(
                Figure("walk_mm", walked[method], Unit.MILLIMETRES, of=f"method.{method.value}")
                for method in Method
                if method in walked
            ),
            Figure("walk_per_line_mm", each_line, Unit.MILLIMETRES),
            Figure("rounds", len(rounds)),
            Figure("lines", lines),
        ),
        (
            Column("round", Unit.CODE),
            Column("method", Unit.WORD, "method"),
            Column("zone", Unit.CODE),
            Column("person", Unit.TEXT),
            Column("lines"),
            Column("walk_mm", Unit.MILLIMETRES),
            Column("shortest", Unit.FLAG),
        ),
        tuple(
            (
                str(one.round), one.method.value, one.zone, one.person, one.lines, one.walk_mm,
                one.walk_proven,
            )
            for one in rounds
        ),
        len(rounds),
        left_out,
    )  # fmt: skip


def wrong_scans(reading: Reading, period: Period) -> Report:
    """Wrong scans of pickers, by the slot they stood at."""
    scans, left_out = parted(reading.ask.reports.scans(period), _unplaced, lambda one: one.scans)
    all_, wrong = Counter[str](), Counter[str]()
    for one in scans:
        all_[one.slot] += one.scans
        wrong[one.slot] += 0 if one.accepted else one.scans
    share = basis_points(wrong.total(), all_.total())
    return Report(
        "wrong-scans",
        period,
        (
            Figure("wrong_bp", share, Unit.BASIS_POINTS),
            Figure("wrong", wrong.total()),
            Figure("scans", all_.total()),
        ),
        (
            Column("slot", Unit.CODE),
            Column("wrong"),
            Column("scans"),
            Column("wrong_bp", Unit.BASIS_POINTS),
        ),
        tuple(
            (slot, times, all_[slot], basis_points(times, all_[slot]))
            for slot, times in sorted(wrong.items(), key=lambda pair: (-pair[1], pair[0]))
            if times
        ),
        all_.total(),
        left_out,
    )


def wrong_pairs(reading: Reading, period: Period) -> Report:
    """Products that are taken for each other: what was wanted, and what was scanned."""
    catalogue = _Catalogue(reading)
    read = [
        (one.wanted, catalogue.product(one.code), one.scans)
        for one in reading.ask.reports.wrong_items(period)
    ]
    known, left_out = parted(
        read, lambda one: None if one[1] else Because.NO_PRODUCT, lambda one: one[2]
    )
    pairs: Counter[tuple[str, str]] = Counter()
    for wanted, scanned, times in known:
        pairs[wanted, scanned] += times
    return Report(
        "wrong-pairs",
        period,
        (Figure("wrong_items", pairs.total()), Figure("pairs", len(pairs))),
        (
            Column("wanted", Unit.CODE),
            Column("wanted_name", Unit.TEXT),
            Column("scanned", Unit.CODE),
            Column("scanned_name", Unit.TEXT),
            Column("scans"),
        ),
        tuple(
            (wanted, catalogue.name(wanted), scanned, catalogue.name(scanned), times)
            for (wanted, scanned), times in sorted(
                pairs.items(), key=lambda pair: (-pair[1], pair[0])
            )
        ),
        pairs.total(),
        left_out,
    )


def stock(reading: Reading, period: Period) -> Report:
    """Every product: on hand, reserved, elsewhere in the building, and what has to be ordered."""
    if period != ALWAYS:
        raise Refusal(Why.REPORT_IS_NOW)
    products = reading.ask.reports.stock()
    low = [one for one in products if _is_low(one)]
    return Report(
        "stock",
        period,
        (
            Figure("products", len(products)),
            Figure("on_hand", sum(one.on_hand for one in products)),
            Figure("reserved", sum(one.reserved for one in products)),
            Figure("elsewhere", sum(one.elsewhere for one in products)),
            Figure("products_low", len(low)),
        ),
        (
            Column("sku", Unit.CODE),
            Column("name", Unit.TEXT),
            Column("on_hand"),
            Column("reserved"),
            Column("free"),
            Column("elsewhere"),
            Column("on_order"),
            Column("reorder_point"),
            Column("low", Unit.FLAG),
        ),
        tuple(_on_shelf(one) for one in sorted(products, key=lambda one: not _is_low(one))),
        len(products),
    )


class _Catalogue:
    """Products by their codes, as they are known now; each is looked up once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def find(self, code: str) -> Sequence[Barcode]:
        """List what a code means."""
        if barcode := self._reading.seek(Barcode, code):
            return [barcode]
        product = self._reading.seek(Product, code)
        return [Barcode(code, product.sku)] if product else []

    def product(self, text: str) -> str:
        """Name the product that a scanned text means, or nothing."""
        code = resolve(text, self)
        return code.value if code.kind is Kind.PRODUCT else ""

    def name(self, sku: str) -> str:
        """Name a product."""
        return self._reading.get(Product, sku).name.strip()


def _unwalked(one: RoundFacts) -> Because | None:
    if one.state is RoundState.TAKEN_BACK:
        return Because.TAKEN_BACK
    return Because.STILL_WALKED if one.done_at is None else None


def _untimed(one: RoundFacts) -> Because | None:
    return _unwalked(one) or (None if _duration(one) > 0 else Because.NO_TIME)


def _duration(one: RoundFacts) -> int:
    return seconds(one.started_at, one.done_at or one.started_at)


def _speed(rounds: Sequence[RoundFacts]) -> tuple[Figure, ...]:
    time = sum(_duration(one) for one in rounds)
    lines, pieces = sum(one.lines for one in rounds), sum(one.pieces for one in rounds)
    return (
        Figure("lines_per_hour_hundredths", per_hour(lines, time), Unit.HUNDREDTHS),
        Figure("pieces_per_hour_hundredths", per_hour(pieces, time), Unit.HUNDREDTHS),
        Figure("rounds", len(rounds)),
        Figure("lines", lines),
        Figure("pieces", pieces),
        Figure("walking_s", time, Unit.SECONDS),
    )


def _unplaced(one: ScanFacts) -> Because | None:
    if not one.slot:
        return Because.NO_SLOT
    return None if one.accepted or one.say in _WRONG else Because.ASKED_BACK


def _is_low(one: StockFacts) -> bool:
    """Compare what is free and on its way with the reorder point."""
    return one.on_hand - one.reserved + one.on_order < one.reorder_point


def _on_shelf(one: StockFacts) -> tuple[Cell, ...]:
    return (
        one.sku, one.name, one.on_hand, one.reserved, one.on_hand - one.reserved, one.elsewhere,
        one.on_order, one.reorder_point, _is_low(one),
    )  # fmt: skip
