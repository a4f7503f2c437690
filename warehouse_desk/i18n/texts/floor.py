"""The floor: what is odd about it, in plain words."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "floor.no_floor": QT_TRANSLATE_NOOP(
        "Messages", "No aisles are drawn: %n slot(s) can be picked, but no walk can be planned.",
        "", 1,
    ),
    #: {slots} is a list of slot codes, the first few of them.
    "floor.in_no_aisle": QT_TRANSLATE_NOOP(
        "Messages", "%n slot(s) stand in no aisle and are walked to last: {slots}", "", 1
    ),
    "floor.in_no_aisle.named": QT_TRANSLATE_NOOP(
        "Messages",
        "%n slot(s) name the aisle {aisle}, which does not exist, and are walked to last: {slots}",
        "", 1,
    ),
    "floor.off_the_aisle": QT_TRANSLATE_NOOP(
        "Messages", "%n slot(s) stand beyond the ends of aisle {aisle}: {slots}", "", 1
    ),
    "floor.blocked": QT_TRANSLATE_NOOP(
        "Messages", "Aisle {aisle} is blocked. Nobody can reach its %n slot(s): {slots}", "", 1
    ),
    "floor.out_of_reach": QT_TRANSLATE_NOOP(
        "Messages",
        "One-way aisles lead nobody to aisle {aisle}, or nobody back. %n slot(s): {slots}", "", 1
    ),
    #: {slots} are the names of two aisles.
    "floor.same_place": QT_TRANSLATE_NOOP(
        "Messages", "Two aisles stand at the same place: {slots}"
    ),
    "floor.empty_aisle": QT_TRANSLATE_NOOP("Messages", "Aisle {aisle} has no slots."),
    "floor.other_zone": QT_TRANSLATE_NOOP(
        "Messages",
        "Aisle {aisle} is in zone {zone}, but %n of its slot(s) are in another: {slots}", "", 1
    ),
    "floor.split_zone": QT_TRANSLATE_NOOP(
        "Messages", "Zone {zone} is torn: aisles of other zones stand between its own."
    ),
}  # fmt: skip
