"""What lies where: enough for nearly all orders, scarce for a few products, and some surprises."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from making.chance import between, happens, one_of, shuffled
from making.floor import Slot, best_first, slots
from making.goods import Product
from making.source import Sale, by_order

#: How many of the fastest movers have a reserve slot, and how many of the next a second pick slot.
WITH_RESERVE, WITH_SECOND = 60, 60
#: About three products in a hundred are scarce: some of what a few unlucky orders want last, and
#: the whole of a few small orders.
UNLUCKY, SCARCE_AN_ORDER, SOLD_OUT = 13, 4, 2
#: Surprises: slots that hold less than booked, of products with a second slot and with one only.
LESS_WITH_OTHER_SLOT, LESS = 3, 5


@dataclass(frozen=True, slots=True)
class Pile:
    """Pieces of one product and lot in one slot."""

    sku: str
    slot: str
    quantity: int
    lot: str = ""
    expiry: str = ""


@dataclass(frozen=True, slots=True)
class Stock:
    """All piles, the scarce products, and the slots that hold less than is booked."""

    piles: list[Pile]
    scarce: frozenset[str]
    surprises: list[Pile]

    @property
    def surprising(self) -> frozenset[str]:
        """Name the products whose booked stock is not to be trusted."""
        return frozenset(pile.sku for pile in self.surprises)


def make_stock(products: list[Product], sales: list[Sale]) -> Stock:
    """Decide where each product lies and how much of it there is."""
    short = _scarce(sales)
    homes = _homes(products)
    piles: list[Pile] = []
    for product in products:
        pieces = _pieces(product, short)
        for slot, share in _shares(homes[product.sku], pieces):
            piles += _lots(product, slot, share)
    return Stock(piles, frozenset(short), _surprises(piles, products, short))


def serial_rows(products: Iterable[Product], piles: list[Pile]) -> Iterator[dict[str, object]]:
    """Number the single pieces of the products that are kept by serial number."""
    by_serial = {product.sku for product in products if product.kind.serials}
    for pile in piles:
        if pile.sku in by_serial:
            for piece in range(pile.quantity):
                number = between(100_000, 999_999, "serial", pile.sku, piece)
                yield {"sku": pile.sku, "slot": pile.slot, "serial": f"{pile.sku}{number}"}


def _scarce(sales: list[Sale]) -> dict[str, int]:
    """Find the scarce products and how many pieces are missing of each."""
    missing = {}
    for order, skus in _last_ordered_by(sales).items():
        for sku, quantity in shuffled(tuple(skus.items()), "scarce", order)[:SCARCE_AN_ORDER]:
            all_of_it = happens(40, "all of it", sku)
            missing[sku] = quantity if all_of_it else between(1, quantity, "missing", sku)
    return missing | _sold_out(sales)


def _last_ordered_by(sales: list[Sale]) -> dict[str, dict[str, int]]:
    """Find what some unlucky orders want after everybody else: sku and quantity by order."""
    longer = [order for order, lines in by_order(sales).items() if len(lines) >= 12]
    unlucky: dict[str, dict[str, int]] = {
        order: {} for order in shuffled(longer, "unlucky")[:UNLUCKY]
    }
    last = {sale.sku: sale for sale in sorted(sales, key=lambda s: (s.placed_at, s.order))}
    for sku, sale in last.items():
        if sale.order in unlucky:
            unlucky[sale.order][sku] = sale.quantity
    return unlucky


def _sold_out(sales: list[Sale]) -> dict[str, int]:
    """Choose rarely wanted products that are the only line of an order, and leave none of them."""
    wanted: dict[str, int] = {}
    for sale in sales:
        wanted[sale.sku] = wanted.get(sale.sku, 0) + sale.quantity
    lines = Counter(sale.sku for sale in sales)
    only = {rows[0].sku for rows in by_order(sales).values() if len(rows) == 1}
    rarest = sorted(only, key=lambda sku: (lines[sku], sku))[:SOLD_OUT]
    return {sku: wanted[sku] for sku in rarest}


def _homes(products: list[Product]) -> dict[str, list[Slot]]:
    """Give the products their slots, the best slots to those on most order lines."""
    every = slots()
    pick = best_first([slot for slot in every if slot.kind == "pick"])
    reserve = best_first([slot for slot in every if slot.kind == "reserve"])
    fastest = sorted(products, key=lambda p: (-p.lines, -p.ordered, p.sku))
    homes = {product.sku: [slot] for product, slot in zip(fastest, pick, strict=False)}
    for product, slot in zip(fastest[:WITH_RESERVE], reserve, strict=False):
        homes[product.sku].append(slot)
    spare = pick[len(products) :]
    for product, slot in zip(fastest[WITH_RESERVE:][:WITH_SECOND], spare, strict=False):
        homes[product.sku].append(slot)
    return homes


def _pieces(product: Product, short: dict[str, int]) -> int:
    if product.sku in short:
        return product.ordered - short[product.sku]
    return product.ordered * between(112, 160, "stock", product.sku) // 100 + between(
        2, 9, "more", product.sku
    )


def _shares(homes: list[Slot], pieces: int) -> Iterator[tuple[Slot, int]]:
    """Divide the pieces: three fifths in the first slot, the rest in the second."""
    first = pieces if len(homes) == 1 else -(-pieces * 3 // 5)
    yield homes[0], first
    if len(homes) > 1:
        yield homes[1], pieces - first


def _lots(product: Product, slot: Slot, pieces: int) -> Iterator[Pile]:
    """Divide the pieces of a slot into lots, the older first; an empty home is a pile of none."""
    if not product.kind.lots or not pieces:
        yield Pile(product.sku, slot.code, pieces)
        return
    older = pieces // 3 if happens(50, "two lots", product.sku) else 0
    for age, share in enumerate((older, pieces - older)):
        if share:
            lot = f"{10 + age % 2}{between(100, 999, 'lot', product.sku, age)}"
            expiry = _expiry(product, age) if product.kind.expiry else ""
            yield Pile(product.sku, slot.code, share, lot, expiry)


def _expiry(product: Product, age: int) -> str:
    """Choose a day one to two years after the orders; the older lot expires a year sooner."""
    month = between(1, 12, "month", product.sku, age)
    day = one_of((15, 28), "day", product.sku, age)
    return f"{2012 + age}-{month:02d}-{day}"


def _surprises(piles: list[Pile], products: list[Product], short: dict[str, int]) -> list[Pile]:
    """Let some slots hold less than is booked, of products with and without another slot."""
    busy = {p.sku: p for p in products if 3 <= p.lines <= 12 and not p.kind.lots}
    homes = Counter(pile.sku for pile in piles)
    first = {pile.sku: pile for pile in reversed(piles) if pile.sku in busy.keys() - short.keys()}
    alone = [sku for sku in first if homes[sku] == 1]
    elsewhere = [sku for sku in first if homes[sku] > 1]
    chosen = shuffled(elsewhere, "surprise")[:LESS_WITH_OTHER_SLOT]
    chosen += shuffled(alone, "surprise")[:LESS]
    return [
        Pile(sku, first[sku].slot, busy[sku].ordered * between(20, 70, "really", sku) // 100)
        for sku in sorted(chosen)
    ]
