"""How long work takes: to compare methods, and to see whether carriers are kept waiting."""

#: Seconds a metre, a line, a hand-over, a line sorted at the wall.
SECONDS_A_METRE = 1.0
SECONDS_A_LINE = 8.0
SECONDS_A_ROUND = 60.0
SECONDS_SORTED_LINE = 6.0


def round_seconds(walk_mm: int, lines: int) -> int:
    """Estimate how long one person is on a round."""
    seconds = walk_mm / 1000 * SECONDS_A_METRE + lines * SECONDS_A_LINE + SECONDS_A_ROUND
    return round(seconds)
