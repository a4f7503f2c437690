"""Scan scripts: one line a scan, with the answer that is expected of it.

    text           PLACE  feedback  say              facts
    LOC-A-01-01    ITEM   good      pick.scan_item   sku=MUG-BLUE

`PLACE` is where the desk stands after the scan; facts are compared as text, those not named are
not looked at. A text in which `~` stands for a blank may be a command: `!short~2`.
"""

from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.reply import Reply


def play(desk: Desk, script: str) -> Reply:
    """Scan line by line; every answer must be the expected one. Return the last."""
    lines = [line.split() for line in script.strip().splitlines() if line.strip()]
    for text, *wanted in lines:
        reply = desk.scan(text.replace("~", " "))
        assert _seen(reply, wanted) == wanted, f"{text}: {reply.facts} {reply.step}"
    return reply


def _seen(reply: Reply, wanted: list[str]) -> list[str]:
    """Write an answer the way the script does, with the facts the script names."""
    names = [part.split("=", 1)[0] for part in wanted[3:]]
    facts = [f"{name}={_written(reply.facts.get(name))}" for name in names]
    return [reply.place, reply.feedback.value, reply.say.value, *facts]


def _written(fact: object) -> str:
    if isinstance(fact, tuple | list):
        return ",".join(map(str, fact))
    return str(fact).replace(" ", "~")
