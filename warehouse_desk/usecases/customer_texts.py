"""What customers wrote, kept apart from what it is about, so that it can be erased."""

import secrets
from dataclasses import replace

from warehouse_desk.domain.orders import CustomerText, TextAbout
from warehouse_desk.usecases.ports import Reading, UnitOfWork


def order_note(reading: Reading, order_ref: str) -> str:
    """Read what the customer wrote with an order, or nothing."""
    found = reading.seek(CustomerText, TextAbout.ORDER, order_ref, 0)
    return found.text if found else ""


def return_comments(reading: Reading, rma: str) -> dict[int, str]:
    """Read what the customer wrote of lines of a return, by line."""
    found = reading.find(CustomerText, about=TextAbout.RETURN, subject=rma)
    return {one.line: one.text for one in found}


def keep_text(uow: UnitOfWork, text: CustomerText) -> None:
    """Keep what a customer wrote, if anything."""
    if text.text:
        uow.add(replace(text, salt=secrets.token_hex(16)))
