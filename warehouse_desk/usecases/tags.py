"""RFID tags: each is on one piece, and a reader tells it as often as it sees it."""

from dataclasses import dataclass
from datetime import UTC, datetime

from warehouse_desk.domain.events import Event
from warehouse_desk.usecases.ports import Reading

_EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Span:
    """The work in which a tag counts once: what its scans were for, and what made all anew."""

    station: str
    tasks: tuple[str, ...]
    since: datetime = _EVER
    #: Events about `subject` after which pieces are taken or counted once more.
    subject: str = ""
    anew: tuple[str, ...] = ()


def is_counted(reading: Reading, tag: str, span: Span) -> bool:
    """Tell whether the piece with this tag was taken already; what was undone was not."""
    read = reading.ask.tag_read(tag, span.station, span.tasks) if span.tasks else None
    if read is None or read < span.since:
        return False
    events = reading.find(Event, subject=span.subject, kind=span.anew) if span.anew else []
    return all(event.at <= read for event in events)
