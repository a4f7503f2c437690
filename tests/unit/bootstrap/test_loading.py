"""What the program loads, and when."""

import subprocess
import sys

#: What nobody needs before there is a picture.
LATER = (
    "warehouse_desk.planning.routing",
    "warehouse_desk.planning.boxing",
    "warehouse_desk.documents",
    "warehouse_desk.stations.pick",
    "warehouse_desk.stations.pack",
    "warehouse_desk.gui.pages.orders",
    "warehouse_desk.gui.stations",
    "warehouse_desk.usecases.packing.step",
    "warehouse_desk.usecases.reports.catalogue",
    "alembic",
    "numpy",
    "ortools",
    "psycopg",
    "reportlab",
    "sqlalchemy.dialects.postgresql",
)


def loaded_by(program: str) -> set[str]:
    """Run a program of its own; tell the modules it has loaded at its end."""
    told = f"import sys; {program}; print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    return set(found.stdout.split())


def test_the_first_picture_waits_for_nothing_that_it_does_not_show() -> None:
    loaded = loaded_by("import warehouse_desk.bootstrap.window, warehouse_desk.gui.pages.sign_in")

    assert loaded.isdisjoint(LATER)
    assert "warehouse_desk.storage.store" in loaded


def test_the_rest_is_loaded_before_anybody_asks_for_it() -> None:
    loaded = loaded_by(
        "from warehouse_desk import gui, planning, stations, usecases; "
        "from warehouse_desk.loading import load_all; "
        "names = list(load_all(planning, usecases, stations, gui))"
    )

    ours = {name for name in LATER if name.startswith("warehouse_desk.")}
    assert ours - loaded == {"warehouse_desk.documents"}


def test_what_an_operation_asks_is_known_before_its_use_case_is_loaded() -> None:
    told = loaded_by(
        "from warehouse_desk.usecases.operation import is_undoable, right_for; "
        "before = 'warehouse_desk.usecases.counting.count' in sys.modules; "
        "print(before, is_undoable('count_item'), right_for('count_item'))"
    )

    assert {"False", "True", "pick"} <= told
