"""An order to pack as JSON: read into whole numbers, its packing told in the order's own units."""

from collections.abc import Sequence

from warehouse_desk.commands.plan_json import (
    BoxShape,
    Number,
    PackShape,
    PieceShape,
    Scale,
    ServiceShape,
)
from warehouse_desk.planning import boxing

Answer = dict[str, object]


class PackOrder:
    """An order and its boxes in whole numbers."""

    def __init__(
        self, shape: PackShape, boxes: Sequence[BoxShape], rank: boxing.Rank, support: int
    ) -> None:
        steps = [step for service in shape.services for step in service.steps]
        self._size = Scale(
            [n for p in shape.lines for n in (p.l, p.w, p.h, p.padding)]
            + [n for b in boxes for n in (b.il, b.iw, b.ih, b.ol, b.ow, b.oh)]
            + [shape.clearance]
        )
        self._mass = Scale(
            [n for p in shape.lines for n in (p.weight, p.max_load or 0)]
            + [n for b in boxes for n in (b.tare, b.max_weight)]
            + [most for most, _ in steps]
        )
        fees = [service.fee for service in shape.services]
        self._cents = Scale([*(b.cost for b in boxes), *(price for _, price in steps), *fees])
        self.problem = boxing.BoxProblem(
            tuple(map(self._line, shape.lines)),
            tuple(map(self._box, boxes)),
            rank,
            support,
            self._size.whole(shape.clearance),
            tuple(map(self._service, shape.services)),
        )

    def _line(self, piece: PieceShape) -> boxing.Line:
        l, w, h = map(self._size.whole, (piece.l, piece.w, piece.h))  # noqa: E741 - the format's own names
        return boxing.Line(
            piece.sku,
            l,
            w,
            h,
            self._mass.whole(piece.weight),
            piece.qty,
            boxing.Rotation(piece.rot),
            piece.fragile,
            None if piece.max_load is None else self._mass.whole(piece.max_load),
            self._size.whole(piece.padding),
        )

    def _box(self, box: BoxShape) -> boxing.Box:
        il, iw, ih = map(self._size.whole, (box.il, box.iw, box.ih))
        ol, ow, oh = map(self._size.whole, (box.ol, box.ow, box.oh))
        tare, most = self._mass.whole(box.tare), self._mass.whole(box.max_weight)
        cost = self._cents.whole(box.cost)
        return boxing.Box(box.id, il, iw, ih, ol, ow, oh, tare, most, cost)

    def _service(self, service: ServiceShape) -> boxing.Service:
        steps = tuple(
            (self._mass.whole(most), self._cents.whole(price)) for most, price in service.steps
        )
        divisor = service.divisor * self._size.factor**3 // self._mass.factor
        return boxing.Service(service.id, steps, self._cents.whole(service.fee), divisor)

    def price(self, whole: int) -> Number:
        """Tell what is ranked by: money, or a volume."""
        by_cost = self.problem.rank is boxing.Rank.COST
        return self._cents.back(whole) if by_cost else self._size.cube(whole)

    def told(self, plan: boxing.Packing) -> Answer:
        """Tell the parcels, and which other boxes would do or why not."""
        return {
            "parcels": list(map(self._parcel, plan.parcels)),
            "also_fits": plan.also_fits,
            "not_fits": list(map(self._not_fit, plan.not_fits)),
        }

    def _parcel(self, parcel: boxing.Parcel) -> Answer:
        told: Answer = {"service": parcel.service} if parcel.service else {}
        return {
            "box": parcel.box,
            "items": self._items(parcel.items),
            "steps": list(map(self._step, parcel.steps)),
            "gross": self._mass.back(parcel.gross),
            "void": self._size.cube(parcel.void),
            "fill": parcel.fill,
            "cost": self._cents.back(parcel.cost),
            **told,
        }

    def _items(self, items: Sequence[boxing.Placed]) -> list[Answer]:
        return [{"sku": item.sku, **self._places(item)} for item in items]

    def _step(self, step: boxing.Step) -> Answer:
        told = {name: getattr(step, name) for name in ("sku", "count", "up", "across", "deep")}
        return {**told, **self._places(step), "items": self._items(step.items)}

    def _places(self, thing: boxing.Placed | boxing.Step) -> dict[str, Number]:
        sides = ("x", "y", "z", "l", "w", "h")
        return {name: self._size.back(getattr(thing, name)) for name in sides}

    def _not_fit(self, one: boxing.NotFit) -> Answer:
        """Tell why, and the facts there are."""
        told: Answer = {"box": one.box, "why": one.why.value}
        if one.skus:
            told["skus"] = one.skus
        if one.over:
            is_weight = one.why is boxing.WhyNot.WEIGHT
            told["over"] = (self._mass.back if is_weight else self._size.cube)(one.over)
        return told
