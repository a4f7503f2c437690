"""What things weigh, how sure that is, and what a weight that is off most likely means.

Everything here is in milligrams. A weight is known by three numbers: the mean, the doubt about the
mean (which shrinks with every good parcel), and the spread from one piece to the next (which stays,
and is learned). A parcel of n pieces of each product is expected at the sum of the means, with

    variance = Σ (n · doubt)² + Σ n · spread² + scale²,

the first sum because a wrong mean is wrong for all n pieces alike, the second because pieces differ
on their own. This holds for the very first parcel: the catalogue is a measurement too, a rough one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import exp, log, pi, sqrt

#: Scales tell whole grams, and a hand does not put a box down the same way twice.
SCALE_MG = 550.0
#: So many standard deviations are still right: 4 of 1,000 good parcels lie outside.
WIDTH = 2.85
#: What is not in doubt any more drifts all the same: new batches, a damp store.
_DRIFT = 0.0004
#: So many good parcels make the catalogue's weight a thing of the past.
_SETTLED = 5
#: The least that weights are ever known to.
_LEAST_MG = 100.0


class Weighed(StrEnum):
    """What has a learned weight."""

    PRODUCT = "product"
    BOX = "box"


@dataclass(frozen=True, slots=True)
class LearnedWeight:
    """What good parcels taught about the weight of a product's piece, or of an empty box."""

    kind: Weighed
    name: str
    parcels: int
    mean_mg: int
    doubt_mg: int
    spread_mg: int


