"""A label printer that says how it stands."""

import pytest

from tests.labels.virtual_printer import VirtualPrinter
from warehouse_desk.devices.zpl_printer import PrinterStatus, ZplPrinter, read_status
from warehouse_desk.domain.errors import OutsideTrouble, Trouble

JOB = b"^XA^FO1,1^GB9,9,9^FS^XZ\n"


def at(printer: VirtualPrinter, **limits: float) -> ZplPrinter:
    return ZplPrinter("127.0.0.1", printer.port, **limits)  # type: ignore[arg-type]


def test_a_label_is_confirmed_by_the_printer() -> None:
    with VirtualPrinter(slow=3) as printer:
        confirmed = at(printer).print(JOB, "label 1")

        assert confirmed
        assert printer.printed == [JOB.strip()]
        assert printer.taken.count(b"~HS") >= 2


def test_a_printer_without_paper_gets_nothing_of_the_job() -> None:
    with VirtualPrinter(paper_out=True) as printer:
        with pytest.raises(OutsideTrouble) as trouble:
            at(printer).print(JOB, "label 1")

        assert trouble.value.trouble is Trouble.PRINTER_STOPPED
        assert trouble.value.facts["stop"] == "paper"
        assert b"^XA" not in printer.taken


def test_a_printer_that_never_answers_takes_the_job_unconfirmed() -> None:
    with VirtualPrinter(is_silent=True) as printer:
        confirmed = at(printer, answer_s=0.05).print(JOB, "label 1")

        assert not confirmed
        assert printer.wait_for(1)


def test_a_printer_that_is_not_done_in_time_is_not_waited_for() -> None:
    with VirtualPrinter(slow=10_000) as printer:
        confirmed = at(printer, finish_s=0.1).print(JOB, "label 1")

    assert not confirmed


def test_an_answer_that_stops_coming_confirms_nothing() -> None:
    with VirtualPrinter(quiet_after=1) as printer:
        confirmed = at(printer, answer_s=0.1).print(JOB, "x")

    assert not confirmed


@pytest.mark.parametrize("after", [1, 6, 20, 27])
def test_a_printer_that_hangs_up_at_any_byte_prints_nothing_and_says_so(after: int) -> None:
    with VirtualPrinter(dies_after=after) as printer:
        with pytest.raises(OutsideTrouble) as trouble:
            at(printer).print(JOB, "label 1")

        assert trouble.value.trouble is Trouble.PRINTER_AWAY
        assert at(printer).print(JOB, "label 1")
        assert printer.printed == [JOB.strip()]


def test_a_printer_that_is_off_is_named() -> None:
    with VirtualPrinter() as printer:
        port = printer.port

    with pytest.raises(OutsideTrouble) as trouble:
        ZplPrinter("127.0.0.1", port).print(JOB, "label 1")

    assert trouble.value.facts["printer"] == f"127.0.0.1:{port}"


def test_the_answer_names_everything_that_stops_the_printer() -> None:
    status = read_status(
        b"\x02030,1,1,1245,002,0,0,1,000,0,1,1\x03\r\n"
        b"\x02000,0,1,1,1,2,6,0,00000003,1,000\x03\r\n\x021234,0\x03\r\n"
    )

    assert status == PrinterStatus(
        ("paper", "pause", "cold", "hot", "head", "ribbon"), 2, 3, is_partial=True
    )
    assert status.left == 6


@pytest.mark.parametrize("answer", [b"", b"\x02a\x03", b"\x02a\x03\x02b\x03\x02c\x03"])
def test_noise_is_no_answer(answer: bytes) -> None:
    assert read_status(answer) is None


def many(count: int) -> list[tuple[bytes, str]]:
    return [(JOB, f"label {number}") for number in range(count)]


def test_many_labels_take_one_line_and_each_is_confirmed() -> None:
    with VirtualPrinter(slow=5) as printer:
        assert list(at(printer).print_all(many(9))) == [True] * 9

        assert printer.connections == 1
        assert len(printer.printed) == 9


def test_what_a_slow_printer_has_not_printed_is_not_confirmed() -> None:
    with VirtualPrinter(slow=10_000) as printer:
        assert list(at(printer, finish_s=0.1).print_all(many(3))) == [False] * 3


def test_a_printer_that_stops_among_many_labels_confirms_those_before() -> None:
    with VirtualPrinter(jams_after=4) as printer:
        told = list[bool]()
        with pytest.raises(OutsideTrouble) as trouble:
            told.extend(at(printer).print_all(many(6)))

        assert told == [True] * 4
        assert trouble.value.facts["title"] == "label 4"
        assert len(printer.printed) == 4
