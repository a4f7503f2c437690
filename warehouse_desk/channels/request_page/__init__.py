"""The page on which customers ask for returns: served on the local network, off by default."""
