"""One page a scanning station."""
