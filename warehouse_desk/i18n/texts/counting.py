"""What the counting station says, and why it refuses. Nothing of it tells what the books say."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    #: What is planned for a weekday: so many slots to count.
    "day_start.counts": QT_TRANSLATE_NOOP("Messages", "%n slot(s) to count today.", "", 1),
    "count.start": QT_TRANSLATE_NOOP(
        "Messages", "%n slot(s) to count. Scan “Next”, or the slot you stand at.", "", 1
    ),
    "count.nothing": QT_TRANSLATE_NOOP(
        "Messages", "No slot has to be counted. Scan a slot to count it anyway."
    ),
    #: {place} is a slot.
    "count.go_to_slot": QT_TRANSLATE_NOOP("Messages", "Go to {place} and scan it."),
    "count.scan_item": QT_TRANSLATE_NOOP(
        "Messages", "Scan what is in {place}, piece by piece or with “Count”. Then “Done”."
    ),
    #: Only one item of the slot is counted.
    "count.scan_item.sku": QT_TRANSLATE_NOOP(
        "Messages", "Count {sku} in {place}, piece by piece or with “Count”. Then “Done”."
    ),
    "count.more": QT_TRANSLATE_NOOP("Messages", "%n × {sku} counted. Scan on, or “Done”.", "", 1),
    "count.confirm_empty": QT_TRANSLATE_NOOP(
        "Messages", "Nothing was scanned. Is there nothing of it in {place}?"
    ),
    "count.confirm_unasked": QT_TRANSLATE_NOOP(
        "Messages", "Nobody asked for a count of {place}. Count it now?"
    ),
    "count.left": QT_TRANSLATE_NOOP("Messages", "Left: {place}. It waits to be counted."),
    "count.matches": QT_TRANSLATE_NOOP("Messages", "{place} is as in the books. Done."),
    "count.again": QT_TRANSLATE_NOOP(
        "Messages", "{place} is counted once more, by other eyes where there are any."
    ),
    "count.disturbed": QT_TRANSLATE_NOOP(
        "Messages", "Somebody took from {place} or put something there meanwhile. Count it anew."
    ),
    "count.waits": QT_TRANSLATE_NOOP(
        "Messages", "Two counts of {place} agree. The difference waits for the supervisor."
    ),
    "count.booked": QT_TRANSLATE_NOOP(
        "Messages", "Two counts of {place} agree: the books are put right."
    ),
    #: %n pieces are promised to rounds that are on their way.
    "count.booked_part": QT_TRANSLATE_NOOP(
        "Messages",
        "The books of {place} are put right but for %n piece(s): a round comes for them and will "
        "run short.",
        "",
        1,
    ),
    "count.judge": QT_TRANSLATE_NOOP(
        "Messages",
        "{place} differs by %n piece(s). “Yes” puts the books right, “No” asks again.",
        "",
        1,
    ),
    # What is wanted now. Each stands after a colon: "Wanted: a slot."
    "place.count.START": QT_TRANSLATE_NOOP("Messages", "“Next” or a slot"),
    "place.count.SLOT": QT_TRANSLATE_NOOP("Messages", "the slot to count"),
    "place.count.ITEM": QT_TRANSLATE_NOOP("Messages", "an item, “Count” or “Done”"),
    "place.count.LOT": QT_TRANSLATE_NOOP("Messages", "the lot"),
    "place.count.SERIAL": QT_TRANSLATE_NOOP("Messages", "the serial number"),
    "place.count.JUDGE": QT_TRANSLATE_NOOP("Messages", "“Yes” or “No”"),
    "count_state.open": QT_TRANSLATE_NOOP("Messages", "To be counted"),
    "count_state.again": QT_TRANSLATE_NOOP("Messages", "To be counted once more"),
    "count_state.waiting": QT_TRANSLATE_NOOP("Messages", "Waits for a decision"),
    "count_state.done": QT_TRANSLATE_NOOP("Messages", "Counted"),
    #: {turn_over} is a class: A is picked from most often, C seldom; {at} is a time.
    "counts.due": QT_TRANSLATE_NOOP("Messages", "{place} ({turn_over}): last counted {at}."),
    "counts.never": QT_TRANSLATE_NOOP("Messages", "{place} ({turn_over}): not counted yet."),
    # Why a count was opened
    "count_reason.turn_over": QT_TRANSLATE_NOOP("Messages", "Picked often, its turn"),
    "count_reason.not_empty": QT_TRANSLATE_NOOP("Messages", "Not empty, as it should be"),
    "count_reason.age": QT_TRANSLATE_NOOP("Messages", "Not counted for long"),
    "count_reason.asked": QT_TRANSLATE_NOOP("Messages", "Asked for at the slot"),
    # Refusals
    "count.none": QT_TRANSLATE_NOOP("Messages", "Nothing is waiting to be counted or decided."),
    "count.none.place": QT_TRANSLATE_NOOP("Messages", "No count of {place} is open."),
    #: {name} is a person.
    "count.taken_by_other": QT_TRANSLATE_NOOP(
        "Messages", "{place} is being counted by {name}. Take another one."
    ),
    "count.by_another": QT_TRANSLATE_NOOP(
        "Messages", "You counted {place} already. Somebody else has to count it now."
    ),
    "count.serial_twice": QT_TRANSLATE_NOOP(
        "Messages", "Serial number {serial} of {sku} was counted already."
    ),
    "count.item_first": QT_TRANSLATE_NOOP("Messages", "Scan an item first, then say how many."),
    #: {most} is a number of pieces.
    "count.too_high": QT_TRANSLATE_NOOP(
        "Messages", "More than {most} pieces are in no slot. Nothing was counted."
    ),
}
