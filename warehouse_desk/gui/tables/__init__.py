"""Tables of many rows: sorted, filtered as one types, copied and exported."""
