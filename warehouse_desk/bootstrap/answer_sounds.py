"""Which sound an answer has: one for each class of answer, told apart without looking."""

from warehouse_desk.devices.sounds import Sound
from warehouse_desk.domain.errors import Why
from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.stations.say import Say

#: Something larger is done: an order, a round, a parcel, a unit.
DONE = frozenset(
    {
        Say.PICK_DROPPED, Say.WALL_COMPLETE, Say.PACK_DONE, Say.SHIP_CLOSED, Say.SHIP_ORDER_OUT,
        Say.RECEIVE_DONE, Say.INSPECT_DONE, Say.INSPECT_CLOSED, Say.INSPECT_EMPTIED,
    }
)  # fmt: skip
ITEM = frozenset(
    {
        Why.WRONG_ITEM, Why.WRONG_LOT, Why.NOT_IN_ORDER, Why.NOT_IN_TOTE, Why.NOBODY_NEEDS_IT,
        Why.SERIAL_ELSEWHERE, Why.NOT_SHIPPED,
    }
)  # fmt: skip
PLACE = frozenset(
    {
        Why.WRONG_SLOT, Why.WRONG_TOTE, Why.TOTE_IN_USE, Why.WRONG_DROP, Why.WRONG_WALL_SLOT,
        Why.CART_IN_USE, Why.CART_TOO_SMALL, Why.TOTE_NOT_OF_WAVE, Why.WRONG_CARRIER,
        Why.WRONG_TARGET, Why.NO_CONTAINER,
    }
)  # fmt: skip
MANY = frozenset({Why.TOO_MANY, Why.TOO_MANY_AT_WALL, Why.ALREADY_PACKED, Why.MORE_THAN_SHIPPED})


def sound_of(reply: Reply) -> Sound:
    """Choose the sound of an answer."""
    match reply.feedback:
        case Feedback.GOOD:
            return Sound.DONE if reply.say in DONE else Sound.GOOD
        case Feedback.ASK:
            return Sound.ASK
        case Feedback.INFO:
            return Sound.INFO
    for kinds, sound in (
        (ITEM, Sound.WRONG_ITEM),
        (PLACE, Sound.WRONG_PLACE),
        (MANY, Sound.TOO_MANY),
    ):
        if reply.say in kinds:
            return sound
    return Sound.UNKNOWN
