"""Papers are drawn on several threads: the print room's, and those of the window."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from tests.unit.documents import contents
from tests.unit.documents.contents import language
from warehouse_desk.documents.slips import packing_slip

#: Letters that are made of others: each is looked up at a place of its own in the font.
NAMES = ("Zażółć gęślą jaźń", "ёйЁЙ Россия", "ěščřžýáíé ÀÉÎÕÜ", "مُحَمَّد آأإ")


def drawn(name: str) -> bytes:
    return packing_slip(contents.a_slip("pl", name=name), language("pl"))


def test_papers_drawn_at_the_same_time_are_as_those_drawn_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    alone = [drawn(name) for name in NAMES]
    seek = TTFontFile.seek

    def seek_and_let_others_on(self: TTFontFile, place: int) -> None:
        seek(self, place)
        time.sleep(0)

    monkeypatch.setattr(TTFontFile, "seek", seek_and_let_others_on)
    with ThreadPoolExecutor(len(NAMES)) as threads:
        together = list(threads.map(drawn, NAMES * 3))

    assert together == alone * 3
