"""Counting slots: which, by whom, what was found, and what is booked of it."""
