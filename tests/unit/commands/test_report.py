"""`report`: what comes out, in three formats."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factories import a_product, an_act
from tests.unit.commands.conftest import Run
from tests.unit.usecases.reports.day import moment, spent
from tests.warehouse import Warehouse
from warehouse_desk.bootstrap.report_words import shown
from warehouse_desk.channels.sample import file
from warehouse_desk.commands.report_text import ROWS_SHOWN, report_text
from warehouse_desk.i18n.language import load
from warehouse_desk.i18n.texts import MESSAGES
from warehouse_desk.usecases.reports.catalogue import REPORTS
from warehouse_desk.usecases.reports.period import ALWAYS
from warehouse_desk.usecases.reports.report import Column, Report, Unit
from warehouse_desk.usecases.set_up import furnish

ENGLISH = load("en")


@pytest.fixture(scope="module")
def week_file(warehouse_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("reported") / "week.db"
    with spent(warehouse_file, path):
        yield path


def test_text_says_the_figures_how_they_were_made_and_what_they_rest_on(
    command: Run, week_file: Path
) -> None:
    ran = command("report", "picking-accuracy", "--store", week_file)

    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        "Picking accuracy (K3)",
        f"How: {MESSAGES['report.formula.picking-accuracy'].source}",
        "Days: all",
        "",
        "Orders without a wrong item  75.00 %",
        "Orders shipped                     4",
        "Orders with a wrong item           1",
        "Lines without a wrong item   80.00 %",
        "Lines                              5",
        "Lines with a wrong item            1",
        "",
        "Rows used: 4",
        "Rows left out: 1. The order was cancelled, or nothing of it could be had.",
        "Rows left out: 4. Not shipped yet.",
        "",
        "Order  Channel  Shipped            Lines  Wrong lines",
        "S1     web      "
        + ENGLISH.date_time(moment("2026-03-01T10:00Z"))
        + "      1            1",
    ]


def test_json_is_one_object_of_whole_units(command: Run, week_file: Path) -> None:
    data = command("report", "metres", "--store", week_file, "--format", "json").data

    assert data["name"] == "metres"
    assert data["figures"][:2] == [
        {"name": "walk_mm", "value": 29_200, "unit": "mm", "of": "", "currency": ""},
        {"name": "walk_mm", "value": 29_200, "unit": "mm", "of": "method.single", "currency": ""},
    ]
    assert data["used"] == 1
    assert data["left_out"] == [{"because": "still_walked", "rows": 1}]
    assert data["rows"] == [
        {
            "round": "1", "method": "single", "zone": "", "person": "Ada", "lines": 2,
            "walk_mm": 29_200, "shortest": True,
        }
    ]  # fmt: skip


def test_the_common_option_for_json_says_the_same(command: Run, week_file: Path) -> None:
    named = command("report", "K1", "--format", "json", "--store", week_file)
    common = command("report", "K1", "--json", "--store", week_file)

    assert named == common
    assert common.data["kpi"] == "K1"


def test_csv_is_the_table_with_names_that_tell_the_units(command: Run, week_file: Path) -> None:
    ran = command("report", "lead-time", "--store", week_file, "--format", "csv")

    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert rows[2] == {
        "order": "S3",
        "channel": "market",
        "placed_at": "2026-03-02T00:00:00+00:00",
        "shipped_at": "2026-03-02T06:00:00+00:00",
        "delivered_at": "2026-03-03T00:00:00+00:00",
        "hand_over_time_s": "21600",
        "lead_time_s": "86400",
    }
    assert rows[1]["delivered_at"] == ""
    assert ran.out.count("\n") == 5


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_no_text_of_a_csv_becomes_a_formula(sign: str, command: Run, warehouse: Warehouse) -> None:
    evil = a_product("EVIL", name=f'{sign}HYPERLINK("http://127.0.0.1"),é')
    furnish(warehouse.store, an_act(), [evil], name="more")

    ran = command("report", "stock", "--store", _path(warehouse), "--format", "csv")

    (row,) = (row for row in csv.DictReader(io.StringIO(ran.out)) if row["sku"] == "EVIL")
    assert row["name"] == f"'{evil.name}"
    assert row["low"] == "0"


def test_days_are_named_and_choose_the_rows(command: Run, week_file: Path) -> None:
    days = ("--from", "2026-03-02", "--to", "2026-03-02")

    ran = command("report", "lead-time", "--store", week_file, *days)

    assert "Days: 2 Mar 2026 to 2 Mar 2026 (UTC)" in ran.out.splitlines()
    assert "Orders shipped          1" in ran.out.splitlines()
    data = command("report", "lead-time", "--store", week_file, "--json", *days).data
    assert (data["from"], data["to"], len(data["rows"])) == ("2026-03-02", "2026-03-02", 1)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (("--from", "2026-03-02"), "Days: from 2 Mar 2026 on (UTC)"),
        (("--to", "2026-03-02"), "Days: up to 2 Mar 2026 (UTC)"),
    ],
)
def test_one_day_is_enough(days: tuple[str, str], said: str, command: Run, week_file: Path) -> None:
    assert said in command("report", "K1", "--store", week_file, *days).out.splitlines()


def test_without_data_the_report_says_so(command: Run, warehouse: Warehouse) -> None:
    ran = command("report", "K9", "--store", _path(warehouse))

    assert ran.status == 0
    assert "Time to resolve    –" in ran.out
    assert "there are no rows to compute it from" in ran.out
    assert "Not known here: complaints. None were taken in." in ran.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("profit",), "There is no report profit. There are: lead-time, return-rate,"),
        (("K1", "--from", "soon"), "soon is not a day such as 2026-03-31."),
        (("K1", "--from", "2026-03-02", "--to", "2026-03-01"), "The days run backwards"),
        (("stock", "--to", "2026-03-01"), "This report shows how things are now."),
    ],
)
def test_what_cannot_be_reported_is_one_clear_line(
    arguments: tuple[str, ...], said: str, command: Run, warehouse: Warehouse
) -> None:
    ran = command("report", *arguments, "--store", _path(warehouse))

    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(f"warehouse-desk: {said}")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("name", REPORTS)
def test_every_report_is_shown_in_every_format(name: str, command: Run, week_file: Path) -> None:
    for form in ("text", "json", "csv"):
        ran = command("report", name, "--store", week_file, "--format", form)

        assert (ran.status, ran.err) == (0, "")
        assert ran.out.strip() or (form, name) == ("csv", "conversion")


@pytest.mark.parametrize("language", ["ar", "fa", "he"])
def test_a_report_is_aligned_in_languages_from_right_to_left(
    language: str, command: Run, week_file: Path
) -> None:
    ran = command("report", "picks-per-hour", "--store", week_file, "--language", language)

    assert ran.status == 0
    assert "Ada" in ran.out


def test_long_tables_are_cut_and_say_so() -> None:
    rows = tuple((n,) for n in range(ROWS_SHOWN + 2))
    made = Report("repeat-buyers", ALWAYS, (), (Column("orders"),), rows, 1)

    lines = report_text(ENGLISH, made).splitlines()

    assert lines[-1] == "… and 2 more rows."
    assert lines[-2].strip() == str(ROWS_SHOWN - 1)


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (119, Unit.SECONDS, "119 s"),
        (120, Unit.SECONDS, "2.0 min"),
        (7_200, Unit.SECONDS, "2.0 h"),
        (129_600, Unit.SECONDS, "36.0 h"),
        (172_800, Unit.SECONDS, "2.0 d"),
        (12_345, Unit.MILLIMETRES, "12.3 m"),
        (333, Unit.BASIS_POINTS, "3.33 %"),
        (123_456, Unit.HUNDREDTHS, "1,234.56"),
        (1_234, Unit.COUNT, "1,234"),
        (True, Unit.FLAG, "yes"),
        (False, Unit.FLAG, ""),
        (None, Unit.COUNT, "–"),
    ],
)
def test_values_are_written_for_people(value: int | None, unit: Unit, text: str) -> None:
    assert shown(ENGLISH, value, unit) == text


def test_words_and_amounts_are_written_in_the_language() -> None:
    assert shown(ENGLISH, "batch", Unit.WORD, "method") == "Batch"
    assert shown(ENGLISH, "by-drone", Unit.WORD, "method") == "by-drone"
    assert shown(ENGLISH, 1_590, Unit.CENTS, currency="GBP") == "£15.90"


def test_a_name_cannot_steer_the_terminal() -> None:
    assert shown(ENGLISH, "red\x1b[31m\nmug", Unit.TEXT) == "red[31m mug"


def test_wide_signs_take_two_columns() -> None:
    made = Report(
        "stock",
        ALWAYS,
        (),
        (Column("name", Unit.TEXT), Column("on_hand")),
        (("茶", 1), ("tea", 2)),
        2,
    )

    lines = report_text(ENGLISH, made).splitlines()

    assert lines[-2:] == ["茶          1", "tea         2"]


def _path(warehouse: Warehouse) -> str:
    return str(warehouse.store.engine.url.database)


def test_which_boxes_to_stock_may_be_asked_of_a_list_and_printed(
    command: Run, week_file: Path, tmp_path: Path
) -> None:
    sizes, paper = file("box_sizes.csv"), tmp_path / "boxes.pdf"

    ran = command("report", "box-sets", "--store", week_file, "--sizes", sizes, "-o", paper)

    assert (ran.status, ran.out, ran.err) == (0, "", "")
    assert paper.read_bytes().startswith(b"%PDF")
