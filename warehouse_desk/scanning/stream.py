"""Serial scanners: splits what comes down the line into codes."""

from warehouse_desk.scanning.signs import MAX_SIGNS, NO_SIGN

_ENDS = b"\r\n\t\x00"
#: Start and end of text frame a code in some scanners' settings.
_FRAME = "\x02\x03"


class Stream:
    """Takes bytes as they come and gives whole codes; never holds more than one longest code.

    Once a code has come with its end sign, one that falls silent without it was cut: it gets a sign
    that no code may hold, and the next one may do without an end sign again.
    """

    def __init__(self) -> None:
        self._held = bytearray()
        self._sends_ends = False

    @property
    def is_pending(self) -> bool:
        """Tell whether bytes wait for their end; `flush` them after a silence."""
        return bool(self._held)

    def feed(self, data: bytes) -> list[str]:
        """Take bytes; return the codes they complete."""
        codes = []
        for byte in data:
            if byte in _ENDS:
                self._sends_ends = self._sends_ends or self.is_pending
                codes += self._settle()
            elif len(self._held) <= MAX_SIGNS:
                self._held.append(byte)
        return codes

    def flush(self) -> list[str]:
        """Give the code that waits, because nothing followed."""
        if not self._held:
            return []
        was_cut, self._sends_ends = self._sends_ends, False
        return self._settle(end=NO_SIGN if was_cut else "")

    def _settle(self, *, end: str = "") -> list[str]:
        held, self._held = bytes(self._held), bytearray()
        # Bytes that are no UTF-8 become U+FFFD, and with it the code is refused as unreadable.
        text = held.decode("utf-8", errors="replace").strip(_FRAME)
        return [text + end] if text else []
