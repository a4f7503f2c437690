"""The returns policy as data: who may send what back, until when, in which condition, at which fee.

The most specific rule wins. A rule is more specific than another one if it names the product and
the other does not; where both do or neither does, the same is asked of the customer, the reason,
the category, the channel and the condition, in this order. Of two rules that name the same, the one
that names fewer of it wins, then the one that stands first.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

import msgspec

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.returns import Remedy, ReturnReason, StatedCondition, StoredRule, Waits
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.returns.forms import ANY
from warehouse_desk.usecases.settings import REFUND_DAYS, RETURN_DAYS, setting

Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]
Cents = Annotated[int, msgspec.Meta(ge=0, le=100_000_000)]
Days = Annotated[int, msgspec.Meta(ge=0, le=3_650)]
Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9_]{1,40}$")]

#: What a rule may name, the most telling first.
ASPECTS = ("product", "customer", "reason", "category", "channel", "condition")
#: Reasons that are the shop's to answer for: no time limit of its own policy holds against them.
OUR_FAULT = frozenset({ReturnReason.DAMAGED, ReturnReason.DEFECTIVE, ReturnReason.WRONG_ITEM})


class Verdict(StrEnum):
    """What becomes of a request."""

    GRANTED = "granted"
    WAITS = "waits"
    REFUSED = "refused"


class NotTaken(StrEnum):
    """Why a line is refused."""

    TOO_LATE = "too_late"
    NEVER = "never"
    NO_RULE = "no_rule"


@dataclass(frozen=True, slots=True)
class Asked:
    """One line of a request, as rules look at it; `days` since it was shipped."""

    product: str
    customer: str
    reason: str
    category: str
    channel: str
    condition: str
    days: int
    value_cents: int = 0
    photos: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRule:
    """One rule: what it is about, and what it grants.

    `days` is None where there is no limit; `late_waits`: what comes late is for a supervisor.
    `remedies` are offered in their order. Above `instant_up_to_cents` somebody has to decide.
    """

    name: Name
    product: tuple[str, ...] = (ANY,)
    customer: tuple[str, ...] = (ANY,)
    reason: tuple[str, ...] = (ANY,)
    category: tuple[str, ...] = (ANY,)
    channel: tuple[str, ...] = (ANY,)
    condition: tuple[str, ...] = (ANY,)
    accepts: bool = True
    days: Days | None = None
    late_waits: bool = False
    fee_percent: Percent = 0
    fee_cents: Cents = 0
    customer_pays_postage: bool = False
    refunds_shipping: bool = False
    remedies: tuple[Remedy, ...] = (Remedy.REFUND,)
    instant: bool = True
    instant_up_to_cents: Cents | None = None
    photo_wanted: bool = False
    refund_days: Days = 5

    def fits(self, asked: Asked) -> bool:
        """Tell whether the rule is about a line."""
        return all(
            ANY in among or getattr(asked, aspect) in among for aspect, among in self.named()
        )

    def named(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """List what the rule names by its aspects."""
        return tuple((aspect, getattr(self, aspect)) for aspect in ASPECTS)

    @property
    def reach(self) -> tuple[tuple[bool, ...], int]:
        """Order rules: the less, the more specific."""
        named = [among for _, among in self.named()]
        return tuple(ANY in among for among in named), sum(map(len, named))


@dataclass(frozen=True, slots=True)
class Decision:
    """What the policy says of a line, and the rule that says it (none: nothing fits)."""

    verdict: Verdict
    rule: PolicyRule | None
    because: str = ""

    @property
    def name(self) -> str:
        """Name the rule."""
        return self.rule.name if self.rule else ""


@dataclass(frozen=True, slots=True)
class Book:
    """All rules, in their order."""

    rules: tuple[PolicyRule, ...]


def winning_rule(rules: Sequence[PolicyRule], asked: Asked) -> PolicyRule | None:
    """Find the most specific rule that is about a line."""
    fitting = [rule for rule in rules if rule.fits(asked)]
    return min(fitting, key=lambda rule: rule.reach, default=None)


def decide(rules: Sequence[PolicyRule], asked: Asked) -> Decision:
    """Say what becomes of a line."""
    rule = winning_rule(rules, asked)
    if rule is None:
        return Decision(Verdict.REFUSED, None, NotTaken.NO_RULE)
    if not rule.accepts:
        return Decision(Verdict.REFUSED, rule, NotTaken.NEVER)
    if rule.days is not None and asked.days > rule.days:
        if rule.late_waits:
            return Decision(Verdict.WAITS, rule, Waits.TOO_LATE)
        return Decision(Verdict.REFUSED, rule, NotTaken.TOO_LATE)
    if because := _waits(rule, asked):
        return Decision(Verdict.WAITS, rule, because)
    return Decision(Verdict.GRANTED, rule)


def _waits(rule: PolicyRule, asked: Asked) -> Waits | None:
    if rule.photo_wanted and not asked.photos:
        return Waits.PHOTO_WANTED
    limit = rule.instant_up_to_cents
    if limit is not None and asked.value_cents > limit:
        return Waits.ABOVE_AMOUNT
    return None if rule.instant else Waits.DECIDED_BY_HAND


def usual_rules(days: int, refund_days: int) -> tuple[PolicyRule, ...]:
    """Give the policy of a shop that wrote none: our own fault has no time limit."""
    return (
        PolicyRule(
            name="within_days",
            days=days,
            remedies=(Remedy.EXCHANGE, Remedy.CREDIT, Remedy.REFUND),
            refund_days=refund_days,
        ),
        PolicyRule(
            name="our_fault",
            reason=tuple(sorted(OUR_FAULT)),
            remedies=(Remedy.ADVICE, Remedy.EXCHANGE, Remedy.REPAIR, Remedy.CREDIT, Remedy.REFUND),
            refunds_shipping=True,
            refund_days=refund_days,
        ),
    )


def policy(reading: Reading) -> tuple[PolicyRule, ...]:
    """Read the policy; the usual one where a shop wrote none."""
    stored = sorted(reading.find(StoredRule), key=lambda one: one.position)
    if not stored:
        return usual_rules(setting(reading, RETURN_DAYS), setting(reading, REFUND_DAYS))
    return tuple(msgspec.json.decode(one.body, type=PolicyRule) for one in stored)


def rule_named(reading: Reading, name: str) -> PolicyRule | None:
    """Find a rule by its name, if the policy still has it."""
    return next((rule for rule in policy(reading) if rule.name == name), None)


def policy_from_json(text: str) -> tuple[PolicyRule, ...]:
    """Read a file of rules; refuse it whole, naming the place, where anything is wrong."""
    try:
        rules = msgspec.json.decode(text, type=Book).rules
    except (msgspec.DecodeError, RecursionError) as error:
        detail = str(error)
        raise Refusal(
            Why.BAD_POLICY, scanned=detail.partition(" - at ")[2].strip("`") or detail
        ) from error
    _require_sound(rules)
    return rules


def policy_to_json(rules: Sequence[PolicyRule]) -> str:
    """Write rules as a file that is read back the same."""
    return msgspec.json.format(msgspec.json.encode(Book(tuple(rules))), indent=1).decode()


def _require_sound(rules: Sequence[PolicyRule]) -> None:
    names = [rule.name for rule in rules]
    known = {
        "reason": {*ReturnReason, "not_announced", ANY},
        "condition": {*StatedCondition, "", ANY},
    }
    wrong = [name for name in dict.fromkeys(names) if names.count(name) > 1]
    for rule in rules:
        if not rule.remedies or any(not among for _, among in rule.named()):
            wrong.append(rule.name)
        for aspect, members in known.items():
            wrong += [one for one in getattr(rule, aspect) if one not in members]
    if wrong or not rules:
        raise Refusal(Why.BAD_POLICY, scanned=", ".join(wrong) or "rules")
