"""Why the warehouse says no, whatever the station."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    # People
    "people.not_signed_in": QT_TRANSLATE_NOOP("Messages", "Nobody is signed in. Scan your badge."),
    "people.unknown_badge": QT_TRANSLATE_NOOP(
        "Messages", "Nobody has this badge. Ask the supervisor for a new one."
    ),
    #: {name} is a person.
    "people.inactive": QT_TRANSLATE_NOOP(
        "Messages", "{name} is not active any more. Ask the supervisor."
    ),
    "people.not_allowed": QT_TRANSLATE_NOOP(
        "Messages", "{name} may not do this. Ask the supervisor."
    ),
    #: {right} is what was tried, such as "Release orders".
    "people.not_allowed.right": QT_TRANSLATE_NOOP(
        "Messages", "{name} may not do this: {right}. Ask the supervisor."
    ),
    # The store
    "store.not_there": QT_TRANSLATE_NOOP("Messages", "Not known here: {key}."),
    #: {what} is a kind of thing, such as "Tote"; {key} is its code.
    "store.not_there.what": QT_TRANSLATE_NOOP(
        "Messages", "{what} not known here: {key}. Nothing was changed."
    ),
    "store.key_reused": QT_TRANSLATE_NOOP(
        "Messages", "This scan was counted before as something else. Scan again."
    ),
    "store.changed_elsewhere": QT_TRANSLATE_NOOP(
        "Messages", "Somebody else changed this meanwhile. Nothing was done. Look again."
    ),
    #: {orders} are order numbers.
    "store.changed_elsewhere.orders": QT_TRANSLATE_NOOP(
        "Messages", "Changed meanwhile: order {orders}. Nothing was done. Plan again."
    ),
    "store.nothing_to_undo": QT_TRANSLATE_NOOP("Messages", "Nothing to undo."),
    "store.cannot_undo": QT_TRANSLATE_NOOP(
        "Messages", "Cannot be undone any more: later work builds on it. Nothing was changed."
    ),
    #: {act} is what was done, such as "Round brought to its place".
    "store.cannot_undo.act": QT_TRANSLATE_NOOP(
        "Messages", "Cannot be undone: {act}. Nothing was changed."
    ),
    # Stock
    #: {wanted} and {there} are numbers of pieces.
    "stock.not_enough": QT_TRANSLATE_NOOP(
        "Messages", "Not enough of {sku} in {place}: {wanted} wanted, {there} free."
    ),
    "stock.serial_elsewhere": QT_TRANSLATE_NOOP(
        "Messages", "Serial number {serial} of {sku} is not known here. Take another piece."
    ),
    "stock.serial_elsewhere.place": QT_TRANSLATE_NOOP(
        "Messages",
        "Serial number {serial} of {sku} should be in {place}, not here. Take another piece.",
    ),
    "stock.serial_needed": QT_TRANSLATE_NOOP(
        "Messages", "{sku} has serial numbers. Scan them one by one."
    ),
    # Orders
    "orders.wrong_state": QT_TRANSLATE_NOOP(
        "Messages", "Too late or too early for this. Nothing was changed."
    ),
    #: {state} and {wanted} are states of an order, such as "Picked".
    "orders.wrong_state.order": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} cannot go from “{state}” to “{wanted}”."
    ),
    "orders.wrong_state.orders": QT_TRANSLATE_NOOP(
        "Messages", "Not open any more: order {orders}. Nothing was changed."
    ),
    #: {slots} are the slots still to be visited.
    "orders.wrong_state.round": QT_TRANSLATE_NOOP(
        "Messages", "Round {round} is not finished. Still to pick: {slots}."
    ),
    "orders.wrong_state.rounds": QT_TRANSLATE_NOOP(
        "Messages", "Already begun: round {rounds}. It cannot be taken back."
    ),
    "orders.nothing_to_release": QT_TRANSLATE_NOOP(
        "Messages", "Nothing to release: no open order has stock promised to it."
    ),
}
