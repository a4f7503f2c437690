"""The hand-over manifest as a table for the carrier's own program: UTF-8, a heading line."""

import csv
import io

from warehouse_desk.documents.manifest import ManifestContent
from warehouse_desk.i18n import plain

_HEADING = ("hand_over", "carrier", "handed_over", "sscc", "order", "destination", "service",
            "weight_g")  # fmt: skip
#: A cell that begins so would be computed by a spreadsheet.
_FORMULA = ("=", "+", "-", "@")


def manifest_csv(content: ManifestContent) -> bytes:
    """Write the parcels of one hand-over, a line each; nothing in a cell is a formula."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_HEADING)
    head = (content.number, content.carrier, content.handed_over.isoformat())
    for one in content.parcels:
        row = (*head, one.sscc, one.order, one.destination, one.service, str(one.weight_g))
        writer.writerow([_cell(value) for value in row])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _cell(value: str) -> str:
    shown = plain(value)
    return f"'{shown}" if shown.startswith(_FORMULA) else shown
