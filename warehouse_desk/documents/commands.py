"""The sheet of command codes that hangs at every station."""

from collections.abc import Sequence
from dataclasses import dataclass

from warehouse_desk.documents.blocks import Block, Code, Stack, Text
from warehouse_desk.documents.page import LEAD, TEXT
from warehouse_desk.documents.sheet import Printed, Sheet
from warehouse_desk.i18n import Language


@dataclass(frozen=True, slots=True)
class CommandCode:
    """A command's code and what it does, in the words of the language."""

    code: str
    text: str


def command_sheet(commands: Sequence[CommandCode], language: Language, printed: Printed) -> bytes:
    """Print command codes, two abreast with room between, so that a scanner meets one only."""
    sheet = Sheet(language, printed, title=language.say("commands.title"), reference="")
    sheet.row([(12, Text(sheet.say("commands.hint"), TEXT))], space=6)
    for first in range(0, len(commands), 2):
        sheet.row([(6, _card(command)) for command in commands[first : first + 2]], space=9)
    return sheet.finish()


def _card(command: CommandCode) -> Block:
    return Stack([Text(command.text, LEAD), Code(command.code, bar_height=12)])
