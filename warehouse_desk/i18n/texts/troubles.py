"""What outside of the program did not do its part, and what to do about it."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "trouble.store_busy": QT_TRANSLATE_NOOP(
        "Messages", "The store is busy with another desk. Nothing was changed. Scan again."
    ),
    "trouble.store_full": QT_TRANSLATE_NOOP(
        "Messages", "The disk is full. Nothing was changed. Make room, then scan again."
    ),
    "trouble.store_broken": QT_TRANSLATE_NOOP(
        "Messages", "The disk did not do its part. Nothing was changed. Check it, then try again."
    ),
    "trouble.store_read_only": QT_TRANSLATE_NOOP(
        "Messages", "The store may only be read. Get the right to write to it, then try again."
    ),
    #: {file} is the path of a file.
    "trouble.store_read_only.file": QT_TRANSLATE_NOOP(
        "Messages",
        "Nothing can be stored: {file} may only be read. "
        "Get the right to write to it, then try again.",
    ),
    "trouble.trail_altered": QT_TRANSLATE_NOOP(
        "Messages", "The trail of all acts was altered. Work may go on: tell the supervisor."
    ),
    #: {detail} names the first number that is wrong; keep it as it is.
    "trouble.trail_altered.detail": QT_TRANSLATE_NOOP(
        "Messages",
        "The trail of all acts was altered: {detail}. Work may go on: tell the supervisor.",
    ),
    "trouble.pin_secret_missing": QT_TRANSLATE_NOOP(
        "Messages", "This computer lacks the secret of the PINs. Copy it from another desk."
    ),
    #: {file} is the path of a file.
    "trouble.pin_secret_missing.file": QT_TRANSLATE_NOOP(
        "Messages",
        "The PINs were made with another secret than {file}. Copy that file from another desk.",
    ),
    "trouble.store_foreign": QT_TRANSLATE_NOOP(
        "Messages", "This is not a store of this program. It was left as it is."
    ),
    "trouble.store_foreign.file": QT_TRANSLATE_NOOP(
        "Messages", "{file} is not a store of this program. It was left as it is."
    ),
    "trouble.store_missing": QT_TRANSLATE_NOOP(
        "Messages", "The store cannot be found or opened. Choose another or make a new one."
    ),
    "trouble.store_missing.file": QT_TRANSLATE_NOOP(
        "Messages", "There is no store at {file}. Choose another or make a new one."
    ),
    #: {version} and {known} are numbers of versions.
    "trouble.store_newer": QT_TRANSLATE_NOOP(
        "Messages",
        "{file} was made by a newer program (version {version}, this one knows {known}). "
        "Update this program.",
    ),
    "trouble.store_damaged": QT_TRANSLATE_NOOP(
        "Messages", "The store is damaged. Stop work and restore the last backup."
    ),
    "trouble.store_damaged.file": QT_TRANSLATE_NOOP(
        "Messages", "{file} is damaged. Stop work and restore the last backup."
    ),
    "trouble.store_network_share": QT_TRANSLATE_NOOP(
        "Messages",
        "The store is on a network drive, where it may be damaged. Use a local disk or a server.",
    ),
    "trouble.server_away": QT_TRANSLATE_NOOP(
        "Messages", "The server does not answer. Nothing was changed. Scan again in a moment."
    ),
    "trouble.server_lost": QT_TRANSLATE_NOOP(
        "Messages", "No connection to the server. Trying again; work goes on by itself."
    ),
    "trouble.outcome_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "The server went away before it answered. Wait with the next scan: "
        "as soon as it is back, the screen shows whether this one was stored.",
    ),
    #: {file} is where the store was, {to} where it is now.
    "trouble.store_moved": QT_TRANSLATE_NOOP(
        "Messages", "This store was moved. Open the new one instead: nothing is kept here any more."
    ),
    "trouble.store_moved.to": QT_TRANSLATE_NOOP(
        "Messages", "{file} was moved to {to}. Open that store: nothing is kept here any more."
    ),
    #: {printer} is a printer's name, {title} the document, {reason} what the system said.
    "trouble.printer_away": QT_TRANSLATE_NOOP(
        "Messages", "{printer} did not print {title}: {reason}. It waits to be printed again."
    ),
    #: {stop} is what is wrong with it, such as "its paper is out".
    "trouble.printer_stopped": QT_TRANSLATE_NOOP(
        "Messages", "{printer} stands still: {stop}. {title} waits to be printed again."
    ),
    "trouble.printer_unset": QT_TRANSLATE_NOOP(
        "Messages", "No printer is chosen for this. Choose one in the settings."
    ),
    #: {carrier} is a carrier's address or code, {reason} its own words, in any language.
    "trouble.carrier_refused": QT_TRANSLATE_NOOP(
        "Messages", "{carrier} does not take the parcel: {reason}. Its label was not printed."
    ),
    #: {carrier} is the address of a carrier's computer, {reason} what was wrong, in any language.
    "trouble.carrier_label_away": QT_TRANSLATE_NOOP(
        "Messages",
        "{carrier} sent no label: {reason}. “Print again” asks it once more, or prints our own.",
    ),
    #: {code} is a tracking number.
    "trouble.carrier_label_bad": QT_TRANSLATE_NOOP(
        "Messages",
        "{carrier} sent a label on which {code} cannot be read. It was not printed. “Print again” "
        "asks once more, or prints our own.",
    ),
    #: {carrier} is the address of a carrier's computer.
    "trouble.carrier_away": QT_TRANSLATE_NOOP(
        "Messages",
        "{carrier} did not take the announcement: {reason}. On the page Printing it is told again.",
    ),
    "trouble.label_unreadable": QT_TRANSLATE_NOOP(
        "Messages", "The label could not be read back and was not printed. Tell the supervisor."
    ),
    #: {number} is what somebody reads out on the telephone.
    "trouble.paper_not_made": QT_TRANSLATE_NOOP(
        "Messages",
        "Something went wrong with this paper. It was not printed, the others were. Number to "
        "tell: {number}",
    ),
    #: {reason} is what the system said.
    "trouble.sound_missing": QT_TRANSLATE_NOOP(
        "Messages", "No sound on this machine: {reason}. Watch the screen."
    ),
    #: {device} is a scanner or scale.
    "trouble.device_away": QT_TRANSLATE_NOOP(
        "Messages", "{device} does not answer: {reason}. Check its cable and power."
    ),
    #: {device} is a device that measures products.
    "trouble.not_measured": QT_TRANSLATE_NOOP(
        "Messages",
        "{device} could not measure it. Lay one item against the stops and measure again, or type "
        "its size.",
    ),
    "trouble.file_unreadable": QT_TRANSLATE_NOOP("Messages", "{file} cannot be read."),
    "trouble.file_unreadable.detail": QT_TRANSLATE_NOOP(
        "Messages", "{file} cannot be read: {detail}."
    ),
    "trouble.file_unreadable.reason": QT_TRANSLATE_NOOP(
        "Messages", "{file} cannot be read: {reason}."
    ),
    "trouble.file_unwritable": QT_TRANSLATE_NOOP(
        "Messages", "A file cannot be written. Nothing was changed."
    ),
    "trouble.file_unwritable.detail": QT_TRANSLATE_NOOP(
        "Messages", "{file} cannot be written: {detail}."
    ),
    "trouble.file_unwritable.reason": QT_TRANSLATE_NOOP(
        "Messages", "{path} cannot be written: {reason}."
    ),
    "trouble.backup_unsound": QT_TRANSLATE_NOOP(
        "Messages", "The backup did not pass its check. The store is as it was. Make a new backup."
    ),
}
