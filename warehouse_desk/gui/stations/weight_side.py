"""Beside the lines while a parcel is on the scale: what is expected, or what may be wrong."""

from collections.abc import Mapping, Sequence

from warehouse_desk.domain.errors import Why
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.stations.weight_words import WeightWords
from warehouse_desk.gui.widgets.state import StatePanel
from warehouse_desk.i18n import isolate_code
from warehouse_desk.stations.reply import Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.packing.step import PackAt, PackStep


class WeightSide(StatePanel):
    """Keeps what a refused weight most likely means until the parcel leaves the scale."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared, "weigh")
        self._words = WeightWords(shared.language)
        self._is_small = shared.small
        self._causes: Sequence[str] = ()

    def show_step(self, step: PackStep, reply: Reply) -> bool:
        """Show what a parcel on the scale is about; tell whether there is one."""
        if step.at is not PackAt.WEIGH:
            self._causes = ()
            return False
        if reply.say in {Why.WEIGHT_OFF, Say.PACK_WEIGH_PIECE}:
            self._causes = (self._words.off(reply.facts), *self._told(step, reply.facts))
        if self._causes:
            heading, *lines = self._causes
            # In a small window the band says the likeliest cause, and there is no room for more.
            self.show_state(heading, "" if self._is_small else "\n".join(lines))
        else:
            words = self.tr("Put the closed parcel on the scale.")
            self.show_state(self._words.expected(step), words)
        return True

    def _told(self, step: PackStep, facts: Mapping[str, object]) -> Sequence[str]:
        names = {line.sku: line.name for line in step.lines}
        causes = facts.get("causes") or ()
        assert isinstance(causes, tuple)  # noqa: S101 - the refusal of a weight says so
        keys = {"reopen": isolate_code("F11"), "release": isolate_code("Ctrl+Y")}
        what_then = self.tr("Open the parcel again: {reopen}. Let it go: {release}.")
        return [*(self._words.cause(one, names) for one in causes), what_then.format(**keys)]
