"""A parcel on the scale, scan by scan."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from tests.factories import an_act
from tests.scans import play
from tests.unit.usecases.packing.bench import Bench, open_bench
from warehouse_desk.domain.catalogue import Product
from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.events import Event, ScanRow, Setting
from warehouse_desk.domain.packing import Parcel
from warehouse_desk.domain.people import PinTries
from warehouse_desk.domain.weighing import LearnedWeight, Weighed
from warehouse_desk.stations.desk import Desk
from warehouse_desk.stations.say import Say
from warehouse_desk.usecases.packing.weighing import weigh_piece
from warehouse_desk.usecases.pins import Door
from warehouse_desk.usecases.staff import give_pin


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with open_bench(tmp_path) as opened:
        opened.put(Setting("pack.weigh", "1"))
        yield opened


def on_the_scale(bench: Bench, *scans: str, every_s: float = 2) -> Desk:
    desk = bench.desk()
    for scan in scans or ("TOTE-0005", "BOX-S", "MUG-BLUE", "CMD-DONE"):
        bench.later(seconds=every_s)
        reply = desk.scan(scan)
    assert reply.place == "WEIGH"
    return desk


THREE = ("TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CMD-DONE")


def test_a_piece_too_few_is_named_and_how_likely_it_is(bench: Bench) -> None:
    desk = on_the_scale(bench, "TOTE-0002", "BOX-L", "MUG-BLUE", "CMD-COUNT-6", "CMD-DONE")

    reply = desk.scan("CMD-2260")

    assert (reply.say.value, reply.facts["missing"], reply.facts["pieces"]) == (
        "pack.weight_off", "MUG-BLUE", 1,
    )  # fmt: skip
    assert int(str(reply.facts["percent"])) > 80


def test_a_piece_too_many_is_named(bench: Bench) -> None:
    desk = on_the_scale(bench)

    reply = desk.scan("CMD-782")

    assert (reply.facts["extra"], reply.facts["pieces"]) == ("MUG-BLUE", 1)


def test_two_scans_too_quick_for_a_hand_are_one_piece_scanned_twice(bench: Bench) -> None:
    desk = on_the_scale(bench, *THREE, every_s=0.3)

    reply = desk.scan("CMD-850")

    assert (reply.facts["twice"], reply.facts["pieces"]) == ("MUG-BLUE", 1)


def test_another_box_than_was_scanned_is_named(bench: Bench) -> None:
    desk = on_the_scale(bench)
    before = on_learned_ground(bench)

    reply = desk.scan(f"CMD-{430 + 70}")

    assert before
    assert reply.facts["other_box"] == "M"


def on_learned_ground(bench: Bench) -> bool:
    """Let the bench know its mugs and boxes well."""
    weights = (
        LearnedWeight(Weighed.PRODUCT, "MUG-BLUE", 50, 350_000, 400, 1_500),
        LearnedWeight(Weighed.BOX, "S", 50, 80_000, 400, 1_000),
        LearnedWeight(Weighed.BOX, "M", 50, 150_000, 400, 1_000),
        LearnedWeight(Weighed.BOX, "L", 50, 500_000, 400, 1_000),
    )
    bench.put(*weights)
    return True


def test_what_looks_alike_is_named_when_it_weighs_as_much(bench: Bench) -> None:
    on_learned_ground(bench)
    mug = bench.get(Product, "MUG-BLUE")
    bench.put(
        replace(mug, category="mugs"),
        replace(mug, sku="MUG-TALL", name=f"{mug.name} tall", category="mugs", weight_g=390),
        replace(mug, sku="VASE", name="Quite another thing", category="mugs", weight_g=391),
        LearnedWeight(Weighed.PRODUCT, "MUG-TALL", 50, 390_000, 400, 1_500),
    )
    desk = on_the_scale(bench)

    reply = desk.scan("CMD-470")

    assert (reply.facts["instead"], reply.facts["in_place"]) == ("MUG-BLUE", "MUG-TALL")


def test_a_weight_without_any_story_is_off_all_the_same(bench: Bench) -> None:
    on_learned_ground(bench)
    desk = on_the_scale(bench)

    play(
        desk,
        """
        CMD-40    WEIGH  wrong  pack.weight_off  scanned=40 expected=430
        CMD-0     WEIGH  wrong  pack.weight_off  scanned=0
        CMD-YES   WEIGH  wrong  desk.not_expected
        """,
    )


def test_only_a_supervisor_lets_an_odd_weight_go_and_the_trail_says_why(bench: Bench) -> None:
    play(
        on_the_scale(bench),
        """
        CMD-800     WEIGH    wrong  pack.weight_off
        CMD-YES     WEIGH    ask    pack.release_why
        CMD-1       RELEASE  ask    pack.release_badge
        CMD-1       RELEASE  wrong  desk.not_expected
        BADGE-PAT   RELEASE  wrong  people.not_allowed  name=Pat
        BADGE-GHOST RELEASE  wrong  people.unknown_badge
        BADGE-SUE   LABEL    good   pack.released       scanned=800
        """,
    )

    (parcel,) = bench.find(Parcel, order_ref="1006")
    (event,) = [one for one in bench.find(Event) if one.kind == "weight_released"]
    facts = msgspec.json.decode(event.facts)
    assert (parcel.weight_g, event.person, event.subject) == (800, "pat", parcel.parcel)
    assert (facts["by"], facts["reason"], facts["weight_g"]) == ("sue", "contents_right", 800)
    assert [one.code for one in bench.find(ScanRow) if "BADGE" in one.code] == ["BADGE-…"] * 4


def test_a_supervisor_at_the_bench_needs_no_second_badge(bench: Bench) -> None:
    desk = bench.desk(person="sue")
    for scan in ("TOTE-0005", "BOX-S", "MUG-BLUE", "CMD-DONE", "CMD-800", "CMD-YES"):
        desk.scan(scan)

    play(desk, "CMD-3 LABEL good pack.released")

    assert not bench.find(LearnedWeight)


def test_letting_go_can_be_dropped(bench: Bench) -> None:
    play(
        on_the_scale(bench),
        """
        CMD-800     WEIGH    wrong  pack.weight_off
        CMD-YES     WEIGH    ask    pack.release_why
        CMD-2       RELEASE  ask    pack.release_badge
        CMD-UNDO    WEIGH    info   desk.never_mind
        CMD-800     WEIGH    wrong  pack.weight_off
        CMD-YES     WEIGH    ask    pack.release_why
        CMD-2       RELEASE  ask    pack.release_badge
        CMD-NO      WEIGH    info   desk.never_mind
        CMD-YES     WEIGH    wrong  desk.not_expected
        """,
    )


def test_a_parcel_on_the_scale_is_opened_again_to_look_inside(bench: Bench) -> None:
    play(
        on_the_scale(bench),
        """
        CMD-800     WEIGH  wrong  pack.weight_off
        CMD-CANCEL  CLOSE  good   pack.reopened   order=1006 number=1
        CMD-DONE    WEIGH  good   pack.weigh
        CMD-431     LABEL  good   pack.scan_label
        """,
    )


def test_a_good_parcel_teaches_once_and_keeps_what_it_taught_when_it_is_undone(
    bench: Bench,
) -> None:
    desk = on_the_scale(bench)
    play(desk, "CMD-440 LABEL good pack.scan_label")
    taught = bench.find(LearnedWeight)

    play(desk, "CMD-UNDO WEIGH good desk.undone\nCMD-440 LABEL good pack.scan_label")

    assert bench.find(LearnedWeight) == taught
    assert [(one.kind, one.name, one.parcels) for one in taught] == [
        ("box", "S", 1), ("product", "MUG-BLUE", 1),
    ]  # fmt: skip
    assert 350_000 < taught[1].mean_mg < 360_000
    assert taught[1].doubt_mg < 8_750


def test_what_parcels_taught_is_expected_of_the_next_one(bench: Bench) -> None:
    desk = on_the_scale(bench)
    play(desk, "CMD-445 LABEL good pack.scan_label")
    desk.scan(bench.label_of("1006").tracking)

    on_the_scale(bench, "TOTE-0001", "BOX-M", "MUG-BLUE", "MUG-BLUE", "MUG-RED", "CMD-DONE")

    step = bench.step()
    assert step.expected_g > 150 + 3 * 350
    assert step.tolerance_g < 80


def test_a_wrong_weight_on_file_is_mended_by_one_release(bench: Bench) -> None:
    play(
        on_the_scale(bench),
        """
        CMD-520     PIECE    ask    pack.weigh_piece   item=MUG-BLUE
        CMD-NO      WEIGH    info   desk.never_mind
        CMD-YES     WEIGH    ask    pack.release_why
        CMD-2       RELEASE  ask    pack.release_badge
        BADGE-SUE   LABEL    good   pack.released
        """,
    )

    learned = bench.get(LearnedWeight, "product", "MUG-BLUE")
    assert abs(learned.mean_mg - 440_000) < 15_000


def test_the_next_good_parcel_adds_to_what_is_known(bench: Bench) -> None:
    on_learned_ground(bench)

    play(on_the_scale(bench), "CMD-432 LABEL good pack.scan_label")

    learned = bench.get(LearnedWeight, "product", "MUG-BLUE")
    assert learned.parcels == 51
    assert 350_000 < learned.mean_mg < 351_000


def test_the_scale_itself_tells_the_weight(bench: Bench) -> None:
    play(
        on_the_scale(bench),
        """
        800~g       WEIGH  wrong  pack.weight_off   scanned=800
        0.431~kg    LABEL  good   pack.scan_label
        1.2~kg      LABEL  wrong  desk.not_expected  kind=weight
        """,
    )


def test_a_wrong_weight_on_file_is_found_by_one_piece_alone_and_no_supervisor(bench: Bench) -> None:
    play(
        on_the_scale(bench),
        """
        CMD-520   PIECE  ask    pack.weigh_piece   item=MUG-BLUE scanned=520 expected=430
        MUG-BLUE  PIECE  wrong  desk.not_expected
        440~g     WEIGH  good   pack.piece_weighed item=MUG-BLUE grams=440
        CMD-520   LABEL  good   pack.scan_label
        """,
    )

    (event,) = [one for one in bench.find(Event) if one.kind == "piece_weighed"]
    (parcel,) = bench.find(Parcel, order_ref="1006")
    assert (event.person, event.subject, parcel.expected_g) == ("pat", "MUG-BLUE", 520)
    assert bench.get(LearnedWeight, "product", "MUG-BLUE").mean_mg == pytest.approx(440_000, abs=99)


def test_one_piece_that_weighs_what_is_on_file_leaves_the_parcel_off(bench: Bench) -> None:
    play(
        on_the_scale(bench),
        """
        CMD-520        PIECE    ask    pack.weigh_piece
        CMD-COUNT-350  WEIGH    good   pack.piece_weighed  grams=350
        CMD-520        WEIGH    wrong  pack.weight_off     expected=430
        CMD-YES        WEIGH    ask    pack.release_why
        """,
    )


def test_who_stands_by_a_weight_weighs_one_piece_before_a_supervisor_is_called(
    bench: Bench,
) -> None:
    play(
        on_the_scale(bench, *THREE),
        """
        CMD-870   WEIGH  wrong  pack.weight_off
        CMD-YES   PIECE  ask    pack.weigh_piece
        CMD-UNDO  WEIGH  info   desk.never_mind
        CMD-870   WEIGH  wrong  pack.weight_off
        CMD-YES   PIECE  ask    pack.weigh_piece
        CMD-NO    WEIGH  info   desk.never_mind
        CMD-YES   WEIGH  ask    pack.release_why
        """,
    )


def test_a_piece_that_was_weighed_is_taken_back_like_any_scan(bench: Bench) -> None:
    play(
        on_the_scale(bench),
        """
        CMD-520   PIECE  ask   pack.weigh_piece
        440~g     WEIGH  good  pack.piece_weighed
        CMD-UNDO  WEIGH  good  desk.undone
        CMD-431   LABEL  good  pack.scan_label
        """,
    )


def test_only_a_piece_of_the_parcel_is_weighed(bench: Bench) -> None:
    on_the_scale(bench)

    with pytest.raises(Refusal) as refused:
        weigh_piece(bench.store, bench.act(), sku="MUG-RED", grams=782)

    assert refused.value.why is Why.NOT_IN_PARCEL


class PlainHasher:
    """Keeps a PIN as it is."""

    def hash(self, pin: str) -> str:
        return pin

    def fits(self, pin: str, kept: str) -> bool:
        return pin == kept


def asked_for_pin(bench: Bench) -> Desk:
    """Stand where the PIN of a supervisor is asked for, whose badge was scanned."""
    give_pin(bench.store, an_act(person="sue"), "290174", person="sue")
    desk = on_the_scale(bench)
    desk.door = Door(PlainHasher())
    play(
        desk,
        """
        CMD-800     WEIGH    wrong  pack.weight_off
        CMD-YES     WEIGH    ask    pack.release_why
        CMD-1       RELEASE  ask    pack.release_badge
        BADGE-SUE   PIN      ask    desk.enter_pin  name=Sue
        """,
    )
    return desk


def test_a_supervisor_with_a_pin_gives_it_before_a_weight_goes(bench: Bench) -> None:
    desk = asked_for_pin(bench)

    wrong = desk.prove("111222")
    bench.later(minutes=5)
    right = desk.prove("290174")

    assert (wrong.say, wrong.place) == (Why.SECOND_REFUSED, "PIN")
    assert (right.say, right.place) == (Say.PACK_RELEASED, "LABEL")
    assert bench.get(PinTries, "sue").failed == 0
    assert all("290174" not in row.code for row in bench.find(ScanRow))


def test_a_pin_that_is_asked_for_can_be_dropped(bench: Bench) -> None:
    play(
        asked_for_pin(bench), "CMD-1 PIN wrong desk.not_expected\nCMD-NO WEIGH info desk.never_mind"
    )
