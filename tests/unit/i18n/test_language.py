"""One language says and writes things."""

import datetime as dt
from decimal import Decimal

import pytest

from warehouse_desk.i18n import LANGUAGES, Direction, Language, load

AFTERNOON = dt.datetime(2026, 11, 22, 14, 5, tzinfo=dt.UTC)


def language(code: str) -> Language:
    return load(code, dt.UTC)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_loads_without_a_window(code: str) -> None:
    loaded = language(code)

    assert loaded.code == code
    assert (loaded.direction is Direction.RIGHT_TO_LEFT) == (code in {"ar", "fa", "he"})


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(ValueError, match="no such language: xx"):
        load("xx")


def test_a_language_without_its_file_is_an_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setattr("warehouse_desk.resources.path", lambda *_: tmp_path)

    with pytest.raises(FileNotFoundError):
        load("en", dt.timezone(dt.timedelta(hours=11)))


def test_facts_take_their_places_in_the_words_of_the_language() -> None:
    assert language("en").say("doc.page", page=1, pages=12) == "Page 1 of 12"
    assert language("ru").say("doc.page", page=1, pages=12) == "Страница 1 из 12"
    assert language("fa").say("doc.page", page=1, pages=12) == "صفحهٔ ۱ از ۱۲"


def test_a_fact_that_looks_like_a_place_is_not_filled_in_again() -> None:
    said = language("en").say("doc.printed", person="{at} %n", at="now")

    assert said == "Printed by {at} %n, now"


def test_a_missing_fact_is_our_bug() -> None:
    with pytest.raises(KeyError):
        language("en").say("doc.page", page=1)


def test_arabic_has_six_plurals() -> None:
    arabic = language("ar")

    said = [arabic.say("doc.pieces", n=n) for n in (0, 1, 2, 3, 11, 100)]

    assert said == ["لا قطع", "قطعة واحدة", "قطعتان", "٣ قطع", "١١ قطعة", "١٠٠ قطعة"]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["1 piece", "2 pieces", "5 pieces"]),
        ("fa", ["۱ عدد", "۲ عدد", "۵ عدد"]),
        ("he", ["יחידה אחת", "2 יחידות", "5 יחידות"]),
        ("pl", ["1 sztuka", "2 sztuki", "5 sztuk"]),
        ("ru", ["1 штука", "2 штуки", "5 штук"]),
    ],
)
def test_plurals_follow_the_language(code: str, said: list[str]) -> None:
    assert [language(code).say("doc.pieces", n=n) for n in (1, 2, 5)] == said


def test_a_huge_number_still_finds_its_form() -> None:
    assert language("ru").say("doc.pieces", n=5_000_000_001) == "5\xa0000\xa0000\xa0001 штука"


def test_a_code_in_a_right_to_left_sentence_stands_isolated_in_latin_digits() -> None:
    said = language("ar").say("slip.returns", order=536532)

    assert "\u2066536532\u2069" in said


def test_a_code_in_a_left_to_right_sentence_needs_no_isolation() -> None:
    assert language("en").say("doc.lot", lot="A-01") == "Lot A-01"


def test_a_right_to_left_name_is_isolated_in_any_sentence() -> None:
    said = language("en").say("doc.printed", person="דנה", at="12:00")

    assert said == "Printed by \u2067דנה\u2069, 12:00"


def test_a_left_to_right_name_is_isolated_in_a_right_to_left_sentence() -> None:
    said = language("fa").say("doc.printed", person="Ada (night)", at="–")

    assert "\u2066Ada (night)\u2069" in said


def test_control_signs_in_a_fact_are_dropped() -> None:
    said = language("en").say("doc.lot", lot="A\u202e\x1b[31m\n01")

    assert said == "Lot A[31m 01"


def test_several_facts_are_listed_in_words() -> None:
    said = language("en").say("doc.lot", lot=["A-1", "A-2", "A-3"])

    assert said == "Lot A-1, A-2 and A-3"


def test_times_and_days_among_the_facts_are_written_out() -> None:
    english = language("en")

    at = english.say("doc.printed", person="Ada", at=AFTERNOON)
    on = english.say("inspection.refund_due", day=AFTERNOON.date())

    assert at == "Printed by Ada, 22 Nov 2026, 14:05"
    assert on == "Due 22 Nov 2026"


def test_any_other_fact_is_written_as_it_writes_itself() -> None:
    assert language("en").say("doc.printed", person=None, at="–") == "Printed by None, –"


@pytest.mark.parametrize(
    ("code", "number", "decimal"),
    [
        ("en", "1,234,567", "1,234.50"),
        ("ar", "١٬٢٣٤٬٥٦٧", "١٬٢٣٤٫٥٠"),
        ("fa", "۱٬۲۳۴٬۵۶۷", "۱٬۲۳۴٫۵۰"),
        ("pl", "1\xa0234\xa0567", "1234,50"),
    ],
)
def test_numbers_follow_the_language(code: str, number: str, decimal: str) -> None:
    assert language(code).number(1_234_567) == number
    assert language(code).number(Decimal("1234.50")) == decimal


def test_a_number_that_is_none_is_still_written() -> None:
    assert language("en").number(Decimal("NaN")) == "nan"


@pytest.mark.parametrize(
    ("cents", "currency", "written"),
    [
        (123_450, "GBP", "£1,234.50"),
        (123_450, "SAR", "SAR1,234.50"),
        (1_234, "JPY", "JPY1,234"),
        (1_234, "KWD", "KWD1.234"),
        (0, "EUR", "€0.00"),
    ],
)
def test_money_has_the_places_of_its_currency(cents: int, currency: str, written: str) -> None:
    assert language("en").money(cents, currency) == written


@pytest.mark.parametrize(
    ("code", "grams", "written"),
    [
        ("en", 842, "842 g"),
        ("en", 1_500, "1.500 kg"),
        ("ar", 1_842, "١٫٨٤٢ كغ"),
        ("he", 1_842, "1.842 ק״ג"),
    ],
)
def test_weights_are_exact_to_the_gram(code: str, grams: int, written: str) -> None:
    assert language(code).weight(grams) == written


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("ar", "٢٢ نوفمبر ٢٠٢٦"),
        ("en", "22 Nov 2026"),
        ("fa", "۱ آذر ۱۴۰۵"),
        ("pl", "22 lis 2026"),
    ],
)
def test_persian_days_follow_the_jalali_calendar(code: str, written: str) -> None:
    assert language(code).date(AFTERNOON.date()) == written


def test_times_are_shown_in_the_zone_of_the_language() -> None:
    tehran = load("en", dt.timezone(dt.timedelta(hours=3, minutes=30)))

    late = dt.datetime(2026, 11, 22, 22, 0, tzinfo=dt.UTC)

    assert tehran.time(late) == "01:30"
    assert tehran.date(late) == "23 Nov 2026"
    assert tehran.date_time(late) == "23 Nov 2026, 01:30"


def test_a_day_and_its_time_run_in_the_direction_of_the_language() -> None:
    written = language("fa").date_time(AFTERNOON)

    assert written == "۱ آذر ۱۴۰۵، ۱۴:۰۵"


def test_a_time_without_a_zone_is_an_error() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        language("en").time(AFTERNOON.replace(tzinfo=None))
