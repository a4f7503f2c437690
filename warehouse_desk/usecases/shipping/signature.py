"""The driver's signature: a picture that is kept with the hand-over and printed on its manifest."""

from warehouse_desk.domain.errors import Refusal, Why
from warehouse_desk.domain.people import Right
from warehouse_desk.domain.returns import Photo
from warehouse_desk.usecases.operation import operation
from warehouse_desk.usecases.ports import Reading, UnitOfWork
from warehouse_desk.usecases.shipping.step import open_hand_over, signature_subject


def signature_of(reading: Reading, hand_over: int) -> Photo | None:
    """Find the newest signature under a hand-over."""
    found = reading.find(Photo, subject=signature_subject(hand_over))
    return max(found, key=lambda one: one.taken_at, default=None)


@operation(Right.SHIP, undo=True)
def sign_hand_over(uow: UnitOfWork, *, path: str, sha256: str) -> int:
    """Keep the driver's signature under the open hand-over; the newest one counts."""
    hand_over = open_hand_over(uow, uow.act.person)
    if hand_over is None:
        raise Refusal(Why.NO_HAND_OVER)
    subject = signature_subject(hand_over.hand_over)
    known = uow.seek(Photo, path)
    if known is not None:
        raise Refusal(Why.PHOTO_KNOWN, plate=known.subject)
    uow.add(Photo(path, sha256, subject, uow.now, uow.act.person))
    uow.record("hand_over_signed", subject, path=path, sha256=sha256)
    return hand_over.hand_over
