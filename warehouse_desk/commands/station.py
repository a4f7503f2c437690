"""`station`: a station in a terminal; scans come in as lines, each answered by one."""

import argparse
import sys
from collections.abc import Iterator
from io import TextIOWrapper

from warehouse_desk.bootstrap.warehouse import make_desk
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.stations.reply import Feedback, Reply


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Sign in and answer line by line; the end of input is a pause, nothing is lost."""
    with context.store() as store:
        desk = make_desk(store)
        reply = desk.scan(chosen.badge)
        if reply.is_good:
            reply = desk.open(chosen.station)
        if reply.feedback is not Feedback.INFO:
            context.complain(context.say(reply.say.value, reply.facts))
            return Exit.NOTHING_DONE
        _show(context, reply)
        for text in _lines():
            _show(context, desk.scan(text))
    return Exit.DONE


def _lines() -> Iterator[str]:
    """Read scans; bytes that are no text become signs that no code holds."""
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    for line in sys.stdin:
        if text := line.rstrip("\r\n"):
            yield text


def _show(context: Context, reply: Reply) -> None:
    text = context.say(reply.say.value, reply.facts)
    data = {
        "scan": reply.scan,
        "code": reply.code,
        "feedback": reply.feedback,
        "say": reply.say,
        "facts": reply.facts,
        "text": text,
        "place": reply.place,
        "next": reply.step,
    }
    if reply.choices:
        data["choices"] = [
            {"number": one.number, "text": context.say(one.key, {})} for one in reply.choices
        ]
    context.show(data, _for_people(context, reply, text))
    sys.stdout.flush()


def _for_people(context: Context, reply: Reply, text: str) -> str:
    signs = {"good": "✓", "wrong": "✗", "ask": "?", "info": "·"}
    lines = [f"{signs[reply.feedback.value]} {text}"]
    lines += [f"   {one.number}  {context.say(one.key, {})}" for one in reply.choices]
    return "\n".join(lines)
