"""Files from outside are read up to a limit, and refused by it."""

import os
from pathlib import Path

import pytest

from warehouse_desk.channels.bounded import read_bounded, read_text
from warehouse_desk.channels.box_sizes import MOST_ROWS, read_box_sizes
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why
from warehouse_desk.i18n.language import load
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.usecases.returns.policy_rules import policy_from_json
from warehouse_desk.usecases.rows import FileFault, RowFault


def said(refusal: Refusal) -> str:
    return sentence(load("en"), refusal.why.value, refusal.facts)


def test_a_file_is_read_whole_up_to_its_limit(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * 10)

    assert read_bounded(tmp_path / "file", 10) == b"x" * 10


def test_one_byte_more_is_refused_by_the_limit(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * 11)

    with pytest.raises(Refusal) as refused:
        read_bounded(tmp_path / "file", 10)

    assert refused.value.facts == {"fault": FileFault.TOO_LARGE, "limit": 10}
    assert "10" in said(refused.value)


def test_a_file_that_only_seems_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "file").open("wb") as file:
        file.truncate(1 << 40)

    with pytest.raises(Refusal):
        read_bounded(tmp_path / "file")


@pytest.mark.skipif(os.name == "nt", reason="no pipes among the files")
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(Refusal) as refused:
        read_bounded(tmp_path / "pipe")

    assert refused.value.facts["fault"] is FileFault.NOT_A_FILE


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutsideTrouble) as trouble:
        read_text(tmp_path / "nothing")

    assert trouble.value.trouble is Trouble.FILE_UNREADABLE


def test_other_signs_than_utf_8_are_told_by_their_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"one\ntwo\n\xff")

    with pytest.raises(Refusal) as refused:
        read_text(tmp_path / "file")

    assert refused.value.facts == {"fault": FileFault.NOT_UTF8, "line": 3}


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"box\n" * (MOST_ROWS + 1), FileFault.TOO_MANY_ROWS),
        (b"box," + b"x" * 200_000 + b"\n", RowFault.TOO_LONG),
    ],
)
def test_a_list_of_boxes_has_its_limits(tmp_path: Path, content: bytes, fault: str) -> None:
    (tmp_path / "boxes.csv").write_bytes(content)

    with pytest.raises(Refusal) as refused:
        read_box_sizes(tmp_path / "boxes.csv")

    assert refused.value.facts["fault"] == fault
    assert "limit" in refused.value.facts


def test_a_number_of_ten_thousand_digits_is_not_computed(tmp_path: Path) -> None:
    names = (
        "box,inner_length,inner_width,inner_height,outer_length,outer_width,outer_height,"
        "tare_g,max_weight_g,cost_cents"
    )
    (tmp_path / "boxes.csv").write_text(f"{names}\nC1,{'9' * 10_000},1,1,1,1,1,1,1,1\n")

    with pytest.raises(Refusal) as refused:
        read_box_sizes(tmp_path / "boxes.csv")

    assert refused.value.facts["fault"] == RowFault.NOT_A_NUMBER


def test_json_that_goes_ever_deeper_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        policy_from_json('{"what is this": ' + "[" * 200_000)

    assert refused.value.why is Why.BAD_POLICY
