"""Who works here, and what each may do."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What a person works as."""

    PICKER = "picker"
    PACKER = "packer"
    RETURNS = "returns"
    SUPERVISOR = "supervisor"


class Right(StrEnum):
    """What an operation asks of whoever does it."""

    SIGN_IN = "sign_in"
    PICK = "pick"
    PACK = "pack"
    SHIP = "ship"
    RETURNS = "returns"
    RELEASE = "release"
    ADJUST = "adjust"
    IMPORT = "import"
    ADMIN = "admin"


RIGHTS: dict[Role, frozenset[Right]] = {
    Role.PICKER: frozenset({Right.SIGN_IN, Right.PICK}),
    Role.PACKER: frozenset({Right.SIGN_IN, Right.PICK, Right.PACK, Right.SHIP}),
    Role.RETURNS: frozenset({Right.SIGN_IN, Right.RETURNS}),
    Role.SUPERVISOR: frozenset(Right),
}


#: What a badge alone opens; everything else takes the PIN too.
BADGE_ALONE = frozenset({Right.SIGN_IN, Right.PICK})


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a badge; `badge` is the badge's digest, never its text."""

    person: str
    name: str
    roles: str
    badge: str
    language: str = "en"
    pin_hash: str = ""
    active: bool = True

    @property
    def role_set(self) -> frozenset[Role]:
        """List the roles."""
        return frozenset(Role(role) for role in self.roles.split("|") if role)

    def may(self, right: Right) -> bool:
        """Tell whether one of the roles grants `right`."""
        return self.active and any(right in RIGHTS[role] for role in self.role_set)


@dataclass(frozen=True, slots=True)
class Session:
    """A person signed in at a station; `proven` by the PIN, where the badge alone opens little."""

    session: int
    person: str
    station: str
    started_at: datetime
    ended_at: datetime | None = None
    proven: bool = False


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a person stands at a scanning desk, so that work goes on exactly there.

    `subject` is what is worked on (a round, an order, a return …), `detail` what is pending in it.
    """

    person: str
    station: str
    subject: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PinTries:
    """Wrong PINs of a person: since the last right one, and since a supervisor gave the PIN."""

    person: str
    failed: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Countersign:
    """A second person's yes to one act (its kind and contents) of a session; good for one use."""

    countersign: int
    session: int
    person: str
    kind: str
    contents: str
    used_by: str = ""
