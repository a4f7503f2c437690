"""What `python -m tests.trust` shows, short."""

from pathlib import Path
from random import Random

import pytest

from tests.trust import deaths, disk, erasure, errors, kills, parts, power, restarts, trail
from tests.trust.__main__ import MODULES
from tests.trust.counts import Counts


def test_every_edit_of_the_trail_is_found() -> None:
    random = Random(0)

    assert all(trail._is_found(random) for _ in range(60))


def test_erased_values_are_found_nowhere() -> None:
    counts = erasure.main(full=False, seed=0)

    assert counts.held, counts.what


@pytest.mark.slow
def test_a_process_killed_at_every_step_of_a_round_leaves_its_line() -> None:
    counts = restarts.main(full=False, seed=0)

    assert counts.held, counts.what


@pytest.mark.slow
@pytest.mark.skipif(not disk.compiler(), reason="no C compiler for the layer over the disk")
def test_what_was_acknowledged_outlives_kills_power_cuts_and_a_broken_disk() -> None:
    for promise in (kills, deaths, power, errors):
        counts = promise.main(full=False, seed=0)
        assert counts.held, counts.what


def test_a_figure_in_parts_is_gone_on_with_and_added_up(tmp_path: Path) -> None:
    ran: list[int] = []

    def once(seed: int) -> Counts:
        ran.append(seed)
        return Counts({"kills": 10, "kinds of act": seed, "acknowledged lost": 0}, seed != 4)

    first = parts.run("kills", parts.seeds("1-3"), tmp_path / "kept.json", once)
    second = parts.run("kills", parts.seeds("2-4"), tmp_path / "kept.json", once)

    assert ran == [1, 2, 3, 4]
    assert (first.what, first.held) == (
        {"seeds": 3, "kills": 30, "kinds of act": 3, "acknowledged lost": 0},
        True,
    )
    assert (second.what["kills"], second.held) == (40, False)


def test_each_promise_of_the_table_has_its_command() -> None:
    assert list(MODULES) == [
        "kills", "deaths", "restarts", "power", "errors", "together", "once", "import", "server",
        "people", "trail", "erasure", "grown", "long",
    ]  # fmt: skip
