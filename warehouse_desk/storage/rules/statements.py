"""The rules that hold at all times, each as a statement that lists the rows which break it.

The same text runs on SQLite and PostgreSQL. Numbers are those of the list of rules.
"""

#: 1: on-hand is the sum of movements; 2: nothing below nothing; 4: serial numbers.
STOCK = {
    "on_hand_is_the_sum_of_its_movements": """
        SELECT sku, place, lot, SUM(quantity) AS on_hand, SUM(delta) AS moved FROM (
            SELECT sku, place, lot, quantity, 0 AS delta FROM stock
            UNION ALL SELECT sku, place, lot, 0, delta FROM movement
        ) AS both_sides
        GROUP BY sku, place, lot HAVING SUM(quantity) <> SUM(delta)""",
    "each_move_cancels_out": """
        SELECT operation, sku, lot, serial, SUM(delta) AS surplus FROM movement
        GROUP BY operation, sku, lot, serial HAVING SUM(delta) <> 0""",
    "no_real_place_holds_less_than_nothing": """
        SELECT sku, place, lot, quantity FROM stock WHERE quantity < 0 AND place NOT LIKE '@%'""",
    "no_more_is_promised_than_is_there": """
        SELECT sku, place, lot, quantity, reserved FROM stock
        WHERE reserved < 0 OR (reserved > 0 AND reserved > quantity)""",
    "promised_is_the_sum_of_its_reservations": """
        SELECT sku, place, lot, SUM(reserved) AS reserved, SUM(promised) AS promised FROM (
            SELECT sku, place, lot, reserved, 0 AS promised FROM stock
            UNION ALL SELECT sku, place, lot, 0, quantity FROM reservation
        ) AS both_sides
        GROUP BY sku, place, lot HAVING SUM(reserved) <> SUM(promised)""",
    "no_promise_outlives_its_order": """
        SELECT reservation, order_ref, line, state
        FROM reservation JOIN customer_order USING (order_ref)
        WHERE state IN ('packed', 'shipped', 'delivered', 'cancelled')""",
    "no_line_is_promised_more_than_it_lacks": """
        SELECT order_ref, line, promised, ordered - picked - short - cancelled AS lacks
        FROM order_line JOIN (
            SELECT order_ref, line, SUM(quantity) AS promised FROM reservation
            GROUP BY order_ref, line
        ) AS promises USING (order_ref, line)
        WHERE promised > ordered - picked - short - cancelled""",
    "a_serial_number_is_where_it_went_last": """
        SELECT unit.sku, unit.serial, unit.place, movement.place AS went
        FROM serial_unit AS unit JOIN (
            SELECT sku, serial, MAX(id) AS id FROM movement WHERE serial <> '' AND delta > 0
            GROUP BY sku, serial
        ) AS newest ON newest.sku = unit.sku AND newest.serial = unit.serial
        JOIN movement ON movement.id = newest.id
        WHERE movement.place <> unit.place""",
    "a_serial_number_is_a_piece_of_its_place": """
        SELECT sku, place, units, COALESCE(pieces, 0) AS pieces
        FROM (SELECT sku, place, COUNT(*) AS units FROM serial_unit GROUP BY sku, place) AS serials
        LEFT JOIN (
            SELECT sku, place, SUM(quantity) AS pieces FROM stock GROUP BY sku, place
        ) AS there USING (sku, place)
        WHERE units > COALESCE(pieces, 0) AND place NOT LIKE '@%'""",
    "a_serial_number_leaves_once": """
        SELECT sku, serial, SUM(delta) AS times FROM movement
        WHERE serial <> '' AND place = '@customer'
        GROUP BY sku, serial HAVING SUM(delta) > 1""",
}

