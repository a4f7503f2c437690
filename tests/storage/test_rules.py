"""Every rule finds what breaks it, by its name, on both databases; a good store breaks none."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.engine import Connection

from tests.factories import an_act
from tests.storage.day import PICTURE, spend_a_day
from tests.storage.keeping import do
from tests.storage.server import Server
from warehouse_desk.domain.people import Session
from warehouse_desk.storage import rules
from warehouse_desk.storage.photos import PhotoFolder
from warehouse_desk.storage.rules import CheckReport, ask, check
from warehouse_desk.storage.rules.statements import STATEMENTS
from warehouse_desk.storage.store import SqlStore, create_store, open_store
from warehouse_desk.storage.unit_of_work import SqlUnitOfWork

#: Rules broken on purpose: the statements that do it.
CONTAINER = (
    "INSERT INTO return_container (container, tote, disposition, opened_at, person, emptied_into)"
    " VALUES ({number}, 'TOTE-0001', 'recycle', '2026-01-01T08:00:00.000000Z', 'ada', '')"
)
BREAKS = {
    "on_hand_is_the_sum_of_its_movements": [
        "UPDATE stock SET quantity = quantity + 1 WHERE sku = 'TEA' AND place = 'A-01-01'"
    ],
    "each_move_cancels_out": ["DELETE FROM movement WHERE id = 1"],
    "no_real_place_holds_less_than_nothing": [
        "UPDATE stock SET quantity = -1 WHERE sku = 'TEA' AND place = 'A-01-01'"
    ],
    "no_more_is_promised_than_is_there": [
        "UPDATE stock SET reserved = 99 WHERE sku = 'TEA' AND place = 'A-01-01'"
    ],
    "promised_is_the_sum_of_its_reservations": ["DELETE FROM reservation"],
    "no_promise_outlives_its_order": [
        "UPDATE customer_order SET state = 'cancelled' WHERE order_ref = '536533'"
    ],
    "no_line_is_promised_more_than_it_lacks": [
        "UPDATE order_line SET short = 5 WHERE order_ref = '536533'"
    ],
    "a_serial_number_is_where_it_went_last": ["UPDATE serial_unit SET place = 'A-01-01'"],
    "a_serial_number_is_a_piece_of_its_place": ["UPDATE serial_unit SET place = 'A-01-02'"],
    "a_serial_number_leaves_once": [
        "UPDATE movement SET delta = 2 WHERE serial = 'SN-1' AND place = '@customer'"
    ],
    "each_piece_of_a_line_comes_in_order": ["UPDATE order_line SET packed = 1 WHERE line = 1"],
    "no_line_has_more_than_was_ordered": ["UPDATE order_line SET short = 9 WHERE line = 1"],
    "a_closed_order_has_no_remainder": [
        "UPDATE order_line SET short = 0 WHERE order_ref = '536532'"
    ],
    "an_order_is_no_further_than_its_lines": [
        "UPDATE customer_order SET state = 'picked' WHERE order_ref = '536533'"
    ],
    "an_order_says_when_it_was_shipped": [
        "UPDATE customer_order SET shipped_at = NULL WHERE order_ref = '536532'"
    ],
    "lines_are_picked_by_their_tasks": ["UPDATE task SET picked = 1 WHERE round = 17"],
    "a_subject_has_one_active_claim": [
        "DROP INDEX uq_claim_one_active",
        """INSERT INTO claim (subject, person, station, lease_until, active)
        VALUES ('round 18', 'ben', 'pick', '2026-03-02', 1)""",
    ],
    "a_cart_serves_one_round": ["UPDATE pick_round SET cart = 'CART-01', state = 'active'"],
    "a_tote_serves_one_round": [
        "UPDATE pick_round SET state = 'active'",
        "UPDATE round_order SET tote = 'TOTE-0002'",
    ],
    "a_free_tote_is_empty": [
        "UPDATE stock SET place = 'TOTE-0001' WHERE sku = 'TEA' AND place = 'A-01-01'"
    ],
    "a_free_wall_slot_is_empty": [
        "UPDATE stock SET place = 'WALL-1-01' WHERE sku = 'TEA' AND place = 'A-01-01'"
    ],
    "a_finished_round_has_no_open_task": ["UPDATE task SET state = 'skipped' WHERE round = 17"],
    "a_finished_task_has_all_its_pieces": ["UPDATE task SET state = 'done' WHERE round = 18"],
    "what_a_task_has_in_hand_is_in_the_hand": ["UPDATE task SET in_hand = 1 WHERE round = 18"],
    "an_accepted_scan_has_its_operation": ["UPDATE scan SET operation = 'none' WHERE accepted = 1"],
    "an_operation_has_at_most_one_scan": [
        "UPDATE scan SET accepted = 1, operation = (SELECT MAX(key) FROM operation)"
    ],
    "a_refused_scan_has_no_operation": ["UPDATE scan SET operation = 'some' WHERE accepted = 0"],
    "no_badge_is_journalled": ["UPDATE scan SET code = 'badge-7XK29QPM' WHERE number = 1"],
    "parcels_add_up_to_packed_lines": ["UPDATE parcel_item SET quantity = 1 WHERE line = 1"],
    "shipped_parcels_add_up_to_shipped_lines": [
        "UPDATE order_line SET shipped = 0 WHERE order_ref = '536532'"
    ],
    "a_parcel_holds_its_contents_until_it_ships": ["UPDATE parcel SET state = 'open'"],
    "what_is_in_a_parcel_was_scanned": ["DELETE FROM scan WHERE code = 'SN-1'"],
    "a_parcel_says_when_it_was_shipped": ["UPDATE parcel SET shipped_at = NULL"],
    "a_parcel_that_leaves_has_one_valid_label": ["UPDATE label SET state = 'void'"],
    "a_parcel_has_at_most_one_valid_label": [
        "DROP INDEX uq_label_one_valid",
        "UPDATE label SET state = 'confirmed'",
    ],
    "no_more_units_return_than_were_shipped": [
        "UPDATE order_line SET shipped = 1 WHERE order_ref = '536532' AND line = 1"
    ],
    "returned_pieces_are_units": ["DELETE FROM returned_unit WHERE plate = 'U-0000002'"],
    "a_unit_has_a_disposition_once_it_is_disposed_of": [
        "UPDATE returned_unit SET disposition = '' WHERE plate = 'U-0000001'"
    ],
    "a_unit_to_be_judged_is_where_it_lies": [
        "UPDATE returned_unit SET place = 'A-01-02' WHERE plate = 'U-0000002'"
    ],
    "a_container_holds_the_units_sorted_into_it": [
        CONTAINER.format(number=1),
        "UPDATE returned_unit SET container = 1 WHERE plate = 'U-0000002'",
    ],
    "a_tote_is_one_container": [CONTAINER.format(number=1), CONTAINER.format(number=2)],
    "an_inspection_report_follows_another": [
        "UPDATE inspection SET previous_hash = 'h0' WHERE report_hash = 'h2'"
    ],
    "an_inspection_report_is_followed_once": [
        "UPDATE inspection SET previous_hash = '' WHERE report_hash = 'h2'"
    ],
    "each_row_of_a_file_is_accounted_for": ["UPDATE import_run SET refused = 0"],
    "a_file_is_taken_once": [
        """INSERT INTO import_run
        (operation, file, kind, sha256, rows, taken, known, refused, at)
        SELECT operation, file, kind, sha256, rows, rows, 0, 0, at FROM import_run"""
    ],
    "each_operation_is_in_the_trail": ["DELETE FROM trail WHERE seq = 15"],
    "each_movement_has_its_operation": ["UPDATE movement SET operation = 'none' WHERE id > 5"],
    "each_message_has_its_cause": ["UPDATE outbox SET operation = 'none'"],
    "operations_are_numbered_as_the_trail_is": ["UPDATE operation SET seq = 15 WHERE seq = 14"],
    "the_ledger_is_in_the_order_of_the_trail": [
        "UPDATE movement SET operation = (SELECT operation FROM trail WHERE seq = 14) WHERE id = 2"
    ],
    "the_trail_is_one_chain": [
        "UPDATE trail SET body = REPLACE(body, '\"ada\"', '\"ben\"') WHERE seq = 7"
    ],
    "the_trail_tells_every_movement": ["DELETE FROM movement WHERE id IN (1, 2)"],
    "orders_go_only_along_drawn_transitions": [
        """UPDATE trail SET body = REPLACE(body, '"state":"released"', '"state":"delivered"')"""
    ],
    "whoever_acted_was_signed_in": [
        "UPDATE trail SET body = REPLACE(body, '[\"session\",', '[\"desk\",') WHERE seq = 2"
    ],
    "the_trail_holds_no_personal_data": [
        """UPDATE trail SET body = REPLACE(body, '["contact",[1],null,null]',
        '["contact",[1],null,{"name":"Zofia"}]') WHERE seq = 1"""
    ],
    "the_public_views_are_there": ["DROP VIEW public_photo"],
}

#: More ways to break a rule than one.
OTHER_WAYS = [
    ("the_trail_is_one_chain", "DELETE FROM trail WHERE seq = 9", "seq=9 gap"),
    ("the_trail_is_one_chain", "DELETE FROM trail WHERE seq = 1", "seq=1 gap"),
    (
        "the_trail_is_one_chain",
        "UPDATE trail SET previous = hash WHERE seq = 4",
        "seq=4 follows another entry",
    ),
    ("the_trail_is_one_chain", "UPDATE trail SET hash = 'x' WHERE seq = 4", "seq=4 was altered"),
    ("the_trail_is_one_chain", "UPDATE trail SET body = '' WHERE seq = 4", "seq=4 cannot be read"),
    (
        "the_trail_tells_every_movement",
        'UPDATE trail SET body = REPLACE(body, \'"operation":"\', \'"operation":"x\')',
        "seq=1 told=0 found=0",
    ),
    (
        "the_trail_holds_no_personal_data",
        "UPDATE trail SET body = REPLACE(body, 'signed_in', 'BADGE-7XK29QPM')",
        "seq=2 kind=work",
    ),
    (
        "the_trail_holds_no_personal_data",
        r"""UPDATE trail SET body = REPLACE(body, '"facts":"{\"round\":17}"',
        '"facts":"{\"to\":\"zofia@example.com\"}"') WHERE seq = 5""",
        "seq=5 kind=work in an event",
    ),
]


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def day(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SqlStore]:
    """A store after a day; tests break it inside a transaction that is rolled back."""
    if request.param == "sqlite":
        where = str(tmp_path_factory.mktemp("day") / "store.db")
    else:
        server: Server = request.getfixturevalue("server")
        where = server.empty("a_day")
    store = create_store(where)
    spend_a_day(store)
    yield store
    store.close()


@contextmanager
def unguarded(store: SqlStore) -> Iterator[Connection]:
    """Hand out a connection on which the database keeps no rule, and take everything back."""
    with store.engine.connect() as connection:
        transaction = connection.begin()
        guards = _sqlite_guards if connection.dialect.name == "sqlite" else _postgresql_guards
        try:
            with guards(connection):
                yield connection
        finally:
            transaction.rollback()


@contextmanager
def _sqlite_guards(connection: Connection) -> Iterator[None]:
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = 1")
    connection.exec_driver_sql("PRAGMA ignore_check_constraints = 1")
    yield
    connection.exec_driver_sql("PRAGMA ignore_check_constraints = 0")


@contextmanager
def _postgresql_guards(connection: Connection) -> Iterator[None]:
    connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
    checks = connection.exec_driver_sql(
        "SELECT conrelid::regclass, conname FROM pg_constraint WHERE contype = 'c'"
        " AND connamespace = 'public'::regnamespace"
    )
    for table, check_ in checks.all():
        connection.exec_driver_sql(f"ALTER TABLE {table} DROP CONSTRAINT {check_}")
    yield


def names_of_broken(report: CheckReport) -> set[str]:
    return {rule.name for rule in report.rules if rule.broken}


def test_a_good_store_breaks_no_rule(day: SqlStore) -> None:
    report = check(day)

    assert [rule for rule in report.rules if rule.broken] == []
    assert report.broken == 0


def test_an_empty_store_breaks_no_rule(store: SqlStore) -> None:
    assert check(store).broken == 0


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_rule_is_found_by_its_name(day: SqlStore, name: str) -> None:
    with unguarded(day) as connection:
        for statement in BREAKS[name]:
            connection.exec_driver_sql(statement)
        report = ask(connection)

    (rule,) = [rule for rule in report.rules if rule.name == name]
    assert rule.broken >= 1
    assert len(rule.examples) == min(rule.broken, 5)
    assert report.broken >= rule.broken


@pytest.mark.parametrize(("name", "statement", "example"), OTHER_WAYS)
def test_a_rule_is_found_broken_in_other_ways_too(
    day: SqlStore, name: str, statement: str, example: str
) -> None:
    with unguarded(day) as connection:
        connection.exec_driver_sql(statement)
        report = ask(connection)

    (rule,) = [rule for rule in report.rules if rule.name == name]
    assert example in rule.examples


def test_every_rule_has_been_broken_once(day: SqlStore) -> None:
    asked = {rule.name for rule in check(day, PhotoFolder(Path("nowhere"))).rules}

    apart = {rules.SOUND, rules.REFERENCES, rules.PHOTOS, "a_tracking_number_is_one_labels"}
    assert asked | apart == BREAKS.keys() | apart
    assert STATEMENTS.keys() < BREAKS.keys() | apart


def test_one_tracking_number_on_two_labels_is_found(day: SqlStore) -> None:
    with unguarded(day) as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA legacy_alter_table = 1")
            connection.exec_driver_sql("CREATE TABLE loose AS SELECT * FROM label")
            connection.exec_driver_sql("DROP TABLE label")
            connection.exec_driver_sql("ALTER TABLE loose RENAME TO label")
            connection.exec_driver_sql("CREATE UNIQUE INDEX loose_label ON label (label)")
            connection.exec_driver_sql("PRAGMA legacy_alter_table = 0")
        else:
            connection.exec_driver_sql("ALTER TABLE label DROP CONSTRAINT uq_label_tracking")
        connection.exec_driver_sql("UPDATE label SET tracking = 'T'")
        report = ask(connection)

    assert names_of_broken(report) == {"a_tracking_number_is_one_labels"}
    (rule,) = [rule for rule in report.rules if rule.broken]
    assert rule.examples == ("tracking=T labels=2",)


def test_an_example_names_the_row(day: SqlStore) -> None:
    with unguarded(day) as connection:
        connection.exec_driver_sql("UPDATE parcel_item SET quantity = 1 WHERE line = 1")
        report = ask(connection)

    examples = {rule.name: rule.examples for rule in report.rules}
    assert examples["parcels_add_up_to_packed_lines"] == (
        "order_ref=536532 line=1 packed=2 inside=1",
    )


def test_only_some_broken_rows_are_shown_and_all_are_counted(day: SqlStore) -> None:
    with unguarded(day) as connection:
        connection.exec_driver_sql("DELETE FROM operation")
        movements = connection.exec_driver_sql("SELECT COUNT(*) FROM movement").scalar_one()
        report = ask(connection)

    (rule,) = [r for r in report.rules if r.name == "each_movement_has_its_operation"]
    assert (rule.broken, len(rule.examples)) == (movements, 5)


def test_a_row_that_points_nowhere_is_found(sqlite_where: str) -> None:
    store = open_store(sqlite_where)
    spend_a_day(store)
    with unguarded(store) as connection:
        connection.exec_driver_sql("DELETE FROM place WHERE place = 'BENCH-1'")
        connection.exec_driver_sql("DELETE FROM box_type")
        report = ask(connection)

    store.close()
    (rule,) = [rule for rule in report.rules if rule.broken]
    assert rule.name == rules.REFERENCES
    assert rule.examples == ("table=parcel rowid=1 parent=box_type",)


def test_a_damaged_file_is_told_and_nothing_else_is_asked(sqlite_where: str) -> None:
    store = open_store(sqlite_where)
    spend_a_day(store)
    with store.engine.connect() as connection:
        size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_movement_operation'"
        ).scalar_one()
    store.close()
    with Path(sqlite_where).open("r+b") as file:
        file.seek((page - 1) * size + 100)
        file.write(bytes(size - 100))

    store = open_store(sqlite_where)
    report = check(store)

    store.close()
    assert [rule.name for rule in report.rules] == [rules.SOUND]
    assert report.broken > 0


@pytest.fixture
def photos(tmp_path: Path) -> Iterator[Path]:
    """The folder of the day's one picture."""
    folder = tmp_path / "photos"
    (folder / "ab").mkdir(parents=True)
    (folder / "ab" / "picture.jpg").write_bytes(PICTURE)
    yield folder
    shutil.rmtree(folder)


