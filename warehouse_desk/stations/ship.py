"""The shipping station: parcels are scanned out to their carrier.

====== ========================================== ==========================================
place  good scans                                 then
====== ========================================== ==========================================
START  a carrier; a parcel (opens its carrier's   PARCEL
       hand-over)
       a staging place                            STAGE
PARCEL a parcel of this carrier                   PARCEL
       DONE: the driver has them                  START, naming what should have gone too
       another carrier                            PARCEL of that carrier; this one stays open
       PHOTO: the driver's signature              PARCEL
STAGE  a parcel of this lane                      STAGE
       another staging place                      STAGE of that lane
       a carrier                                  PARCEL
       DONE, PAUSE                                START
====== ========================================== ==========================================

PAUSE leaves the hand-over open for whoever goes on. What is out is out: it cannot be undone.
"""

from typing_extensions import override

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import Station
from warehouse_desk.usecases.ports import Act, Reading, Store
from warehouse_desk.usecases.returns.photos import Shutter, no_camera
from warehouse_desk.usecases.shipping import hand_over, signature, staging
from warehouse_desk.usecases.shipping.step import (
    STATION,
    ShipAt,
    ShipStep,
    ship_step,
    signature_subject,
)


class ShipStation(Station[ShipStep]):
    """Hand parcels over, one scan after the other."""

    name = STATION

    def __init__(self, store: Store, person: str, shutter: Shutter = no_camera) -> None:
        """Work at a store; `shutter` is asked for the signature, its file stored already."""
        super().__init__(store, person)
        self._shutter = shutter

    @override
    def read(self, reading: Reading) -> ShipStep:
        return ship_step(reading, self.person)

    @override
    def task(self) -> str:
        return str(self.step.hand_over or "")

    @override
    def answer(self, code: Code, act: Act) -> Reply:
        at = self.step.at
        match at, code.kind, code.value:
            case _, Kind.CARRIER, carrier:
                hand_over.open_carrier(self.store, act, carrier=carrier)
                return self.go_on()
            case ShipAt.START | ShipAt.STAGE, Kind.PLACE, place:
                staging.open_lane(self.store, act, place=place)
                return self.go_on()
            case ShipAt.STAGE, Kind.PARCEL, tracking:
                return self._stage(tracking, act)
            case ShipAt.STAGE, Kind.COMMAND, Command.DONE | Command.PAUSE:
                staging.leave_lane(self.store, act)
                return self.go_on()
            case _, Kind.PARCEL, tracking:
                return self._ship(tracking, act)
            case ShipAt.PARCEL, Kind.COMMAND, Command.PHOTO:
                return self._sign(act)
            case ShipAt.PARCEL, Kind.COMMAND, Command.DONE:
                return self._close(act)
            case ShipAt.PARCEL, Kind.COMMAND, Command.PAUSE:
                number = hand_over.leave_hand_over(self.store, act)
                return self.after(Say.SHIP_LEFT, number=number)
        return self.not_expected(code)

    def _stage(self, tracking: str, act: Act) -> Reply:
        staged = staging.stage_parcel(self.store, act, tracking=tracking)
        self.forget()
        return self.reply(
            Feedback.GOOD,
            Say.SHIP_STAGED,
            order=staged.order_ref,
            place=staged.place,
            n=self.step.waiting.n,
        )

    def _sign(self, act: Act) -> Reply:
        picture = self._shutter(signature_subject(self.step.hand_over))
        if picture is None:
            raise Refusal(Why.NO_SIGNATURE)
        signature.sign_hand_over(self.store, act, path=picture.path, sha256=picture.sha256)
        return self.after(Say.SHIP_SIGNED, carrier=self.step.carrier_name)

    def _ship(self, tracking: str, act: Act) -> Reply:
        out = hand_over.ship_parcel(self.store, act, tracking=tracking)
        self.forget()
        return self.reply(
            Feedback.GOOD,
            Say.SHIP_ORDER_OUT if out.order_out else Say.SHIP_OUT,
            order=out.order_ref,
            n=self.step.waiting.n,
        )

    def _close(self, act: Act) -> Reply:
        carrier = self.step.carrier_name
        closed = hand_over.close_hand_over(self.store, act)
        if closed.missing or closed.surplus:
            return self.after(
                Say.SHIP_CLOSED_WITHOUT,
                n=closed.parcels,
                carrier=carrier,
                missing=closed.missing,
                surplus=closed.surplus,
            )
        return self.after(Say.SHIP_CLOSED, n=closed.parcels, carrier=carrier)

    @override
    def what_next(self, step: ShipStep) -> tuple[Say, dict[str, object]]:
        if step.at is ShipAt.START:
            return Say.SHIP_START, {"n": sum(carrier.waiting for carrier in step.carriers)}
        if step.at is ShipAt.STAGE:
            asked = {"place": step.staging, "carrier": step.carrier_name, "n": step.waiting.n}
            return Say.SHIP_STAGE, asked
        facts: dict[str, object] = {"carrier": step.carrier_name, "n": step.waiting.n}
        if step.late:
            facts["late"] = step.late
        return Say.SHIP_PARCEL, facts