#: 3: the pieces of a line; 6: how far an order has come.
ORDERS = {
    "each_piece_of_a_line_comes_in_order": """
        SELECT order_ref, line, picked, packed, shipped, returned FROM order_line
        WHERE returned < 0 OR returned > shipped OR shipped > packed OR packed > picked""",
    "no_line_has_more_than_was_ordered": """
        SELECT order_ref, line, ordered, picked, short, cancelled FROM order_line
        WHERE short < 0 OR cancelled < 0 OR picked + short + cancelled > ordered""",
    "a_closed_order_has_no_remainder": """
        SELECT order_ref, line, state, ordered, picked, shipped, short, cancelled
        FROM order_line JOIN customer_order USING (order_ref)
        WHERE state IN ('shipped', 'delivered', 'cancelled')
        AND (picked + short + cancelled < ordered
             OR (shipped < picked AND state <> 'cancelled'))""",
    "an_order_is_no_further_than_its_lines": """
        SELECT order_ref, line, state, ordered, picked, packed, short, cancelled
        FROM order_line JOIN customer_order USING (order_ref)
        WHERE (state IN ('picked', 'packed') AND picked + short + cancelled < ordered)
        OR (state = 'packed' AND packed < picked)""",
    "an_order_says_when_it_was_shipped": """
        SELECT order_ref, state, shipped_at FROM customer_order
        WHERE (state IN ('shipped', 'delivered')) <> (shipped_at IS NOT NULL)""",
    "lines_are_picked_by_their_tasks": """
        SELECT order_ref, line, order_line.picked, COALESCE(done, 0) AS by_tasks
        FROM order_line LEFT JOIN (
            SELECT order_ref, line, SUM(picked) AS done FROM task GROUP BY order_ref, line
        ) AS tasks USING (order_ref, line)
        WHERE order_line.picked > COALESCE(done, 0)
        AND NOT EXISTS (
            SELECT 1 FROM order_insert AS insert_line
            WHERE insert_line.order_ref = order_line.order_ref
            AND insert_line.line = order_line.line
        )""",
}

#: 5: claims, carts and totes; 6: rounds and tasks.
PICKING = {
    "a_subject_has_one_active_claim": """
        SELECT subject, COUNT(*) AS claims FROM claim WHERE active = 1
        GROUP BY subject HAVING COUNT(*) > 1""",
    "a_cart_serves_one_round": """
        SELECT cart, COUNT(*) AS rounds FROM pick_round WHERE state = 'active' AND cart <> ''
        GROUP BY cart HAVING COUNT(*) > 1""",
    "a_tote_serves_one_round": """
        SELECT tote, COUNT(*) AS rounds FROM (
            SELECT round, tote FROM pick_round WHERE state = 'active' AND tote <> ''
            UNION
            SELECT round, round_order.tote FROM round_order JOIN pick_round USING (round)
            WHERE state = 'active' AND round_order.tote <> ''
        ) AS used GROUP BY tote HAVING COUNT(*) > 1""",
    "a_free_tote_is_empty": """
        SELECT tote, sku, stock.lot, quantity FROM tote JOIN stock ON stock.place = tote
        WHERE order_ref = '' AND round = 0 AND wave = 0 AND at = '' AND quantity <> 0""",
    "a_free_wall_slot_is_empty": """
        SELECT wall_slot, sku, lot, quantity FROM wall_slot JOIN stock ON place = wall_slot
        WHERE order_ref = '' AND quantity <> 0""",
    "a_finished_round_has_no_open_task": """
        SELECT round, task, slot, task.state FROM task JOIN pick_round USING (round)
        WHERE pick_round.state = 'done' AND task.state IN ('open', 'skipped')""",
    "a_finished_task_has_all_its_pieces": """
        SELECT task, state, wanted, picked, in_hand FROM task
        WHERE state IN ('done', 'short') AND (picked <> wanted OR in_hand <> 0)""",
    "what_a_task_has_in_hand_is_in_the_hand": """
        SELECT place, sku, lot, SUM(quantity) AS there, SUM(in_hand) AS in_hand FROM (
            SELECT place, sku, lot, quantity, 0 AS in_hand FROM stock WHERE place LIKE 'HAND-%'
            UNION ALL SELECT 'HAND-' || round, sku, lot, 0, in_hand FROM task
        ) AS both_sides
        GROUP BY place, sku, lot HAVING SUM(quantity) <> SUM(in_hand)""",
}

