"""The day in figures."""

from dataclasses import dataclass

from warehouse_desk.commands.demo.day import Day
from warehouse_desk.storage.rules import CheckReport


@dataclass(frozen=True, slots=True)
class Summary:
    """What the day brought; `metres` are those walked by each method."""

    orders: int
    promised: dict[str, int]
    states: dict[str, int]
    by_method: dict[str, int]
    metres: dict[str, int]
    rounds: int
    parcels: int
    short_lines: dict[str, int]
    returns: int
    grades: dict[str, int]
    answers: dict[str, int]
    papers: dict[str, int]
    pictures: int
    broken: int
    broken_rules: tuple[str, ...]
    seconds: dict[str, float]


def summed_up(
    day: Day, papers: dict[str, int], pictures: int, report: CheckReport, seconds: dict[str, float]
) -> Summary:
    """Sum the day up."""
    return Summary(
        day.orders, day.promised, day.states, day.by_method, day.metres, day.rounds, day.parcels,
        day.short_lines, day.returns, day.graded, dict(day.floor.answers), papers, pictures,
        report.broken, tuple(rule.name for rule in report.rules if rule.broken), seconds,
    )  # fmt: skip


def summary_text(summary: Summary) -> str:
    """Write the figures for people."""
    rows = [
        ("orders", f"{summary.orders} ({_listed(summary.promised)})"),
        ("ended as", _listed(summary.states)),
        ("picked by", _listed(summary.by_method)),
        ("metres walked", _listed(summary.metres)),
        ("rounds", str(summary.rounds)),
        ("parcels handed over", str(summary.parcels)),
        ("lines short, by reason", _listed(summary.short_lines)),
        ("returns", f"{summary.returns}, graded {_listed(summary.grades)}"),
        ("scans answered", _listed(summary.answers)),
        ("papers", _listed(summary.papers)),
        ("pictures", str(summary.pictures)),
        ("check", f"{summary.broken} broken {' '.join(summary.broken_rules)}".strip()),
        ("seconds", _listed(summary.seconds)),
    ]
    return "\n".join(f"{name:24}{value}" for name, value in rows) + "\n"


def _listed(counts: dict[str, int] | dict[str, float]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.items()) or "none"
