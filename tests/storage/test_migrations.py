"""The schema: what the scripts make is what the tables say, on both databases."""

from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from tests.storage.keeping import rows
from warehouse_desk.storage import migrations
from warehouse_desk.storage import store as stores
from warehouse_desk.storage.engine import connect
from warehouse_desk.storage.store import SqlStore, open_store
from warehouse_desk.storage.tables import metadata

#: What interfaces.md promises to anybody's reports.
PROMISED = {
    "public_stock": "sku slot lot quantity reserved",
    "public_movement": "id operation sku slot lot delta at person reason",
    "public_scan": "operation station task code accepted quantity at person",
    "public_reservation": "sku slot lot order_ref line quantity",
    "public_order": "order_ref channel state service placed_at ship_by shipped_at delivered_at",
    "public_order_line": (
        "order_ref line sku ordered picked packed shipped returned short cancelled"
    ),
    "public_round": "round method zone state person metres",
    "public_task": "task round order_ref sku slot wanted picked state",
    "public_claim": "subject person active",
    "public_parcel": "parcel order_ref box state weight_g tracking",
    "public_label": "label parcel tracking void",
    "public_event": "operation kind subject at person",
    "public_trail": "seq operation previous hash body",
    "public_photo": "path sha256",
    "public_outbox": "id operation kind state",
    "public_import": "file rows taken refused known",
    "public_return": "rma order_ref state requested_at received_at closed_at",
    "public_returned_unit": (
        "plate rma sku reason grade disposition refund_cents refund_due refunded_at"
    ),
}


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    return ScriptDirectory.from_config(config)


def test_the_scripts_make_exactly_the_tables(store: SqlStore) -> None:
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})

        assert compare_metadata(context, metadata) == []


def test_the_scripts_make_the_same_checks_as_the_tables(store: SqlStore) -> None:
    wanted = {
        table.name: {
            str(one.name)
            for part in (table, *table.columns)
            for one in part.constraints
            if isinstance(one, sa.CheckConstraint)
        }
        for table in metadata.sorted_tables
    }

    inspector = sa.inspect(store.engine)
    found = {
        table: {str(one["name"]) for one in inspector.get_check_constraints(table)}
        for table in wanted
    }

    assert found == wanted


def test_checks_and_indexes_are_word_for_word_those_of_the_tables(
    sqlite_where: str, tmp_path: Path
) -> None:
    made = SqlStore(connect(str(tmp_path / "made.db")))
    metadata.create_all(made.engine)
    upgraded = open_store(sqlite_where)

    wanted, found = _words(made), _words(upgraded)

    made.close()
    upgraded.close()
    assert found == wanted


def test_the_scripts_make_the_same_partial_indexes_on_both(store: SqlStore) -> None:
    with store.engine.connect() as connection:
        found = {
            str(index["name"])
            for table in metadata.tables
            for index in sa.inspect(connection).get_indexes(table)
            if any(option.endswith("_where") for option in index.get("dialect_options", {}))
        }

    assert found == {
        str(index.name)
        for table in metadata.sorted_tables
        for index in table.indexes
        if index.dialect_options["sqlite"]["where"] is not None
    }


def _words(store: SqlStore) -> set[tuple[str, str]]:
    """Read what comparing the metadata passes over: checks, and which rows an index holds."""
    inspector = sa.inspect(store.engine)
    checks = {
        (str(check["name"]), check["sqltext"])
        for table in metadata.tables
        for check in inspector.get_check_constraints(table)
    }
    indexes = rows(store, "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql <> ''")
    return checks | {(name, sql) for name, sql in indexes}


def test_the_newest_version_is_the_newest_script(store: SqlStore) -> None:
    assert scripts().get_heads() == [migrations.HEAD]
    assert migrations.version(store.engine) == migrations.HEAD


def test_versions_sort_by_age() -> None:
    versions = [script.revision for script in scripts().walk_revisions()]

    assert versions == sorted(versions, reverse=True)


def test_every_table_holds_what_its_columns_say(sqlite_where: str) -> None:
    opened = open_store(sqlite_where)

    loose = rows(
        opened,
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
        " AND NOT strict AND name NOT LIKE 'sqlite_%'",
    )

    opened.close()
    assert loose == [("alembic_version",)]


def test_every_constraint_has_a_name() -> None:
    unnamed = [
        (table.name, constraint)
        for table in metadata.sorted_tables
        for constraint in table.constraints
        if not constraint.name
    ]

    assert unnamed == []


def test_each_public_view_has_exactly_the_promised_columns(store: SqlStore) -> None:
    with store.engine.connect() as connection:
        found = {
            view: " ".join(connection.exec_driver_sql(f"SELECT * FROM {view}").keys())  # noqa: S608
            for view in PROMISED
        }

    assert found == PROMISED


def test_there_are_no_public_views_beyond_the_promised(store: SqlStore) -> None:
    assert set(sa.inspect(store.engine).get_view_names()) == set(PROMISED)


