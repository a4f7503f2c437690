"""`station`: a station in a terminal; scans come in as lines, each answered by one."""

import argparse
import os
import sys
import time
from collections.abc import Iterator
from getpass import getpass
from io import TextIOWrapper

from warehouse_desk.bootstrap.desk import make_desk
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.pipe import REACTION_MS, Pipe
from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.stations.say import Say

#: Where a program that feeds lines gives the PIN of whoever it acts for.
PIN_VARIABLE = "WAREHOUSE_DESK_PIN"


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Sign in and answer line by line; the end of input is a pause, nothing is lost."""
    with context.store() as store:
        desk, pipe = make_desk(store), _pipe(context)
        (reply,) = _scan(pipe, desk, chosen.badge)
        if reply.is_good:
            reply = desk.open(chosen.station)
        if reply.say is Say.ENTER_PIN:
            reply = desk.prove(_pin())
            if desk.station is not None:
                reply = desk.station.greet()
        if reply.feedback is not Feedback.INFO:
            context.complain(context.say(reply.say.value, reply.facts))
            return Exit.NOTHING_DONE
        _show(context, reply)
        for text in _lines():
            for reply in _scan(pipe, desk, text):
                _show(context, reply)
                if reply.say is Say.ENTER_PIN:
                    _show(context, desk.prove(_pin()))
    return Exit.DONE


def _pin() -> str:
    """Ask a person for the PIN without showing it; a program gives it in the environment."""
    if PIN_VARIABLE in os.environ:
        return os.environ[PIN_VARIABLE]
    return getpass("PIN: ") if sys.stdin.isatty() else ""


def _pipe(context: Context) -> Pipe:
    """Hold what a person scans blindly after a refusal; a program that feeds lines is no person."""
    is_person = sys.stdin.isatty() and not context.json
    return Pipe(reaction_ms=REACTION_MS if is_person else 0)


def _scan(pipe: Pipe, desk: Desk, text: str) -> list[Reply]:
    pipe.take(Scan(text, Source.TERMINAL, at=time.monotonic_ns()))
    return pipe.answer(desk)


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
            {"number": one.number, "text": context.say(one.key, one.facts)} for one in reply.choices
        ]
    context.show(data, _for_people(context, reply, text))
    sys.stdout.flush()


def _for_people(context: Context, reply: Reply, text: str) -> str:
    signs = {"good": "✓", "wrong": "✗", "ask": "?", "info": "·"}
    lines = [f"{signs[reply.feedback.value]} {text}"]
    lines += [f"   {one.number}  {context.say(one.key, one.facts)}" for one in reply.choices]
    return "\n".join(lines)
