"""What was asked to be printed is printed once, is seen to when it is stuck, and is never lost."""

from dataclasses import replace

import pytest

from tests.factories import an_act
from tests.labels.room import ZPL, Kept, room
from tests.labels.virtual_printer import VirtualPrinter
from tests.patience import wait_for
from tests.unit.documents import reading
from tests.unit.usecases.packing.bench import Bench
from tests.warehouse import Warehouse
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.printing import PrintRoom, PrintThread
from warehouse_desk.devices.zpl_printer import ZplPrinter
from warehouse_desk.documents.label_form import PDF_4X6
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why
from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.domain.packing import Label
from warehouse_desk.domain.picking import Method
from warehouse_desk.domain.printing import PrintOutcome, PrintTry
from warehouse_desk.usecases.outbox import OutboxState
from warehouse_desk.usecases.policies import set_policy
from warehouse_desk.usecases.printing import (
    PrintJob,
    Tried,
    it_did_print,
    note_tries,
    open_jobs,
    print_again,
)


@pytest.fixture
def packed(bench: Bench) -> Bench:
    """Pack a parcel for somebody in our own country; its label waits to be printed."""
    order = bench.get(Order, "1006")
    bench.put(replace(bench.get(Contact, order.contact), country="GB"))
    desk = bench.desk()
    for scan in ("TOTE-0005", "BOX-S", "MUG-BLUE", "CMD-DONE"):
        assert desk.scan(scan).is_good
    return bench


def jobs(bench: Bench) -> list[PrintJob]:
    with bench.store.look() as reading:
        return open_jobs(reading)


def label_job(bench: Bench) -> PrintJob:
    return next(job for job in jobs(bench) if job.kind == "print_label")


def tracking(bench: Bench) -> str:
    return str(bench.label_of("1006").tracking)


def test_label_and_slip_are_printed_once(packed: Bench) -> None:
    labels, pages = Kept(), Kept()
    print_room = room(packed.store, labels, pages=pages)

    first, again = print_room.work(), print_room.work()

    assert (first, again) == ((2, []), (0, []))
    assert [title for title, _ in labels.jobs] == [f"label {tracking(packed)}"]
    assert [title for title, _ in pages.jobs] == ["slip P-000001"]
    assert jobs(packed) == []


def test_a_label_reaches_the_printer_and_is_confirmed_by_its_status(packed: Bench) -> None:
    with VirtualPrinter() as printer:
        room(packed.store, ZplPrinter("127.0.0.1", printer.port)).work()

        assert len(printer.printed) == 1
    assert jobs(packed) == []
    assert packed.find(PrintTry)[0].outcome is PrintOutcome.PRINTED


def test_a_label_that_a_printer_only_took_is_confirmed_by_its_scan(packed: Bench) -> None:
    with VirtualPrinter(is_silent=True) as printer:
        room(packed.store, ZplPrinter("127.0.0.1", printer.port, answer_s=0.05)).work()

        assert printer.wait_for(1)
    assert label_job(packed).state is OutboxState.SENT

    assert packed.desk().scan(tracking(packed)).is_good

    assert jobs(packed) == []


def test_while_a_printer_is_away_the_spare_one_prints(packed: Bench) -> None:
    spare = Kept()

    done, troubles = room(packed.store, Kept(away=True), spare=spare).work()

    assert (done, troubles, len(spare.jobs)) == (2, [], 1)
    assert [(one.printer, one.outcome) for one in packed.find(PrintTry)][:2] == [
        ("front", PrintOutcome.FAILED),
        ("back", PrintOutcome.PRINTED),
    ]
    assert packed.find(PrintTry)[0].trouble == Trouble.PRINTER_AWAY.value


def test_a_job_that_failed_is_shown_with_its_reason(packed: Bench) -> None:
    done, troubles = room(packed.store, Kept(away=True), spare=Kept(away=True)).work()

    job = label_job(packed)
    assert (done, [one.trouble for one in troubles]) == (1, [Trouble.PRINTER_AWAY])
    assert (job.state, job.tries, job.printer) == (OutboxState.FAILED, 2, "back")
    assert (job.subject, job.person, job.trouble) == ("P-000001", "pat", "trouble.printer_away")
    assert '"reason":"off"' in job.facts


