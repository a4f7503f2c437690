"""Finds where the sources answer: which code, with which facts."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

import warehouse_desk
from warehouse_desk.domain.errors import Trouble, Why
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.importing.report import ImportFault
from warehouse_desk.usecases.rows import FileFault, RowFault

PACKAGE = Path(warehouse_desk.__file__).parent
CODES: dict[str, type[StrEnum]] = {
    kind.__name__: kind for kind in (Say, Why, Trouble, FileFault, RowFault, ImportFault)
}


@dataclass(frozen=True, slots=True)
class Given:
    """A place in the sources that answers with a code; `open` where more facts may come along."""

    key: str
    facts: frozenset[str]
    open: bool
    at: str


@cache
def given() -> tuple[Given, ...]:
    """List every place that answers."""
    found: list[Given] = []
    for file in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        for node in ast.walk(tree):
            for key, facts in _answers(node):
                at = f"{file.relative_to(PACKAGE)}:{getattr(node, 'lineno', 0)}"
                found.append(Given(key, frozenset(facts or ()), facts is None, at))
    return tuple(found)


def _answers(node: ast.AST) -> Iterator[tuple[str, set[str] | None]]:
    """Give code and facts (None: any) of one call, or of one pair of a code and its facts."""
    match node:
        case ast.Call(args=args, keywords=keywords):
            codes = _codes([*args, *(one.value for one in keywords)])
            if not codes:
                return
            facts = _named(keywords) if len(args) < 2 or not _dictionaries(args) else None
            for literal in _dictionaries(args):
                facts = _keys(literal)
        case ast.Tuple(elts=[first, second]):
            codes, facts = _codes([first]), _keys(second)
        case _:
            return
    for code in codes:
        yield code, facts


def _codes(nodes: Sequence[ast.AST]) -> list[str]:
    """List the codes among nodes, also where one of two is chosen."""
    found = []
    for node in nodes:
        match node:
            case ast.Attribute(value=ast.Name(id=kind), attr=name) if kind in CODES:
                found.append(CODES[kind][name].value)
            case ast.IfExp(body=body, orelse=orelse):
                found += _codes([body, orelse])
            case ast.Call(func=ast.Name(id="Question"), args=args):
                found += _codes(args)
            case _:
                pass
    return found


def _named(keywords: Sequence[ast.keyword]) -> set[str] | None:
    names = [keyword.arg for keyword in keywords]
    return None if None in names else {name for name in names if name}


def _dictionaries(args: Sequence[ast.AST]) -> list[ast.Dict]:
    return [arg for arg in args if isinstance(arg, ast.Dict)]


def _keys(node: ast.AST) -> set[str] | None:
    if not isinstance(node, ast.Dict):
        return None
    return {key.value for key in node.keys if isinstance(key, ast.Constant)}
