"""What the moving station says, and why it refuses."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    # Refusals
    "move.not_a_slot": QT_TRANSLATE_NOOP(
        "Messages", "{place} is no slot for goods. Nothing was changed."
    ),
    #: {rounds} are numbers of rounds whose pickers come for the pieces.
    "move.promised_to_round": QT_TRANSLATE_NOOP(
        "Messages",
        "{wanted} of {sku} cannot leave {place}: only {there} may, the rest waits for round "
        "{rounds}.",
    ),
}
