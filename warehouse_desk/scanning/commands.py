"""Acts scanned from a printed sheet (`CMD-SHORT-2`) or typed in a terminal (`!short 2`)."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Command(StrEnum):
    """Every act that has a command code; `NUMBER` is a choice or a digit (`CMD-1`, `!12`)."""

    UNDO = "UNDO"
    REDO = "REDO"
    SKIP = "SKIP"
    SHORT = "SHORT"
    DAMAGED = "DAMAGED"
    PAUSE = "PAUSE"
    NEXT = "NEXT"
    DONE = "DONE"
    CANCEL = "CANCEL"
    COUNT = "COUNT"
    TOTE_FULL = "TOTE_FULL"
    OTHER_SLOT = "OTHER_SLOT"
    TOTE_SWAP = "TOTE_SWAP"
    CART_BROKEN = "CART_BROKEN"
    BLOCKED = "BLOCKED"
    SUBSTITUTE = "SUBSTITUTE"
    REOPEN = "REOPEN"
    FOUND = "FOUND"
    HAND_OVER = "HAND_OVER"
    LAY_ASIDE = "LAY_ASIDE"
    LOOK_BACK = "LOOK_BACK"
    HELP = "HELP"
    YES = "YES"
    NO = "NO"
    OK = "OK"
    PHOTO = "PHOTO"
    PRINT = "PRINT"
    REPRINT = "REPRINT"
    VOID = "VOID"
    SIGN_OUT = "SIGN_OUT"
    NUMBER = "NUMBER"


#: Commands that may carry a number: pieces that are there, pieces damaged, pieces counted.
NUMBERED = frozenset({Command.SHORT, Command.DAMAGED, Command.COUNT, Command.NUMBER})

_PREFIX = "CMD-"
_CALL = re.compile(r"(?P<name>[A-Z]+(?:[-_ ][A-Z]+)*)?(?:[- ]?(?P<number>[0-9]{1,6}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Call:
    """A command with its number, if it carries one."""

    command: Command
    number: int | None = None


def is_call(text: str) -> bool:
    """Tell whether `text` means to be a command, right or wrong."""
    return text.startswith("!") or text.upper().startswith(_PREFIX)


def read_call(text: str) -> Call | None:
    """Read `CMD-SHORT-2`, `CMD-1`, `!short 2`, `!tote full`; None where no such command exists."""
    body = text.upper().removeprefix(_PREFIX).removeprefix("!").strip()
    match = _CALL.fullmatch(body)
    if match is None or not body:
        return None
    name = re.sub("[- ]", "_", match["name"] or Command.NUMBER)
    number = int(match["number"]) if match["number"] else None
    if name not in Command.__members__ or (name == Command.NUMBER) != (match["name"] is None):
        return None
    call = Call(Command(name), number)
    return call if number is None or call.command in NUMBERED else None


def command_code(command: Command, number: int | None = None) -> str:
    """Write the text of a command's barcode."""
    parts = [] if command is Command.NUMBER else [command.replace("_", "-")]
    if number is not None:
        parts.append(str(number))
    return _PREFIX + "-".join(parts)
