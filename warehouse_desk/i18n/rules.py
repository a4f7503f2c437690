"""Names of rules in words: a shop's own rules have their name alone."""

from warehouse_desk.i18n.language import Language
from warehouse_desk.i18n.plain import isolate_code
from warehouse_desk.i18n.texts import MESSAGES


def rule_words(language: Language, names: str) -> str:
    """Say which rules of the returns policy are behind something (joined by `+`)."""
    return "; ".join(_words(language, name) for name in names.split("+") if name)


def _words(language: Language, name: str) -> str:
    key = f"return_rule.{name}"
    return language.say(key) if key in MESSAGES else isolate_code(name)
