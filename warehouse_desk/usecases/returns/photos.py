"""Photos of a unit; the file is on disk, whole, before its row is written here."""

from collections.abc import Callable
from dataclasses import replace

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Photo
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import UnitOfWork
from warehouse_desk.usecases.returns.case import Case, PhotoState
from warehouse_desk.usecases.returns.inspecting import own_case, save_findings
from warehouse_desk.usecases.returns.inspecting_step import InspectStep, inspect_step
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto

#: Gives the picture just taken of a unit or parcel, or None where there is no camera.
Shutter = Callable[[str], StoredPhoto | None]


def no_camera(_subject: str) -> StoredPhoto | None:
    """Take no picture."""
    return None


@operation(Right.RETURNS, undo=True)
def add_photo(uow: UnitOfWork, *, plate: str, path: str, sha256: str) -> InspectStep:
    """Add a photo to a unit under inspection; the answer that asks for one is done with it."""
    case = own_case(uow, plate)
    known = uow.seek(Photo, path)
    if known is not None:
        raise Refusal(Why.PHOTO_KNOWN, plate=known.subject)
    uow.add(Photo(path, sha256, plate, uow.now, uow.act.person))
    if case.photo_wanted:
        _close_photo(uow, case, PhotoState.TAKEN)
    uow.record("photo_taken", plate, path=path, sha256=sha256)
    return inspect_step(uow, uow.act.person)


@operation(Right.RETURNS, undo=True)
def skip_photo(uow: UnitOfWork, *, plate: str) -> InspectStep:
    """Go on without the photo that was asked for; the report says so."""
    case = own_case(uow, plate)
    if not case.photo_wanted:
        raise Refusal(Why.PHOTO_NOT_ASKED, plate=plate)
    _close_photo(uow, case, PhotoState.SKIPPED)
    uow.record("photo_skipped", plate, question=case.findings[-1].question)
    return inspect_step(uow, uow.act.person)


def _close_photo(uow: UnitOfWork, case: Case, state: PhotoState) -> None:
    *before, last = case.findings
    save_findings(uow, case, (*before, replace(last, photo=state.value)))
