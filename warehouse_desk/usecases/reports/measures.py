"""The arithmetic of reports: whole units in, whole units out, and None for nothing."""

import math
import statistics
from collections.abc import Collection
from datetime import datetime

#: Of the normal distribution: nineteen of twenty samples lie above, one below.
_Z_ONE_SIDED_95 = 1.6449
#: Nineteen of twenty samples lie between it below and above.
_Z_TWO_SIDED_95 = 1.95996
#: Of fewer values not even the least and the greatest hold the median with such certainty.
_FEWEST_RANKED = 6


def basis_points(part: int, whole: int) -> int | None:
    """Compute a share in hundredths of a per cent."""
    return _rounded(part * 10_000, whole)


def hundredths(number: int, by: int) -> int | None:
    """Divide, in hundredths."""
    return _rounded(number * 100, by)


def per_hour(number: int, seconds: int) -> int | None:
    """Compute how many an hour, in hundredths."""
    return _rounded(number * 100 * 3600, seconds)


def mean(values: Collection[int]) -> int | None:
    """Compute the average."""
    return _rounded(sum(values), len(values))


def median(values: Collection[int]) -> int | None:
    """Find the middle value."""
    return round(statistics.median(values)) if values else None


def ninth_decile(values: Collection[int]) -> int | None:
    """Find the least value that nine of ten do not exceed."""
    return sorted(values)[-(-9 * len(values) // 10) - 1] if values else None


def median_between(values: Collection[int]) -> tuple[int, int] | None:
    """Bound the median of what the values are a sample of (95 per cent); None of fewer than six.

    Order statistics, whatever the distribution: W. R. Thompson, Ann. Math. Stat. 7 (1936). The rank
    is that of the binomial distribution, by its normal approximation from below.
    """
    n = len(values)
    if n < _FEWEST_RANKED:
        return None
    rank = max(1, math.floor((n + 1) / 2 - _Z_TWO_SIDED_95 * math.sqrt(n) / 2))
    ordered = sorted(values)
    return ordered[rank - 1], ordered[n - rank]


def seconds(begin: datetime, end: datetime) -> int:
    """Count the seconds between two moments."""
    return round((end - begin).total_seconds())


def at_least(part: int, whole: int) -> int | None:
    """Bound a share from below in basis points: the sample shows it to be at least this much.

    E. B. Wilson, Probable inference, JASA 22 (1927), one-sided at 95 per cent. Of one piece sold
    and sent back it says 27 per cent, of a hundred sold and sent back 97.
    """
    if not whole:
        return None
    share, z2 = part / whole, _Z_ONE_SIDED_95**2
    spread = math.sqrt(share * (1 - share) / whole + z2 / (4 * whole**2))
    bound = (share + z2 / (2 * whole) - _Z_ONE_SIDED_95 * spread) / (1 + z2 / whole)
    return max(0, math.floor(bound * 10_000))


def between(part: int, whole: int) -> tuple[int, int]:
    """Bound a share from both sides in basis points (Wilson, 95 per cent); of nothing, anything."""
    if not whole:
        return 0, 10_000
    share, z2 = part / whole, _Z_TWO_SIDED_95**2
    spread = math.sqrt(share * (1 - share) / whole + z2 / (4 * whole**2))
    middle, reach = share + z2 / (2 * whole), _Z_TWO_SIDED_95 * spread
    low, high = ((middle + side) / (1 + z2 / whole) for side in (-reach, reach))
    return max(0, math.floor(low * 10_000)), min(10_000, math.ceil(high * 10_000))


def _rounded(number: int, by: int) -> int | None:
    """Divide and round half up."""
    return (2 * number + by) // (2 * by) if by else None
