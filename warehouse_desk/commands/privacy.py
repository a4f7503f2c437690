"""`privacy`: what is held about somebody, and its erasure."""

import argparse

import msgspec

from warehouse_desk.bootstrap import preferences
from warehouse_desk.bootstrap.erasure import erase
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.privacy import contacts_of, due_for_erasure, held_about


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Export what is held about somebody, or erase it; `due` erases all that is kept too long."""
    with context.store() as store:
        with store.look() as reading:
            if chosen.act == "export":
                held = held_about(reading, chosen.about)
                context.show(held, msgspec.json.format(msgspec.json.encode(held)).decode())
                return Exit.DONE
            contacts = (
                due_for_erasure(reading)
                if chosen.act == "due"
                else [one.contact for one in contacts_of(reading, chosen.about)]
            )
        documents = preferences.documents_folder(preferences.load(preferences.default_file()))
        gone = erase(store, context.where, documents, system_act("privacy"), tuple(contacts))
    facts = {"n": gone.contacts, "files": gone.photos + gone.papers + gone.backups}
    context.show(gone, context.say("privacy.erased", facts))
    return Exit.DONE
