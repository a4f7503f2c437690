"""How returned goods are judged: questions by category, and the rules from grade to destination."""

from collections.abc import Iterator
from dataclasses import dataclass

ANY = ("*",)


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answers, worst first: key, grade, text; some answers ask for a photo."""

    key: str
    text: str
    answers: tuple[tuple[str, str, str], ...]
    photo_when: tuple[str, ...] = ()
    #: The answer after which the piece is cleaned by the clock and the question asked again.
    cleans: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """What becomes of a unit; the first rule that fits is taken."""

    name: str
    disposition: str
    text: str
    grade: tuple[str, ...] = ANY
    category: tuple[str, ...] = ANY
    reason: tuple[str, ...] = ANY


QUESTIONS = {
    question.key: question
    for question in (
        Question(
            "broken",
            "Is anything broken, cracked or chipped?",
            (("broken", "D", "Broken or cracked"), ("chipped", "C", "Chipped"), ("no", "A", "No")),
            ("broken", "chipped"),
        ),
        Question(
            "works",
            "Does it work?",
            (("no", "D", "No"), ("partly", "C", "Not always"), ("yes", "A", "Yes")),
            ("no",),
        ),
        Question(
            "safe",
            "Are cable, plug and battery case unharmed?",
            (("no", "D", "No"), ("yes", "A", "Yes")),
            ("no",),
        ),
        Question(
            "sharp",
            "Are there sharp edges or small parts that come off?",
            (("yes", "D", "Yes"), ("no", "A", "No")),
            ("yes",),
        ),
        Question(
            "complete",
            "Are all parts there?",
            (
                ("important", "D", "An important part is missing"),
                ("small", "C", "A small part is missing"),
                ("yes", "A", "Yes, all"),
            ),
        ),
        Question(
            "clean",
            "Is it clean?",
            (
                ("spoiled", "D", "Stains or smell that will stay"),
                ("washable", "C", "Dirty, but it can be cleaned"),
                ("yes", "A", "Yes"),
            ),
            ("spoiled", "washable"),
            cleans="washable",
        ),
        Question(
            "holds",
            "Do seams, zips and handles hold?",
            (("no", "C", "No"), ("yes", "A", "Yes")),
            ("no",),
        ),
        Question(
            "used",
            "Has it been used?",
            (
                ("used", "C", "Yes, it shows"),
                ("tried", "B", "Tried only, tags still on"),
                ("no", "A", "No"),
            ),
        ),
        Question(
            "paper",
            "Is it written on, torn or bent?",
            (
                ("spoiled", "D", "Written on or torn"),
                ("bent", "B", "Slightly bent"),
                ("no", "A", "No"),
            ),
            ("spoiled",),
        ),
        Question("lit", "Has it been lit?", (("yes", "D", "Yes"), ("no", "A", "No")), ("yes",)),
        Question("sealed", "Is the seal whole?", (("no", "D", "No"), ("yes", "A", "Yes"))),
        Question(
            "in_date",
            "Is it good for at least three more months?",
            (("no", "D", "No, or no date can be read"), ("yes", "A", "Yes")),
        ),
        Question(
            "marks",
            "Are there marks or scratches?",
            (("deep", "C", "Deep or many"), ("light", "B", "Light"), ("none", "A", "None")),
            ("deep",),
        ),
        Question(
            "packaging",
            "Is the original packaging there?",
            (
                ("missing", "C", "Missing"),
                ("damaged", "B", "Damaged"),
                ("opened", "B", "Opened, but whole"),
                ("intact", "A", "Unopened"),
            ),
        ),
    )
}

FORMS = {
    "kitchen": "broken complete marks packaging",
    "lights": "safe works broken packaging",
    "clocks": "works complete marks packaging",
    "bags": "clean holds used packaging",
    "textiles": "clean used marks packaging",
    "toys": "sharp complete clean packaging",
    "stationery": "paper packaging",
    "party": "complete paper packaging",
    "candles": "lit broken marks packaging",
    "wellbeing": "sealed in_date packaging",
    "jewellery": "broken used marks packaging",
    "garden": "broken in_date marks packaging",
    "decoration": "broken marks packaging",
    "*": "broken complete marks packaging",
}

RULES = (
    Rule("maker_answers_for_it", "supplier", "Faulty from the maker: back to the supplier.",
         ("C", "D"), ("lights", "clocks"), ("defective",)),
    Rule("unsafe_toy", "quarantine", "A toy that may hurt is kept apart until somebody decides.",
         ("D",), ("toys",)),
    Rule("no_longer_hygienic", "dispose", "Goods for the body are not sold again once opened.",
         ("B", "C", "D"), ("wellbeing",)),
    Rule("worn_jewellery", "dispose", "Worn or broken jewellery is not sold again.",
         ("C", "D"), ("jewellery",)),
    Rule("repair_pays", "repair", "Lights and clocks with small faults are repaired.",
         ("C",), ("lights", "clocks")),
    Rule("old_electrics", "recycle", "Broken electrical goods are recycled.",
         ("D",), ("lights", "clocks")),
    Rule("wash_and_press", "refurbish", "Textiles and bags are cleaned and judged again.",
         ("C",), ("textiles", "bags")),
    Rule("cloth_to_recycling", "recycle", "Spoiled cloth is recycled.",
         ("D",), ("textiles", "bags")),
    Rule("paper_to_recycling", "recycle", "Spoiled paper is recycled.",
         ("C", "D"), ("stationery", "party")),
    Rule("carrier_claim", "quarantine", "Damaged on the way: kept for the claim to the carrier.",
         ("C", "D"), ANY, ("damaged",)),
    Rule("faulty_delivery", "supplier", "Faulty goods go back to the supplier.",
         ("D",), ANY, ("defective",)),
    Rule("as_new", "restock", "As new: back into stock.", ("A",)),
    Rule("new_packaging", "repack", "Sound goods get new packaging.", ("B",)),
    Rule("made_good", "refurbish", "Goods with flaws are made good and judged again.", ("C",)),
    Rule("beyond_use", "dispose", "Beyond use: disposed of.", ("D",)),
)  # fmt: skip


def inspection_forms() -> dict[str, object]:
    """Write forms, rules and all texts; a text is named by its key and translated elsewhere."""
    return {
        "forms": [
            {"category": category, "questions": [_question(key) for key in keys.split()]}
            for category, keys in FORMS.items()
        ],
        "rules": [
            {
                "name": rule.name,
                "text_key": f"inspection.rule.{rule.name}",
                "grade": rule.grade,
                "category": rule.category,
                "reason": rule.reason,
                "disposition": rule.disposition,
            }
            for rule in RULES
        ],
        "texts": dict(_texts()),
    }


def _question(key: str) -> dict[str, object]:
    question = QUESTIONS[key]
    return {
        "key": key,
        "text_key": f"inspection.question.{key}",
        "answers": [
            {
                "key": answer,
                "text_key": f"inspection.answer.{key}.{answer}",
                "grade": grade,
                **({"cleans": True} if answer == question.cleans else {}),
            }
            for answer, grade, _ in question.answers
        ],
        "photo_when": question.photo_when,
    }


def _texts() -> Iterator[tuple[str, str]]:
    for question in QUESTIONS.values():
        yield f"inspection.question.{question.key}", question.text
        for answer, _, text in question.answers:
            yield f"inspection.answer.{question.key}.{answer}", text
    for rule in RULES:
        yield f"inspection.rule.{rule.name}", rule.text
