"""The days a report looks at."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from warehouse_desk.domain.errors import Refusal, Why

#: Nothing was stored before; times of three-digit years would sort behind it.
_FIRST = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Period:
    """Whole UTC days, both included; None means no end on that side."""

    since: date | None = None
    until: date | None = None

    @property
    def begin(self) -> datetime | None:
        """The first moment."""
        return _moment(self.since, time.min)

    @property
    def end(self) -> datetime | None:
        """The last moment."""
        return _moment(self.until, time.max)

    def holds(self, moment: datetime) -> bool:
        """Tell whether a moment is in the period."""
        return (self.begin is None or self.begin <= moment) and (
            self.end is None or moment <= self.end
        )


ALWAYS = Period()


def read_period(since: str | None, until: str | None) -> Period:
    """Read two days such as 2026-03-31; refuse what is none, and an end before its beginning."""
    period = Period(_day(since), _day(until))
    if period.since and period.until and period.until < period.since:
        raise Refusal(Why.PERIOD_BACKWARDS, since=period.since, until=period.until)
    return period


def _moment(day: date | None, at: time) -> datetime | None:
    return None if day is None else datetime.combine(max(day, _FIRST), at, UTC)


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Refusal(Why.NOT_A_DAY, scanned=text) from error
