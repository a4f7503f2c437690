"""What printers say of themselves, and what is printed."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    # Why a printer stands still. Each stands after a colon: "tcp:labels stands still: …"
    "printer_stop.paper": QT_TRANSLATE_NOOP("Messages", "its paper is out"),
    "printer_stop.ribbon": QT_TRANSLATE_NOOP("Messages", "its ribbon is out"),
    "printer_stop.head": QT_TRANSLATE_NOOP("Messages", "its head is open"),
    "printer_stop.pause": QT_TRANSLATE_NOOP("Messages", "it is paused"),
    "printer_stop.cold": QT_TRANSLATE_NOOP("Messages", "it is too cold"),
    "printer_stop.hot": QT_TRANSLATE_NOOP("Messages", "it is too hot"),
}
