"""What every scanning desk says."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "desk.scan_badge": QT_TRANSLATE_NOOP("Messages", "Scan your badge to begin."),
    #: {name} is a person.
    "desk.welcome": QT_TRANSLATE_NOOP("Messages", "Welcome, {name}."),
    "desk.goodbye": QT_TRANSLATE_NOOP("Messages", "Goodbye, {name}. Your open work is kept."),
    "desk.unreadable": QT_TRANSLATE_NOOP("Messages", "Not readable: {scanned}. Scan again."),
    "desk.unknown_code": QT_TRANSLATE_NOOP(
        "Messages", "Nothing here has this code: {scanned}. Nothing was changed."
    ),
    "desk.scan_lot": QT_TRANSLATE_NOOP("Messages", "Now scan the lot of these pieces."),
    #: {expected} is the lot wanted, or the lots that may be meant.
    "desk.scan_lot.expected": QT_TRANSLATE_NOOP("Messages", "Now scan the lot: {expected}."),
    "desk.scan_serial": QT_TRANSLATE_NOOP("Messages", "Now scan the serial number of this {sku}."),
    #: {skus} are item numbers that share one barcode.
    "desk.ambiguous": QT_TRANSLATE_NOOP(
        "Messages", "This code stands for several items: {skus}. Scan the item's own code."
    ),
    #: Nobody has opened a station yet.
    "desk.not_expected": QT_TRANSLATE_NOOP(
        "Messages", "Choose a station first. {scanned} was not used."
    ),
    #: {kind} is what was scanned, such as "a tote"; {needed} what is wanted, such as "a slot".
    "desk.not_expected.kind": QT_TRANSLATE_NOOP(
        "Messages", "Not now: {scanned} ({kind}). Wanted: {needed}."
    ),
    #: {expected} is a code; {kind} is what was scanned instead, such as "an item".
    "desk.not_expected.code": QT_TRANSLATE_NOOP(
        "Messages", "Not now: {scanned} ({kind}). Wanted: {expected}."
    ),
    #: {station} is the name of a station, such as Picking.
    "desk.not_here": QT_TRANSLATE_NOOP(
        "Messages", "{name} may not work at this station: {station}. Ask the supervisor."
    ),
    "desk.choose": QT_TRANSLATE_NOOP(
        "Messages", "Choose first: scan, type or touch a number, or “Cancel”."
    ),
    "desk.help": QT_TRANSLATE_NOOP(
        "Messages", "F1 shows the keys that work here. Each has a command code to scan too."
    ),
    "desk.was_stored": QT_TRANSLATE_NOOP(
        "Messages",
        "The server is back. What was scanned before was stored; go on with what is shown.",
    ),
    "desk.was_not_stored": QT_TRANSLATE_NOOP(
        "Messages", "The server is back. What was scanned before was not stored: scan it again."
    ),
    "desk.undone": QT_TRANSLATE_NOOP("Messages", "Undone. Everything is as it was before."),
    #: {act} is what was done, such as "Put into the tote".
    "desk.undone.act": QT_TRANSLATE_NOOP("Messages", "Undone: {act}."),
    #: {then} is what the next undo takes back.
    "desk.undone.then": QT_TRANSLATE_NOOP(
        "Messages", "Undone: {act}. Undo again takes back: {then}."
    ),
    "desk.look_back": QT_TRANSLATE_NOOP("Messages", "Undo would take back: {act}."),
    #: {subject} is the slot, item, tote … it was done to.
    "desk.look_back.subject": QT_TRANSLATE_NOOP(
        "Messages", "Undo would take back: {act} ({subject})."
    ),
    "desk.redone": QT_TRANSLATE_NOOP("Messages", "Done again."),
    "desk.redone.act": QT_TRANSLATE_NOOP("Messages", "Done again: {act}."),
    "desk.never_mind": QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
    #: A scanner that fires twice by itself.
    "desk.repeat": QT_TRANSLATE_NOOP("Messages", "Repeat ignored: the scanner fired twice."),
    #: An RFID tag that was read before for the same round, order or return.
    "desk.tag_counted": QT_TRANSLATE_NOOP(
        "Messages", "Already counted: tag {scanned} on this {sku}. Nothing was changed."
    ),
    #: Scans made so quickly after a refused one that nobody can have noticed.
    "desk.held": QT_TRANSLATE_NOOP("Messages", "Held since the refused scan. Take them?"),
    #: {codes} are the first of the codes that were scanned.
    "desk.held.codes": QT_TRANSLATE_NOOP(
        "Messages", "%n scan(s) held since the refused one: {codes}. Take them?", "", 1
    ),
    "desk.held_taken": QT_TRANSLATE_NOOP("Messages", "%n held scan(s) taken in order.", "", 1),
    "desk.held_left": QT_TRANSLATE_NOOP("Messages", "%n held scan(s) left. Scan again.", "", 1),
    "desk.too_fast": QT_TRANSLATE_NOOP(
        "Messages", "Too many scans at once. This one was not taken: scan it again."
    ),
    "held.take": QT_TRANSLATE_NOOP("Messages", "Take them in order"),
    "held.leave": QT_TRANSLATE_NOOP("Messages", "Leave them"),
    # Why a code could not be read
    "unreadable.empty": QT_TRANSLATE_NOOP("Messages", "The scanner read nothing. Scan again."),
    "unreadable.too_long": QT_TRANSLATE_NOOP(
        "Messages", "Too long for one code. Scan one code at a time."
    ),
    "unreadable.control_signs": QT_TRANSLATE_NOOP(
        "Messages", "The code came in damaged: {scanned}. Scan again."
    ),
    "unreadable.invisible_signs": QT_TRANSLATE_NOOP(
        "Messages", "The code holds invisible characters: {scanned}. Print its label again."
    ),
    "unreadable.keyboard_layout": QT_TRANSLATE_NOOP(
        "Messages",
        "The scanner is set to another keyboard layout: {scanned}. Choose it in the settings.",
    ),
    "unreadable.foreign_signs": QT_TRANSLATE_NOOP(
        "Messages",
        "The code came in with wrong letters: {scanned}. Check the scanner's keyboard layout.",
    ),
    "unreadable.check_digit": QT_TRANSLATE_NOOP(
        "Messages", "A digit is wrong or missing: {scanned}. Scan again."
    ),
    "unreadable.cut": QT_TRANSLATE_NOOP(
        "Messages", "Only a part of the code was read: {scanned}. Scan again."
    ),
    "unreadable.merged": QT_TRANSLATE_NOOP(
        "Messages", "Two codes came as one: {scanned}. Scan one after the other."
    ),
    #: Letters that look like digits, such as O and 0; small letters for capital ones.
    "unreadable.look_alike": QT_TRANSLATE_NOOP(
        "Messages",
        "{scanned} only looks like a known code, but its signs are others. Scan the label itself.",
    ),
    "unreadable.gs1_contents": QT_TRANSLATE_NOOP(
        "Messages", "The code's contents are not valid GS1: {scanned}. Nothing was changed."
    ),
    #: RFID tags hold numbers of many kinds; SGTIN-96 and SSCC-96 are names of two.
    "unreadable.epc_header": QT_TRANSLATE_NOOP(
        "Messages",
        "The tag holds no number of an item (SGTIN-96) or a parcel (SSCC-96): {scanned}.",
    ),
    "unreadable.epc_length": QT_TRANSLATE_NOOP(
        "Messages", "A tag's number has 24 characters, this one has not: {scanned}. Read it again."
    ),
    "unreadable.epc_contents": QT_TRANSLATE_NOOP(
        "Messages", "The number on the tag is not valid: {scanned}. Write the tag again."
    ),
}
