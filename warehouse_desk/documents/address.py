"""Where something goes to or comes from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Address:
    """A name and the lines under it, as the country of destination writes them, any script."""

    name: str
    lines: tuple[str, ...]
    phone: str = ""

    @property
    def under_name(self) -> list[str]:
        """Everything below the name, without empty lines."""
        return [line for line in (*self.lines, self.phone) if line.strip()]

    @property
    def in_full(self) -> str:
        """The whole address in one line."""
        return ", ".join([self.name, *self.under_name])
