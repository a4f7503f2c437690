"""What a picker is asked for at each step."""

from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.picking.step import PickAt, PickStep


def what_next(step: PickStep) -> tuple[Say, dict[str, object]]:
    """Say what a step of a round asks for."""
    match step.at:
        case PickAt.START if step.handed:
            return Say.PICK_HANDED, {"round": step.handed}
        case PickAt.START if step.waiting:
            return Say.PICK_START, {"n": step.waiting, "tote": step.tote, "at": step.tote_at}
        case PickAt.START:
            return Say.PICK_NOTHING, {}
        case PickAt.CART:
            return Say.PICK_CART, {"round": step.round}
        case PickAt.TOTE:
            return Say.PICK_TOTE, {"order": step.order_ref, "box": step.box}
        case PickAt.SLOT:
            return Say.PICK_SLOT, {"slot": step.slot}
        case PickAt.EMPTY:
            return Say.PICK_EMPTY, {}
        case PickAt.ITEM if step.taken:
            return Say.PICK_MORE, {"sku": step.sku, "n": step.missing, **_counted(step)}
        case PickAt.ITEM:
            return Say.PICK_ITEM, {
                "sku": step.sku, "name": step.name, "n": step.missing, **_counted(step),
            }  # fmt: skip
        case PickAt.PUT:
            return Say.PICK_PUT, {
                "n": step.in_hand, "tote": step.tote, "position": step.position,
            }  # fmt: skip
    return _where_to(step)


def _counted(step: PickStep) -> dict[str, object]:
    """Add how many cases that is, and how many there are in all where they may be counted."""
    counted = {"all": step.wanted} if step.may_count else {}
    return counted | ({"cases": step.packed} if step.packed else {})


def _where_to(step: PickStep) -> tuple[Say, dict[str, object]]:
    if step.drop == "restock":
        return Say.PICK_DROP_BACK, {}
    if step.drop == "wall":
        return Say.PICK_DROP_WALL, {}
    if step.drop == "bench":
        return Say.PICK_DROP_BENCH, {}
    return Say.PICK_DROP_ZONE, {"zone": step.drop.removeprefix("handover ")}
