"""Tasks for a walk that has begun: each comes where it costs the fewest metres."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from warehouse_desk.domain.picking import Round, Task, TaskState
from warehouse_desk.planning.floor import Place
from warehouse_desk.planning.routing import WalkProblem
from warehouse_desk.planning.routing.insertion import cheapest_place
from warehouse_desk.usecases.floor import WarehouseFloor, warehouse_floor
from warehouse_desk.usecases.picking.step import walk_order
from warehouse_desk.usecases.ports import Reading, UnitOfWork


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is still walked to, in order; the first `fixed` tasks are where the picker stands."""

    here: Place
    tasks: tuple[Task, ...]
    fixed: int


def way_ahead(reading: Reading, round_: Round, whole: WarehouseFloor) -> Ahead:
    """Read where the picker of a round stands, and the open tasks that are left (none skipped)."""
    tasks = reading.find(Task, round=round_.round)
    left = tuple(walk_order([task for task in tasks if task.state is TaskState.OPEN]))
    fixed = 0
    for task in left:
        if task.slot != round_.at_slot:
            break
        fixed += 1
    return Ahead(_stands_at(round_, tasks, whole), left, fixed)


def _stands_at(round_: Round, tasks: Iterable[Task], whole: WarehouseFloor) -> Place:
    """Stand at the slot scanned last, or else where the last task was done."""
    done = sorted((t for t in tasks if t.state is TaskState.DONE), key=lambda t: t.sequence)
    slots = [round_.at_slot, *(task.slot for task in reversed(done))]
    return next((whole.stops[slot] for slot in slots if slot in whole.stops), whole.start)


def add_on_the_way(uow: UnitOfWork, round_: Round, new: Sequence[Task]) -> None:
    """Add tasks to a round that has begun, each before the stop where it costs least."""
    if not new:
        return
    whole = warehouse_floor(uow)
    ahead = way_ahead(uow, round_, whole)
    tasks = list(ahead.tasks)
    for task in new:
        tasks.insert(_best_place(whole, ahead, tasks, task), task)
    walk_in_order(uow, tasks)


def _best_place(whole: WarehouseFloor, ahead: Ahead, tasks: list[Task], new: Task) -> int:
    slots = [task.slot for task in tasks]
    if new.slot in slots:
        return len(slots) - slots[::-1].index(new.slot)
    if new.slot not in whole.stops:
        return len(tasks)
    visits = [at for at in range(ahead.fixed, len(tasks)) if slots[at] in whole.stops]
    stops = tuple(whole.stops[slots[at]] for at in visits)
    problem = WalkProblem(whole.floor, ahead.here, stops, whole.start)
    place = cheapest_place(problem, range(len(stops)), whole.stops[new.slot])
    return visits[place.before] if place.before < len(visits) else len(tasks)


def walk_in_order(uow: UnitOfWork, tasks: Sequence[Task]) -> None:
    """Number tasks in the order in which they are walked; those without a number are new."""
    first = min((task.sequence for task in tasks if task.task), default=0)
    first = first or 1 + max(
        (task.sequence for task in uow.find(Task, round=tasks[0].round)), default=0
    )
    for at, task in enumerate(tasks, start=first):
        if not task.task:
            uow.add(replace(task, sequence=at))
        elif task.sequence != at:
            uow.save(replace(task, sequence=at))
