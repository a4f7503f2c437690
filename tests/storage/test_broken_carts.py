"""The carts of older stores are sound."""

from pathlib import Path

from tests.storage.keeping import rows
from warehouse_desk.domain.picking import Cart
from warehouse_desk.storage import migrations
from warehouse_desk.storage.engine import connect
from warehouse_desk.storage.store import SqlStore, open_store


def test_carts_of_an_older_store_are_sound(tmp_path: Path) -> None:
    path = str(tmp_path / "old.db")
    old = SqlStore(connect(path))
    migrations.upgrade(old.engine, "0001")
    rows(old, "INSERT INTO cart (cart, positions, round) VALUES ('CART-01', 4, 7) RETURNING cart")
    old.close()

    opened = open_store(path)

    with opened.look() as reading:
        assert reading.find(Cart) == [Cart("CART-01", 4, 7, broken=False)]
    opened.close()
