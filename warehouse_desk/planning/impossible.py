"""What a problem without a plan is answered with."""

from enum import StrEnum


class Cause(StrEnum):
    """Why there is no plan."""

    BAD_FLOOR = "bad_floor"
    BAD_PROBLEM = "bad_problem"
    OFF_THE_FLOOR = "off_the_floor"
    OUT_OF_REACH = "out_of_reach"
    OVER_CAPACITY = "over_capacity"
    NOT_ENOUGH = "not_enough"
    TOO_MANY_ZONES = "too_many_zones"
    NO_WAVE = "no_wave"
    OUT_OF_TIME = "out_of_time"
    FITS_NO_BOX = "fits_no_box"


class Impossible(Exception):  # noqa: N818 - an answer to the problem, not an error of ours
    """No plan can satisfy the problem; the facts name everything concerned."""

    def __init__(self, cause: Cause, /, **facts: object) -> None:
        super().__init__(f"{cause.value} {facts}")
        self.cause = cause
        self.facts = facts
