"""Labels that carriers make are fetched before they are printed, not while one is."""

import logging
from collections.abc import Callable, Iterable

from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble
from warehouse_desk.domain.packing import Label, LabelState
from warehouse_desk.storage.store import SqlStore
from warehouse_desk.usecases.shipping.carrier_labels import LabelWanted, label_wanted

log = logging.getLogger(__name__)

#: Has a carrier make a label.
Fetch = Callable[[LabelWanted], bytes]


class CarrierLabels:
    """Has labels made that their carriers make themselves; without `fetch`, ours are printed."""

    def __init__(self, store: SqlStore, fetch: Fetch | None) -> None:
        """Fetch the labels of a store's parcels."""
        self._store = store
        self._fetch = fetch
        #: Carriers that were away in this go: not asked again.
        self._away: dict[str, OutsideTrouble] = {}
        self._fetched: dict[int, tuple[LabelWanted, bytes | OutsideTrouble]] = {}

    def begin(self) -> None:
        """Begin a go: what was in the way before may be so no longer."""
        self._away.clear()
        self._fetched.clear()

    def fetch(self, labels: Iterable[int]) -> None:
        """Ask carriers for labels that they make."""
        if self._fetch is None:
            return
        with self._store.hold():
            wanted = [self._wanted(label) for label in set(labels) - self._fetched.keys()]
        for one in filter(None, wanted):
            self._fetched[one.label] = one, self._ask(self._fetch, one)

    def fetched(self, label: int) -> tuple[LabelWanted, bytes] | None:
        """Give what a carrier sent; None where it makes no label, the trouble where it failed."""
        wanted, content = self._fetched.get(label, (None, b""))
        if isinstance(content, OutsideTrouble):
            raise content
        return (wanted, content) if wanted else None

    def _wanted(self, label: int) -> LabelWanted | None:
        try:
            with self._store.look() as reading:
                if reading.get(Label, label).state is LabelState.VOID:
                    return None
                return label_wanted(reading, label)
        except Refusal as refusal:
            log.info("no label to fetch any more: %s", refusal)
            return None

    def _ask(self, fetch: Fetch, wanted: LabelWanted) -> bytes | OutsideTrouble:
        if wanted.carrier in self._away:
            return self._away[wanted.carrier]
        try:
            return fetch(wanted)
        except OutsideTrouble as trouble:
            if trouble.trouble is Trouble.CARRIER_LABEL_AWAY:
                self._away[wanted.carrier] = trouble
            return trouble
