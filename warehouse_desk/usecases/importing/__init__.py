"""Taking in what files bring: every row is taken, already known, or refused with a reason."""
