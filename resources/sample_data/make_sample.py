"""Make the sample warehouse from the real orders: the same files, byte for byte, at every run."""

import argparse
import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from making.floor import floor_plan, slot_rows
from making.goods import product_row, products
from making.inspection import inspection_forms
from making.orders import order_rows
from making.returns import return_rows
from making.source import read_sales
from making.stock import Pile, make_stock, serial_rows

HERE = Path(__file__).resolve().parent
TOTES = 120


def make(source: Path, out: Path) -> None:
    """Read the real orders and write every made file into `out`."""
    sales = read_sales(source)
    goods = products(sales)
    stock = make_stock(goods, sales)
    write_csv(out / "products.csv", map(product_row, goods))
    write_csv(out / "slots.csv", slot_rows())
    write_csv(out / "stock.csv", map(asdict, stock.piles))
    write_csv(out / "serials.csv", serial_rows(goods, stock.piles))
    write_csv(out / "surprises.csv", surprise_rows(stock.surprises))
    write_csv(out / "orders.csv", order_rows(sales))
    write_csv(out / "returns.csv", return_rows(sales, stock))
    write_csv(out / "totes.csv", ({"tote": f"TOTE-{n:04d}"} for n in range(1, TOTES + 1)))
    write_json(out / "floor.json", floor_plan())
    write_json(out / "inspection_forms.json", inspection_forms())


def surprise_rows(surprises: Iterable[Pile]) -> Iterator[dict[str, object]]:
    """Write which slots hold less than is booked."""
    for pile in surprises:
        yield {"slot": pile.slot, "sku": pile.sku, "really_there": pile.quantity}


def write_csv(path: Path, rows: Iterable[dict[str, object]]) -> None:
    """Write rows under the columns of the first one; what a later row lacks stays empty."""
    rows = iter(rows)
    first = next(rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(first), lineterminator="\n")
        writer.writeheader()
        writer.writerow(first)
        writer.writerows(rows)


def write_json(path: Path, content: dict[str, object]) -> None:
    """Write JSON for people to read."""
    text = json.dumps(content, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    """Make the files beside this one, or where the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=HERE, help="folder to write to")
    make(HERE / "online_retail.csv", parser.parse_args().out)


if __name__ == "__main__":
    main()
