"""The floor: what is odd about it, and what cannot be put where it was wanted."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "floor.no_aisles": QT_TRANSLATE_NOOP(
        "Messages", "No aisles are drawn: no walk can be planned."
    ),
    "floor.no_cross_aisles": QT_TRANSLATE_NOOP(
        "Messages", "No cross aisles are drawn: no way leads from aisle to aisle."
    ),
    "floor.same_name": QT_TRANSLATE_NOOP("Messages", "More than one thing is called {aisle}."),
    #: {others} are the names of one or more aisles.
    "floor.aisles_at_one_place": QT_TRANSLATE_NOOP(
        "Messages", "Aisle {aisle} stands at the same place as {others}."
    ),
    "floor.cross_aisles_at_one_place": QT_TRANSLATE_NOOP(
        "Messages", "Two cross aisles stand at the same place."
    ),
    #: {slots} is a list of slot codes, the first few of them.
    "floor.slot_in_no_aisle": QT_TRANSLATE_NOOP(
        "Messages", "%n slot(s) stand in no aisle and are walked to last: {slots}", "", 1
    ),
    "floor.slot_in_no_aisle.named": QT_TRANSLATE_NOOP(
        "Messages",
        "%n slot(s) name the aisle {aisle}, which does not exist, and are walked to last: {slots}",
        "", 1,
    ),
    "floor.slot_beyond_the_aisle": QT_TRANSLATE_NOOP(
        "Messages", "%n slot(s) stand beyond the ends of aisle {aisle}: {slots}", "", 1
    ),
    "floor.slot_in_blocked_aisle": QT_TRANSLATE_NOOP(
        "Messages", "Aisle {aisle} is blocked. Nobody can reach its %n slot(s): {slots}", "", 1
    ),
    "floor.aisle_out_of_reach": QT_TRANSLATE_NOOP(
        "Messages", "One-way aisles lead nobody to aisle {aisle}. Turn one of them round."
    ),
    "floor.no_way_back": QT_TRANSLATE_NOOP(
        "Messages", "One-way aisles lead nobody back from aisle {aisle}. Turn one of them round."
    ),
    "floor.blocked_and_one_way": QT_TRANSLATE_NOOP(
        "Messages", "Aisle {aisle} is blocked: its direction means nothing."
    ),
    "floor.start_off_the_floor": QT_TRANSLATE_NOOP(
        "Messages", "Walks would begin on no cross aisle. They begin at the front instead."
    ),
    "floor.aisle_without_slots": QT_TRANSLATE_NOOP("Messages", "Aisle {aisle} has no slots."),
    "floor.other_zone": QT_TRANSLATE_NOOP(
        "Messages",
        "Aisle {aisle} is in zone {zone}, but %n of its slot(s) are in another: {slots}", "", 1
    ),
    "floor.split_zone": QT_TRANSLATE_NOOP(
        "Messages", "Zone {zone} is torn: aisles of other zones stand between its own."
    ),
    "floor.aisle_there": QT_TRANSLATE_NOOP(
        "Messages", "Aisle {aisle} stands there. Nothing was moved."
    ),
    "floor.cross_aisle_there": QT_TRANSLATE_NOOP(
        "Messages", "Another cross aisle is there. Choose another place."
    ),
    "floor.walks_begin_there": QT_TRANSLATE_NOOP(
        "Messages", "Walks begin on this cross aisle. Let them begin elsewhere first."
    ),
}  # fmt: skip