def test_photos_are_compared_with_their_rows(day: SqlStore, photos: Path) -> None:
    good = check(day, PhotoFolder(photos))
    (photos / "ab" / "picture.jpg").write_bytes(PICTURE[:-1])
    altered = check(day, PhotoFolder(photos))
    (photos / "ab" / "picture.jpg").rename(photos / "other.jpg")
    moved = check(day, PhotoFolder(photos))

    found = [
        next(rule.examples for rule in report.rules if rule.name == rules.PHOTOS)
        for report in (good, altered, moved)
    ]
    assert found == [
        (),
        ("path=ab/picture.jpg is not as it was taken",),
        ("path=ab/picture.jpg has no file", "path=other.jpg has no row"),
    ]


def test_signing_out_ends_what_a_person_may_do(store: SqlStore) -> None:
    def sign_out(uow: SqlUnitOfWork) -> None:
        (session,) = uow.find(Session, person="ada", ended_at=None)
        uow.save(replace(session, ended_at=uow.now))

    spend_a_day(store)
    do(store, sign_out, an_act(person="ada"))
    do(store, lambda uow: uow.record("noted", "something"), an_act(person="ada"))

    (rule,) = [rule for rule in check(store).rules if rule.broken]

    assert (rule.name, rule.broken) == ("whoever_acted_was_signed_in", 1)
