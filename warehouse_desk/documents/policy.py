"""The returns policy on paper: the most specific lines first, for customers or for staff."""

from dataclasses import dataclass

from warehouse_desk.documents.blocks import Block, Stack, Text
from warehouse_desk.documents.page import NOTE, STRONG, TEXT, Style
from warehouse_desk.documents.sheet import COLUMNS, Column, Printed, Sheet
from warehouse_desk.i18n import Language


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """A rule in words; `name` is empty on the customers' sheet."""

    about: tuple[str, ...]
    until: tuple[str, ...]
    fee: tuple[str, ...]
    offers: tuple[str, ...]
    postage: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class PolicyContent:
    """The sheet: `of` is the shop."""

    of: str
    lines: tuple[PolicyLine, ...]
    printed: Printed


def policy_sheet(content: PolicyContent, language: Language) -> bytes:
    """Print the policy."""
    sheet = Sheet(
        language, content.printed, title=language.say("policy.title"), reference=content.of
    )
    sheet.row([(COLUMNS, Text(language.say("policy.hint"), TEXT))])
    for_staff = any(line.name for line in content.lines)
    headings = [
        ("policy.about", 3.5),
        ("policy.until", 2.5),
        ("policy.fee", 2),
        ("policy.offers", 2.5),
    ]
    columns = [Column(sheet.say(key), span) for key, span in headings]
    columns.append(Column(sheet.say("policy.rule" if for_staff else "policy.postage"), 1.5))
    sheet.table(columns, [_cells(line, for_staff=for_staff) for line in content.lines])
    return sheet.finish()


def _cells(line: PolicyLine, *, for_staff: bool) -> list[Block]:
    last = (line.name, line.postage) if for_staff else (line.postage,)
    return [
        _stack(line.about, STRONG), _stack(line.until), _stack(line.fee), _stack(line.offers),
        _stack(last, NOTE if for_staff else TEXT),
    ]  # fmt: skip


def _stack(words: tuple[str, ...], style: Style = TEXT) -> Block:
    return Stack([Text(one, style) for one in words], gap=0)
