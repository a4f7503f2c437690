"""Hands for the tour of pictures: what somebody who does as told would scan next."""

from datetime import datetime
from uuid import uuid4

from warehouse_desk.domain.catalogue import Barcode, Product
from warehouse_desk.domain.floor import Place, PlaceKind
from warehouse_desk.domain.orders import Order, OrderLine, OrderState
from warehouse_desk.domain.packing import ParcelItem
from warehouse_desk.domain.picking import Cart, Method, RoundOrder, Tote
from warehouse_desk.domain.returns import Return, ReturnedUnit, ReturnReason, UnitState
from warehouse_desk.domain.stock import SerialUnit, Stock
from warehouse_desk.stations.reply import Reply
from warehouse_desk.usecases.operation import SYSTEM
from warehouse_desk.usecases.packing.step import PackStep
from warehouse_desk.usecases.picking.step import PickStep
from warehouse_desk.usecases.ports import Act, Store
from warehouse_desk.usecases.queries import QueueRow
from warehouse_desk.usecases.releasing.plan import plan_release
from warehouse_desk.usecases.releasing.release import release
from warehouse_desk.usecases.returns.inspecting_step import InspectStep
from warehouse_desk.usecases.returns.receiving_step import ReceiveStep
from warehouse_desk.usecases.returns.request import Announced, request_return
from warehouse_desk.usecases.settings import COUNT_FROM
from warehouse_desk.usecases.shipping.step import ShipStep
from warehouse_desk.usecases.wall import WallStep


