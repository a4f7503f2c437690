"""Whether a parcel has to be photographed before it is closed."""

from collections.abc import Iterable

from warehouse_desk.domain.packing import Parcel
from warehouse_desk.domain.returns import Photo
from warehouse_desk.usecases.ports import Reading
from warehouse_desk.usecases.settings import Whole, setting

#: Whether a parcel is photographed before it is closed: never, always, or with something fragile.
PHOTO = Whole("pack.photo", 0, 0, 2)
NEVER, ALWAYS, FRAGILE = range(3)
#: The event of a picture that was wanted and not taken.
SKIPPED = "parcel_photo_skipped"


def is_photo_wanted(reading: Reading, parcel: Parcel, fragile: Iterable[bool]) -> bool:
    """Tell whether a parcel still has to be photographed before it is closed."""
    wanted = setting(reading, PHOTO)
    if wanted == NEVER or (wanted == FRAGILE and not any(fragile)):
        return False
    if reading.find(Photo, subject=parcel.parcel):
        return False
    return not reading.ask.has_event(SKIPPED, parcel.parcel)
