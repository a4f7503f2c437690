"""Invented people to send orders to: one a customer number, one an order without number."""

from dataclasses import dataclass

from making.chance import between, chance, happens, one_of
from making.source import Sale
from making.words import WORDS

#: How many of a hundred customers read which language.
LANGUAGES = ("en",) * 42 + ("ar",) * 14 + ("fa",) * 12 + ("pl",) * 12 + ("he",) * 10 + ("ru",) * 10
HOMES = {"ar": ("AE", "EG", "JO"), "fa": ("IR",), "he": ("IL",), "pl": ("PL",), "ru": ("KZ",)}


@dataclass(frozen=True, slots=True)
class Country:
    """Some of its cities, and a postcode that its post never gave to anybody ({n}: two digits)."""

    cities: tuple[str, ...]
    postcode: str


COUNTRIES = {
    "GB": Country(("London", "Leeds", "Bristol", "Cardiff", "Edinburgh", "Norwich"), "ZZ{n} 9ZZ"),
    "IE": Country(("Dublin", "Cork", "Galway"), "Z99 ZZ{n}"),
    "FR": Country(("Lyon", "Nantes", "Lille"), "000{n}"),
    "DE": Country(("Hamburg", "Köln", "Leipzig"), "000{n}"),
    "NL": Country(("Utrecht", "Groningen"), "00{n} ZZ"),
    "NO": Country(("Bergen", "Trondheim"), "00{n}"),
    "AU": Country(("Hobart", "Perth"), "00{n}"),
    "PL": Country(("Łódź", "Gdańsk", "Rzeszów", "Poznań"), "00-0{n}"),
    "AE": Country(("دبي", "الشارقة"), ""),
    "EG": Country(("القاهرة", "الإسكندرية"), "000{n}"),
    "JO": Country(("عمّان", "إربد"), "000{n}"),
    "IR": Country(("تهران", "شیراز", "اصفهان", "تبریز"), "00000000{n}"),
    "IL": Country(("חיפה", "ירושלים", "באר שבע"), "00000{n}"),
    "KZ": Country(("Алматы", "Астана", "Костанай"), "0000{n}"),
}


@dataclass(frozen=True, slots=True)
class Customer:
    """Whom an order goes to; number, e-mail and phone are empty for an unknown one."""

    customer: str
    name: str
    address1: str
    address2: str
    city: str
    postcode: str
    country: str
    email: str
    phone: str
    language: str


def customer_of(sale: Sale) -> Customer:
    """Invent who ordered; half of those who read another language live where it is spoken."""
    key = sale.customer or f"order {sale.order}"
    language = one_of(LANGUAGES, "language", key)
    country = sale.country
    if language != "en" and happens(50, "abroad", key):
        country = one_of(HOMES[language], "country", key)
    words, there = WORDS[language], COUNTRIES[country]
    streets = words if country in HOMES.get(language, ()) else WORDS["en"]
    return Customer(
        customer=sale.customer,
        name=f"{one_of(words.first, 'first', key)} {one_of(words.last, 'last', key)}",
        address1=one_of(streets.streets, "street", key).format(n=between(1, 148, "house", key)),
        address2=streets.second.format(n=between(1, 30, "flat", key))
        if happens(35, "second", key)
        else "",
        city=one_of(there.cities, "city", key),
        postcode=there.postcode.format(n=f"{between(0, 99, 'postcode', key):02d}"),
        country=country,
        language=language,
        **_reach(sale.customer),
    )


def _reach(customer: str) -> dict[str, str]:
    """Invent e-mail and phone, in a domain and a number range that are kept free for fiction."""
    if not customer:
        return {"email": "", "phone": ""}
    domain = one_of(("example.com", "example.org"), "domain", customer)
    number = chance("phone", customer) % 1_000
    return {"email": f"customer.{customer}@{domain}", "phone": f"+44 7700 900{number:03d}"}
