"""Taking in customers' return requests."""

from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.rows import ReturnRow


class ReturnsTaker:
    """Takes return requests in; being written."""

    def __init__(self, uow: UnitOfWork) -> None:
        self.uow = uow

    def __call__(self, row: ReturnRow) -> bool:
        """Take a row."""
        raise NotImplementedError
