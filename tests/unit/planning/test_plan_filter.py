"""Planning as a filter: problems in, answers out, line by line, whatever comes."""

import json
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from warehouse_desk.commands import plan
from warehouse_desk.commands.plan import How, read_catalogue, run
from warehouse_desk.commands.plan_json import BoxShape
from warehouse_desk.planning import check

FLOOR = {"aisle_x": [0, 1.5, 3], "cross_y": [0, 10, 20.5]}
CATALOGUE = (
    BoxShape("S", 200, 150, 100, 206, 156, 106, 60, 5_000, 20),
    BoxShape("M", 300, 200, 150, 306, 206, 156, 90, 9_000, 40),
)


def answers(kind: str, *lines: object, how: How = How()) -> tuple[int, list[Any]]:  # noqa: B008
    """Feed problems (bytes as they are) to the filter; the answers have exact decimals."""
    raw = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    out = BytesIO()
    status = run(kind, BytesIO(b"\n".join(raw)), out, how)
    return status, [json.loads(line, parse_float=Decimal) for line in out.getvalue().splitlines()]


def answer(kind: str, problem: object, how: How = How()) -> Any:  # noqa: B008
    return answers(kind, problem, how=how)[1][0]


def test_a_walk_comes_back_in_the_units_of_the_problem() -> None:
    stops = [[0, 5], [2, 15.25], [0, 5]]

    status, (found,) = answers(
        "walk", {"id": "w1", "floor": FLOOR, "start": [0, 0], "end": None, "stops": stops}
    )

    assert status == 0
    assert found["id"] == "w1"
    assert found["length"] == found["bound"] == Decimal("36.5")
    assert found["proven"] is True
    assert sorted(found["order"]) == [0, 1]
    assert found["path"][0] == found["path"][-1] == [0, 0]
    assert [3, Decimal("15.25")] in found["path"]


def test_a_walk_by_distances_names_rows() -> None:
    found = answer("walk", {"distances": [[0, 1, 2.5], [1, 0, 3], [2.5, 3, 0]], "end": 2})

    assert found["order"] == [1]
    assert found["length"] == 4
    assert found["id"] is None


def test_a_floor_may_name_its_lines_in_any_order() -> None:
    turned = {"aisle_x": [3, 1.5, 0], "cross_y": [20.5, 10, 0]}

    found = answer("walk", {"floor": turned, "start": [0, 2], "end": [0, 0], "stops": [[2, 5]]})

    assert found["path"] == [[0, 0], [0, Decimal("20.5")]]


def test_rules_of_aisles_may_stand_beside_the_floor_or_in_it() -> None:
    ruled = {**FLOOR, "one_way": [1, [2, "up"]], "blocked": [[0, 7, 6]]}
    beside = {"floor": FLOOR, "one_way": [1, [2, 1]], "blocked": [[0, 6, 7]]}
    rest = {"start": [0, 0], "end": [3, 2], "stops": [[0, 5], [2, 15]]}

    one = answer("walk", {"floor": ruled, **rest})
    two = answer("walk", {**beside, **rest})

    assert one["path"] == two["path"]
    assert one["length"] == Decimal("33.5")


def test_a_wholly_blocked_aisle_is_out_of_reach() -> None:
    problem = {"id": 4, "floor": FLOOR, "start": [0, 0], "stops": [[1, 3], [0, 5]], "blocked": [0]}

    assert answer("walk", problem) == {
        "id": 4, "error": {"why": "out_of_reach", "facts": {"stops": [1]}},
    }  # fmt: skip


def test_batches_name_orders_pickers_and_times() -> None:
    orders = [
        {"id": "a", "size": 1, "stops": [[0, 5]]},
        {"id": 3, "size": 0.5, "stops": [[0, 7]]},
        {"id": "late", "size": 1.5, "stops": [[2, 5]], "due": 10.5},
    ]
    times = {"setup": 1, "travel": 0.5, "pick": 0.25}
    problem = {
        "floor": FLOOR, "start": [0, 0], "capacity": 1.5, "orders": orders, "pickers": 2,
        "times": times,
    }  # fmt: skip

    found = answer("batches", problem)

    assert found["length"] == 30
    assert found["late"] == []
    late, rest = found["batches"]
    assert late["orders"] == ["late"]
    assert (late["begins"], late["ends"]) == (0, Decimal("9.25"))
    assert rest["orders"] == ["a", 3]
    assert rest["order"] == [0, 1]


def test_late_orders_are_named_by_their_own_ids() -> None:
    orders = [{"id": 7, "size": 1, "stops": [[0, 5]], "due": 3}]

    found = answer("batches", {"floor": FLOOR, "start": [0, 0], "capacity": 1, "orders": orders})

    assert found["late"] == [7]