def test_a_job_is_printed_again_where_somebody_says(packed: Bench) -> None:
    elsewhere = Kept()
    print_room = room(packed.store, Kept(away=True), others={"cellar": elsewhere})
    print_room.work()

    print_again(packed.store, packed.act(), message=label_job(packed).message, printer="cellar")
    print_room.work()

    assert len(elsewhere.jobs) == 1
    assert jobs(packed) == []
    assert len(packed.find(Label)) == 1


def test_a_second_click_prints_nothing_twice(packed: Bench) -> None:
    labels = Kept(away=True)
    print_room = room(packed.store, labels)
    print_room.work()
    message, act = label_job(packed).message, packed.act()
    labels.away = False

    print_again(packed.store, act, message=message)
    print_again(packed.store, act, message=message)
    with pytest.raises(Refusal) as refused:
        print_again(packed.store, packed.act(), message=message)
    print_room.work()

    assert (refused.value.why, refused.value.facts) == (Why.JOB_DONE, {"subject": "P-000001"})
    assert len(labels.jobs) == 1


def test_a_job_that_was_never_there_is_refused(packed: Bench) -> None:
    with pytest.raises(Refusal) as refused:
        it_did_print(packed.store, packed.act(), message=999)

    assert refused.value.facts == {"subject": "999"}


def test_somebody_who_has_the_paper_says_so(packed: Bench) -> None:
    room(packed.store, Kept(away=True)).work()

    it_did_print(packed.store, packed.act(), message=label_job(packed).message)

    assert jobs(packed) == []


def test_a_void_label_is_not_printed_any_more(packed: Bench) -> None:
    old = tracking(packed)
    assert packed.desk().scan("CMD-VOID").is_good
    labels = Kept()

    room(packed.store, labels).work()

    assert old != tracking(packed)
    assert [title for title, _ in labels.jobs] == [f"label {tracking(packed)}"]


def test_an_undone_close_leaves_nothing_to_print(packed: Bench) -> None:
    assert packed.desk().scan("CMD-UNDO").is_good
    labels = Kept()

    room(packed.store, labels).work()

    assert labels.jobs == []


def test_a_reprint_is_marked_as_a_copy(packed: Bench) -> None:
    labels = Kept()
    print_room = room(packed.store, labels)
    print_room.work()

    assert packed.desk().scan("CMD-REPRINT").is_good
    print_room.work()

    (first, second) = [job for _, job in labels.jobs]
    assert b"^FR" not in first
    assert b"^FR" in second


def test_a_job_noted_after_it_was_settled_stays_settled(packed: Bench) -> None:
    message = label_job(packed).message
    it_did_print(packed.store, packed.act(), message=message)

    tried = Tried(message, "front", PrintOutcome.FAILED)
    note_tries(packed.store, an_act(), tries=(tried,))

    assert message not in {job.message for job in jobs(packed)}


def test_a_label_that_cannot_be_read_back_is_not_printed(packed: Bench) -> None:
    labels = Kept()
    print_room = room(packed.store, labels)

    class Blind:
        def check(self, job: bytes, expected: list[str], below: float) -> object:
            return type("Check", (), {"missing": tuple(expected)})

    print_room._reader = Blind()  # type: ignore[assignment]
    _, troubles = print_room.work()

    assert [one.trouble for one in troubles] == [Trouble.LABEL_UNREADABLE]
    assert labels.jobs == []
    assert label_job(packed).printer == ""


