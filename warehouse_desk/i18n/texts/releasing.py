"""Releasing orders to the floor: the methods, and why an order is left out."""

from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP

TEXTS = {
    "method.single": QT_TRANSLATE_NOOP("Messages", "Single order"),
    "method.batch": QT_TRANSLATE_NOOP("Messages", "Batch"),
    "method.zone": QT_TRANSLATE_NOOP("Messages", "Zone"),
    "method.wave": QT_TRANSLATE_NOOP("Messages", "Wave"),
    "method.large": QT_TRANSLATE_NOOP("Messages", "Large orders alone"),
    "method.urgent": QT_TRANSLATE_NOOP("Messages", "Urgent orders alone"),
    #: One way to release beside the others; {option} is its name, {late} a number of orders.
    "release.option": QT_TRANSLATE_NOOP(
        "Messages",
        "  {option}: metres {metres}, minutes {minutes}, done after {done}, totes {totes}, "
        "too late {late}.",
    ),
    # Why a way to release is proposed; {option} and {other} are names of ways such as Batch
    "because.only_one": QT_TRANSLATE_NOOP("Messages", "There is only one order."),
    "because.proposed": QT_TRANSLATE_NOOP("Messages", "Proposed: {option}."),
    "because.large": QT_TRANSLATE_NOOP(
        "Messages", "%n order(s) so large that they are picked alone; the rest together.", "", 1
    ),
    #: {orders} are the first few of these orders.
    "because.urgent": QT_TRANSLATE_NOOP(
        "Messages", "Picked alone, %n order(s) more reach the carrier: {orders}.", "", 1
    ),
    "because.fewer_late": QT_TRANSLATE_NOOP(
        "Messages", "%n order(s) fewer are too late than with less work ({option}).", "", 1
    ),
    #: {minutes} and {more} are minutes of all people together.
    "because.less_work": QT_TRANSLATE_NOOP(
        "Messages", "{minutes} minutes of work; {option} would take {more}."
    ),
    "because.less_walking": QT_TRANSLATE_NOOP(
        "Messages", "{metres} metres of walking; one order at a time would take {more}."
    ),
    "because.wall": QT_TRANSLATE_NOOP(
        "Messages",
        "A wave would leave %n order(s) for later: the wall or the time is short.",
        "",
        1,
    ),
    #: {pickers} and {zones} are numbers.
    "because.people": QT_TRANSLATE_NOOP(
        "Messages",
        "Pickers signed in: {pickers}; zones: {zones}. Zones at once want a picker in each.",
    ),
    "because.reserve": QT_TRANSLATE_NOOP(
        "Messages", "%n piece(s) are still in reserve. Bring them down first: Move.", "", 1
    ),
    #: {minutes} is the time, {pickers} how many people pick now.
    "because.no_time": QT_TRANSLATE_NOOP(
        "Messages",
        "%n order(s) do not fit into {minutes} minutes with pickers signed in now: {pickers}. They "
        "come next.",
        "",
        1,
    ),
    "release.summary": QT_TRANSLATE_NOOP(
        "Messages",
        "{method}: orders {orders}, rounds {rounds}, metres {metres}, minutes {minutes}, "
        "totes {totes}.",
    ),
    #: {because} is the reason, such as "On hold".
    "release.left_out": QT_TRANSLATE_NOOP("Messages", "Left out: order {order}. {because}"),
    # What the metres of a release are worth; {percent} is a whole number
    "walk.by_name": QT_TRANSLATE_NOOP(
        "Messages", "{percent} % less walking than in the order of slot names."
    ),
    "walk.first_come": QT_TRANSLATE_NOOP(
        "Messages", "{percent} % less walking than first come, first served."
    ),
    "walk.near": QT_TRANSLATE_NOOP("Messages", "At most {percent} % above the shortest possible."),
    "walk.shortest": QT_TRANSLATE_NOOP("Messages", "Shortest possible, proven."),
    #: Some products lie in several slots; {metres} is a whole number.
    "walk.slots": QT_TRANSLATE_NOOP(
        "Messages", "{metres} m saved by choosing between slots with the same product."
    ),
    #: {orders} are the first few of these orders; {pickers} is how many people pick now.
    "release.at_risk": QT_TRANSLATE_NOOP(
        "Messages",
        "At risk: %n order(s) would miss the carrier, with pickers signed in now: {pickers}. "
        "{orders}",
        "",
        1,
    ),
    # Why an order is left out
    "release.gone": QT_TRANSLATE_NOOP("Messages", "Not open any more"),
    "release.held": QT_TRANSLATE_NOOP("Messages", "On hold"),
    "release.partly": QT_TRANSLATE_NOOP("Messages", "Only a part is in stock"),
    "release.nothing_promised": QT_TRANSLATE_NOOP("Messages", "Nothing of it is in stock"),
    "release.wall_full": QT_TRANSLATE_NOOP("Messages", "No free slot at the wall"),
    "release.on_the_way": QT_TRANSLATE_NOOP(
        "Messages", "Pieces of it are on the way to another slot just now"
    ),
    "release.no_time": QT_TRANSLATE_NOOP("Messages", "Does not fit into the time; comes next"),
    "release.later_wave": QT_TRANSLATE_NOOP(
        "Messages", "Goes into a later wave, so that this one is done in time"
    ),
    "round_state.waiting": QT_TRANSLATE_NOOP("Messages", "Waits for the zone before", "a round"),
    "round_state.ready": QT_TRANSLATE_NOOP("Messages", "Ready", "a round"),
    "round_state.active": QT_TRANSLATE_NOOP("Messages", "Being picked", "a round"),
    "round_state.done": QT_TRANSLATE_NOOP("Messages", "Done", "a round"),
    "round_state.taken_back": QT_TRANSLATE_NOOP("Messages", "Taken back", "a round"),
}
