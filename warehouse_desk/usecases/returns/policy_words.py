"""A rule of the policy in words, for the page, the sheet and the customers' own page."""

from dataclasses import dataclass

from warehouse_desk.i18n.language import Language
from warehouse_desk.usecases.returns.forms import ANY
from warehouse_desk.usecases.returns.policy_rules import PolicyRule

#: Aspects whose values are names inside the program, and where the keys of their words begin.
_WORDS = {"reason": "return_reason", "condition": "condition"}


@dataclass(frozen=True, slots=True)
class RuleWords:
    """What a rule says, each part as lines."""

    about: tuple[str, ...]
    until: tuple[str, ...]
    fee: tuple[str, ...]
    offers: tuple[str, ...]
    postage: str


def rule_in_words(language: Language, rule: PolicyRule, currency: str) -> RuleWords:
    """Say a rule."""
    if not rule.accepts:
        return RuleWords(_about(language, rule), (language.say("policy.never"),), (), (), "")
    return RuleWords(
        _about(language, rule),
        _until(language, rule, currency),
        _fee(language, rule, currency),
        _offers(language, rule),
        language.say("policy.you_pay" if rule.customer_pays_postage else "policy.we_pay"),
    )


def _about(language: Language, rule: PolicyRule) -> tuple[str, ...]:
    named = [(aspect, among) for aspect, among in rule.named() if ANY not in among]
    if not named:
        return (language.say("policy.everything"),)
    return tuple(
        language.say(f"policy.{aspect}", values=_values(language, aspect, among))
        for aspect, among in named
    )


def _values(language: Language, aspect: str, among: tuple[str, ...]) -> str:
    area = _WORDS.get(aspect)
    words = (language.say(f"{area}.{one}") if area and one else one for one in among)
    return ", ".join(word for word in words if word)


def _until(language: Language, rule: PolicyRule, currency: str) -> tuple[str, ...]:
    if rule.days is None:
        words = [language.say("policy.no_limit")]
    else:
        words = [language.say("policy.days", n=rule.days)]
        words += [language.say("policy.late_asks")] if rule.late_waits else []
    if rule.photo_wanted:
        words.append(language.say("policy.photo"))
    limit = rule.instant_up_to_cents
    if not rule.instant:
        words.append(language.say("policy.by_hand"))
    elif limit is not None:
        words.append(language.say("policy.by_hand_above", amount=language.money(limit, currency)))
    return tuple(words)


def _fee(language: Language, rule: PolicyRule, currency: str) -> tuple[str, ...]:
    words = []
    if rule.fee_percent:
        words.append(language.say("policy.fee_percent", percent=language.number(rule.fee_percent)))
    if rule.fee_cents:
        amount = language.money(rule.fee_cents, currency)
        words.append(language.say("policy.fee_each", amount=amount))
    return tuple(words) or (language.say("policy.no_fee"),)


def _offers(language: Language, rule: PolicyRule) -> tuple[str, ...]:
    words = [language.say(f"remedy.{remedy.value}") for remedy in rule.remedies]
    return (*words, language.say("policy.refunded", n=rule.refund_days))
