"""Returns: what the receiving desk says, why it refuses, and the words of a return."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    # Receiving
    "receive.start": QT_TRANSLATE_NOOP(
        "Messages", "%n return(s) announced. Scan a return, its order or its parcel.", "", 1
    ),
    #: {rma} is a return; %n announced pieces are still to be scanned.
    "receive.scan_item": QT_TRANSLATE_NOOP(
        "Messages", "Return {rma}: %n piece(s) to come. Scan each one.", "", 1
    ),
    #: {plate} is the number on the label that was just printed for the piece.
    "receive.unit": QT_TRANSLATE_NOOP(
        "Messages", "Stick label {plate} on {sku}. %n more to come.", "", 1
    ),
    #: {plate} are the numbers on the labels that were just printed.
    "receive.units": QT_TRANSLATE_NOOP(
        "Messages", "Stick a label on each of %n piece(s) of {sku}: {plate}.", "", 1
    ),
    "receive.last_unit": QT_TRANSLATE_NOOP(
        "Messages", "Stick label {plate} on {sku}. All pieces are here: scan “Done”."
    ),
    "receive.all_here": QT_TRANSLATE_NOOP(
        "Messages", "All pieces of {rma} are here. Scan “Done” or the next return."
    ),
    "receive.scan_lot": QT_TRANSLATE_NOOP("Messages", "Now scan the lot of this piece."),
    #: {expected} are the lots that were sent to the customer.
    "receive.scan_lot.expected": QT_TRANSLATE_NOOP(
        "Messages", "Now scan the lot of this piece. Sent were: {expected}."
    ),
    "receive.scan_serial": QT_TRANSLATE_NOOP(
        "Messages", "Now scan the serial number of this {sku}."
    ),
    #: {place} is the quarantine place.
    "receive.unexpected": QT_TRANSLATE_NOOP(
        "Messages", "Stick label {plate} on {sku} and put it into quarantine: {place}."
    ),
    #: {announced} is how many pieces of {sku} the customer announced.
    "receive.confirm_one_more": QT_TRANSLATE_NOOP(
        "Messages", "More {sku} than announced ({announced}). Take it into quarantine?"
    ),
    "receive.confirm_unannounced": QT_TRANSLATE_NOOP(
        "Messages", "{sku} is not announced in {rma}. Take it into quarantine?"
    ),
    "receive.confirm_stranger": QT_TRANSLATE_NOOP(
        "Messages", "This {sku} was not sent with order {order}. Take it into quarantine?"
    ),
    "receive.confirm_no_papers": QT_TRANSLATE_NOOP(
        "Messages", "No return is announced for order {order}. Begin one?"
    ),
    "receive.done": QT_TRANSLATE_NOOP(
        "Messages", "Return {rma} received: %n piece(s). Bring them to the inspection.", "", 1
    ),
    #: {missing} are item numbers with how many of each did not arrive.
    "receive.done_missing": QT_TRANSLATE_NOOP(
        "Messages", "Return {rma}: %n piece(s) received. Missing: {missing}.", "", 1
    ),
    # Refusals
    "returns.not_shipped": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} was not shipped yet. Nothing can come back."
    ),
    #: {lines} are numbers of order lines.
    "returns.not_shipped.lines": QT_TRANSLATE_NOOP(
        "Messages", "Nothing was shipped of order {order}, line {lines}."
    ),
    #: {lines}, {asked} and {left} are lists of numbers in the same order.
    "returns.more_than_shipped": QT_TRANSLATE_NOOP(
        "Messages",
        "Too many of order {order}, line {lines}: {asked} asked for, {left} can still come back.",
    ),
    "returns.not_announced": QT_TRANSLATE_NOOP(
        "Messages", "Not so many {sku} announced in {rma}: {announced}. Scan them one by one."
    ),
    #: {rma} is known already, for order {order}, with other lines.
    "returns.differs": QT_TRANSLATE_NOOP(
        "Messages", "Return {rma} is known with other contents, for order {order}."
    ),
    "returns.line_twice": QT_TRANSLATE_NOOP(
        "Messages", "Order {order}, line {lines} stands twice in the request."
    ),
    "returns.no_return": QT_TRANSLATE_NOOP("Messages", "No return is announced for order {order}."),
    #: {rmas} are numbers of returns.
    "returns.several": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} has several returns: {rmas}. Scan or type one of them."
    ),
    "returns.closed": QT_TRANSLATE_NOOP(
        "Messages", "Return {rma} is closed. Scan its order to begin a new one."
    ),
    "returns.not_granted": QT_TRANSLATE_NOOP(
        "Messages", "{rma} has no label: it is not granted, or its goods are here already."
    ),
    "returns.no_survey": QT_TRANSLATE_NOOP(
        "Messages", "{rma} is not over, or was answered already."
    ),
    "returns.no_way_back": QT_TRANSLATE_NOOP(
        "Messages", "{rma} has no label: no carrier brings goods back from there in that way."
    ),
    "returns.pick_up_ordered": QT_TRANSLATE_NOOP(
        "Messages", "A pick-up of {rma} is ordered already. Call it off first."
    ),
    "returns.no_pick_up": QT_TRANSLATE_NOOP(
        "Messages", "{rma} is not collected then. Choose among what is offered now."
    ),
    #: {most} is how many signs a line may have.
    "returns.no_pick_up_address": QT_TRANSLATE_NOOP(
        "Messages",
        "The address of a pick-up needs a name, a street and a town, each line with at most {most}"
        " visible signs.",
    ),
    "returns.way_stands": QT_TRANSLATE_NOOP(
        "Messages", "{rma} can no longer come back in another way: it is here already, or over."
    ),
    "returns.not_withdrawn": QT_TRANSLATE_NOOP(
        "Messages", "{rma} can no longer be withdrawn: it is here, over, or was exchanged."
    ),
    "returns.no_place": QT_TRANSLATE_NOOP(
        "Messages", "The floor has no place for this. Ask the supervisor."
    ),
    #: {place_kind} is what a place is for, such as "Quarantine".
    "returns.no_place.kind": QT_TRANSLATE_NOOP(
        "Messages", "The floor has no such place: {place_kind}. Ask the supervisor."
    ),
    # What is wanted now. Each stands after a colon: "Wanted: an item."
    "place.receive.START": QT_TRANSLATE_NOOP("Messages", "a return, its order or a parcel"),
    "place.receive.ITEM": QT_TRANSLATE_NOOP("Messages", "an item or “Done”"),
    "place.receive.LOT": QT_TRANSLATE_NOOP("Messages", "the lot"),
    "place.receive.SERIAL": QT_TRANSLATE_NOOP("Messages", "the serial number"),
    "place.receive.DONE": QT_TRANSLATE_NOOP("Messages", "“Done” or the next return"),
    # Acts that were done. Each stands after a colon: "Undone: return opened."
    "act.answer_survey": QT_TRANSLATE_NOOP("Messages", "customer's answer kept"),
    "act.give_return_label": QT_TRANSLATE_NOOP("Messages", "return label made"),
    "act.request_return": QT_TRANSLATE_NOOP("Messages", "return requested"),
    "act.open_arrival": QT_TRANSLATE_NOOP("Messages", "return opened"),
    "act.open_arrival_of_order": QT_TRANSLATE_NOOP("Messages", "return opened"),
    "act.open_arrival_of_parcel": QT_TRANSLATE_NOOP("Messages", "return opened"),
    "act.open_without_papers": QT_TRANSLATE_NOOP("Messages", "return begun"),
    "act.receive_item": QT_TRANSLATE_NOOP("Messages", "piece received"),
    "act.finish_arrival": QT_TRANSLATE_NOOP("Messages", "return received"),
    # The customer's reason
    "return_reason.damaged": QT_TRANSLATE_NOOP("Messages", "Arrived damaged"),
    "return_reason.wrong_item": QT_TRANSLATE_NOOP("Messages", "Wrong item sent"),
    "return_reason.changed_mind": QT_TRANSLATE_NOOP("Messages", "Changed their mind"),
    "return_reason.not_as_described": QT_TRANSLATE_NOOP("Messages", "Not as described"),
    "return_reason.defective": QT_TRANSLATE_NOOP("Messages", "Defective"),
    "return_reason.too_late": QT_TRANSLATE_NOOP("Messages", "Came too late"),
    "return_reason.other": QT_TRANSLATE_NOOP("Messages", "Other reason"),
    "return_reason.not_announced": QT_TRANSLATE_NOOP("Messages", "Not announced"),
    # Why a return is allowed
    "return_rule.within_days": QT_TRANSLATE_NOOP("Messages", "Asked for in time"),
    "return_rule.our_fault": QT_TRANSLATE_NOOP(
        "Messages", "Damaged, defective or wrong: allowed at any time"
    ),
    "return_rule.no_papers": QT_TRANSLATE_NOOP("Messages", "Came without being announced"),
    "return_rule.no_papers_late": QT_TRANSLATE_NOOP(
        "Messages", "Came without being announced, and too late"
    ),
}
