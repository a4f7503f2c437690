"""Everything the program answers has words, with the facts that really come along."""

import re
import sys
from enum import StrEnum
from pathlib import Path

import pytest

from tests.unit.i18n.answers import CODES, PACKAGE, Facts, Given, given
from warehouse_desk import usecases
from warehouse_desk.domain.counting import CountReason, CountState
from warehouse_desk.domain.errors import Trouble
from warehouse_desk.domain.floor import PlaceKind
from warehouse_desk.domain.moving import MoveKind
from warehouse_desk.domain.orders import OrderState, Readiness
from warehouse_desk.domain.people import Right, Role
from warehouse_desk.domain.picking import Method, RoundState, ShortReason
from warehouse_desk.domain.returns import Disposition, Grade, ReturnReason
from warehouse_desk.i18n.sentences import WORDS, fullest, places, variants
from warehouse_desk.i18n.texts import MESSAGES
from warehouse_desk.loading import load_all
from warehouse_desk.planning.check import Flaw
from warehouse_desk.scanning.codes import Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.scanning.signs import Hint
from warehouse_desk.stations.desk import NEEDS
from warehouse_desk.usecases.counting.step import CountAt
from warehouse_desk.usecases.floor_findings import ZoneFlaw
from warehouse_desk.usecases.moving.step import MoveAt
from warehouse_desk.usecases.operation import UNDOABLE
from warehouse_desk.usecases.packing.step import PackAt
from warehouse_desk.usecases.picking.step import PickAt
from warehouse_desk.usecases.printing import KINDS as PRINTED
from warehouse_desk.usecases.printing import UNSETTLED
from warehouse_desk.usecases.releasing.plan import LeftOutBecause
from warehouse_desk.usecases.returns.grading import NO_RULE, NOT_ANNOUNCED
from warehouse_desk.usecases.returns.inspecting import OverruleReason
from warehouse_desk.usecases.returns.inspecting_step import InspectAt
from warehouse_desk.usecases.returns.policy import ReturnRule
from warehouse_desk.usecases.returns.receiving_step import ReceiveAt
from warehouse_desk.usecases.rows import RowKind
from warehouse_desk.usecases.shipping.step import ShipAt
from warehouse_desk.usecases.wall import WallAt

pytestmark = pytest.mark.no_cover  # reads the sources, and hardly runs them

#: Where a station may stand, by its name; a half-made choice adds places of its own.
PLACES: dict[str, type[StrEnum]] = {
    "pick": PickAt,
    "wall": WallAt,
    "pack": PackAt,
    "ship": ShipAt,
    "receive": ReceiveAt,
    "inspect": InspectAt,
    "count": CountAt,
    "move": MoveAt,
}


def undoable() -> list[str]:
    """List the program's operations that can be undone; other tests define some of their own."""
    assert list(load_all(usecases))
    modules = [
        module for name, module in sys.modules.items() if name.startswith("warehouse_desk.usecases")
    ]
    return sorted({name for module in modules for name in vars(module) if name in UNDOABLE})


#: Closed sets whose members a person reads, by the first part of their words' keys.
SHOWN: dict[str, list[str]] = {
    "act": undoable(),
    "command": list(Command),
    "count_reason": list(CountReason),
    "count_state": list(CountState),
    "kind": [kind for kind in Kind if kind not in {"ambiguous", "unknown", "unreadable"}],
    "method": list(Method),
    "move_kind": list(MoveKind),
    "order_state": list(OrderState),
    "place": [f"{station}.{at}" for station, places in PLACES.items() for at in places],
    "disposition": list(Disposition),
    "floor": [*Flaw, *ZoneFlaw],
    "grade": list(Grade),
    "inspection.rule": [NO_RULE.name, NOT_ANNOUNCED.name],
    "overrule": list(OverruleReason),
    "place_kind": list(PlaceKind),
    "print_kind": list(PRINTED),
    "print_state": [*UNSETTLED],
    "printer_stop": ["paper", "ribbon", "head", "pause", "cold", "hot"],
    "promised": ["standard", "express"],
    "readiness": list(Readiness),
    "return_reason": list(ReturnReason),
    "return_rule": list(ReturnRule),
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


def test_every_text_asked_for_by_name_is_there() -> None:
    asked = re.findall(r'\bsay\(\s*"([a-z_]+\.[\w.]+)"', sources())

    assert [key for key in asked if key not in MESSAGES] == []


def test_facts_in_words_have_their_words() -> None:
    areas = {key.rpartition(".")[0] for key in MESSAGES} | {"place"}

    assert set(WORDS.values()) <= areas


def test_no_code_is_left_over() -> None:
    """Troubles are left aside: not every machine has everything that may be in trouble."""
    answered = {one.key for one in given()} | set(re.findall(r"(?:Say|Why)\.(\w+)", sources()))
    codes = [code for code in ANSWERS if not isinstance(code, Trouble)]

    assert [code for code in codes if not {code.value, code.name} & answered] == []


def test_no_words_are_left_over() -> None:
    codes = {code.value for code in ANSWERS} | set(Hint) | set(LeftOutBecause)
    # Between quotes, or up to where a formatted string fills in the rest.
    spelt = {words for _, words in re.findall(r"""(["'])([\w.-]+)(?=\1|\.\{)""", sources())}
    used = {*codes, *SHOWN, *WORDS.values(), *spelt}

    def is_used(key: str) -> bool:
        heads = {".".join(key.split(".")[:parts]) for parts in (1, 2)}
        return key in spelt or bool(heads & used)

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
