"""The inspection desk, scan by scan."""

from datetime import timedelta

import pytest

from tests.behind import behind
from tests.factories import an_act
from tests.scans import play
from tests.unit.usecases.returns.shipped import (
    BROKEN,
    PACKAGING,
    Pieces,
    Returns,
    announced,
    camera,
    every_code,
    forms,
    question,
    setup,
)
from tests.warehouse import SAM, Warehouse
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.floor import SCRAP, SUPPLIER
from warehouse_desk.domain.returns import (
    Grade,
    Inspection,
    Photo,
    Return,
    ReturnedUnit,
    ReturnReason,
    ReturnState,
    UnitState,
)
from warehouse_desk.domain.stock import Movement, SerialUnit, Stock
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.inspect import InspectStation
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.returns.forms import forms_from_json
from warehouse_desk.usecases.returns.inspecting import (
    OverruleReason,
    answer_question,
    answer_rest_as_new,
    bring_unit,
    confirm_grade,
    open_unit,
)
from warehouse_desk.usecases.returns.inspecting_step import InspectAt
from warehouse_desk.usecases.set_up import furnish


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    return setup(warehouse)


@pytest.fixture
def desk(returns: Returns) -> Desk:
    return returns.desk("inspect", shutter=camera())


def unit(returns: Returns, plate: str) -> ReturnedUnit:
    with returns.store.look() as reading:
        return reading.get(ReturnedUnit, plate)


