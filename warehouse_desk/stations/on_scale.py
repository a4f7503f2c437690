"""Which of the weights that a scale tells is a parcel's."""

#: Less than this is nothing: a flap that moves in the air, a label left behind.
_NOTHING_G = 15


class OnScale:
    """Takes a weight once it rests while one is wanted, and each thing on the scale only once.

    A parcel that was weighed has to leave the scale before the next one counts; one that was
    refused may be changed where it lies. A piece that is to lie there `alone` comes onto an empty
    scale.
    """

    def __init__(self) -> None:
        self._taken_g = 0

    def take(self, weight_g: int, *, is_resting: bool, is_wanted: bool, alone: bool = False) -> int:
        """Give the grams to weigh a parcel or piece by, or 0."""
        if is_resting and weight_g < _NOTHING_G:
            self._taken_g = 0
        if not (is_resting and is_wanted) or weight_g < _NOTHING_G:
            return 0
        if abs(weight_g - self._taken_g) < _NOTHING_G or (alone and self._taken_g):
            return 0
        self._taken_g = weight_g
        return weight_g
