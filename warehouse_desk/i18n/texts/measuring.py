"""What the measuring station says, and why it refuses."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "measure.start": QT_TRANSLATE_NOOP("Messages", "Scan the product to measure."),
    #: {before} is a size and weight, as is {size} in those below. Keep them short.
    "measure.size": QT_TRANSLATE_NOOP(
        "Messages", "Measure one {sku}, or type its size. On file: {before}."
    ),
    "measure.taken": QT_TRANSLATE_NOOP("Messages", "{sku}: {size}. Before: {before}."),
    "measure.confirm_far": QT_TRANSLATE_NOOP(
        "Messages", "{sku}: {size}, not {before}. Is that right?"
    ),
    # Refusals
    "measure.far": QT_TRANSLATE_NOOP(
        "Messages", "{sku} measures {size}. On file is {before}. Measure it again."
    ),
    "measure.impossible": QT_TRANSLATE_NOOP(
        "Messages", "{size} cannot be right. Measure it again, or type its size."
    ),
    "measure.nothing": QT_TRANSLATE_NOOP("Messages", "Scan the product first."),
    "measure.no_device": QT_TRANSLATE_NOOP(
        "Messages", "No measuring device is set for this desk. Type the size."
    ),
    # What is wanted now. Each stands after a colon: "Wanted: an item."
    "place.measure.START": QT_TRANSLATE_NOOP("Messages", "an item"),
    "place.measure.SIZE": QT_TRANSLATE_NOOP("Messages", "its size, or another item"),
}
