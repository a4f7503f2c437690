"""Which weight on the scale is a parcel's."""

from warehouse_desk.stations.on_scale import OnScale


def take(scale: OnScale, weight_g: int, *, rests: bool = True, wanted: bool = True) -> int:
    return scale.take(weight_g, is_resting=rests, is_wanted=wanted)


def test_a_weight_counts_once_it_rests_and_is_wanted() -> None:
    scale = OnScale()

    assert take(scale, 1842, wanted=False) == 0
    assert take(scale, 1842, rests=False) == 0
    assert take(scale, 1842) == 1842


def test_the_parcel_before_is_not_weighed_for_the_next_one() -> None:
    scale = OnScale()

    assert take(scale, 1842) == 1842
    assert take(scale, 1843) == 0
    assert take(scale, 0) == 0
    assert take(scale, 1842) == 1842


def test_a_parcel_that_is_changed_where_it_lies_counts_again() -> None:
    scale = OnScale()

    assert take(scale, 1500) == 1500
    assert take(scale, 1850) == 1850


def test_what_weighs_nothing_is_no_parcel() -> None:
    assert take(OnScale(), 8) == 0


def test_one_piece_comes_onto_an_empty_scale_and_is_not_what_was_taken_out() -> None:
    scale = OnScale()
    take(scale, 520)

    opened = scale.take(170, is_resting=True, is_wanted=True, alone=True)
    take(scale, 0)
    piece = scale.take(350, is_resting=True, is_wanted=True, alone=True)

    assert (opened, piece, take(scale, 520)) == (0, 350, 520)
