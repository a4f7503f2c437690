"""The returns policy as data, and what is decided by it."""

import json
from dataclasses import replace

import pytest

from tests.benchmarks.policies import agrees
from tests.factories import an_act
from tests.unit.usecases.returns.shipped import Pieces, Returns, announced
from tests.warehouse import EVA, SAM
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.returns import Remedy, ReturnReason, StatedCondition, StoredRule
from warehouse_desk.i18n import LANGUAGES, load
from warehouse_desk.usecases.returns.policy import preview, take_policy
from warehouse_desk.usecases.returns.policy_rules import (
    Asked,
    PolicyRule,
    Verdict,
    decide,
    policy,
    policy_from_json,
    policy_to_json,
    rule_named,
)
from warehouse_desk.usecases.returns.policy_words import rule_in_words
from warehouse_desk.usecases.returns.request import left_to_return
from warehouse_desk.usecases.undo import undo_last

ASKED = Asked("MUG-BLUE", "C1", "changed_mind", "mugs", "web", "opened", days=10)
EVERYTHING = PolicyRule(name="everything", days=30)


def take(returns: Returns, *rules: PolicyRule) -> None:
    take_policy(returns.store, an_act(), rules=rules)


def test_random_policies_are_decided_as_their_text_says() -> None:
    assert [seed for seed in range(1_000) if not agrees(seed)] == []


@pytest.mark.parametrize(
    "aspect", ["product", "customer", "reason", "category", "channel", "condition"]
)
def test_a_rule_that_names_something_beats_one_for_everything(aspect: str) -> None:
    narrow = replace(EVERYTHING, name="narrow", **{aspect: (getattr(ASKED, aspect),)})

    decision = decide([EVERYTHING, narrow], ASKED)

    assert decision.name == "narrow"


def test_what_is_our_fault_beats_the_kind_of_goods() -> None:
    hygiene = PolicyRule(name="hygiene", category=("mugs",), accepts=False)
    fault = PolicyRule(name="fault", reason=("damaged",))

    decision = decide([hygiene, fault], replace(ASKED, reason="damaged"))

    assert (decision.name, decision.verdict) == ("fault", Verdict.GRANTED)


def test_the_usual_policy_holds_where_a_shop_wrote_none(returns: Returns) -> None:
    with returns.store.look() as reading:
        rules = policy(reading)

    assert [(rule.name, rule.days) for rule in rules] == [("within_days", 30), ("our_fault", None)]


def test_a_policy_is_read_back_as_it_was_written(returns: Returns) -> None:
    rules = (EVERYTHING, PolicyRule(name="never", product=("PEN",), accepts=False))

    take(returns, *policy_from_json(policy_to_json(rules)))

    with returns.store.look() as reading:
        assert policy(reading) == rules
        assert rule_named(reading, "never") == rules[1]
        assert rule_named(reading, "gone") is None


def test_a_policy_that_was_taken_can_be_taken_back(returns: Returns) -> None:
    take(returns, EVERYTHING)
    act = an_act(station="policy")
    take_policy(returns.store, act, rules=(replace(EVERYTHING, days=3),))

    undo_last(returns.store, an_act(station="policy"))

    with returns.store.look() as reading:
        assert policy(reading) == (EVERYTHING,)


@pytest.mark.parametrize(
    ("rules", "named"),
    [
        ([], "rules"),
        ([{"name": "a", "fee_percent": 101}], "$.rules[0].fee_percent"),
        ([{"name": "a"}, {"name": "a"}], "a"),
        ([{"name": "a", "remedies": []}], "a"),
        ([{"name": "a", "product": []}], "a"),
        ([{"name": "a", "reason": ["bored"]}], "bored"),
        ([{"name": "a", "condition": ["new"]}], "new"),
    ],
)
def test_a_bad_policy_is_refused_naming_the_place(rules: list[object], named: str) -> None:
    with pytest.raises(Refusal) as refused:
        policy_from_json(json.dumps({"rules": rules}))

    assert refused.value.why is Why.BAD_POLICY
    assert refused.value.facts == {"scanned": named}


