"""Shared by the tests of returns."""

import pytest

from tests.unit.usecases.returns.shipped import Returns, setup
from tests.warehouse import Warehouse


@pytest.fixture
def returns(warehouse: Warehouse) -> Returns:
    """Give the small warehouse with forms, for orders that come back."""
    return setup(warehouse)
