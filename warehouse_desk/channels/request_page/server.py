"""Serves the customers' page: finds an order, takes a request, and shows nothing else."""

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from html import escape
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

from typing_extensions import override

from warehouse_desk.channels.request_page import html
from warehouse_desk.channels.request_page.fields import MOST_BYTES, BadForm, Fields, read_fields
from warehouse_desk.channels.request_page.limits import Tries
from warehouse_desk.domain.errors import OutsideTrouble, Refusal
from warehouse_desk.domain.returns import Remedy, ReturnReason, StatedCondition, WayBack
from warehouse_desk.i18n.language import LANGUAGES, Language, load
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.usecases.operation import SYSTEM
from warehouse_desk.usecases.ports import Act, Store
from warehouse_desk.usecases.returns.deciding import withdraw_return
from warehouse_desk.usecases.returns.labels import give_return_label
from warehouse_desk.usecases.returns.pick_up_address import read_address
from warehouse_desk.usecases.returns.pick_ups import call_off_pick_up, order_pick_up
from warehouse_desk.usecases.returns.portal import Picked, PortalOrder, ask_back, find_order
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto
from warehouse_desk.usecases.returns.surveys import SCORES, answer_survey
from warehouse_desk.usecases.returns.ways import change_way

log = logging.getLogger(__name__)

