"""Everything the program answers has words, with the facts that really come along."""

import re
from enum import StrEnum
from pathlib import Path

from tests.unit.i18n.answers import CODES, PACKAGE, Facts, Given, given
from warehouse_desk.domain.floor import PlaceKind
from warehouse_desk.domain.orders import OrderState, Readiness
from warehouse_desk.domain.people import Right, Role
from warehouse_desk.domain.picking import Method, RoundState, ShortReason
from warehouse_desk.i18n.sentences import WORDS, fullest, places, variants
from warehouse_desk.i18n.texts import MESSAGES
from warehouse_desk.scanning.codes import Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.scanning.signs import Hint
from warehouse_desk.stations.desk import NEEDS
from warehouse_desk.usecases.operation import UNDOABLE
from warehouse_desk.usecases.picking.step import PickAt
from warehouse_desk.usecases.releasing.plan import LeftOutBecause
from warehouse_desk.usecases.rows import RowKind
from warehouse_desk.usecases.wall import WallAt

#: Closed sets whose members a person reads, by the first part of their words' keys.
SHOWN: dict[str, list[str]] = {
    "act": sorted(UNDOABLE),
    "command": list(Command),
    "kind": [kind for kind in Kind if kind not in {"ambiguous", "unknown", "unreadable"}],
    "method": list(Method),
    "order_state": list(OrderState),
    "place": [*(f"pick.{at}" for at in PickAt), *(f"wall.{at}" for at in WallAt)],
    "place_kind": list(PlaceKind),
    "readiness": list(Readiness),
    "right": list(Right),
    "role": list(Role),
    "round_state": list(RoundState),
    "row_kind": list(RowKind),
    "short": list(ShortReason),
    "station": list(NEEDS),
}
ANSWERS: list[StrEnum] = [code for kind in CODES.values() for code in kind]


def test_every_code_has_words() -> None:
    codes = [*ANSWERS, *Hint, *LeftOutBecause]

    assert [code.value for code in codes if code.value not in MESSAGES] == []


def test_every_name_that_is_shown_has_words() -> None:
    shown = [f"{area}.{name}" for area, names in SHOWN.items() for name in names]

    assert [key for key in shown if key not in MESSAGES] == []


def test_facts_in_words_have_their_words() -> None:
    areas = {key.split(".")[0] for key in MESSAGES}

    assert set(WORDS.values()) <= areas


def test_no_code_is_left_over() -> None:
    """A code nobody answers with is dead; some are chosen by what a database or device says."""
    answered = {one.key for one in given()} | set(
        re.findall(r"(?:Say|Why|Trouble)\.(\w+)", sources())
    )

    assert [code for code in ANSWERS if not {code.value, code.name} & answered] == []


def test_no_words_are_left_over() -> None:
    codes = {code.value for code in ANSWERS} | set(Hint) | set(LeftOutBecause)
    used = sources()

    def is_used(key: str) -> bool:
        area = key.partition(".")[0]
        head = ".".join(key.split(".")[:2])
        return head in codes or area in SHOWN or area in WORDS.values() or f'"{key}"' in used

    assert [key for key in MESSAGES if not is_used(key)] == []


def test_every_answer_can_be_said_with_the_facts_it_has() -> None:
    chosen = {code.value for code in ANSWERS} - {one.key for one in given()}
    sites = [*given(), *(Given(key, frozenset(), "chosen") for key in chosen)]

    speechless = [one for one in sites if fullest(one.key, known(one.facts)) is None]

    assert speechless == []


def test_every_fact_that_a_text_names_is_given_somewhere() -> None:
    facts: dict[str, list[Facts]] = {code.value: [] for code in ANSWERS}
    for one in given():
        facts[one.key].append(one.facts)

    unheard = [
        (text, places(text))
        for key, sites in facts.items()
        for text in variants(key)
        if not any(places(text) <= known(site) for site in sites or [frozenset()])
    ]

    assert unheard == []


def known(facts: Facts) -> frozenset[str]:
    """Add what is put into words; where facts cannot be seen, take all that any text names."""
    if facts is None:
        return frozenset(name for key in MESSAGES for name in places(key))
    return facts | {"needed"} if "expected" in facts else facts


def sources() -> str:
    """Read all sources but the texts themselves, and the data that comes with the program."""
    texts = PACKAGE / "i18n" / "texts"
    code = [file for file in PACKAGE.rglob("*.py") if texts not in file.parents]
    data = (PACKAGE.parent / "resources" / "sample_data").glob("*.json")
    return "".join(Path(file).read_text("utf-8") for file in [*code, *data])
