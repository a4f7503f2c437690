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

#: The facts that come with a code; None where the sources do not show them.
Facts = frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Given:
    """A place in the sources that answers with a code."""

    key: str
    facts: Facts
    at: str


@cache
def given() -> tuple[Given, ...]:
    """List every place that answers."""
    found: list[Given] = []
    for file in sorted(PACKAGE.rglob("*.py")):
        name = file.relative_to(PACKAGE)
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            found += [
                Given(key, facts, f"{name}:{getattr(node, 'lineno', 0)}")
                for key, facts in _answers(node)
            ]
    return tuple(found)


def _answers(node: ast.AST) -> Iterator[tuple[str, Facts]]:
    match node:
        case ast.Call(func=ast.Attribute(attr="get")):
            return  # the code that is looked up belongs to the call around it
        case ast.Call(args=args, keywords=keywords):
            named = [keyword.value for keyword in keywords]
            for code in _codes([*args, *named]):
                yield code, _facts_of_call(args, keywords)
        case ast.Tuple(elts=[first, ast.Dict() as facts]):
            for code in _codes([first]):
                yield code, _keys(facts)
        case ast.Tuple(elts=[first, ast.Name()]):
            for code in _codes([first]):
                yield code, None


def _codes(nodes: Sequence[ast.AST]) -> list[str]:
    """List the codes among nodes, also where one of two is chosen."""
    found: list[str] = []
    for node in nodes:
        match node:
            case ast.Attribute(value=ast.Name(id=kind), attr=name) if kind in CODES:
                found.append(CODES[kind][name].value)
            case ast.IfExp(body=body, orelse=orelse):
                found += _codes([body, orelse])
            case ast.Call(func=ast.Attribute(attr="get"), args=[_, default]):
                found += _codes([default])
    return found


def _facts_of_call(args: Sequence[ast.expr], keywords: Sequence[ast.keyword]) -> Facts:
    """Read the facts that are named, or given as a dictionary behind the code."""
    behind = args[1 + max((at for at, arg in enumerate(args) if _codes([arg])), default=-1) :]
    if any(keyword.arg is None for keyword in keywords):
        return None
    match [arg for arg in behind if not isinstance(arg, ast.Constant)]:
        case []:
            return frozenset(keyword.arg for keyword in keywords if keyword.arg)
        case [ast.Dict() as facts]:
            return _keys(facts)
    return None


def _keys(facts: ast.Dict) -> Facts:
    if None in facts.keys:  # another dictionary is poured in
        return None
    return frozenset(key.value for key in facts.keys if isinstance(key, ast.Constant))
