"""What the packing station says, and why it refuses."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "pack.start": QT_TRANSLATE_NOOP(
        "Messages",
        "%n order(s) to pack. Scan a tote, a wall slot, an order or a single item.",
        "",
        1,
    ),
    #: {bench} is the code of a packing bench.
    "pack.start.bench": QT_TRANSLATE_NOOP(
        "Messages",
        "%n order(s) to pack at {bench}. Scan a tote, an order or a single item.",
        "",
        1,
    ),
    #: {orders} are the most urgent ones of the %n orders.
    "pack.start.orders": QT_TRANSLATE_NOOP(
        "Messages",
        "%n order(s) to pack at {bench}, first of all {orders}. Scan a tote, an order or a single "
        "item.",
        "",
        1,
    ),
    "pack.nothing": QT_TRANSLATE_NOOP("Messages", "No order is waiting. Nothing to pack now."),
    "pack.nothing.bench": QT_TRANSLATE_NOOP(
        "Messages", "No order is waiting at {bench}. Scan the bench again to see all orders."
    ),
    "pack.bench_left": QT_TRANSLATE_NOOP(
        "Messages", "You stand at {bench} no longer. The orders of all benches are shown."
    ),
    #: {bench} is where the tote had been brought; it was scanned at another bench.
    "pack.other_bench": QT_TRANSLATE_NOOP(
        "Messages", "{tote} was expected at {bench}. Its order {order} is open here now."
    ),
    "pack.take_box": QT_TRANSLATE_NOOP("Messages", "Take box {box} and scan it."),
    #: {notes} is what the packer has to know about this customer or these goods.
    "pack.take_box.notes": QT_TRANSLATE_NOOP("Messages", "Take box {box} and scan it. {notes}"),
    #: No standard box holds everything: {items} are item numbers that fit into none.
    "pack.take_any_box": QT_TRANSLATE_NOOP("Messages", "Choose a box yourself and scan it."),
    "pack.take_any_box.items": QT_TRANSLATE_NOOP(
        "Messages", "No box is made for {items}. Choose one yourself and scan it."
    ),
    #: {expected} is the box that was planned, {box} the smaller one that was taken.
    "pack.smaller_box": QT_TRANSLATE_NOOP(
        "Messages", "Box {box} is smaller than planned ({expected}). Scan each piece."
    ),
    "pack.scan_item": QT_TRANSLATE_NOOP(
        "Messages", "%n piece(s) for this parcel. Scan each one.", "", 1
    ),
    "pack.more": QT_TRANSLATE_NOOP("Messages", "%n more of {sku}.", "", 1),
    #: {expected} are the lots that may be meant.
    "pack.scan_lot": QT_TRANSLATE_NOOP("Messages", "Now scan the lot: {expected}."),
    "pack.scan_serial": QT_TRANSLATE_NOOP("Messages", "Now scan the serial number of this {sku}."),
    "pack.close": QT_TRANSLATE_NOOP(
        "Messages", "Parcel complete. Close box {box} and scan “Done”, or the box again."
    ),
    #: {number} of {total} parcels of one order.
    "pack.weigh": QT_TRANSLATE_NOOP(
        "Messages", "Put parcel {number} of {total} on the scale and enter its weight in grams."
    ),
    #: {tracking} is the number printed on the label. %n labels are still to be scanned.
    "pack.scan_label": QT_TRANSLATE_NOOP(
        "Messages", "Stick the label on and scan it: {tracking}. %n to go.", "", 1
    ),
    #: {number} of {total} parcels of one order.
    "pack.next_parcel": QT_TRANSLATE_NOOP(
        "Messages", "Parcel {number} of {total}: take box {box} and scan it."
    ),
    "pack.done": QT_TRANSLATE_NOOP("Messages", "Order {order} is packed. Send it to its carrier."),
    #: {place} is where the parcel waits for its carrier.
    "pack.done.place": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} is packed. Bring it to {place}."
    ),
    "pack.open_again": QT_TRANSLATE_NOOP(
        "Messages", "Parcel of order {order}: open it again, or print a copy of its label?"
    ),
    #: {number} is the parcel's number within its order.
    "pack.reopened": QT_TRANSLATE_NOOP(
        "Messages",
        "Parcel {number} of order {order} is open. Its label no longer counts: take it off.",
    ),
    "pack.scan_damaged": QT_TRANSLATE_NOOP("Messages", "Scan the damaged piece."),
    "pack.damaged": QT_TRANSLATE_NOOP(
        "Messages", "Bring the damaged {sku} to {place}. The order goes without it."
    ),
    "pack.nothing_left": QT_TRANSLATE_NOOP(
        "Messages", "Bring it to {place}. Nothing of order {order} is left to send."
    ),
    "pack.paused": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} is paused. Scan it to go on where you stopped."
    ),
    #: {number} tells which copy it is.
    "pack.label_copy": QT_TRANSLATE_NOOP(
        "Messages", "Copy {number} of label {tracking} is being printed."
    ),
    #: {scanned} is the label that is void now, {expected} the new one.
    "pack.label_void": QT_TRANSLATE_NOOP(
        "Messages", "Label {scanned} is void: destroy it. The new one is {expected}."
    ),
    #: {name} is a gift, a card or a note that goes in beside what was ordered.
    "pack.scan_insert": QT_TRANSLATE_NOOP("Messages", "Add this and scan it: {name}."),
    #: {text} is what is on the card, such as a discount code.
    "pack.scan_insert.text": QT_TRANSLATE_NOOP(
        "Messages", "Add this and scan it: {name} ({text})."
    ),
    "pack.leave_out_why": QT_TRANSLATE_NOOP("Messages", "Why does {sku} stay out?"),
    "pack.left_out": QT_TRANSLATE_NOOP("Messages", "The order goes without {sku}."),
    #: {items} are item numbers.
    "pack.close_partly": QT_TRANSLATE_NOOP(
        "Messages", "Not all of it is in this parcel. Missing: {items}. Close it all the same?"
    ),
    "pack.photo": QT_TRANSLATE_NOOP(
        "Messages", "Take a picture of the open box, then close it. “Skip” goes without."
    ),
    "pack.photo_taken": QT_TRANSLATE_NOOP("Messages", "%n picture(s) of this parcel.", "", 1),
    "pack.photo_skipped": QT_TRANSLATE_NOOP(
        "Messages", "No picture of this parcel. Close the box."
    ),
    "pack.changed": QT_TRANSLATE_NOOP(
        "Messages", "Somebody changed order {order}. Look at it, then scan again."
    ),
    "pack.release_why": QT_TRANSLATE_NOOP(
        "Messages", "Why does this parcel go although its weight is off?"
    ),
    "pack.release_badge": QT_TRANSLATE_NOOP(
        "Messages", "A supervisor has to let it go: scan the supervisor's badge here."
    ),
    #: {scanned} are grams.
    "pack.released": QT_TRANSLATE_NOOP("Messages", "Let go with {scanned} g."),
    # Why a weight that is off is let go: numbered choices, on large buttons
    "pack.release.contents_right": QT_TRANSLATE_NOOP("Messages", "Contents counted: all is right"),
    "pack.release.weight_wrong": QT_TRANSLATE_NOOP("Messages", "The weight on file is wrong"),
    "pack.release.filling": QT_TRANSLATE_NOOP("Messages", "More or less filling than usual"),
    "pack.release.other": QT_TRANSLATE_NOOP("Messages", "Another reason"),
    # Why an insert stays out: numbered choices, on large buttons
    "pack.left_out.none_left": QT_TRANSLATE_NOOP("Messages", "None left"),
    "pack.left_out.no_room": QT_TRANSLATE_NOOP("Messages", "No room in the box"),
    "pack.left_out.not_wanted": QT_TRANSLATE_NOOP("Messages", "The customer does not want it"),
    # What may be done with a parcel that is not full: numbered choices, on large buttons
    "pack.choice.close_it": QT_TRANSLATE_NOOP("Messages", "Close it: the rest goes into another"),
    "pack.choice.go_on": QT_TRANSLATE_NOOP("Messages", "Go on packing"),
    # What may be done about a label that its carrier did not make: numbered choices
    "pack.choice.ask_again": QT_TRANSLATE_NOOP("Messages", "Ask the carrier again"),
    "pack.choice.our_own": QT_TRANSLATE_NOOP("Messages", "Print our own label"),
    "pack.label_not_made": QT_TRANSLATE_NOOP(
        "Messages", "The carrier sent no label for {tracking}. Ask again, or print our own?"
    ),
    "pack.label_asked": QT_TRANSLATE_NOOP("Messages", "The label of {tracking} is printed next."),
    # What may be done with a labelled parcel: numbered choices, on large buttons
    "pack.choice.open_again": QT_TRANSLATE_NOOP("Messages", "Open the parcel again"),
    "pack.choice.print_copy": QT_TRANSLATE_NOOP("Messages", "Print a copy of the label"),
    # What is wanted now. Each stands after a colon: "Wanted: a box."
    "place.pack.START": QT_TRANSLATE_NOOP("Messages", "a tote, a wall slot or an order"),
    "place.pack.BOX": QT_TRANSLATE_NOOP("Messages", "a box", "to be scanned"),
    "place.pack.ITEM": QT_TRANSLATE_NOOP("Messages", "an item"),
    "place.pack.CLOSE": QT_TRANSLATE_NOOP("Messages", "“Done”, or the box again"),
    "place.pack.WEIGH": QT_TRANSLATE_NOOP("Messages", "the weight in grams"),
    "place.pack.RELEASE": QT_TRANSLATE_NOOP("Messages", "a supervisor's badge"),
    "place.pack.LABEL": QT_TRANSLATE_NOOP("Messages", "the parcel's label"),
    "place.pack.LOT": QT_TRANSLATE_NOOP("Messages", "the lot"),
    "place.pack.SERIAL": QT_TRANSLATE_NOOP("Messages", "the serial number"),
    "place.pack.DAMAGED": QT_TRANSLATE_NOOP("Messages", "the damaged piece"),
    # Why a service does not take a parcel. Each stands behind the service's name and a colon.
    #: {carrier} is the code of a carrier.
    "pack.numbers_used_up": QT_TRANSLATE_NOOP(
        "Messages", "The tracking numbers of {carrier} are used up. Ask the carrier for more."
    ),
    "service.not_express": QT_TRANSLATE_NOOP("Messages", "not express"),
    "service.too_heavy": QT_TRANSLATE_NOOP("Messages", "too heavy"),
    "service.too_long": QT_TRANSLATE_NOOP("Messages", "too long"),
    "service.too_round": QT_TRANSLATE_NOOP("Messages", "too large around"),
    "service.late": QT_TRANSLATE_NOOP("Messages", "would be late"),
    "service.no_rate": QT_TRANSLATE_NOOP("Messages", "does not go there"),
    "service.dearer": QT_TRANSLATE_NOOP("Messages", "costs more"),
    # Refusals
    "pack.nothing_to_pack": QT_TRANSLATE_NOOP("Messages", "No order is waiting to be packed."),
    "pack.nothing_to_pack.scanned": QT_TRANSLATE_NOOP(
        "Messages", "Nothing to pack in {scanned}. Scan a tote, a wall slot or an order."
    ),
    "pack.nothing_to_pack.bench": QT_TRANSLATE_NOOP(
        "Messages", "No free order is waiting at {bench}. Scan the bench again to see all orders."
    ),
    #: {state} is where the order stands, such as "shipped".
    "pack.nothing_to_pack.state": QT_TRANSLATE_NOOP(
        "Messages", "Order {scanned} cannot be packed now. It is: {state}."
    ),
    "pack.not_in_order": QT_TRANSLATE_NOOP(
        "Messages", "Not of this order: {scanned}. Set it aside. Nothing was packed."
    ),
    #: {orders} are the orders that the scanned item belongs to.
    "pack.not_in_order.orders": QT_TRANSLATE_NOOP(
        "Messages", "Not of this order: {scanned}. It is for order {orders}. Nothing was packed."
    ),
    #: {left} is how many are still wanted, {scanned} how many were scanned.
    "pack.already_packed": QT_TRANSLATE_NOOP(
        "Messages", "Too many of {sku}: {scanned}. Still wanted: {left}. Nothing was packed."
    ),
    "pack.not_all_packed": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} is not packed yet. Bring the parcel back to the bench."
    ),
    #: {boxes} are the names of the boxes there are.
    "pack.unknown_box": QT_TRANSLATE_NOOP(
        "Messages", "No such box: {scanned}. There are: {boxes}."
    ),
    "pack.parcel_empty": QT_TRANSLATE_NOOP("Messages", "The parcel is empty. Scan a piece first."),
    #: {limit} and {weight_g} are grams.
    "pack.too_heavy": QT_TRANSLATE_NOOP(
        "Messages",
        "Too heavy for box {box}: {weight_g} g, allowed {limit} g. Scan “Done” and begin another.",
    ),
    #: {service} is "standard" or "express", {country} a country's two letters.
    "pack.no_service": QT_TRANSLATE_NOOP(
        "Messages",
        "No carrier takes this parcel: {service}, {country}, {weight_g} g. Use another box, or "
        "spread it over several.",
    ),
    "pack.order_held": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} is on hold. Set it aside and tell the supervisor."
    ),
    #: {name} is a person.
    "pack.taken_by_other": QT_TRANSLATE_NOOP("Messages", "Somebody else packs order {order}."),
    "pack.taken_by_other.name": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} is being packed by {name}. Take another one."
    ),
    #: {sku} is an item number.
    "pack.no_order_of_one": QT_TRANSLATE_NOOP(
        "Messages", "No waiting order is just one {sku}. Scan the tote or the order."
    ),
    #: {orders} are such orders that somebody else packs.
    "pack.no_order_of_one.orders": QT_TRANSLATE_NOOP(
        "Messages", "Somebody else packs the order(s) of one {sku}: {orders}."
    ),
    "pack.no_insert": QT_TRANSLATE_NOOP("Messages", "Order {order} wants no such insert any more."),
    #: {items} are gifts, cards or notes, by item number.
    "pack.inserts_missing": QT_TRANSLATE_NOOP(
        "Messages", "Not in the parcel yet: {items}. Scan it, or leave it out with “Skip”."
    ),
    #: {name} is an insert that gives out a code of a list; %n codes were given out.
    "pack.codes_used_up": QT_TRANSLATE_NOOP(
        "Messages",
        "All %n code(s) of {name} are given out. Leave it out (F2) and have new codes imported.",
        "",
        1,
    ),
    "pack.insert_has_serials": QT_TRANSLATE_NOOP(
        "Messages", "{sku} has serial numbers: it cannot be an insert."
    ),
    "pack.insert_quantity": QT_TRANSLATE_NOOP(
        "Messages", "At least 1 piece, and no amount below 0. Given: {scanned}."
    ),
    "pack.note_about_nothing": QT_TRANSLATE_NOOP("Messages", "Say what the note is about."),
    #: {settings} are the names of what can be set.
    "bench.no_such_setting": QT_TRANSLATE_NOOP(
        "Messages", "No such setting: {scanned}. There are: {settings}."
    ),
    "bench.setting_bounds": QT_TRANSLATE_NOOP(
        "Messages", "{scanned} is not possible here: from {least} to {most}."
    ),
    "bench.not_a_number": QT_TRANSLATE_NOOP("Messages", "Not a number: {scanned}."),
    "pack.photo_needed": QT_TRANSLATE_NOOP(
        "Messages", "A picture of the open box is wanted first. “Skip” goes without."
    ),
    "pack.no_parcel": QT_TRANSLATE_NOOP(
        "Messages", "No parcel of order {order} is open for this. Scan a box first."
    ),
    "pack.not_in_parcel": QT_TRANSLATE_NOOP(
        "Messages", "{sku} is not in this parcel. Nothing was changed."
    ),
    "pack.wrong_label": QT_TRANSLATE_NOOP(
        "Messages", "Wrong label: {scanned}. Wanted: {expected}."
    ),
    "pack.label_confirmed": QT_TRANSLATE_NOOP(
        "Messages", "Label {scanned} is on its parcel already. Open the parcel to change it."
    ),
}