def test_what_is_no_file_of_rules_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        policy_from_json("{")

    assert refused.value.why is Why.BAD_POLICY


def test_only_a_supervisor_changes_the_policy(returns: Returns) -> None:
    desk = returns.desk("receive", EVA)
    clerk, boss = desk.person, returns.desk("receive", SAM).person
    assert clerk
    assert boss

    with pytest.raises(Refusal) as refused:
        take_policy(returns.store, an_act(person=clerk.person), rules=(EVERYTHING,))
    taken = take_policy(returns.store, an_act(person=boss.person), rules=(EVERYTHING,))

    assert refused.value.why is Why.NOT_ALLOWED
    assert taken == 1


def test_an_order_is_tested_line_by_line(returns: Returns) -> None:
    take(
        returns,
        EVERYTHING,
        PolicyRule(name="no_pens", product=("PEN",), accepts=False),
        PolicyRule(name="used", condition=("used",), instant=False, days=None),
    )
    ref = returns.shipped(Pieces("MUG-BLUE", 2), Pieces("PEN", 1))

    with returns.store.look() as reading:
        left = left_to_return(reading, ref)
        today = preview(reading, ref, left, reason=ReturnReason.OTHER)
        used = preview(reading, ref, left, reason=ReturnReason.OTHER, condition="used")

    assert [(one.decision.name, one.decision.verdict) for one in today] == [
        ("everything", Verdict.GRANTED),
        ("no_pens", Verdict.REFUSED),
    ]
    assert today[0].last_day is not None
    assert (used[0].decision.name, used[0].last_day) == ("used", None)


def test_a_line_is_decided_by_what_the_customer_says_of_it(returns: Returns) -> None:
    take(
        returns,
        EVERYTHING,
        PolicyRule(name="opened", condition=("opened",), accepts=False),
    )
    ref = returns.shipped(Pieces("MUG-BLUE", 2))

    with pytest.raises(Refusal) as refused:
        returns.requested(ref, announced(condition=StatedCondition.OPENED))

    assert refused.value.why is Why.NEVER_BACK
    assert refused.value.facts == {"order": ref, "lines": (1,), "policy": "opened"}
    assert returns.requested(ref, announced(condition=StatedCondition.UNOPENED))


def test_what_no_rule_is_about_is_refused(returns: Returns) -> None:
    take(returns, PolicyRule(name="pens", product=("PEN",)))

    with pytest.raises(Refusal) as refused:
        returns.requested(returns.shipped(Pieces("MUG-BLUE")), announced())

    assert refused.value.why is Why.NEVER_BACK


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_part_of_a_rule_can_be_said(code: str) -> None:
    language = load(code)
    full = PolicyRule(
        name="full", product=("P",), customer=("C",), reason=("damaged", "not_announced"),
        category=("mugs", ""), channel=("web",), condition=("opened", ""), days=1, late_waits=True,
        fee_percent=5, fee_cents=150, customer_pays_postage=True, instant_up_to_cents=9_900,
        photo_wanted=True, remedies=tuple(Remedy),
    )  # fmt: skip

    words = rule_in_words(language, full, "EUR")
    plain = rule_in_words(language, EVERYTHING, "EUR")
    by_hand = rule_in_words(language, replace(EVERYTHING, days=None, instant=False), "EUR")
    never = rule_in_words(language, replace(full, accepts=False), "EUR")

    assert (len(words.about), len(words.until), len(words.fee)) == (6, 4, 2)
    assert len(words.offers) == len(Remedy) + 1
    assert (len(plain.about), len(plain.until), len(plain.fee)) == (1, 1, 1)
    assert len(by_hand.until) == 2
    assert (never.fee, never.postage) == ((), "")


def test_rules_are_kept_in_their_order(returns: Returns) -> None:
    rules = tuple(PolicyRule(name=name) for name in ("c", "a", "b"))
    take(returns, *rules)

    with returns.store.look() as reading:
        assert [one.rule for one in reading.find(StoredRule)] == ["a", "b", "c"]
        assert policy(reading) == rules
