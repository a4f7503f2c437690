"""What the moving station says, and why it refuses."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "move.start": QT_TRANSLATE_NOOP(
        "Messages", "%n move(s) waiting. Scan “Next”, or the place to take from.", "", 1
    ),
    "move.nothing_waits": QT_TRANSLATE_NOOP(
        "Messages", "Nothing has to be moved now. Scan “Next” to fill up, or a place to take from."
    ),
    #: {place} is a slot or place.
    "move.go_to": QT_TRANSLATE_NOOP("Messages", "Fetch %n × {sku} from {place}. Scan it.", "", 1),
    #: {cases} is the same in cases: 2 cases of 6 and 3 pieces.
    "move.go_to.cases": QT_TRANSLATE_NOOP(
        "Messages", "Fetch %n × {sku} from {place}: {cases}. Scan the place.", "", 1
    ),
    "move.any_item": QT_TRANSLATE_NOOP("Messages", "Scan what you take from {place}."),
    "move.scan_item": QT_TRANSLATE_NOOP("Messages", "Take %n × {name} ({sku}) and scan it.", "", 1),
    "move.scan_item.cases": QT_TRANSLATE_NOOP(
        "Messages", "Take %n × {name} ({sku}): {cases}. Scan each case and each piece.", "", 1
    ),
    "move.more": QT_TRANSLATE_NOOP(
        "Messages", "%n × {sku} in hand. Scan on, or the slot it goes to.", "", 1
    ),
    "move.more.place": QT_TRANSLATE_NOOP(
        "Messages", "%n × {sku} in hand. Scan on, or the slot it goes to: {place}.", "", 1
    ),
    "move.to": QT_TRANSLATE_NOOP("Messages", "Bring %n × {sku} to a slot and scan it.", "", 1),
    "move.to.place": QT_TRANSLATE_NOOP(
        "Messages", "Bring %n × {sku} to {place} and scan it.", "", 1
    ),
    #: {others} are other items.
    "move.confirm_mix": QT_TRANSLATE_NOOP(
        "Messages", "{place} holds {others}. Put {sku} there too?"
    ),
    "move.done": QT_TRANSLATE_NOOP("Messages", "%n × {sku} put into {place}.", "", 1),
    "move.short": QT_TRANSLATE_NOOP("Messages", "Too few in {place}: it will be counted."),
    "move.left": QT_TRANSLATE_NOOP("Messages", "Left where it is: {place}."),
    # What is wanted now. Each stands after a colon: "Wanted: a slot."
    "place.move.START": QT_TRANSLATE_NOOP("Messages", "“Next” or a place"),
    "place.move.FROM": QT_TRANSLATE_NOOP("Messages", "the place to take from"),
    "place.move.ITEM": QT_TRANSLATE_NOOP("Messages", "an item"),
    "place.move.LOT": QT_TRANSLATE_NOOP("Messages", "the lot"),
    "place.move.SERIAL": QT_TRANSLATE_NOOP("Messages", "the serial number"),
    "place.move.TO": QT_TRANSLATE_NOOP("Messages", "the slot it goes to"),
    "move_kind.put_away": QT_TRANSLATE_NOOP("Messages", "Put away"),
    "move_kind.replenish": QT_TRANSLATE_NOOP("Messages", "Fill a pick slot"),
    "move_kind.asked": QT_TRANSLATE_NOOP("Messages", "Move"),
    # Refusals
    "move.not_a_slot": QT_TRANSLATE_NOOP(
        "Messages", "{place} is no slot for goods. Nothing was changed."
    ),
    "move.slot_blocked": QT_TRANSLATE_NOOP("Messages", "{place} is blocked. Scan another slot."),
    "move.nothing": QT_TRANSLATE_NOOP("Messages", "Nothing has to be moved."),
    "move.nothing_there": QT_TRANSLATE_NOOP(
        "Messages", "Nothing was taken from {place}, or by the books nothing is there."
    ),
    "move.wrong_origin": QT_TRANSLATE_NOOP(
        "Messages", "Wrong place: {scanned}. Take it from {expected}."
    ),
    "move.others_in_slot": QT_TRANSLATE_NOOP(
        "Messages", "{place} holds {others}. {sku} was not put there."
    ),
    #: {missing} is how many more fit, {scanned} how many are carried, {sku} an item.
    "move.no_room": QT_TRANSLATE_NOOP(
        "Messages", "{place} has room for {missing} of {sku}, not for {scanned}. Scan another slot."
    ),
    #: {others} are slots.
    "move.no_room.others": QT_TRANSLATE_NOOP(
        "Messages", "{place} has room for {missing} of {sku}, not for {scanned}. Try {others}."
    ),
    "move.carrying": QT_TRANSLATE_NOOP(
        "Messages", "First put down what you carry: %n × {sku}.", "", 1
    ),
    #: {rounds} are numbers of rounds whose pickers come for the pieces.
    "move.promised_to_round": QT_TRANSLATE_NOOP(
        "Messages",
        "{wanted} of {sku} cannot leave {place}: only {there} may, the rest waits for round "
        "{rounds}.",
    ),
}
