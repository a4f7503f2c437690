from typing import Any

import pytest
from desk_setup.floors import Covered, below


def measured(
    reached: tuple[int, int],
    branched: tuple[int, int] = (0, 0),
    *,
    lines: tuple[int, ...] = (),
    branches: tuple[list[int], ...] = (),
) -> dict[str, Any]:
    """Write a file's part of coverage's report: reached and all lines, reached and all branches."""
    return {
        "summary": {
            "covered_lines": reached[0],
            "num_statements": reached[1],
            "covered_branches": branched[0],
            "num_branches": branched[1],
        },
        "missing_lines": lines,
        "missing_branches": branches,
    }


def test_a_package_at_its_floor_is_in_order():
    files = {"warehouse_desk/gui/lane.py": measured((70, 100))}

    assert below({"gui": 70}, files) == []


def test_a_package_below_its_floor_names_file_lines_and_branches():
    files = {
        "warehouse_desk/domain/stock.py": measured(
            (98, 99), (1, 2), lines=(41, 43, 44, 45), branches=([12, -1],)
        ),
        "warehouse_desk/domain/orders.py": measured((10, 10)),
    }

    assert below({"domain": 100}, files) == [
        "domain: 98.1 %, floor 100 %",
        "  warehouse_desk/domain/stock.py: 41, 43-45, 12→-1",
    ]


def test_files_of_inner_packages_and_of_windows_count():
    files = {
        "warehouse_desk/planning/routing/tour.py": measured((1, 1)),
        "warehouse_desk\\planning\\stop.py": measured((0, 1), lines=(1,)),
    }

    assert below({"planning": 100}, files)[0] == "planning: 50.0 %, floor 100 %"


def test_a_floor_under_nothing_is_a_mistake():
    files = {"warehouse_desk/resources.py": measured((1, 1))}

    assert below({"resources.py": 100}, files) == ["resources.py: no code measured, floor 100 %"]


@pytest.mark.parametrize(
    ("covered", "percent"),
    [
        (Covered(9999, 10000), 99.9),
        (Covered(1, 1), 100.0),
        (Covered(0, 0), 100.0),
        (Covered(2, 3), 66.6),
    ],
)
def test_percentages_are_rounded_down(covered: Covered, percent: float):
    assert covered.percent == percent
