"""Texts of the printed documents."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    # Every document
    "doc.page": QT_TRANSLATE_NOOP("Messages", "Page {page} of {pages}"),
    #: Foot of each page. {person} is a name, {at} a day and time.
    "doc.printed": QT_TRANSLATE_NOOP("Messages", "Printed by {person}, {at}"),
    #: Stamped on a document that was printed before. Short, in capitals if the script has them.
    "doc.copy": QT_TRANSLATE_NOOP("Messages", "COPY"),
    # Headings shared by several documents
    "doc.order": QT_TRANSLATE_NOOP("Messages", "Order", "a customer's order, heading"),
    "doc.item": QT_TRANSLATE_NOOP("Messages", "Item"),
    #: Stock keeping unit: the shop's own item number.
    "doc.sku": QT_TRANSLATE_NOOP("Messages", "Item no."),
    "doc.quantity": QT_TRANSLATE_NOOP("Messages", "Quantity"),
    "doc.weight": QT_TRANSLATE_NOOP("Messages", "Weight"),
    "doc.carrier": QT_TRANSLATE_NOOP("Messages", "Carrier"),
    "doc.service": QT_TRANSLATE_NOOP("Messages", "Service", "a carrier's service, heading"),
    "doc.tracking": QT_TRANSLATE_NOOP("Messages", "Tracking no."),
    "doc.pieces": QT_TRANSLATE_NOOP("Messages", "%n piece(s)", "", 1),
    "doc.lot": QT_TRANSLATE_NOOP("Messages", "Lot {lot}"),
    "doc.serial": QT_TRANSLATE_NOOP("Messages", "Serial no. {serial}"),
    # Shipping label
    "label.from": QT_TRANSLATE_NOOP("Messages", "From", "sender of a parcel, heading"),
    "label.to": QT_TRANSLATE_NOOP("Messages", "To", "receiver of a parcel, heading"),
    "label.ship_date": QT_TRANSLATE_NOOP("Messages", "Ship date"),
    "label.parcel": QT_TRANSLATE_NOOP("Messages", "Parcel", "heading"),
    #: Value under the heading Parcel.
    "label.number_of": QT_TRANSLATE_NOOP("Messages", "{number} of {total}"),
    #: Large on a label that brings goods back. In capitals if the script has them.
    "label.return": QT_TRANSLATE_NOOP("Messages", "RETURN"),
    # Packing slip
    "slip.title": QT_TRANSLATE_NOOP("Messages", "Packing slip"),
    "slip.ship_to": QT_TRANSLATE_NOOP("Messages", "Ship to"),
    "slip.ordered_on": QT_TRANSLATE_NOOP("Messages", "Ordered on"),
    "slip.packed_on": QT_TRANSLATE_NOOP("Messages", "Packed on"),
    "slip.box": QT_TRANSLATE_NOOP("Messages", "Box"),
    "slip.ordered": QT_TRANSLATE_NOOP("Messages", "Ordered", "column: pieces ordered"),
    "slip.in_parcel": QT_TRANSLATE_NOOP("Messages", "In this parcel"),
    #: Column: pieces that are not in this parcel, because they are in another one or come later.
    "slip.elsewhere": QT_TRANSLATE_NOOP("Messages", "Other parcels"),
    "slip.total": QT_TRANSLATE_NOOP("Messages", "%n piece(s) in this parcel", "", 1),
    #: Marks a line that the shop adds: a gift, a voucher, a thank-you note.
    "slip.extra": QT_TRANSLATE_NOOP("Messages", "With our compliments"),
    #: {code} is the code of a discount, for this customer alone.
    "slip.code": QT_TRANSLATE_NOOP("Messages", "Your code: {code}"),
    "slip.thanks": QT_TRANSLATE_NOOP("Messages", "Thank you for your order."),
    "slip.returns": QT_TRANSLATE_NOOP(
        "Messages", "To send something back, give us your order number {order}."
    ),
    # Pick list
    "pick_list.title": QT_TRANSLATE_NOOP("Messages", "Pick list"),
    "pick_list.picker": QT_TRANSLATE_NOOP("Messages", "Picker"),
    "pick_list.cart": QT_TRANSLATE_NOOP("Messages", "Cart"),
    "pick_list.walk": QT_TRANSLATE_NOOP("Messages", "Walk", "length of the walk, heading"),
    "pick_list.lines": QT_TRANSLATE_NOOP("Messages", "Lines", "number of pick lines, heading"),
    "pick_list.stop": QT_TRANSLATE_NOOP("Messages", "Stop", "column: which place of the walk"),
    "pick_list.slot": QT_TRANSLATE_NOOP("Messages", "Slot"),
    "pick_list.take": QT_TRANSLATE_NOOP("Messages", "Take", "column: how many to take"),
    "pick_list.into": QT_TRANSLATE_NOOP("Messages", "Into", "column: the tote it goes into"),
    "pick_list.done": QT_TRANSLATE_NOOP("Messages", "Done", "column with a box to tick"),
    # Command codes
    "commands.title": QT_TRANSLATE_NOOP("Messages", "Command codes"),
    "commands.hint": QT_TRANSLATE_NOOP(
        "Messages", "Scan a code to do what it says, at any station."
    ),
    # Small labels
    "codes.title": QT_TRANSLATE_NOOP("Messages", "Code labels"),
    # Inspection report
    "inspection.title": QT_TRANSLATE_NOOP("Messages", "Inspection report"),
    "inspection.return": QT_TRANSLATE_NOOP("Messages", "Return", "a customer's return, heading"),
    "inspection.customer_reason": QT_TRANSLATE_NOOP("Messages", "Customer's reason"),
    "inspection.requested": QT_TRANSLATE_NOOP("Messages", "Requested"),
    "inspection.received": QT_TRANSLATE_NOOP("Messages", "Received"),
    "inspection.inspected": QT_TRANSLATE_NOOP("Messages", "Inspected"),
    "inspection.clerk": QT_TRANSLATE_NOOP("Messages", "Inspected by"),
    "inspection.result": QT_TRANSLATE_NOOP("Messages", "Result"),
    "inspection.grade": QT_TRANSLATE_NOOP("Messages", "Grade"),
    "inspection.disposition": QT_TRANSLATE_NOOP("Messages", "Disposition"),
    "inspection.rule": QT_TRANSLATE_NOOP("Messages", "Rule"),
    "inspection.because": QT_TRANSLATE_NOOP("Messages", "Because"),
    #: {person} decided otherwise than the rule; the reason follows.
    "inspection.overruled": QT_TRANSLATE_NOOP("Messages", "Overruled by {person}"),
    "inspection.refund": QT_TRANSLATE_NOOP("Messages", "Refund"),
    #: Below the amount: the day by which the customer gets the money.
    "inspection.refund_due": QT_TRANSLATE_NOOP("Messages", "Due {day}"),
    "inspection.findings": QT_TRANSLATE_NOOP("Messages", "Findings"),
    "inspection.question": QT_TRANSLATE_NOOP("Messages", "Question"),
    "inspection.answer": QT_TRANSLATE_NOOP("Messages", "Answer"),
    "inspection.photos": QT_TRANSLATE_NOOP("Messages", "Photos"),
    #: Under a photo. {number} of the photo, {at} the time it was taken.
    "inspection.photo": QT_TRANSLATE_NOOP("Messages", "Photo {number}, {at}"),
    "inspection.photo_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "Photo {number} cannot be shown; its file is kept."
    ),
    "inspection.proof": QT_TRANSLATE_NOOP("Messages", "Proof"),
    "inspection.report_number": QT_TRANSLATE_NOOP("Messages", "Report no."),
    "inspection.hash": QT_TRANSLATE_NOOP("Messages", "Hash of this report"),
    "inspection.previous": QT_TRANSLATE_NOOP("Messages", "Hash of the report before it"),
    "inspection.first": QT_TRANSLATE_NOOP("Messages", "None: this is the first report."),
    "inspection.check": QT_TRANSLATE_NOOP(
        "Messages",
        "Each report carries the hash of the one before it. Scan the code to check that this "
        "report is unchanged.",
    ),
    # Hand-over manifest
    "manifest.title": QT_TRANSLATE_NOOP("Messages", "Hand-over manifest"),
    "manifest.handed_over": QT_TRANSLATE_NOOP("Messages", "Handed over"),
    "manifest.from": QT_TRANSLATE_NOOP("Messages", "Shipper"),
    "manifest.position": QT_TRANSLATE_NOOP("Messages", "No.", "position in a list, column"),
    "manifest.parcel": QT_TRANSLATE_NOOP("Messages", "Parcel (SSCC)"),
    "manifest.destination": QT_TRANSLATE_NOOP("Messages", "Destination"),
    "manifest.parcels": QT_TRANSLATE_NOOP("Messages", "%n parcel(s)", "", 1),
    "manifest.total_weight": QT_TRANSLATE_NOOP("Messages", "Total weight"),
    "manifest.total_parcels": QT_TRANSLATE_NOOP("Messages", "Parcels", "total, heading"),
    #: Line for a signature of the warehouse.
    "manifest.signed_by_us": QT_TRANSLATE_NOOP("Messages", "Handed over by: name, signature"),
    #: Line for a signature of the driver.
    "manifest.signed_by_driver": QT_TRANSLATE_NOOP(
        "Messages", "Received by: name, signature, time"
    ),
    # Customs declaration (CN 22)
    "customs.title": QT_TRANSLATE_NOOP("Messages", "Customs declaration"),
    "customs.may_be_opened": QT_TRANSLATE_NOOP("Messages", "May be opened officially"),
    #: Ticked: why the parcel is sent.
    "customs.sale": QT_TRANSLATE_NOOP("Messages", "Sale of goods"),
    "customs.contents": QT_TRANSLATE_NOOP("Messages", "Quantity and description of contents"),
    #: The number of goods in the Harmonized System of the world's customs.
    "customs.hs_code": QT_TRANSLATE_NOOP("Messages", "HS code"),
    "customs.origin": QT_TRANSLATE_NOOP("Messages", "Origin", "country goods come from"),
    "customs.value": QT_TRANSLATE_NOOP("Messages", "Value", "of goods, heading"),
    #: The weight beside it is that of the whole parcel.
    "customs.total": QT_TRANSLATE_NOOP("Messages", "Total, gross weight"),
    "customs.others": QT_TRANSLATE_NOOP("Messages", "%n other piece(s): see the invoice", "", 1),
    "customs.declaration": QT_TRANSLATE_NOOP(
        "Messages",
        "I certify that the particulars given are correct and that this item contains nothing "
        "dangerous or prohibited.",
    ),
    "customs.signed": QT_TRANSLATE_NOOP("Messages", "Date and sender's signature"),
    # Invoice
    "invoice.title": QT_TRANSLATE_NOOP("Messages", "Invoice"),
    "invoice.number": QT_TRANSLATE_NOOP("Messages", "Invoice no."),
    "invoice.issued": QT_TRANSLATE_NOOP("Messages", "Invoice date"),
    "invoice.bill_to": QT_TRANSLATE_NOOP("Messages", "Bill to"),
    "invoice.seller": QT_TRANSLATE_NOOP("Messages", "Seller"),
    #: {reference} is the seller's tax or VAT registration number.
    "invoice.tax_number": QT_TRANSLATE_NOOP("Messages", "Tax no. {reference}"),
    "invoice.unit_price": QT_TRANSLATE_NOOP("Messages", "Unit price"),
    "invoice.amount": QT_TRANSLATE_NOOP("Messages", "Amount"),
    "invoice.goods": QT_TRANSLATE_NOOP("Messages", "Goods", "sum of all lines, heading"),
    "invoice.shipping": QT_TRANSLATE_NOOP("Messages", "Shipping"),
    "invoice.total": QT_TRANSLATE_NOOP("Messages", "Total"),
    #: {percent} is a tax rate such as 20, {amount} the money that it makes.
    "invoice.tax_included": QT_TRANSLATE_NOOP(
        "Messages", "The total includes {percent} % tax: {amount}"
    ),
}
