"""Labels that a carrier makes, sent by a server here: drawn, read back, printed or not."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.labels.carrier import served
from tests.labels.room import Kept
from tests.unit.usecases.packing.bench import Bench
from warehouse_desk.bootstrap import carrier_lines
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.printing import Printers, PrintRoom
from warehouse_desk.channels.carrier_http import HttpCarrier
from warehouse_desk.devices.label_check import find_label_reader
from warehouse_desk.documents.label_form import LabelForm, label_form
from warehouse_desk.domain.carriers import CarrierNumber, LabelTemplate, NumberRange
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.domain.events import Event
from warehouse_desk.domain.packing import Label, LabelState
from warehouse_desk.i18n import load
from warehouse_desk.stations.reply import Reply
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.outbox import OutboxState
from warehouse_desk.usecases.printing import open_jobs, print_own

ZPL, PDF = label_form("4x6", "zpl-203"), label_form("4x6", "pdf")
#: The number that the range gives first.
NUMBER = "LK1000017"


def a_picture(number: str, *, dpi: int = 203, wide: bool = False) -> Image.Image:
    """A label as somebody else makes it: a frame and a code."""
    paper = Image.new("L", (4 * dpi, 6 * dpi), 255)
    paper.paste(0, (20, 20, 4 * dpi - 20, 26))
    symbol = zxingcpp.create_barcode(number, zxingcpp.BarcodeFormat.Code128)
    bars = Image.fromarray(symbol.to_image(scale=3, add_quiet_zones=True))
    paper.paste(bars.resize((bars.width, 200)), (60, 700))
    return paper.rotate(90, expand=True) if wide else paper


def a_png(number: str) -> bytes:
    out = BytesIO()
    a_picture(number).save(out, "PNG")
    return out.getvalue()


def a_pdf(number: str, *, wide: bool = False) -> bytes:
    out = BytesIO()
    size = (432, 288) if wide else (288, 432)
    canvas = Canvas(out, pagesize=size)
    canvas.drawImage(ImageReader(a_picture(number, wide=wide)), 0, 0, *size)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def a_bomb() -> bytes:
    """A picture of 900 million pixels in less than a megabyte."""
    out = BytesIO()
    Image.new("1", (30_000, 30_000)).save(out, "PNG")
    return out.getvalue()


def a_poster(number: str) -> bytes:
    """A page of five by seven metres."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(14_400, 20_000))
    canvas.drawImage(ImageReader(a_picture(number)), 0, 0, 288, 432)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


@dataclass
class Carrier:
    """Makes labels, or whatever it is told to send."""

    status: int = 200
    answer: bytes | None = None
    trickles: bool = False
    asked: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    address: str = ""


@pytest.fixture
def carrier() -> Iterator[Carrier]:
    here = Carrier()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            here.asked.append((self.headers["Idempotency-Key"], body))
            content = a_pdf(str(body["number"])) if here.answer is None else here.answer
            self.send_response(here.status)
            self.end_headers()
            if not here.trickles:
                self.wfile.write(content)
                return
            for at in range(len(content)):  # a byte now and then, for ever
                self.wfile.write(content[at : at + 1])
                time.sleep(0.05)

        def log_message(self, *_: object) -> None:
            pass

    with served(Handler) as address:
        here.address = f"{address}/labels"
        yield here


@pytest.fixture
def packed(bench: Bench, carrier: Carrier) -> Bench:
    """Pack an order for a carrier that makes its labels itself."""
    bench.put(
        NumberRange("LARK", "*", "LK", 1_000_017, 9_999_999),
        LabelTemplate("LARK", "*", label_address=carrier.address),
    )
    desk = bench.desk()
    for scan in ("TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CMD-DONE"):
        assert desk.scan(scan).is_good
    return bench


def print_all(bench: Bench, labels: Kept, form: LabelForm = ZPL) -> list[OutsideTrouble]:
    papers = Papers(bench.store, load("en"), form=form)
    room = PrintRoom(
        bench.store, papers, Printers(labels, Kept()), find_label_reader(),
        fetch=carrier_lines.label,
    )  # fmt: skip
    return room.work()[1]


