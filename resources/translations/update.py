#!/usr/bin/env python3
"""Keep the translation files: gather texts, say what is missing, take translations in, compile.

update.py              gather all texts into every .ts file, drop what is gone, compile
update.py missing LANG print what is untranslated as JSON: source → null, or plural forms
update.py take LANG FILE   take such a JSON file, filled in; then as without arguments
update.py check        exit 1, naming the files, if anything is out of date or half translated
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parents[1] / "warehouse_desk"
LANGUAGES = ("ar", "en", "fa", "he", "pl", "ru")

Translation = str | list[str] | None


def main() -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "act", nargs="?", choices=["gather", "missing", "take", "check"], default="gather"
    )
    parser.add_argument("language", nargs="?", choices=LANGUAGES)
    parser.add_argument("file", nargs="?", type=Path)
    args = parser.parse_args()
    match args.act:
        case "check":
            return check()
        case "missing" if args.language:
            print(json.dumps(missing(ts_file(HERE, args.language)), ensure_ascii=False, indent=1))
        case "take" if args.language and args.file:
            gather(HERE)
            translations = json.loads(args.file.read_text("utf-8"))
            left_over = take(ts_file(HERE, args.language), translations)
            for source in left_over:
                print(f"no such text: {source}", file=sys.stderr)
            gather(HERE)
            compile_all(HERE)
            return 1 if left_over else 0
        case "gather":
            gather(HERE)
            compile_all(HERE)
        case _:
            parser.error("a language (and a file) is needed")
    return 0


def ts_file(folder: Path, language: str) -> Path:
    """Name a language's translation file."""
    return folder / f"warehouse_desk_{language}.ts"


def gather(folder: Path) -> None:
    """Bring every .ts file in `folder` up to date with the sources.

    The English file holds plurals only: everything else is its own translation.
    """
    sources = sorted(str(path.relative_to(PACKAGE.parent)) for path in PACKAGE.rglob("*.py"))
    common = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-silent"]
    common += ["-disable-heuristic", "similartext"]
    for language in LANGUAGES:
        only = ["-pluralonly"] if language == "en" else []
        target = ["-target-language", language, "-ts", str(ts_file(folder, language))]
        qt_tool("lupdate", *common, *only, *sources, *target)


def compile_all(folder: Path) -> None:
    """Compile the finished translations of every language."""
    for language in LANGUAGES:
        source = ts_file(folder, language)
        qt_tool("lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def missing(file: Path) -> dict[str, Translation]:
    """List the untranslated texts: source → null, or empty plural forms."""
    found: dict[str, Translation] = {}
    for message in messages(file):
        if is_unfinished(message):
            forms = message.findall("translation/numerusform")
            found[label(message)] = [""] * len(forms) if forms else None
    return found


def label(message: ET.Element) -> str:
    """Name a text in the JSON: its source, and in brackets what tells it from an equal one."""
    source, comment = message.findtext("source", ""), message.findtext("comment", "")
    return f"{source} [{comment}]" if comment else source


def take(file: Path, translations: dict[str, Translation]) -> list[str]:
    """Write translations into a .ts file; return the sources that it does not have."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    known = set()
    for message in tree.iter("message"):
        known.add(label(message))
        if filled := translations.get(label(message)):
            fill(message, filled)
    write(tree, file)
    return sorted(translations.keys() - known)


def fill(message: ET.Element, translation: str | list[str]) -> None:
    """Put one translation, or its plural forms, into a message and mark it finished."""
    element = message.find("translation")
    if element is None:
        raise ValueError("a message without a place for its translation")
    forms = element.findall("numerusform")
    if isinstance(translation, str):
        if forms:
            raise ValueError(f"plural forms wanted: {message.findtext('source')}")
        element.text = translation
    else:
        if len(forms) != len(translation):
            raise ValueError(f"{len(forms)} plural forms wanted: {message.findtext('source')}")
        for form, words in zip(forms, translation, strict=True):
            form.text = words
    element.attrib.pop("type", None)


def write(tree: "ET.ElementTree[ET.Element]", file: Path) -> None:
    """Write a .ts file; the next gathering gives it lupdate's own form."""
    body = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def messages(file: Path) -> Iterator[ET.Element]:
    """Walk through the messages of a .ts file."""
    yield from ET.parse(file).iter("message")  # noqa: S314 - our own file


def is_unfinished(message: ET.Element) -> bool:
    """Tell whether a message waits for its translation."""
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished"


def check() -> int:
    """Gather and compile aside and compare; name the files that differ."""
    with tempfile.TemporaryDirectory() as aside:
        folder = Path(aside)
        for file in HERE.glob("*.ts"):
            shutil.copy(file, folder)
        gather(folder)
        compile_all(folder)
        made = sorted([*folder.glob("*.ts"), *folder.glob("*.qm")])
        stale = [file.name for file in made if not same(file, HERE / file.name)]
    for name in stale:
        print(f"out of date: {name} (run {Path(__file__).name})", file=sys.stderr)
    return 1 if stale else 0


def same(one: Path, other: Path) -> bool:
    """Compare two files byte for byte."""
    return other.is_file() and one.read_bytes() == other.read_bytes()


def qt_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's translation tools, as PySide6 brings it, from the project's folder."""
    tool = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(tool), *arguments], cwd=PACKAGE.parent, check=True, capture_output=True)  # noqa: S603 - our own


if __name__ == "__main__":
    sys.exit(main())
