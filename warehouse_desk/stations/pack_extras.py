"""What the packing station asks beside the pieces: inserts, a picture, a parcel half full."""

from typing_extensions import override

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.inserts import LeftOut
from warehouse_desk.scanning.codes import Code
from warehouse_desk.stations.pack_weight import WeighingStation
from warehouse_desk.stations.reply import Choice, Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import Question
from warehouse_desk.usecases.packing import inserts, parcels, photo
from warehouse_desk.usecases.packing.lines import PackLine
from warehouse_desk.usecases.packing.mark import UNMARKED
from warehouse_desk.usecases.packing.step import PackAt
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.returns.photos import Shutter

_LEFT_OUT = tuple(
    Choice(number, f"pack.left_out.{reason.value}") for number, reason in enumerate(LeftOut, 1)
)
#: What may be done with a parcel that is not full.
CLOSE_IT, GO_ON = 1, 2
_PARTLY = (Choice(CLOSE_IT, "pack.choice.close_it"), Choice(GO_ON, "pack.choice.go_on"))


class ExtrasStation(WeighingStation):
    """Adds what a parcel has beside what was ordered, and says what others changed under it."""

    shutter: Shutter
    #: The order as it was when it was shown last.
    _mark = UNMARKED

    def insert_wanted(self, sku: str) -> bool:
        """Tell whether a product is wanted as an insert only."""
        lines = [line for line in self.step.lines if line.sku == sku and line.missing]
        return bool(lines) and all(line.insert for line in lines)

    def close(self, act: Act) -> Reply:
        """Close the parcel; one that is not full only when the packer says so again."""
        step = self.step
        missing = [line for line in step.lines if line.missing and not line.insert]
        if step.at is PackAt.CLOSE or not (missing and any(line.here for line in step.lines)):
            return self._close(act)

        def decide(number: int, act: Act) -> Reply:
            if number == CLOSE_IT:
                return self._close(act)
            return self.reply(Feedback.INFO, Say.NEVER_MIND)

        facts = {"items": tuple(line.sku for line in missing), "n": step.missing_here}
        return self.ask(Question(Say.PACK_PARTIAL, _PARTLY, decide), **facts)

    def _close(self, act: Act) -> Reply:
        parcels.close_parcel(self.store, act)
        return self.go_on()

    def skip(self, code: Code, act: Act) -> Reply:
        """Leave out the insert that is still to come, or the picture."""
        missing = [line for line in self.step.lines if line.missing and line.insert]
        if missing:
            return self._ask_left_out(missing[0])
        if self.step.photo_wanted:
            photo.skip_parcel_photo(self.store, act)
            return self.after(Say.PACK_PHOTO_SKIPPED)
        return self.not_expected(code)

    def _ask_left_out(self, line: PackLine) -> Reply:
        def because(number: int, act: Act) -> Reply:
            reason = list(LeftOut)[number - 1]
            sku = inserts.leave_out_insert(self.store, act, rule=line.rule, reason=reason)
            return self.after(Say.PACK_LEFT_OUT, sku=sku)

        return self.ask(Question(Say.PACK_LEAVE_OUT, _LEFT_OUT, because), sku=line.sku)

    def photograph(self, act: Act) -> Reply:
        """Take the picture of the open box."""
        picture = self.shutter(self.step.parcel)
        if picture is None:
            raise Refusal(Why.NO_CAMERA, plate=self.step.parcel)
        count = photo.photograph_parcel(self.store, act, path=picture.path, sha256=picture.sha256)
        return self.after(Say.PACK_PHOTO_TAKEN, n=count)

    @override
    def reply(self, feedback: Feedback, say: Say | Why, **facts: object) -> Reply:
        reply = super().reply(feedback, say, **facts)
        self._mark = self.step.mark
        return reply

    @override
    def notice(self) -> Reply | None:
        changes = self._mark.changes(self.step.mark)
        if not changes:
            return None
        order_ref, held = self.step.order_ref, self.step.mark.held
        if held and "held" in changes:
            return self.reply(Feedback.WRONG, Why.ORDER_HELD, order=order_ref)
        return self.reply(Feedback.ASK, Say.PACK_CHANGED, order=order_ref, changes=changes)
