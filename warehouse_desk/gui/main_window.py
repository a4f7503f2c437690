"""The window: header, answer band, one page at a time; every scan and answer passes here."""

import shiboken6
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from warehouse_desk import i18n
from warehouse_desk.domain.catalogue import Measures
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble
from warehouse_desk.gui.changes import Changes, Elsewhere
from warehouse_desk.gui.everywhere import Everywhere
from warehouse_desk.gui.faults import Faults
from warehouse_desk.gui.frame import Frame
from warehouse_desk.gui.garbage import GarbageCollector
from warehouse_desk.gui.header import Header
from warehouse_desk.gui.idle import IdleWatch
from warehouse_desk.gui.lane import Lane
from warehouse_desk.gui.page import Page
from warehouse_desk.gui.page_list import OFFICE, STATIONS, make_page
from warehouse_desk.gui.program import Preferences, Program
from warehouse_desk.gui.scale import ScaleView
from warehouse_desk.gui.scale_watch import ScaleWatch
from warehouse_desk.gui.scan_path import Answer, ScanPath
from warehouse_desk.gui.searches import Searches
from warehouse_desk.gui.shared import Shared
from warehouse_desk.gui.theme import dress, load_fonts, theme_of
from warehouse_desk.gui.widgets.answer_band import AnswerBand
from warehouse_desk.gui.words import Spoken, spoken, trouble_spoken
from warehouse_desk.scanning.commands import Command, command_code
from warehouse_desk.scanning.measures import measures_text
from warehouse_desk.scanning.scan import Scan
from warehouse_desk.scanning.wedge import Key
from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.people import SignedIn

_PROGRAM = "Warehouse Desk"
#: Below this a window takes the smaller sizes and leaves the map out.
_ROOMY = (1100, 700)


