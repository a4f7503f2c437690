"""`rescue`: the way back from a store that is damaged, emptied or gone."""

import argparse
from pathlib import Path

from warehouse_desk.bootstrap.preferences import default_file
from warehouse_desk.bootstrap.rescue import HELPED, find_offer, take_offer
from warehouse_desk.bootstrap.trail_heads import HeadFile
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.storage.backup import inspect
from warehouse_desk.storage.engine import is_server


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Offer the newest sound backup where the store needs one; take it only when told to."""
    trouble = _trouble(context.where)
    if trouble is None:
        context.show({"sound": True}, context.say("rescue.sound", {}))
        return Exit.DONE
    heads = HeadFile(default_file().with_name("trail-heads.json"), context.where)
    offer = find_offer(context.where, heads) if trouble.trouble in HELPED else None
    if offer is None:
        raise trouble
    if not chosen.take:
        context.complain(context.say(trouble.trouble.value, trouble.facts))
        facts = {"file": str(offer.file), "time": f"{offer.at:%Y-%m-%d %H:%M}", "n": offer.entries}
        lost = {} if offer.lost is None else {"lost": offer.lost}
        offered = {"file": facts["file"], "entries": offer.entries, "lost": offer.lost}
        context.show(offered, context.say("rescue.offer", facts | lost))
        return Exit.REFUSALS
    aside = take_offer(context.where, heads, offer)
    facts = {"file": str(offer.file), "aside": str(aside or "–")}
    context.show(facts, context.say("rescue.taken", facts))
    return Exit.DONE


def _trouble(where: str) -> OutsideTrouble | None:
    """Look into the whole store; what a check of it finds is damage."""
    if is_server(where):
        return None
    try:
        inspect(Path(where))
    except OutsideTrouble as trouble:
        if trouble.trouble is Trouble.BACKUP_UNSOUND:
            return OutsideTrouble(Trouble.STORE_DAMAGED, file=where)
        return trouble
    return None
