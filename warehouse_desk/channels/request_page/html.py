"""The customers' page as HTML: one file, no scripts, right in both directions."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from html import escape

from warehouse_desk.domain.returns import ReturnReason, StatedCondition
from warehouse_desk.i18n.language import LANGUAGES, Language
from warehouse_desk.usecases.returns.pick_up_address import FIELDS, LONGEST
from warehouse_desk.usecases.returns.pick_up_words import way_words, window_words
from warehouse_desk.usecases.returns.pick_ups import Collection
from warehouse_desk.usecases.returns.policy_words import rule_in_words
from warehouse_desk.usecases.returns.portal import PortalLine, PortalOrder, PortalReturn
from warehouse_desk.usecases.returns.surveys import SCORES

_STYLE = """
body{font:17px/1.5 'Noto Sans',system-ui,sans-serif;margin:0;background:#f4f4f2;color:#1b1b1b}
main{max-width:760px;margin:0 auto;padding:24px 16px 48px}
section,form{background:#fff;border:1px solid #d5d5d0;border-radius:8px;padding:16px 20px;
margin:16px 0}
h1{font-size:26px;margin:8px 0}h2{font-size:19px;margin:0 0 8px}
label{display:block;margin:8px 0 2px}fieldset{border:0;border-top:1px solid #d5d5d0;
margin:12px 0 0;padding:12px 0}
legend{font-weight:700;float:inline-start;width:100%;margin:0 0 4px}
input,select,textarea{font:inherit;padding:8px;min-height:48px;box-sizing:border-box;width:100%;
border:1px solid #77776f;border-radius:6px;background:#fff}
button{font:inherit;font-weight:700;min-height:56px;padding:0 28px;border:0;border-radius:6px;
background:#00536b;color:#fff;margin-top:16px}
a{color:#00536b}nav a{margin-inline-end:12px}.bad{border-color:#b3330e;background:#fdeee9}
.good{border-color:#00735c;background:#e8f6f2}table{width:100%;border-collapse:collapse}
td,th{text-align:start;vertical-align:top;padding:6px 8px 6px 0;border-top:1px solid #d5d5d0}
th[scope=row]{white-space:nowrap}
.plain{border:0;margin:0;padding:0}.plain button{margin-top:8px}
.quiet button{background:#fff;color:#00536b;border:1px solid #00536b}
summary{cursor:pointer;padding:12px 0;color:#00536b}
bdi{unicode-bidi:isolate}:focus{outline:3px solid #e69f00;outline-offset:1px}
"""


def page(language: Language, body: Iterable[str], *, with_languages: bool = True) -> str:
    """Put parts into a whole page."""
    title = escape(language.say("portal.title"))
    direction = "rtl" if language.is_right_to_left else "ltr"
    links = "".join(
        f'<a href="/?lang={code}" lang="{code}">{escape(name)}</a>'
        for code, name in LANGUAGES.items()
    )
    return (
        f'<!DOCTYPE html><html lang="{language.code}" dir="{direction}"><head>'
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body><main>"
        f"{f'<nav>{links}</nav>' if with_languages else ''}<h1>{title}</h1>"
        f"{''.join(body)}</main></body></html>"
    )


#: What somebody typed into a field of a form, by its name.
Typed = Callable[[str], str]


def nothing(_name: str) -> str:
    """Say that nothing was typed."""
    return ""


def find_form(language: Language, address: str = "") -> str:
    """Ask for the order; `address` is that of the desk where the page stands elsewhere."""
    return (
        f'<form method="post" action="{escape(address)}/find">'
        f"<p>{_portal(language, 'how')}</p>{_hidden(lang=language.code)}"
        f"{_field(language, 'portal.order', 'order')}"
        f"{_field(language, 'portal.postcode', 'postcode')}"
        f"{_button(language, 'portal.find')}</form>"
    )


def notice(words: str, *, good: bool = False) -> str:
    """Say what became of something."""
    return f'<section class="{"good" if good else "bad"}" role="status"><p>{words}</p></section>'


def order_view(language: Language, order: PortalOrder, postcode: str, typed: Typed) -> list[str]:
    """Show an order: its returns, the form for another one, the policy.

    What was `typed` into a form that was refused stands there again.
    """
    parts = [_returns(language, order, postcode, typed)] if order.returns else []
    if any(line.left > 0 for line in order.lines):
        is_refused = not typed("rma")
        parts.append(_request_form(language, order, postcode, typed if is_refused else nothing))
    else:
        parts.append(notice(_portal(language, "nothing_left")))
    return [*parts, _policy(language, order)]


def _returns(language: Language, order: PortalOrder, postcode: str, typed: Typed) -> str:
    refused = typed("rma")
    rows = "".join(
        _return_row(language, one, order, postcode, typed if one.rma == refused else nothing)
        for one in order.returns
    )
    return f"<section><h2>{_portal(language, 'returns')}</h2><table>{rows}</table></section>"


def _return_row(
    language: Language, one: PortalReturn, order: PortalOrder, postcode: str, typed: Typed
) -> str:
    state = "portal.withdrawn" if one.is_withdrawn else f"portal.state.{one.state.value}"
    words = [_say(language, state)]
    if one.received:
        words.append(_portal(language, "received", n=one.received))
    if one.refund_cents:
        amount = language.money(one.refund_cents, order.currency)
        if one.is_paid:
            words.append(_portal(language, "paid", amount=amount))
        elif one.refund_due:
            day = language.date(one.refund_due.date())
            words.append(_portal(language, "due", amount=amount, day=day))
    if one.drop_off:
        words.append(_portal(language, "drop_off", where=one.drop_off))
    hidden = _hidden(order=order.order_ref, postcode=postcode, rma=one.rma, lang=language.code)
    words += _collection(language, one.collection, hidden, typed)
    if one.may_have_label:
        words.append(_form("label", hidden, _button(language, "portal.get_label")))
    if one.other_ways:
        words.append(_ways(language, one, hidden, typed))
    if one.may_withdraw:
        words.append(_form("withdraw", hidden, _button(language, "portal.withdraw"), quiet=True))
    if one.asks_survey:
        words.append(_survey(language, hidden))
    remedy = _say(language, f"remedy.{one.remedy.value}")
    return (
        f'<tr><th scope="row"><bdi>{escape(one.rma)}</bdi></th><td>{remedy}</td>'
        f"<td>{'<br>'.join(words)}</td></tr>"
    )


def _collection(language: Language, found: Collection, hidden: str, typed: Typed) -> list[str]:
    """Say when the carrier comes, and let it be called off; else let a window be chosen."""
    if (pick_up := found.pick_up) is not None:
        when = window_words(language, pick_up.begins, pick_up.ends, found.zone)
        words = _portal(
            language, f"pick_up.{pick_up.state.value}", carrier=found.carrier, when=when
        )
        off = _form("call-off", hidden, _button(language, "portal.call_off"), quiet=True)
        parts = [f"{words} <bdi>{escape(pick_up.number)}</bdi>".strip()]
        if found.at is not None:
            parts.append(_portal(language, "pick_up.at", city=found.at.city))
        return [*parts, off]
    if not found.offers:
        return []
    options = _options(
        (
            (one.begins.isoformat(), window_words(language, one.begins, one.ends, one.zone))
            for one in found.offers
        ),
        typed("begins"),
    )
    choice = f"<label>{_portal(language, 'when')}<select name=begins>{options}</select></label>"
    order = _button(language, "portal.order_pick_up")
    return [_form("pick-up", hidden, choice, _elsewhere(language, typed), order)]


def _elsewhere(language: Language, typed: Typed) -> str:
    """Let another address be given; closed, it is that of the order."""
    lines = "".join(
        f"<label>{_say(language, f'address.{name}')}<input name=at-{name} maxlength={LONGEST} "
        f'value="{escape(typed(f"at-{name}"))}" dir=auto></label>'
        for name in FIELDS
    )
    summary = f"<summary>{_portal(language, 'elsewhere')}</summary>"
    is_open = any(typed(f"at-{name}") for name in FIELDS)
    return f"<details{' open' if is_open else ''}>{summary}{lines}</details>"


def _ways(language: Language, one: PortalReturn, hidden: str, typed: Typed) -> str:
    """Let another way be chosen, and say what that means."""
    options = _options(
        ((other.way.value, way_words(language, other)) for other in one.other_ways), typed("way")
    )
    choice = f"<label>{_say(language, 'portal.way')}<select name=way>{options}</select></label>"
    told = _portal(language, "way_fee")
    if one.collection.pick_up is not None:
        told = f"{told} {_portal(language, 'way_off')}"
    change = _button(language, "portal.change_way")
    form = _form("way", hidden, choice, f"<p>{told}</p>", change, quiet=True)
    return f"<details><summary>{_portal(language, 'other_way')}</summary>{form}</details>"


def _form(act: str, *parts: str, quiet: bool = False) -> str:
    kind = "plain quiet" if quiet else "plain"
    return f'<form method="post" action="/{act}" class="{kind}">{"".join(parts)}</form>'


def _survey(language: Language, hidden: str) -> str:
    scores = _options((str(score), language.say(f"portal.score.{score}")) for score in SCORES)
    return _form(
        "survey",
        hidden,
        f"<label>{_portal(language, 'survey')}<select name=score>{scores}</select></label>",
        f"<label>{_portal(language, 'survey_why')}",
        "<textarea name=comment maxlength=500 rows=2></textarea></label>",
        _button(language, "portal.survey_send"),
    )


def _request_form(language: Language, order: PortalOrder, postcode: str, typed: Typed) -> str:
    hidden = _hidden(order=order.order_ref, postcode=postcode, lang=language.code)
    lines = "".join(_line(language, line, typed) for line in order.lines if line.left > 0)
    photo = _portal(language, "photos")
    choices = "".join(
        _choice(language, f"portal.{name}", name, name, members, typed=typed)
        for name, members in (("remedy", order.remedies), ("way", order.ways))
        if members
    )
    return (
        '<form method="post" action="/request" enctype="multipart/form-data">'
        f"<h2>{_portal(language, 'pick')}</h2>{hidden}{lines}"
        f"<label>{photo}<input type=file name=photos multiple "
        'accept="image/jpeg,image/png,image/webp"></label>'
        f"{choices}{_button(language, 'portal.send')}</form>"
    )


def _line(language: Language, line: PortalLine, typed: Typed) -> str:
    at = line.line
    numbers = ((str(n), language.number(n)) for n in range(line.left + 1))
    counts = _options(numbers, typed(f"pieces-{at}"))
    until = ""
    if line.last_day:
        day = language.date(line.last_day.date())
        until = f"<p>{_portal(language, 'until', day=day)}</p>"
    reasons = _choice(
        language, "portal.reason", f"reason-{at}", "return_reason", tuple(ReturnReason), typed=typed
    )
    conditions = _choice(
        language,
        "portal.condition",
        f"condition-{at}",
        "condition",
        tuple(StatedCondition),
        typed=typed,
    )
    return (
        f"<fieldset><legend><bdi>{escape(line.name)}</bdi></legend>{until}"
        f"<label>{_portal(language, 'pieces')}"
        f'<select name="pieces-{at}">{counts}</select></label>{reasons}{conditions}'
        f"<label>{_portal(language, 'comment')}"
        f'<textarea name="comment-{at}" maxlength=500 rows=2>'
        f"{escape(typed(f'comment-{at}'))}</textarea></label></fieldset>"
    )


def _policy(language: Language, order: PortalOrder) -> str:
    rows = []
    for rule in sorted(order.rules, key=lambda one: one.reach):
        words = rule_in_words(language, rule, order.currency)
        cells = (words.about, words.until, words.fee, words.offers)
        rows.append(
            "<tr>" + "".join(f"<td>{'<br>'.join(map(escape, one))}</td>" for one in cells) + "</tr>"
        )
    keys = ("policy.about", "policy.until", "policy.fee", "policy.offers")
    heads = "".join(f"<th>{_say(language, key)}</th>" for key in keys)
    title, hint = _say(language, "policy.title"), _say(language, "policy.hint")
    return (
        f"<section><h2>{title}</h2><p>{hint}</p>"
        f"<table><tr>{heads}</tr>{''.join(rows)}</table></section>"
    )


def _choice(
    language: Language, key: str, name: str, words: str, members: Sequence[StrEnum], *, typed: Typed
) -> str:
    offered = ((one.value, language.say(f"{words}.{one.value}")) for one in members)
    options = _options(offered, typed(name))
    return f'<label>{_say(language, key)}<select name="{name}">{options}</select></label>'


def _options(offered: Iterable[tuple[str, str]], chosen: str = "") -> str:
    """List values, each with its words."""
    return "".join(
        f'<option value="{value}"{" selected" if value == chosen else ""}>{escape(words)}</option>'
        for value, words in offered
    )


def _field(language: Language, key: str, name: str) -> str:
    return (
        f"<label>{_say(language, key)}"
        f'<input name="{name}" required maxlength=60 autocomplete=off dir=ltr></label>'
    )


def _hidden(**values: str) -> str:
    return "".join(
        f'<input type=hidden name="{name}" value="{escape(value)}">'
        for name, value in values.items()
    )


def _button(language: Language, key: str) -> str:
    return f"<button type=submit>{_say(language, key)}</button>"


def _portal(language: Language, name: str, **facts: object) -> str:
    return _say(language, f"portal.{name}", **facts)


def _say(language: Language, key: str, **facts: object) -> str:
    return escape(language.say(key, **facts))
