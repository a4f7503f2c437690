"""What the picking station says, and why it refuses."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "pick.start": QT_TRANSLATE_NOOP(
        "Messages", "%n round(s) waiting. Scan “Next” or a round.", "", 1
    ),
    #: A tote stands at {at}, a hand-over place, for this zone.
    "pick.start.tote": QT_TRANSLATE_NOOP(
        "Messages", "{tote} waits at {at}. %n round(s) waiting in all.", "", 1
    ),
    "pick.nothing": QT_TRANSLATE_NOOP("Messages", "No round is waiting. Nothing to pick now."),
    "pick.scan_cart": QT_TRANSLATE_NOOP("Messages", "Scan a free cart for round {round}."),
    "pick.scan_tote": QT_TRANSLATE_NOOP("Messages", "Scan an empty tote."),
    "pick.scan_tote.order": QT_TRANSLATE_NOOP("Messages", "Scan an empty tote for order {order}."),
    #: {box} is the name of a standard box.
    "pick.scan_tote.box": QT_TRANSLATE_NOOP(
        "Messages", "Scan box {box} for order {order}, or an empty tote."
    ),
    "pick.go_to_slot": QT_TRANSLATE_NOOP("Messages", "Go to {slot} and scan the slot."),
    #: {name} is the item's name. The screen shows item and number large as well.
    "pick.scan_item": QT_TRANSLATE_NOOP("Messages", "Take %n: {name}. Scan each piece.", "", 1),
    #: {all} is how many pieces there are in all.
    "pick.scan_item.counted": QT_TRANSLATE_NOOP(
        "Messages", "Take %n: {name}. Scan one, then count: {all} in all.", "", 1
    ),
    #: {cases} is the same in cases: 2 cases of 6 and 3 pieces.
    "pick.scan_item.cases": QT_TRANSLATE_NOOP(
        "Messages", "Take %n: {name}. That is {cases}. Scan each case and each piece.", "", 1
    ),
    "pick.scan_item.cases_counted": QT_TRANSLATE_NOOP(
        "Messages",
        "Take %n: {name}. That is {cases}. Scan one, then count: {all} pieces in all.",
        "",
        1,
    ),
    "pick.more": QT_TRANSLATE_NOOP("Messages", "%n more of {sku}.", "", 1),
    "pick.more.counted": QT_TRANSLATE_NOOP(
        "Messages", "%n more of {sku}. Count them: {all} in all.", "", 1
    ),
    "pick.more.cases": QT_TRANSLATE_NOOP("Messages", "%n more of {sku}: {cases}.", "", 1),
    "pick.more.cases_counted": QT_TRANSLATE_NOOP(
        "Messages", "%n more of {sku}: {cases}. Count the pieces: {all} in all.", "", 1
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
    "pick.drop_back": QT_TRANSLATE_NOOP(
        "Messages", "The order was cancelled. Put away what is in the box and scan the place."
    ),
    "pick.short_why": QT_TRANSLATE_NOOP("Messages", "%n of {sku} missing in {slot}. Why?", "", 1),
    "pick.short_done": QT_TRANSLATE_NOOP(
        "Messages", "%n of {sku} noted as missing in {slot}. The slot will be counted.", "", 1
    ),
    "pick.damaged_done": QT_TRANSLATE_NOOP(
        "Messages", "%n of {sku} from {slot} noted as damaged. Put them into quarantine.", "", 1
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
    "pick.over": QT_TRANSLATE_NOOP(
        "Messages",
        "%n more of {sku} taken than ordered. The order was changed. Undo takes this back.",
        "",
        1,
    ),
    "pick.is_it_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "By the books this slot is empty now. Is it? “Yes”, “No”, or count what is left.",
    ),
    "pick.scan_swap": QT_TRANSLATE_NOOP("Messages", "Scan the tote that is to be replaced."),
    "pick.scan_swap_into": QT_TRANSLATE_NOOP(
        "Messages", "Move everything out of {tote} into an empty tote and scan that one."
    ),
    "pick.cart_left": QT_TRANSLATE_NOOP(
        "Messages", "{cart} is out of use. Put the totes on another cart and scan it."
    ),
    "pick.is_it_mended": QT_TRANSLATE_NOOP("Messages", "{cart} is out of use. Is it mended?"),
    "pick.cart_mended": QT_TRANSLATE_NOOP("Messages", "{cart} is in use again."),
    #: {slot} is a slot in the aisle.
    "pick.aisle_blocked": QT_TRANSLATE_NOOP(
        "Messages", "The aisle of {slot} is closed. What it holds comes from elsewhere, or last."
    ),
    "pick.which_substitute": QT_TRANSLATE_NOOP("Messages", "What goes out instead of {sku}?"),
    "pick.which_again": QT_TRANSLATE_NOOP("Messages", "Which line do you want to pick again?"),
    "pick.which_found": QT_TRANSLATE_NOOP("Messages", "What was found?"),
    "pick.again": QT_TRANSLATE_NOOP(
        "Messages", "Put %n of {sku} back into {slot}. The line is open again.", "", 1
    ),
    "pick.found": QT_TRANSLATE_NOOP(
        "Messages", "%n of {sku} are in {slot} again. The line is open again.", "", 1
    ),
    "pick.to_whom": QT_TRANSLATE_NOOP("Messages", "Who goes on with round {round}?"),
    #: {name} is a person.
    "pick.handed_over": QT_TRANSLATE_NOOP("Messages", "{name} goes on with round {round}."),
    "pick.handed": QT_TRANSLATE_NOOP(
        "Messages", "Round {round} is yours and waits. Scan “Next” to go on with it."
    ),
    "pick.bring_back": QT_TRANSLATE_NOOP(
        "Messages",
        "Order {order} was cancelled. Put away what is in {tote} and scan the place.",
    ),
    "pick.brought_back": QT_TRANSLATE_NOOP(
        "Messages", "%n piece(s) from {tote} are at {slot}. {tote} is free.", "", 1
    ),
    #: The order was cancelled while it was picked; the scan was not counted.
    "pick.order_cancelled": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} was cancelled. This scan was not counted."
    ),
    "pick.order_cancelled.slot": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} was cancelled. This scan was not counted. Go to {slot}."
    ),
    "pick.walk_changed": QT_TRANSLATE_NOOP(
        "Messages", "The walk was changed. This scan was not counted. Look at the screen."
    ),
    "pick.walk_changed.slot": QT_TRANSLATE_NOOP(
        "Messages", "The walk was changed. This scan was not counted. Go to {slot}."
    ),
    # Numbered choices, on large buttons
    "pick.choice.substitute": QT_TRANSLATE_NOOP("Messages", "{sku}: {name}", "a choice"),
    "pick.choice.line": QT_TRANSLATE_NOOP(
        "Messages", "{pieces} × {sku} from {slot}, order {order}"
    ),
    "pick.choice.short": QT_TRANSLATE_NOOP(
        "Messages", "{pieces} × {sku} missing in {slot}, order {order}"
    ),
    "pick.choice.person": QT_TRANSLATE_NOOP("Messages", "{name}", "a choice of persons"),
    "pick.choice.mended": QT_TRANSLATE_NOOP("Messages", "It is mended"),
    # Why pieces could not be picked: numbered choices, on large buttons
    "short.slot_empty": QT_TRANSLATE_NOOP("Messages", "The slot is empty"),
    "short.too_few": QT_TRANSLATE_NOOP("Messages", "Too few in the slot"),
    "short.damaged": QT_TRANSLATE_NOOP("Messages", "Damaged"),
    "short.wrong_item": QT_TRANSLATE_NOOP("Messages", "Another item lies there"),
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
    #: {at} is where the tote is.
    "pick.no_round.tote_at": QT_TRANSLATE_NOOP(
        "Messages", "No round is waiting for {tote}. It is at {at} with order {order}."
    ),
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
    #: {again} is the code of a case.
    "pick.too_many.case": QT_TRANSLATE_NOOP(
        "Messages",
        "Too many of {sku}: {scanned}. Wanted: {missing}. To open the case and take {missing}, "
        "scan {again} again.",
    ),
    "pick.too_many.case_most": QT_TRANSLATE_NOOP(
        "Messages",
        "Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. To open the case and "
        "take {missing}, scan {again} again.",
    ),
    #: {most} is how many may be taken where more than was ordered is allowed.
    "pick.too_many.most": QT_TRANSLATE_NOOP(
        "Messages",
        "Too many of {sku}: {scanned}. Wanted: {missing}, at most {most}. Nothing was counted.",
    ),
    "pick.wrong_tote": QT_TRANSLATE_NOOP(
        "Messages", "Wrong tote: {scanned}. Wanted: {expected}, position {position}."
    ),
    "pick.tote_needed": QT_TRANSLATE_NOOP(
        "Messages", "Round {round} is not picked into boxes. Scan an empty tote."
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
    "pick.cart_broken": QT_TRANSLATE_NOOP("Messages", "{cart} is broken. Scan another cart."),
    "pick.cart_sound": QT_TRANSLATE_NOOP("Messages", "{cart} is not broken. Nothing was changed."),
    "pick.no_cart": QT_TRANSLATE_NOOP(
        "Messages", "Round {round} has no cart. Nothing was changed."
    ),
    "pick.not_on_round": QT_TRANSLATE_NOOP(
        "Messages", "{tote} is not on round {round}. Scan a tote of this round first."
    ),
    "pick.no_aisle": QT_TRANSLATE_NOOP("Messages", "{slot} is in no aisle. Nothing was changed."),
    "pick.no_substitute": QT_TRANSLATE_NOOP(
        "Messages", "Nothing may go out instead of {sku}, or too little of it is there."
    ),
    "pick.no_substitute.scanned": QT_TRANSLATE_NOOP(
        "Messages", "{scanned} may not go out instead of {sku}, or too little of it is there."
    ),
    "pick.not_picked_yet": QT_TRANSLATE_NOOP(
        "Messages", "Nothing was picked that could be opened again."
    ),
    "pick.not_picked_yet.sku": QT_TRANSLATE_NOOP(
        "Messages", "{sku} from {slot} cannot be picked again: it was not picked, or is packed."
    ),
    "pick.not_short": QT_TRANSLATE_NOOP("Messages", "Nothing of this round is missing."),
    "pick.not_short.sku": QT_TRANSLATE_NOOP("Messages", "Nothing of {sku} is missing in {slot}."),
    "pick.packed_already": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} is being packed. It cannot be picked again."
    ),
    "pick.cannot_hand_over": QT_TRANSLATE_NOOP(
        "Messages", "Nobody else who picks is signed in. Pause round {round} instead."
    ),
    "pick.cannot_hand_over.name": QT_TRANSLATE_NOOP(
        "Messages", "Round {round} cannot be handed to {name}."
    ),
    "pick.not_cancelled": QT_TRANSLATE_NOOP(
        "Messages", "{scanned} holds nothing of a cancelled order. Nothing was changed."
    ),
    "pick.scan_needed": QT_TRANSLATE_NOOP(
        "Messages", "This cannot be done without a scan. Ask the supervisor about {sku}."
    ),
    #: {missing} is how many pieces nobody has taken yet.
    "pick.taken_already": QT_TRANSLATE_NOOP(
        "Messages", "Only {missing} of {sku} can be left out of order {order}: the rest was taken."
    ),
    "pick.no_cart_under_way": QT_TRANSLATE_NOOP(
        "Messages", "No batch under way has a free position for order {order}."
    ),
    #: {instead} is the item, which the slot that was scanned holds too.
    "pick.wrong_slot.instead": QT_TRANSLATE_NOOP(
        "Messages",
        "Planned is {expected}, but {scanned} holds {instead} too. Scan it again to take it there.",
    ),
    "pick.wrong_lot.instead": QT_TRANSLATE_NOOP(
        "Messages",
        "Planned is lot {expected} of {instead}. Scan lot {scanned} again to take that one.",
    ),
    "orders.nothing_to_change": QT_TRANSLATE_NOOP("Messages", "There is nothing to change."),
    "orders.nothing_to_change.order": QT_TRANSLATE_NOOP(
        "Messages", "{sku} of order {order} is wanted like this already. Nothing was changed."
    ),
    "orders.not_wholly_promised": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} cannot be picked: nothing of it is in stock."
    ),
    "orders.not_wholly_promised.skus": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} cannot be picked wholly. Missing: {skus}."
    ),
    "policies.unknown": QT_TRANSLATE_NOOP("Messages", "There is no policy {scanned}."),
    "policies.out_of_bounds": QT_TRANSLATE_NOOP(
        "Messages", "{name} must be {least} to {most}, not {scanned}."
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
