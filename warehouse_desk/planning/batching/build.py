"""Batches built in one go: first come, first served, by due date, and by savings."""

from collections.abc import Iterable

from warehouse_desk.planning.batching.team import Groups, Team
from warehouse_desk.planning.stop import Watch

#: With more orders than this a batch looks for another only among those of near orders.
MANY = 300


def first_come(team: Team) -> Groups:
    """Fill one batch after the other in the order in which the orders came."""
    return _filled(team, team.everyone)


def first_due(team: Team) -> Groups:
    """Fill one batch after the other, the most urgent orders first."""
    orders = team.problem.orders

    def urgency(i: int) -> tuple[int, bool, int]:
        return -orders[i].priority, orders[i].due is None, orders[i].due or 0

    return _filled(team, sorted(team.everyone, key=urgency))


def _filled(team: Team, row: Iterable[int]) -> Groups:
    groups: Groups = []
    for order in row:
        if groups and team.fits([*groups[-1], order]):
            groups[-1].append(order)
        else:
            groups.append([order])
    return groups


def savings(team: Team, watch: Watch, many: int = MANY) -> Groups:
    """Join the two batches that save most, again and again: Clarke & Wright (1964) in the form (ii)
    of de Koster, van der Poort & Wolters (1999), where savings are counted anew after each step.

    Batches that save nothing are joined as well, for fewer walks. Of more than `many` orders those
    are joined first that are near each other.
    """
    team.search.load([[order] for order in team.everyone])
    if len(team.everyone) > many and team.look_around(watch):
        _join(team, watch, everywhere=False)
    _join(team, watch, everywhere=True)
    team.search.keep()
    return team.search.groups()


def _join(team: Team, watch: Watch, *, everywhere: bool) -> None:
    search = team.search
    for batch in team.everyone:
        if watch.is_over:
            return
        search.scan(batch, everywhere, watch)
    while not watch.is_over and search.join(everywhere, watch):
        pass
