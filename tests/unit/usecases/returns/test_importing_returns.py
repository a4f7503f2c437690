"""Taking in return requests from a file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from tests.factories import an_act
from tests.unit.usecases.returns.shipped import Pieces, Returns
from warehouse_desk.domain.returns import Return, ReturnLine, ReturnReason, ReturnState
from warehouse_desk.usecases.importing.report import ImportReport
from warehouse_desk.usecases.importing.run import import_file
from warehouse_desk.usecases.returns.policy import take_policy
from warehouse_desk.usecases.returns.policy_rules import PolicyRule
from warehouse_desk.usecases.rows import ReturnRow, RowKind


@dataclass(frozen=True)
class Rows:
    """Rows as a file gives them."""

    rows: Sequence[ReturnRow]
    unknown: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[ReturnRow]:
        return iter(self.rows)


@pytest.fixture
def row(returns: Returns) -> ReturnRow:
    """A row that can be taken."""
    ref = returns.shipped(Pieces("MUG-BLUE", 3), Pieces("PEN", 2))
    at = returns.warehouse.clock.now
    return ReturnRow(2, "RMA-000040", ref, 1, "MUG-BLUE", 2, ReturnReason.DAMAGED, "broken", at)


def taken(returns: Returns, *rows: ReturnRow) -> ImportReport:
    return import_file(
        returns.store, an_act(), Rows(rows), kind=RowKind.RETURNS, file="r.csv", sha256="0" * 64
    )


def reasons(report: ImportReport) -> list[tuple[int, str, str]]:
    return [(one.row, one.field, one.reason) for one in report.refused]


def test_rows_of_a_return_become_one_return(returns: Returns, row: ReturnRow) -> None:
    second = replace(row, row=3, line=2, sku="PEN", quantity=1)

    report = taken(returns, row, second)

    assert (report.rows, report.taken, report.known, report.refused) == (2, 2, 0, ())
    with returns.store.look() as reading:
        assert [one.rma for one in reading.find(Return)] == ["RMA-000040"]
        assert [one.line for one in reading.find(ReturnLine)] == [1, 2]


def test_the_same_file_again_adds_nothing(returns: Returns, row: ReturnRow) -> None:
    taken(returns, row)

    report = taken(returns, row)

    assert (report.taken, report.known) == (0, 1)
    with returns.store.look() as reading:
        assert len(reading.find(ReturnLine)) == 1


def test_rows_that_cannot_be_taken_name_field_and_reason(returns: Returns, row: ReturnRow) -> None:
    late = row.requested_at + timedelta(days=60)
    others = [
        replace(row, row=2, order="nobody's"),
        replace(row, row=3, sku="PEN"),
        replace(row, row=4, line=9),
        replace(row, row=5, quantity=4),
        replace(row, row=6, reason=ReturnReason.OTHER, requested_at=late),
    ]

    report = taken(returns, *others)

    assert reasons(report) == [
        (2, "order", "row.unknown_order"),
        (3, "sku", "row.order_differs"),
        (4, "line", "returns.not_shipped"),
        (5, "quantity", "returns.more_than_shipped"),
        (6, "requested_at", "returns.too_late"),
    ]
    with returns.store.look() as reading:
        assert reading.find(Return) == []


def test_a_known_return_with_other_contents_is_refused(returns: Returns, row: ReturnRow) -> None:
    other = returns.shipped(Pieces("MUG-BLUE", 3))
    taken(returns, row)

    report = taken(returns, replace(row, quantity=1), replace(row, row=3, order=other))

    assert reasons(report) == [(2, "rma", "returns.differs"), (3, "rma", "returns.differs")]


def test_nothing_is_added_to_a_closed_return(returns: Returns, row: ReturnRow) -> None:
    taken(returns, replace(row, quantity=1, reason=ReturnReason.OTHER))
    receive, inspect = returns.desk("receive"), returns.desk("inspect")
    for code in (row.rma, "MUG-BLUE", "CMD-DONE"):
        receive.scan(code)
    for code in ("U-0000001", "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert inspect.scan(code).is_good

    report = taken(returns, replace(row, line=2, sku="PEN", quantity=1))

    assert reasons(report) == [(2, "rma", "returns.closed")]


def test_a_later_line_adds_its_rule_and_may_let_the_return_wait(
    returns: Returns, row: ReturnRow
) -> None:
    rules = (PolicyRule(name="usual"), PolicyRule(name="pens", product=("PEN",), instant=False))
    take_policy(returns.store, an_act(), rules=rules)

    taken(returns, row, replace(row, row=3, line=2, sku="PEN", quantity=1))

    with returns.store.look() as reading:
        found = reading.get(Return, row.rma)
        assert (found.rule, found.because) == ("usual+pens", "decided_by_hand")
        assert found.state is ReturnState.REQUESTED
        assert [one.rule for one in reading.find(ReturnLine)] == ["usual", "pens"]


def test_a_line_that_is_never_taken_back_is_put_down_to_its_reason(
    returns: Returns, row: ReturnRow
) -> None:
    take_policy(returns.store, an_act(), rules=(PolicyRule(name="none", accepts=False),))

    report = taken(returns, row)

    assert reasons(report) == [(2, "reason", "returns.never_back")]
