"""A list of boxes that can be bought."""

from pathlib import Path

import pytest

from warehouse_desk.channels.box_sizes import read_box_sizes
from warehouse_desk.channels.sample import file
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why
from warehouse_desk.domain.packing import BoxType
from warehouse_desk.usecases.rows import FileFault, RowFault

HEADING = (
    "box,inner_length,inner_width,inner_height,outer_length,outer_width,outer_height,"
    "tare_g,max_weight_g,cost_cents"
)


@pytest.fixture
def sizes(tmp_path: Path) -> Path:
    return tmp_path / "sizes.csv"


def test_a_size_is_a_box(sizes: Path) -> None:
    sizes.write_text(f"{HEADING}\nC1,200,150,100,208,158,112,85,3000,25\n", "utf-8")

    assert read_box_sizes(sizes) == (
        BoxType("C1", "", 200, 150, 100, 208, 158, 112, 85, 3_000, 25),
    )


def test_the_sample_has_a_list() -> None:
    assert len(read_box_sizes(file("box_sizes.csv"))) == 24


def test_a_file_without_a_column_is_refused(sizes: Path) -> None:
    sizes.write_text("box,inner_length\nC1,200\n", "utf-8")

    with pytest.raises(Refusal) as refused:
        read_box_sizes(sizes)

    assert refused.value.why is Why.BAD_FILE
    assert refused.value.facts["fault"] is FileFault.COLUMNS_MISSING
    assert "outer_width" in str(refused.value.facts["columns"])


@pytest.mark.parametrize("bad", ["0", "-5", "long", "", "1.5"])
def test_a_size_that_is_no_number_is_refused(sizes: Path, bad: str) -> None:
    sizes.write_text(f"{HEADING}\nC1,{bad},150,100,208,158,112,85,3000,25\n", "utf-8")

    with pytest.raises(Refusal) as refused:
        read_box_sizes(sizes)

    assert refused.value.facts == {"fault": RowFault.NOT_A_NUMBER, "value": bad}


def test_a_file_in_another_encoding_is_refused(sizes: Path) -> None:
    sizes.write_bytes(b"box,\xff\n")

    with pytest.raises(Refusal) as refused:
        read_box_sizes(sizes)

    assert refused.value.facts["fault"] is FileFault.NOT_UTF8


def test_a_file_that_is_not_there_is_trouble(sizes: Path) -> None:
    with pytest.raises(OutsideTrouble) as trouble:
        read_box_sizes(sizes)

    assert trouble.value.trouble is Trouble.FILE_UNREADABLE