@pytest.mark.parametrize(
    ("limits", "takes"),
    [
        ({"volume": 4.5}, {"volume": 2.25}),
        ({"weight": 0.5}, {"weight": 0.25}),
        ({"pieces": 6}, {"pieces": 3}),
        ({"lines": 2}, {}),
    ],
)
def test_batches_keep_limits_of_every_kind(
    limits: dict[str, float], takes: dict[str, float]
) -> None:
    orders = [{"id": i, "size": 1, "stops": [[0, 5 + i]], **takes} for i in range(4)]
    problem = {"floor": FLOOR, "start": [0, 0], "capacity": 9, "orders": orders}

    one = answer("batches", problem)["batches"]
    two = answer("batches", {**problem, "limits": limits})["batches"]

    assert [len(batch["orders"]) for batch in one] == [4]
    assert [len(batch["orders"]) for batch in two] == [2, 2]


def test_a_limit_that_an_order_exceeds_is_told() -> None:
    order = {"id": "a", "size": 1, "stops": [], "weight": 9}
    problem = {"floor": FLOOR, "start": [0, 0], "capacity": 1, "orders": [order]}

    error = answer("batches", {**problem, "limits": {"weight": 8}})["error"]

    assert error["why"] == "over_capacity"
    assert error["facts"]["weight"] == 8


def test_the_batch_of_an_order_of_higher_priority_begins_first() -> None:
    orders = [{"id": i, "size": 1, "stops": [[0, 5]], "priority": int(i == 2)} for i in range(3)]

    found = answer("batches", {"floor": FLOOR, "start": [0, 0], "capacity": 1, "orders": orders})

    assert found["batches"][0]["orders"] == [2]


def test_zones_come_with_the_way_of_orders_through_them() -> None:
    problem = {"aisle_loads": [1, 2.5, 3, 4], "zones": 2, "orders": [{"id": "x", "aisles": [0, 3]}]}

    found = answer("zones", problem)
    parallel = answer("zones", {**problem, "mode": "parallel"})

    assert found["zones"] == [[0, 2], [3, 3]]
    assert found["heaviest"] == Decimal("6.5")
    assert [visit["turn"] for visit in found["visits"]] == [0, 1]
    assert [visit["turn"] for visit in parallel["visits"]] == [0, 0]
    assert "visits" not in answer("zones", {"aisle_loads": [1], "zones": 1})


def test_a_wave_tells_its_value_and_its_bound() -> None:
    problem = {"orders": [{"a": 2}, {"b": 1}], "aisles": [{"a": 2}, {"b": 3}], "min": 1, "max": 5}

    found = answer("wave", problem)

    assert found["value"] == 2
    assert found["units"] == 2
    assert found["bound"] >= found["value"]


def test_a_value_that_is_no_whole_number_is_a_decimal() -> None:
    problem = {"orders": [{"a": 1, "b": 2}], "aisles": [{"a": 1}, {"b": 2}], "min": 3, "max": 3}

    assert answer("wave", problem)["value"] == Decimal("1.5")


@pytest.mark.parametrize("rank", ["volume", "cost"])
def test_an_order_is_packed_with_steps_and_reasons(rank: str) -> None:
    line = {"sku": "mug", "l": 100, "w": 80.5, "h": 90, "weight": 300.5, "qty": 5, "rot": "upright"}

    found = answer("boxes", {"lines": [line]}, How(boxes=CATALOGUE, rank=rank, support=0.7))

    (parcel,) = found["parcels"]
    assert parcel["box"] == "M"
    assert len(parcel["items"]) == 5
    assert {item["w"] for item in parcel["items"]} <= {100, Decimal("80.5")}
    assert sum(step["count"] for step in parcel["steps"]) == 5
    assert found["not_fits"] == [{"box": "S", "why": "volume", "over": 622500}]
    assert found["cost"] == (40 if rank == "cost" else 300 * 200 * 150)
    assert found["proven"] is True


def test_an_order_in_several_parcels_has_a_bound() -> None:
    lines = [{"sku": str(i), "l": 150 + i, "w": 200 - i, "h": 150 - i, "qty": 1} for i in range(12)]

    found = answer("boxes", {"lines": lines}, How(boxes=CATALOGUE))

    assert [parcel["box"] for parcel in found["parcels"]] == ["M"] * 12
    assert found["bound"] <= found["cost"]


def test_the_catalogue_is_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "boxes.json"
    path.write_text('[{"id":"S","il":200,"iw":150,"ih":100.5,"cost":20}]', encoding="utf-8")

    (box,) = read_catalogue(path)

    assert (box.id, box.ih, box.cost) == ("S", Decimal("100.5"), 20)


@pytest.mark.parametrize("content", ["{}", "[{}]", "no json", '[{"id":"S"}]'])
def test_a_catalogue_that_is_none_is_a_value_error(tmp_path: Path, content: str) -> None:
    path = tmp_path / "boxes.json"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(ValueError, match=r".+"):
        read_catalogue(path)


