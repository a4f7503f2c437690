"""The customers' page: what it opens, what it takes, and whom it keeps out."""

import http.client
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from threading import Thread
from urllib.parse import urlencode

import pytest
from PIL import Image

from tests import patience
from tests.factories import an_act
from tests.unit.usecases.returns.collected import at, collecting
from tests.unit.usecases.returns.shipped import Pieces, Returns, announced, setup
from tests.warehouse import Warehouse
from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.photos import take_in
from warehouse_desk.channels.request_page.fields import BadForm, read_fields
from warehouse_desk.channels.request_page.limits import Tries
from warehouse_desk.channels.request_page.server import RequestPage, chosen_language, serve
from warehouse_desk.domain.carriers import NumberRange, ReturnLabel, ReturnTerms
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.orders import Contact, Order
from warehouse_desk.domain.returns import (
    Photo,
    PickUpAddress,
    Remedy,
    Return,
    ReturnLine,
    ReturnState,
    Survey,
    WayBack,
)
from warehouse_desk.domain.shipping import Carrier
from warehouse_desk.i18n import LANGUAGES, load
from warehouse_desk.storage.photos import PhotoFolder
from warehouse_desk.usecases.customer_texts import return_comments
from warehouse_desk.usecases.returns.paying import due_refunds, pay_refunds
from warehouse_desk.usecases.returns.pick_ups import carrier_knows
from warehouse_desk.usecases.returns.policy import take_policy
from warehouse_desk.usecases.returns.policy_rules import PolicyRule
from warehouse_desk.usecases.returns.portal import ask_back
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto
from warehouse_desk.usecases.set_up import furnish


@dataclass
class Browser:
    """Sends what a browser sends."""

    port: int
    page: RequestPage
    returns: Returns
    photos: Path

    def get(self, path: str = "/", **headers: str) -> tuple[int, str]:
        return self._ask("GET", path, b"", headers)

    def post(self, path: str, **values: object) -> tuple[int, str]:
        body = urlencode({name.replace("_", "-"): str(value) for name, value in values.items()})
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._ask("POST", path, body.encode(), kind)

    def send(self, *files: bytes, **values: object) -> tuple[int, str]:
        """File a request with photos."""
        parts = [
            f'--cut\r\nContent-Disposition: form-data; name="{name.replace("_", "-")}"\r\n\r\n'
            f"{value}\r\n".encode()
            for name, value in values.items()
        ]
        parts += [
            b'--cut\r\nContent-Disposition: form-data; name="photos"; filename="../../x.jpg"\r\n'
            b"Content-Type: image/jpeg\r\n\r\n" + content + b"\r\n"
            for content in files
        ]
        kind = {"Content-Type": "multipart/form-data; boundary=cut"}
        return self._ask("POST", "/request", b"".join(parts) + b"--cut--\r\n", kind)

    def _ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=patience.SECONDS)
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, names)
        answer = connection.getresponse()
        text = answer.read().decode(errors="replace")
        connection.close()
        assert "script" not in answer.getheader("Content-Security-Policy", "script")
        return answer.status, text


@pytest.fixture
def browser(warehouse: Warehouse, tmp_path: Path) -> Iterator[Browser]:
    photos = PhotoFolder(tmp_path / "photos")
    papers = Papers(warehouse.store, load("en"))
    page = RequestPage(
        warehouse.store,
        partial(take_in, photos),
        lambda sscc: papers.return_label(sscc, nameless=True),
        FaultReports(tmp_path / "faults").write,
    )
    server = serve(page, "127.0.0.1", 0)
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield Browser(server.server_address[1], page, setup(warehouse), photos.folder)
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def order(browser: Browser) -> dict[str, str]:
    """A shipped order, and what opens it."""
    ref = browser.returns.shipped(Pieces("MUG-BLUE", 2), Pieces("PEN", 1))
    with browser.returns.store.look() as reading:
        contact = reading.get(Contact, reading.get(Order, ref).contact)
    return {"order": ref, "postcode": contact.postcode}


