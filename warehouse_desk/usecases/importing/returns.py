"""Taking in customers' return requests."""
