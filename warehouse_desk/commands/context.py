"""What every command is given: the store it names, its language, and how to speak."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum

import msgspec
from platformdirs import user_data_path

from warehouse_desk.i18n.language import Language
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.storage.store import SqlStore, open_store, open_to_look

#: Names the store where `--store` does not.
STORE_VARIABLE = "WAREHOUSE_DESK_STORE"


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    REFUSALS = 1
    NOTHING_DONE = 2


@dataclass(frozen=True, slots=True)
class Context:
    """A command's surroundings."""

    where: str
    language: Language
    json: bool = False

    @contextmanager
    def store(self) -> Iterator[SqlStore]:
        """Open the store for the length of the command."""
        store = open_store(self.where)
        try:
            yield store
        finally:
            store.close()

    @contextmanager
    def look(self) -> Iterator[SqlStore]:
        """Open the store to look at it; one that may only be read will do."""
        store = open_to_look(self.where)
        if store.only_looked_at is not None:
            self.complain(self.say("store.only_looked_at", store.only_looked_at.facts))
        try:
            yield store
        finally:
            store.close()

    def show(self, data: object, text: str) -> None:
        """Print the result: one JSON object, or text for people."""
        print(msgspec.json.encode(data).decode() if self.json else text)

    def say(self, key: str, facts: Mapping[str, object]) -> str:
        """Say a text in the language of the command."""
        return sentence(self.language, key, facts)

    def complain(self, text: str) -> None:
        """Say one clear line on standard error."""
        print(f"warehouse-desk: {text}", file=sys.stderr)


def default_store() -> str:
    """Name the store that is used when none is named."""
    return os.environ.get(STORE_VARIABLE) or str(
        user_data_path("warehouse-desk", appauthor=False) / "warehouse.db"
    )
