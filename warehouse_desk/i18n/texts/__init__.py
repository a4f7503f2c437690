"""All texts of the program that are not a widget's own label: key → English source.

A new area is a module with a dict TEXTS and a line in `_AREAS`.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from warehouse_desk.i18n.marking import Message
from warehouse_desk.i18n.texts import (
    acts,
    counting,
    desk,
    documents,
    floor,
    imports,
    inspection,
    measuring,
    moving,
    pack,
    people,
    pick,
    places,
    policy,
    printing,
    queue,
    refusals,
    releasing,
    reports,
    returns,
    scanners,
    ship,
    sorting,
    troubles,
    units,
    upkeep,
    wall,
    weight,
)


def join(areas: Iterable[Mapping[str, Message]]) -> Mapping[str, Message]:
    """Put the areas' texts together; a key used twice is a mistake."""
    joined: dict[str, Message] = {}
    for texts in areas:
        if twice := joined.keys() & texts.keys():
            raise ValueError(f"text keys used twice: {sorted(twice)}")
        joined |= texts
    return MappingProxyType(joined)


_AREAS = (
    acts.TEXTS,
    counting.TEXTS,
    desk.TEXTS,
    documents.TEXTS,
    floor.TEXTS,
    imports.TEXTS,
    inspection.TEXTS,
    measuring.TEXTS,
    moving.TEXTS,
    pack.TEXTS,
    people.TEXTS,
    pick.TEXTS,
    places.TEXTS,
    policy.TEXTS,
    printing.TEXTS,
    queue.TEXTS,
    refusals.TEXTS,
    releasing.TEXTS,
    reports.TEXTS,
    returns.TEXTS,
    scanners.TEXTS,
    ship.TEXTS,
    sorting.TEXTS,
    troubles.TEXTS,
    units.TEXTS,
    upkeep.TEXTS,
    wall.TEXTS,
    weight.TEXTS,
)

MESSAGES = join(_AREAS)
