"""What the shipping station says, and why it refuses."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "ship.start": QT_TRANSLATE_NOOP(
        "Messages", "%n parcel(s) to hand over. Scan a carrier or a parcel.", "", 1
    ),
    #: {carrier} is a carrier's name; %n parcels wait for it.
    "ship.scan_parcel": QT_TRANSLATE_NOOP(
        "Messages", "Hand-over to {carrier}: %n parcel(s) waiting. Scan each one.", "", 1
    ),
    #: {late} are parcels, such as 1004/2: the second one of order 1004.
    "ship.scan_parcel.late": QT_TRANSLATE_NOOP(
        "Messages",
        "Hand-over to {carrier}: %n parcel(s) waiting. Not ready for this van: {late}.",
        "",
        1,
    ),
    #: %n parcels still wait for the same carrier.
    "ship.out": QT_TRANSLATE_NOOP("Messages", "Parcel of order {order} is out. %n to go.", "", 1),
    "ship.order_out": QT_TRANSLATE_NOOP("Messages", "Order {order} is shipped. %n to go.", "", 1),
    "ship.closed": QT_TRANSLATE_NOOP(
        "Messages", "Hand-over to {carrier} is closed: %n parcel(s). Have the list signed.", "", 1
    ),
    #: {missing} are the numbers of parcels that should have gone too.
    "ship.closed_without": QT_TRANSLATE_NOOP(
        "Messages", "Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}.", "", 1
    ),
    #: {surplus} are labels that were scanned and do not belong to this carrier's van.
    "ship.closed_without.surplus": QT_TRANSLATE_NOOP(
        "Messages",
        "Hand-over to {carrier} is closed: %n parcel(s). Not for this van, keep here: {surplus}.",
        "",
        1,
    ),
    "ship.closed_without.both": QT_TRANSLATE_NOOP(
        "Messages",
        "Hand-over to {carrier} is closed: %n parcel(s). Still here: {missing}. "
        "Not for this van, keep here: {surplus}.",
        "",
        1,
    ),
    #: {number} is the hand-over's number.
    "ship.left": QT_TRANSLATE_NOOP(
        "Messages", "Hand-over {number} stays open. Scan its carrier to go on."
    ),
    #: {place} is a staging place, {carrier} who uses it; %n parcels are not there yet.
    "ship.stage": QT_TRANSLATE_NOOP(
        "Messages", "Staging at {place} for {carrier}: %n parcel(s) to bring. Scan each one.", "", 1
    ),
    "ship.staged": QT_TRANSLATE_NOOP(
        "Messages", "Parcel of order {order} stands at {place}. %n to bring.", "", 1
    ),
    "ship.signed": QT_TRANSLATE_NOOP(
        "Messages", "The driver of {carrier} has signed. The list will show it."
    ),
    # What is wanted now. Each stands after a colon: "Wanted: a parcel."
    "place.ship.START": QT_TRANSLATE_NOOP("Messages", "a carrier or a parcel"),
    "place.ship.PARCEL": QT_TRANSLATE_NOOP("Messages", "a parcel's label, or “Done”"),
    "place.ship.STAGE": QT_TRANSLATE_NOOP("Messages", "a parcel's label, or “Done”"),
    # The end of the day, on the command line: a carrier, and under it what is left.
    "day_end.carrier": QT_TRANSLATE_NOOP("Messages", "{carrier}: %n parcel(s) out today", "", 1),
    "day_end.here": QT_TRANSLATE_NOOP("Messages", "still here: {codes}"),
    "day_end.missing": QT_TRANSLATE_NOOP("Messages", "should have gone with a van: {codes}"),
    "day_end.late": QT_TRANSLATE_NOOP("Messages", "not ready: {codes}"),
    "day_end.surplus": QT_TRANSLATE_NOOP("Messages", "not for this carrier: {codes}"),
    "day_end.open": QT_TRANSLATE_NOOP("Messages", "hand-over still open: {codes}"),
    "day_end.closed": QT_TRANSLATE_NOOP("Messages", "%n hand-over(s) closed.", "", 1),
    # Refusals
    #: {places} are the staging places there are.
    "ship.no_lane": QT_TRANSLATE_NOOP(
        "Messages", "{scanned} is no carrier's staging place. There are: {places}."
    ),
    #: {expected} is the place of the parcel's carrier, {scanned} the place you stand at.
    "ship.wrong_lane": QT_TRANSLATE_NOOP(
        "Messages", "This parcel goes with {carrier}: bring it to {expected}, not to {scanned}."
    ),
    "ship.no_signature": QT_TRANSLATE_NOOP(
        "Messages", "There is no signature yet. Have the driver sign on the screen (F9)."
    ),
    "ship.unknown_label": QT_TRANSLATE_NOOP(
        "Messages", "Label {scanned} is not one of ours. Set the parcel aside."
    ),
    "ship.label_void": QT_TRANSLATE_NOOP(
        "Messages", "Label {scanned} is void. Bring the parcel back to the bench."
    ),
    #: {expected} is the label that counts instead.
    "ship.label_void.expected": QT_TRANSLATE_NOOP(
        "Messages", "Label {scanned} is void. The parcel's label is {expected}."
    ),
    "ship.label_not_confirmed": QT_TRANSLATE_NOOP(
        "Messages",
        "Label {parcel} was not checked at the bench. Bring the parcel of order {order} back.",
    ),
    #: {expected} is the carrier of this hand-over, {scanned} the parcel's.
    "ship.wrong_carrier": QT_TRANSLATE_NOOP(
        "Messages", "This parcel goes with {scanned}, not with {expected}. Keep it here."
    ),
    "ship.already_shipped": QT_TRANSLATE_NOOP("Messages", "Parcel {parcel} has left already."),
    #: {at} is a day and time.
    "ship.already_shipped.at": QT_TRANSLATE_NOOP(
        "Messages", "Parcel {parcel} has left already: {at}."
    ),
    "ship.no_hand_over": QT_TRANSLATE_NOOP(
        "Messages", "No hand-over is open. Scan a carrier first."
    ),
    "ship.hand_over_empty": QT_TRANSLATE_NOOP(
        "Messages", "No parcel was scanned for {carrier} yet. Nothing was closed."
    ),
    #: {carriers} are the codes of the carriers there are.
    "ship.unknown_carrier": QT_TRANSLATE_NOOP(
        "Messages", "No such carrier: {scanned}. There are: {carriers}."
    ),
}
