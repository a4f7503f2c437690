"""One place that turns a scanned text into a thing of the warehouse."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from warehouse_desk.domain.catalogue import Barcode
from warehouse_desk.scanning.codes import Code, Kind, is_cut, is_merged, read_own
from warehouse_desk.scanning.commands import is_call, read_call
from warehouse_desk.scanning.epc import NotEpc, read_epc
from warehouse_desk.scanning.gs1 import (
    Elements,
    NotGs1,
    canonical,
    has_gtin_length,
    is_digits,
    is_gtin,
    is_sscc,
    read_elements,
)
from warehouse_desk.scanning.look_alikes import look_alikes
from warehouse_desk.scanning.measures import read_measures
from warehouse_desk.scanning.signs import GS, Hint, objection, shown
from warehouse_desk.scanning.symbology import Symbology, identify
from warehouse_desk.scanning.weights import read_weight


class ProductCodes(Protocol):
    """Where the codes of products are looked up."""

    def find(self, code: str) -> Sequence[Barcode]:
        """List what `code` means: a GTIN-14, a plain text barcode, or an SKU (quantity 1)."""
        ...


def resolve(
    text: str, products: ProductCodes, *, symbology: str | None = None, separator: str = ""
) -> Code:
    """Tell what was scanned.

    `symbology` is the AIM identifier if the device reports it apart; one in front of the text is
    taken off. `separator` is the sign that a keyboard scanner was set up to send in place of GS.
    """
    family, body = identify(text, symbology)
    hint = objection(body)
    if hint is not None:
        return _unreadable(text, hint)
    if separator and family in {Symbology.GS1, Symbology.UNTOLD}:
        body = _with_separators(body, separator)
    for read in _READERS:
        code = read(body, family, products)
        if code is not None:
            return code
    return Code(Kind.UNKNOWN, body, shown(body))


def _with_separators(body: str, separator: str) -> str:
    """Put GS for its substitute, where that makes a GS1 message and nothing else would."""
    replaced = body.replace(separator, GS)
    try:
        read_elements(replaced)
    except NotGs1:
        return body
    return replaced


def _gs1(body: str, family: Symbology, products: ProductCodes) -> Code | None:
    """Read a GS1 message when the device says it is one."""
    if family is not Symbology.GS1:
        return None
    try:
        return _from_elements(read_elements(body), body, products)
    except NotGs1:
        return _unreadable(body, Hint.GS1_CONTENTS)


def _command(body: str, _family: Symbology, _products: ProductCodes) -> Code | None:
    if not is_call(body):
        return None
    call = read_call(body)
    if call is None:
        return Code(Kind.UNKNOWN, body, shown(body))
    return Code(Kind.COMMAND, call.command, shown(body), argument=call.number)


def _own(body: str, _family: Symbology, _products: ProductCodes) -> Code | None:
    return _unreadable(body, Hint.MERGED) if is_merged(body) else read_own(body)


def _retail(body: str, family: Symbology, _products: ProductCodes) -> Code | None:
    """Refuse half a code: an ITF that was cut reads as a shorter valid one, an EAN as nothing."""
    whole = {Symbology.ITF: (14,), Symbology.EAN: (8, 12, 13)}.get(family)
    if whole is None or (len(body) in whole and is_gtin(body)):
        return None
    return _unreadable(body, Hint.CHECK_DIGIT)


def _product(body: str, _family: Symbology, products: ProductCodes) -> Code | None:
    """Look for a product by GTIN and, as it stands, by plain barcode or SKU."""
    if GS in body:
        return None
    found = [
        found for key in dict.fromkeys((canonical(body), body)) for found in products.find(key)
    ]
    return _meant(found, body) if found else None


def _parcel(body: str, _family: Symbology, _products: ProductCodes) -> Code | None:
    return Code(Kind.PARCEL, body, body) if is_sscc(body) else None


def _weight(body: str, family: Symbology, _products: ProductCodes) -> Code | None:
    """Read what a scale sent; it may come as if it had been typed."""
    weight_g = read_weight(body) if family is Symbology.UNTOLD else None
    return None if weight_g is None else Code(Kind.WEIGHT, body, body, weight_g=weight_g)


def _measures(body: str, family: Symbology, _products: ProductCodes) -> Code | None:
    """Read what a measuring device sent, or somebody typed."""
    measures = read_measures(body) if family is Symbology.UNTOLD else None
    if measures is None:
        return None
    return Code(Kind.MEASURES, body, shown(body), weight_g=measures.weight_g, measures=measures)


def _gs1_by_look(body: str, family: Symbology, products: ProductCodes) -> Code | None:
    """Read a GS1 message whose identifier was not sent: with GS, or from (00), (01) or (02) on."""
    if family is not Symbology.UNTOLD or not (GS in body or body[:2] in {"00", "01", "02"}):
        return None
    try:
        return _from_elements(read_elements(body), body, products)
    except NotGs1:
        return None


def _tag(body: str, family: Symbology, products: ProductCodes) -> Code | None:
    """Read what an RFID reader sent: it tells the tag's number, never a kind of barcode."""
    try:
        epc = read_epc(body) if family is Symbology.UNTOLD else None
    except NotEpc as error:
        return _unreadable(body, error.hint)
    if epc is None:
        return None
    if epc.sscc:
        return Code(Kind.PARCEL, epc.sscc, epc.tag)
    code = _meant(products.find(epc.gtin), epc.tag, unknown=epc.gtin)
    return replace(code, serial=epc.serial, tag=epc.tag)


