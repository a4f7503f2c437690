"""PIN hashes: argon2id over what a secret of this machine makes of the PIN.

The secret is a file beside the desk's preferences, not in the store: a stolen store alone says
nothing about PINs. Desks that share a store share the secret: copy the file from the first one.
"""

import hmac
import os
import secrets
from functools import cached_property
from pathlib import Path

from warehouse_desk.domain.errors import OutsideTrouble, Trouble

_SECRET_BYTES = 32
#: So much of the secret's own digest goes before each hash, to tell which secret made it.
_SIGN_LENGTH = 8


class SecretPinHasher:
    """`usecases.pins.PinHasher` with the secret of a file; made with the first PIN."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def hash(self, pin: str) -> str:
        """Make what may be kept of a PIN."""
        return f"{self._sign}{self._argon.hash(self._peppered(pin))}"

    def fits(self, pin: str, kept: str) -> bool:
        """Compare; nobody's PIN takes as long and never fits."""
        from argon2.exceptions import VerifyMismatchError  # noqa: PLC0415 - see _argon

        sign, hashed = kept[:_SIGN_LENGTH], kept[_SIGN_LENGTH:]
        if kept and sign != self._sign:
            raise OutsideTrouble(Trouble.PIN_SECRET_MISSING, file=str(self._file))
        try:
            self._argon.verify(hashed or self._nobody, self._peppered(pin))
        except VerifyMismatchError:
            return False
        return bool(kept)

    @cached_property
    def _argon(self):  # type: ignore[no-untyped-def]  # its type is known once it is imported
        from argon2 import PasswordHasher  # noqa: PLC0415 - only a desk that asks for PINs

        return PasswordHasher()

    @cached_property
    def _secret(self) -> bytes:
        try:
            return self._file.read_bytes()
        except FileNotFoundError:
            return _new_secret(self._file)
        except OSError as error:
            raise OutsideTrouble(
                Trouble.FILE_UNREADABLE, file=str(self._file), detail=error.strerror
            ) from error

    @cached_property
    def _sign(self) -> str:
        return hmac.digest(self._secret, b"which secret", "sha256").hex()[:_SIGN_LENGTH]

    @cached_property
    def _nobody(self) -> str:
        return str(self._argon.hash(secrets.token_bytes(_SECRET_BYTES)))

    def _peppered(self, pin: str) -> bytes:
        return hmac.digest(self._secret, pin.encode(), "sha256")


def _new_secret(file: Path) -> bytes:
    """Make the secret, once: a file that is there already is never written over."""
    made = secrets.token_bytes(_SECRET_BYTES)
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:  # noqa: PTH123 - private from its first moment
            opened.write(made)
            opened.flush()
            os.fsync(opened.fileno())
    except FileExistsError:
        return file.read_bytes()
    except OSError as error:
        raise OutsideTrouble(
            Trouble.FILE_UNWRITABLE, file=str(file), detail=error.strerror
        ) from error
    return made
