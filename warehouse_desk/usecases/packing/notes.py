"""What a packer has to know about an order: of its customer, its channel, its products."""

from collections.abc import Iterable
from typing import NamedTuple

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.inserts import NoteAbout, PackingNote
from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.domain.people import Right
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork


class NoteView(NamedTuple):
    """A note as the bench shows it: `about` names the product it is about, or nothing."""

    text: str
    about: str = ""


def notes_for(reading: Reading, order: Order, skus: Iterable[str]) -> tuple[NoteView, ...]:
    """List the notes about an order, those of its products last."""
    notes = reading.find(PackingNote)
    if not notes:
        return ()
    customer = reading.get(Contact, order.contact).customer
    whole = {(NoteAbout.CUSTOMER, customer), (NoteAbout.CHANNEL, order.channel)}
    general = [NoteView(one.text) for one in notes if (one.about, one.name) in whole]
    inside = set(skus)
    goods = [
        NoteView(one.text, one.name)
        for one in notes
        if one.about is NoteAbout.PRODUCT and one.name in inside
    ]
    return (*general, *goods)


@operation(Right.ADMIN)
def put_note(uow: UnitOfWork, *, note: PackingNote) -> int:
    """Add a note (number 0), or change one; an empty text takes it away."""
    if not note.name.strip():
        raise Refusal(Why.NOTE_ABOUT_NOTHING)
    if not note.text.strip():
        uow.remove(uow.get(PackingNote, note.note))
        uow.record("packing_note_removed", str(note.note))
        return 0
    kept = uow.save(note) if note.note else uow.add(note)
    uow.record("packing_note_set", str(kept.note), about=note.about)
    return kept.note
