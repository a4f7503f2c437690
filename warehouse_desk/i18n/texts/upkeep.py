"""Checks, backups and documents that are asked for on the command line."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    #: {rule} is the name of a rule, {examples} some of its rows; keep them as they are.
    "check.broken": QT_TRANSLATE_NOOP("Messages", "{rule}: %n row(s). {examples}", "", 1),
    "check.sound": QT_TRANSLATE_NOOP("Messages", "All %n rule(s) hold.", "", 1),
    #: {file} is the path of a file or a folder.
    "store.only_looked_at": QT_TRANSLATE_NOOP(
        "Messages", "{file} may only be read: it is looked at, and nothing is changed."
    ),
    #: {broken} of {rules}: numbers of rules.
    "check.unsound": QT_TRANSLATE_NOOP(
        "Messages", "{broken} of {rules} rules are broken. Stop work and tell the supervisor."
    ),
    #: {size} is a number of bytes.
    "backup.made": QT_TRANSLATE_NOOP("Messages", "Checked and kept: {file}, {size} bytes."),
    #: {seq} is the number of the trail's newest entry, {hash} its hash.
    "backup.made.trail": QT_TRANSLATE_NOOP(
        "Messages",
        "Checked and kept: {file}, {size} bytes. The trail ends with entry {seq}, {hash}",
    ),
    #: {to} is a path or address, {tables} and {seq} are numbers, %n counts rows.
    "store.moved": QT_TRANSLATE_NOOP(
        "Messages",
        "Moved to {to}: %n row(s) of {tables} tables, each compared, and the trail to entry {seq}. "
        "The old store is closed for work.",
        "",
        1,
    ),
    #: {entries}, {broken} are numbers; %n counts what was done since the backup.
    "drill.done": QT_TRANSLATE_NOOP(
        "Messages",
        "{file}: {entries} acts restored and checked, %n act(s) since. Broken rules: {broken}.",
        "",
        1,
    ),
    #: {number} is what somebody reads out on the telephone.
    "fault.number": QT_TRANSLATE_NOOP(
        "Messages",
        "Something went wrong. What was shown as done is stored. Number to tell: {number}",
    ),
    #: {names} are names of files.
    "support.written": QT_TRANSLATE_NOOP("Messages", "Written: {file} ({names})."),
    #: {time} is in UTC; %n counts the acts in the backup.
    "rescue.offer": QT_TRANSLATE_NOOP(
        "Messages",
        "The newest backup that is sound: {file}, {time}, %n act(s). How much was done since "
        "is not known. Nothing was changed: --take puts the store aside and goes on with it.",
        "",
        1,
    ),
    #: {lost} is a number of acts.
    "rescue.offer.lost": QT_TRANSLATE_NOOP(
        "Messages",
        "The newest backup that is sound: {file}, {time}, %n act(s); {lost} done since are not in "
        "it. Nothing was changed: --take puts the store aside and goes on with it.",
        "",
        1,
    ),
    "rescue.taken": QT_TRANSLATE_NOOP(
        "Messages", "Restored from {file} and checked. What was there before: {aside}"
    ),
    "rescue.sound": QT_TRANSLATE_NOOP("Messages", "The store is sound. Nothing was changed."),
    #: {files} is a number of files.
    "privacy.erased": QT_TRANSLATE_NOOP(
        "Messages", "%n contact(s) erased, with {files} files that told of them.", "", 1
    ),
    "thing.Contact": QT_TRANSLATE_NOOP("Messages", "Contact", "not known"),
    "backup.restored": QT_TRANSLATE_NOOP("Messages", "Restored from {file} and checked."),
    "backup.restored.trail": QT_TRANSLATE_NOOP(
        "Messages",
        "Restored from {file} and checked. The trail ends with entry {seq}, {hash}",
    ),
    "thing.HandOver": QT_TRANSLATE_NOOP("Messages", "Hand-over", "not known"),
    "thing.Label": QT_TRANSLATE_NOOP("Messages", "Label", "not known"),
    "documents.reference_needed": QT_TRANSLATE_NOOP(
        "Messages", "Name what it is about: a parcel, an order, a round …"
    ),
    #: {size} is a number of bytes.
    "documents.written": QT_TRANSLATE_NOOP("Messages", "Written: {file}, {size} bytes."),
    "documents.replaced": QT_TRANSLATE_NOOP(
        "Messages", "Written over what was there: {file}, {size} bytes."
    ),
}
