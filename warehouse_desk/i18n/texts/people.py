"""People: roles, rights, and the stations they work at."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "role.picker": QT_TRANSLATE_NOOP("Messages", "Picker", "a person's role"),
    "role.packer": QT_TRANSLATE_NOOP("Messages", "Packer", "a person's role"),
    "role.returns": QT_TRANSLATE_NOOP("Messages", "Returns clerk", "a person's role"),
    "role.supervisor": QT_TRANSLATE_NOOP("Messages", "Supervisor", "a person's role"),
    "station.pick": QT_TRANSLATE_NOOP("Messages", "Picking"),
    "station.wall": QT_TRANSLATE_NOOP("Messages", "Wall", "the consolidation wall"),
    "station.pack": QT_TRANSLATE_NOOP("Messages", "Packing"),
    "station.ship": QT_TRANSLATE_NOOP("Messages", "Hand-over"),
    "station.receive": QT_TRANSLATE_NOOP("Messages", "Receiving returns"),
    "station.inspect": QT_TRANSLATE_NOOP("Messages", "Inspection"),
    "station.count": QT_TRANSLATE_NOOP("Messages", "Counting"),
    "station.measure": QT_TRANSLATE_NOOP("Messages", "Measuring products"),
    "station.move": QT_TRANSLATE_NOOP("Messages", "Moving goods"),
    # PINs, and a second person
    #: {name} is a person.
    "desk.enter_pin": QT_TRANSLATE_NOOP("Messages", "{name}, type your PIN."),
    "desk.proven": QT_TRANSLATE_NOOP("Messages", "Thank you, {name}. All your work is open."),
    "desk.locked": QT_TRANSLATE_NOOP(
        "Messages", "Locked, as nobody worked here. {name}, scan your badge: your work is kept."
    ),
    "people.pin_needed": QT_TRANSLATE_NOOP(
        "Messages", "{name}, this takes your PIN. Nothing was changed."
    ),
    "people.pin_wrong": QT_TRANSLATE_NOOP("Messages", "This PIN is wrong. Try again."),
    "people.pin_wait": QT_TRANSLATE_NOOP("Messages", "Too many wrong PINs. Wait, then try again."),
    #: {seconds} is a number of seconds.
    "people.pin_wait.seconds": QT_TRANSLATE_NOOP(
        "Messages", "Too many wrong PINs. Try again in {seconds} seconds."
    ),
    "people.pin_locked": QT_TRANSLATE_NOOP(
        "Messages", "{name}, your PIN opens no more. Ask your supervisor for a new one."
    ),
    "people.pin_weak": QT_TRANSLATE_NOOP(
        "Messages",
        "A PIN has 6 to 12 digits, at least 4 of them different, and is no row like 123456.",
    ),
    "people.pin_missing": QT_TRANSLATE_NOOP(
        "Messages", "This work takes a PIN. Ask the supervisor for one."
    ),
    #: {act} is what was tried, such as "order cancelled".
    "people.second_needed": QT_TRANSLATE_NOOP(
        "Messages", "This takes a second person with badge and PIN: {act}. Nothing was changed."
    ),
    "people.second_refused": QT_TRANSLATE_NOOP(
        "Messages", "No such second person, or the wrong PIN. Nothing was changed."
    ),
    "people.last_supervisor": QT_TRANSLATE_NOOP(
        "Messages", "{name} is the last supervisor. Make another one first."
    ),
    "people.name_needed": QT_TRANSLATE_NOOP("Messages", "Everybody here has a name. Type one."),
    "people.role_needed": QT_TRANSLATE_NOOP("Messages", "Choose at least one kind of work."),
    # What a person may do
    "right.sign_in": QT_TRANSLATE_NOOP("Messages", "sign in"),
    "right.pick": QT_TRANSLATE_NOOP("Messages", "pick"),
    "right.pack": QT_TRANSLATE_NOOP("Messages", "pack"),
    "right.ship": QT_TRANSLATE_NOOP("Messages", "hand parcels over"),
    "right.returns": QT_TRANSLATE_NOOP("Messages", "work on returns"),
    "right.release": QT_TRANSLATE_NOOP("Messages", "release and hold orders"),
    "right.adjust": QT_TRANSLATE_NOOP("Messages", "put the books right"),
    "right.import": QT_TRANSLATE_NOOP("Messages", "take files in"),
    "right.admin": QT_TRANSLATE_NOOP("Messages", "set the warehouse up"),
}