def test_a_paper_that_cannot_be_made_keeps_no_other_back(
    packed: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Papers, parcel: str) -> bytes:
        raise ZeroDivisionError(parcel)

    labels = Kept()
    with monkeypatch.context() as patch:
        patch.setattr(Papers, "slip", broken)
        done, (trouble,) = room(packed.store, labels).work()

    (stuck,) = [job for job in jobs(packed) if job.state is OutboxState.FAILED]
    report = FaultReports().all()[0]
    assert (done, len(labels.jobs)) == (1, 1)
    assert (stuck.kind, stuck.trouble) == ("print_slip", Trouble.PAPER_NOT_MADE)
    assert trouble.facts == {"number": report.number}
    assert report.trace[-1] == "builtins.ZeroDivisionError"
    print_again(packed.store, an_act(), message=stuck.message)
    assert room(packed.store, labels).work() == (1, [])


def test_a_desk_prints_what_was_left_and_then_what_it_asks_for_itself(packed: Bench) -> None:
    labels, troubles = Kept(), list[OutsideTrouble]()
    thread = PrintThread(packed.store, lambda: room(packed.store, labels), troubles.append)
    packed.store.subscribe(thread.tell)
    thread.start()

    wait_for(lambda: labels.jobs, why="nothing was printed")
    assert packed.desk().scan("CMD-REPRINT").is_good
    wait_for(lambda: len(labels.jobs) > 1, why="nothing was printed again")
    thread.stop()

    assert len(labels.jobs) == 2
    assert troubles == []


def test_a_print_room_that_is_told_to_end_leaves_the_rest_to_the_next_one(packed: Bench) -> None:
    for _ in range(40):
        assert packed.desk().scan("CMD-REPRINT").is_good
    labels, asked = Kept(), iter([False, True])

    done, troubles = room(packed.store, labels).work(None, lambda: next(asked))
    first = len(labels.jobs)
    room(packed.store, labels).work()

    assert (done, troubles) == (first, [])
    assert 0 < first < 41 == len(labels.jobs)
    assert jobs(packed) == []


def test_a_desk_leaves_what_another_desk_asks_for_to_that_desk(packed: Bench) -> None:
    labels = Kept()

    done, _ = room(packed.store, labels, form=ZPL).work(frozenset({"of another desk"}))

    assert (done, labels.jobs) == (0, [])
    assert label_job(packed).state is OutboxState.WAITING


def test_the_print_room_is_open_before_the_first_label_is_wanted(bench: Bench) -> None:
    labels, opened = Kept(), list[PrintRoom]()

    def open_room() -> PrintRoom:
        opened.append(room(bench.store, labels))
        return opened[0]

    thread = PrintThread(bench.store, open_room, list[OutsideTrouble]().append)
    bench.store.subscribe(thread.tell)
    thread.start()
    desk = bench.desk()
    assert desk.scan("TOTE-0005").is_good
    assert not opened
    assert desk.scan("BOX-S").is_good
    wait_for(lambda: opened, why="it stayed closed")
    thread.stop()

    assert len(opened) == 1
    assert labels.jobs == []


def test_many_labels_are_noted_together_and_each_for_itself(packed: Bench) -> None:
    for _ in range(3):
        assert packed.desk().scan("CMD-REPRINT").is_good
    with VirtualPrinter(jams_after=2) as printer:
        room(packed.store, ZplPrinter("127.0.0.1", printer.port)).work()

    told = {job.message: job.state for job in jobs(packed)}
    tries = [one for one in packed.find(PrintTry) if one.printer == "front"]
    assert [one.outcome for one in tries] == [PrintOutcome.PRINTED] * 2 + [PrintOutcome.FAILED] * 2
    assert list(told.values()) == [OutboxState.FAILED] * 2
    assert len({one.at for one in tries}) == 1


@reading.needs_poppler
def test_the_label_of_an_order_leads_to_it_at_the_bench(warehouse: Warehouse) -> None:
    set_policy(warehouse.store, an_act(), name="release.labels", value=1)
    ref = warehouse.order(PEN=1)
    warehouse.release(Method.WAVE, ref)
    labels = Kept()

    printed = room(warehouse.store, labels, form=PDF_4X6).work()

    assert printed == (1, [])
    ((title, label),) = labels.jobs
    assert title == f"order {ref}"
    assert f"ORD-{ref}" in reading.read_by_zxing(reading.picture(label))
    assert "WALL-1-01" in reading.pdf_text(label)