def _broken(body: str, _family: Symbology, _products: ProductCodes) -> Code | None:
    """Tell a damaged code from one that is merely not known here."""
    if GS in body:
        return _unreadable(body, Hint.CONTROL_SIGNS)
    if is_cut(body):
        return _unreadable(body, Hint.CUT)
    if has_gtin_length(body) and not is_gtin(body):
        return _unreadable(body, Hint.CHECK_DIGIT)
    return None


def _look_alike(body: str, family: Symbology, products: ProductCodes) -> Code | None:
    """Refuse what is one sign away from something known, and say so; it is never taken for that."""
    if is_digits(body):
        return None
    for other in look_alikes(body):
        if read_own(other) or read_call(other) or _product(other, family, products):
            return _unreadable(body, Hint.LOOK_ALIKE)
    return None


_Reader = Callable[[str, Symbology, ProductCodes], Code | None]
_READERS: tuple[_Reader, ...] = (
    _gs1,
    _command,
    _own,
    _retail,
    _product,
    _parcel,
    _weight,
    _measures,
    _gs1_by_look,
    _tag,
    _broken,
    _look_alike,
)


def _from_elements(elements: Elements, body: str, products: ProductCodes) -> Code:
    code = _subject(elements, body, products)
    pieces = elements.count if code.kind is Kind.PRODUCT else 1
    return replace(
        code,
        quantity=code.quantity * pieces,
        lot=elements.lot,
        expiry=elements.expiry,
        serial=elements.serial,
        weight_g=elements.weight_g,
    )


def _subject(elements: Elements, body: str, products: ProductCodes) -> Code:
    if elements.sscc:
        return Code(Kind.PARCEL, elements.sscc, shown(body))
    if elements.gtin:
        return _meant(products.find(elements.gtin), body, unknown=elements.gtin)
    if elements.serial:
        return Code(Kind.SERIAL, elements.serial, shown(body))
    if elements.lot:
        return Code(Kind.LOT, elements.lot, shown(body))
    return Code(Kind.UNKNOWN, body, shown(body))


def _meant(found: Sequence[Barcode], body: str, *, unknown: str = "") -> Code:
    meanings = sorted({(barcode.sku, barcode.quantity) for barcode in found})
    match meanings:
        case []:
            return Code(Kind.UNKNOWN, unknown, shown(body))
        case [(sku, quantity)]:
            return Code(Kind.PRODUCT, sku, shown(body), quantity=quantity)
        case _:
            skus = tuple(dict.fromkeys(sku for sku, _ in meanings))
            return Code(Kind.AMBIGUOUS, body, shown(body), choices=skus)


def _unreadable(text: str, hint: Hint) -> Code:
    return Code(Kind.UNREADABLE, "", shown(text), hint=hint)
