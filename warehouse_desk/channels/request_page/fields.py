"""What a browser sent: fields and files of a form, within limits."""

from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from urllib.parse import parse_qs

MOST_BYTES = 40_000_000
MOST_FIELDS = 500
MOST_FILES = 5
_LONGEST = 2_000


class BadForm(Exception):  # noqa: N818 - what was sent is bad, not the program
    """What was sent is no form that can be taken."""


@dataclass(frozen=True, slots=True)
class Fields:
    """The values of a form by their names, and the contents of its files."""

    values: dict[str, str]
    files: tuple[bytes, ...] = ()

    def get(self, name: str) -> str:
        """Read a field; empty where it was not sent."""
        return self.values.get(name, "")


def read_fields(kind: str, body: bytes) -> Fields:
    """Read the body of a form of either kind that browsers send."""
    try:
        if kind.startswith("multipart/form-data"):
            return _multipart(kind, body)
        if kind.startswith("application/x-www-form-urlencoded"):
            found = parse_qs(body.decode("utf-8"), max_num_fields=MOST_FIELDS)
            return Fields({name: _short(values[-1]) for name, values in found.items()})
    except Exception as error:  # of hostile forms `email` raises what it does not name
        raise BadForm from error
    raise BadForm


def _multipart(kind: str, body: bytes) -> Fields:
    head = f"Content-Type: {kind}\r\n\r\n".encode("ascii")
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    parts = list(message.iter_parts()) if message.is_multipart() else []
    if not parts or len(parts) > MOST_FIELDS:
        raise BadForm
    values, files = {}, []
    for part in parts:
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes):
            raise BadForm
        if part.get_filename() is None:
            values[name] = _short(content.decode("utf-8"))
        elif content:
            files.append(content)
    if len(files) > MOST_FILES:
        raise BadForm
    return Fields(values, tuple(files))


def _short(value: str) -> str:
    if len(value) > _LONGEST:
        raise BadForm
    return value