def put_terms(returns: Returns) -> None:
    """A carrier that takes goods back over the counter."""
    records = (
        Carrier("LARK", "Larkpost", "9521001", "STAGE-LARK", "Europe/London"),
        ReturnTerms("LARK", "*", "returns", "Lark Returns", 399, 5, "The corner shop"),
        NumberRange("LARK", "returns", "LR", 1, 9),
    )
    furnish(returns.store, an_act(), list(records), name="terms")


def a_picture() -> bytes:
    out = BytesIO()
    Image.new("RGB", (40, 20), "red").save(out, "JPEG")
    return out.getvalue()


WISH = {
    "pieces_1": 1, "reason_1": "damaged", "condition_1": "opened", "comment_1": "scratched\x00!",
    "remedy": "refund", "way": "drop_off",
}  # fmt: skip


def test_the_first_page_speaks_every_language(browser: Browser) -> None:
    pages = {code: browser.get(f"/?lang={code}") for code in LANGUAGES}

    for code, (status, text) in pages.items():
        assert status == 200
        assert f'lang="{code}"' in text
        assert ('dir="rtl"' in text.split("<body>")[0]) is (code in {"ar", "fa", "he"})
    assert 'lang="pl"' in browser.get("/", Accept_Language="pl-PL,pl;q=0.9")[1].split("<body>")[0]
    assert chosen_language("xx", "yy").code == "en"


def test_number_and_postcode_open_an_order(browser: Browser, order: dict[str, str]) -> None:
    written = order["postcode"].lower().replace(" ", "")

    status, text = browser.post("/find", order=order["order"], postcode=written, lang="en")

    assert status == 200
    assert "Blue mug" in text
    assert "Returns policy" in text
    assert "Can be sent back until" in text


def test_nothing_of_the_customer_is_shown(browser: Browser, order: dict[str, str]) -> None:
    with browser.returns.store.look() as reading:
        contact = reading.get(Contact, reading.get(Order, order["order"]).contact)

    _, text = browser.post("/find", **order)

    for secret in (contact.name, contact.address1, contact.email, contact.phone):
        assert not secret or secret not in text


def test_a_request_with_photos_is_filed_and_followed(
    browser: Browser, order: dict[str, str]
) -> None:
    status, text = browser.send(a_picture(), **order, **WISH, lang="en")

    assert status == 200
    assert "Granted. Your return number is" in text
    with browser.returns.store.look() as reading:
        (return_,) = reading.find(Return)
        (line,) = reading.find(ReturnLine)
        comment = return_comments(reading, line.rma)[line.line]
        (photo,) = reading.find(Photo, subject=return_.rma)
    assert (return_.remedy, return_.way) == (Remedy.REFUND, WayBack.DROP_OFF)
    assert (line.quantity, comment, line.condition) == (1, "scratched !", "opened")
    assert [one.name for one in browser.photos.iterdir()] == [photo.path]
    assert (browser.photos / photo.path).read_bytes()[:3] == b"\xff\xd8\xff"
    assert return_.rma in browser.post("/find", **order)[1]