#: 7: scans; 15: badges are never journalled.
SCANS = {
    "an_accepted_scan_has_its_operation": """
        SELECT number, code, scan.operation FROM scan
        LEFT JOIN operation ON operation.key = scan.operation
        WHERE accepted = 1 AND operation.key IS NULL""",
    "an_operation_has_at_most_one_scan": """
        SELECT operation, COUNT(*) AS scans FROM scan WHERE accepted = 1
        GROUP BY operation HAVING COUNT(*) > 1""",
    "a_refused_scan_has_no_operation": """
        SELECT number, code, operation FROM scan WHERE accepted = 0 AND operation <> ''""",
    "no_badge_is_journalled": """
        SELECT number, station, at FROM scan
        WHERE UPPER(code) LIKE 'BADGE-%' AND code <> 'BADGE-…'""",
}

#: 8: parcels and their contents; 9: labels.
PARCELS = {
    "parcels_add_up_to_packed_lines": """
        SELECT order_ref, line, SUM(packed) AS packed, SUM(inside) AS inside FROM (
            SELECT order_ref, line, packed, 0 AS inside FROM order_line
            UNION ALL SELECT order_ref, line, 0, quantity
            FROM parcel_item JOIN parcel USING (parcel) WHERE state <> 'void'
        ) AS both_sides
        GROUP BY order_ref, line HAVING SUM(packed) <> SUM(inside)""",
    "shipped_parcels_add_up_to_shipped_lines": """
        SELECT order_ref, line, SUM(shipped) AS shipped, SUM(inside) AS inside FROM (
            SELECT order_ref, line, shipped, 0 AS inside FROM order_line
            UNION ALL SELECT order_ref, line, 0, quantity
            FROM parcel_item JOIN parcel USING (parcel) WHERE state = 'shipped'
        ) AS both_sides
        GROUP BY order_ref, line HAVING SUM(shipped) <> SUM(inside)""",
    "a_parcel_holds_its_contents_until_it_ships": """
        SELECT parcel, sku, lot, SUM(there) AS there, SUM(inside) AS inside FROM (
            SELECT parcel, sku, lot, quantity AS there, 0 AS inside
            FROM stock JOIN parcel ON parcel = place
            UNION ALL SELECT parcel, sku, lot, 0, quantity
            FROM parcel_item JOIN parcel USING (parcel)
            WHERE state IN ('open', 'closed', 'labelled')
        ) AS both_sides
        GROUP BY parcel, sku, lot HAVING SUM(there) <> SUM(inside)""",
    "what_is_in_a_parcel_was_scanned": """
        SELECT movement.operation, place AS parcel, sku, movement.delta
        FROM movement JOIN parcel ON parcel = place
        LEFT JOIN scan ON scan.operation = movement.operation AND accepted = 1
        WHERE delta > 0 AND reason <> 'undo' AND scan.number IS NULL""",
    "a_parcel_says_when_it_was_shipped": """
        SELECT parcel, state, shipped_at FROM parcel
        WHERE (state = 'shipped') <> (shipped_at IS NOT NULL)""",
    "a_parcel_that_leaves_has_one_valid_label": """
        SELECT parcel, parcel.state, COUNT(label) AS labels,
            SUM(CASE label.state WHEN 'confirmed' THEN 1 ELSE 0 END) AS confirmed
        FROM parcel LEFT JOIN (SELECT * FROM label WHERE state <> 'void') AS label USING (parcel)
        WHERE parcel.state IN ('labelled', 'shipped') GROUP BY parcel, parcel.state
        HAVING COUNT(label) <> 1 OR (parcel.state = 'shipped'
            AND SUM(CASE label.state WHEN 'confirmed' THEN 1 ELSE 0 END) = 0)""",
    "a_parcel_has_at_most_one_valid_label": """
        SELECT parcel, COUNT(*) AS labels FROM label WHERE state <> 'void'
        GROUP BY parcel HAVING COUNT(*) > 1""",
    "a_tracking_number_is_one_labels": """
        SELECT tracking, COUNT(*) AS labels FROM label
        GROUP BY tracking HAVING COUNT(*) > 1""",
}