_PATHS = ("/find", "/request", "/label", "/survey", "/pick-up", "/call-off", "/way", "/withdraw")
_SECONDS = 15
_MOST_COMMENT = 500
_KIND = "Content-Type"
_LENGTH = re.compile(r"[0-9]{1,12}")
_HEADERS = {
    _KIND: "text/html; charset=utf-8",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

_language = cache(load)


@dataclass(frozen=True, slots=True)
class Answered:
    """What a browser is given: a page, or a `pdf` under the name that stands for the page."""

    status: HTTPStatus
    page: str
    pdf: bytes = b""


@dataclass
class RequestPage:
    """Answers what browsers send.

    `keep` stores a photo, cleaned; `draw` makes a return label; `report` keeps a fault of the
    program and gives the number that is told.
    """

    store: Store
    keep: Callable[[bytes], StoredPhoto]
    draw: Callable[[str], bytes]
    report: Callable[[BaseException], str]
    tries: Tries = field(default_factory=Tries)
    #: A store of SQLite is used by one thread at a time.
    lock: Lock = field(default_factory=Lock)

    def first(self, language: Language) -> Answered:
        """Show the form that asks for an order."""
        return Answered(HTTPStatus.OK, html.page(language, [html.find_form(language)]))

    def answer(self, path: str, fields: Fields, address: str) -> Answered:
        """Answer a form; whoever guessed too often has to wait."""
        language = chosen_language(fields.get("lang"), "")
        if not self.tries.may(address):
            return _told(HTTPStatus.TOO_MANY_REQUESTS, language, "portal.wait")
        try:
            with self.lock:
                found = self._find(fields)
                if found is not None:
                    return self._answer(language, path, found, fields)
        except OutsideTrouble:
            return _told(HTTPStatus.SERVICE_UNAVAILABLE, language, "portal.later")
        except Exception as error:  # noqa: BLE001 - whoever comes next wants to be served
            number = self.report(error)
            return _told(HTTPStatus.INTERNAL_SERVER_ERROR, language, "fault.number", number=number)
        self.tries.fail(address)
        return _told(HTTPStatus.NOT_FOUND, language, "portal.not_found")

    def _answer(
        self, language: Language, path: str, found: PortalOrder, fields: Fields
    ) -> Answered:
        rma = fields.get("rma")
        try:
            if path == "/find":
                return _order(language, found, fields)
            if path == "/request":
                return self._request(language, found, fields)
            if rma not in {one.rma for one in found.returns}:
                return _told(HTTPStatus.NOT_FOUND, language, "portal.not_found")
            if path == "/label":
                return self._label(rma)
            if path == "/survey":
                return self._survey(language, found, fields)
            return self._change(language, path, rma, fields)
        except Refusal as refusal:
            words = escape(sentence(language, refusal.why.value, refusal.facts))
            return _order(language, found, fields, html.notice(words), HTTPStatus.CONFLICT)

    def _find(self, fields: Fields) -> PortalOrder | None:
        with self.store.look() as reading:
            return find_order(reading, fields.get("order"), fields.get("postcode"))

    def _label(self, rma: str) -> Answered:
        """Give the label of one of the order's own returns."""
        label = give_return_label(self.store, _act(), rma=rma, prints=False)
        return Answered(HTTPStatus.OK, rma, self.draw(label.tracking))

    def _survey(self, language: Language, order: PortalOrder, fields: Fields) -> Answered:
        """Keep how content a customer is with one of the order's own returns."""
        score, comment = fields.get("score"), _printable(fields.get("comment"))[:_MOST_COMMENT]
        if score not in {str(one) for one in SCORES}:
            return _told(HTTPStatus.BAD_REQUEST, language, "portal.bad_form")
        rma = fields.get("rma")
        answer_survey(self.store, _act(), rma=rma, score=int(score), comment=comment)
        words = escape(language.say("portal.survey_thanks"))
        again = self._find(fields) or order
        return _order(language, again, fields, html.notice(words, good=True))

    def _change(self, language: Language, path: str, rma: str, fields: Fields) -> Answered:
        """Have one of the order's own returns collected, or not, or sent otherwise, or kept."""
        try:
            if path == "/withdraw":
                withdraw_return(self.store, _act(), rma=rma)
            elif path == "/call-off":
                call_off_pick_up(self.store, _act(), rma=rma)
            elif path == "/way":
                change_way(self.store, _act(), rma=rma, way=WayBack(fields.get("way")))
            else:
                begins = datetime.fromisoformat(fields.get("begins")).astimezone(UTC)
                at = read_address(lambda name: fields.get(f"at-{name}"))
                order_pick_up(self.store, _act(), at, rma=rma, begins=begins)
        except (ValueError, OverflowError):
            return _told(HTTPStatus.BAD_REQUEST, language, "portal.bad_form")
        again = self._find(fields)
        assert again is not None  # noqa: S101 - it was found just now
        words = escape(language.say("portal.changed"))
        return _order(language, again, fields, html.notice(words, good=True))

    def _request(self, language: Language, order: PortalOrder, fields: Fields) -> Answered:
        try:
            picked = _picked(order, fields)
            remedy, way = Remedy(fields.get("remedy")), WayBack(fields.get("way") or "label")
        except ValueError:
            return _told(HTTPStatus.BAD_REQUEST, language, "portal.bad_form")
        photos = tuple(self.keep(content) for content in fields.files)
        asked = ask_back(
            self.store, _act(), number=order.order_ref, postcode=fields.get("postcode"),
            picked=picked, remedy=remedy, way=way, photos=photos,
        )  # fmt: skip
        again = self._find(fields)
        assert asked is not None  # noqa: S101 - it was found just now
        assert again is not None  # noqa: S101 - it was found just now
        key = "portal.asked_waits" if asked.because else "portal.asked"
        words = escape(language.say(key, rma=asked.rma))
        return _order(language, again, fields, html.notice(words, good=True))


def serve(page: RequestPage, host: str, port: int) -> ThreadingHTTPServer:
    """Make a server for the page; port 0 takes any that is free."""

    class Handler(_Handler):
        of = page

    server = ThreadingHTTPServer((host, port), Handler)
    server.daemon_threads = True
    return server


def chosen_language(code: str, accepted: str) -> Language:
    """Choose by what was asked for, else by the browser's list, else English."""
    wanted = [code, *(part.split(";")[0].strip()[:2].lower() for part in accepted.split(","))]
    return _language(next((one for one in wanted if one in LANGUAGES), "en"))


class _Handler(BaseHTTPRequestHandler):
    """Reads requests within limits and writes answers; paths, addresses and forms stay unlogged."""

    of: RequestPage
    timeout = _SECONDS
    server_version = "WarehouseDesk"
    sys_version = ""

    def do_GET(self) -> None:
        """Show the first page."""
        parts = urlsplit(self.path)
        language = chosen_language(
            parse_qs(parts.query).get("lang", [""])[0], self.headers.get("Accept-Language", "")
        )
        if parts.path != "/":
            self._write(_told(HTTPStatus.NOT_FOUND, language, "portal.not_found"))
            return
        self._write(self.of.first(language))

    def do_POST(self) -> None:
        """Answer a form."""
        path = urlsplit(self.path).path
        language = chosen_language("", self.headers.get("Accept-Language", ""))
        try:
            fields = self._fields()
        except BadForm:
            self._write(_told(HTTPStatus.BAD_REQUEST, language, "portal.bad_form"))
            return
        if path not in _PATHS:
            self._write(_told(HTTPStatus.NOT_FOUND, language, "portal.not_found"))
            return
        self._write(self.of.answer(path, fields, str(self.client_address[0])))

    def _fields(self) -> Fields:
        length = self.headers.get("Content-Length", "")
        if not _LENGTH.fullmatch(length) or int(length) > MOST_BYTES:
            self.close_connection = True
            raise BadForm
        return read_fields(self.headers.get("Content-Type", ""), self.rfile.read(int(length)))

    def _write(self, answered: Answered) -> None:
        body = answered.pdf or answered.page.encode("utf-8")
        self.send_response(answered.status)
        for name, value in _HEADERS.items():
            self.send_header(
                name, value if name != _KIND or not answered.pdf else "application/pdf"
            )
        if answered.pdf:
            self.send_header(
                "Content-Disposition", f'attachment; filename="{_bare(answered.page)}"'
            )
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    @override
    def log_message(self, format: str, *args: Any) -> None:
        """Keep personal data out of the log."""


def _act() -> Act:
    return Act(uuid4().hex, SYSTEM, "request page")


def _bare(rma: str) -> str:
    """Name a file after a return: files of returns bring numbers of any signs."""
    return f"{re.sub(r'[^A-Za-z0-9._-]', '_', rma)}.pdf"


def _order(
    language: Language,
    order: PortalOrder,
    fields: Fields,
    told: str = "",
    status: HTTPStatus = HTTPStatus.OK,
) -> Answered:
    typed = fields.get if status is HTTPStatus.CONFLICT else html.nothing
    parts = [told, *html.order_view(language, order, fields.get("postcode"), typed)]
    return Answered(status, html.page(language, parts, with_languages=False))


def _told(status: HTTPStatus, language: Language, key: str, **facts: object) -> Answered:
    words = html.notice(escape(language.say(key, **facts)))
    return Answered(status, html.page(language, [words, html.find_form(language)]))


def _picked(order: PortalOrder, fields: Fields) -> list[Picked]:
    """Read what was picked; a ValueError where it is none of what the page offers."""
    picked = []
    for line in order.lines:
        pieces = int(fields.get(f"pieces-{line.line}") or 0)
        if not pieces:
            continue
        condition = fields.get(f"condition-{line.line}")
        picked.append(
            Picked(
                line.line, pieces, ReturnReason(fields.get(f"reason-{line.line}")),
                StatedCondition(condition) if condition else None,
                _printable(fields.get(f"comment-{line.line}"))[:_MOST_COMMENT],
            )
        )  # fmt: skip
    return picked


def _printable(text: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in text).strip()
