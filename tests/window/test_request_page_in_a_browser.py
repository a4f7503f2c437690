"""The customers' page in a real browser, where one is there."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Thread

import pytest
from PIL import Image

from tests.unit.usecases.returns import collected
from tests.unit.usecases.returns.shipped import Pieces, Returns, setup
from tests.warehouse import Warehouse
from tests.window.chromium import CHROMIUM, browser
from warehouse_desk.bootstrap.photos import take_in
from warehouse_desk.channels.request_page.server import RequestPage, serve
from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.domain.returns import (
    Photo,
    PickUp,
    PickUpAddress,
    Return,
    ReturnLine,
    ReturnReason,
)
from warehouse_desk.i18n import load
from warehouse_desk.storage.photos import PhotoFolder
from warehouse_desk.usecases.customer_texts import return_comments
from warehouse_desk.usecases.returns.pick_up_words import window_words

pytestmark = [
    pytest.mark.window,
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="Chromium missing"),
]


@pytest.fixture
def served(warehouse: Warehouse, tmp_path: Path) -> Iterator[tuple[Returns, str]]:
    photos = PhotoFolder(tmp_path / "photos")
    page = RequestPage(warehouse.store, partial(take_in, photos), lambda _: b"", repr)
    server = serve(page, "127.0.0.1", 0)
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield setup(warehouse), f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("code", ["ar", "pl"])
def test_a_customer_files_a_return_with_photos(
    code: str, served: tuple[Returns, str], tmp_path: Path
) -> None:
    returns, address = served
    ref = returns.shipped(Pieces("MUG-BLUE", 2), Pieces("PEN", 1))
    with returns.store.look() as reading:
        postcode = reading.get(Contact, reading.get(Order, ref).contact).postcode
    photos = [tmp_path / "one.jpg", tmp_path / "two.png"]
    for at, photo in enumerate(photos):
        Image.new("RGB", (40, 20 + at), "red").save(photo)

    with browser(tmp_path / "profile") as tab:
        tab.go(f"{address}/?lang={code}")
        direction = tab.run("getComputedStyle(document.body).direction")
        tab.run(f"document.querySelector('[name=order]').value = '{ref}'")
        tab.run(f"document.querySelector('[name=postcode]').value = '{postcode}'")
        tab.submit("form")
        tab.run("document.querySelector('[name=pieces-1]').value = '2'")
        tab.run("document.querySelector('[name=reason-1]').value = 'damaged'")
        tab.run("document.querySelector('[name=comment-1]').value = 'مكسور – pęknięty'")
        tab.choose_files("[name=photos]", photos)
        tab.picture(tmp_path / f"{code}.png")
        tab.submit("form")
        told = tab.run("document.querySelector('[role=status]').innerText")

    with returns.store.look() as reading:
        (return_,) = reading.find(Return, order_ref=ref)
        (line,) = reading.find(ReturnLine, rma=return_.rma)
        comment = return_comments(reading, line.rma)[line.line]
        kept = reading.find(Photo, subject=return_.rma)
    assert direction == ("rtl" if code == "ar" else "ltr")
    assert told.strip() == load(code).say("portal.asked", rma=return_.rma)
    assert (line.quantity, line.reason) == (2, ReturnReason.DAMAGED)
    assert comment == "مكسور – pęknięty"
    assert len(kept) == 2


@pytest.mark.parametrize("code", ["ar", "pl"])
def test_a_customer_has_a_return_collected(
    code: str, served: tuple[Returns, str], tmp_path: Path
) -> None:
    returns, address = served
    rma = collected.asked(collected.collecting(returns))
    where = {"name": "سارا پویان", "address1": "ul. Żółwia 9", "city": "Łódź"}
    with returns.store.look() as reading:
        ref = reading.get(Return, rma).order_ref
        postcode = reading.get(Contact, reading.get(Order, ref).contact).postcode

    with browser(tmp_path / "profile") as tab:
        tab.go(f"{address}/?lang={code}")
        tab.run(f"document.querySelector('[name=order]').value = '{ref}'")
        tab.run(f"document.querySelector('[name=postcode]').value = '{postcode}'")
        tab.submit("form")
        tab.run("document.querySelectorAll('details').forEach(one => one.open = true)")
        tab.picture(tmp_path / f"offered-{code}.png")
        tab.run("document.querySelector('[name=begins]').selectedIndex = 2")
        for name, words in where.items():
            tab.run(f"document.querySelector('[name=at-{name}]').value = '{words}'")
        tab.submit('[action="/pick-up"]')
        shown = tab.run("document.querySelector('table').innerText")
        tab.picture(tmp_path / f"ordered-{code}.png")

    with returns.store.look() as reading:
        (ordered,) = reading.find(PickUp, rma=rma)
        at = reading.get(PickUpAddress, ordered.pick_up)
    when = window_words(load(code), ordered.begins, ordered.ends, "Europe/Oslo")
    assert ordered.begins == collected.at(2, 9)
    assert {name: getattr(at, name) for name in where} == where
    assert load(code).say("portal.pick_up.at", city="Łódź") in shown
    assert load(code).say("portal.pick_up.ordered", carrier="Owlpost", when=when) in shown