def test_the_state_and_the_money_are_followed(browser: Browser, order: dict[str, str]) -> None:
    rma = browser.returns.requested(order["order"], announced(1, 2), announced(2, 1))
    desk = browser.returns.desk("receive")
    assert desk.scan(rma).is_good
    plates = [desk.scan(sku).step.last[0] for sku in ("MUG-BLUE", "MUG-BLUE", "PEN")]
    arrived = browser.post("/find", **order)[1]
    desk = browser.returns.desk("inspect")
    for plate in plates:
        for code in (plate, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
            assert desk.scan(code).is_good
    owed = browser.post("/find", **order)[1]
    with browser.returns.store.look() as reading:
        due = tuple(one.plate for one in due_refunds(reading))
    pay_refunds(browser.returns.store, an_act(), plates=due)
    paid = browser.post("/find", **order)[1]

    assert "Arrived, being inspected" in arrived
    assert "3 piece" in arrived
    assert "£23.85 until" in owed
    assert "Everything of this order" in owed
    assert "£23.85 paid" in paid


def test_a_request_may_wait_for_somebody(browser: Browser, order: dict[str, str]) -> None:
    take_policy(browser.returns.store, an_act(), rules=(PolicyRule(name="asked", instant=False),))

    _, text = browser.send(**order, **WISH, lang="en")

    assert "We look at your request RMA-000001" in text
    with browser.returns.store.look() as reading:
        assert reading.get(Return, "RMA-000001").state is ReturnState.REQUESTED


def test_what_was_typed_into_a_form_that_is_refused_stands_there_again(
    browser: Browser, order: dict[str, str]
) -> None:
    words = 'It is "torn" & </textarea>'

    _, refused = browser.send(
        **order, **(WISH | {"pieces_1": 0, "comment_1": words, "reason_1": "damaged"}), lang="en"
    )
    _, asked = browser.send(**order, **(WISH | {"comment_1": words}), lang="en")

    assert "It is &quot;torn&quot; &amp; &lt;/textarea&gt;</textarea>" in refused
    assert '<option value="damaged" selected>' in refused
    assert "torn" not in asked
    assert " selected>" not in asked


def test_what_is_refused_is_said_and_nothing_is_filed(
    browser: Browser, order: dict[str, str]
) -> None:
    too_many = browser.send(**order, **(WISH | {"pieces_1": 9}), lang="en")
    nothing = browser.send(**order, **(WISH | {"pieces_1": 0}), lang="en")
    no_photo = browser.send(b"MZ no photo", **order, **WISH, lang="en")
    made_up = browser.send(**order, **(WISH | {"reason_1": "bored"}), lang="en")

    assert [status for status, _ in (too_many, nothing, no_photo, made_up)] == [409, 409, 409, 400]
    assert "9 asked for" in too_many[1]
    assert "no photo that can be used" in no_photo[1]
    with browser.returns.store.look() as reading:
        assert reading.find(Return) == []


def test_a_disk_that_is_full_is_told(browser: Browser, order: dict[str, str]) -> None:
    def full(_: bytes) -> StoredPhoto:
        raise OutsideTrouble(Trouble.FILE_UNWRITABLE, file="x")

    browser.page.keep = full

    assert browser.send(a_picture(), **order, **WISH)[0] == 503


def test_a_store_that_is_away_is_told_before_anything_is_found(
    browser: Browser, order: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def away() -> None:
        raise OutsideTrouble(Trouble.STORE_BUSY)

    monkeypatch.setattr(browser.page.store, "look", away)

    assert browser.post("/find", **order)[0] == 503


def test_a_fault_of_the_program_is_told_by_its_number_and_the_page_goes_on(
    browser: Browser, order: dict[str, str], tmp_path: Path
) -> None:
    def broken(content: bytes) -> StoredPhoto:
        raise IndexError(content)

    keep, browser.page.keep = browser.page.keep, broken

    status, text = browser.send(a_picture(), **order, **WISH)
    browser.page.keep = keep

    (report,) = FaultReports(tmp_path / "faults").all()
    assert status == 500
    assert report.number in text
    assert browser.send(a_picture(), **order, **WISH)[0] == 200


def test_a_thousand_guesses_open_nothing_and_are_stopped(
    browser: Browser, order: dict[str, str]
) -> None:
    guessed = [
        browser.post("/find", order=str(5_000 + number), postcode=order["postcode"] + "X")
        for number in range(1_000)
    ]

    statuses = [status for status, _ in guessed]
    assert statuses[:10] == [404] * 10
    assert set(statuses[10:]) == {429}
    assert len({text for status, text in guessed if status == 404}) == 1
    assert browser.post("/find", **order)[0] == 429


def test_a_thousand_guesses_from_everywhere_open_nothing(
    browser: Browser, order: dict[str, str]
) -> None:
    opened = [
        browser.page.answer(
            "/find",
            read_fields(
                "application/x-www-form-urlencoded",
                urlencode({"order": number, "postcode": "AA1 1AA"}).encode(),
            ),
            f"10.0.{number // 250}.{number % 250}",
        ).status
        for number in range(5_000, 6_000)
    ]

    assert set(opened) == {404, 429}
    assert opened.count(404) == browser.page.tries.of_all


def test_orders_without_postcode_or_not_sent_stay_closed(browser: Browser) -> None:
    waiting = browser.returns.warehouse.order(MUG_BLUE=1)

    assert browser.post("/find", order=waiting, postcode="N1 0AB")[0] == 404
    assert browser.post("/find", order=waiting, postcode="")[0] == 404


def test_other_paths_and_broken_forms_are_refused(browser: Browser) -> None:
    assert browser.get("/etc/passwd")[0] == 404
    assert browser.post("/other", order="1")[0] == 404
    assert browser._ask("POST", "/find", b"x", {"Content-Type": "text/plain"})[0] == 400
    assert browser._ask("POST", "/find", b"", {"Content-Length": "99999999999"})[0] == 400
    assert browser._ask("POST", "/find", b"", {"Content-Length": "\xb2"})[0] == 400
    assert browser._ask("POST", "/find", b"", {"Content-Length": "9" * 5_000})[0] == 400


def test_what_a_form_holds_has_limits() -> None:
    head = b'--b\r\nContent-Disposition: form-data; name="a"'
    kind = "multipart/form-data; boundary=b"
    file = head + b'; filename="f"\r\n\r\nx\r\n'

    for form, body in (
        ("application/x-www-form-urlencoded", b"a=" + b"x" * 3_000),
        ("application/x-www-form-urlencoded", b"a=1&" * 600),
        ("application/x-www-form-urlencoded", b"a=\xff%ff"),
        (kind, b"nothing"),
        (kind, file * 6 + b"--b--"),
        (kind, b"--b\r\n\r\nno name\r\n--b--"),
        (kind, head + b"\r\n\r\n\xff\xfe\r\n--b--"),
        (kind, head + b"; filename*\r\n=utf-8''a\r\n\r\nx\r\n--b--"),  # `email` fails at it
        ("multipart/form-data; boundary=ü", b""),
        ("text/html", b""),
    ):
        with pytest.raises(BadForm):
            read_fields(form, body)
    assert read_fields(kind, file + b"--b--").files == (b"x",)
    assert read_fields(kind, head + b'; filename=""\r\n\r\n\r\n--b--').files == ()


def test_tries_are_forgotten_after_their_time() -> None:
    now = [0.0]
    tries = Tries(of_one=1, seconds=10, clock=lambda: now[0])
    tries.fail("a")

    stopped = tries.may("a")
    now[0] = 11

    assert not stopped
    assert tries.may("a")


def test_words_of_the_outside_are_never_markup(browser: Browser, order: dict[str, str]) -> None:
    _, text = browser.post("/find", order=order["order"], postcode=order["postcode"], lang='"><b>')
    _, wrong = browser.post("/find", order="<script>alert(1)</script>", postcode="x")

    assert "<b>" not in text
    assert "<script" not in wrong
    assert re.search(r"<html lang=\"en\"", text)


def test_nothing_is_asked_for_an_order_that_does_not_open(
    browser: Browser, order: dict[str, str]
) -> None:
    asked = ask_back(
        browser.returns.store, an_act(), number=order["order"], postcode="wrong", picked=(),
        remedy=Remedy.REFUND,
    )  # fmt: skip

    assert asked is None


def test_the_label_of_a_granted_return_is_fetched_and_names_nobody(
    browser: Browser, order: dict[str, str]
) -> None:
    put_terms(browser.returns)
    rma = browser.returns.requested(order["order"], announced())

    status, shown = browser.post("/find", **order)
    fetched, label = browser.post("/label", **order, rma=rma)

    assert (status, fetched) == (200, 200)
    assert "Get the label" in shown
    assert label.startswith("%PDF")
    with browser.returns.store.look() as reading:
        (made,) = reading.find(ReturnLabel)
    assert (made.rma, made.number) == (rma, "LR1")


def test_no_label_is_given_for_another_orders_return_or_for_goods_that_are_here(
    browser: Browser, order: dict[str, str]
) -> None:
    put_terms(browser.returns)
    others = browser.returns.announced()
    own = browser.returns.requested(order["order"], announced())
    desk = browser.returns.desk("receive")
    for scan in (own, "MUG-BLUE", "CMD-DONE"):
        assert desk.scan(scan).is_good

    foreign, _ = browser.post("/label", **order, rma=others)
    late, words = browser.post("/label", **order, rma=own)

    assert (foreign, late) == (404, 409)
    assert "its goods are here already" in words
    with browser.returns.store.look() as reading:
        assert reading.find(ReturnLabel) == []


def collected(browser: Browser, order: dict[str, str]) -> str:
    """File a request for goods that a carrier is to collect."""
    collecting(browser.returns)
    _, text = browser.send(
        **order, pieces_1=1, reason_1="changed_mind", remedy="refund", way="pick_up", lang="en"
    )
    assert "When is it to be collected?" in text
    return "RMA-000001"


def test_a_pick_up_is_ordered_followed_and_called_off(
    browser: Browser, order: dict[str, str]
) -> None:
    rma = collected(browser, order)
    when = at(1, 9).isoformat()

    status, asked = browser.post("/pick-up", **order, rma=rma, begins=when, lang="en")
    again, said = browser.post("/pick-up", **order, rma=rma, begins=when, lang="en")
    carrier_knows(browser.returns.store, an_act(), rma=rma)
    _, agreed = browser.post("/find", **order, lang="en")
    off, free = browser.post("/call-off", **order, rma=rma, lang="en")

    assert (status, again, off) == (200, 409, 200)
    assert "Owlpost is asked to collect it: Tuesday, 3 Mar 2026, 09:00 to 13:00" in asked
    assert "is ordered already" in said
    assert "Owlpost collects it: Tuesday" in agreed
    assert "When is it to be collected?" in free


def test_a_pick_up_is_said_in_the_customers_language_by_the_carriers_clock(
    browser: Browser, order: dict[str, str]
) -> None:
    rma = collected(browser, order)

    _, shown = browser.post("/pick-up", **order, rma=rma, begins=at(1, 9).isoformat(), lang="pl")

    assert "wtorek" in shown
    assert "09:00" in shown


@pytest.mark.parametrize("when", ["", "soon", "0001-01-01T00:00+23:59"])
def test_a_time_that_is_none_is_refused(browser: Browser, order: dict[str, str], when: str) -> None:
    rma = collected(browser, order)

    assert browser.post("/pick-up", **order, rma=rma, begins=when)[0] == 400


def test_a_customer_may_keep_it_after_all(browser: Browser, order: dict[str, str]) -> None:
    others = browser.returns.announced()
    rma = browser.returns.requested(order["order"], announced())

    foreign, _ = browser.post("/withdraw", **order, rma=others)
    status, shown = browser.post("/withdraw", **order, rma=rma, lang="en")
    late, _ = browser.post("/withdraw", **order, rma=rma)

    assert (foreign, status, late) == (404, 200, 409)
    assert "You keep it" in shown
    with browser.returns.store.look() as reading:
        assert reading.get(Return, others).state is ReturnState.AUTHORISED


def test_ways_that_no_carrier_goes_are_not_offered(browser: Browser, order: dict[str, str]) -> None:
    put_terms(browser.returns)

    _, shown = browser.post("/find", **order)
    browser.send(
        **order, pieces_1=1, reason_1="changed_mind", remedy="refund", way="drop_off",
        condition_1="unopened",
    )  # fmt: skip
    _, after = browser.post("/find", **order)

    assert 'value="drop_off"' in shown
    assert 'value="pick_up"' not in shown
    assert "Hand it in here: The corner shop" in after


def test_whoever_has_their_money_back_is_asked_once_how_content_they_are(
    browser: Browser, order: dict[str, str]
) -> None:
    rma = browser.returns.requested(order["order"], announced())
    early, _ = browser.post("/survey", **order, rma=rma, score=5)
    receive, inspect = browser.returns.desk("receive"), browser.returns.desk("inspect")
    assert receive.scan(rma).is_good
    plate = receive.scan("MUG-BLUE").step.last[0]
    assert receive.scan("CMD-DONE").is_good
    for code in (plate, "CMD-3", "CMD-3", "CMD-OK", "LOC-RESTOCK-1"):
        assert inspect.scan(code).is_good

    _, asked = browser.post("/find", **order)
    wrong, _ = browser.post("/survey", **order, rma=rma, score=9)
    told, thanks = browser.post("/survey", **order, rma=rma, score=2, comment="slow")
    again, _ = browser.post("/survey", **order, rma=rma, score=5)

    question = "How content are you with this return?"
    assert (early, wrong, told, again) == (409, 400, 200, 409)
    assert question in asked
    assert question not in thanks
    with browser.returns.store.look() as reading:
        kept = reading.get(Survey, rma)
    assert (kept.score, kept.comment) == (2, "slow")


def test_a_customer_has_it_collected_elsewhere_and_only_the_town_is_shown(
    browser: Browser, order: dict[str, str]
) -> None:
    rma = collected(browser, order)
    at_door = {
        "at_name": "Noor Neighbour", "at_address1": "9 Side Street", "at_city": "Leeds",
    }  # fmt: skip
    when = at(1, 9).isoformat()

    lacks, said = browser.post("/pick-up", **order, rma=rma, begins=when, at_name="Noor", lang="en")
    status, shown = browser.post("/pick-up", **order, rma=rma, begins=when, **at_door, lang="en")

    assert (lacks, status) == (409, 200)
    assert "needs a name, a street and a town" in said
    assert 'name=at-name maxlength=100 value="Noor"' in said
    assert f'value="{when}" selected' in said
    assert "It is collected at another address, in Leeds." in shown
    assert "Noor" not in shown
    assert "Side Street" not in shown
    with browser.returns.store.look() as reading:
        (found,) = reading.find(PickUpAddress)
    assert (found.name, found.address1) == ("Noor Neighbour", "9 Side Street")


def test_a_customer_sends_it_back_in_another_way_and_knows_what_that_means(
    browser: Browser, order: dict[str, str]
) -> None:
    rma = collected(browser, order)
    put_terms(browser.returns)
    browser.post("/pick-up", **order, rma=rma, begins=at(1, 9).isoformat())

    _, offered = browser.post("/find", **order, lang="en")
    wrong, _ = browser.post("/way", **order, rma=rma, way="pigeon")
    foreign, _ = browser.post("/way", **order, rma=browser.returns.announced(), way="label")
    status, shown = browser.post("/way", **order, rma=rma, way="drop_off", lang="en")

    assert "Brought to a drop-off point (needs a new label)" in offered
    assert "you pay no more than the policy says. The pick-up is called off" in offered
    assert (wrong, foreign, status) == (400, 404, 200)
    assert "Hand it in here: The corner shop" in shown
    assert "is asked to collect it" not in shown
    with browser.returns.store.look() as reading:
        assert reading.get(Return, rma).way is WayBack.DROP_OFF


def test_goods_that_are_here_take_no_other_way(browser: Browser, order: dict[str, str]) -> None:
    rma = browser.returns.requested(order["order"], announced())
    desk = browser.returns.desk("receive")
    for scan in (rma, "MUG-BLUE", "CMD-DONE"):
        assert desk.scan(scan).is_good

    _, shown = browser.post("/find", **order, lang="en")
    late, said = browser.post("/way", **order, rma=rma, way="drop_off", lang="en")

    assert "Send it back in another way" not in shown
    assert late == 409
    assert "can no longer come back in another way" in said
