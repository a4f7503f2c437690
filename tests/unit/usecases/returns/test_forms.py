"""Forms, rules and fees as data."""

import json

import msgspec
import pytest

from tests.factories import an_act
from tests.unit.usecases.returns.shipped import Returns, forms
from tests.warehouse import Warehouse
from warehouse_desk import resources
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.returns import Disposition, Grade, ReturnReason
from warehouse_desk.i18n.texts import inspection, sorting
from warehouse_desk.i18n.texts import returns as texts
from warehouse_desk.usecases.returns import grading
from warehouse_desk.usecases.returns.forms import form_for, forms_from_json, rules
from warehouse_desk.usecases.returns.inspecting import OverruleReason
from warehouse_desk.usecases.returns.inspecting_step import InspectAt
from warehouse_desk.usecases.returns.policy import ReturnRule
from warehouse_desk.usecases.returns.receiving import NOT_ANNOUNCED
from warehouse_desk.usecases.returns.receiving_step import ReceiveAt
from warehouse_desk.usecases.set_up import furnish

SAMPLE = resources.path("sample_data", "inspection_forms.json")


def test_a_category_without_questions_of_its_own_gets_those_for_all(returns: Returns) -> None:
    with returns.store.look() as reading:
        assert form_for(reading, "clocks").category == "*"
        assert [question.key for question in form_for(reading, "").questions] == [
            "broken",
            "packaging",
        ]


def test_rules_and_fees_keep_their_order(returns: Returns) -> None:
    with returns.store.look() as reading:
        book = rules(reading)

    assert book.rules[0].name == "carrier_claim"
    assert book.rules[1].disposition is Disposition.RECYCLE
    assert [fee.percent for fee in book.fees] == [15]


def test_without_any_form_nothing_can_be_judged(warehouse: Warehouse) -> None:
    with warehouse.store.look() as reading:
        assert rules(reading).rules == ()
        with pytest.raises(Refusal) as refused:
            form_for(reading, "toys")

    assert refused.value.why is Why.NO_FORM
    assert refused.value.facts == {"category": "toys"}


def test_a_form_of_its_own_wins(warehouse: Warehouse) -> None:
    both = [{"category": name, "questions": []} for name in ("*", "toys")]
    furnish(warehouse.store, an_act(), forms_from_json(forms(forms=both)), name="forms")

    with warehouse.store.look() as reading:
        assert form_for(reading, "toys").category == "toys"
        assert form_for(reading, "clocks").category == "*"


def test_a_file_of_another_shape_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match="grade"):
        forms_from_json(forms().replace('"grade":"D"', '"grade":"F"'))


def test_the_sample_can_be_read_and_every_text_has_its_words() -> None:
    text = SAMPLE.read_text(encoding="utf-8")

    rows = forms_from_json(text)

    assert {row.category for row in rows} >= {"*", "*rules", "toys", "clocks"}
    words = {key: inspection.TEXTS[key].source for key in json.loads(text)["texts"]}
    assert words == json.loads(text)["texts"]


def test_the_sample_asks_the_worst_first() -> None:
    book = json.loads(SAMPLE.read_text(encoding="utf-8"))

    for form in book["forms"]:
        for question in form["questions"]:
            given = [Grade(answer["grade"]) for answer in question["answers"]]
            assert given == sorted(given, reverse=True), question["key"]
            assert set(question["photo_when"]) <= {one["key"] for one in question["answers"]}


def test_everything_that_is_shown_has_words() -> None:
    shown = {
        *(f"grade.{grade}" for grade in Grade),
        *(f"disposition.{one}" for one in Disposition),
        *(f"overrule.{reason}" for reason in OverruleReason),
        *(f"return_reason.{reason}" for reason in [*ReturnReason, NOT_ANNOUNCED]),
        *(f"return_rule.{rule}" for rule in ReturnRule),
        *(f"refund.{reason}" for reason in ("full", "fee", "none")),
        *(f"inspection.rule.{rule.name}" for rule in (grading.NO_RULE, grading.NOT_ANNOUNCED)),
        *(f"place.receive.{at}" for at in [*ReceiveAt, "LOT", "SERIAL"]),
        *(f"place.inspect.{at}" for at in InspectAt),
    }

    assert shown - (inspection.TEXTS.keys() | sorting.TEXTS.keys() | texts.TEXTS.keys()) == set()