def test_an_older_store_is_upgraded_when_it_is_opened(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_store(where)
    rows(opened, "UPDATE alembic_version SET version_num = '0000' RETURNING version_num")
    opened.close()
    upgraded: list[object] = []
    monkeypatch.setattr(stores.migrations, "upgrade", upgraded.append)

    opened = open_store(where)

    opened.close()
    assert upgraded == [opened.engine]


def test_upgrading_a_store_that_is_the_newest_changes_nothing(store: SqlStore) -> None:
    before = sorted(sa.inspect(store.engine).get_table_names())

    migrations.upgrade(store.engine)

    assert sorted(sa.inspect(store.engine).get_table_names()) == before
    assert migrations.version(store.engine) == migrations.HEAD


VERSIONS = [one.revision for one in scripts().walk_revisions()]


@pytest.fixture(scope="module")
def of_every_version(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Give the bytes of an empty store of each version: one store that grew up step by step."""
    path = tmp_path_factory.mktemp("versions") / "growing.db"
    found = {}
    for version in reversed(VERSIONS):
        engine = connect(str(path))
        migrations.upgrade(engine, version)
        engine.dispose()
        found[version] = path.read_bytes()
    return found


@pytest.mark.parametrize("older", VERSIONS)
def test_a_store_of_every_version_becomes_the_newest(
    tmp_path: Path, older: str, of_every_version: dict[str, bytes]
) -> None:
    path = tmp_path / "older.db"
    path.write_bytes(of_every_version[older])
    engine = connect(str(path))

    migrations.upgrade(engine)

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_counts_of_an_older_store_stand(tmp_path: Path) -> None:
    engine = connect(str(tmp_path / "older.db"))
    migrations.upgrade(engine, "0001")
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO place VALUES ('A-1', 'pick', '', '', 0, 0, 0)")
        connection.exec_driver_sql(
            "INSERT INTO count VALUES (1, 'A-1', 'PEN', 'slot_empty', 'open', 3, -2, '2026-03-02')"
        )

    migrations.upgrade(engine)

    with engine.connect() as connection:
        (kept,) = connection.exec_driver_sql("SELECT count, found, person, closed_at FROM count")
    engine.dispose()
    assert tuple(kept) == (1, -2, "", None)


def test_operations_of_an_older_store_are_numbered_as_its_trail_is(tmp_path: Path) -> None:
    engine = connect(str(tmp_path / "older.db"))
    migrations.upgrade(engine, "0021")
    with engine.begin() as connection:
        for seq, key in ((1, "b"), (2, "a")):
            connection.exec_driver_sql(
                "INSERT INTO operation VALUES (?, 'note', '', '', 'ada', 'pick', '2026-03-02', '')",
                (key,),
            )
            connection.exec_driver_sql("INSERT INTO trail VALUES (?, ?, '', '', '')", (seq, key))

    migrations.upgrade(engine)

    with engine.connect() as connection:
        numbered = connection.exec_driver_sql("SELECT key, seq FROM operation ORDER BY seq").all()
    engine.dispose()
    assert [tuple(row) for row in numbered] == [("b", 1), ("a", 2)]


#: Two orders, one with a note, and a return of one of them, one of its lines with a comment.
_WITH_WORDS = (
    "product VALUES ('PEN', 'Pen', 1, 1, 1, 1, 'any', 0, '', 0, 0, 0, 0, '', 'none')",
    "channel VALUES ('web', 'Web')",
    "contact VALUES (1, '', 'Ada', '', '', '', '', 'GB', '', '', 'en')",
    "customer_order VALUES ('1', 'web', 1, '', '', '', '', 'Ring twice', 'open', 0, 0, '', NULL)",
    "customer_order VALUES ('2', 'web', 1, '', '', '', '', '', 'open', 1, 0, NULL, NULL)",
    "goods_return VALUES ('RMA-1', '1', 'authorised', '2026-03-02', NULL, NULL, '')",
    "return_line VALUES ('RMA-1', 1, 'PEN', 1, 'other', '', 0)",
    "return_line VALUES ('RMA-1', 2, 'PEN', 1, 'other', 'Too blue', 0)",
)


def test_words_of_customers_in_an_older_store_stand_apart_after_it(tmp_path: Path) -> None:
    engine = connect(str(tmp_path / "older.db"))
    migrations.upgrade(engine, "0001")
    with engine.begin() as connection:
        for row in _WITH_WORDS:
            connection.exec_driver_sql(f"INSERT INTO {row}")

    migrations.upgrade(engine)

    with engine.connect() as connection:
        kept = connection.exec_driver_sql("SELECT * FROM customer_text ORDER BY about").all()
        columns = {
            one["name"]
            for table in ("customer_order", "return_line")
            for one in sa.inspect(connection).get_columns(table)
        }
        states = connection.exec_driver_sql(
            "SELECT state, held FROM customer_order ORDER BY 1"
        ).all()
    engine.dispose()
    assert [tuple(one)[:4] for one in kept] == [
        ("order", "1", 0, "Ring twice"), ("return", "RMA-1", 2, "Too blue"),
    ]  # fmt: skip
    assert len({one.salt for one in kept} - {""}) == 2
    assert {"note", "comment"}.isdisjoint(columns)
    assert {tuple(one) for one in states} == {("open", 1), ("open", 0)}
