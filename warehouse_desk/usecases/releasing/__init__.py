"""From the queue to rounds: plan a release, look at it, make it true, take it back."""
