"""Pick lists by zone from mixed shelves."""

from dataclasses import replace
from hashlib import sha256
from random import Random

import pytest

from warehouse_desk.planning.check import Rule, check_pick_lists
from warehouse_desk.planning.floor import Blocked, Door, Floor, Stop
from warehouse_desk.planning.impossible import Cause, Impossible
from warehouse_desk.planning.stop import Stopping
from warehouse_desk.planning.zones import ListBatch, Lists, ListsProblem, Piece, pick_lists

FLOOR = Floor(tuple(range(0, 50, 10)), (0, 20, 40))


def made_up(seed: int, *, by_cross_aisles: bool = False, least: int = 8) -> ListsProblem:
    random = Random(seed)
    articles = "abcdefgh"
    pieces = tuple(
        Piece(
            random.choice(articles),
            Stop(random.randrange(5), random.randrange(41)),
            random.randrange(2),
        )
        for _ in range(40)
    )
    orders = tuple(
        tuple(random.choice(articles) for _ in range(random.randint(1, 3))) for _ in range(10)
    )
    volumes = {article: 10 + 5 * i for i, article in enumerate(articles)}
    return ListsProblem(FLOOR, Door(0, 1), pieces, volumes, orders, least, 3, 100, by_cross_aisles)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("by_cross_aisles", [False, True])
def test_pick_lists_keep_all_rules(seed: int, by_cross_aisles: bool) -> None:
    problem = made_up(seed, by_cross_aisles=by_cross_aisles)

    result = pick_lists(problem, Stopping(steps=4), seed=seed)

    assert check_pick_lists(problem, result.plan) == ()
    assert result.cost == result.plan.length


def test_the_same_seed_and_steps_give_the_same_lists() -> None:
    first, second = (pick_lists(made_up(3), Stopping(steps=3), seed=7) for _ in range(2))

    assert first.plan == second.plan


@pytest.mark.parametrize(
    ("by_cross_aisles", "expected"), [(False, "338aa5a987711dfc"), (True, "f61c564debe16043")]
)
def test_both_forms_of_the_search_make_the_same_lists(by_cross_aisles: bool, expected: str) -> None:
    days = [made_up(seed, by_cross_aisles=by_cross_aisles) for seed in range(4)]

    plans = [pick_lists(day, Stopping(steps=4), seed=7).plan for day in days]

    assert sha256(repr(plans).encode()).hexdigest()[:16] == expected


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("steps", [3, 7])
def test_each_better_plan_is_told_and_the_last_is_the_answer(seed: int, steps: int) -> None:
    heard: list[Lists] = []

    result = pick_lists(
        made_up(seed), Stopping(steps=steps), better=lambda one: heard.append(one.plan)
    )

    lengths = [plan.length for plan in heard]
    assert lengths == sorted(lengths, reverse=True)
    assert heard[-1] == result.plan


def test_a_search_by_the_clock_ends_with_a_plan_that_keeps_all_rules() -> None:
    result = pick_lists(made_up(0), Stopping(seconds=0.05))

    assert check_pick_lists(made_up(0), result.plan) == ()
    assert result.seconds >= 0.05


@pytest.mark.parametrize("asked", range(3))
def test_a_cancelled_search_gives_its_best_lists_at_once(asked: int) -> None:
    answers = iter([False] * asked)

    result = pick_lists(made_up(0), Stopping(cancelled=lambda: next(answers, True)))

    assert check_pick_lists(made_up(0), result.plan) == ()


def test_the_nearer_of_two_equal_pieces_is_picked() -> None:
    pieces = (Piece("a", Stop(4, 20), 0), Piece("a", Stop(0, 25), 1))
    problem = ListsProblem(FLOOR, Door(0, 1), pieces, {"a": 1}, (("a",),), 1, 1, 1)

    result = pick_lists(problem, Stopping(steps=2))

    assert result.plan.batches == (ListBatch((0,), ((1,),)),)
    assert result.cost == 10


def test_one_order_too_many_is_left_out() -> None:
    pieces = (Piece("a", Stop(4, 5), 0), Piece("b", Stop(0, 25), 0), Piece("c", Stop(4, 5), 0))
    problem = ListsProblem(
        FLOOR, Door(0, 1), pieces, dict.fromkeys("abc", 1), (("a",), ("b",), ("a", "c")), 1, 5, 9
    )

    assert pick_lists(problem, Stopping(steps=4)).plan.batches == (ListBatch((1,), ((1,),)),)


def test_too_few_pieces_on_the_shelves_give_a_reason() -> None:
    pieces = (Piece("a", Stop(0, 5), 0),)
    problem = ListsProblem(FLOOR, Door(0, 1), pieces, {"a": 1}, (("a", "a"), ("z",)), 1, 5, 9)

    with pytest.raises(Impossible) as no:
        pick_lists(problem)

    assert no.value.cause is Cause.NO_WAVE


@pytest.mark.parametrize(
    ("change", "cause"),
    [
        ({"orders_a_batch": 0}, Cause.BAD_PROBLEM),
        ({"volumes": {}}, Cause.BAD_PROBLEM),
        ({"room": 9}, Cause.OVER_CAPACITY),
        ({"door": Door(0, 3)}, Cause.OFF_THE_FLOOR),
        ({"floor": replace(FLOOR, blocked=(Blocked(0, 1, 2),))}, Cause.BAD_FLOOR),
    ],
)
def test_problems_that_mean_nothing_are_refused(change: dict[str, object], cause: Cause) -> None:
    with pytest.raises(Impossible) as no:
        replace(made_up(0), **change)

    assert no.value.cause is cause


def test_the_check_finds_each_broken_rule() -> None:
    problem = made_up(0)
    good = pick_lists(problem, Stopping(steps=0)).plan
    first, *rest = sorted(good.batches, key=lambda batch: -len(batch.lists))
    again = replace(good, batches=(first, first, *rest))
    fewer = replace(good, batches=(first,))
    mixed = ListBatch(first.orders, (tuple(i for pieces in first.lists for i in pieces),))
    crowded = replace(problem, orders_a_batch=1)
    lacking = ListBatch(first.orders, first.lists[1:])

    def rules(plan: Lists, of: ListsProblem = problem) -> set[Rule]:
        return {one.rule for one in check_pick_lists(of, plan)}

    assert rules(again) == {Rule.KNOWN_ONLY_ONCE}
    assert rules(fewer) == {Rule.BETWEEN_LEAST_AND_MOST, Rule.TRUE_LENGTH}
    assert Rule.WITHIN_CAPACITY in rules(replace(good, batches=(mixed, *rest)))
    assert rules(good, crowded) == {Rule.WITHIN_CAPACITY}
    assert Rule.EVERY_PIECE_ONCE in rules(replace(good, batches=(lacking, *rest)))
