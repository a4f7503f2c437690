"""What a person works on at each kind of desk: a restart stands there again."""

from warehouse_desk.domain.people import Desk
from warehouse_desk.usecases.ports import UnitOfWork


def put_on_desk(uow: UnitOfWork, station: str, subject: str, detail: str = "") -> None:
    """Remember what whoever acts works on; an empty subject clears the desk."""
    desk = Desk(uow.act.person, station, subject, detail)
    if uow.seek(Desk, uow.act.person, station) is None:
        uow.add(desk)
    else:
        uow.save(desk)