def printed(labels: Kept) -> list[bytes]:
    return [job for title, job in labels.jobs if title.startswith("label")]


def ask(bench: Bench, *scans: str) -> Reply:
    desk = bench.desk()
    for scan in scans:
        reply = desk.scan(scan)
    return reply


@pytest.mark.parametrize("form", [ZPL, PDF, label_form("4x6", "zpl-300"), label_form("a6", "pdf")])
@pytest.mark.parametrize("make", [a_pdf, a_png])
def test_what_the_carrier_sends_is_printed_and_read_by_both_decoders(
    packed: Bench, carrier: Carrier, form: LabelForm, make: object
) -> None:
    carrier.answer, labels = make(NUMBER), Kept()  # type: ignore[operator]  # one of the two above

    assert print_all(packed, labels, form) == []

    (job,) = printed(labels)
    seen = find_label_reader().check(job, [NUMBER])
    assert (seen.is_readable, seen.eyes) == (True, ("zxing", "zbar"))
    ((key, asked),) = carrier.asked
    label = packed.label_of("1001")
    assert key == f"paper-{label.tracking}"
    assert (asked["parcel"], asked["number"], asked["order"]) == (label.tracking, NUMBER, "1001")


def test_a_label_that_lies_on_its_side_is_turned(packed: Bench, carrier: Carrier) -> None:
    carrier.answer, labels = a_pdf(NUMBER, wide=True), Kept()

    assert print_all(packed, labels) == []

    assert len(printed(labels)) == 1


def test_the_carriers_own_number_is_scanned_on_the_label(packed: Bench) -> None:
    assert print_all(packed, Kept()) == []

    reply = packed.desk().scan(NUMBER)

    assert (reply.say, reply.is_good) == (Say.PACK_DONE, True)
    assert packed.label_of("1001").state is LabelState.CONFIRMED
    ship = packed.desk("ship").scan(NUMBER)
    assert ship.is_good


@pytest.mark.parametrize(
    "sent",
    [
        a_pdf("LK1000018"),
        a_png("LK1000018"),
        b"^XA^FO50,50^BCN,100^FDLK1000017^FS^XZ",
        b"~JA",
        b"<html>",
        b"",
        b"%PDF-1.4 and nothing more",
        b"\x89PNG\r\n\x1a\nand nothing more",
        a_png(NUMBER)[:-200],
        a_poster(NUMBER),
        b"%PDF-" + bytes(5_000_000),
    ],
    ids=[
        "other-pdf", "other-png", "zpl", "command", "html", "nothing", "no-pdf", "no-png",
        "cut-png", "poster", "endless",
    ],
)  # fmt: skip
def test_a_label_on_which_the_number_cannot_be_read_is_not_printed(
    packed: Bench, carrier: Carrier, sent: bytes
) -> None:
    carrier.answer, labels = sent, Kept()

    (trouble,) = print_all(packed, labels)

    assert trouble.trouble is Trouble.CARRIER_LABEL_BAD
    assert trouble.facts["code"] == NUMBER
    assert printed(labels) == []


def test_a_bomb_of_a_picture_kills_at_most_the_process_that_draws_it(
    packed: Bench, carrier: Carrier
) -> None:
    carrier.answer, labels = a_bomb(), Kept()

    (trouble,) = print_all(packed, labels)

    assert trouble.trouble is Trouble.CARRIER_LABEL_BAD
    assert printed(labels) == []


def test_a_label_that_trickles_in_is_not_waited_for(
    packed: Bench, carrier: Carrier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrier_lines, "_BOOKING_LIMIT_S", 0.3)
    carrier.trickles = True

    (trouble,) = print_all(packed, Kept())

    assert trouble.trouble is Trouble.CARRIER_LABEL_AWAY


