"""Carriers' tables, customs data and insert codes as files."""

from pathlib import Path

import pytest

from warehouse_desk.channels.files import read
from warehouse_desk.domain.carriers import Basis, CheckDigit, Customs, NumberRange, Surcharge
from warehouse_desk.domain.inserts import InsertCode
from warehouse_desk.domain.shipping import Carrier, CutOff, Rate, Service
from warehouse_desk.usecases.rows import RecordRow, RowFault, RowKind, RowProblem

GOOD = {
    RowKind.CARRIERS: (
        "carrier,name,company_prefix,staging,time_zone\nOWL,Owlpost,9521003,STAGE-OWL,Europe/Oslo",
        Carrier("OWL", "Owlpost", "9521003", "STAGE-OWL", "Europe/Oslo"),
    ),
    RowKind.SERVICES: (
        "carrier,service,name,express,max_weight_g,max_length_mm\nOWL,night,By night,yes,2000,900",
        Service("OWL", "night", "By night", True, 2_000, 900),
    ),
    RowKind.RATES: (
        "carrier,service,country,up_to_g,fee_cents,transit_days\nOWL,night,NO,2000,3.49,1",
        Rate("OWL", "night", "NO", 2_000, 349, 1),
    ),
    RowKind.CUT_OFFS: ("carrier,weekday,minute\nOWL,Fri,16:30", CutOff("OWL", 4, 990)),
    RowKind.SURCHARGES: (
        "carrier,service,name,basis,above,fee_cents\nOWL,night,Long,length,600,2",
        Surcharge("OWL", "night", "Long", Basis.LENGTH, 600, "", 200),
    ),
    RowKind.NUMBERS: (
        "carrier,prefix,first,last,suffix,digit\nOWL,LK,1,99999999,GB,s10",
        NumberRange("OWL", "*", "LK", 1, 99_999_999, "GB", CheckDigit.S10),
    ),
    RowKind.CUSTOMS: ("sku,hs_code,origin\nMUG,691200,cn", Customs("MUG", "691200", "CN")),
    RowKind.CODES: ("code,rule\nTEA-7F3K,2", InsertCode("TEA-7F3K", 2)),
}


@pytest.mark.parametrize("kind", GOOD)
def test_a_row_is_a_record_as_it_stands(kind: RowKind, tmp_path: Path) -> None:
    text, record = GOOD[kind]
    file = tmp_path / "table.csv"
    file.write_text(text + "\n", "utf-8")

    (row,) = read(kind, file)

    assert isinstance(row, RecordRow)
    assert row.record == record


@pytest.mark.parametrize(
    ("kind", "text", "field", "reason"),
    [
        (RowKind.RATES, "OWL,night,NO,2000,3.495,1", "fee_cents", RowFault.NOT_AN_AMOUNT),
        (RowKind.CUT_OFFS, "OWL,fri,25:00", "minute", RowFault.WRONG_FORM),
        (RowKind.CUT_OFFS, "OWL,someday,12:00", "weekday", RowFault.NOT_ONE_OF),
        (RowKind.CARRIERS, "OWL,Owl,9521003,,Nowhere/Here", "time_zone", RowFault.WRONG_FORM),
        (RowKind.NUMBERS, "OWL,LK,one,9,,none", "first", RowFault.NOT_A_NUMBER),
    ],
)
def test_what_is_badly_written_is_named(
    kind: RowKind, text: str, field: str, reason: RowFault, tmp_path: Path
) -> None:
    heading = GOOD[kind][0].split("\n")[0]
    file = tmp_path / "table.csv"
    file.write_text(f"{heading}\n{text}\n", "utf-8")

    (row,) = read(kind, file)

    assert isinstance(row, RowProblem)
    assert (row.field, row.reason) == (field, reason)
