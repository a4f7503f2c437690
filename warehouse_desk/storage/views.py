"""The views that anybody's reports may rely on, the same on SQLite and PostgreSQL."""

VIEWS: dict[str, str] = {
    "public_stock": """
        SELECT sku, place AS slot, lot, quantity, reserved FROM stock
        WHERE quantity <> 0 OR reserved <> 0""",
    "public_movement": """
        SELECT id, operation, sku, place AS slot, lot, delta, at, person, reason FROM movement""",
    "public_scan": """
        SELECT operation, station, task, code, accepted, quantity, at, person FROM scan""",
    "public_reservation": """
        SELECT sku, place AS slot, lot, order_ref, line, quantity FROM reservation""",
    "public_order": """
        SELECT order_ref, channel, state, service, placed_at, ship_by, shipped_at, delivered_at
        FROM customer_order""",
    "public_order_line": """
        SELECT order_ref, line, sku, ordered, picked, packed, shipped, returned, short, cancelled
        FROM order_line""",
    "public_round": """
        SELECT round, method, zone, state, person, walk_mm / 1000.0 AS metres FROM pick_round""",
    "public_task": """
        SELECT task, round, order_ref, sku, slot, wanted, picked, state FROM task""",
    "public_claim": "SELECT subject, person, active FROM claim",
    "public_parcel": """
        SELECT parcel.parcel, order_ref, box, parcel.state, weight_g, label.tracking
        FROM parcel LEFT JOIN label ON label.parcel = parcel.parcel AND label.state <> 'void'""",
    "public_label": """
        SELECT label, parcel, tracking, CASE state WHEN 'void' THEN 1 ELSE 0 END AS void
        FROM label""",
    "public_event": "SELECT operation, kind, subject, at, person FROM event",
    "public_trail": "SELECT seq, operation, previous, hash, body FROM trail",
    "public_photo": "SELECT path, sha256 FROM photo",
    "public_outbox": "SELECT id, operation, kind, state FROM outbox",
    "public_import": "SELECT file, rows, taken, refused, known FROM import_run",
    "public_return": """
        SELECT rma, order_ref, state, requested_at, received_at, closed_at FROM goods_return""",
    "public_returned_unit": """
        SELECT plate, rma, sku, reason, grade, disposition, refund_cents, refund_due, refunded_at
        FROM returned_unit""",
}
