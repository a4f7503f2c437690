"""What the picking station says, and why it refuses."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "pick.start": QT_TRANSLATE_NOOP(
        "Messages", "%n round(s) waiting. Scan “Next” or a round.", "", 1
    ),
    "pick.nothing": QT_TRANSLATE_NOOP("Messages", "No round is waiting. Nothing to pick now."),
    "pick.scan_cart": QT_TRANSLATE_NOOP("Messages", "Scan a free cart for round {round}."),
    "pick.scan_tote": QT_TRANSLATE_NOOP("Messages", "Scan an empty tote."),
    "pick.scan_tote.order": QT_TRANSLATE_NOOP("Messages", "Scan an empty tote for order {order}."),
    "pick.go_to_slot": QT_TRANSLATE_NOOP("Messages", "Go to {slot} and scan the slot."),
    #: {name} is the item's name. The screen shows item and number large as well.
    "pick.scan_item": QT_TRANSLATE_NOOP("Messages", "Take %n: {name}. Scan each piece.", "", 1),
    #: {all} is how many pieces there are in all.
    "pick.scan_item.counted": QT_TRANSLATE_NOOP(
        "Messages", "Take %n: {name}. Scan one, then count: {all} in all.", "", 1
    ),
    "pick.more": QT_TRANSLATE_NOOP("Messages", "%n more of {sku}.", "", 1),
    "pick.more.counted": QT_TRANSLATE_NOOP(
        "Messages", "%n more of {sku}. Count them: {all} in all.", "", 1
    ),
    #: The order has no tote yet.
    "pick.put": QT_TRANSLATE_NOOP(
        "Messages", "Put %n piece(s) into an empty tote at position {position}. Scan it.", "", 1
    ),
    #: {position} is the tote's place on the cart, a number.
    "pick.put.tote": QT_TRANSLATE_NOOP(
        "Messages", "Put %n piece(s) into {tote}, position {position}. Scan it.", "", 1
    ),
    "pick.drop_bench": QT_TRANSLATE_NOOP(
        "Messages", "All picked. Bring it to a packing bench and scan the bench."
    ),
    "pick.drop_wall": QT_TRANSLATE_NOOP(
        "Messages", "All picked. Bring it to the wall and scan a slot of the wall."
    ),
    "pick.drop_zone": QT_TRANSLATE_NOOP(
        "Messages", "All picked here. Hand it on to zone {zone} and scan the place there."
    ),
    #: {expected} is the lot wanted.
    "pick.scan_lot": QT_TRANSLATE_NOOP("Messages", "Now scan the lot. Wanted: {expected}."),
    "pick.scan_serial": QT_TRANSLATE_NOOP("Messages", "Now scan the serial number of this {sku}."),
    "pick.short_why": QT_TRANSLATE_NOOP("Messages", "%n of {sku} missing in {slot}. Why?", "", 1),
    "pick.short_done": QT_TRANSLATE_NOOP(
        "Messages", "%n of {sku} noted as missing in {slot}. The slot will be counted.", "", 1
    ),
    #: {expected} is the slot to go to instead.
    "pick.other_slot": QT_TRANSLATE_NOOP("Messages", "Not from {slot}. Go to {expected}."),
    "pick.skipped": QT_TRANSLATE_NOOP("Messages", "{slot} comes at the end of the walk."),
    "pick.paused": QT_TRANSLATE_NOOP(
        "Messages", "Round {round} is paused. Scan it to go on where you stopped."
    ),
    "pick.dropped": QT_TRANSLATE_NOOP("Messages", "Round {round} is at {slot}. Done."),
    "pick.tote_full": QT_TRANSLATE_NOOP(
        "Messages", "{tote} is closed. The next pieces need an empty tote."
    ),
    # Why pieces could not be picked: numbered choices, on large buttons
    "short.slot_empty": QT_TRANSLATE_NOOP("Messages", "The slot is empty"),
    "short.too_few": QT_TRANSLATE_NOOP("Messages", "Too few in the slot"),
    "short.damaged": QT_TRANSLATE_NOOP("Messages", "Damaged"),
    "short.not_found": QT_TRANSLATE_NOOP("Messages", "Cannot find it"),
    "short.no_stock": QT_TRANSLATE_NOOP("Messages", "Not in stock"),
    # Refusals
    "pick.no_other_slot": QT_TRANSLATE_NOOP(
        "Messages", "No other slot holds enough {sku}. Nothing was changed."
    ),
    "pick.no_round": QT_TRANSLATE_NOOP("Messages", "No round is waiting. Nothing was changed."),
    "pick.no_round.round": QT_TRANSLATE_NOOP(
        "Messages", "Round {round} cannot be picked now: it is done or not yet ready."
    ),
    "pick.no_round.tote": QT_TRANSLATE_NOOP("Messages", "No round is waiting for {tote}."),
    #: {name} is a person.
    "pick.taken_by_other": QT_TRANSLATE_NOOP(
        "Messages", "Round {round} is being picked by {name}. Take another one."
    ),
    "pick.wrong_slot": QT_TRANSLATE_NOOP("Messages", "Wrong slot: {scanned}. Go to {expected}."),
    "pick.wrong_item": QT_TRANSLATE_NOOP(
        "Messages", "Not this one: {scanned}. Wanted: {expected}."
    ),
    #: The item scanned is not wanted here and now, but by other orders of this round.
    "pick.wrong_item.orders": QT_TRANSLATE_NOOP(
        "Messages", "Not this one: {scanned}. Wanted: {expected}. {scanned} is for order {orders}."
    ),
    "pick.wrong_item.needed": QT_TRANSLATE_NOOP(
        "Messages",
        "Not this one: {scanned}. Wanted: {expected}. {scanned} is for {totes} (order {orders}).",
    ),
    "pick.wrong_lot": QT_TRANSLATE_NOOP("Messages", "Wrong lot: {scanned}. Wanted: {expected}."),
    "pick.lot_needed": QT_TRANSLATE_NOOP("Messages", "This item has lots. Scan the lot too."),
    "pick.lot_needed.expected": QT_TRANSLATE_NOOP(
        "Messages", "This item has lots. Scan the lot too: {expected}."
    ),
    #: {missing} is how many are still wanted, {scanned} how many were scanned or counted.
    "pick.too_many": QT_TRANSLATE_NOOP(
        "Messages", "Too many of {sku}: {scanned}. Still wanted: {missing}. Nothing was counted."
    ),
    "pick.wrong_tote": QT_TRANSLATE_NOOP(
        "Messages", "Wrong tote: {scanned}. Wanted: {expected}, position {position}."
    ),
    "pick.tote_in_use": QT_TRANSLATE_NOOP("Messages", "{tote} is in use. Scan an empty tote."),
    "pick.tote_in_use.order": QT_TRANSLATE_NOOP(
        "Messages", "{tote} holds order {order}. Scan an empty tote."
    ),
    "pick.cart_in_use": QT_TRANSLATE_NOOP(
        "Messages", "{cart} is on round {round}. Scan a free cart."
    ),
    #: {positions} and {wanted} are numbers of totes.
    "pick.cart_too_small": QT_TRANSLATE_NOOP(
        "Messages", "{cart} is too small: {positions} positions, {wanted} needed. Scan another."
    ),
    "pick.hand_not_empty": QT_TRANSLATE_NOOP("Messages", "First put what you hold into its tote."),
    "pick.wrong_drop": QT_TRANSLATE_NOOP("Messages", "Not here: {scanned}. Wanted: {needed}."),
    "pick.wrong_drop.zone": QT_TRANSLATE_NOOP(
        "Messages", "Not here: {scanned}. Bring it to the hand-over place of zone {zone}."
    ),
    "pick.not_counted_here": QT_TRANSLATE_NOOP(
        "Messages", "{sku} is not counted here. Scan each piece."
    ),
}
