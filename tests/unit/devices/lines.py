"""Lines that no device is at."""


class SilentLine:
    """Nobody answers."""

    @property
    def in_waiting(self) -> int:
        return 0

    def read(self, size: int) -> bytes:
        return b""

    def read_until(self, end: bytes, size: int) -> bytes:
        return b""

    def write(self, data: bytes) -> None:
        """Take a question."""

    def close(self) -> None:
        """Let go."""
