"""Serial scanners: splits what comes down the line into codes."""

from warehouse_desk.scanning.signs import MAX_SIGNS

_ENDS = b"\r\n\t\x00"
#: Start and end of text frame a code in some scanners' settings.
_FRAME = "\x02\x03"


class Stream:
    """Takes bytes as they come and gives whole codes; never holds more than one longest code."""

    def __init__(self) -> None:
        self._held = bytearray()

    @property
    def is_pending(self) -> bool:
        """Tell whether bytes wait for their end; `flush` them after a silence."""
        return bool(self._held)

    def feed(self, data: bytes) -> list[str]:
        """Take bytes; return the codes they complete."""
        codes = []
        for byte in data:
            if byte in _ENDS:
                codes += self.flush()
            elif len(self._held) <= MAX_SIGNS:
                self._held.append(byte)
        return codes

    def flush(self) -> list[str]:
        """Give the code that waits: its end is the silence after it."""
        held, self._held = bytes(self._held), bytearray()
        # Bytes that are no UTF-8 become U+FFFD, and with it the code is refused as unreadable.
        text = held.decode("utf-8", errors="replace").strip(_FRAME)
        return [text] if text else []
