import csv
import json
import re
import subprocess
import sys
from collections import Counter, defaultdict
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[3] / "resources" / "sample_data"
MADE = (
    "products.csv",
    "slots.csv",
    "stock.csv",
    "serials.csv",
    "surprises.csv",
    "orders.csv",
    "returns.csv",
    "totes.csv",
    "floor.json",
    "inspection_forms.json",
)
OWN_NAME = re.compile(r"[A-Z0-9]+(?:-[A-Z0-9]+)*", re.ASCII)


@cache
def rows(name: str) -> list[dict[str, str]]:
    with (SAMPLE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def plan(name: str) -> dict:
    return json.loads((SAMPLE / f"{name}.json").read_text(encoding="utf-8"))


def has_right_check_digit(code: str) -> bool:
    weighted = (int(d) * (3 if place % 2 else 1) for place, d in enumerate(reversed(code)))
    return sum(weighted) % 10 == 0


def codes_of(product: dict[str, str]) -> tuple[list[str], list[tuple[str, int]]]:
    """Split the codes of a product into those of a piece and those of a case."""
    codes = product["barcodes"].split("|")
    cases = [tuple(code.split("*")) for code in codes if "*" in code]
    return [code for code in codes if "*" not in code], [(gtin, int(n)) for gtin, n in cases]


def orders() -> dict[str, list[dict[str, str]]]:
    found = defaultdict(list)
    for row in rows("orders"):
        found[row["order"]].append(row)
    return found


def short_orders(queue: list[str]) -> dict[str, int]:
    """Promise the stock along the queue; count the lines of each order that lack something."""
    left = Counter()
    for pile in rows("stock"):
        left[pile["sku"]] += int(pile["quantity"])
    short = Counter()
    for order in queue:
        for line in orders()[order]:
            if left[line["sku"]] < int(line["quantity"]):
                short[order] += 1
            left[line["sku"]] = max(0, left[line["sku"]] - int(line["quantity"]))
    return dict(short)


def test_every_run_makes_the_same_bytes_as_are_committed(tmp_path):
    command = [sys.executable, str(SAMPLE / "make_sample.py"), "--out", str(tmp_path)]

    subprocess.run(command, check=True)

    for name in MADE:
        assert (tmp_path / name).read_bytes() == (SAMPLE / name).read_bytes(), name
    assert {made.name for made in tmp_path.iterdir()} == set(MADE)


def test_the_whole_sample_is_smaller_than_three_megabytes():
    files = [file for file in SAMPLE.rglob("*") if file.is_file() and file.suffix != ".pyc"]

    assert sum(file.stat().st_size for file in files) < 3_000_000


def test_every_order_row_is_a_real_row_in_the_real_order():
    real = rows("online_retail")

    made = rows("orders")

    assert [(r["InvoiceNo"], r["StockCode"], r["Quantity"], r["UnitPrice"]) for r in real] == [
        (r["order"], r["sku"], r["quantity"], r["price"]) for r in made
    ]
    assert [r["CustomerID"] for r in real] == [r["customer"] for r in made]


def test_lines_of_an_order_are_numbered_from_one_without_a_gap():
    numbered = {order: [int(row["line"]) for row in lines] for order, lines in orders().items()}

    assert all(lines == list(range(1, len(lines) + 1)) for lines in numbered.values())


def test_every_product_has_a_real_name_with_its_blanks():
    names = defaultdict(set)
    for row in rows("online_retail"):
        names[row["StockCode"]].add(row["Description"])

    assert {product["sku"] for product in rows("products")} == set(names)
    assert all(product["name"] in names[product["sku"]] for product in rows("products"))
    assert any(product["name"].endswith(" ") for product in rows("products"))


def test_every_code_has_its_check_digit_and_means_one_product():
    units = [code for product in rows("products") for code in codes_of(product)[0]]
    cases = [gtin for product in rows("products") for gtin, _ in codes_of(product)[1]]

    assert all(re.fullmatch(r"2\d{12}", code) and has_right_check_digit(code) for code in units)
    assert all(
        re.fullmatch(r"[1-8]2\d{12}", code) and has_right_check_digit(code) for code in cases
    )
    assert len(units + cases) == len(set(units + cases))
    assert len(units) > len(rows("products"))


def test_a_case_code_is_made_of_the_code_of_its_piece_and_names_its_pieces():
    of_a_case = [codes_of(product) for product in rows("products") if "*" in product["barcodes"]]

    assert len(of_a_case) > 100
    for units, cases in of_a_case:
        for gtin, pieces in cases:
            assert gtin[1:13] == units[0][:12]
            assert pieces == {"1": 6, "2": 12, "3": 24}[gtin[0]]


def test_products_have_sides_and_weights_of_gift_ware():
    for product in rows("products"):
        sides = [int(product[side]) for side in ("length_mm", "width_mm", "height_mm")]
        assert min(sides) >= 3, product
        assert max(sides) <= 590, product
        assert 2 <= int(product["weight_g"]) <= 8_000, product
        assert product["rotation"] in {"any", "upright", "none"}
        assert product["cushioning"] in {"none", "light", "strong"}
        assert {product[key] for key in ("fragile", "lots", "expiry", "serials")} <= {"yes", "no"}


def test_some_products_need_lots_expiry_or_serials():
    kept_by = {
        key: sum(product[key] == "yes" for product in rows("products"))
        for key in ("lots", "expiry", "serials")
    }

    assert 3 <= kept_by["serials"] <= 5
    assert 10 <= kept_by["expiry"] < kept_by["lots"] < 100


def test_every_product_fits_the_largest_box():
    box = sorted(
        max(
            tuple(int(box[f"inner_{side}"]) for side in ("length", "width", "height"))
            for box in rows("boxes")
        )
    )

    for product in rows("products"):
        sides = sorted(int(product[side]) for side in ("length_mm", "width_mm", "height_mm"))
        assert all(side <= room for side, room in zip(sides, box, strict=True)), product


def test_every_slot_lies_inside_its_aisle():
    floor = plan("floor")
    zone_of = {aisle["name"]: aisle["zone"] for aisle in floor["aisles"]}
    back = max(cross["y_mm"] for cross in floor["cross_aisles"])

    for slot in rows("slots"):
        assert OWN_NAME.fullmatch(slot["slot"]), slot
        if slot["aisle"]:
            assert slot["slot"].startswith(slot["aisle"] + "-")
            assert zone_of[slot["aisle"]] == slot["zone"]
            assert 0 < int(slot["position_mm"]) < back
            assert slot["level"] in {"1", "2", "3"}


def test_the_floor_has_three_zones_fourteen_aisles_and_two_blocks():
    floor = plan("floor")

    assert [zone["name"] for zone in floor["zones"]] == ["A", "B", "C"]
    assert len(floor["aisles"]) == 14
    assert len(floor["cross_aisles"]) == 3
    assert [aisle["x_mm"] for aisle in floor["aisles"]] == sorted(
        {aisle["x_mm"] for aisle in floor["aisles"]}
    )
    assert floor["start"]["cross_aisle"] in {cross["name"] for cross in floor["cross_aisles"]}


def test_every_place_beside_the_aisles_is_in_both_files():
    beside = {(slot["slot"], slot["kind"]) for slot in rows("slots") if not slot["aisle"]}

    placed = {(place["name"], place["kind"]) for place in plan("floor")["places"]}

    assert beside == placed
    kinds = Counter(kind for _, kind in placed)
    assert kinds["handover"] == 3
    assert kinds["wall"] == 24
    assert kinds >= Counter(
        ["bench", "staging", "returns", "quarantine", "restock", "repair", "refurbish"]
    )


def test_every_product_has_a_slot_for_itself_and_some_have_two():
    kinds = {slot["slot"]: slot["kind"] for slot in rows("slots")}
    homes = defaultdict(set)
    owner = {}
    for pile in rows("stock"):
        assert kinds[pile["slot"]] in {"pick", "reserve"}
        assert owner.setdefault(pile["slot"], pile["sku"]) == pile["sku"]
        homes[pile["sku"]].add(kinds[pile["slot"]] + pile["slot"])

    assert set(homes) == {product["sku"] for product in rows("products")}
    assert all(any(home.startswith("pick") for home in slots) for slots in homes.values())
    assert sum(len(slots) == 2 for slots in homes.values()) == 120


def test_fast_movers_lie_nearer_to_the_front():
    position = {slot["slot"]: slot["position_mm"] for slot in rows("slots") if slot["aisle"]}
    home = {pile["sku"]: int(position[pile["slot"]]) for pile in reversed(rows("stock"))}
    wanted = [sku for sku, _ in Counter(row["sku"] for row in rows("orders")).most_common()]

    def mean(skus: list[str]) -> float:
        return sum(home[sku] for sku in skus) / len(skus)

    assert mean(wanted[:200]) * 2 < mean(wanted[-200:])


def test_stock_has_lots_expiry_and_serials_where_the_product_is_kept_by_them():
    products = {product["sku"]: product for product in rows("products")}
    serials = Counter((unit["sku"], unit["slot"]) for unit in rows("serials"))

    for pile in rows("stock"):
        product, quantity = products[pile["sku"]], int(pile["quantity"])
        assert (product["lots"] == "yes" and quantity > 0) == bool(pile["lot"])
        assert (product["expiry"] == "yes" and quantity > 0) == bool(pile["expiry"])
        by_serial = product["serials"] == "yes"
        assert serials[pile["sku"], pile["slot"]] == (quantity if by_serial else 0)
    assert len({unit["serial"] for unit in rows("serials")}) == len(rows("serials"))


@pytest.mark.parametrize("first", ["", "express"])
def test_stock_covers_nine_orders_of_ten_wholly_and_leaves_some_amber_and_red(first):
    known = orders()
    queue = sorted(known, key=lambda order: (known[order][0]["service"] != first, order))

    short = short_orders(queue)

    assert 3 <= len(short) <= len(known) / 10
    red = [order for order, lines in short.items() if lines == len(known[order])]
    assert red
    assert len(red) < len(short)


def test_surprises_are_slots_with_fewer_pieces_than_booked():
    booked = {(pile["slot"], pile["sku"]): int(pile["quantity"]) for pile in rows("stock")}

    assert len(rows("surprises")) >= 5
    for found in rows("surprises"):
        assert int(found["really_there"]) < booked[found["slot"], found["sku"]]


def test_returns_refer_to_lines_of_orders_that_ship_wholly():
    lines = {(row["order"], row["line"]): row for row in rows("orders")}
    short = short_orders(sorted(orders()))

    assert len(rows("returns")) == 40
    for request in rows("returns"):
        line = lines[request["order"], request["line"]]
        assert line["sku"] == request["sku"]
        assert 1 <= int(request["quantity"]) <= min(3, int(line["quantity"]))
        assert request["order"] not in short
        assert request["requested_at"] > line["placed_at"]
    assert len({request["rma"] for request in rows("returns")}) == 40
    assert len({request["reason"] for request in rows("returns")}) == 7


def test_nobody_in_the_orders_can_be_reached_in_reality():
    for row in rows("orders"):
        assert row["address1"]
        assert row["city"]
        assert row["country"]
        assert re.fullmatch(r"(|.+@example\.(com|org))", row["email"])
        assert re.fullmatch(r"(|\+44 7700 900\d{3})", row["phone"])
        assert bool(row["customer"]) == bool(row["email"]) == bool(row["phone"])


def test_a_customer_is_one_person_in_all_orders():
    people = defaultdict(set)
    for row in rows("orders"):
        people[row["customer"] or row["order"]].add((row["name"], row["address1"], row["language"]))

    assert all(len(found) == 1 for found in people.values())


def test_customers_and_staff_read_all_six_languages():
    six = {"ar", "en", "fa", "he", "pl", "ru"}

    assert {row["language"] for row in rows("orders")} == six
    assert {person["language"] for person in rows("people")} == six


def test_badges_have_no_signs_that_look_alike():
    badges = [person["badge"] for person in rows("people")]

    assert all(re.fullmatch(r"BADGE-[ACDEFHJKLMNPQRTUVWXY34679]{8}", badge) for badge in badges)
    assert len(set(badges)) == len(badges)
    roles = {role for person in rows("people") for role in person["roles"].split("|")}
    assert roles == {"picker", "packer", "returns", "supervisor"}


def test_five_boxes_grow_and_have_walls():
    boxes = rows("boxes")
    inner = [[int(box[f"inner_{s}"]) for s in ("length", "width", "height")] for box in boxes]
    outer = [[int(box[f"outer_{s}"]) for s in ("length", "width", "height")] for box in boxes]

    assert len(boxes) == 5
    for small, large in pairwise(inner):
        assert all(a <= b for a, b in zip(small, large, strict=True))
        assert small != large
    assert all(i < o for pair in zip(inner, outer, strict=True) for i, o in zip(*pair, strict=True))
    assert max(int(box["max_weight_g"]) for box in boxes) == 30_000


def test_carriers_have_a_fee_for_every_weight_zone_and_service():
    stages = {slot["slot"] for slot in rows("slots") if slot["kind"] == "staging"}

    for carrier in plan("carriers")["carriers"]:
        assert carrier["staging"] in stages
        assert re.fullmatch(r"952\d{4}", carrier["company_prefix"])
        countries = [country for zone in carrier["zones"].values() for country in zone]
        assert len(countries) == len(set(countries))
        assert "*" in countries
        for service in carrier["services"]:
            for zone in carrier["zones"]:
                fees = [
                    (rate["up_to_g"], rate["fee_cents"])
                    for rate in carrier["rates"]
                    if (rate["service"], rate["zone"]) == (service["service"], zone)
                ]
                assert fees == sorted(fees)
                assert fees[-1][0] == service["max_weight_g"]


def test_a_carrier_that_brings_goods_back_numbers_its_labels():
    for carrier in plan("carriers")["carriers"]:
        terms = carrier["returns"]
        assert {one["service"] for one in terms} == {carrier["numbers"]["service"]}
        assert len({one["country"] for one in terms}) == len(terms)
        assert all(one["fee_cents"] > 0 for one in terms)


def test_every_category_has_a_form_with_worst_answers_first_and_all_texts():
    book = plan("inspection_forms")
    forms = {form["category"]: form["questions"] for form in book["forms"]}

    assert set(forms) == {product["category"] for product in rows("products")} | {"*"}
    for question in (question for questions in forms.values() for question in questions):
        grades = [answer["grade"] for answer in question["answers"]]
        assert grades == sorted(grades, reverse=True)
        assert grades[-1] == "A"
        assert {*question["photo_when"]} <= {answer["key"] for answer in question["answers"]}
        cleaning = [answer for answer in question["answers"] if answer.get("cleans")]
        assert bool(cleaning) is (question["key"] == "clean")
        assert all(answer["grade"] == "C" for answer in cleaning)
        assert question["text_key"] in book["texts"]
        assert all(answer["text_key"] in book["texts"] for answer in question["answers"])


def test_every_grade_of_every_category_and_reason_has_a_destination():
    book = plan("inspection_forms")
    reasons = {request["reason"] for request in rows("returns")}
    cases = [
        (grade, form["category"], reason)
        for grade in "ABCD"
        for form in book["forms"]
        for reason in reasons
    ]

    fired = Counter()
    for case in cases:
        fits = [
            rule
            for rule in book["rules"]
            if all(
                asked == ["*"] or given in asked
                for given, asked in zip(
                    case, (rule["grade"], rule["category"], rule["reason"]), strict=True
                )
            )
        ]
        fired[fits[0]["name"]] += 1

    assert set(fired) == {rule["name"] for rule in book["rules"]}
    assert all(rule["text_key"] in book["texts"] for rule in book["rules"])
