"""`policy`: show the returns policy, take another one in, or test it on an order."""

import argparse
from pathlib import Path

from warehouse_desk.channels.bounded import read_text
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.domain.returns import ReturnReason
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.returns.policy import LinePreview, preview, take_policy
from warehouse_desk.usecases.returns.policy_rules import (
    Verdict,
    policy,
    policy_from_json,
    policy_to_json,
)
from warehouse_desk.usecases.returns.request import left_to_return


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Do one of the three; a test of refused lines ends with 1."""
    with context.store() as store:
        if chosen.take:
            return _take(context, store, chosen.take)
        if chosen.test:
            return _test(context, store, chosen)
        with store.look() as reading:
            print(policy_to_json(policy(reading)))
    return Exit.DONE


def _take(context: Context, store: SqlStore, file: Path) -> int:
    rules = policy_from_json(read_text(file))
    count = take_policy(store, system_act("policy"), rules=rules)
    context.show({"rules": count}, context.say("policy.taken", {"n": count}))
    return Exit.DONE


def _test(context: Context, store: SqlStore, chosen: argparse.Namespace) -> int:
    with store.look() as reading:
        left = left_to_return(reading, chosen.test)
        lines = preview(
            reading, chosen.test, left, reason=ReturnReason(chosen.reason),
            condition=chosen.condition, photos=chosen.photos,
        )  # fmt: skip
    context.show([_public(one) for one in lines], "\n".join(_text(context, one) for one in lines))
    refused = any(one.decision.verdict is Verdict.REFUSED for one in lines)
    return Exit.REFUSALS if refused else Exit.DONE


def _public(line: LinePreview) -> dict[str, object]:
    rule = line.decision.rule
    return {
        "line": line.line, "sku": line.sku, "left": line.left,
        "verdict": line.decision.verdict, "because": line.decision.because,
        "rule": line.decision.name, "last_day": line.last_day,
        "remedies": rule.remedies if rule else (),
        "fee_percent": rule.fee_percent if rule else 0, "fee_cents": rule.fee_cents if rule else 0,
    }  # fmt: skip


def _text(context: Context, line: LinePreview) -> str:
    decision = line.decision
    area = "not_taken" if decision.verdict is Verdict.REFUSED else "return_waits"
    because = context.say(f"{area}.{decision.because}", {}) if decision.because else ""
    facts = {
        "line": line.line, "sku": line.sku, "policy": decision.name or "–",
        "verdict": context.say(f"verdict.{decision.verdict.value}", {}), "because": because,
    }  # fmt: skip
    return context.say("policy.tested", facts)
