"""The products: names are real, all that can be measured is made up by kind."""

from collections import Counter
from dataclasses import dataclass

from making import codes
from making.chance import between, happens, one_of
from making.kinds import Kind, kind_of, percent_of_usual, pieces_in_set
from making.source import Sale

#: What the largest box of boxes.csv takes at least, mm.
LONGEST = 590
#: Pieces of a case by its indicator digit.
CASES = {1: 6, 2: 12, 3: 24}
MADE_UP = "all but sku, name"


@dataclass(frozen=True, slots=True)
class Product:
    """A product, how often and how much of it was ordered."""

    sku: str
    name: str
    kind: Kind
    lines: int
    ordered: int

    @property
    def ean(self) -> str:
        """Number the piece."""
        return codes.ean13(codes.UNITS, self.sku)

    @property
    def barcodes(self) -> str:
        """List every code that means this product, a case with its quantity."""
        found = [self.ean]
        if happens(8, "second code", self.sku):
            found.append(codes.ean13(codes.OLD_PACKAGING, self.sku))
        if self.ordered >= 24 and happens(60, "case", self.sku):
            indicator = one_of(tuple(CASES), "case of", self.sku)
            found.append(f"{codes.itf14(indicator, self.ean)}*{CASES[indicator]}")
        return "|".join(found)

    @property
    def reorder_point(self) -> int:
        """Reorder at about a third of what two days took."""
        return self.ordered // 3 + between(1, 6, "reorder", self.sku)


def products(sales: list[Sale]) -> list[Product]:
    """List the products by stock code, each under the name most of its rows have."""
    lines = Counter(sale.sku for sale in sales)
    ordered: Counter[str] = Counter()
    names: dict[str, Counter[str]] = {}
    for sale in sales:
        ordered[sale.sku] += sale.quantity
        names.setdefault(sale.sku, Counter())[sale.name] += 1
    usual = {sku: counted.most_common(1)[0][0] for sku, counted in names.items()}
    return [
        Product(sku, usual[sku], kind_of(usual[sku]), lines[sku], ordered[sku])
        for sku in sorted(usual)
    ]


def product_row(product: Product) -> dict[str, object]:
    """Write a product as a row of products.csv."""
    kind = product.kind
    return {
        "sku": product.sku,
        "name": product.name,
        "barcodes": product.barcodes,
        **_measures(product),
        "rotation": kind.rotation,
        "fragile": yes_no(kind.fragile),
        "category": kind.category,
        "lots": yes_no(kind.lots),
        "expiry": yes_no(kind.expiry),
        "serials": yes_no(kind.serials),
        "reorder_point": product.reorder_point,
        "cushioning": kind.cushioning,
        "made_up": MADE_UP,
    }


def yes_no(answer: bool) -> str:
    """Write a truth value as the files have it."""
    return "yes" if answer else "no"


def _measures(product: Product) -> dict[str, int]:
    """Vary the sides of the kind by up to 9 %, scale them by the words in the name."""
    kind, usual = product.kind, percent_of_usual(product.name)
    pieces = pieces_in_set(product.name)
    stack = 100 + 30 * (pieces - 1)

    def side(name: str, mm: int, percent: int = 100) -> int:
        varied = mm * between(91, 109, name, product.sku) * usual * percent // 1_000_000
        return min(LONGEST, max(3, varied))

    grams = kind.weight * usual**3 * (100 + 55 * (pieces - 1)) // 100_000_000
    return {
        "length_mm": side("length", kind.length),
        "width_mm": side("width", kind.width),
        "height_mm": side("height", kind.height, stack),
        "weight_g": max(2, grams * between(88, 112, "weight", product.sku) // 100),
    }
