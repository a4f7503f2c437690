"""Orders to pack with their proven best answers, read from the packing sets."""

import gzip
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from warehouse_desk.planning.boxing import (
    Box,
    BoxProblem,
    Line,
    Packing,
    Rank,
    Rotation,
    Service,
    boxes,
)
from warehouse_desk.planning.impossible import Impossible
from warehouse_desk.planning.stop import Stopping

#: A parcel of the cost sets: a fee, and 35 cents for every 500 g begun, by weight or 5,000 cm³/kg.
FREIGHT = Service("set", tuple((500 * n, 35 * n) for n in range(1, 2_001)), 450, 5_000)


@dataclass(frozen=True)
class Case:
    """A problem, and how far a plan is from the best one: 0 is as good."""

    problem: BoxProblem
    excess: Callable[[Packing | None], float]


@dataclass(frozen=True)
class Sets:
    """The folder of the packing sets."""

    data: Path

    @cached_property
    def catalogues(self) -> Mapping[str, tuple[Box, ...]]:
        """Read every catalogue."""
        found = json.loads((self.data / "catalogues.json").read_text(encoding="utf-8"))
        return {name: tuple(map(_box, rows)) for name, rows in found.items()}

    def smallest(self, orders: str, answers: str, catalogue: str) -> Iterator[Case]:
        """Orders that one box holds, by geometry alone."""
        best = {row["id"]: row["box"] for row in self._json(answers) if row["box"]}
        for order in self._orders(orders):
            if order["id"] in best:
                yield self._one_box(order, catalogue, best[order["id"]])

    def several(self) -> Iterator[Case]:
        """Orders of PP2000 that no box of a catalogue holds."""
        for catalogue in ("C5", "C12"):
            rows = self._json(f"pp2000_optimum_{catalogue}.json")
            best = {row["id"]: row["set"] for row in rows if row.get("set")}
            volumes = {box.id: box.volume for box in self.catalogues[catalogue]}
            for order in self._orders("pp2000"):
                if found := best.get(order["id"]):
                    problem = BoxProblem(_lines(order), self.catalogues[catalogue], support=0)
                    yield Case(problem, _fewest_then_least(found, volumes))

    def puzzles(self) -> Iterator[Case]:
        """Boxes cut into parts: every smaller box has less volume than the parts."""
        for order in self._orders("puzzles300"):
            yield self._one_box(order, "C12", order["known_box"])

    def cheapest(self, catalogue: str) -> Iterator[Case]:
        """Orders of up to eight pieces and the cents of their cheapest parcels."""
        best = self._json(f"pp2000_cost_optimum_{catalogue}.json")
        for order in self._orders("pp2000"):
            if found := best.get(order["id"]):
                stock = self.catalogues[catalogue]
                problem = BoxProblem(_lines(order), stock, Rank.COST, 0, services=(FREIGHT,))
                yield Case(problem, _cents_over(found[0]))

    def rules(self, answers: str, support: int) -> Iterator[Case]:
        """Baskets with this side up and fragile goods, and the share of a base that must rest."""
        best = {row["id"]: row["box"] for row in self._json(answers) if row["box"]}
        for order in self._orders("pp2000"):
            if found := best.get(order["id"]):
                lines = _lines(order, rules=True)
                yield _single(BoxProblem(lines, self.catalogues["C5"], support=support), found)

    def issues(self) -> Iterator[Case]:
        """Cases that users of six packers reported as wrong."""
        for row in self._json("issue_cases.json"):
            problem = BoxProblem(_lines(row), tuple(map(_box, row["catalogue"])), support=0)
            yield _single(problem, row["best_box"])

    def tests(self) -> Iterator[Case]:
        """Cases of BoxPacker's own tests: no more parcels, no more volume than BoxPacker's."""
        for row in self._json("boxpacker_test_cases.json.gz"):
            stock = tuple(box for box in map(_box, row["catalogue"]) if box.volume)
            problem = BoxProblem(_lines(row, rules=True), stock, support=0)
            theirs, packed = row["boxpacker"]["set"], row["boxpacker"]["packed"]
            in_one = row["single_box_test"] and packed < sum(one.qty for one in problem.lines)
            if row["best"]["single"]:
                yield _single(problem, row["best"]["single"])
            elif theirs is None or in_one:
                yield _single(problem, None)
            else:
                volumes = {box.id: box.volume for box in stock}
                problem = _without_what_fits_nowhere(problem)
                yield Case(problem, _fewest_then_least(theirs, volumes))

    def _one_box(self, order: Mapping[str, Any], catalogue: str, best: str) -> Case:
        return _single(BoxProblem(_lines(order), self.catalogues[catalogue], support=0), best)

    def _orders(self, name: str) -> Iterator[dict[str, Any]]:
        with gzip.open(self.data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)

    def _json(self, name: str) -> Any:
        path = self.data / name
        raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        return json.loads(raw)


def _without_what_fits_nowhere(problem: BoxProblem) -> BoxProblem:
    """Leave out what our planner refuses, and theirs packs the rest without."""
    try:
        boxes(problem, Stopping(steps=1))
    except Impossible as no:
        refused = no.facts["items"]
        assert isinstance(refused, list)
        left = tuple(line for line in problem.lines if line.sku not in refused)
        return replace(problem, lines=left)
    return problem


def _box(row: Mapping[str, Any]) -> Box:
    return Box(**row)


def _lines(order: Mapping[str, Any], *, rules: bool = False) -> tuple[Line, ...]:
    return tuple(
        Line(
            line["sku"], line["l"], line["w"], line["h"], line["weight"], line["qty"],
            Rotation(line["rot"]) if rules else Rotation.ANY, rules and line["fragile"],
        )
        for line in order["lines"]
    )  # fmt: skip


def _single(problem: BoxProblem, best: str | None) -> Case:
    """Expect one parcel in a box, or in one of the same volume; or none that holds all."""
    volumes = {box.id: box.volume for box in problem.boxes}

    def excess(plan: Packing | None) -> float:
        if best is None:
            return float(plan is not None and len(plan.parcels) == 1)
        return float(plan is None or [volumes[p.box] for p in plan.parcels] != [volumes[best]])

    return Case(problem, excess)


def _fewest_then_least(
    best: Sequence[str], volumes: Mapping[str, int]
) -> Callable[[Packing | None], float]:
    most = len(best), sum(volumes[box] for box in best)

    def excess(plan: Packing | None) -> float:
        if plan is None:
            return 1.0
        ours = len(plan.parcels), sum(volumes[parcel.box] for parcel in plan.parcels)
        return float(ours[0] - most[0]) if ours[0] > most[0] else 0.01 * (ours > most)

    return excess


def _cents_over(best: int) -> Callable[[Packing | None], float]:
    def excess(plan: Packing | None) -> float:
        ours = sum(parcel.cost for parcel in plan.parcels) if plan else 2 * best
        return 100 * (ours - best) / best

    return excess
