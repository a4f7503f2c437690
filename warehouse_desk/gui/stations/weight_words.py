"""What is said of a parcel's weight at the bench: the band, the scale, and what may be wrong."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from warehouse_desk.domain.weighing import Cause, CauseKind
from warehouse_desk.gui.scale import ScaleView
from warehouse_desk.gui.stations.box_words import shortened
from warehouse_desk.gui.words import scale_words
from warehouse_desk.i18n import isolate_code
from warehouse_desk.i18n.language import Language
from warehouse_desk.i18n.plain import isolate_phrase
from warehouse_desk.usecases.packing.step import PackAt, PackStep


class WeightWords(QObject):
    """Puts weights into words of one language."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def expected(self, step: PackStep, *, small: bool = False) -> str:
        """Say what a parcel should weigh, and by how much it may be off."""
        if not step.expected_g:
            return ""
        words = (
            self.tr("{weight} ± {tolerance}")
            if small
            else self.tr("expected {weight} ± {tolerance}")
        )
        say = self._language.weight
        return words.format(weight=say(step.expected_g), tolerance=say(step.tolerance_g))

    def band(self, step: PackStep, scale: ScaleView) -> str:
        """Say what lies on the scale, with a sign for right or wrong once it can be told."""
        words = scale_words(self._language, scale)
        if not (scale.has_weight and step.expected_g and step.at in {PackAt.CLOSE, PackAt.WEIGH}):
            return words
        is_right = abs(scale.weight_g - step.expected_g) <= step.tolerance_g
        sign = ("✓" if is_right else "✗") if scale.is_resting else "…"
        return f"{sign}  {words}  ·  {self.expected(step)}"

    def off(self, facts: Mapping[str, object]) -> str:
        """Say by how much a weight is off."""
        scanned, expected = facts.get("scanned"), facts.get("expected")
        assert isinstance(scanned, int)  # noqa: S101 - the refusal of a weight says both
        assert isinstance(expected, int)  # noqa: S101
        off = self._language.weight(abs(scanned - expected))
        if scanned < expected:
            return self.tr("{weight} too light").format(weight=off)
        return self.tr("{weight} too heavy").format(weight=off)

    def cause(self, cause: Cause, names: Mapping[str, str]) -> str:
        """Say one thing that may have happened, and how likely it is."""
        words = {
            CauseKind.MISSING: self.tr("{percent} %: {pieces} × {item} missing"),
            CauseKind.TWICE: self.tr("{percent} %: {item} scanned twice, {pieces} missing"),
            CauseKind.EXTRA: self.tr("{percent} %: {pieces} × {item} too many"),
            CauseKind.INSTEAD: self.tr("{percent} %: {other} in place of {item}"),
            CauseKind.BOX: self.tr("{percent} %: packed in box {item}"),
            CauseKind.CATALOGUE: self.tr("{percent} %: weight on file wrong for {item}"),
            CauseKind.UNKNOWN: self.tr("{percent} %: something else"),
        }[cause.kind]
        return words.format(
            percent=self._language.number(cause.percent),
            pieces=self._language.number(cause.pieces),
            item=isolate_phrase(shortened(names.get(cause.name, cause.name))),
            other=isolate_code(cause.other),
        )
