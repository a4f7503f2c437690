"""Pages in the language of label printers (ZPL II), written by ourselves.

A text is never sent as text but as a picture of its set line: six scripts look as on paper, and
nothing that anybody wrote can be a command.
"""

from warehouse_desk.documents.zpl.writer import render

__all__ = ["render"]
