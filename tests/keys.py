"""The keys that a keyboard scanner presses for a text, and the codes of its test sheet."""

from dataclasses import replace

from warehouse_desk.scanning.layouts import ENTER, US, Layout
from warehouse_desk.scanning.self_test import TEXTS, Card
from warehouse_desk.scanning.signs import GS
from warehouse_desk.scanning.wedge import Key

MS = 1_000_000
AIM = {Card.SIGNS: "]C0", Card.GS1_128: "]C1", Card.GS1_MATRIX: "]d2", Card.EAN: "]E0"}
CONTROL_BRACKET = 27


def keys(
    text: str, *, layout: Layout = US, every_ms: int = 5, end: bool = True, **held: bool
) -> list[Key]:
    pressed = []
    for sign in text:
        if sign == GS:
            pressed.append(Key(CONTROL_BRACKET, control=True, **held))
            continue
        alt_gr = next((base for base, made in layout.alt_gr.items() if made == sign), None)
        position, shift = layout.keys(alt_gr or sign)
        pressed.append(Key(position, shift, alt_gr is not None, **held))
    if end:
        pressed.append(Key(ENTER, **held))
    return [replace(key, at_ns=count * every_ms * MS) for count, key in enumerate(pressed)]


def card(which: Card, *, gs: str = GS) -> str:
    return (AIM.get(which, "]I1") + TEXTS[which]).replace(GS, gs)
