# cython: language_level=3, boundscheck=False, wraparound=False, cdivision=True
"""The shortest order by dynamic programming over sets of stops (Held & Karp 1962)."""

from __future__ import annotations

from array import array

import cython

_FAR = 1 << 62


def best_order(flat: array[int], count: int) -> list[int]:
    """Order the rows of a square table, from the first to the last."""
    inner: cython.int = count - 2
    if inner == 0:
        return [0, 1]
    wide: cython.int = count
    table: cython.longlong[::1] = flat
    whole: cython.int = (1 << inner) - 1
    cost: cython.longlong[::1] = array("q", [_FAR]) * ((whole + 1) * inner)
    before: cython.schar[::1] = array("b", bytes((whole + 1) * inner))
    seen: cython.int
    last: cython.int
    then: cython.int
    here: cython.int
    there: cython.int
    total: cython.longlong
    for last in range(inner):
        cost[(1 << last) * inner + last] = table[last + 1]
    for seen in range(1, whole):
        for last in range(inner):
            here = seen * inner + last
            if not seen >> last & 1:
                continue
            for then in range(inner):
                if seen >> then & 1:
                    continue
                total = cost[here] + table[(last + 1) * wide + then + 1]
                there = (seen | 1 << then) * inner + then
                if total < cost[there]:
                    cost[there] = total
                    before[there] = last
    end: cython.int = 0
    for last in range(1, inner):
        if (
            cost[whole * inner + last] + table[(last + 1) * wide + inner + 1]
            < cost[whole * inner + end] + table[(end + 1) * wide + inner + 1]
        ):
            end = last
    return _back(before, whole, inner, end)


@cython.cfunc
def _back(
    before: cython.schar[::1], seen: cython.int, inner: cython.int, last: cython.int
) -> list[int]:
    order = [inner + 1]
    then: cython.int
    while seen:
        order.append(last + 1)
        then = before[seen * inner + last]
        seen ^= 1 << last
        last = then
    return [0, *order[::-1]]
