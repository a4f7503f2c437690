"""The answer to a scan."""

from dataclasses import dataclass, field
from enum import StrEnum

from warehouse_desk.domain.errors import Trouble, Why
from warehouse_desk.stations.say import Say


class Feedback(StrEnum):
    """The class of an answer: a colour, an icon and a sound.

    Good answers, and only these, come from a stored operation.
    """

    GOOD = "good"
    WRONG = "wrong"
    ASK = "ask"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the numbered answers that may be scanned, typed or touched.

    `key` is a text, `facts` what it names.
    """

    number: int
    key: str
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a station answers: a class, a code with its facts, the place after it, and what is next.

    `step` is the view of what to do now (a `PickStep`, …); `choices` the numbered answers.
    """

    feedback: Feedback
    say: Say | Why | Trouble
    place: str
    step: object
    facts: dict[str, object] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    scan: int = 0
    code: str = ""

    @property
    def is_good(self) -> bool:
        """Tell whether something was done."""
        return self.feedback is Feedback.GOOD
