"""The texts, and their files in six languages."""

import re
import runpy
import xml.etree.ElementTree as ET
from pathlib import Path
from types import SimpleNamespace

import pytest

from warehouse_desk import resources
from warehouse_desk.i18n import LANGUAGES
from warehouse_desk.i18n.marking import QT_TRANSLATE_NOOP, Message
from warehouse_desk.i18n.texts import MESSAGES, documents, join, units

FOLDER = resources.path("translations")
UPDATE = FOLDER / "update.py"

needs_sources = pytest.mark.skipif(not UPDATE.exists(), reason="not in a source checkout")


def tool() -> SimpleNamespace:
    return SimpleNamespace(**runpy.run_path(str(UPDATE)))


def messages(code: str) -> list[ET.Element]:
    return list(ET.parse(FOLDER / f"warehouse_desk_{code}.ts").iter("message"))  # noqa: S314 - our own


def translations(message: ET.Element) -> list[str]:
    element = message.find("translation")
    assert element is not None
    if message.get("numerus") == "yes":
        return [form.text or "" for form in element.findall("numerusform")]
    return [element.text or ""]


def places(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}", text))


def test_texts_have_a_source_and_plurals_count() -> None:
    for key, message in MESSAGES.items():
        assert message.source.strip(), key
        assert message.plural == ("%n" in message.source), key
        assert "{n}" not in message.source, key


def test_a_key_used_twice_is_refused() -> None:
    with pytest.raises(ValueError, match=r"\['a'\]"):
        join([{"a": Message("A")}, {"a": Message("B")}])


def test_texts_of_another_context_are_refused() -> None:
    with pytest.raises(ValueError, match="Elsewhere"):
        QT_TRANSLATE_NOOP("Elsewhere", "text")


@pytest.mark.parametrize("code", LANGUAGES)
def test_translations_use_the_places_of_their_source(code: str) -> None:
    for message in messages(code):
        source = message.findtext("source", "")
        for words in filter(None, translations(message)):
            assert places(words) == places(source), (code, source)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_plural_names_its_number_where_many_numbers_share_the_form(code: str) -> None:
    for message in messages(code):
        if message.get("numerus") == "yes" and all(forms := translations(message)):
            assert "%n" in forms[-1].replace("%Ln", "%n"), (code, forms)


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_nothing_is_untranslated_in(code: str) -> None:
    unfinished = [
        message.findtext("source")
        for message in messages(code)
        if message.find("translation[@type='unfinished']") is not None
        or not all(translations(message))
    ]

    assert unfinished == []


def test_arabic_plurals_have_all_six_forms() -> None:
    plurals = [message for message in messages("ar") if message.get("numerus") == "yes"]

    assert plurals
    assert {len(translations(message)) for message in plurals} == {6}


@needs_sources
@pytest.mark.slow
def test_the_translation_files_are_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert tool().check() == 0, capsys.readouterr().err


@needs_sources
def test_a_filled_list_of_missing_texts_is_taken_in(tmp_path: Path) -> None:
    file = tmp_path / "some.ts"
    file.write_text(
        """<?xml version="1.0"?><!DOCTYPE TS><TS><context><name>Messages</name>
        <message><source>Open</source><comment>verb</comment>
          <translation type="unfinished"></translation></message>
        <message numerus="yes"><source>%n piece(s)</source><translation type="unfinished">
          <numerusform></numerusform><numerusform></numerusform></translation></message>
        <message><source>Done</source><translation>Gotowe</translation></message>
        </context></TS>""",
        "utf-8",
    )
    update = tool()

    missing = update.missing(file)
    left_over = update.take(
        file, {"Open [verb]": "Otwórz", "%n piece(s)": ["%n a", "%n b"], "Gone": "Nie ma"}
    )

    assert missing == {"Open [verb]": None, "%n piece(s)": ["", ""]}
    assert left_over == ["Gone"]
    assert update.missing(file) == {}
    assert "Otwórz" in file.read_text("utf-8")


@needs_sources
@pytest.mark.parametrize("words", ["one form", ["too", "many", "forms"]])
def test_a_plural_with_the_wrong_number_of_forms_is_refused(words: str | list[str]) -> None:
    message = ET.fromstring(  # noqa: S314 - our own
        "<message><source>%n</source><translation><numerusform/><numerusform/></translation></message>"
    )

    with pytest.raises(ValueError, match="plural forms wanted"):
        tool().fill(message, words)


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_the_texts_of_the_documents_are_complete_in_every_language(code: str) -> None:
    printed = {message.source for message in [*documents.TEXTS.values(), *units.TEXTS.values()]}

    untranslated = [
        message.findtext("source")
        for message in messages(code)
        if message.findtext("source") in printed and not all(translations(message))
    ]

    assert untranslated == []
