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
    # Kinds of jobs
    "print_kind.print_label": QT_TRANSLATE_NOOP("Messages", "Shipping label"),
    "print_kind.print_slip": QT_TRANSLATE_NOOP("Messages", "Packing slip"),
    "print_kind.print_invoice": QT_TRANSLATE_NOOP("Messages", "Invoice"),
    "print_kind.print_customs": QT_TRANSLATE_NOOP("Messages", "Customs declaration"),
    "print_kind.print_return": QT_TRANSLATE_NOOP("Messages", "Return label"),
    "print_kind.print_manifest": QT_TRANSLATE_NOOP("Messages", "Manifest"),
    "print_kind.print_plate": QT_TRANSLATE_NOOP("Messages", "Licence plate"),
    #: A small label that goes with an order from its release to the packing bench.
    "print_kind.print_order": QT_TRANSLATE_NOOP("Messages", "Label of an order"),
    # Where a job stands
    "print_state.waiting": QT_TRANSLATE_NOOP("Messages", "waits for its printer"),
    "print_state.sent": QT_TRANSLATE_NOOP("Messages", "sent, not seen on paper yet"),
    "print_state.failed": QT_TRANSLATE_NOOP("Messages", "not printed"),
    #: {number} names the job, {paper} is what it is, {stands} whether it was printed.
    "printing.job": QT_TRANSLATE_NOOP("Messages", "{number}  {paper}  {subject}: {stands}"),
    #: {subject} is the parcel, hand-over or piece that the paper is for.
    "printing.job_done": QT_TRANSLATE_NOOP(
        "Messages", "The paper of {subject} is done with already. Nothing was printed twice."
    ),
}
