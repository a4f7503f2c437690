"""Boxes against the proven best answers; `--only GLOB` picks sets by name.

`--seconds S` allows so long for each order (usual: until done, for puzzles 2). Times are of the
first valid answer and of the last; the peers' answers are timed in the same run.
"""

from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatch
from time import perf_counter

from tests.benchmarks.box_peers import peers
from tests.benchmarks.box_sets import Case, Sets
from tests.benchmarks.table import Table, folder, share
from warehouse_desk.planning.boxing import BoxProblem, Packing, boxes
from warehouse_desk.planning.check import check_boxes
from warehouse_desk.planning.impossible import Impossible
from warehouse_desk.planning.result import Result
from warehouse_desk.planning.stop import UNTIL_DONE, Stopping

#: Seconds within which an answer counts as proven.
SOON = 1.0
#: Peers get each of so many orders.
PEERS_EACH = 10


@dataclass(frozen=True, slots=True)
class Goal:
    """What share of a set must be best; or by how many percent all may exceed the best."""

    share: float
    excess: bool = False

    def judge(self, seen: "Seen") -> str:
        """Tell whether a set reached it."""
        if self.excess:
            return "met" if seen.mean_excess <= self.share else "missed"
        return "met" if 100 * seen.best >= self.share * seen.orders else "missed"


@dataclass(slots=True)
class Seen:
    """What happened on one set."""

    orders: int = 0
    best: int = 0
    excess: float = 0.0
    proven: int = 0
    wrongly: int = 0
    first: list[float] = field(default_factory=list)
    last: list[float] = field(default_factory=list)

    @property
    def mean_excess(self) -> float:
        """Compute by how many percent the answers exceed the best."""
        return self.excess / max(1, self.orders)

    def add(self, case: Case, answer: "Answer") -> None:
        """Count one order."""
        over = case.excess(answer.result.plan if answer.result else None)
        is_proven = answer.result is None or answer.result.proven
        self.orders += 1
        self.best += over <= 0
        self.excess += over
        self.proven += is_proven and answer.last <= 1_000 * SOON
        self.wrongly += is_proven and over > 0
        self.first.append(answer.first)
        self.last.append(answer.last)


@dataclass(frozen=True, slots=True)
class Answer:
    """A result, None for "goes into no box", and when the first valid and the last one came."""

    result: Result[Packing] | None
    first: float
    last: float


def main(args: Namespace) -> int:
    """Print a row for each set, then the peers' times."""
    data = folder(args, "packing")
    if data is None:
        return 0
    table = Table(
        args, "set", "orders", "best", "%", "excess %", "goal", "", "proven 1s", "wrongly",
        "first p50", "p90", "p99 ms", "last p99", "worst ms",
    )  # fmt: skip
    sets = Sets(data)
    for name, (cases, goal, seconds) in _sets(sets).items():
        if fnmatch(name, args.only):
            seen = _measure(cases(), args.seconds or seconds, args.seed)
            table.row(name, *_row(seen, goal))
    _compare(args, sets)
    return 0


def _compare(args: Namespace, sets: Sets) -> None:
    """Let the installed peers look for the smallest boxes too, in turn with us."""
    cases = list(sets.smallest("pp2000", "pp2000_optimum_C5.json", "C5"))[::PEERS_EACH]
    found = list(peers())
    if not found or not fnmatch("peers", args.only):
        return
    table = Table(
        args, "peer", "orders", "best", "p50 ms", "p99 ms", "ours p50", "ours p99", "x p50"
    )
    for name, smallest in found:
        best, theirs, ours = 0, [], []
        for case in cases:
            ours.append(_answer(case.problem, UNTIL_DONE, args.seed).last)
            begun = perf_counter()
            box = smallest(case.problem)
            theirs.append(1_000 * (perf_counter() - begun))
            best += box == boxes(case.problem).plan.parcels[0].box
        middle = share(theirs, 0.5), share(ours, 0.5)
        table.row(
            name, len(cases), best, middle[0], share(theirs, 0.99), middle[1], share(ours, 0.99),
            middle[0] / middle[1],
        )  # fmt: skip


def _sets(sets: Sets) -> dict[str, tuple[Callable[[], Iterator[Case]], Goal, float | None]]:
    orders, answers = "pp2000", "pp2000_optimum_{}.json"
    all_but_one = Goal(99.94)
    return {
        "pp2000-C5": (lambda: sets.smallest(orders, answers.format("C5"), "C5"), all_but_one, None),
        "pp2000-C12": (
            lambda: sets.smallest(orders, answers.format("C12"), "C12"), all_but_one, None,
        ),
        "hard500": (
            lambda: sets.smallest("hard500", "hard500_optimum_C12.json", "C12"), Goal(99.6), None,
        ),
        "puzzles300": (sets.puzzles, Goal(95), 2.0),
        "several": (sets.several, Goal(99.3), None),
        "cost-C5": (lambda: sets.cheapest("C5"), Goal(0.05, excess=True), None),
        "cost-C12": (lambda: sets.cheapest("C12"), Goal(0.05, excess=True), None),
        "rules-packer": (lambda: sets.rules("rules900_C5_packer0.7.json", 70), Goal(99.57), None),
        "rules-fragile": (
            lambda: sets.rules("rules900_C5_orient_fragile.json", 0), Goal(99.57), None,
        ),
        "rules-full": (lambda: sets.rules("rules900_C5_full.json", 100), Goal(99.57), None),
        "bp4288": (
            lambda: sets.smallest("boxpacker_real", "boxpacker_real_optimum_BP4.json", "BP4"),
            Goal(99.9),
            None,
        ),
        "bp-tests": (sets.tests, Goal(100), 10.0),
        "bp-issues": (sets.issues, Goal(100), 10.0),
    }  # fmt: skip


def _measure(cases: Iterator[Case], seconds: float | None, seed: int) -> Seen:
    seen = Seen()
    for case in cases:
        answer = _answer(case.problem, Stopping(seconds=seconds) if seconds else UNTIL_DONE, seed)
        seen.add(case, answer)
    return seen


def _answer(problem: BoxProblem, stopping: Stopping, seed: int) -> Answer:
    """Pack, and let the checker judge both the first and the last plan."""
    heard: list[tuple[Result[Packing], float]] = []
    begun = perf_counter()
    try:
        result = boxes(
            problem, stopping, seed=seed, better=lambda one: heard.append((one, perf_counter()))
        )
    except Impossible:
        took = 1_000 * (perf_counter() - begun)
        return Answer(None, took, took)
    last = 1_000 * (perf_counter() - begun)
    for plan in (result, *(one for one, _ in heard)):
        assert not check_boxes(problem, plan.plan)
    return Answer(result, 1_000 * (heard[0][1] - begun) if heard else last, last)


def _row(seen: Seen, goal: Goal) -> list[object]:
    first, last = seen.first, seen.last
    part = 100 * seen.best / max(1, seen.orders)
    return [
        seen.orders, seen.best, part, seen.mean_excess, goal.share, goal.judge(seen), seen.proven,
        seen.wrongly, share(first, 0.5), share(first, 0.9), share(first, 0.99), share(last, 0.99),
        max(last, default=0.0),
    ]  # fmt: skip
