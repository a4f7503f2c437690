"""A picture on the disk, ready for its row."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """A picture whose file is stored, under a name made from its contents."""

    path: str
    sha256: str
