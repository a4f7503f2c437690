"""What a picker does about what goes wrong; each act is a command, some want one more scan.

============ =========================================== ==============================
command      then                                        where
============ =========================================== ==============================
SHORT n      why? (n pieces are there)                   at a slot (SLOT, ITEM, PUT)
DAMAGED n    -                                           at a slot
SKIP         -                                           at a slot
OTHER_SLOT   -                                           at a slot
SUBSTITUTE   which product?                              at a slot
BLOCKED      -                                           at a slot
OK           - (goes on without the scan)                at a slot
TOTE_FULL    -                                           at a slot, with a tote
TOTE_SWAP    a tote of the round, if not this one; SWAP  on a round
CART_BROKEN  -                                           on a round, with a cart
REOPEN       which line?                                 on a round
FOUND        which line?                                 on a round
HAND_OVER    to whom?                                    on a round
PAUSE        -                                           on a round
============ =========================================== ==============================
"""

from collections.abc import Callable, Sequence
from functools import partial

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Person, Right, Session
from warehouse_desk.domain.picking import ShortReason, Tote
from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.piece import Half, PieceStation
from warehouse_desk.stations.reply import Choice, Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.stations.station import Question
from warehouse_desk.usecases.picking import items, reopening, rounds, shorts, surprises, swaps
from warehouse_desk.usecases.picking.reopening import DoneLine
from warehouse_desk.usecases.picking.step import PickAt, PickStep
from warehouse_desk.usecases.ports import Act

#: The reasons a picker chooses from, by number.
REASONS = (
    ShortReason.SLOT_EMPTY,
    ShortReason.TOO_FEW,
    ShortReason.NOT_FOUND,
    ShortReason.DAMAGED,
    ShortReason.WRONG_ITEM,
)
#: Where a picker stands at a slot.
AT_SLOT = frozenset({PickAt.SLOT, PickAt.ITEM, PickAt.PUT})
#: The places of acts that want one more scan.
SWAP, BACK = "SWAP", "BACK"