@dataclass(frozen=True, slots=True)
class Part:
    """So many equal things in a parcel, and what is known of one of them."""

    kind: Weighed
    name: str
    count: int
    mean: float
    doubt: float
    spread: float
    parcels: int = 0

    @property
    def variance(self) -> float:
        """Compute the variance of all of them together."""
        return (self.count * self.doubt) ** 2 + self.count * self.spread**2

    @property
    def learned(self) -> LearnedWeight:
        """Write it down in whole milligrams."""
        return LearnedWeight(
            self.kind, self.name, self.parcels,
            round(self.mean), round(self.doubt), round(self.spread),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a parcel should weigh: the mean, and its standard deviation."""

    mean: float
    deviation: float

    @property
    def grams(self) -> int:
        """Round the mean to grams."""
        return round(self.mean / 1000)

    @property
    def band_grams(self) -> int:
        """Tell by how many grams a right parcel may be off, rounded up."""
        return -int(-WIDTH * self.deviation // 1000)


def unlearned(kind: Weighed, name: str, grams: int, percent: int) -> Part:
    """Describe what only the catalogue knows: its weight may be off by so many per cent.

    Twice the doubt is those per cent, so that 19 of 20 entries lie within them. Boxes vary more
    than goods: tape, paper and what fills them up.
    """
    mean = grams * 1000.0
    doubt = max(mean * percent / 200, 400.0)
    spread = max(mean * 0.01, 150.0) if kind is Weighed.PRODUCT else max(mean * 0.03, 2000.0)
    return Part(kind, name, 1, mean, doubt, spread)


def known(learned: LearnedWeight) -> Part:
    """Describe what parcels have taught."""
    return Part(
        learned.kind, learned.name, 1,
        float(learned.mean_mg), float(learned.doubt_mg), float(learned.spread_mg), learned.parcels,
    )  # fmt: skip


def estimate(parts: Iterable[Part]) -> Estimate:
    """Add up what parts weigh, and how sure that is."""
    mean, variance = 0.0, SCALE_MG**2
    for part in parts:
        mean += part.count * part.mean
        variance += part.variance
    return Estimate(mean, sqrt(variance))


def learn(parts: Sequence[Part], weight: float) -> tuple[Part, ...]:
    """Learn from a parcel that was right.

    This is the Kalman filter of a sum, without the covariances: what is left over is shared out
    among the parts by how much each is in doubt, so that one doubtful product among well-known
    ones takes nearly all of it. The spread follows the size of what is left over compared with what
    was expected to be left over; its step becomes smaller with the parcels seen.
    """
    before = estimate(parts)
    residual, variance = weight - before.mean, before.deviation**2
    return tuple(_learn_part(part, residual, variance) for part in parts)


def _learn_part(part: Part, residual: float, variance: float) -> Part:
    own = part.doubt**2
    gain = part.count * own / variance
    doubt = sqrt(max(own * (1 - gain * part.count), 0.0)) + _DRIFT * part.mean
    share = part.count * part.spread**2 / variance
    surprise = min(residual**2 / variance, 9.0) - 1
    spread = part.spread * sqrt(max(1 + share * surprise / (4 + part.parcels**0.5), 0.25))
    return replace(
        part,
        mean=max(part.mean + gain * residual, _LEAST_MG),
        doubt=max(doubt, _LEAST_MG),
        spread=max(spread, _LEAST_MG),
        parcels=part.parcels + 1,
    )


def alone(part: Part, weight: float) -> Part:
    """Know a product by one piece that was weighed alone: no catalogue says as much."""
    spread = max(weight * 0.01, 150.0)
    return replace(
        part, mean=max(weight, _LEAST_MG), spread=spread,
        doubt=sqrt(spread**2 + SCALE_MG**2), parcels=max(part.parcels, _SETTLED),
    )  # fmt: skip


def doubted(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Doubt anew what few parcels have confirmed: the next weight says more than the catalogue."""
    return tuple(
        replace(part, doubt=max(part.doubt, part.mean / 3)) if part.parcels < _SETTLED else part
        for part in parts
    )


class CauseKind(StrEnum):
    """What may be wrong with a parcel whose weight is off."""

    MISSING = "missing"
    TWICE = "twice"
    EXTRA = "extra"
    INSTEAD = "instead"
    BOX = "other_box"
    CATALOGUE = "catalogue"
    UNKNOWN = "unknown"


#: How often each happens in a hundred thousand parcels, before the scale has spoken; a wrong
#: weight on file, among a hundred thousand products that were never weighed.
_PRIOR = {
    CauseKind.MISSING: 700.0,
    CauseKind.EXTRA: 500.0,
    CauseKind.INSTEAD: 300.0,
    CauseKind.BOX: 300.0,
    CauseKind.CATALOGUE: 600.0,
    CauseKind.UNKNOWN: 20.0,
}
_RIGHT = 97_000.0
#: Two or three at once are so much rarer.
_MORE = (1.0, 0.1, 0.03)
#: A piece whose scans came too quickly, or that was counted and not scanned, is missing oftener.
_TWICE, _COUNTED = 15.0, 3.0


@dataclass(frozen=True, slots=True)
class Cause:
    """Something that may be wrong, and how likely: `pieces` of `name`, `other` in its place."""

    kind: CauseKind
    name: str = ""
    pieces: int = 1
    other: str = ""
    percent: int = 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """What else is known of the pieces of a parcel, by product.

    `quick` were scanned again so soon that one piece may have been read twice; `counted` were
    counted, not scanned; `serials` have a number each, so that none can have been read twice.
    """

    quick: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    serials: frozenset[str] = frozenset()


def likely_causes(
    parts: Sequence[Part],
    weight: float,
    *,
    boxes: Sequence[Part] = (),
    alikes: Sequence[tuple[str, Part]] = (),
    evidence: Evidence = Evidence(),
) -> tuple[Cause, ...]:
    """Tell what most likely happened to a parcel, the likeliest first.

    Bayes' rule over a list of stories. Each story (one X missing, two Y too many, Z in place of X,
    another box, a wrong catalogue weight) says what the scale should have shown and how exactly,
    which gives the density of what it did show; times how often the story happens at all, divided
    by the sum over all stories, is its probability. That nothing is wrong is one of the stories
    and takes its share of the sum. `alikes` name a product of the parcel and one that looks like
    it. The scans weigh in: a product whose scans came too quickly one after the other is missing
    oftener, one with serial numbers hardly ever.
    """
    before = estimate(parts)
    residual, variance = weight - before.mean, before.deviation**2
    stories = [
        *_too_few_or_many(parts, evidence),
        *_instead(parts, alikes),
        *_other_box(parts, boxes),
        *_catalogue(parts, residual),
        (Cause(CauseKind.UNKNOWN), _PRIOR[CauseKind.UNKNOWN], 0.0, (before.mean / 3) ** 2),
    ]
    scores = [
        log(prior) + _density(residual - shift, variance + more)
        for _, prior, shift, more in stories
    ]
    nothing = log(_RIGHT) + _density(residual, variance)
    best = max(*scores, nothing)
    shares = [exp(score - best) for score in scores]
    whole = sum(shares) + exp(nothing - best)
    told = [
        replace(story[0], percent=min(round(100 * share / whole), 99))
        for story, share in zip(stories, shares, strict=True)
    ]
    return tuple(sorted((one for one in told if one.percent), key=lambda one: -one.percent))


def in_doubt(causes: Sequence[Cause]) -> str:
    """Name the product whose weight on file is the likeliest to be wrong; empty for none."""
    return next((one.name for one in causes if one.kind is CauseKind.CATALOGUE), "")


#: The least share of its weight on file that a piece may weigh.
_LIGHTEST = 0.05
#: A cause, how often it happens, by how much it shifts the weight, and the variance that it adds.
_Story = tuple[Cause, float, float, float]


def _density(distance: float, variance: float) -> float:
    """Compute the logarithm of a normal density: far out the density itself is nothing."""
    return -(distance**2) / (2 * variance) - log(2 * pi * variance) / 2


def _goods(parts: Sequence[Part]) -> list[Part]:
    return [part for part in parts if part.kind is Weighed.PRODUCT]


def _too_few_or_many(parts: Sequence[Part], evidence: Evidence) -> Iterable[_Story]:
    goods = _goods(parts)
    pieces = sum(part.count for part in goods)
    for part in goods:
        share = part.count / pieces
        odds = _odds_of_missing(part.name, evidence)
        kind = CauseKind.TWICE if part.name in evidence.quick else CauseKind.MISSING
        for number, rarer in enumerate(_MORE, start=1):
            more = number * part.spread**2
            shift = number * part.mean
            if number <= part.count:
                prior = _PRIOR[CauseKind.MISSING] * share * rarer * odds
                yield Cause(kind, part.name, number), prior, -shift, more
            prior = _PRIOR[CauseKind.EXTRA] * share * rarer
            yield Cause(CauseKind.EXTRA, part.name, number), prior, shift, more


def _odds_of_missing(name: str, evidence: Evidence) -> float:
    if name in evidence.serials:
        return 0.1
    if name in evidence.quick:
        return _TWICE
    return _COUNTED if name in evidence.counted else 1.0


def _instead(parts: Sequence[Part], alikes: Sequence[tuple[str, Part]]) -> Iterable[_Story]:
    """Take a piece of each product for one that looks like it, also for another of the parcel."""
    goods = {part.name: part for part in _goods(parts)}
    pairs = [(name, other) for name, other in alikes if name in goods]
    pairs += [(one, other) for one in goods for other in goods.values() if one != other.name]
    for name, other in pairs:
        shift = other.mean - goods[name].mean
        more = other.doubt**2 + other.spread**2 + goods[name].spread ** 2
        prior = _PRIOR[CauseKind.INSTEAD] / len(pairs)
        yield Cause(CauseKind.INSTEAD, name, 1, other.name), prior, shift, more


def _other_box(parts: Sequence[Part], boxes: Sequence[Part]) -> Iterable[_Story]:
    own = next((part for part in parts if part.kind is Weighed.BOX), None)
    others = [box for box in boxes if own is not None and box.name != own.name]
    for box in others:
        prior = _PRIOR[CauseKind.BOX] / len(others)
        shift = box.mean - (own.mean if own else 0.0)
        yield Cause(CauseKind.BOX, box.name), prior, shift, box.doubt**2 + box.spread**2


def _catalogue(parts: Sequence[Part], residual: float) -> Iterable[_Story]:
    """Doubt the catalogue's weight of what few parcels have confirmed; a third is nothing new.

    No piece weighs next to nothing: a weight that would say so has another cause.
    """
    fresh = [part for part in _goods(parts) if part.parcels < _SETTLED]
    for part in fresh:
        on_file = part.count * part.mean
        if on_file + residual < _LIGHTEST * on_file:
            continue
        prior = _PRIOR[CauseKind.CATALOGUE] / (1 + part.parcels)
        yield Cause(CauseKind.CATALOGUE, part.name), prior, 0.0, (part.count * part.mean / 3) ** 2
