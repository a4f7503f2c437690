"""`questions`: show the questions and rules of the inspection, preview others, take them in."""

import argparse

from warehouse_desk.channels.bounded import read_text
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.operation import system_act
from warehouse_desk.usecases.returns.form_book import (
    book_from_json,
    book_to_json,
    shares,
    take_book,
    what_would_happen,
)
from warehouse_desk.usecases.returns.forms import Book, book_of


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Do one of the three."""
    with context.store() as store:
        if chosen.preview:
            return _preview(context, store, book_from_json(read_text(chosen.preview)))
        if chosen.take:
            book = book_from_json(read_text(chosen.take))
            count = take_book(store, system_act("questions"), book=book)
            context.show({"forms": count}, context.say("forms.taken", {"n": count}))
            return Exit.DONE
        with store.look() as reading:
            print(book_to_json(book_of(reading)))
    return Exit.DONE


def _preview(context: Context, store: SqlStore, book: Book) -> int:
    with store.look() as reading:
        found = what_would_happen(reading, book)
    changed = [one for one in found if one.changes]
    lines = [context.say("forms.would_change", {"n": len(changed), "of": len(found)})]
    lines += [
        context.say(
            "forms.share",
            {"disposition": becomes.value, "before": before, "after": after},
        )
        for becomes, before, after in shares(found)
    ]
    context.show(found, "\n".join(lines))
    return Exit.DONE
