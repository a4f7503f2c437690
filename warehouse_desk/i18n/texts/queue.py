"""The queue of orders: states, readiness and services."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "order_state.open": QT_TRANSLATE_NOOP("Messages", "Open", "an order"),
    "order_state.released": QT_TRANSLATE_NOOP("Messages", "In picking", "an order"),
    "order_state.picked": QT_TRANSLATE_NOOP("Messages", "Picked", "an order"),
    "order_state.packed": QT_TRANSLATE_NOOP("Messages", "Packed", "an order"),
    "order_state.shipped": QT_TRANSLATE_NOOP("Messages", "Shipped", "an order"),
    "order_state.delivered": QT_TRANSLATE_NOOP("Messages", "Delivered", "an order"),
    "order_state.short": QT_TRANSLATE_NOOP("Messages", "Closed as short", "an order"),
    "order_state.cancelled": QT_TRANSLATE_NOOP("Messages", "Cancelled", "an order"),
    "readiness.green": QT_TRANSLATE_NOOP("Messages", "Wholly in stock"),
    "readiness.amber": QT_TRANSLATE_NOOP("Messages", "Partly in stock"),
    "readiness.red": QT_TRANSLATE_NOOP("Messages", "Not in stock", "an order"),
    #: What the customer was promised.
    "promised.standard": QT_TRANSLATE_NOOP("Messages", "Standard", "a delivery service"),
    "promised.express": QT_TRANSLATE_NOOP("Messages", "Express", "a delivery service"),
}
