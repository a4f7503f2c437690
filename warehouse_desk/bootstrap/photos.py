"""Pictures from outside, taken into a store."""

from warehouse_desk.devices.photo_cleaner import clean_photo
from warehouse_desk.storage.photos import Photos
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto


def take_in(photos: Photos, content: bytes) -> StoredPhoto:
    """Store a picture from outside, written anew: upright and without its notes."""
    return photos.keep(clean_photo(content), "jpg")
