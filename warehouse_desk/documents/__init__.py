"""PDF bytes from plain values: labels, slips, lists and reports, in any of the languages."""
