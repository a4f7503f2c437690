"""What the consolidation wall says, and why it refuses."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "wall.start": QT_TRANSLATE_NOOP("Messages", "Scan a tote that was brought to the wall."),
    "wall.scan_item": QT_TRANSLATE_NOOP("Messages", "%n piece(s) in {tote}. Scan one.", "", 1),
    "wall.put_into": QT_TRANSLATE_NOOP(
        "Messages", "Put %n piece(s) into {wall_slot} and scan it.", "", 1
    ),
    "wall.put_last": QT_TRANSLATE_NOOP(
        "Messages", "Put the last %n piece(s) into {wall_slot} and scan it.", "", 1
    ),
    "wall.order_complete": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} is complete. It can be packed."
    ),
    "wall.scan_aside": QT_TRANSLATE_NOOP("Messages", "Scan the item that no order wants."),
    "wall.scan_beside": QT_TRANSLATE_NOOP(
        "Messages", "The slot of order {order} is full. Scan an empty tote to put beside it."
    ),
    #: {slot} is the place where it is put away.
    "wall.laid_aside": QT_TRANSLATE_NOOP(
        "Messages", "{sku} goes to {slot}: no order of this wave wants it."
    ),
    # Refusals
    "wall.still_needed": QT_TRANSLATE_NOOP(
        "Messages", "{sku} is wanted by an order of this wave. Scan it to see its slot."
    ),
    "wall.tote_not_of_wave": QT_TRANSLATE_NOOP(
        "Messages", "No tote is open. Scan a tote that was brought to the wall."
    ),
    "wall.tote_not_of_wave.tote": QT_TRANSLATE_NOOP(
        "Messages", "{tote} was not brought to the wall. Nothing was changed."
    ),
    "wall.not_in_tote": QT_TRANSLATE_NOOP(
        "Messages", "{scanned} is not in {tote} by the books. Set it aside and tell the supervisor."
    ),
    #: {missing} is how many the order still wants, {scanned} how many were scanned or counted.
    "wall.too_many": QT_TRANSLATE_NOOP(
        "Messages", "Too many of {sku}: {scanned}. This order wants {missing}."
    ),
    "wall.nobody_needs_it": QT_TRANSLATE_NOOP(
        "Messages", "No order of this wave wants {scanned}. Scan “Lay aside”, then the item."
    ),
    "wall.full": QT_TRANSLATE_NOOP(
        "Messages", "The wall is full: no slot for order {order}. Pack complete orders first."
    ),
    "wall.wrong_slot": QT_TRANSLATE_NOOP("Messages", "No piece is in hand. Scan an item first."),
    "wall.wrong_slot.expected": QT_TRANSLATE_NOOP(
        "Messages", "Wrong slot: {scanned}. Wanted: {expected}."
    ),
}
