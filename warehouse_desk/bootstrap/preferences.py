"""What this machine is set to: a small file beside the program's other settings."""

import logging
from dataclasses import replace
from pathlib import Path

import msgspec
from platformdirs import user_config_path, user_documents_path

from warehouse_desk.devices.printers import (
    LABEL_PORT,
    FolderPrinter,
    Printer,
    QueuePrinter,
    TcpPrinter,
)
from warehouse_desk.devices.zpl_printer import ZplPrinter
from warehouse_desk.domain.errors import OutsideTrouble, Trouble
from warehouse_desk.gui.program import Preferences
from warehouse_desk.i18n.language import LANGUAGES

log = logging.getLogger(__name__)


def default_file() -> Path:
    """Name the file."""
    return user_config_path("warehouse-desk", appauthor=False) / "desk.json"


def load(file: Path) -> Preferences:
    """Read the preferences.

    A file that cannot be read means the usual ones, and a language that is not known none.
    """
    try:
        found = msgspec.json.decode(file.read_bytes(), type=Preferences)
        return found if found.language in LANGUAGES else replace(found, language="")
    except FileNotFoundError:
        return Preferences()
    except (OSError, msgspec.MsgspecError) as error:
        log.warning("preferences unreadable, the usual ones are used: %s", error)
        return Preferences()


def keep(file: Path, preferences: Preferences) -> None:
    """Write the preferences, whole or not at all."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        half = file.with_suffix(".part")
        half.write_bytes(msgspec.json.format(msgspec.json.encode(preferences)))
        half.replace(file)
    except OSError as error:
        raise OutsideTrouble(
            Trouble.FILE_UNWRITABLE, file=str(file), detail=error.strerror
        ) from error


def printer(name: str, preferences: Preferences) -> Printer:
    """Make the printer of a name: `tcp:host[:port]`, a queue, or a folder where none is chosen."""
    if not name:
        return FolderPrinter(documents_folder(preferences))
    if name.startswith("tcp:"):
        host, number = _host_and_port(name.removeprefix("tcp:"))
        speaks_zpl = preferences.label_language.startswith("zpl")
        return ZplPrinter(host, number) if speaks_zpl else TcpPrinter(host, number)
    return QueuePrinter(name)


def _host_and_port(address: str) -> tuple[str, int]:
    """Split `host` or `host:port`; of an IPv6 address a port is told by brackets around it."""
    host, _, port = address.rpartition(":")
    if not host or (":" in host and not host.endswith("]")):
        host, port = address, ""
    return host.strip("[]"), int(port) if port.isdecimal() else LABEL_PORT


def documents_folder(preferences: Preferences) -> Path:
    """Name the folder where documents are kept that no printer was chosen for."""
    folder = preferences.documents_folder
    return Path(folder) if folder else user_documents_path() / "Warehouse Desk"
