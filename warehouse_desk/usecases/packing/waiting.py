"""Which orders wait to be packed."""

from warehouse_desk.domain.orders import Order, OrderState
from warehouse_desk.domain.picking import Claim
from warehouse_desk.usecases.packing.benches import brought_to
from warehouse_desk.usecases.packing.claims import subject
from warehouse_desk.usecases.ports import Reading


def waiting_at(reading: Reading, bench: str) -> list[Order]:
    """List the orders at a bench (at all, without one) that nobody packs, the most urgent first."""
    packed = {
        one.subject for one in reading.find(Claim, active=True) if one.lease_until > reading.now
    }
    picked = reading.find(Order, state=OrderState.PICKED)
    here = brought_to(reading, bench, [o for o in picked if subject(o.order_ref) not in packed])
    return sorted(here, key=lambda order: order.urgency)
