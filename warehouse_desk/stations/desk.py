"""One desk: who works at it, which station is open, and every scan answered in its turn."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble
from warehouse_desk.domain.people import Right, Session
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.scanning.resolve import ProductCodes, resolve
from warehouse_desk.scanning.scan import Scan, Source
from warehouse_desk.scanning.signs import Hint
from warehouse_desk.scanning.symbology import identify
from warehouse_desk.stations.reply import Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import Station
from warehouse_desk.usecases.people import SignedIn, badge_digest, look_in, sign_in, sign_out
from warehouse_desk.usecases.pins import Door, prove
from warehouse_desk.usecases.ports import Act, Store
from warehouse_desk.usecases.shipping.numbers import parcel_numbered

Open = Callable[[Store, str], Station[Any]]

#: What each station asks of whoever works at it.
NEEDS: Mapping[str, Right] = {
    "pick": Right.PICK,
    "wall": Right.PACK,
    "pack": Right.PACK,
    "ship": Right.SHIP,
    "receive": Right.RETURNS,
    "inspect": Right.RETURNS,
    "count": Right.PICK,
    "move": Right.PICK,
    "measure": Right.PICK,
}


class Desk:
    """Where scans are answered: signed out it takes a badge, signed in it runs a station.

    `stations` maps a name to what opens it. Not safe for several threads: calls come in order.
    """

    def __init__(
        self,
        store: Store,
        codes: ProductCodes,
        stations: Mapping[str, Open],
        name: str = "",
        door: Door | None = None,
    ) -> None:
        self.store = store
        self.codes = codes
        self.person: SignedIn | None = None
        self.station: Station[Any] | None = None
        self._stations = stations
        self.door = door
        #: The station that opens once the PIN is given; None where none is asked for.
        self._wanted: str | None = None
        self._key = name or uuid.uuid4().hex
        self._scans = 0
        #: The operation of which nobody knows whether it was stored.
        self._in_doubt = ""

    def open(self, name: str) -> Reply:
        """Go to a station; the person must have the right to work there."""
        if self.person is None:
            return self._signed_out(Feedback.ASK, Say.SCAN_BADGE)
        if NEEDS[name] in self.person.after_pin:
            return self.ask_pin(name)
        if NEEDS[name] not in self.person.rights:
            return self._signed_out(
                Feedback.WRONG, Say.NOT_HERE, name=self.person.name, station=name
            )
        self.station = self._stations[name](self.store, self.person.person)
        return self._settled() or self.station.greet()

    def notice(self) -> Reply | None:
        """Tell what others changed under the work at hand, if anything did."""
        if self.station is None:
            return None
        self.station.begin_scan()
        return self.station.notice()

    def close(self) -> None:
        """Leave the station; what is open stays open."""
        self.station = self._wanted = None

    def ask_pin(self, station: str = "") -> Reply:
        """Ask for the PIN; once it is given, a station opens, or what the window wanted."""
        if self.person is None:
            return self._signed_out(Feedback.ASK, Say.SCAN_BADGE)
        self.station, self._wanted = None, station
        return self._signed_out(Feedback.ASK, Say.ENTER_PIN, name=self.person.name)

    def prove(self, pin: str) -> Reply:
        """Take the PIN that is asked for, one's own or a supervisor's: no scan, noted nowhere."""
        return self._told(0, lambda: self._prove(pin))

    def lock(self) -> Reply:
        """Sign out whoever left the desk alone; the badge brings back what is open."""
        if self.person is None:
            return self._signed_out(Feedback.ASK, Say.SCAN_BADGE)
        name = self.person.name

        def work() -> Reply:
            self._leave(self._act_of_its_own())
            return self._signed_out(Feedback.INFO, Say.LOCKED, name=name)

        return self._told(0, work)

    def scan(self, text: str, symbology: str | None = None) -> Reply:
        """Answer one code where there is no pipe that numbers it."""
        return self.answer(Scan(text, Source.TYPED, symbology), self._scans + 1)

    def answer(self, scan: Scan, number: int) -> Reply:
        """Answer one physical scan: once, in its turn, and journalled whatever it was."""
        self._scans = max(self._scans, number)

        def work() -> Reply:
            settled = self._settled()
            if settled is None:
                return self._scan(scan, number)
            code = self._resolve(scan)
            self.store.refuse(self._act(code, number), settled.say.value)
            return replace(settled, code=code.text)

        return self._told(number, work)

    def set_aside(
        self, scan: Scan, number: int, feedback: Feedback, say: Say, **facts: object
    ) -> Reply:
        """Journal a scan that nothing is done with, and say so."""

        def work() -> Reply:
            code = self._resolve(scan)
            self.store.refuse(self._act(code, number), say.value)
            question = self.station.question if self.station else None
            choices = question.choices if question else ()
            return Reply(feedback, say, *self._where(), facts, choices, code=code.text)

        return self._told(number, work)

    def _told(self, number: int, work: Callable[[], Reply]) -> Reply:
        try:
            with self.store.hold():
                reply = work()
        except OutsideTrouble as trouble:
            if trouble.trouble is Trouble.OUTCOME_UNKNOWN:
                self._in_doubt = str(trouble.facts["key"])
            reply = self._trouble(trouble)
        return replace(reply, scan=number)

    def _settled(self) -> Reply | None:
        """Say what became of the operation in doubt, before anything else is done."""
        if not self._in_doubt:
            return None
        stored = self.store.was_stored(self._in_doubt)
        self._in_doubt = ""
        if self.station is not None:
            self.station.forget()
        if stored:
            return Reply(Feedback.INFO, Say.WAS_STORED, *self._where())
        return Reply(Feedback.ASK, Say.WAS_NOT_STORED, *self._where())

    def _prove(self, pin: str) -> Reply:
        station = self.station
        if station is not None and station.on_pin is not None and self.door is not None:
            try:
                return station.on_pin(pin, self.door, self._act_of_its_own())
            except Refusal as refusal:
                return station.reply(Feedback.WRONG, refusal.why, **refusal.facts)
        if self.person is None or self._wanted is None or self.door is None:
            return self._signed_out(Feedback.ASK, Say.SCAN_BADGE)
        wanted = self._wanted
        try:
            self.person = prove(self.store, self._act_of_its_own(), self.door, pin)
        except Refusal as refusal:
            return Reply(Feedback.WRONG, refusal.why, *self._where(), refusal.facts)
        self._wanted = None
        if wanted:
            self.open(wanted)
        return self._signed_out(Feedback.GOOD, Say.PROVEN, name=self.person.name)

    def _act_of_its_own(self) -> Act:
        """Describe an act that no scan caused."""
        station = self.station.name if self.station else "door"
        return Act(uuid.uuid4().hex, self.person.person if self.person else "", station)

    def _resolve(self, scan: Scan) -> Code:
        code = resolve(scan.text, self.codes, symbology=scan.symbology, separator=scan.separator)
        is_open = code.kind is Kind.UNKNOWN or code.hint is Hint.CHECK_DIGIT
        return self._numbered(scan, code) if is_open else code

    def _numbered(self, scan: Scan, code: Code) -> Code:
        """Know a parcel by its carrier's number, as it stands on labels that are not ours."""
        _, number = identify(scan.text, scan.symbology)
        with self.store.look() as reading:
            sscc = parcel_numbered(reading, number)
        return Code(Kind.PARCEL, sscc, code.text) if sscc else code

    def _scan(self, scan: Scan, number: int) -> Reply:
        self._notice_sign_out()
        if self.station is not None:
            self.station.begin_scan()
        code = self._resolve(scan)
        act = self._act(code, number)
        reply = self._answer(code, act)
        if not reply.is_good:
            self.store.refuse(act, reply.say.value)
        return replace(reply, code=code.text)

    def _notice_sign_out(self) -> None:
        """Let go of somebody who signed out at another desk."""
        if self.person is None or not self.person.session:
            return
        with self.store.look() as reading:
            if not reading.find(Session, person=self.person.person, ended_at=None):
                self.person = self.station = self._wanted = None

    def _act(self, code: Code, number: int) -> Act:
        station = self.station
        return Act(
            key=f"{self._key}-{number}",
            person=self.person.person if self.person else "",
            station=station.name if station else "door",
            code=code.text,
            task=station.task() if station else "",
        )

    def _answer(self, code: Code, act: Act) -> Reply:
        try:
            if code.kind is Kind.PERSON and not (self.station and self.station.wants_badge):
                return self._sign_in(code, act)
            if self.person is None:
                return self._signed_out(Feedback.ASK, Say.SCAN_BADGE)
            if (code.kind, code.value) == (Kind.COMMAND, Command.SIGN_OUT):
                return self._sign_out(self.person, act)
        except Refusal as refusal:
            return Reply(Feedback.WRONG, refusal.why, *self._where(), refusal.facts)
        if self.station is None:
            return self._signed_out(Feedback.ASK, Say.NOT_EXPECTED, scanned=code.text)
        return self.station.handle(code, act)

    def _sign_in(self, code: Code, act: Act) -> Reply:
        before, badge = self.person, badge_digest(code.value)
        try:
            person = sign_in(
                self.store, act, badge=badge, instead_of=before.session if before else 0
            )
        except OutsideTrouble as trouble:
            onlooker = None
            if trouble.trouble is Trouble.STORE_READ_ONLY:
                onlooker = look_in(self.store, badge)
            if onlooker is None:
                raise
            person = onlooker
        self.person = person
        if before is None or before.person != person.person:
            self._go_where_work_is_open(person)
        if self._wanted:
            return self.ask_pin(self._wanted)
        return self._signed_out(Feedback.GOOD, Say.WELCOME, name=person.name)

    def _go_where_work_is_open(self, person: SignedIn) -> None:
        """Open the station where the person stopped: back to work in one scan."""
        self.station = self._wanted = None
        if person.station and NEEDS[person.station] in person.after_pin:
            self._wanted = person.station
        elif person.station and NEEDS[person.station] in person.rights:
            self.station = self._stations[person.station](self.store, person.person)

    def _sign_out(self, person: SignedIn, act: Act) -> Reply:
        self._leave(act)
        return self._signed_out(Feedback.GOOD, Say.GOODBYE, name=person.name)

    def _leave(self, act: Act) -> None:
        if self.person is not None and self.person.session:
            sign_out(self.store, act)
        self.person = self.station = self._wanted = None

    def _signed_out(self, feedback: Feedback, say: Say, **facts: object) -> Reply:
        return Reply(feedback, say, *self._where(), facts)

    def _trouble(self, trouble: OutsideTrouble) -> Reply:
        return Reply(Feedback.WRONG, trouble.trouble, "TROUBLE", None, trouble.facts)

    def _where(self) -> tuple[str, object]:
        if self.station is not None:
            return self.station.place(), self.station.step
        if self._wanted is not None:
            return "PIN", None
        return ("HOME" if self.person else "BADGE"), None
