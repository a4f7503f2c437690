"""`serve-returns`: the page for customers, on the local network or as a file for the shop."""

import argparse
from functools import partial

from warehouse_desk.bootstrap.faults import FaultReports
from warehouse_desk.bootstrap.papers import Papers
from warehouse_desk.bootstrap.photos import take_in
from warehouse_desk.channels.request_page import html
from warehouse_desk.channels.request_page.server import RequestPage, serve
from warehouse_desk.commands.context import Context, Exit
from warehouse_desk.commands.document import PRINTED_BY
from warehouse_desk.domain.errors import OutsideTrouble, Refusal, Trouble, Why


def command(context: Context, chosen: argparse.Namespace) -> int:
    """Serve until it is stopped; or write the page that leads there."""
    if chosen.export:
        text = html.page(
            context.language,
            [html.find_form(context.language, chosen.address.rstrip("/"))],
            with_languages=False,
        )
        try:
            chosen.export.write_text(text, "utf-8")
        except OSError as error:
            raise OutsideTrouble(
                Trouble.FILE_UNWRITABLE, file=str(chosen.export), detail=error.strerror
            ) from error
        return Exit.DONE
    with context.store() as store:
        papers = Papers(store, context.language, by=PRINTED_BY)
        page = RequestPage(
            store,
            partial(take_in, store.photos),
            lambda tracking: papers.return_label(tracking, nameless=True),
            FaultReports().write,
        )
        try:
            server = serve(page, chosen.host, chosen.port)
        except OSError as error:
            address = f"{chosen.host}:{chosen.port}"
            raise Refusal(Why.CANNOT_SERVE, address=address) from error
        host, port = server.server_address[:2]
        url = f"http://{host!s}:{port}/"
        context.show({"address": url}, context.say("portal.served", {"address": url}))
        with server:
            try:
                server.serve_forever()
            except KeyboardInterrupt:
                return Exit.DONE
    return Exit.DONE
