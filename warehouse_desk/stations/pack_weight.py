"""The scale at the packing station: weigh, look inside, or have a supervisor let it go."""

from collections.abc import Mapping
from typing import NamedTuple

from typing_extensions import override

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Person, Right
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.piece import PieceStation
from warehouse_desk.stations.reply import Choice, Feedback, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import Question
from warehouse_desk.usecases.packing import parcels, weighing
from warehouse_desk.usecases.packing.step import PackStep
from warehouse_desk.usecases.packing.weighing import ReleaseReason
from warehouse_desk.usecases.people import badge_digest
from warehouse_desk.usecases.pins import Door, Proof, prove_second
from warehouse_desk.usecases.ports import Act

RELEASE, PIN, PIECE = "RELEASE", "PIN", "PIECE"
_REASONS = tuple(
    Choice(number, f"pack.release.{reason.value}") for number, reason in enumerate(ReleaseReason, 1)
)


class Refused(NamedTuple):
    """A weight that was refused, and what was said of it; `sku` was never confirmed."""

    grams: int
    facts: Mapping[str, object]

    @property
    def sku(self) -> str:
        """Name the product that is to be weighed alone before a supervisor is called; or none."""
        return str(self.facts.get("asks", ""))


class Releasing(NamedTuple):
    """A weight that is to be let go, and why; a supervisor's badge is still missing."""

    grams: int
    reason: ReleaseReason


class WeighingStation(PieceStation[PackStep]):
    """Adds PIECE, where a doubtful product is weighed alone, and RELEASE, for a supervisor.

    ======= ================================================ ==================================
    place   good scans                                       then
    ======= ================================================ ==================================
    WEIGH   the grams on the scale                           BOX for the next parcel, or LABEL
            CANCEL: the parcel is opened again               ITEM or CLOSE
            after a refusal YES: it is right all the same    PIECE while a weight on file may be
                                                             wrong; asked why; RELEASE or as weighed
    PIECE   the grams of one piece alone                     WEIGH
            CANCEL, NO: it cannot be had                     WEIGH, where YES goes on to RELEASE
    RELEASE the badge of a supervisor                        BOX for the next parcel, or LABEL;
                                                             PIN where that takes one
    PIN     the PIN of that supervisor, which is no scan     BOX for the next parcel, or LABEL
    ======= ================================================ ==================================
    """

    #: A weight that was refused and may be stood by.
    _refused: Refused | None = None
    #: The same while one piece is to be weighed alone.
    _piece_of: Refused | None = None
    _releasing: Releasing | None = None

    @property
    @override
    def wants_badge(self) -> bool:  # type: ignore[override]  # a fact here, a constant elsewhere
        return self._releasing is not None

    def weigh(self, grams: int, act: Act) -> Reply:
        """Weigh the closed parcel."""
        try:
            weighing.weigh_parcel(self.store, act, grams=grams)
        except Refusal as refusal:
            if refusal.why is not Why.WEIGHT_OFF or grams < 1:
                raise
            self._refused = Refused(grams, refusal.facts)
            if "catalogue" not in refusal.facts:
                raise
            return self._ask_piece(self._refused)
        return self.go_on()

    def _ask_piece(self, refused: Refused) -> Reply:
        """Have one piece weighed alone: what only the catalogue says of it is in doubt."""
        self._piece_of = refused
        facts = dict(refused.facts) | {"item": refused.sku}
        return self.reply(Feedback.ASK, Say.PACK_WEIGH_PIECE, **facts)

    def at_piece(self, refused: Refused, code: Code, act: Act) -> Reply:
        """Take the weight of one piece, or that it cannot be had."""
        match code.kind, code.value:
            case Kind.WEIGHT, _:
                return self._weigh_piece(refused.sku, code.weight_g, act)
            case Kind.COMMAND, Command.COUNT | Command.NUMBER if code.argument:
                return self._weigh_piece(refused.sku, code.argument, act)
            case Kind.COMMAND, Command.CANCEL | Command.NO:
                self._refused = Refused(refused.grams, {})
                return self._never_mind()
        return self.not_expected(code)

    def _weigh_piece(self, sku: str, grams: int, act: Act) -> Reply:
        weighing.weigh_piece(self.store, act, sku=sku, grams=grams)
        self._piece_of = None
        return self.after(Say.PACK_PIECE_WEIGHED, item=sku, grams=grams)

    def at_scale(self, code: Code, act: Act, refused: Refused | None) -> Reply:
        """Answer a command at WEIGH."""
        match code.value:
            case Command.COUNT | Command.NUMBER if code.argument is not None:
                return self.weigh(code.argument, act)
            case Command.YES if refused is not None:
                return self._ask_piece(refused) if refused.sku else self._ask_why(refused.grams)
            case Command.CANCEL:
                number = self.step.number
                order_ref = parcels.reopen_parcel(self.store, act, parcel=self.step.parcel)
                return self.after(Say.PACK_REOPENED, order=order_ref, number=number)
        return self.not_expected(code)

    def _ask_why(self, grams: int) -> Reply:
        def because(number: int, act: Act) -> Reply:
            reason = list(ReleaseReason)[number - 1]
            with self.store.look() as reading:
                may = reading.get(Person, self.person).may(Right.RELEASE)
            if may:
                return self._let_go(Releasing(grams, reason), act, badge="")
            self._releasing = Releasing(grams, reason)
            return self.reply(Feedback.ASK, Say.PACK_RELEASE_BADGE)

        return self.ask(Question(Say.PACK_RELEASE_WHY, _REASONS, because), scanned=grams)

    def at_release(self, releasing: Releasing, code: Code, act: Act) -> Reply:
        """Take the badge of a supervisor."""
        match code.kind, code.value:
            case Kind.PERSON, badge:
                return self._by_badge(releasing, act, badge_digest(badge))
            case Kind.COMMAND, Command.CANCEL | Command.NO:
                return self._never_mind()
        return self.not_expected(code)

    def _by_badge(self, releasing: Releasing, act: Act, badge: str) -> Reply:
        try:
            return self._let_go(releasing, act, badge=badge)
        except Refusal as refusal:
            if refusal.why is not Why.PIN_NEEDED:
                raise
            name = refusal.facts["name"]

        def take(pin: str, door: Door, act: Act) -> Reply:
            proof = prove_second(self.store, act, door, pin, badge=badge)
            return self._let_go(releasing, act, proof, badge=badge)

        self.on_pin = take
        return self.reply(Feedback.ASK, Say.ENTER_PIN, name=name)

    def _let_go(
        self, releasing: Releasing, act: Act, proof: Proof | None = None, *, badge: str
    ) -> Reply:
        weighing.release_weight(
            self.store, act, proof, grams=releasing.grams, reason=releasing.reason, badge=badge
        )
        self._releasing = self.on_pin = None
        return self.after(Say.PACK_RELEASED, scanned=releasing.grams)

    @override
    def _never_mind(self) -> Reply:
        self._releasing = self._piece_of = self.on_pin = None
        return super()._never_mind()
