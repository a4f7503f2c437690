"""`station`: a station in a terminal; scans come in as lines, each answered by one."""

import argparse
import sys

from warehouse_desk.bootstrap.warehouse import make_desk
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.stations.reply import Reply


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Sign in and answer line by line; the end of input is a pause, nothing is lost."""
    with context.store() as store:
        desk = make_desk(store)
        reply = desk.scan(chosen.badge)
        if reply.is_good:
            reply = desk.open(chosen.station)
        _show(context, reply)
        if desk.station is None:
            return Exit.NOTHING_DONE
        for line in sys.stdin:
            text = line.rstrip("\r\n")
            if text:
                _show(context, desk.scan(text))
    return Exit.DONE


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
