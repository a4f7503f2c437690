"""Reports: their titles, formulas, figures and columns, and why rows were left out."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    # What is asked for cannot be had
    #: {reports} are names of reports; keep them as they are.
    "reports.unknown": QT_TRANSLATE_NOOP(
        "Messages", "There is no report {scanned}. There are: {reports}."
    ),
    "reports.is_now": QT_TRANSLATE_NOOP(
        "Messages", "This report shows how things are now. Leave the days out."
    ),
    "reports.not_a_day": QT_TRANSLATE_NOOP(
        "Messages", "{scanned} is not a day such as 2026-03-31."
    ),
    #: {since} and {until} are days.
    "reports.period_backwards": QT_TRANSLATE_NOOP(
        "Messages", "The days run backwards: from {since} to {until}."
    ),
    # Around a report. {title}, {formula}, {figure}, {of} and {because} are texts of this list.
    #: {kpi} is the number of a key figure, such as K1.
    "report.heading": QT_TRANSLATE_NOOP("Messages", "{title} ({kpi})"),
    "report.how": QT_TRANSLATE_NOOP("Messages", "How: {formula}"),
    "report.days": QT_TRANSLATE_NOOP("Messages", "Days: all"),
    "report.days.since": QT_TRANSLATE_NOOP("Messages", "Days: from {since} on (UTC)"),
    "report.days.until": QT_TRANSLATE_NOOP("Messages", "Days: up to {until} (UTC)"),
    "report.days.both": QT_TRANSLATE_NOOP("Messages", "Days: {since} to {until} (UTC)"),
    "report.figure_of": QT_TRANSLATE_NOOP("Messages", "{figure}: {of}"),
    "report.rows_used": QT_TRANSLATE_NOOP("Messages", "Rows used: {rows}"),
    "report.rows_left_out": QT_TRANSLATE_NOOP("Messages", "Rows left out: {rows}. {because}"),
    "report.nothing": QT_TRANSLATE_NOOP(
        "Messages", "The first figure is not known: there are no rows to compute it from."
    ),
    "report.more_rows": QT_TRANSLATE_NOOP("Messages", "… and %n more row(s).", "", 1),
    #: Stands for a number that is not known.
    "report.not_known": QT_TRANSLATE_NOOP("Messages", "–", "a number that is not known"),
    "report.yes": QT_TRANSLATE_NOOP("Messages", "yes", "in a table"),
    "report.percent": QT_TRANSLATE_NOOP("Messages", "{value} %"),
    #: Lengths of time. Use the short signs of the units.
    "report.in_seconds": QT_TRANSLATE_NOOP("Messages", "{value} s", "seconds"),
    "report.in_minutes": QT_TRANSLATE_NOOP("Messages", "{value} min"),
    "report.in_hours": QT_TRANSLATE_NOOP("Messages", "{value} h"),
    "report.in_days": QT_TRANSLATE_NOOP("Messages", "{value} d", "days"),
    # Titles
    "report.title.lead-time": QT_TRANSLATE_NOOP("Messages", "Order lead time"),
    "report.title.return-rate": QT_TRANSLATE_NOOP("Messages", "Return rate by item"),
    "report.title.return-rate-by-channel": QT_TRANSLATE_NOOP("Messages", "Return rate by channel"),
    "report.title.picking-accuracy": QT_TRANSLATE_NOOP("Messages", "Picking accuracy"),
    "report.title.purchase-frequency": QT_TRANSLATE_NOOP("Messages", "Purchase frequency"),
    "report.title.conversion": QT_TRANSLATE_NOOP("Messages", "Conversion rate"),
    "report.title.repeat-buyers": QT_TRANSLATE_NOOP("Messages", "Repeat buyers"),
    "report.title.time-to-return": QT_TRANSLATE_NOOP("Messages", "Time to return"),
    "report.title.return-cost": QT_TRANSLATE_NOOP("Messages", "Cost of returns"),
    "report.title.complaint-time": QT_TRANSLATE_NOOP("Messages", "Time to resolve a complaint"),
    "report.title.refund-time": QT_TRANSLATE_NOOP("Messages", "Refunds in time"),
    "report.title.returns-by-reason": QT_TRANSLATE_NOOP("Messages", "Returns by reason"),
    "report.title.picks-per-hour": QT_TRANSLATE_NOOP("Messages", "Picks per hour"),
    "report.title.wrong-scans": QT_TRANSLATE_NOOP("Messages", "Wrong scans by slot"),
    "report.title.wrong-pairs": QT_TRANSLATE_NOOP("Messages", "Items taken for each other"),
    "report.title.metres": QT_TRANSLATE_NOOP("Messages", "Metres walked"),
    "report.title.stock": QT_TRANSLATE_NOOP("Messages", "Stock"),
    "report.title.queue": QT_TRANSLATE_NOOP("Messages", "Open orders"),
    "report.title.box-sets": QT_TRANSLATE_NOOP("Messages", "Which boxes to stock"),
    # Formulas in words, with the moment that the days go by
    "report.formula.lead-time": QT_TRANSLATE_NOOP(
        "Messages",
        "Average time from placing an order to its delivery, and to its hand-over to the "
        "carrier. Days: when the order was placed.",
    ),
    "report.formula.return-rate": QT_TRANSLATE_NOOP(
        "Messages",
        "Pieces that came back ÷ pieces shipped, for each item. “At least” is the lower bound at "
        "95 % certainty; above average is an item whose bound is above the rate of all. "
        "Days: when the order was placed.",
    ),
    "report.formula.return-rate-by-channel": QT_TRANSLATE_NOOP(
        "Messages",
        "Pieces that came back ÷ pieces shipped, for each channel. “At least” is the lower bound "
        "at 95 % certainty; above average is a channel whose bound is above the rate of all. "
        "Days: when the order was placed.",
    ),
    "report.formula.picking-accuracy": QT_TRANSLATE_NOOP(
        "Messages",
        "(Orders shipped − orders with a return because of a wrong item) ÷ orders shipped; the "
        "same for their lines. Days: when the order was placed.",
    ),
    "report.formula.purchase-frequency": QT_TRANSLATE_NOOP(
        "Messages", "Orders ÷ different customers. Days: when the order was placed."
    ),
    "report.formula.conversion": QT_TRANSLATE_NOOP(
        "Messages", "Orders ÷ visits to the shop. Days: when the order was placed."
    ),
    "report.formula.repeat-buyers": QT_TRANSLATE_NOOP(
        "Messages",
        "Customers with two or more orders ÷ customers with an order. "
        "Days: when the order was placed.",
    ),
    "report.formula.time-to-return": QT_TRANSLATE_NOOP(
        "Messages",
        "Middle value (median) of the times from delivery to the request, and from the hand-over "
        "to the carrier to the request. Days: when the return was requested.",
    ),
    "report.formula.return-cost": QT_TRANSLATE_NOOP(
        "Messages",
        "Transport + inspecting + restocking + refurbishing + disposal, as booked on each returned "
        "piece; beside it the time of inspecting and the refunds. Days: when the return came in.",
    ),
    "report.formula.complaint-time": QT_TRANSLATE_NOOP(
        "Messages",
        "Average time from opening a complaint to closing it. Days: when it was opened.",
    ),
    "report.formula.refund-time": QT_TRANSLATE_NOOP(
        "Messages",
        "Refunds paid by their due day ÷ refunds that were paid or are due. "
        "Days: when the return came in.",
    ),
    "report.formula.returns-by-reason": QT_TRANSLATE_NOOP(
        "Messages",
        "Pieces announced for return by the customer's reason, and pieces that came without being "
        "announced. Days: when the return was requested.",
    ),
    "report.formula.picks-per-hour": QT_TRANSLATE_NOOP(
        "Messages",
        "Lines, and pieces, picked ÷ hours from taking a round to bringing it to its place, "
        "pauses included; for whoever ended the round. Days: when the round was taken.",
    ),
    "report.formula.wrong-scans": QT_TRANSLATE_NOOP(
        "Messages",
        "Scans answered as wrong ÷ all scans, by the slot that was to be picked. "
        "Days: when it was scanned.",
    ),
    "report.formula.wrong-pairs": QT_TRANSLATE_NOOP(
        "Messages",
        "How often an item was scanned where another one was to be picked. "
        "Days: when it was scanned.",
    ),
    "report.formula.metres": QT_TRANSLATE_NOOP(
        "Messages",
        "Planned length of the walks that were finished. “Shortest” marks those for which no "
        "shorter one exists. Days: when the round was taken.",
    ),
    "report.formula.stock": QT_TRANSLATE_NOOP(
        "Messages",
        "Pieces now. Low is an item with on hand − reserved + on order below its reorder point.",
    ),
    "report.formula.queue": QT_TRANSLATE_NOOP(
        "Messages",
        "Open orders by what of them is promised; late are those whose time has passed. "
        "Days: when the order has to leave.",
    ),
    "report.formula.box-sets": QT_TRANSLATE_NOOP(
        "Messages",
        "The orders of these days, packed into today's boxes and into the best sets of 3, 4 and 5 "
        "boxes: box + filling + freight, times the days of a year ÷ the days of the orders. "
        "“On later orders” is what a set saved on orders that came after those it was chosen by. "
        "Days: when the order was placed.",
    ),
    # Figures
    "report.figure.accuracy_bp": QT_TRANSLATE_NOOP("Messages", "Orders without a wrong item"),
    "report.figure.box_cents": QT_TRANSLATE_NOOP("Messages", "Boxes a year"),
    "report.figure.box_set_cents": QT_TRANSLATE_NOOP("Messages", "Cost a year"),
    "report.figure.complaint_time_s": QT_TRANSLATE_NOOP("Messages", "Time to resolve"),
    "report.figure.complaints": QT_TRANSLATE_NOOP("Messages", "Complaints closed"),
    "report.figure.conversion_bp": QT_TRANSLATE_NOOP("Messages", "Conversion rate"),
    "report.figure.customers": QT_TRANSLATE_NOOP("Messages", "Customers"),
    "report.figure.customers_again": QT_TRANSLATE_NOOP("Messages", "Customers who bought again"),
    "report.figure.days": QT_TRANSLATE_NOOP("Messages", "Days of orders"),
    "report.figure.elsewhere": QT_TRANSLATE_NOOP("Messages", "Pieces elsewhere in the building"),
    "report.figure.filling_cents": QT_TRANSLATE_NOOP("Messages", "Filling a year"),
    "report.figure.freight_cents": QT_TRANSLATE_NOOP("Messages", "Freight a year"),
    "report.figure.hand_over_time_s": QT_TRANSLATE_NOOP("Messages", "Time to hand-over"),
    "report.figure.inspection_s": QT_TRANSLATE_NOOP("Messages", "Time spent on inspecting"),
    "report.figure.lead_time_s": QT_TRANSLATE_NOOP("Messages", "Lead time"),
    "report.figure.line_accuracy_bp": QT_TRANSLATE_NOOP("Messages", "Lines without a wrong item"),
    "report.figure.lines": QT_TRANSLATE_NOOP("Messages", "Lines"),
    "report.figure.lines_per_hour_hundredths": QT_TRANSLATE_NOOP("Messages", "Lines per hour"),
    "report.figure.on_hand": QT_TRANSLATE_NOOP("Messages", "Pieces on hand"),
    "report.figure.orders": QT_TRANSLATE_NOOP("Messages", "Orders"),
    "report.figure.orders_delivered": QT_TRANSLATE_NOOP("Messages", "Orders delivered"),
    "report.figure.orders_late": QT_TRANSLATE_NOOP("Messages", "Orders late"),
    "report.figure.orders_per_customer_hundredths": QT_TRANSLATE_NOOP(
        "Messages", "Orders per customer"
    ),
    "report.figure.orders_shipped": QT_TRANSLATE_NOOP("Messages", "Orders shipped"),
    "report.figure.orders_wrong": QT_TRANSLATE_NOOP("Messages", "Orders with a wrong item"),
    "report.figure.pairs": QT_TRANSLATE_NOOP("Messages", "Pairs of items"),
    "report.figure.parcels_a_year": QT_TRANSLATE_NOOP("Messages", "Parcels a year"),
    "report.figure.pieces": QT_TRANSLATE_NOOP("Messages", "Pieces"),
    "report.figure.pieces_per_hour_hundredths": QT_TRANSLATE_NOOP("Messages", "Pieces per hour"),
    "report.figure.pieces_received": QT_TRANSLATE_NOOP("Messages", "Pieces received"),
    "report.figure.products": QT_TRANSLATE_NOOP("Messages", "Items in the catalogue"),
    "report.figure.products_low": QT_TRANSLATE_NOOP("Messages", "Items below the reorder point"),
    "report.figure.refund_cents": QT_TRANSLATE_NOOP("Messages", "Refunds decided"),
    "report.figure.refund_time_s": QT_TRANSLATE_NOOP("Messages", "Time to the refund (median)"),
    "report.figure.refunded_in_time_bp": QT_TRANSLATE_NOOP("Messages", "Refunds in time"),
    "report.figure.repeat_buyers_bp": QT_TRANSLATE_NOOP("Messages", "Repeat buyers"),
    "report.figure.reserved": QT_TRANSLATE_NOOP("Messages", "Pieces reserved"),
    "report.figure.return_cost_cents": QT_TRANSLATE_NOOP("Messages", "Cost of returns"),
    "report.figure.return_rate_bp": QT_TRANSLATE_NOOP("Messages", "Return rate"),
    "report.figure.returned": QT_TRANSLATE_NOOP("Messages", "Pieces that came back"),
    "report.figure.returns_since_delivery": QT_TRANSLATE_NOOP(
        "Messages", "Returns after a known delivery"
    ),
    "report.figure.returns_since_hand_over": QT_TRANSLATE_NOOP(
        "Messages", "Returns after a hand-over"
    ),
    "report.figure.rounds": QT_TRANSLATE_NOOP("Messages", "Rounds"),
    "report.figure.saved_bp": QT_TRANSLATE_NOOP("Messages", "Saved"),
    "report.figure.saved_cents": QT_TRANSLATE_NOOP("Messages", "Saved a year by the best set"),
    "report.figure.saved_later_bp": QT_TRANSLATE_NOOP("Messages", "Saved on later orders"),
    "report.figure.saved_later_least_bp": QT_TRANSLATE_NOOP(
        "Messages", "Saved on later orders, at least"
    ),
    "report.figure.scans": QT_TRANSLATE_NOOP("Messages", "Scans"),
    "report.figure.shipped": QT_TRANSLATE_NOOP("Messages", "Pieces shipped"),
    "report.figure.since_hand_over_s": QT_TRANSLATE_NOOP(
        "Messages", "From hand-over to request (median)"
    ),
    "report.figure.sizes_looked_at": QT_TRANSLATE_NOOP("Messages", "Sizes looked at"),
    "report.figure.time_to_return_s": QT_TRANSLATE_NOOP(
        "Messages", "From delivery to request (median)"
    ),
    "report.figure.units": QT_TRANSLATE_NOOP("Messages", "Returned pieces"),
    "report.figure.units_in_time": QT_TRANSLATE_NOOP("Messages", "Refunded in time"),
    "report.figure.units_overdue": QT_TRANSLATE_NOOP("Messages", "Overdue and not refunded"),
    "report.figure.void_litres": QT_TRANSLATE_NOOP("Messages", "Empty room a year, in litres"),
    "report.figure.walk_mm": QT_TRANSLATE_NOOP("Messages", "Walked"),
    "report.figure.walk_per_line_mm": QT_TRANSLATE_NOOP("Messages", "Walked for each line"),
    "report.figure.walking_s": QT_TRANSLATE_NOOP("Messages", "Time on rounds"),
    "report.figure.wrong": QT_TRANSLATE_NOOP("Messages", "Wrong scans"),
    "report.figure.wrong_bp": QT_TRANSLATE_NOOP("Messages", "Share of wrong scans"),
    "report.figure.wrong_items": QT_TRANSLATE_NOOP("Messages", "Wrong items scanned"),
    "report.figure.wrong_lines": QT_TRANSLATE_NOOP("Messages", "Lines with a wrong item"),
    # Columns: short headings
    "report.column.above_average": QT_TRANSLATE_NOOP("Messages", "Above average"),
    "report.column.at_least_bp": QT_TRANSLATE_NOOP("Messages", "At least", "a lower bound"),
    "report.column.box": QT_TRANSLATE_NOOP("Messages", "Box"),
    "report.column.box_set": QT_TRANSLATE_NOOP("Messages", "Set", "a set of boxes, column"),
    "report.column.channel": QT_TRANSLATE_NOOP("Messages", "Channel"),
    "report.column.closed_at": QT_TRANSLATE_NOOP("Messages", "Closed", "column: time"),
    "report.column.complaint": QT_TRANSLATE_NOOP("Messages", "Complaint"),
    "report.column.complaint_time_s": QT_TRANSLATE_NOOP("Messages", "Time to resolve"),
    "report.column.currency": QT_TRANSLATE_NOOP("Messages", "Currency"),
    "report.column.customers": QT_TRANSLATE_NOOP("Messages", "Customers"),
    "report.column.delivered_at": QT_TRANSLATE_NOOP("Messages", "Delivered", "column: time"),
    "report.column.disposition": QT_TRANSLATE_NOOP("Messages", "Decision"),
    "report.column.elsewhere": QT_TRANSLATE_NOOP("Messages", "Elsewhere", "column: pieces"),
    "report.column.free": QT_TRANSLATE_NOOP("Messages", "Free", "column: pieces"),
    "report.column.hand_over_time_s": QT_TRANSLATE_NOOP("Messages", "To hand-over"),
    "report.column.in_time": QT_TRANSLATE_NOOP("Messages", "In time"),
    "report.column.inspection_s": QT_TRANSLATE_NOOP("Messages", "Inspecting", "column: time"),
    "report.column.inner_sides": QT_TRANSLATE_NOOP("Messages", "Inside, mm", "column"),
    "report.column.late": QT_TRANSLATE_NOOP("Messages", "Late", "column"),
    "report.column.lead_time_s": QT_TRANSLATE_NOOP("Messages", "Lead time"),
    "report.column.lines": QT_TRANSLATE_NOOP("Messages", "Lines"),
    "report.column.lines_per_hour_hundredths": QT_TRANSLATE_NOOP("Messages", "Lines/h"),
    "report.column.low": QT_TRANSLATE_NOOP("Messages", "Low", "column: too few in stock"),
    "report.column.method": QT_TRANSLATE_NOOP("Messages", "Method"),
    "report.column.name": QT_TRANSLATE_NOOP("Messages", "Item"),
    "report.column.on_hand": QT_TRANSLATE_NOOP("Messages", "On hand", "column: pieces"),
    "report.column.on_order": QT_TRANSLATE_NOOP("Messages", "On order", "column: pieces"),
    "report.column.opened_at": QT_TRANSLATE_NOOP("Messages", "Opened", "column: time"),
    "report.column.order": QT_TRANSLATE_NOOP("Messages", "Order", "a customer's order, heading"),
    "report.column.orders": QT_TRANSLATE_NOOP("Messages", "Orders"),
    "report.column.orders_per_customer_hundredths": QT_TRANSLATE_NOOP(
        "Messages", "Orders per customer"
    ),
    "report.column.parcels_a_year": QT_TRANSLATE_NOOP("Messages", "Parcels a year"),
    "report.column.person": QT_TRANSLATE_NOOP("Messages", "Person"),
    "report.column.pieces": QT_TRANSLATE_NOOP("Messages", "Pieces"),
    "report.column.pieces_per_hour_hundredths": QT_TRANSLATE_NOOP("Messages", "Pieces/h"),
    "report.column.pieces_received": QT_TRANSLATE_NOOP("Messages", "Received", "column: pieces"),
    "report.column.placed_at": QT_TRANSLATE_NOOP("Messages", "Placed", "column: time of an order"),
    "report.column.plate": QT_TRANSLATE_NOOP("Messages", "Plate", "of a returned piece"),
    "report.column.price_cents": QT_TRANSLATE_NOOP("Messages", "Price", "column: of a box"),
    "report.column.promised": QT_TRANSLATE_NOOP("Messages", "Promised", "column: pieces"),
    "report.column.readiness": QT_TRANSLATE_NOOP("Messages", "Stock"),
    "report.column.reason": QT_TRANSLATE_NOOP("Messages", "Reason"),
    "report.column.received_at": QT_TRANSLATE_NOOP("Messages", "Received", "column: time"),
    "report.column.refund_cents": QT_TRANSLATE_NOOP("Messages", "Refund"),
    "report.column.refund_due": QT_TRANSLATE_NOOP("Messages", "Refund due"),
    "report.column.refunded_at": QT_TRANSLATE_NOOP("Messages", "Refunded", "column: time"),
    "report.column.reorder_point": QT_TRANSLATE_NOOP("Messages", "Reorder point"),
    "report.column.requested_at": QT_TRANSLATE_NOOP("Messages", "Requested", "column: time"),
    "report.column.reserved": QT_TRANSLATE_NOOP("Messages", "Reserved", "column: pieces"),
    "report.column.return_rate_bp": QT_TRANSLATE_NOOP("Messages", "Return rate"),
    "report.column.returned": QT_TRANSLATE_NOOP("Messages", "Came back", "column: pieces"),
    "report.column.rma": QT_TRANSLATE_NOOP("Messages", "Return", "heading"),
    "report.column.round": QT_TRANSLATE_NOOP("Messages", "Round"),
    "report.column.rounds": QT_TRANSLATE_NOOP("Messages", "Rounds"),
    "report.column.scanned": QT_TRANSLATE_NOOP("Messages", "Scanned", "column: item"),
    "report.column.scanned_name": QT_TRANSLATE_NOOP("Messages", "Scanned item"),
    "report.column.scans": QT_TRANSLATE_NOOP("Messages", "Scans"),
    "report.column.service": QT_TRANSLATE_NOOP("Messages", "Service", "a carrier's service"),
    "report.column.share_bp": QT_TRANSLATE_NOOP("Messages", "Share"),
    "report.column.ship_by": QT_TRANSLATE_NOOP("Messages", "Ship by"),
    "report.column.shipped": QT_TRANSLATE_NOOP("Messages", "Shipped", "column: pieces"),
    "report.column.shipped_at": QT_TRANSLATE_NOOP("Messages", "Shipped", "column: time"),
    "report.column.shortest": QT_TRANSLATE_NOOP("Messages", "Shortest", "column: a walk"),
    "report.column.since_hand_over_s": QT_TRANSLATE_NOOP("Messages", "Since hand-over"),
    "report.column.sku": QT_TRANSLATE_NOOP("Messages", "Item no."),
    "report.column.slot": QT_TRANSLATE_NOOP("Messages", "Slot"),
    "report.column.units": QT_TRANSLATE_NOOP("Messages", "Pieces"),
    "report.column.walk_mm": QT_TRANSLATE_NOOP("Messages", "Walked"),
    "report.column.walking_s": QT_TRANSLATE_NOOP("Messages", "Time on rounds"),
    "report.column.wanted": QT_TRANSLATE_NOOP("Messages", "Wanted", "column: item"),
    "report.column.wanted_name": QT_TRANSLATE_NOOP("Messages", "Wanted item"),
    "report.column.wrong": QT_TRANSLATE_NOOP("Messages", "Wrong", "column: scans"),
    "report.column.wrong_bp": QT_TRANSLATE_NOOP("Messages", "Share"),
    "report.column.wrong_lines": QT_TRANSLATE_NOOP("Messages", "Wrong lines"),
    "report.column.zone": QT_TRANSLATE_NOOP("Messages", "Zone", "a part of the floor"),
    # Why rows were left out
    "report.left_out.cancelled": QT_TRANSLATE_NOOP(
        "Messages", "The order was cancelled, or nothing of it could be had."
    ),
    "report.left_out.not_shipped": QT_TRANSLATE_NOOP("Messages", "Not shipped yet."),
    "report.left_out.not_delivered": QT_TRANSLATE_NOOP(
        "Messages", "Shipped; when it was delivered is not known here."
    ),
    "report.left_out.times_contradict": QT_TRANSLATE_NOOP(
        "Messages", "The end lies before the beginning."
    ),
    "report.left_out.no_customer": QT_TRANSLATE_NOOP("Messages", "The order names no customer."),
    "report.left_out.held": QT_TRANSLATE_NOOP("Messages", "On hold."),
    "report.left_out.refused": QT_TRANSLATE_NOOP("Messages", "The return was refused."),
    "report.left_out.not_judged": QT_TRANSLATE_NOOP("Messages", "Not inspected yet."),
    "report.left_out.no_refund": QT_TRANSLATE_NOOP("Messages", "No refund is owed."),
    "report.left_out.not_due_yet": QT_TRANSLATE_NOOP("Messages", "Not refunded and not due yet."),
    "report.left_out.still_open": QT_TRANSLATE_NOOP("Messages", "Still open."),
    "report.left_out.taken_back": QT_TRANSLATE_NOOP("Messages", "The round was taken back."),
    "report.left_out.still_walked": QT_TRANSLATE_NOOP("Messages", "The round is not finished."),
    "report.left_out.no_time": QT_TRANSLATE_NOOP("Messages", "The round took no time."),
    "report.left_out.asked_back": QT_TRANSLATE_NOOP(
        "Messages", "Neither right nor wrong: the station asked back or helped."
    ),
    "report.left_out.no_slot": QT_TRANSLATE_NOOP("Messages", "Not scanned at a slot."),
    "report.left_out.no_product": QT_TRANSLATE_NOOP(
        "Messages", "The code means no item, or several."
    ),
    "report.left_out.no_service": QT_TRANSLATE_NOOP(
        "Messages", "No carrier has a rate for the order."
    ),
    "report.left_out.too_big": QT_TRANSLATE_NOOP("Messages", "Goods that go into no box of today."),
    "report.left_out.not_looked_at": QT_TRANSLATE_NOOP(
        "Messages", "Not looked at: the time was up, or enough others were."
    ),
    # What a formula needs and this warehouse does not have
    "report.missing.visits": QT_TRANSLATE_NOOP(
        "Messages", "Not known here: visits. The shop counts them."
    ),
    "report.missing.complaints": QT_TRANSLATE_NOOP(
        "Messages", "Not known here: complaints. None were taken in."
    ),
    "report.missing.return_transport": QT_TRANSLATE_NOOP(
        "Messages", "Not known here: what the transport of returns costs."
    ),
    "report.missing.restocking": QT_TRANSLATE_NOOP(
        "Messages", "Not known here: what restocking costs."
    ),
    "report.missing.refurbishing": QT_TRANSLATE_NOOP(
        "Messages", "Not known here: what refurbishing and repairs cost."
    ),
    "report.missing.disposal": QT_TRANSLATE_NOOP(
        "Messages", "Not known here: what disposal costs."
    ),
    "report.missing.four_weeks": QT_TRANSLATE_NOOP(
        "Messages",
        "Not known here: four weeks of orders. A year taken from fewer days is a rough guess.",
    ),
    # Sets of boxes
    "box_set.today": QT_TRANSLATE_NOOP("Messages", "today's boxes"),
    "box_set.of_3": QT_TRANSLATE_NOOP("Messages", "3 boxes"),
    "box_set.of_4": QT_TRANSLATE_NOOP("Messages", "4 boxes"),
    "box_set.of_5": QT_TRANSLATE_NOOP("Messages", "5 boxes"),
    # How sure it is that a set saves, by orders it was not chosen by; {low} and {high} are per cent
    "box_sets.sure": QT_TRANSLATE_NOOP(
        "Messages",
        "It saved on later orders every time, {low} to {high} %: that is fairly sure.",
    ),
    "box_sets.likely": QT_TRANSLATE_NOOP(
        "Messages", "It saved on later orders most times, {low} to {high} %: that is likely."
    ),
    "box_sets.open": QT_TRANSLATE_NOOP(
        "Messages", "On later orders it made {low} to {high} %: whether it saves is open."
    ),
    "box_sets.not_known": QT_TRANSLATE_NOOP(
        "Messages", "Too few orders to try it on later ones: not sure."
    ),
}
