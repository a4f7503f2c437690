"""The line on top: where one is, the next cut-off, who is signed in."""

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy
from typing_extensions import override

from warehouse_desk.gui.changes import Stale
from warehouse_desk.gui.departure import Departure, next_departure
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import GRID, Size
from warehouse_desk.gui.widgets.buttons import button
from warehouse_desk.gui.widgets.labels import FittedLabel, label
from warehouse_desk.usecases.people import SignedIn

_MINUTE_MS = 60_000
#: A weekday's name is plain for so many days.
_WEEK = 7


class Header(QFrame):
    """Place, clock, person; going home and signing out."""

    home = Signal()
    sign_out = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setFixedHeight(54 if shared.small else 64)
        self._shared = shared
        self._home = button(shared, self.tr("Home"), "home", "flat")
        self._home.clicked.connect(self.home)
        self.place = label(size=Size.HEADING)
        self._clock_icon = QLabel()
        self._clock_icon.setPixmap(shared.pixmap("clock", 20, shared.theme.quiet))
        self.clock = FittedLabel()
        self.clock.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.person = label()
        self._sign_out = button(shared, self.tr("Sign out"), "sign_out", "flat")
        self._sign_out.clicked.connect(self.sign_out)
        for way_out in (self._home, self._sign_out):
            way_out.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.show_person(None)
        self._show_departure(None)
        tables = frozenset({"customer_order", "cut_off"})
        self._stale = Stale(self, tables, self._ask)
        shared.changes.changed.connect(self._stale.hear)
        minute = QTimer(self, interval=_MINUTE_MS)
        minute.timeout.connect(self._ask)
        minute.start()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self._home)
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self._clock_icon)
        row.addWidget(self.clock)
        row.addStretch(1)
        row.addWidget(self.person)
        row.addWidget(self._sign_out)

    def show_place(self, title: str, *, at_home: bool) -> None:
        """Name the page; at home there is no way home."""
        self.place.setText(title)
        self._home.setVisible(not at_home)

    def show_person(self, person: SignedIn | None) -> None:
        """Name who is signed in."""
        self.person.setText(person.name if person else "")
        self._sign_out.setVisible(person is not None)

    def _ask(self) -> None:
        if not self._shared.program.is_set_up:
            return

        def read() -> Departure | None:
            with self._shared.program.store.look() as reading:
                return next_departure(reading)

        self._shared.reads.do(self, read, self._show_departure)

    def _show_departure(self, departure: Departure | None) -> None:
        self.clock.setVisible(departure is not None)
        self._clock_icon.setVisible(departure is not None)
        if departure is None:
            return
        to_go = self.tr("%Ln to go", "orders", departure.to_go)
        late = self.tr("%Ln late", "orders", departure.late)
        orders = [*([to_go] if departure.to_go else []), *([late] if departure.late else [])]
        full, short = self._leaves(departure)
        texts = ([full, *orders], [short, *orders], orders or [short])
        self.clock.set_texts(*("  ·  ".join(parts) for parts in texts))

    def _leaves(self, departure: Departure) -> tuple[str, str]:
        """Say when, in full and shorter: hours left are for today, a day has its name."""
        language = self._shared.language
        carrier, time = departure.carrier, language.time(departure.at)
        days = departure.days(language.zone)
        if days == 0:
            left = self._left(departure.minutes)
            return (
                self.tr("{carrier} leaves {time}, in {left}").format(
                    carrier=carrier, time=time, left=left
                ),
                self.tr("{carrier} leaves {time}").format(carrier=carrier, time=time),
            )
        if days < _WEEK:
            weekday = departure.at.astimezone(language.zone).isoweekday()
            day = language.locale.dayName(weekday, QLocale.FormatType.ShortFormat)
        else:
            day = language.date(departure.at)
        words = self.tr("{carrier} leaves {day} {time}").format(carrier=carrier, day=day, time=time)
        return words, words

    def _left(self, every_minute: int) -> str:
        number = self._shared.language.number
        hours, minutes = divmod(every_minute, 60)
        if not hours:
            return self.tr("{minutes} min").format(minutes=number(minutes))
        return self.tr("{hours} h {minutes} min").format(
            hours=number(hours), minutes=number(minutes)
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stale.look()
