"""Mark a text so that the extraction tool finds it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """An English text as it stands in the source, with what tells it from an equal one."""

    source: str
    comment: str = ""
    plural: bool = False


def QT_TRANSLATE_NOOP(  # noqa: N802 - lupdate goes by this name
    context: str, source: str, comment: str = "", n: int | None = None, /
) -> Message:
    """Keep `source` as it is; a fourth argument says that it counts by `%n`."""
    if context != CONTEXT:
        raise ValueError(f"texts belong to the context {CONTEXT!r}, not {context!r}")
    return Message(source, comment, plural=n is not None)


CONTEXT = "Messages"
"""The one context of all texts that are not a widget's own label."""
