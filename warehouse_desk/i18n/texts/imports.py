"""Files that are taken in: what they hold, and what is wrong with a file or a row."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    # What the rows of a file are about
    "row_kind.products": QT_TRANSLATE_NOOP("Messages", "Products"),
    "row_kind.slots": QT_TRANSLATE_NOOP("Messages", "Slots"),
    "row_kind.stock": QT_TRANSLATE_NOOP("Messages", "Stock"),
    "row_kind.orders": QT_TRANSLATE_NOOP("Messages", "Orders"),
    "row_kind.returns": QT_TRANSLATE_NOOP("Messages", "Returns"),
    "row_kind.carriers": QT_TRANSLATE_NOOP("Messages", "Carriers"),
    "row_kind.services": QT_TRANSLATE_NOOP("Messages", "Services"),
    "row_kind.rates": QT_TRANSLATE_NOOP("Messages", "Rates"),
    "row_kind.cut-offs": QT_TRANSLATE_NOOP("Messages", "Cut-offs"),
    "row_kind.zones": QT_TRANSLATE_NOOP("Messages", "Postcode zones"),
    "row_kind.terms": QT_TRANSLATE_NOOP("Messages", "Fuel and girth"),
    "row_kind.surcharges": QT_TRANSLATE_NOOP("Messages", "Surcharges"),
    "row_kind.days-off": QT_TRANSLATE_NOOP("Messages", "Carriers' days off"),
    "row_kind.numbers": QT_TRANSLATE_NOOP("Messages", "Tracking numbers"),
    "row_kind.templates": QT_TRANSLATE_NOOP("Messages", "Label templates"),
    "row_kind.return-terms": QT_TRANSLATE_NOOP("Messages", "Terms for returns"),
    "row_kind.pick-ups": QT_TRANSLATE_NOOP("Messages", "Pick-ups"),
    "row_kind.customs": QT_TRANSLATE_NOOP("Messages", "Customs data"),
    "row_kind.codes": QT_TRANSLATE_NOOP("Messages", "Discount codes"),
    "row_kind.charges": QT_TRANSLATE_NOOP("Messages", "Charges"),
    # What became of a file. The numbers count rows.
    "import.summary": QT_TRANSLATE_NOOP(
        "Messages", "Rows: {rows}. Taken: {taken}. Known already: {known}. Refused: {refused}."
    ),
    #: {columns} is a list of column names.
    "import.unknown_columns": QT_TRANSLATE_NOOP(
        "Messages", "Columns that mean nothing here: {columns}"
    ),
    #: {row} is the number of a line, {reason} a whole sentence.
    "import.refused_row": QT_TRANSLATE_NOOP("Messages", "Line {row}: {reason}"),
    #: {field} is the name of a column.
    "import.refused_row.field": QT_TRANSLATE_NOOP("Messages", "Line {row}, {field}: {reason}"),
    # The whole file
    "files.bad_file": QT_TRANSLATE_NOOP("Messages", "The file cannot be used. Nothing was taken."),
    "file.not_a_file": QT_TRANSLATE_NOOP("Messages", "This is not a file. Choose a CSV file."),
    "file.empty": QT_TRANSLATE_NOOP("Messages", "The file is empty. Nothing was taken."),
    #: {limit} is a number of bytes.
    "file.too_large": QT_TRANSLATE_NOOP(
        "Messages", "The file is larger than {limit} bytes. Split it. Nothing was taken."
    ),
    "file.too_many_rows": QT_TRANSLATE_NOOP(
        "Messages", "The file has more than {limit} rows. Split it. Nothing was taken."
    ),
    "file.not_utf8": QT_TRANSLATE_NOOP(
        "Messages", "Line {line} is not UTF-8. Save the file as UTF-8. Nothing was taken."
    ),
    "file.line_ends": QT_TRANSLATE_NOOP(
        "Messages", "The line ends are of an old kind (CR). Save the file anew as CSV."
    ),
    "file.broken_heading": QT_TRANSLATE_NOOP(
        "Messages", "The first line is no heading with column names. Nothing was taken."
    ),
    #: {columns} and {found} are lists of column names.
    "file.columns_missing": QT_TRANSLATE_NOOP(
        "Messages", "Columns are missing: {columns}. The file has: {found}. Nothing was taken."
    ),
    "file.column_twice": QT_TRANSLATE_NOOP(
        "Messages", "Columns are there twice: {columns}. Nothing was taken."
    ),
    # One row, badly written; the list beside it shows line and column
    "row.empty": QT_TRANSLATE_NOOP("Messages", "Empty, but needed."),
    "row.too_long": QT_TRANSLATE_NOOP("Messages", "Too long."),
    "row.too_long.limit": QT_TRANSLATE_NOOP("Messages", "Too long: at most {limit}."),
    "row.control_signs": QT_TRANSLATE_NOOP("Messages", "Holds control characters: {value}"),
    "row.invisible_signs": QT_TRANSLATE_NOOP("Messages", "Holds invisible characters: {value}"),
    "row.foreign_signs": QT_TRANSLATE_NOOP(
        "Messages", "A code may only hold Latin letters, digits and signs: {value}"
    ),
    "row.not_a_number": QT_TRANSLATE_NOOP("Messages", "Not a whole number: {value}"),
    #: {low} and {high} are numbers, {value} what stood there.
    "row.out_of_range": QT_TRANSLATE_NOOP("Messages", "Not between {low} and {high}: {value}"),
    "row.not_an_amount": QT_TRANSLATE_NOOP(
        "Messages", "Not an amount of money such as 12.50: {value}"
    ),
    "row.not_a_date": QT_TRANSLATE_NOOP("Messages", "Not a day such as 2026-03-31: {value}"),
    "row.not_a_time": QT_TRANSLATE_NOOP(
        "Messages", "Not a time such as 2026-03-31T14:05Z: {value}"
    ),
    "row.no_time_zone": QT_TRANSLATE_NOOP(
        "Messages", "A time without a time zone; write Z or +01:00 after it: {value}"
    ),
    #: {words} is a list of the words that may stand here; keep them as they are.
    "row.not_one_of": QT_TRANSLATE_NOOP("Messages", "Not one of {words}: {value}"),
    #: {example} shows the form that is wanted.
    "row.wrong_form": QT_TRANSLATE_NOOP("Messages", "Not of the form {example}: {value}"),
    "row.check_digit": QT_TRANSLATE_NOOP("Messages", "The check digit is wrong: {value}"),
    "row.reserved_code": QT_TRANSLATE_NOOP(
        "Messages", "Reads as one of the warehouse's own codes: {value}"
    ),
    "row.code_twice": QT_TRANSLATE_NOOP("Messages", "The same code twice: {value}"),
    "row.broken_quotes": QT_TRANSLATE_NOOP("Messages", "The quotation marks do not close."),
    #: {found} and {wanted} are numbers.
    "row.field_count": QT_TRANSLATE_NOOP("Messages", "{found} fields where {wanted} are needed."),
    # One row, well written, that cannot be taken
    "row.unknown_product": QT_TRANSLATE_NOOP(
        "Messages", "No such product: {sku}. Take the products in first."
    ),
    "row.unknown_slot": QT_TRANSLATE_NOOP(
        "Messages", "No such slot: {slot}. Take the slots in first."
    ),
    "row.unknown_aisle": QT_TRANSLATE_NOOP("Messages", "The floor has no aisle {aisle}."),
    #: {position} is in millimetres.
    "row.off_the_aisle": QT_TRANSLATE_NOOP(
        "Messages", "{position} mm is beyond the ends of aisle {aisle}."
    ),
    "row.code_taken": QT_TRANSLATE_NOOP(
        "Messages", "Barcode {code} belongs to product {sku} already."
    ),
    "row.slot_in_use": QT_TRANSLATE_NOOP(
        "Messages", "{slot} holds stock, so its kind cannot change."
    ),
    "row.lot_missing": QT_TRANSLATE_NOOP("Messages", "{sku} has lots: name the lot."),
    "row.expiry_missing": QT_TRANSLATE_NOOP("Messages", "{sku} expires: name the day."),
    #: {expected} is a day.
    "row.lot_differs": QT_TRANSLATE_NOOP(
        "Messages", "Lot {lot} is known with another expiry: {expected}"
    ),
    "row.order_differs": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} has line {line} already, with another item or quantity."
    ),
    "row.order_closed": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} is being picked already: no line can be added."
    ),
    "row.unknown_carrier": QT_TRANSLATE_NOOP(
        "Messages", "No such carrier: {carrier}. Take the carriers in first."
    ),
    "row.unknown_service": QT_TRANSLATE_NOOP(
        "Messages", "The carrier has no service {service}. Take the services in first."
    ),
    #: {rule} is the number of an insert's rule.
    "row.unknown_rule": QT_TRANSLATE_NOOP("Messages", "No insert has the number {rule}."),
    "row.other_rule": QT_TRANSLATE_NOOP(
        "Messages", "Code {code} belongs to insert {rule} already."
    ),
    "row.unknown_order": QT_TRANSLATE_NOOP("Messages", "No such order: {order}."),
    "row.charge_differs": QT_TRANSLATE_NOOP(
        "Messages", "Order {order} is known with another discount, shipping or tax."
    ),
    "row.ends_too_soon": QT_TRANSLATE_NOOP("Messages", "It ends before it begins."),
    "row.discount_too_high": QT_TRANSLATE_NOOP(
        "Messages", "The discount is more than the goods of order {order} cost."
    ),
}
