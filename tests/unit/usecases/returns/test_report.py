"""The inspection report and its chain."""

from dataclasses import replace

import pytest
import sqlalchemy as sa

from tests.behind import behind
from tests.factories import an_act
from tests.unit.usecases.returns.shipped import Returns, camera
from tests.warehouse import SAM
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Setting
from warehouse_desk.domain.orders import Order
from warehouse_desk.domain.returns import Inspection, ReturnReason
from warehouse_desk.stations.desk import Desk
from warehouse_desk.storage.tables import metadata
from warehouse_desk.usecases.privacy import erase_contacts
from warehouse_desk.usecases.returns.proof import Digests
from warehouse_desk.usecases.returns.report import (
    CHAIN_HEAD,
    InspectionReport,
    report_content,
    report_hash,
    verify_chain,
)


def inspected(desk: Desk, plate: str) -> None:
    for code in (plate, "CMD-3", "CMD-2", "CMD-OK", "LOC-RESTOCK-1"):
        assert desk.scan(code).is_good


def report(returns: Returns, plate: str) -> InspectionReport:
    with returns.store.look() as reading:
        return report_content(reading, plate)


def broken(returns: Returns) -> list[str]:
    with returns.store.look() as reading:
        return list(verify_chain(reading).altered)


def erased(returns: Returns) -> list[str]:
    with returns.store.look() as reading:
        return list(verify_chain(reading).erased)


def told(returns: Returns, comment: str = "arrived scratched") -> str:
    """Inspect a piece whose customer wrote something, with a photo; give its plate."""
    (plate,) = returns.received(comment=comment)
    desk = returns.desk("inspect", shutter=camera())
    for code in (plate, "CMD-PHOTO", "CMD-3", "CMD-2", "CMD-OK", "LOC-RESTOCK-1"):
        assert desk.scan(code).is_good
    return plate


def erase(returns: Returns, plate: str) -> None:
    with returns.store.look() as reading:
        contact = reading.get(Order, report_content(reading, plate).order_ref).contact
    erase_contacts(returns.store, an_act(), contacts=(contact,))


def sealed_of_old(returns: Returns, plate: str) -> None:
    """Seal the only report as it was done before: over what is personal itself."""
    old = report_hash(replace(report(returns, plate), sealed=None))
    with behind(returns.store) as connection:
        connection.execute(
            sa.text("UPDATE inspection SET sealed_parts = '', report_hash = :old"), {"old": old}
        )


def change(returns: Returns, statement: str, plate: str) -> None:
    with behind(returns.store) as connection:
        connection.execute(sa.text(statement), {"plate": plate})


def test_a_report_says_everything_that_was_found_and_decided(returns: Returns) -> None:
    (plate,) = returns.received(comment="arrived scratched", reason=ReturnReason.OTHER)
    desk = returns.desk("inspect", shutter=camera())
    for code in (plate, "CMD-2", "CMD-PHOTO", "CMD-2", "CMD-4", "CMD-3", "CMD-OK"):
        desk.scan(code)

    found = report(returns, plate)

    assert (found.plate, found.sku, found.name, found.clerk) == (
        plate,
        "MUG-BLUE",
        "Blue mug",
        "Eva",
    )
    assert (found.reason, found.comment) == ("other", "arrived scratched")
    assert [(one.question, one.answer, one.grade, one.photo) for one in found.findings] == [
        ("broken", "chipped", "C", "taken"),
        ("packaging", "opened", "B", ""),
    ]
    assert (found.computed_grade, found.grade, found.overruled_because) == ("C", "D", "worse")
    assert (found.rule, found.disposition) == ("beyond_use", "dispose")
    assert (found.refund.amount_cents, found.refund.reason, found.currency) == (795, "full", "GBP")
    assert found.refund_due is not None
    assert (found.refund_due - found.received_at).days == 5
    assert [photo.path for photo in found.photos] == [f"{plate}-1.jpg"]
    assert found.requested_at < found.received_at < found.started_at < found.finished_at
    assert found.report_hash == report_hash(found)


