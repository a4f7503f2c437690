"""A label that somebody else made, as dots: set on our paper, in whatever the printer takes."""

from warehouse_desk.documents.label_form import LabelForm
from warehouse_desk.documents.page import CodeMark, Page

_MM_PER_INCH = 25.4
#: Dots per inch where the printer does not say how many it has.
_DPI = 203


def dots_of(form: LabelForm) -> tuple[int, int]:
    """Tell how many dots a paper has, across and down."""
    dots = (form.dpi or _DPI) / _MM_PER_INCH
    return round(form.paper.width * dots), round(form.paper.height * dots)


def foreign_label(rows: tuple[str, ...], form: LabelForm, *, title: str) -> bytes:
    """Print dots (`1` is dark) that fill the paper, none of them stretched."""
    page = Page(form.paper, mirrored=False)
    module = _MM_PER_INCH / (form.dpi or _DPI)
    page.marks.append(CodeMark(0, 0, module, module * len(rows), rows))
    return form.render([page], title=title)
