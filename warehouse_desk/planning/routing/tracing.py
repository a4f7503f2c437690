# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
"""The pieces of a walk, walked in one go: its stops in order, and the corners of the way."""

from __future__ import annotations

from array import array

import cython

from warehouse_desk.planning.floor import Point
from warehouse_desk.planning.routing.cheapest import Pieces
from warehouse_desk.planning.routing.lattice import Lattice


def trace(lattice: Lattice, pieces: Pieces) -> tuple[tuple[int, ...], tuple[Point, ...]]:
    """Order the stops by their first visit, and find the corners of the way."""
    visits = _in_one_go(lattice, pieces)
    return _stops(lattice, visits), _corners(lattice, visits)


def _in_one_go(lattice: Lattice, pieces: Pieces) -> array[int]:
    """Walk every piece once (Hierholzer 1873); the aisle is taken before the cross-aisle."""
    crosses: cython.int = lattice.crosses
    crossing: cython.int[::1] = lattice.crossing
    along: cython.schar[::1] = pieces.along[:]
    across: cython.schar[::1] = pieces.across[:]
    cross_of = array("i", [-1]) * len(lattice.y)
    cross: cython.int[::1] = cross_of
    i: cython.Py_ssize_t
    for i in range(len(lattice.crossing)):
        cross[crossing[i]] = i
    room = sum(pieces.along) + sum(pieces.across) + 1
    ahead: cython.int[::1] = array("i", bytes(4 * room))
    behind = array("i", bytes(4 * room))
    done: cython.int[::1] = behind
    here: cython.int = lattice.start
    deep: cython.Py_ssize_t = 0
    left: cython.Py_ssize_t = room
    at: cython.int
    ahead[0] = here
    while deep >= 0:
        here = ahead[deep]
        at = cross[here]
        deep += 1
        if along[here]:
            along[here] -= 1
            ahead[deep] = here + 1
        elif here > 0 and along[here - 1]:
            along[here - 1] -= 1
            ahead[deep] = here - 1
        elif at >= 0 and across[at]:
            across[at] -= 1
            ahead[deep] = crossing[at + crosses]
        elif at >= crosses and across[at - crosses]:
            across[at - crosses] -= 1
            ahead[deep] = crossing[at - crosses]
        else:
            deep -= 2
            left -= 1
            done[left] = here
    return behind


def _stops(lattice: Lattice, visits: array[int]) -> tuple[int, ...]:
    stop: cython.int[::1] = lattice.stop
    visit: cython.int[::1] = visits
    seen: cython.schar[::1] = array("b", bytes(len(lattice.y)))
    order: list[int] = []
    i: cython.Py_ssize_t
    for i in range(len(visits)):
        if stop[visit[i]] >= 0 and not seen[visit[i]]:
            seen[visit[i]] = 1
            order.append(stop[visit[i]])
    return tuple(order)


def _corners(lattice: Lattice, visits: array[int]) -> tuple[Point, ...]:
    """Keep the two ends and the points where the direction changes."""
    x: cython.longlong[::1] = lattice.x
    y: cython.longlong[::1] = lattice.y
    column: cython.int[::1] = lattice.column
    visit: cython.int[::1] = visits
    corners: list[Point] = []
    last: cython.Py_ssize_t = len(visits) - 1
    heading: cython.int = 0
    before: cython.int
    here: cython.int
    i: cython.Py_ssize_t
    for i in range(last):
        here, there = visit[i], visit[i + 1]
        before, heading = heading, _heading(column[there] - column[here], there - here)
        if heading != before:
            corners.append((x[column[here]], y[here]))
    corners.append((x[column[visit[last]]], y[visit[last]]))
    return tuple(corners)


@cython.cfunc
def _heading(aside: cython.int, up: cython.int) -> cython.int:
    """Number the direction of a step."""
    if aside:
        return 1 if aside > 0 else 2
    return 3 if up > 0 else 4
