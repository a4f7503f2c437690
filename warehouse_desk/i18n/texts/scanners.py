"""The scanner's test sheet, and what its reading tells."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "scanner.sheet.title": QT_TRANSLATE_NOOP("Messages", "Test sheet for a scanner"),
    "scanner.sheet.hint": QT_TRANSLATE_NOOP(
        "Messages",
        "Open “Test the scanner” in the settings and scan these codes in any order."
        " The page tells what is wrong with the scanner's settings and how to mend it.",
    ),
    "scanner.card.signs": QT_TRANSLATE_NOOP("Messages", "Letters and signs (Code 128)"),
    "scanner.card.gs1_128": QT_TRANSLATE_NOOP(
        "Messages", "Lot and serial number in bars (GS1-128)"
    ),
    "scanner.card.gs1_matrix": QT_TRANSLATE_NOOP(
        "Messages", "Lot and serial number in dots (GS1 DataMatrix)"
    ),
    "scanner.card.ean": QT_TRANSLATE_NOOP("Messages", "Product (EAN-13)"),
    "scanner.card.itf": QT_TRANSLATE_NOOP("Messages", "Case (ITF-14)"),
    #: Another code than one of the test sheet was scanned.
    "scanner.unknown": QT_TRANSLATE_NOOP("Messages", "This is no code of the test sheet."),
    "scanner.unknown.scanned": QT_TRANSLATE_NOOP(
        "Messages", "This is no code of the test sheet: {scanned}"
    ),
    "scanner.cut": QT_TRANSLATE_NOOP(
        "Messages",
        "Only %n sign(s) came. Let the scanner send whole codes, more slowly if need be.",
        "",
        1,
    ),
    "scanner.check_digit": QT_TRANSLATE_NOOP(
        "Messages", "The check digit is not sent. Turn “transmit check digit” on at the scanner."
    ),
    #: {layout} is a short name such as FR.
    "scanner.layout": QT_TRANSLATE_NOOP(
        "Messages", "The scanner is set to another keyboard layout: {layout}."
    ),
    "scanner.caps_lock": QT_TRANSLATE_NOOP(
        "Messages", "Small letters and capitals are swapped: caps lock, here or at the scanner."
    ),
    "scanner.case": QT_TRANSLATE_NOOP(
        "Messages", "The scanner changes letters to capitals or small ones. Turn that off at it."
    ),
    "scanner.prefix": QT_TRANSLATE_NOOP("Messages", "The prefix is not the one that is set here."),
    #: {prefix} is what the scanner sends before each code.
    "scanner.prefix.prefix": QT_TRANSLATE_NOOP(
        "Messages", "The scanner sends a prefix before each code: {prefix}"
    ),
    #: {scanned} is what the scanner sends after each code.
    "scanner.tail": QT_TRANSLATE_NOOP(
        "Messages",
        "More than the suffix comes after the code: {scanned}. Turn it off at the scanner.",
    ),
    "scanner.no_suffix": QT_TRANSLATE_NOOP(
        "Messages", "No Enter or Tab follows the code. Turn the suffix “Enter” on at the scanner."
    ),
    #: GS is the sign that parts the fields of a GS1 code.
    "scanner.gs_lost": QT_TRANSLATE_NOOP(
        "Messages",
        "The separator between lot and serial number (GS) is lost."
        " Let the scanner send it as Ctrl+] or as | instead.",
    ),
    #: {scanned} is the sign that the scanner sends instead of GS.
    "scanner.gs_replaced": QT_TRANSLATE_NOOP(
        "Messages", "The separator between lot and serial number comes as {scanned}."
    ),
    "scanner.aim_off": QT_TRANSLATE_NOOP(
        "Messages", "The kind of code is not sent. Turn “AIM code ID” on at the scanner."
    ),
    #: {ms} is a number of milliseconds.
    "scanner.slow": QT_TRANSLATE_NOOP(
        "Messages",
        "The scanner is slow: {ms} ms from key to key. Take its delay between characters away.",
    ),
}
