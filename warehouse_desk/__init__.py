"""Picking, packing and returns for a web shop's own warehouse, proven by scan."""
