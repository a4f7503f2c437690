"""PINs: which are taken, how long to wait after a wrong one, and when only a supervisor helps."""

from itertools import pairwise

from warehouse_desk.domain.people import PinTries

FEWEST_DIGITS, MOST_DIGITS = 6, 12
#: So many tries cost nothing but the try.
FREE_TRIES = 5
#: After so many wrong ones in a row, or since a supervisor gave the PIN, it opens no more.
MOST_IN_A_ROW = 10
MOST_IN_ALL = 50
_FIRST_WAIT_S = 60
_LONGEST_WAIT_S = 3_600
#: A PIN of fewer different digits is among the first that anybody tries.
_FEWEST_DIFFERENT = 4


def digits(typed: str) -> str:
    """Write what was typed in plain digits: a keyboard of any script may be used."""
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in typed.strip())


def is_weak(pin: str) -> bool:
    """Tell whether a PIN is too short or too long, no number, or easily guessed."""
    if not (pin.isdecimal() and FEWEST_DIGITS <= len(pin) <= MOST_DIGITS):
        return True
    steps = {(int(after) - int(one)) % 10 for one, after in pairwise(pin)}
    return len(set(pin)) < _FEWEST_DIFFERENT or len(steps) == 1


def wait_s(tries: PinTries) -> int:
    """Say how many seconds must pass after the newest wrong PIN."""
    extra = tries.failed - FREE_TRIES
    return 0 if extra < 0 else min(_FIRST_WAIT_S * 4**extra, _LONGEST_WAIT_S)


def is_locked(tries: PinTries) -> bool:
    """Tell whether only a supervisor can help."""
    return tries.failed >= MOST_IN_A_ROW or tries.total >= MOST_IN_ALL