def test_a_fee_of_the_rules_is_taken_off_the_refund(returns: Returns) -> None:
    (plate,) = returns.received()
    inspected(returns.desk("inspect"), plate)

    found = report(returns, plate)

    assert (found.refund.price_cents, found.refund.fee_cents) == (795, 119)
    assert (found.refund.amount_cents, found.refund.reason) == (676, "fee")


def test_each_report_carries_the_hash_of_the_one_before(returns: Returns) -> None:
    plates = returns.received(quantity=3)
    desk = returns.desk("inspect")
    for plate in plates:
        inspected(desk, plate)

    first, second, third = (report(returns, plate) for plate in plates)

    assert (first.previous_hash, second.previous_hash) == ("", first.report_hash)
    assert third.previous_hash == second.report_hash
    assert broken(returns) == []


def test_anything_changed_in_a_report_changes_its_hash(returns: Returns) -> None:
    (plate,) = returns.received()
    inspected(returns.desk("inspect"), plate)
    found = report(returns, plate)

    changed = [
        replace(found, grade="A"),
        replace(found, sealed=Digests(comment="of other words")),
        replace(found, previous_hash="0" * 64),
        replace(found, findings=found.findings[:1]),
        replace(found, person="sam"),
    ]

    assert found.report_hash not in {report_hash(one) for one in changed}
    assert report_hash(replace(found, clerk="Eva Married", name="renamed")) == found.report_hash


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE returned_unit SET grade = 'A', disposition = 'restock' WHERE plate = :plate",
        "UPDATE returned_unit SET refund_cents = refund_cents - 1 WHERE plate = :plate",
        "UPDATE inspection SET answers = '[]' WHERE plate = :plate",
        "UPDATE inspection SET answers = 'nonsense' WHERE plate = :plate",
        "UPDATE inspection SET finished_at = started_at WHERE plate = :plate",
        "DELETE FROM inspection WHERE plate = :plate",
    ],
)
def test_a_report_that_was_altered_or_taken_away_is_found(returns: Returns, statement: str) -> None:
    plates = returns.received(quantity=3)
    desk = returns.desk("inspect")
    for plate in plates:
        inspected(desk, plate)

    with behind(returns.store) as connection:
        connection.execute(sa.text(statement), {"plate": plates[1]})

    assert plates[1] in broken(returns)
    assert plates[0] not in broken(returns)


def test_a_report_that_cannot_be_gathered_any_more_is_found(returns: Returns) -> None:
    (plate,) = returns.received()
    inspected(returns.desk("inspect"), plate)

    with behind(returns.store) as connection:
        connection.execute(sa.text("UPDATE goods_return SET received_at = NULL"))

    assert broken(returns) == [plate]


def test_a_report_put_in_between_is_found(returns: Returns) -> None:
    plates = returns.received(quantity=2)
    desk = returns.desk("inspect")
    for plate in plates:
        inspected(desk, plate)
    with returns.store.look() as reading:
        first = reading.find(Inspection, plate=plates[0])[0]

    forged = replace(first, inspection=77, report_hash="f" * 64)
    with behind(returns.store) as connection:
        values = {name: getattr(forged, name) for name in forged.__slots__}
        connection.execute(metadata.tables["inspection"].insert(), values)

    assert broken(returns) == [plates[0]]


def test_the_newest_report_can_be_taken_back(returns: Returns) -> None:
    plates = returns.received(quantity=2)
    desk = returns.desk("inspect")
    inspected(desk, plates[0])
    head = report(returns, plates[0]).report_hash
    inspected(desk, plates[1])

    assert desk.scan("CMD-UNDO").place == "TARGET"

    assert broken(returns) == []
    with returns.store.look() as reading:
        assert reading.get(Setting, CHAIN_HEAD).value == head
        with pytest.raises(Refusal) as refused:
            report_content(reading, plates[1])
    assert refused.value.why is Why.NO_REPORT
    assert desk.scan("LOC-RESTOCK-1").is_good
    assert broken(returns) == []


