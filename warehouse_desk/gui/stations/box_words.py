"""What is said of a plan for boxes: how good it is, what it weighs and costs, why no other box."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QObject

from warehouse_desk.domain.catalogue import Cushioning
from warehouse_desk.gui.box_view import Spot
from warehouse_desk.i18n import isolate_code
from warehouse_desk.i18n.language import Language
from warehouse_desk.planning.boxing import NotFit, Step, WhyNot
from warehouse_desk.usecases.packing.box_question import BoxPlan, Claim, PlannedParcel
from warehouse_desk.usecases.packing.filling import Filling
from warehouse_desk.usecases.packing.step import PackStep

#: The longest name of a product in a line with other words, and with another name.
_SHORT, _SHORT_OF_TWO = 24, 14


class BoxWords(QObject):
    """Puts plans for boxes into words of one language."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def claim(self, plan: BoxPlan) -> str:
        """Say how good a plan is: as much as is proven."""
        if not plan.parcels:
            return ""
        return {
            Claim.SMALLEST: self.tr("Smallest possible (proven)"),
            Claim.NONE_SMALLER_FOUND: self.tr("No smaller box found"),
            Claim.CHEAPEST: self.tr("Cheapest (proven)"),
            Claim.CHEAPEST_FOUND: self.tr("Cheapest found"),
            Claim.SPLIT: self.tr("Cheapest parcels (proven)"),
            Claim.SPLIT_FOUND: self.tr("Cheapest parcels found"),
        }[plan.claim]

    def proposal(self, step: PackStep, most: int) -> str:
        """Describe the next parcel before it is packed, in so many lines at most."""
        if step.loading is None:
            return ""
        lines = [self._facts(step.loading, step.currency), self._room(step.loading)]
        lines += [self.protection(one) for one in step.filling]
        if len(step.plan.parcels) == 1 and step.number == 1:
            lines += self._others(step.plan, {line.sku: line.name for line in step.lines})
        return "\n".join(lines[:most])

    def _facts(self, parcel: PlannedParcel, currency: str) -> str:
        weight = self._language.weight(parcel.gross_g)
        cost = self._language.money(parcel.cost_cents, currency)
        if not parcel.has_fee:
            return self.tr("{weight}  ·  box {cost}").format(weight=weight, cost=cost)
        return self.tr("{weight}  ·  box and carrier {cost}").format(weight=weight, cost=cost)

    def _room(self, parcel: PlannedParcel) -> str:
        return self.tr("{percent} % full, {litres} l of room left").format(
            percent=self._language.number(parcel.fill_percent), litres=self._litres(parcel.void_mm3)
        )

    def protection(self, one: Filling) -> str:
        """Say what some goods are wrapped in, or what fills the parcel up."""
        if not one.material:
            return self.tr("No material here is strong enough to wrap these goods")
        words = self.tr("Wrap in {material}, {litres} l")
        if not one.wrapped:
            words = self.tr("Fill up with {material}, {litres} l")
        litres = self._language.number(Decimal(one.decilitres).scaleb(-1))
        return words.format(material=one.name, litres=litres)

    def _others(self, plan: BoxPlan, names: Mapping[str, str]) -> list[str]:
        """Say which other boxes would do, and why the others do not: the nearest first."""
        lines = [self.why_not(one, names) for one in reversed(plan.not_fits)]
        if plan.also_fits:
            boxes = self._language.listing([isolate_code(box) for box in plan.also_fits])
            lines.insert(0, self.tr("{boxes} would do too").format(boxes=boxes))
        return lines

    def why_not(self, one: NotFit, names: Mapping[str, str]) -> str:
        """Say why a box does not hold an order."""
        words = {
            WhyNot.SIDE: self.tr("{box}: too small for {items}"),
            WhyNot.WEIGHT: self.tr("{box}: {weight} too heavy"),
            WhyNot.NO_SERVICE: self.tr("{box}: no carrier takes it"),
            WhyNot.VOLUME: self.tr("{box}: {litres} l too small"),
            WhyNot.PAIR: self.tr("{box}: {items} do not go in together"),
            WhyNot.SHAPES: self.tr("{box}: too small for these shapes, proven"),
            WhyNot.EVERY_PLACEMENT: self.tr("{box}: every placement was tried, proven"),
            WhyNot.NO_PLACEMENT_FOUND: self.tr("{box}: no placement found"),
            WhyNot.NOT_YET_KNOWN: self.tr("{box}: not looked at yet"),
        }[one.why]
        return words.format(
            box=isolate_code(one.box),
            items=self._language.listing(
                [shortened(names.get(sku, sku), _SHORT_OF_TWO) for sku in one.skus[:2]]
            ),
            weight=self._language.weight(one.over),
            litres=self._litres(one.over),
        )

    def pieces(self, step: Step, name: str) -> str:
        """Say what goes in at once."""
        count = self._language.number(step.count)
        return self.tr("{count} × {item}").format(count=count, item=name)

    def rows(self, step: Step) -> str:
        """Say how pieces that go in at once lie beside each other."""
        if step.across > 1 and step.deep > 1:
            return self.tr("%Ln row(s)", "", step.deep)
        if step.across > 1:
            return self.tr("side by side")
        return self.tr("one behind the other") if step.deep > 1 else ""

    def where(self, step: Step, spot: Spot) -> str:
        """Say where in the box pieces go, and which side is up."""
        across = (self.tr("left"), self.tr("middle"), self.tr("right"))[spot.across]
        deep = (self.tr("front"), self.tr("centre"), self.tr("back"))[spot.deep]
        level = self.tr("on the bottom") if spot.on_bottom else self.tr("on top of what is there")
        up = {
            "h": self.tr("upright"),
            "w": self.tr("on its long side"),
            "l": self.tr("on its short side"),
        }[step.up]
        return f"{across}  ·  {deep}  ·  {level}  ·  {up}"

    def wrap(self, cushioning: Cushioning) -> str:
        """Say how a piece is wrapped."""
        return {
            Cushioning.NONE: "",
            Cushioning.LIGHT: self.tr("wrap"),
            Cushioning.STRONG: self.tr("wrap well"),
        }[cushioning]

    def _litres(self, volume_mm3: int) -> str:
        """Write litres with one place, rounded up."""
        return self._language.number(Decimal(-(-volume_mm3 // 100_000)).scaleb(-1))


def shortened(name: str, most: int = _SHORT) -> str:
    """Shorten a product's name where more stands in its line."""
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"
