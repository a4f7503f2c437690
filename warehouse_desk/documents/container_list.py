"""The list of a container: what was sorted into it, to lie in it and to be signed when it goes."""

from dataclasses import dataclass
from datetime import datetime

from warehouse_desk.documents.blocks import Block, Fact, Stack, Text
from warehouse_desk.documents.page import NOTE, STRONG, TEXT, Align
from warehouse_desk.documents.sheet import Column, Printed, Sheet
from warehouse_desk.i18n import Language
from warehouse_desk.scanning.codes import Kind, own_code


@dataclass(frozen=True, slots=True)
class ContainerLine:
    """A piece; `marks` are its lot and serial number, as far as it has them."""

    plate: str
    rma: str
    sku: str
    name: str
    marks: tuple[str, ...]
    grade: str


@dataclass(frozen=True, slots=True)
class ContainerContent:
    """A container that was closed; `becomes` says in words what its pieces are for."""

    number: str
    tote: str
    becomes: str
    by: str
    opened_at: datetime
    closed_at: datetime
    lines: tuple[ContainerLine, ...]
    printed: Printed


def container_list(content: ContainerContent, language: Language) -> bytes:
    """Print the list."""
    sheet = Sheet(
        language,
        content.printed,
        title=language.say("container.title"),
        reference=f"{content.number} · {content.tote}",
        code=own_code(Kind.TOTE, content.tote),
    )
    sheet.facts(
        [
            Fact(sheet.say("container.for"), content.becomes),
            Fact(sheet.say("container.by"), content.by),
            Fact(sheet.say("container.from"), language.date_time(content.opened_at)),
            Fact(sheet.say("container.closed"), language.date_time(content.closed_at)),
        ]
    )
    pieces = sheet.say("container.pieces", n=len(content.lines))
    sheet.row([(12, Text(pieces, STRONG))])
    columns = [
        Column("", 0.8, Align.END),
        Column(sheet.say("container.plate"), 2.2),
        Column(sheet.say("doc.item"), 5.5),
        Column(sheet.say("container.grade"), 1.2),
        Column(sheet.say("container.return"), 2.3),
    ]
    sheet.table(
        columns, [_cells(number, line, language) for number, line in enumerate(content.lines, 1)]
    )
    sheet.signatures([sheet.say("container.handed_over"), sheet.say("container.taken_over")])
    return sheet.finish()


def _cells(number: int, line: ContainerLine, language: Language) -> list[Block]:
    notes = (line.sku, *line.marks)
    return [
        Text(language.number(number), TEXT, Align.END),
        Text(line.plate, STRONG),
        Stack([Text(line.name, TEXT), *(Text(note, NOTE) for note in notes)], gap=0),
        Text(line.grade, STRONG),
        Text(line.rma, TEXT),
    ]