class Hands:
    """Looks into the store for what can be touched in the warehouse."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def next_scan(self, reply: Reply) -> str:
        """Tell what to scan at a station."""
        match reply.step:
            case PickStep() as step:
                return self._pick(reply, step)
            case WallStep() as step:
                return self._sort(reply, step)
            case PackStep() as step:
                return self._pack(reply, step)
            case ShipStep() as step:
                return self._ship(step)
            case ReceiveStep() as step:
                return self._receive(reply, step)
            case InspectStep() as step:
                return self._inspect(reply, step)
        raise RuntimeError(f"no station: {reply}")

    def another_item(self, step: object) -> str:
        """Find an item that looks like the one wanted and is not."""
        assert isinstance(step, PickStep)  # noqa: S101 - asked at the picking station only
        with self._store.look() as reading:
            skus = {one.sku for one in reading.find(Barcode)} - {step.sku}
        return min(skus, key=lambda sku: (_unlike(sku, step.sku), sku))

    def some_stock(self) -> tuple[str, str]:
        """Find a pick slot, and what lies there without lots or serial numbers, free to move."""
        with self._store.look() as reading:
            plain = {one.sku for one in reading.find(Product, lots=False, serials=False)}
            slots = {one.place for one in reading.find(Place, kind=PlaceKind.PICK)}
            stock = next(
                one for one in reading.find(Stock)
                if one.free and one.sku in plain and one.place in slots
            )  # fmt: skip
        return stock.place, self._code(stock.sku)

    def release_some(self, method: Method, count: int) -> None:
        """Release some of the smallest orders that are wholly there: they make a short tour."""
        with self._store.look() as reading:
            rows = [row for row in reading.ask.queue([OrderState.OPEN]) if _is_whole(row)]
            rows.sort(key=lambda row: row.pieces)
            plan = plan_release(reading, method, [row.order_ref for row in rows[:count]])
        release(self._store, _act(), plan=plan)

    def totes_at_the_wall(self) -> list[str]:
        """List totes that wait to be sorted."""
        with self._store.look() as reading:
            return [one.tote for one in reading.find(Tote) if one.at.startswith("WALL")]

    def send_something_back(self, now: datetime) -> None:
        """Announce a return of two pieces of an order that was shipped."""
        with self._store.look() as reading:
            order = reading.find(Order, state=OrderState.SHIPPED)[0]
            lines = [
                one for one in reading.find(OrderLine, order_ref=order.order_ref) if one.shipped
            ]
        comment = "It arrived scratched."
        announced = tuple(
            Announced(line.line, 1, ReturnReason.DAMAGED, comment) for line in lines[:2]
        )
        request_return(
            self._store, _act(), order_ref=order.order_ref, lines=announced, requested_at=now
        )

    def _pick(self, reply: Reply, step: PickStep) -> str:
        match reply.place:
            case "START":
                return "CMD-NEXT"
            case "CART":
                return self._cart(step.round)
            case "TOTE":
                return self._tote()
            case "SLOT":
                return f"LOC-{step.slot}"
            case "ITEM" if (
                step.taken and step.wanted >= COUNT_FROM.default and not step.needs_serial
            ):
                return f"CMD-COUNT-{step.wanted}"
            case "ITEM":
                return self._code(step.sku)
            case "LOT":
                return f"LOT-{reply.facts['expected']}"
            case "SERIAL":
                return f"SN-{self._serial(step.sku, step.slot)}"
            case "PUT":
                return step.tote or self._tote()
        targets = {"bench": "LOC-BENCH-1", "wall": "WALL-1-01"}
        return targets.get(step.drop) or f"LOC-HANDOVER-{step.drop[-1]}"

    def _sort(self, reply: Reply, step: WallStep) -> str:
        match reply.place:
            case "START":
                return self.totes_at_the_wall()[0]
            case "ITEM":
                with self._store.look() as reading:
                    inside = [one for one in reading.find(Stock, place=step.tote) if one.quantity]
                return self._code(inside[0].sku)
            case "LOT":
                return _lot(reply)
            case "SERIAL":
                with self._store.look() as reading:
                    return f"SN-{reading.find(SerialUnit, place=step.tote)[0].serial}"
        may_count = step.most >= COUNT_FROM.default and not self._has_serial(step)
        if may_count and step.quantity < step.most:
            return f"CMD-COUNT-{step.most}"
        return step.wall_slot

    def _pack(self, reply: Reply, step: PackStep) -> str:
        match reply.place:
            case "START":
                return "CMD-NEXT"
            case "BOX":
                return f"BOX-{step.loading.box}" if step.loading else "BOX-XL"
            case "CLOSE":
                return "CMD-DONE"
            case "WEIGH":
                return f"CMD-COUNT-{step.expected_g}"
            case "LABEL":
                return f"]C100{step.labels[0].tracking}"
            case "LOT":
                return _lot(reply)
        planned = dict(step.loading.items) if step.loading else {}
        here = {line.sku: 0 for line in step.lines}
        for one in step.lines:
            here[one.sku] += one.here
        line = next(
            (one for one in step.lines if one.missing and here[one.sku] < planned.get(one.sku, 0)),
            None,
        ) or next(one for one in step.lines if one.missing)
        if reply.place == "SERIAL":
            return f"SN-{self._serial(line.sku, *step.places)}"
        return self._code(line.sku)

    def _ship(self, step: ShipStep) -> str:
        if step.carriers:
            most = max(step.carriers, key=lambda one: one.waiting)
            return f"CARRIER-{most.carrier}"
        return f"]C100{step.waiting.shown[0].tracking}" if step.waiting.n else "CMD-DONE"

    def _receive(self, reply: Reply, step: ReceiveStep) -> str:
        match reply.place:
            case "START":
                return self._newest_return()
            case "DONE":
                return "CMD-DONE"
        line = next(one for one in step.lines if one.missing)
        if reply.place == "ITEM":
            return self._code(line.sku)
        with self._store.look() as reading:
            sent = reading.find(ParcelItem, sku=line.sku)[0]
        return f"LOT-{sent.lot}" if reply.place == "LOT" else f"SN-{sent.serial}"

    def _newest_return(self) -> str:
        with self._store.look() as reading:
            return max(one.rma for one in reading.find(Return))

    def _inspect(self, reply: Reply, step: InspectStep) -> str:
        match reply.place:
            case "START":
                with self._store.look() as reading:
                    return reading.find(ReturnedUnit, state=UnitState.RECEIVED)[0].plate
            case "QUESTION":
                return "CMD-2"
            case "PHOTO":
                return "CMD-SKIP"
            case "CLEANING":
                return "CMD-DONE"
            case "GRADED":
                return "CMD-OK"
        return "CMD-OK" if step.target.startswith("@") else f"LOC-{step.target}"

    def _has_serial(self, step: WallStep) -> bool:
        with self._store.look() as reading:
            return reading.get(Product, step.sku).serials

    def _cart(self, number: int) -> str:
        with self._store.look() as reading:
            orders = len(reading.find(RoundOrder, round=number))
            carts = [one for one in reading.find(Cart, round=0) if one.positions >= orders]
        return min(carts, key=lambda one: one.positions).cart

    def _tote(self) -> str:
        with self._store.look() as reading:
            return reading.find(Tote, order_ref="", round=0, wave=0)[0].tote

    def _code(self, sku: str) -> str:
        with self._store.look() as reading:
            codes = [one.code for one in reading.find(Barcode, sku=sku) if one.quantity == 1]
        return codes[0] if codes else sku

    def _serial(self, sku: str, *places: str) -> str:
        with self._store.look() as reading:
            return reading.find(SerialUnit, sku=sku, place=places)[0].serial


def _lot(reply: Reply) -> str:
    """Choose the first of the lots that may be meant."""
    return f"LOT-{str(reply.facts['expected']).split(' ', maxsplit=1)[0]}"


def _unlike(one: str, other: str) -> int:
    """Count the signs that differ."""
    return abs(len(one) - len(other)) + sum(a != b for a, b in zip(one, other, strict=False))


def _is_whole(row: QueueRow) -> bool:
    """Tell whether an order has several lines, and all its pieces are promised."""
    return row.lines > 1 and row.promised >= row.missing


def _act() -> Act:
    return Act(uuid4().hex, SYSTEM, "tour")
