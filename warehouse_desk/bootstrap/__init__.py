"""The only place that builds real objects and hands them to each other."""