#: 10: what came back.
RETURNS = {
    "no_more_units_return_than_were_shipped": """
        SELECT order_ref, line, units, shipped FROM order_line JOIN (
            SELECT order_ref, line, COUNT(*) AS units FROM returned_unit
            JOIN goods_return USING (rma) GROUP BY order_ref, line
        ) AS returned_units USING (order_ref, line)
        WHERE units > shipped""",
    "returned_pieces_are_units": """
        SELECT order_ref, line, returned, COALESCE(units, 0) AS units
        FROM order_line LEFT JOIN (
            SELECT order_ref, line, COUNT(*) AS units FROM returned_unit
            JOIN goods_return USING (rma) GROUP BY order_ref, line
        ) AS returned_units USING (order_ref, line)
        WHERE returned > COALESCE(units, 0)""",
    "a_unit_has_a_disposition_once_it_is_disposed_of": """
        SELECT plate, state, grade, disposition FROM returned_unit
        WHERE (state = 'disposed' AND disposition = '')
        OR (state = 'received' AND disposition <> '') OR (state <> 'received' AND grade = '')""",
    "a_unit_to_be_judged_is_where_it_lies": """
        SELECT sku, place, lot, units, COALESCE(quantity, 0) AS there FROM (
            SELECT sku, place, lot, COUNT(*) AS units FROM returned_unit
            WHERE state <> 'disposed' GROUP BY sku, place, lot
        ) AS waiting LEFT JOIN stock USING (sku, place, lot)
        WHERE units > COALESCE(quantity, 0)""",
    "a_container_holds_the_units_sorted_into_it": """
        SELECT return_container.container, tote, plate, place FROM return_container
        JOIN returned_unit USING (container)
        WHERE returned_unit.disposition <> return_container.disposition
        OR (emptied_at IS NULL AND place <> tote)""",
    "a_tote_is_one_container": """
        SELECT tote, COUNT(*) AS containers FROM return_container
        WHERE emptied_at IS NULL GROUP BY tote HAVING COUNT(*) > 1""",
    "an_inspection_report_follows_another": """
        SELECT inspection, plate, previous_hash FROM inspection AS report
        WHERE report_hash <> '' AND REPLACE(previous_hash, '0', '') <> '' AND NOT EXISTS (
            SELECT 1 FROM inspection WHERE inspection.report_hash = report.previous_hash)""",
    "an_inspection_report_is_followed_once": """
        SELECT previous_hash, COUNT(*) AS reports FROM inspection WHERE report_hash <> ''
        GROUP BY previous_hash HAVING COUNT(*) > 1""",
}

#: 12: imports; 13: the trail; 14: messages; 16: the order of commits.
JOURNAL = {
    "each_row_of_a_file_is_accounted_for": """
        SELECT id, file, rows, taken, known, refused FROM import_run
        WHERE rows <> taken + known + refused OR taken < 0 OR known < 0 OR refused < 0""",
    "a_file_is_taken_once": """
        SELECT kind, sha256, SUM(taken) AS taken, MAX(rows) AS rows FROM import_run
        WHERE kind IN ('orders', 'returns', 'stock')
        GROUP BY kind, sha256 HAVING SUM(taken) > MAX(rows)""",
    "each_operation_is_in_the_trail": """
        SELECT key, kind, person FROM operation LEFT JOIN trail ON trail.operation = key
        WHERE trail.seq IS NULL""",
    "each_movement_has_its_operation": """
        SELECT id, movement.operation, sku, place FROM movement
        LEFT JOIN operation ON key = movement.operation WHERE key IS NULL""",
    "each_message_has_its_cause": """
        SELECT id, outbox.kind, subject, outbox.operation FROM outbox
        LEFT JOIN operation ON key = outbox.operation WHERE key IS NULL""",
    "operations_are_numbered_as_the_trail_is": """
        SELECT key, operation.seq FROM operation JOIN trail ON trail.operation = key
        WHERE operation.seq <> trail.seq""",
    "the_ledger_is_in_the_order_of_the_trail": """
        SELECT id, seq, before FROM (
            SELECT id, seq, LAG(seq) OVER (ORDER BY id) AS before
            FROM movement JOIN trail USING (operation)
        ) AS ledger WHERE before > seq""",
}

STATEMENTS = {**STOCK, **ORDERS, **PICKING, **SCANS, **PARCELS, **RETURNS, **JOURNAL}
