"""A desk that answers scans, with what it stands on."""

from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from warehouse_desk.bootstrap.pin_hasher import SecretPinHasher
from warehouse_desk.bootstrap.preferences import default_file
from warehouse_desk.loading import load
from warehouse_desk.stations.desk import NEEDS, Desk
from warehouse_desk.stations.station import Station
from warehouse_desk.storage.photos import Photos
from warehouse_desk.usecases.codes import StoredCodes
from warehouse_desk.usecases.pins import Door
from warehouse_desk.usecases.ports import Store
from warehouse_desk.usecases.returns.stored_photo import StoredPhoto

#: Takes a picture of a unit or an open box (by its name): PNG bytes; None without a camera.
Camera = Callable[[str], bytes | None]
#: The stations that take pictures.
_WITH_CAMERA = frozenset({"inspect", "pack", "ship"})


def no_camera(_plate: str) -> bytes | None:
    """Take no picture."""
    return None


def make_desk(
    store: Store,
    photos: Photos | None = None,
    camera: Camera = no_camera,
    door: Door | None = None,
    laid_down: deque[StoredPhoto] | None = None,
) -> Desk:
    """Make a desk that answers scans; photos that were laid down go before the camera's."""

    def shutter(plate: str) -> StoredPhoto | None:
        if laid_down:
            return laid_down.popleft()
        picture = camera(plate)
        return photos.keep(picture, "png") if picture and photos else None

    def open_station(name: str, store: Store, person: str) -> Station[Any]:
        """Load a station when somebody goes to it: the window comes up without them."""
        make = load(f"warehouse_desk.stations.{name}:{name.title()}Station")
        station: Station[Any] = make(store, person, *((shutter,) if name in _WITH_CAMERA else ()))
        return station

    stations = {name: partial(open_station, name) for name in NEEDS}
    return Desk(store, StoredCodes(store), stations, door=door or make_door())


def make_door(beside: Path | None = None) -> Door:
    """Make what compares PINs; its secret is a file beside the desk's preferences."""
    return Door(SecretPinHasher((beside or default_file()).with_name("pin-secret")))