def test_bad_lines_are_answered_on_their_own_and_the_rest_goes_on() -> None:
    status, found = answers(
        "zones", b"{", b"", b"\xff\xfe", b"[" * 100_000, b'{"id":[1]}', b"   ",
        {"id": 9, "aisle_loads": [1], "zones": 1}, {"id": 10, "zones": 1},
    )  # fmt: skip

    assert status == 1
    assert [line["id"] for line in found] == [None, None, None, None, 9, 10]
    assert [line.get("error", {}).get("why") for line in found] == [
        *["malformed"] * 4,
        None,
        "malformed",
    ]


def test_a_line_without_end_is_refused_and_read_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "LONGEST", 50)

    _, found = answers("zones", b" " * 500, {"aisle_loads": [1], "zones": 1}, b"x" * 200)

    assert [line.get("error", {}).get("why") for line in found] == ["malformed", None, "malformed"]


@pytest.mark.parametrize(
    ("kind", "problem", "why"),
    [
        ("walk", {"start": [0, 0]}, "bad_problem"),
        ("walk", {"floor": FLOOR}, "bad_problem"),
        ("walk", {"floor": FLOOR, "start": [0, 0], "end": 3}, "bad_problem"),
        ("walk", {"floor": {"aisle_x": [], "cross_y": []}, "start": [0, 0]}, "bad_floor"),
        ("walk", {"floor": {"aisle_x": [1, 1], "cross_y": [0]}, "start": [0, 0]}, "bad_floor"),
        ("walk", {"floor": FLOOR, "start": [0, 9], "stops": [[0, 99]]}, "off_the_floor"),
        ("walk", {"floor": FLOOR, "start": [0, 0], "one_way": [9]}, "bad_floor"),
        ("walk", {"floor": FLOOR, "start": [0, 0], "stops": [[0, 1e300]]}, "bad_problem"),
        ("walk", {"floor": FLOOR, "start": [0, 0], "stops": [[0, 1e-30]]}, "bad_problem"),
        ("walk", {"distances": [[0, 1]]}, "bad_problem"),
        ("batches", {"floor": FLOOR, "start": [0, 0], "capacity": 1,
                     "orders": [{"id": 1, "size": 2, "stops": []}]}, "over_capacity"),
        ("zones", {"aisle_loads": [], "zones": 0}, "too_many_zones"),
        ("zones", {"aisle_loads": [1], "zones": 1, "orders": [{"id": 1, "aisles": [4]}]},
         "off_the_floor"),
        ("wave", {"orders": [], "aisles": [], "min": 1, "max": 5}, "no_wave"),
        ("boxes", {"lines": [{"sku": "a", "l": 900, "w": 1, "h": 1}]}, "fits_no_box"),
        ("boxes", {"lines": [{"sku": "a", "l": 1, "w": 1, "h": 1, "qty": 10**9}]}, "bad_problem"),
    ],
)  # fmt: skip
def test_an_impossible_problem_tells_why(kind: str, problem: object, why: str) -> None:
    status, (found,) = answers(kind, problem, how=How(boxes=CATALOGUE))

    assert status == 1
    assert found["error"]["why"] == why


def test_places_off_the_floor_are_told_as_they_were_written() -> None:
    problem = {"floor": FLOOR, "start": [0, 0], "stops": [[7, 3], [1, 20.75], [0, 1]]}

    facts = answer("walk", problem)["error"]["facts"]

    assert facts == {"places": [[7, 3], [1, Decimal("20.75")]]}


def test_a_plan_that_breaks_a_rule_is_never_handed_out(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = (check.Violation(check.Rule.TRUE_LOAD),)
    monkeypatch.setattr(check, "check_zones", lambda problem, plan: broken)

    found = answer("zones", {"id": 1, "aisle_loads": [1], "zones": 1})

    assert found == {"id": 1, "error": {"why": "broken_plan", "facts": {"rules": ["true_load"]}}}


def test_the_same_seed_and_steps_give_the_same_answers() -> None:
    orders = [
        {"id": i, "size": 1, "stops": [[i % 3, i * 7 % 20], [i * i % 3, i * 3 % 20]]}
        for i in range(15)
    ]
    problem = {"floor": FLOOR, "start": [0, 0], "capacity": 4, "orders": orders}
    how = How(steps=300, seed=5)

    one, two = answer("batches", problem, how), answer("batches", problem, how)

    assert {**one, "seconds": 0} == {**two, "seconds": 0}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=6,
)
fields = st.sampled_from(
    [
        *("id", "floor", "start", "end", "stops", "one_way", "blocked", "distances", "capacity"),
        *("orders", "pickers", "times", "aisle_loads", "zones", "aisles", "min", "max", "lines"),
        *("aisle_x", "cross_y", "size", "due", "mode"),
    ]
)


@settings(max_examples=150)
@given(
    st.sampled_from(sorted(plan.SOLVERS)),
    st.dictionaries(fields, json_values),
    st.binary(max_size=9),
)
def test_hostile_lines_get_one_answer_each(
    kind: str, problem: dict[str, object], noise: bytes
) -> None:
    noise = noise.replace(b"\n", b"") + b"?"

    _, found = answers(kind, problem, noise, how=How(steps=1, boxes=CATALOGUE))

    assert len(found) == 2
    assert "error" in found[1]
