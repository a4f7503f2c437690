"""What all reports have in common."""

import re
from pathlib import Path

import pytest

from tests.unit.usecases.packing.bench import open_bench
from tests.unit.usecases.reports.conftest import Make
from tests.warehouse import Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.i18n.texts import MESSAGES
from warehouse_desk.usecases.reports.catalogue import KPIS, REPORTS, make_report
from warehouse_desk.usecases.reports.period import ALWAYS
from warehouse_desk.usecases.reports.report import Because, Missing, Unit

SUFFIXES = {
    Unit.HUNDREDTHS: "_hundredths",
    Unit.BASIS_POINTS: "_bp",
    Unit.SECONDS: "_s",
    Unit.MILLIMETRES: "_mm",
    Unit.CENTS: "_cents",
}


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_bears_its_name_and_fills_its_columns(name: str, report: Make) -> None:
    made = report(name)

    assert made.name == name
    assert all(len(row) == len(made.columns) for row in made.rows)


@pytest.mark.parametrize("name", REPORTS)
def test_everything_a_report_shows_has_words(name: str, report: Make) -> None:
    made = report(name)

    keys = [f"report.title.{name}", f"report.formula.{name}"]
    keys += [f"report.figure.{figure.name}" for figure in made.figures]
    keys += [figure.of for figure in made.figures if figure.of]
    keys += [f"report.column.{column.name}" for column in made.columns]
    assert [key for key in keys if key not in MESSAGES] == []


@pytest.mark.parametrize("name", REPORTS)
def test_a_number_names_its_unit(name: str, report: Make) -> None:
    made = report(name)

    for value in (*made.figures, *made.columns):
        suffix = re.search("_(hundredths|bp|s|mm|cents)$", value.name)
        assert (suffix[0] if suffix else None) == SUFFIXES.get(value.unit), value


@pytest.mark.parametrize("name", REPORTS)
def test_an_amount_of_money_names_its_currency(name: str, report: Make) -> None:
    made = report(name)
    columns = [column.name for column in made.columns]

    assert "currency" in columns or not any(one.unit is Unit.CENTS for one in made.columns)
    assert all(one.currency for one in made.figures if one.unit is Unit.CENTS and one.value)


def test_reasons_and_missing_parts_have_words() -> None:
    keys = [*(f"report.left_out.{one}" for one in Because)]
    keys += [*(f"report.missing.{one}" for one in Missing)]

    assert [key for key in keys if key not in MESSAGES] == []


def test_no_words_of_reports_are_left_over(report: Make, tmp_path: Path) -> None:
    made = [report(name) for name in REPORTS]
    with open_bench(tmp_path) as bench, bench.store.look() as reading:  # goods that fit a box
        made.append(make_report(reading, "box-sets", ALWAYS))
    used = {f"report.figure.{one.name}" for each in made for one in each.figures}
    used |= {f"report.column.{one.name}" for each in made for one in each.columns}
    used |= {f"report.{part}.{name}" for part in ("title", "formula") for name in REPORTS}

    written = [key for key in MESSAGES if re.match(r"report\.(figure|column|title|formula)\.", key)]
    assert sorted(set(written) - used) == []


def test_without_any_data_nothing_is_computed_and_nothing_invented(warehouse: Warehouse) -> None:
    with warehouse.store.look() as reading:
        made = [make_report(reading, name, ALWAYS) for name in REPORTS if name != "stock"]

    assert {report.used for report in made} == {0}
    assert {row for report in made for row in report.rows} == set()
    assert {figure.value for report in made for figure in report.figures} <= {None, 0}
    shares = [one for report in made for one in report.figures if one.unit in SUFFIXES]
    assert {one.value for one in shares if one.unit is not Unit.SECONDS} == {None}


def test_a_key_figure_is_known_by_its_number(report: Make) -> None:
    assert [report(kpi).name for kpi in KPIS] == list(KPIS.values())
    assert report("k10").name == "refund-time"


def test_an_unknown_name_is_refused_with_those_that_are_known(report: Make) -> None:
    with pytest.raises(Refusal) as refusal:
        report("profit")

    assert refusal.value.why is Why.UNKNOWN_REPORT
    assert refusal.value.facts == {"scanned": "profit", "reports": tuple(REPORTS)}
