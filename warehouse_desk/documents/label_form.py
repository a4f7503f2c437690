"""What a label printer takes: the size of its paper, and PDF or its own language."""

from collections.abc import Sequence
from dataclasses import dataclass

from warehouse_desk.documents import pdf, zpl
from warehouse_desk.documents.page import LABEL_4X6, LABEL_A6, Page, Size


@dataclass(frozen=True, slots=True)
class LabelForm:
    """A paper, and the dots per inch of a printer that takes ZPL; with 0 it takes PDF."""

    paper: Size = LABEL_4X6
    dpi: int = 0

    def render(self, pages: Sequence[Page], *, title: str) -> bytes:
        """Write pages the way the printer takes them."""
        return zpl.render(pages, dpi=self.dpi) if self.dpi else pdf.render(pages, title=title)


PDF_4X6 = LabelForm()
#: The papers and printers that may be chosen, by their names in the settings.
PAPERS = {"4x6": LABEL_4X6, "a6": LABEL_A6}
LANGUAGES = {"pdf": 0, "zpl-203": 203, "zpl-300": 300}


def label_form(paper: str, language: str) -> LabelForm:
    """Find a form by the names of its paper and its language; the usual one for unknown names."""
    return LabelForm(PAPERS.get(paper, LABEL_4X6), LANGUAGES.get(language, 0))
