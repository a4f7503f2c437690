"""`end-of-day`: what every carrier took, and what is still here; `--close` closes it all."""

import argparse

from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.shipping.day_end import CarrierDay, close_day, day_end

_LISTS = ("here", "missing", "late", "surplus")


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Close what is open, if asked to, and list the carriers as they stand then."""
    with context.store() as store:
        closed = close_day(store, system_act("ship")) if chosen.close else ()
        with store.look() as reading:
            days = day_end(reading)
    lines = [line for day in days for line in _lines(context, day)]
    if chosen.close:
        lines.append(context.say("day_end.closed", {"n": len(closed)}))
    context.show({"carriers": days, "closed": closed}, "\n".join(lines))
    return Exit.DONE


def _lines(context: Context, day: CarrierDay) -> list[str]:
    lines = [context.say("day_end.carrier", {"carrier": day.name, "n": day.out})]
    for name in _LISTS:
        codes: tuple[str, ...] = getattr(day, name)
        if codes:
            lines.append("  " + context.say(f"day_end.{name}", {"codes": codes}))
    if day.open_hand_overs:
        lines.append("  " + context.say("day_end.open", {"codes": day.open_hand_overs}))
    return lines
