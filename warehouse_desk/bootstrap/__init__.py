"""The only place that builds real objects and hands them to each other."""

import warehouse_desk.devices  # noqa: F401 - first: it makes Qt safe on Python 3.11