class PickActs(PieceStation[PickStep]):
    """Answers the commands of a round."""

    def on_command(self, code: Code, step: PickStep, act: Act) -> Reply | None:
        """Do what a command asks for; None where it means nothing here."""
        command = Command(code.value)
        reply = self._at_slot(command, code, step, act) if step.at in AT_SLOT else None
        if reply is None and step.round:
            reply = self._on_round(command, step, act)
        return reply

    def _at_slot(self, command: Command, code: Code, step: PickStep, act: Act) -> Reply | None:
        match command:
            case Command.SKIP:
                items.skip_task(self.store, act, round=step.round)
                return self.after(Say.PICK_SKIPPED, slot=step.slot)
            case Command.OTHER_SLOT:
                after = shorts.go_to_other_slot(self.store, act, round=step.round)
                return self.after(Say.PICK_OTHER_SLOT, slot=step.slot, expected=after.slot)
            case Command.SHORT:
                return self._why_short(step, _given_up(step, code.argument))
            case Command.DAMAGED:
                pieces = step.missing if code.argument is None else code.argument
                return self._short(step, ShortReason.DAMAGED, pieces, act)
            case Command.SUBSTITUTE:
                return self._which_substitute(step)
            case Command.BLOCKED:
                surprises.report_blocked_aisle(self.store, act, round=step.round)
                return self.after(Say.PICK_BLOCKED, slot=step.slot)
            case Command.OK:
                return self.go_on(items.go_without_scan(self.store, act, round=step.round))
            case Command.TOTE_FULL if step.tote:
                rounds.lay_down_full_tote(
                    self.store, act, round=step.round, order_ref=step.order_ref
                )
                return self.after(Say.PICK_TOTE_FULL, tote=step.box or step.tote)
            case Command.COUNT if step.at is PickAt.ITEM and code.argument is not None:
                after = items.count_items(self.store, act, round=step.round, quantity=code.argument)
                return self.taken(after, code.argument - step.wanted)
        return None

    def taken(self, after: PickStep, over: int) -> Reply:
        """Say what comes next, or first that more was taken than is wanted."""
        if over <= 0:
            return self.go_on(after)
        return self.good(after, Say.PICK_OVER, {"sku": self.step.sku, "n": over})

    def _on_round(self, command: Command, step: PickStep, act: Act) -> Reply | None:
        match command:
            case Command.PAUSE:
                rounds.pause_round(self.store, act, round=step.round)
                return self.after(Say.PICK_PAUSED, round=step.round)
            case Command.TOTE_SWAP if self._has_totes(step):
                return self._swap_tote(step, "")
            case Command.CART_BROKEN:
                surprises.leave_broken_cart(self.store, act, round=step.round)
                return self.after(Say.PICK_CART_BROKEN, cart=step.cart)
            case Command.REOPEN:
                return self._which_again(step)
            case Command.FOUND:
                return self._which_found(step)
            case Command.HAND_OVER:
                return self._to_whom(step)
        return None

    def choose(
        self,
        say: Say,
        choices: Sequence[Choice],
        decide: Callable[[int, Act], Reply],
        step: PickStep,
        **facts: object,
    ) -> Reply:
        """Ask which one; the answer is for the step as it was, or refused."""

        def still(number: int, act: Act) -> Reply:
            if self.step != step:
                raise Refusal(Why.CHANGED_ELSEWHERE)
            return decide(number - 1, act)

        return self.ask(Question(say, tuple(choices), still), **facts)

    def _why_short(self, step: PickStep, pieces: int) -> Reply:
        choices = [Choice(at, f"short.{reason.value}") for at, reason in enumerate(REASONS, 1)]
        return self.choose(
            Say.PICK_SHORT_WHY,
            choices,
            lambda at, act: self._short(step, REASONS[at], pieces, act),
            step,
            slot=step.slot,
            sku=step.sku,
            n=pieces,
        )

    def _short(self, step: PickStep, reason: ShortReason, pieces: int, act: Act) -> Reply:
        shorts.run_short(self.store, act, round=step.round, reason=reason, pieces=pieces)
        return self.after(
            Say.PICK_DAMAGED if reason is ShortReason.DAMAGED else Say.PICK_SHORT,
            slot=step.slot,
            sku=step.sku,
            n=pieces,
        )

    def _which_substitute(self, step: PickStep) -> Reply:
        with self.store.look() as reading:
            found = swaps.substitutes(reading, step.sku, step.missing)
        if not found:
            raise Refusal(Why.NO_SUBSTITUTE, sku=step.sku)
        choices = [
            Choice(at, "pick.choice.substitute", {"sku": one.sku, "name": one.name})
            for at, one in enumerate(found, 1)
        ]

        def take(at: int, act: Act) -> Reply:
            return self.go_on(
                swaps.take_substitute(self.store, act, round=step.round, sku=found[at].sku)
            )

        return self.choose(Say.PICK_WHICH_SUBSTITUTE, choices, take, step, sku=step.sku)

    def _has_totes(self, step: PickStep) -> bool:
        with self.store.look() as reading:
            return bool(reading.find(Tote, round=step.round))

    def _swap_tote(self, step: PickStep, old: str) -> Reply:
        half = Half(SWAP, frozenset({Kind.TOTE}), partial(self._swap_into, step, old))
        if old or step.tote:
            return self.wait_for(half, Say.PICK_SWAP_INTO, tote=old or step.tote)
        return self.wait_for(half, Say.PICK_SWAP)

    def _swap_into(self, step: PickStep, old: str, code: Code, act: Act) -> Reply:
        with self.store.look() as reading:
            scanned = reading.seek(Tote, code.value)
        if scanned is not None and scanned.round == step.round:
            return self._swap_tote(step, scanned.tote)
        tote = old or step.tote or code.value
        return self.go_on(
            surprises.swap_tote(self.store, act, round=step.round, tote=tote, into=code.value)
        )

    def _which_again(self, step: PickStep) -> Reply:
        with self.store.look() as reading:
            lines = reopening.picked_lines(reading, step.round)
        if not lines:
            raise Refusal(Why.NOT_PICKED_YET)

        def again(at: int, act: Act) -> Reply:
            line = lines[at]
            reopening.pick_again(self.store, act, round=step.round, task=line.task)
            return self.after(Say.PICK_AGAIN, sku=line.sku, slot=line.slot, n=line.pieces)

        return self.choose(Say.PICK_WHICH_AGAIN, choices_of(lines), again, step)

    def _which_found(self, step: PickStep) -> Reply:
        with self.store.look() as reading:
            lines = reopening.short_lines(reading, step.round)
        if not lines:
            raise Refusal(Why.NOT_SHORT)

        def found(at: int, act: Act) -> Reply:
            line = lines[at]
            reopening.find_later(self.store, act, round=step.round, task=line.task)
            return self.after(Say.PICK_FOUND, sku=line.sku, slot=line.slot, n=line.pieces)

        return self.choose(Say.PICK_WHICH_FOUND, choices_of(lines), found, step)

    def _to_whom(self, step: PickStep) -> Reply:
        with self.store.look() as reading:
            here = {one.person for one in reading.find(Session, ended_at=None)} - {self.person}
            people = reading.find(Person, person=tuple(sorted(here)))
        pickers = [one for one in people if one.may(Right.PICK)][: reopening.OFFERED]
        if not pickers:
            raise Refusal(Why.CANNOT_HAND_OVER, round=step.round)
        choices = [
            Choice(at, "pick.choice.person", {"name": one.name})
            for at, one in enumerate(pickers, 1)
        ]

        def hand(at: int, act: Act) -> Reply:
            one = pickers[at]
            rounds.hand_round_to(self.store, act, round=step.round, person=one.person)
            return self.after(Say.PICK_HANDED_OVER, round=step.round, name=one.name)

        return self.choose(Say.PICK_TO_WHOM, choices, hand, step, round=step.round)


def choices_of(lines: Sequence[DoneLine]) -> list[Choice]:
    """Number lines that are done with."""
    return [
        Choice(
            number,
            "pick.choice.short" if line.short else "pick.choice.line",
            {"sku": line.sku, "slot": line.slot, "order": line.order_ref, "pieces": line.pieces},
        )
        for number, line in enumerate(lines, 1)
    ]


def _given_up(step: PickStep, there: int | None) -> int:
    """Count what is missing when so many pieces are there."""
    if there is not None and there >= step.missing:
        raise Refusal(Why.TOO_MANY, sku=step.sku, missing=step.missing, scanned=there)
    return step.missing - (there or 0)
