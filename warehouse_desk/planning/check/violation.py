"""What is wrong with a plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Rule(StrEnum):
    """The rules a plan must keep."""

    EVERY_STOP_ONCE = "every_stop_once"
    FROM_START_TO_END = "from_start_to_end"
    ALONG_THE_AISLES = "along_the_aisles"
    STOPS_ON_THE_WAY = "stops_on_the_way"
    TRUE_LENGTH = "true_length"
    TAKEN_AS_WANTED = "taken_as_wanted"
    WHAT_IS_THERE = "what_is_there"
    FIRST_EXPIRED_FIRST = "first_expired_first"
    EVERY_ORDER_ONCE = "every_order_once"
    WITHIN_CAPACITY = "within_capacity"
    ONE_PICKER_ONE_BATCH = "one_picker_one_batch"
    TRUE_TIMES = "true_times"
    LATE_ONES_NAMED = "late_ones_named"
    URGENT_FIRST = "urgent_first"
    EVERY_AISLE_IN_ONE_ZONE = "every_aisle_in_one_zone"
    TRUE_LOAD = "true_load"
    KNOWN_ONLY_ONCE = "known_only_once"
    BETWEEN_LEAST_AND_MOST = "between_least_and_most"
    HELD_BY_THE_AISLES = "held_by_the_aisles"
    EVERY_PIECE_ONCE = "every_piece_once"
    KNOWN_BOX = "known_box"
    INSIDE_THE_BOX = "inside_the_box"
    TURNED_AS_ALLOWED = "turned_as_allowed"
    APART = "apart"
    WITHIN_WEIGHT = "within_weight"
    NOTHING_ON_FRAGILE = "nothing_on_fragile"
    SUPPORTED = "supported"
    WITHIN_LOAD = "within_load"
    TRUE_PRICE = "true_price"
    STEPS_HOLD_ALL = "steps_hold_all"
    LOADED_FROM_ABOVE = "loaded_from_above"
    EVERY_BOX_JUDGED = "every_box_judged"


@dataclass(frozen=True, slots=True)
class Violation:
    """A broken rule, and where."""

    rule: Rule
    where: object = None


class BrokenPlan(Exception):  # noqa: N818 - named after what it is, as the house does
    """A plan breaks rules: a mistake of a solver; it must not be used."""

    def __init__(self, violations: Sequence[Violation]) -> None:
        super().__init__(violations)
        self.violations = tuple(violations)


def require(violations: Sequence[Violation]) -> None:
    """Refuse a plan that breaks a rule, with every rule that it breaks."""
    if violations:
        raise BrokenPlan(violations)
