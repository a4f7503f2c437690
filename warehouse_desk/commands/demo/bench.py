"""The packer at the bench, and whoever hands the parcels to the carriers."""

from warehouse_desk.commands.demo.worker import Worker
from warehouse_desk.domain.errors import Why
from warehouse_desk.domain.packing import BoxType
from warehouse_desk.usecases.packing.lines import PackLine
from warehouse_desk.usecases.packing.step import PackAt, PackStep
from warehouse_desk.usecases.shipping.step import ShipAt, ShipStep


class Packer(Worker):
    """Packs every order that is picked."""

    station = "pack"

    def work(self) -> int:
        """Pack what waits; return how many orders."""
        orders = 0
        while self.pack_one():
            orders += 1
        return orders

    def pack_one(self) -> bool:
        """Pack the next order, if any waits."""
        if not self.step.waiting:
            return False
        self.scan("CMD-NEXT", unless=Why.NOTHING_TO_PACK)
        packs = self.reply.place != PackAt.START
        while self.reply.place != PackAt.START:
            self.scan(self._next())
        return packs

    def look_again(self) -> None:
        """See what others did meanwhile."""
        self.reply = self.desk.open(self.station)

    @property
    def step(self) -> PackStep:
        """What the screen shows."""
        step = self.reply.step
        assert isinstance(step, PackStep)  # noqa: S101 - the bench shows nothing else
        return step

    def _next(self) -> str:
        step = self.step
        match self.reply.place:
            case PackAt.BOX:
                return f"BOX-{self._box(step)}"
            case PackAt.ITEM:
                return self._piece(step)
            case PackAt.CLOSE:
                return "CMD-DONE"
            case PackAt.WEIGH:
                return f"CMD-COUNT-{step.expected_g}"
            case "LOT":
                return f"LOT-{str(self.reply.facts['expected']).split(' ', maxsplit=1)[0]}"
            case "SERIAL":
                return f"SN-{self.floor.serial_in(self._line(step).sku, *step.places)}"
        return f"]C100{step.labels[0].tracking}"

    def _box(self, step: PackStep) -> str:
        """Take the box that is proposed; for what fits into none, the largest there is."""
        if step.loading is not None:
            return step.loading.box
        with self.floor.store.look() as reading:
            return max(reading.find(BoxType), key=lambda box: box.volume).box

    def _line(self, step: PackStep) -> PackLine:
        """Choose what goes in next: what the plan wants here, or whatever is left."""
        here: dict[str, int] = {}
        for line in step.lines:
            here[line.sku] = here.get(line.sku, 0) + line.here
        planned = dict(step.loading.items) if step.loading else {}
        wanted = (line for line in step.lines if planned.get(line.sku, 0) > here[line.sku])
        left = (line for line in step.lines if line.missing)
        return next(wanted, None) or next(left)

    def _piece(self, step: PackStep) -> str:
        line = self._line(step)
        lines = [one for one in step.lines if one.sku == line.sku]
        here = sum(one.here for one in lines)
        missing = sum(one.missing for one in lines)
        planned = dict(step.loading.items).get(line.sku, 0) if step.loading else 0
        target = min(max(planned, here + 1), here + missing)
        if step.may_count and step.last == line.sku and target > here + 1:
            return f"CMD-COUNT-{target}"
        return self.floor.code_of(line.sku)


class Shipper(Worker):
    """Scans parcels out to their carriers."""

    station = "ship"

    def work(self) -> int:
        """Hand everything over; return how many parcels."""
        parcels = 0
        for carrier in [view.carrier for view in self.step.carriers if view.waiting]:
            self.scan(f"CARRIER-{carrier}")
            while self.step.waiting.n:
                self.scan(f"]C100{self.step.waiting.shown[0].tracking}")
                parcels += 1
            self.scan("CMD-DONE")
        return parcels

    @property
    def step(self) -> ShipStep:
        """What the screen shows."""
        step = self.reply.step
        assert isinstance(step, ShipStep)  # noqa: S101 - the hand-over shows nothing else
        assert step.at in ShipAt  # noqa: S101
        return step
