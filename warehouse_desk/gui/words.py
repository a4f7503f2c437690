"""The words of an answer: its sentence, and the two codes to compare where one was wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from warehouse_desk.domain.errors import OutsideTrouble, Refusal
from warehouse_desk.gui.scale import ScaleView
from warehouse_desk.i18n import Language, isolate_phrase
from warehouse_desk.i18n.sentences import sentence
from warehouse_desk.i18n.texts import MESSAGES
from warehouse_desk.stations.reply import Reply

if TYPE_CHECKING:
    from warehouse_desk.usecases.reports.drift import Drift


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the band shows."""

    sentence: str
    wanted: str = ""
    scanned: str = ""


def spoken(language: Language, reply: Reply) -> Spoken:
    """Put an answer into words."""
    return _spoken(language, reply.say.value, reply.facts)


def trouble_spoken(language: Language, trouble: Refusal | OutsideTrouble) -> Spoken:
    """Put a refusal or a trouble that no station answered into words."""
    key = trouble.why.value if isinstance(trouble, Refusal) else trouble.trouble.value
    return _spoken(language, key, trouble.facts)


def scale_words(language: Language, scale: ScaleView) -> str:
    """Say how the scale stands."""
    return language.say(f"scale.{scale.state or 'none'}", weight=language.weight(scale.weight_g))


def drift_words(language: Language, drifted: "Sequence[Drift]") -> str:
    """Name the clerks and questions whose grades have changed."""
    return "; ".join(
        f"{language.say(f'agreement.{one.part}')} {isolate_phrase(one.of)}" for one in drifted
    )


def _spoken(language: Language, key: str, facts: Mapping[str, object]) -> Spoken:
    words = sentence(language, key, facts)
    wanted, scanned = facts.get("expected"), facts.get("scanned")
    if isinstance(wanted, str) and isinstance(scanned, str) and not _is_place(wanted, facts):
        return Spoken(words, wanted, scanned)
    return Spoken(words)


def _is_place(wanted: str, facts: Mapping[str, object]) -> bool:
    """Tell the name of a kind of place (`SLOT`, `HANDOVER A`) from a code."""
    name = wanted.partition(" ")[0]
    return f"place.{name}" in MESSAGES or f"place.{facts.get('station')}.{name}" in MESSAGES
