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
    "station.move": QT_TRANSLATE_NOOP("Messages", "Moving goods"),
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
