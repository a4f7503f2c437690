"""Walking a round: take it, scan slot and item, put into the tote, bring it where it goes."""
