# cython: boundscheck=False, wraparound=False, cdivision=True
# cython: initializedcheck=False, legacy_implicit_noexcept=True
# mypy: disallow-untyped-decorators=False, warn-return-any=False
"""Who walks which batch so that every batch ends in time, if that can be found."""

import cython

from warehouse_desk.planning.batching.lengths import zeros


@cython.final
@cython.cclass
class Turns:
    """Put how long batches last and when they must have ended into `lasts` and `by`, then `find`.

    The batches of a picker follow each other as they stand in the row; with the earliest due first
    in it, no other order of theirs is better (Jackson 1955).
    """

    lasts = cython.declare(object, visibility="readonly")
    by = cython.declare(object, visibility="readonly")
    pickers = cython.declare(object, visibility="readonly")
    _free: cython.longlong[::1]
    _tried: cython.longlong[::1]
    _lasts: cython.longlong[::1]
    _by: cython.longlong[::1]
    _pickers: cython.longlong[::1]

    def __init__(self, pickers: int, most: int) -> None:
        self.lasts, self.by, self.pickers = zeros(most), zeros(most), zeros(most)
        self._lasts, self._by, self._pickers = self.lasts, self.by, self.pickers
        self._free, self._tried = zeros(pickers), zeros(most + 1)

    def find(self, count: int, tries: int) -> bool:
        """Give so many batches to `pickers`, depth first: whoever is free first is tried first."""
        at: cython.Py_ssize_t = 0
        end: cython.Py_ssize_t = count
        left: cython.Py_ssize_t = tries
        picker: cython.Py_ssize_t
        for picker in range(len(self._free)):
            self._free[picker] = 0
        self._tried[0] = -1
        while at < end and left > 0:
            left -= 1
            picker = self._next(self._tried[at])
            if picker >= 0 and self._free[picker] + self._lasts[at] <= self._by[at]:
                self._tried[at], self._pickers[at] = self._free[picker], picker
                self._free[picker] += self._lasts[at]
                at += 1
                self._tried[at] = -1
            elif at == 0:
                return False
            else:
                at -= 1
                self._free[self._pickers[at]] = self._tried[at]
        return at == end

    @cython.cfunc
    def _next(self, tried: cython.longlong) -> cython.Py_ssize_t:
        """Find who is free first of those free later than a time; -1 is nobody."""
        picker: cython.Py_ssize_t
        found: cython.Py_ssize_t = -1
        for picker in range(len(self._free)):
            if self._free[picker] > tried and (found < 0 or self._free[picker] < self._free[found]):
                found = picker
        return found