class MainWindow(QMainWindow):
    """Shows one page at a time and rebuilds them when language, look or size changes.

    Nothing is lost by that: where work stands is in the store, and the last answer is kept here.
    """

    def __init__(self, app: QApplication, program: Program) -> None:
        super().__init__()
        load_fonts()
        self._app = app
        self._program = program
        self.lane, self.reads = Lane("store", self), Lane("reads", self)
        self.searches = Searches(program, self)
        self.changes = Changes(self)
        self.elsewhere = Elsewhere(program, self.reads, self)
        self.elsewhere.happened.connect(self._hear_others)
        self.elsewhere.lost.connect(self._lose_server)
        GarbageCollector(self)
        self.faults = Faults(program, self)
        self.faults.says.connect(self._say)
        self.faults.refused.connect(self.show_trouble)
        for lane in (self.lane, self.reads, self.searches.lane):
            lane.failed.connect(self.faults.take)
        self.path = ScanPath(program, self.lane, self)
        self.path.answered.connect(self._answered)
        self.path.overflowed.connect(self._overflowed)
        self.everywhere = Everywhere(self, self.go_back)
        self.everywhere.typed.connect(self.path.send)
        self.everywhere.proven.connect(self.path.prove)
        self.everywhere.found.connect(lambda order_ref: self.go("orders", order_ref))
        self.idle = IdleWatch(app, self)
        self.idle.idle.connect(self._lock)
        self.person: SignedIn | None = None
        self.place = ""
        self._last: Answer | None = None
        #: The page, and what to show there, that opens once the PIN is given.
        self._after_pin: tuple[str, str] | None = None
        self._small = False
        self._scanner_trouble: OutsideTrouble | None = None
        self._server_is_lost = False
        self._scale = ScaleWatch(lambda: self.page, self)
        self._scale.weighed.connect(self.path.send)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self.rebuild)
        self.faults.wants_rebuild.connect(self.rebuild)
        app.styleHints().colorSchemeChanged.connect(self._again.start)
        self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize()))
        self._small = self._is_small
        if program.is_set_up:
            self._follow_store()
        self.rebuild()

    # What comes in

    def take_scan(self, scan: Scan) -> None:
        """Answer what a device read."""
        self.idle.touch()
        if not self._program.is_set_up or self.page.take_scan(scan):
            return
        if self.path.take(scan):
            self.everywhere.close()

    def take_key(self, key: Key) -> None:
        """Let a page look at a key; where it was meant for, it goes all the same."""
        self.page.take_key(key)

    def take_weight(self, scale: ScaleView) -> None:
        """Show what lies on the scale, and weigh the parcel that waits for it."""
        self._scale.take(scale)

    def take_measures(self, measures: Measures) -> None:
        """Answer what a measuring device told, as if it had been scanned."""
        self.idle.touch()
        self.path.send(measures_text(measures))

    def show_scanner(self, trouble: OutsideTrouble | None) -> None:
        """Say that a scanner is away, and when it is back."""
        before, self._scanner_trouble = self._scanner_trouble, trouble
        if trouble is not None:
            self.show_trouble(trouble)
        elif before is not None:
            self.band.say(Feedback.INFO, Spoken(self.tr("The scanner is back.")))

    def go(self, place: str, subject: str = "") -> None:
        """Open a page, or go to a station."""
        if place in STATIONS:
            self.path.open(place)
            return
        if self.person is None:
            return
        if OFFICE[place][0] in self.person.after_pin:
            self._after_pin = (place, subject)
            self.path.ask_pin()
            return
        if OFFICE[place][0] not in self.person.rights:
            return
        if self.place in STATIONS:
            self.path.leave()
        self._show(place)
        page = self.page
        if subject:
            page.go_to(subject)
        self.band.say(Feedback.INFO, Spoken(page.purpose))

    def go_back(self) -> None:
        """Take one step back: in the page, then home."""
        if not self.page.go_back() and self.person is not None and self.place != "home":
            self.go("home")

    @property
    def page(self) -> Page:
        """Give the page that is seen."""
        return self._frame.stack[self.place]

    def prefer(self, preferences: Preferences) -> None:
        """Set the desk to something else, and show it."""
        before = self._program.preferences
        try:
            self._program.prefer(preferences)
        except OutsideTrouble as trouble:
            self.show_trouble(trouble)
        if (before.language, before.theme) != (preferences.language, preferences.theme):
            self._again.start()

    def _begin(self) -> None:
        """Go on after the first start, or with a backup: there is a warehouse now."""
        self._follow_store()
        self.person, self.place, self._last = None, "", None
        self._again.start()

    def _follow_store(self) -> None:
        self._program.store.subscribe(self.changes.tell)
        self.elsewhere.begin()

    @property
    def last_reply(self) -> Reply | None:
        """Give the newest answer, if there was one."""
        return self._last.reply if self._last else None

    def _hear_others(self, tables: frozenset[str] | None) -> None:
        """Show what other desks did; whoever waits for work, or a server, is told of it."""
        self.changes.changed.emit(tables)
        if self._server_is_lost:
            self._find_server()
        reply = self.last_reply
        if self.place not in STATIONS or reply is None or reply.say is Say.HELD:
            return
        if reply.place in {"START", "TROUBLE"}:
            self.path.open(self.place)
        else:
            self.path.notice()

    # What is shown

    def rebuild(self) -> None:
        """Make everything anew, in the language, look and size of now."""
        preferences = self._program.preferences
        language = i18n.load(
            preferences.language or (self.person.language if self.person else "en")
        )
        i18n.install(self._app, language)
        theme = theme_of(preferences.theme)
        if (old := self.takeCentralWidget()) is not None:
            # At once and here: Python owns it now, and would drop it wherever it happens to be.
            shiboken6.delete(old)
        dress(self._app, theme)
        self.setStyleSheet(theme.style_sheet(small=self._small))
        self._shared = Shared(
            self._program, language, theme, self.lane, self.reads, self.searches, self.changes,
            self._small,
        )  # fmt: skip
        self._frame = Frame(self._shared, self._make, self.everywhere.acts())
        self._frame.header.home.connect(lambda: self.go("home"))
        self._frame.header.sign_out.connect(lambda: self._send(Command.SIGN_OUT))
        self.setCentralWidget(self._frame)
        self._show(self.place or ("home" if self.person else "sign_in"))
        self.header.show_person(self.person)
        if self._last is not None and self._last.station == self._station:
            self._show_answer(self._last)
        else:
            self.band.say(Feedback.INFO, Spoken(self.page.purpose))

    @property
    def header(self) -> Header:
        """Give the line on top."""
        return self._frame.header

    @property
    def band(self) -> AnswerBand:
        """Give what answers every scan."""
        return self._frame.band

    def _say(self, feedback: Feedback, words: Spoken) -> None:
        self.band.say(feedback, words)

    def _make(self, place: str) -> Page:
        page = make_page(place, self._shared, self.person)
        page.wants_scan.connect(self.path.send)
        page.wants_page.connect(self.go)
        page.says.connect(self.band.say)
        page.prefers.connect(self.prefer)
        page.ready.connect(self._begin)
        page.show_scale(self._scale.view)
        return page

    def _show(self, place: str) -> None:
        page = self._frame.stack.show_page(place)
        self.place = place
        self.everywhere.stand_on(page, self._shared if self.person else None)
        at_home = place in {"home", "sign_in"}
        self.header.show_place(page.title, at_home=at_home)
        self.setWindowTitle(_PROGRAM if at_home else f"{page.title} – {_PROGRAM}")

    @property
    def _station(self) -> str:
        """Name the station that is seen; home and the door show what the desk itself says."""
        return "" if self.place in {"home", "sign_in"} else self.place

    # What is answered

    def _answered(self, answer: Answer) -> None:
        self._program.sound(answer.reply)
        if answer.reply.say is Say.REPEAT:
            self._show_repeat(answer.reply)
            return
        self._last = answer
        if answer.person != self.person:
            self._change_person(answer.person)
        if answer.station and answer.station != self.place:
            self._show(answer.station)
        self._show_answer(answer)
        self._ask_pin(answer.reply)

    def _ask_pin(self, reply: Reply) -> None:
        """Ask for the PIN as long as the desk does; then go where it was needed."""
        self.everywhere.close_pin()
        if reply.place == "PIN" and self.person is not None:
            self.everywhere.ask_pin(str(reply.facts.get("name", self.person.name)))
        elif reply.say is Say.PROVEN and self._after_pin is not None:
            place, subject = self._after_pin
            self._after_pin = None
            self.go(place, subject)
        else:
            self._after_pin = None

    def _lock(self) -> None:
        """Lock the desk, unless something long is under way that somebody waits for."""
        if self.person is not None and not self.searches.lane.is_busy:
            self.path.lock()

    def _show_repeat(self, reply: Reply) -> None:
        """Show that a repeat was ignored; what still has to be looked at stays."""
        self.page.note(reply)
        if self.band.feedback in {Feedback.GOOD, Feedback.INFO}:
            self.band.say(reply.feedback, spoken(self._shared.language, reply))

    def _show_answer(self, answer: Answer) -> None:
        if answer.station == self.place:
            self.page.show_answer(answer)
            self._scale.look_again()
        words = spoken(self._shared.language, answer.reply)
        self.band.say(answer.reply.feedback, words, self._what_next(answer))

    def _what_next(self, answer: Answer) -> Spoken | None:
        """Give what the band says after a greeting; an answer to work says it itself."""
        if answer.then is not None:
            return spoken(self._shared.language, answer.then)
        return None if answer.station else Spoken(self.page.purpose)

    def _change_person(self, person: SignedIn | None) -> None:
        self.person = person
        self.idle.watch(person.idle_minutes if person else 0)
        self.place = "home" if person else "sign_in"
        follows = not self._program.preferences.language
        if follows and person and person.language != self._shared.language.code:
            self.rebuild()
            return
        self._frame.stack.forget()
        self._show(self.place)
        self.header.show_person(person)

    def _overflowed(self) -> None:
        words = self.tr("Too many scans wait. Stop scanning until they are answered.")
        self.band.say(Feedback.WRONG, Spoken(words))

    def _lose_server(self) -> None:
        """Say that the server is away; the work goes on by itself once it is back."""
        self._server_is_lost = True
        self.show_trouble(OutsideTrouble(Trouble.SERVER_LOST))

    def _find_server(self) -> None:
        """Show again what was said before the server went away."""
        self._server_is_lost = False
        if self._last is None or self.place not in STATIONS:
            self.band.say(Feedback.INFO, Spoken(self.page.purpose))
        elif self._last.reply.place != "TROUBLE":
            self._show_answer(self._last)

    def show_trouble(self, trouble: Refusal | OutsideTrouble) -> None:
        """Say that something was refused, or did not do its part."""
        if trouble is self._program.store_trouble:  # nothing can be stored any more
            self.person, self.place, self._last = None, "", None
            self.rebuild()
        self.band.say(Feedback.WRONG, trouble_spoken(self._shared.language, trouble))

    def _send(self, command: Command) -> None:
        self.path.send(command_code(command))

    @property
    def _is_small(self) -> bool:
        return self.width() < _ROOMY[0] or self.height() < _ROOMY[1]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_small != self._small:
            self._small = self._is_small
            self._again.start()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.searches.cancel()
        for lane in (self.lane, self.reads, self.searches.lane):
            lane.stop()
        super().closeEvent(event)
