"""What `python -m tests.trust` shows, short."""

from random import Random

from tests.trust import erasure, trail
from tests.trust.__main__ import MODULES


def test_every_edit_of_the_trail_is_found() -> None:
    random = Random(0)

    assert all(trail._is_found(random) for _ in range(60))


def test_erased_values_are_found_nowhere() -> None:
    counts = erasure.main(full=False, seed=0)

    assert counts.held, counts.what


def test_each_promise_of_the_table_has_its_command() -> None:
    assert list(MODULES) == [
        "kills", "deaths", "power", "errors", "together", "once", "import", "server", "people",
        "trail", "erasure", "grown", "long",
    ]  # fmt: skip