def test_a_report_that_others_are_chained_to_stays(returns: Returns) -> None:
    plates = returns.received(quantity=2)
    eva, sam = returns.desk("inspect"), returns.desk("inspect", badge=SAM)
    inspected(eva, plates[0])
    inspected(sam, plates[1])

    reply = eva.scan("CMD-UNDO")

    assert reply.say is Why.CANNOT_UNDO
    assert report(returns, plates[0]).report_hash
    assert broken(returns) == []


@pytest.mark.parametrize("old", [False, True])
def test_a_report_whose_personal_parts_were_erased_is_named_as_such(
    returns: Returns, old: bool
) -> None:
    plate = told(returns)
    if old:
        sealed_of_old(returns, plate)
    before = broken(returns), erased(returns)

    erase(returns, plate)

    assert before == ([], [])
    assert (broken(returns), erased(returns)) == ([], [plate])
    with returns.store.look() as reading:
        assert "scratched" not in str(reading.find(Inspection))


PERSONAL = [
    "UPDATE customer_text SET text = 'arrived whole'",
    "DELETE FROM customer_text",
    "DELETE FROM photo",
    "UPDATE photo SET sha256 = 'of another'",
]


@pytest.mark.parametrize("old", [False, True])
@pytest.mark.parametrize("statement", PERSONAL)
def test_personal_parts_that_were_altered_and_not_erased_are_found(
    returns: Returns, statement: str, old: bool
) -> None:
    plate = told(returns)
    if old:
        sealed_of_old(returns, plate)

    change(returns, statement, plate)

    assert (broken(returns), erased(returns)) == ([plate], [])


@pytest.mark.parametrize("old", [False, True])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE returned_unit SET grade = 'A', disposition = 'dispose' WHERE plate = :plate",
        "UPDATE inspection SET answers = '[]' WHERE plate = :plate",
        "INSERT INTO photo VALUES ('x.jpg', 'x', :plate, '2026-03-02T09:30:00.000000Z', 'eva')",
    ],
)
def test_anything_else_that_is_altered_after_an_erasure_is_found(
    returns: Returns, statement: str, old: bool
) -> None:
    plate = told(returns)
    if old:
        sealed_of_old(returns, plate)
    erase(returns, plate)

    change(returns, statement, plate)

    assert (broken(returns), erased(returns)) == ([plate], [])


def test_an_alteration_is_not_hidden_by_an_erasure(returns: Returns) -> None:
    plate = told(returns)
    sealed_of_old(returns, plate)
    change(returns, "UPDATE inspection SET answers = '[]' WHERE plate = :plate", plate)

    erase(returns, plate)

    assert (broken(returns), erased(returns)) == ([plate], [])


def test_parts_that_are_gone_without_an_erasure_of_the_customer_are_found(
    returns: Returns,
) -> None:
    plate = told(returns)

    for statement in ("DELETE FROM customer_text", "DELETE FROM photo"):
        change(returns, statement, plate)

    assert (broken(returns), erased(returns)) == ([plate], [])


def test_a_report_with_nothing_personal_in_it_stays_whole(returns: Returns) -> None:
    (plate,) = returns.received()
    inspected(returns.desk("inspect"), plate)

    erase(returns, plate)

    assert (broken(returns), erased(returns)) == ([], [])


def test_the_same_words_of_two_customers_are_sealed_differently(returns: Returns) -> None:
    first, second = (report(returns, told(returns, "broken")) for _ in range(2))

    assert first.sealed is not None
    assert second.sealed is not None
    assert first.sealed.comment != second.sealed.comment
    assert first.salt != second.salt