def test_a_sound_piece_goes_back_into_its_slot(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()

    play(
        desk,
        f"""
        {plate}      QUESTION  good  inspect.question  question=broken number=1 total=2
        CMD-3        QUESTION  good  inspect.question  question=packaging number=2
        CMD-3        GRADED    good  inspect.graded    grade=A disposition=restock
        CMD-OK       TARGET    good  inspect.bring_to  place=A-01-01
        LOC-A-01-01  START     good  inspect.done      plate={plate} n=0
        """,
    )

    done = unit(returns, plate)
    assert (done.state, done.place, done.grade) == (UnitState.DISPOSED, "A-01-01", "A")
    assert (done.disposition, done.refund_cents) == ("restock", 795)
    with returns.store.look() as reading:
        return_ = reading.get(Return, done.rma)
        assert return_.state is ReturnState.CLOSED
        assert return_.received_at is not None
        assert done.refund_due == return_.received_at + timedelta(days=5)
        assert reading.get(Stock, "MUG-BLUE", "A-01-01", "").quantity == 41
        assert reading.get(Stock, "MUG-BLUE", "RETURNS-1", "").quantity == 0


def test_restocking_is_one_movement_in_the_operation_of_its_scan(
    returns: Returns, desk: Desk
) -> None:
    (plate,) = returns.received()
    for code in (plate, "CMD-3", "CMD-3", "CMD-OK"):
        desk.scan(code)
    before = returns.warehouse.count("movement")

    desk.scan("LOC-RESTOCK-1")

    with returns.store.look() as reading:
        moved = reading.find(Movement)[before:]
    assert [(one.place, one.delta, one.reason) for one in moved] == [
        ("RETURNS-1", -1, "restock"),
        ("RESTOCK-1", 1, "restock"),
    ]
    assert len({one.operation for one in moved}) == 1


def test_nothing_worse_can_follow_a_d_so_nothing_more_is_asked(
    returns: Returns, desk: Desk
) -> None:
    (plate,) = returns.received()

    play(
        desk,
        f"""
        {plate}    QUESTION  good  inspect.question
        CMD-1      PHOTO     good  inspect.photo
        CMD-PHOTO  GRADED    good  inspect.photo_taken       n=1
        CMD-OK     TARGET    good  inspect.set_aside_scrap   plate={plate}
        CMD-OK     START     good  inspect.done
        """,
    )

    assert unit(returns, plate).place == SCRAP


def test_goods_for_the_supplier_leave_without_a_place_to_scan(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received(reason=ReturnReason.DEFECTIVE)

    play(
        desk,
        f"""
        {plate}        QUESTION  good   inspect.question
        CMD-1          PHOTO     good   inspect.photo
        CMD-NO         GRADED    good   inspect.graded              grade=D disposition=supplier
        CMD-OK         TARGET    good   inspect.set_aside_supplier
        LOC-RESTOCK-1  TARGET    wrong  inspect.wrong_target        expected=@supplier
        CMD-OK         START     good   inspect.done
        """,
    )

    assert unit(returns, plate).place == SUPPLIER


def test_an_answer_may_ask_for_a_photo_before_the_next_question(
    returns: Returns, desk: Desk
) -> None:
    (plate,) = returns.received()

    play(
        desk,
        f"""
        {plate}    QUESTION  good   inspect.question
        CMD-2      PHOTO     good   inspect.photo
        CMD-1      PHOTO     wrong  desk.not_expected     expected=PHOTO
        CMD-PHOTO  QUESTION  good   inspect.photo_taken   n=1
        CMD-PHOTO  QUESTION  good   inspect.photo_taken   n=2
        """,
    )

    with returns.store.look() as reading:
        assert [photo.subject for photo in reading.find(Photo)] == [plate, plate]


def test_without_a_camera_the_photo_can_be_left_out(returns: Returns) -> None:
    (plate,) = returns.received()
    desk = returns.desk("inspect")

    reply = play(
        desk,
        f"""
        {plate}    QUESTION  good   inspect.question
        CMD-2      PHOTO     good   inspect.photo
        CMD-PHOTO  PHOTO     wrong  inspect.no_camera
        CMD-SKIP   QUESTION  good   inspect.question   question=packaging
        """,
    )

    assert [finding.photo for finding in reply.step.findings] == ["skipped"]


def test_a_number_that_no_answer_has_keeps_the_question(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()

    play(
        desk,
        f"""
        {plate}  QUESTION  good   inspect.question
        CMD-4    QUESTION  wrong  inspect.no_such_answer  scanned=4 answers=3
        CMD-OK   QUESTION  wrong  desk.not_expected
        """,
    )


def test_the_clerk_may_overrule_with_a_reason(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()

    play(
        desk,
        f"""
        {plate}          QUESTION  good   inspect.question
        CMD-3            QUESTION  good   inspect.question
        CMD-2            GRADED    good   inspect.graded         grade=B disposition=repack
        CMD-9            GRADED    wrong  inspect.no_such_grade  answers=4
        CMD-3            GRADED    ask    inspect.overrule       grade=C computed=B
        CMD-CANCEL       GRADED    info   desk.never_mind
        CMD-3            GRADED    ask    inspect.overrule
        CMD-9            GRADED    ask    desk.choose
        CMD-3            TARGET    good   inspect.bring_to       place=REFURBISH-1
        LOC-REFURBISH-1  START     good   inspect.done
        """,
    )

    with returns.store.look() as reading:
        (inspection,) = reading.find(Inspection)
    assert (inspection.computed_grade, inspection.grade) == ("B", "C")
    assert inspection.overruled_because == "worse"
    assert unit(returns, plate).refund_cents == 795


def test_the_number_of_the_computed_grade_confirms_it(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()

    play(
        desk,
        f"""
        {plate}  QUESTION  good  inspect.question
        CMD-3    QUESTION  good  inspect.question
        CMD-2    GRADED    good  inspect.graded     grade=B
        CMD-2    TARGET    good  inspect.bring_to
        """,
    )


def test_a_wrong_place_names_the_right_ones(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()

    play(
        desk,
        f"""
        {plate}      QUESTION  good   inspect.question
        CMD-3        QUESTION  good   inspect.question
        CMD-3        GRADED    good   inspect.graded
        CMD-OK       TARGET    good   inspect.bring_to      place=A-01-01
        LOC-A-01-02  TARGET    wrong  inspect.wrong_target  expected=A-01-01 others=RESTOCK-1
        CMD-OK       TARGET    wrong  desk.not_expected
        """,
    )


def test_an_empty_home_is_right_unless_another_product_moved_in(
    returns: Returns, desk: Desk
) -> None:
    for slot in ("A-02-01", "B-01-01", "B-02-02"):
        returns.warehouse.put("MUG-RED", slot, 1)
    with behind(returns.store) as connection:
        connection.exec_driver_sql("UPDATE stock SET quantity = 0 WHERE place = 'B-01-01'")
        connection.exec_driver_sql(
            "UPDATE stock SET quantity = 0 WHERE place = 'A-02-01' AND sku = 'MUG-RED'"
        )
    (plate,) = returns.received("MUG-RED")
    for code in (plate, "CMD-3", "CMD-3"):
        desk.scan(code)

    step = desk.scan("CMD-OK").step

    assert step.targets == ("A-01-02", "B-01-01", "RESTOCK-1")


def test_pieces_that_nobody_announced_stay_apart_without_a_refund(
    returns: Returns, desk: Desk
) -> None:
    rma = returns.requested(returns.shipped(Pieces("MUG-BLUE", 2)), announced(1))
    receive = returns.desk("receive")
    for code in (rma, "MUG-BLUE", "MUG-BLUE", "CMD-YES"):
        receive.scan(code)

    play(
        desk,
        """
        U-0000002         QUESTION  good  inspect.question
        CMD-3             QUESTION  good  inspect.question
        CMD-3             GRADED    good  inspect.graded    grade=A disposition=quarantine
        CMD-OK            TARGET    good  inspect.bring_to  place=QUARANTINE-1
        LOC-QUARANTINE-1  START     good  inspect.done      n=1
        """,
    )

    apart = unit(returns, "U-0000002")
    assert (apart.refund_cents, apart.refund_due) == (0, None)
    with returns.store.look() as reading:
        assert reading.get(Stock, "MUG-BLUE", "QUARANTINE-1", "").quantity == 1
        assert reading.get(Return, rma).state is ReturnState.RECEIVED


def test_a_return_closes_with_its_last_announced_piece(returns: Returns, desk: Desk) -> None:
    first, second = returns.received(quantity=2)
    for code in (first, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert desk.scan(code).is_good
    with returns.store.look() as reading:
        assert reading.get(Return, "RMA-000001").state is ReturnState.RECEIVED

    for code in (second, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert desk.scan(code).is_good

    with returns.store.look() as reading:
        assert reading.get(Return, "RMA-000001").closed_at is not None


def test_pieces_of_one_line_go_different_ways(returns: Returns, desk: Desk) -> None:
    sound, broken = returns.received(quantity=2)

    for code in (sound, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert desk.scan(code).is_good, code
    for code in (broken, "CMD-1", "CMD-PHOTO", "CMD-OK", "CMD-OK"):
        assert desk.scan(code).is_good, code

    assert [unit(returns, plate).place for plate in (sound, broken)] == ["RESTOCK-1", SCRAP]
    assert [unit(returns, plate).grade for plate in (sound, broken)] == ["A", "D"]


def test_a_return_with_missing_pieces_stays_open(returns: Returns, desk: Desk) -> None:
    rma = returns.announced("MUG-BLUE", 2)
    receive = returns.desk("receive")
    for code in (rma, "MUG-BLUE", "CMD-DONE"):
        receive.scan(code)

    for code in ("U-0000001", "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert desk.scan(code).is_good

    with returns.store.look() as reading:
        assert reading.get(Return, rma).state is ReturnState.RECEIVED


def test_answers_are_kept_one_by_one_over_a_restart(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()
    desk.scan(plate)
    desk.scan("CMD-2")

    again = returns.desk("inspect", shutter=camera())

    greeting = again.open("inspect")
    assert (greeting.place, greeting.say.value) == ("PHOTO", "inspect.photo")
    play(again, "CMD-PHOTO  QUESTION  good  inspect.photo_taken")
    play(again, "CMD-2      GRADED    good  inspect.graded  grade=C")
    assert returns.desk("inspect").open("inspect").place == "GRADED"


def test_undo_goes_back_answer_by_answer(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()

    play(
        desk,
        f"""
        {plate}         QUESTION  good   inspect.question
        CMD-2           PHOTO     good   inspect.photo
        CMD-PHOTO       QUESTION  good   inspect.photo_taken
        CMD-3           GRADED    good   inspect.graded      grade=C
        CMD-OK          TARGET    good   inspect.bring_to
        LOC-REFURBISH-1 START     good   inspect.done
        CMD-UNDO        TARGET    good   desk.undone         act=bring_unit
        CMD-UNDO        GRADED    good   desk.undone         act=confirm_grade
        CMD-UNDO        QUESTION  good   desk.undone         act=answer_question
        CMD-UNDO        PHOTO     good   desk.undone         act=add_photo
        CMD-UNDO        QUESTION  good   desk.undone         act=answer_question
        CMD-3           QUESTION  good   inspect.question    question=packaging
        CMD-UNDO        QUESTION  good   desk.undone
        CMD-UNDO        START     good   desk.undone         act=open_unit
        CMD-REDO        QUESTION  good   desk.redone
        """,
    )

    assert unit(returns, plate).grade == ""


def test_a_unit_that_somebody_inspects_is_not_taken_by_another(
    returns: Returns, desk: Desk
) -> None:
    (plate,) = returns.received()
    desk.scan(plate)
    sam = returns.desk("inspect", badge=SAM, shutter=camera())

    play(sam, f"{plate}    START     wrong  inspect.taken_by_other  name=Eva")
    play(desk, f"CMD-PAUSE  START     good   inspect.paused          plate={plate}")
    play(sam, f"{plate}    QUESTION  good   inspect.question")
    play(desk, f"{plate}    START     wrong  inspect.taken_by_other  name=Sam")


def test_a_claim_that_ran_out_may_be_taken_over_and_writes_no_more(
    returns: Returns, desk: Desk
) -> None:
    (plate,) = returns.received()
    desk.scan(plate)
    desk.scan("CMD-3")
    returns.warehouse.clock.now += timedelta(hours=5)
    sam = returns.desk("inspect", badge=SAM)

    play(sam, f"{plate}    QUESTION  good   inspect.question        question=packaging")
    play(desk, "CMD-3      QUESTION  wrong  inspect.taken_by_other  name=Sam")
    play(sam, "CMD-3      GRADED    good   inspect.graded          grade=A")


def test_a_unit_that_is_done_names_where_it_was_brought(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()
    for code in (plate, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        desk.scan(code)

    play(desk, f"{plate}  START  wrong  inspect.unit_done  plate={plate} place=RESTOCK-1")


def test_a_serial_number_goes_where_its_piece_goes(returns: Returns, desk: Desk) -> None:
    rma = returns.requested(returns.shipped(Pieces("CLOCK", 1, serial="1001")), announced(1))
    receive = returns.desk("receive")
    for code in (rma, "CLOCK", "SN-1001"):
        receive.scan(code)

    for code in ("U-0000001", "CMD-3", "CMD-3", "CMD-OK", "LOC-B-01-01"):
        assert desk.scan(code).is_good

    with returns.store.look() as reading:
        assert reading.get(SerialUnit, "CLOCK", "1001").place == "B-01-01"


def test_a_floor_without_the_place_needed_says_so_before_deciding(
    returns: Returns, desk: Desk
) -> None:
    rows = forms_from_json(forms(rules=[{"name": "mend", "disposition": "repair"}]))
    with behind(returns.store) as connection:
        connection.exec_driver_sql("DELETE FROM inspection_form")
        connection.exec_driver_sql("DELETE FROM place WHERE kind = 'repair'")
    furnish(returns.store, an_act(), rows, name="rules")
    (plate,) = returns.received()

    play(
        desk,
        f"""
        {plate}  QUESTION  good   inspect.question
        CMD-3    QUESTION  good   inspect.question
        CMD-3    GRADED    good   inspect.graded     disposition=repair
        CMD-OK   GRADED    wrong  returns.no_place   place_kind=repair
        """,
    )


def test_without_forms_nothing_is_opened(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()
    with behind(returns.store) as connection:
        connection.exec_driver_sql("DELETE FROM inspection_form")

    play(desk, f"{plate}  START  wrong  inspect.no_form  category=kitchen")


def test_the_step_shows_all_that_the_screen_needs(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received(comment="arrived scratched")
    desk.scan(plate)
    asked = desk.scan("CMD-3").step

    graded = desk.scan("CMD-2").step

    assert (asked.name, asked.reason, asked.comment) == (
        "Blue mug", "changed_mind", "arrived scratched",
    )  # fmt: skip
    assert [one.text_key for one in asked.question.answers] == [
        "inspection.answer.packaging.missing",
        "inspection.answer.packaging.opened",
        "inspection.answer.packaging.intact",
    ]
    assert (graded.judgement.rule, graded.judgement.refund.amount_cents) == ("new_packaging", 676)
    assert (graded.judgement.refund.reason, graded.currency) == ("fee", "GBP")
    assert graded.target == ""


def test_answers_and_grades_are_offered_as_numbers(returns: Returns, desk: Desk) -> None:
    (plate,) = returns.received()

    question = desk.scan(plate)
    wrong = desk.scan("not known")
    desk.scan("CMD-3")
    graded = desk.scan("CMD-3")

    assert [choice.key for choice in question.choices] == [
        f"inspection.answer.broken.{answer}" for answer in ("broken", "chipped", "no")
    ]
    assert wrong.choices == question.choices
    assert [choice.key for choice in graded.choices] == [f"grade.{grade}" for grade in "ABCD"]


def test_the_start_tells_what_waits(returns: Returns, desk: Desk) -> None:
    assert desk.open("inspect").say.value == "inspect.nothing"
    returns.received(quantity=2)

    assert desk.open("inspect").facts == {"n": 2}


def act() -> Act:
    return an_act(person="eva", station="inspect")


def test_acts_out_of_their_order_are_refused(returns: Returns) -> None:
    store, (plate,) = returns.store, returns.received()
    open_unit(store, act(), plate=plate)

    def refusal(call, **facts) -> Why:
        with pytest.raises(Refusal) as refused:
            call(store, act(), plate=plate, **facts)
        return refused.value.why

    assert refusal(answer_question, question="packaging", answer="intact") is Why.NO_SUCH_ANSWER
    assert refusal(answer_question, question="broken", answer="?") is Why.NO_SUCH_ANSWER
    assert refusal(confirm_grade, grade=Grade.A) is Why.QUESTIONS_OPEN
    assert refusal(bring_unit, place="RESTOCK-1") is Why.NOT_GRADED
    answer_question(store, act(), plate=plate, question="broken", answer="chipped")
    assert refusal(answer_question, question="packaging", answer="intact") is Why.PHOTO_NEEDED


def test_another_grade_needs_a_reason_and_the_computed_one_takes_none(returns: Returns) -> None:
    store, (plate,) = returns.store, returns.received()
    open_unit(store, act(), plate=plate)
    for key, answer in (("broken", "no"), ("packaging", "intact")):
        answer_question(store, act(), plate=plate, question=key, answer=answer)

    for grade, because in ((Grade.B, None), (Grade.A, OverruleReason.OTHER)):
        with pytest.raises(Refusal) as refused:
            confirm_grade(store, act(), plate=plate, grade=grade, because=because)
        assert refused.value.why is Why.NO_REASON


PLACES = {
    InspectAt.START: [],
    InspectAt.QUESTION: ["{plate}"],
    InspectAt.PHOTO: ["{plate}", "CMD-2"],
    InspectAt.GRADED: ["{plate}", "CMD-3", "CMD-3"],
    InspectAt.TARGET: ["{plate}", "CMD-3", "CMD-2", "CMD-4", "CMD-1"],
}


@pytest.mark.parametrize("place", PLACES)
def test_every_code_is_answered_and_a_wrong_one_changes_nothing(
    returns: Returns, place: InspectAt
) -> None:
    (plate,) = returns.received()
    desk = returns.desk("inspect")
    for code in PLACES[place]:
        desk.scan(code.format(plate=plate))
    before = returns.warehouse.rows()
    wrong = ["CMD-YES", "CMD-COUNT-2", "CMD-7", "CMD-HELP", "CMD-PHOTO"]
    if place is not InspectAt.TARGET:
        wrong.append("LOC-RESTOCK-1")
    if place is not InspectAt.QUESTION:
        wrong.append("CMD-DONE")

    # A free tote may become a container there, so somebody is asked.
    codes = [one for one in every_code() if (place, one) != (InspectAt.TARGET, "TOTE-0001")]
    for code in [*codes, *wrong]:
        reply = desk.scan(code)
        assert reply.feedback in {Feedback.WRONG, Feedback.INFO}, code
        assert isinstance(desk.station, InspectStation)
        assert desk.station.place() == place, code

    assert returns.warehouse.rows() == before


def test_a_plain_piece_takes_at_most_six_acts_and_two_scans(returns: Returns) -> None:
    (plate,) = returns.received()
    desk = returns.desk("inspect")
    scans, keys = (plate, "LOC-RESTOCK-1"), ("CMD-DONE", "CMD-OK")

    replies = [desk.scan(code) for code in (scans[0], *keys, scans[1])]

    assert all(reply.is_good for reply in replies)
    assert [reply.place for reply in replies] == ["QUESTION", "GRADED", "TARGET", "START"]
    assert len(replies) <= 6
    with returns.store.look() as reading:
        unit = reading.get(ReturnedUnit, plate)
        assert (unit.grade, unit.disposition) == ("A", "restock")


def test_the_rest_as_new_keeps_what_was_found_and_stops_at_a_photo(returns: Returns) -> None:
    photographed = question("sealed", ("no", "D"), ("yes", "A"), photo_when=["yes"])
    book = forms(forms=[{"category": "*", "questions": [BROKEN, photographed, PACKAGING]}])
    change_forms(returns, book)
    (plate,) = returns.received()
    desk = returns.desk("inspect")
    for code in (plate, "CMD-2", "CMD-NO"):
        assert desk.scan(code).is_good

    stopped = desk.scan("CMD-DONE")
    early = desk.scan("CMD-DONE")
    desk.scan("CMD-NO")
    graded = desk.scan("CMD-DONE")

    assert (stopped.place, early.is_good, graded.place) == ("PHOTO", False, "GRADED")
    assert graded.step.computed_grade == "C"
    with pytest.raises(Refusal) as refused:
        answer_rest_as_new(returns.store, act_of(desk), plate=plate)
    assert refused.value.why is Why.NO_SUCH_ANSWER


def test_the_rest_waits_for_a_photo_that_is_asked_for(returns: Returns) -> None:
    (plate,) = returns.received()
    desk = returns.desk("inspect")
    for code in (plate, "CMD-2"):
        assert desk.scan(code).is_good

    with pytest.raises(Refusal) as refused:
        answer_rest_as_new(returns.store, act_of(desk), plate=plate)

    assert refused.value.why is Why.PHOTO_NEEDED


def change_forms(returns: Returns, book: str) -> None:
    with returns.store.begin(an_act()) as uow:
        for row in forms_from_json(book):
            uow.save(row)
        uow.commit("forms", "forms", b"")


def act_of(desk: Desk) -> Act:
    assert desk.person
    return an_act(person=desk.person.person, station="inspect")