@pytest.mark.parametrize(
    ("status", "answer", "said"),
    [
        (503, b"", (Trouble.CARRIER_LABEL_AWAY, "HTTP 503")),
        (422, b'{"refusal": "no such postcode"}', (Trouble.CARRIER_REFUSED, "no such postcode")),
    ],
)
def test_a_carrier_that_makes_no_label_is_asked_again_under_the_same_key(
    packed: Bench, carrier: Carrier, status: int, answer: bytes, said: tuple[Trouble, str]
) -> None:
    carrier.status, carrier.answer, labels = status, answer, Kept()
    (trouble,) = print_all(packed, labels)
    assert (trouble.trouble, trouble.facts["reason"]) == said
    carrier.status, carrier.answer = 200, None

    asked = ask(packed, "CMD-REPRINT")
    assert (asked.say, [one.key for one in asked.choices]) == (
        Say.PACK_LABEL_NOT_MADE, ["pack.choice.ask_again", "pack.choice.our_own"],
    )  # fmt: skip
    assert ask(packed, "CMD-REPRINT", "CMD-1").say is Say.PACK_LABEL_ASKED

    assert print_all(packed, labels) == []
    assert len(printed(labels)) == 1
    assert {key for key, _ in carrier.asked} == {f"paper-{packed.label_of('1001').tracking}"}
    assert [one.number for one in packed.find(CarrierNumber)] == [NUMBER]


def test_our_own_label_goes_out_under_the_same_number_instead(
    packed: Bench, carrier: Carrier
) -> None:
    carrier.status, labels = 503, Kept()
    assert len(print_all(packed, labels)) == 1

    assert ask(packed, "CMD-REPRINT", "CMD-2").say is Say.PACK_LABEL_ASKED
    assert print_all(packed, labels) == []

    (job,) = printed(labels)
    tracking = packed.label_of("1001").tracking
    assert find_label_reader().check(job, [f"00{tracking}", NUMBER]).is_readable
    assert len(carrier.asked) == 1
    assert len(packed.find(Label)) == len(packed.find(CarrierNumber)) == 1
    assert [one.kind for one in packed.find(Event)].count("own_label_printed") == 1
    assert packed.desk().scan(tracking).is_good


def test_a_second_click_prints_no_second_label(packed: Bench, carrier: Carrier) -> None:
    carrier.status, labels = 503, Kept()
    assert len(print_all(packed, labels)) == 1
    with packed.store.look() as reading:
        (job,) = [one for one in open_jobs(reading) if one.state is OutboxState.FAILED]
    act = packed.act()

    first = print_own(packed.store, act, message=job.message)
    assert print_own(packed.store, act, message=job.message) == first

    assert print_all(packed, labels) == []
    assert len(printed(labels)) == 1


def test_a_label_void_by_then_is_not_asked_for(packed: Bench, carrier: Carrier) -> None:
    assert packed.desk().scan("CMD-VOID").is_good

    assert print_all(packed, Kept()) == []

    assert [asked["number"] for _, asked in carrier.asked] == ["LK1000018"]


def test_where_nobody_is_the_next_labels_of_a_go_do_not_wait_as_long(packed: Bench) -> None:
    packed.put(LabelTemplate("LARK", "*", label_address="http://127.0.0.1:1/labels"))
    desk = packed.desk()
    for scan in ("CMD-PAUSE", "TOTE-0005", "BOX-S", "MUG-BLUE", "CMD-DONE"):
        assert desk.scan(scan).is_good

    troubles = print_all(packed, Kept())

    assert [one.trouble for one in troubles] == [Trouble.CARRIER_LABEL_AWAY] * 2
    assert troubles[0] is troubles[1]


def test_a_carrier_without_a_range_proves_its_label_by_our_own_number(
    bench: Bench, carrier: Carrier
) -> None:
    bench.put(LabelTemplate("LARK", "*", label_address=carrier.address))
    assert ask(bench, "TOTE-0005", "BOX-S", "MUG-BLUE", "CMD-DONE").is_good
    carrier.answer, labels = a_pdf(f"00{bench.label_of('1006').tracking}"), Kept()

    assert print_all(bench, labels) == []

    assert len(printed(labels)) == 1


def test_an_address_that_is_none_is_named(packed: Bench) -> None:
    packed.put(LabelTemplate("LARK", "*", label_address="ftp://somewhere"))

    (trouble,) = print_all(packed, Kept())

    assert trouble.trouble is Trouble.CARRIER_LABEL_AWAY
    assert "ftp://somewhere" in str(trouble.facts["reason"])
    assert HttpCarrier("ftp://somewhere").limit_s
