from warehouse_desk.scanning.sightings import Sighting, Sightings

BARS, MISREAD = Sighting("2000000000015", "]E0", True), Sighting("2000000000022", "]E0", True)
MATRIX = Sighting("TOTE-0001", "]d1", False)


def test_bars_are_believed_at_the_second_picture_and_matrix_codes_at_once() -> None:
    sightings = Sightings()

    assert sightings.believe([BARS, MATRIX]) == [MATRIX]
    assert sightings.believe([BARS, MATRIX]) == [BARS, MATRIX]


def test_bars_misread_once_are_never_told() -> None:
    sightings = Sightings()

    told = [sightings.believe([one]) for one in (BARS, BARS, MISREAD, BARS, BARS)]

    assert told == [[], [BARS], [], [], [BARS]]


def test_a_code_that_one_picture_shows_twice_is_told_once() -> None:
    assert Sightings().believe([MATRIX, MATRIX]) == [MATRIX]
