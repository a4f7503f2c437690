"""Random policies, and a reading of them that was written without looking at the program's.

The program orders rules by a key. Here two rules are compared as the policy's text says it, one
aspect after another, and every rule has to stand against every other one.
"""

import json
from random import Random
from typing import Any

VALUES = {
    "product": ["P1", "P2", "P3"],
    "customer": ["C1", "C2", ""],
    "reason": ["damaged", "changed_mind", "defective", "other"],
    "category": ["lights", "clocks", ""],
    "channel": ["web", "shop"],
    "condition": ["unopened", "opened", "used", ""],
}
REMEDIES = ["advice", "exchange", "repair", "credit", "refund"]


def random_policy(random: Random) -> list[dict[str, Any]]:
    """Make up to nine rules, many of them of the same reach."""
    return [_random_rule(random, f"rule_{number}") for number in range(random.randint(1, 9))]


def _random_rule(random: Random, name: str) -> dict[str, Any]:
    rule: dict[str, Any] = {"name": name}
    for aspect, values in VALUES.items():
        if random.random() < 0.3:
            rule[aspect] = random.sample(values, random.randint(1, 2))
    if random.random() < 0.15:
        rule["accepts"] = False
    if random.random() < 0.7:
        rule["days"] = random.choice([0, 7, 14, 30])
    for name_, share in (("late_waits", 0.3), ("photo_wanted", 0.2)):
        rule[name_] = random.random() < share
    rule["instant"] = random.random() < 0.8
    if random.random() < 0.3:
        rule["instant_up_to_cents"] = random.choice([0, 500, 5_000])
    rule["remedies"] = random.sample(REMEDIES, random.randint(1, 5))
    return rule


def random_request(random: Random) -> dict[str, Any]:
    """Ask for something that the rules may or may not be about."""
    asked: dict[str, Any] = {name: random.choice(values) for name, values in VALUES.items()}
    asked["days"] = random.choice([0, 6, 7, 8, 14, 15, 30, 31, 400])
    asked["value_cents"] = random.choice([0, 499, 500, 501, 5_001])
    asked["photos"] = random.choice([0, 0, 1])
    return asked


def as_file(rules: list[dict[str, Any]]) -> str:
    """Write a policy as a shop would."""
    return json.dumps({"rules": rules})


def read_decision(rules: list[dict[str, Any]], asked: dict[str, Any]) -> tuple[str, str, str]:
    """Say verdict, rule and reason as the text of the policy has it."""
    about = [
        rule
        for rule in rules
        if not [name for name in VALUES if name in rule and asked[name] not in rule[name]]
    ]
    winner = None
    for one in about:
        if all(one is other or _beats(one, other, rules) for other in about):
            winner = one
    if winner is None:
        return "refused", "", "no_rule"
    name = winner["name"]
    if winner.get("accepts") is False:
        return "refused", name, "never"
    if "days" in winner and winner["days"] < asked["days"]:
        return ("waits" if winner["late_waits"] else "refused"), name, "too_late"
    if winner["photo_wanted"] and asked["photos"] == 0:
        return "waits", name, "photo_wanted"
    if (
        "instant_up_to_cents" in winner
        and not asked["value_cents"] <= winner["instant_up_to_cents"]
    ):
        return "waits", name, "above_amount"
    return ("granted", name, "") if winner["instant"] else ("waits", name, "decided_by_hand")


def _beats(one: dict[str, Any], other: dict[str, Any], rules: list[dict[str, Any]]) -> bool:
    for name in ("product", "customer", "reason", "category", "channel", "condition"):
        if (name in one) != (name in other):
            return name in one
    sizes = [sum(len(rule[name]) for name in VALUES if name in rule) for rule in (one, other)]
    if sizes[0] != sizes[1]:
        return sizes[0] < sizes[1]
    return rules.index(one) < rules.index(other)
