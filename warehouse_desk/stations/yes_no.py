"""The two numbered answers to a question that is answered with yes or no."""

from dataclasses import replace

from warehouse_desk.scanning.codes import Code, Kind
from warehouse_desk.scanning.commands import Command
from warehouse_desk.stations.reply import Choice

YES, NO = Choice(1, "command.YES"), Choice(2, "command.NO")


def as_number(code: Code) -> Code:
    """Read YES as the first choice, and the second as NO, which leaves the question."""
    match code.kind, code.value, code.argument:
        case Kind.COMMAND, Command.YES, _:
            return replace(code, value=Command.NUMBER, argument=YES.number)
        case Kind.COMMAND, Command.NUMBER, NO.number:
            return replace(code, value=Command.NO, argument=None)
    return code
