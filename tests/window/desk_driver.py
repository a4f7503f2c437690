"""A desk without people: a screen that nobody sees, a keyboard scanner and hands that type.

The scanner presses keys by position as a real one does, so what arrives depends on the keyboard
layout of the desk, not of the scanner. Needs Xvfb, xdotool and setxkbmap.
"""

import ctypes
import os
import shutil
import subprocess
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType

from PIL import Image, ImageGrab

from tests import patience
from warehouse_desk.scanning.layouts import US, Layout

#: X11 key codes are Linux key codes plus 8.
_X11_OFFSET = 8
_TOOLS = ("Xvfb", "xdotool", "setxkbmap")
ENTER = "Return"
#: Linux key codes.
_ENTER_KEY, _SHIFT_KEY = 28, 42


def missing_tools() -> list[str]:
    """List what the driver needs and this machine lacks."""
    return [tool for tool in _TOOLS if shutil.which(tool) is None]


class XvfbDesk:
    """A display of its own with a keyboard; use it in a `with` statement."""

    def __init__(self, *, size: str = "1280x800", window_manager: bool = False) -> None:
        self._size = size
        self._window_manager = window_manager
        self._processes: list[subprocess.Popen[bytes]] = []
        self.display = ""

    def __enter__(self) -> "XvfbDesk":
        read_end, write_end = os.pipe()
        self._start(
            # Without -noreset the layout is forgotten when the last window closes.
            f"Xvfb -displayfd {write_end} -screen 0 {self._size}x24 -noreset -nolisten tcp".split(),
            pass_fds=(write_end,),
        )
        os.close(write_end)
        with os.fdopen(read_end) as number:
            self.display = f":{number.readline().strip()}"
        if self._window_manager:
            self._start(["openbox"], env=self.env)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def env(self) -> dict[str, str]:
        """The environment of a program that is to open its windows here."""
        return os.environ | {
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "LIBGL_ALWAYS_SOFTWARE": "1",
        }

    def set_layout(self, *layout: str) -> None:
        """Set the keyboard of the desk: `us`, `ru`, `ir`, or a layout and its variant."""
        options = [
            part for pair in zip(("-layout", "-variant"), layout, strict=False) for part in pair
        ]
        self._run("setxkbmap", "-option", "", *options)

    def scan(
        self, text: str, *, end: str | None = ENTER, every_ms: int = 1, layout: Layout = US
    ) -> None:
        """Scan one code, with the key that ends it or none."""
        self.scan_all([text], end=end, every_ms=every_ms, layout=layout)

    def scan_all(
        self,
        texts: Iterable[str],
        *,
        pause_ms: int = 0,
        end: str | None = ENTER,
        every_ms: int = 1,
        layout: Layout = US,
    ) -> None:
        """Scan code after code, `pause_ms` between the end of one and the start of the next."""
        words: list[str] = []
        for text in texts:
            keys = [_key(sign, layout) for sign in text] + ([end] if end else [])
            words += ["key", "--delay", str(every_ms), *keys, "sleep", str(pause_ms / 1_000)]
        self._run("xdotool", *words)

    def scan_at_once(self, text: str) -> None:
        """Scan one code so that its keys reach the desk together, however busy the machine is.

        Keys that are sent one by one may come as slowly there as fingers press them.
        """
        x11, xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        screen = ctypes.c_void_p(x11.XOpenDisplay(self.display.encode()))
        for position, shift in [*map(US.keys, text), (_ENTER_KEY, False)]:
            held = [_SHIFT_KEY] if shift else []
            strokes = [(key, True) for key in (*held, position)]
            for key, is_down in strokes + [(key, False) for key, _ in reversed(strokes)]:
                xtest.XTestFakeKeyEvent(screen, key + _X11_OFFSET, is_down, 0)
        x11.XCloseDisplay(screen)  # which sends them

    def type(self, text: str, *, every_ms: int = 90) -> None:
        """Type as a person does, by the places of the keys on a US keyboard."""
        keys = [
            word
            for sign in text
            for word in ("key", _key(sign, US), "sleep", str(every_ms / 1_000))
        ]
        self._run("xdotool", *keys)

    def press(self, *keys: str) -> None:
        """Press keys by name, one after another: `F2`, `Escape`, `ctrl+z`, `Return`."""
        for key in keys:
            *held, last = key.split("+")
            self._run(
                "xdotool", "key", "+".join([*held, _key(last, US) if len(last) == 1 else last])
            )
            time.sleep(0.1)

    def keys(self, *names: str, every_ms: int = 4) -> None:
        """Press keys by name or key code as fast as a scanner does."""
        self._run("xdotool", "key", "--delay", str(every_ms), *names)

    def screenshot(self, path: Path) -> Path:
        """Take a picture of the whole screen."""
        self._grab().save(path)
        return path

    def shows_window(self, name: str) -> bool:
        """Tell whether a window of a name is to be seen."""
        words = ("xdotool", "search", "--onlyvisible", "--name", name)
        found = subprocess.run(
            words, env=self.env, capture_output=True, check=False, timeout=patience.SECONDS
        )
        return bool(found.stdout.strip())

    def wait_until_still(self, *, seconds: float = 0.15, patience: float = 10.0) -> None:
        """Wait until nothing on the screen has changed for a while."""
        end = time.monotonic() + patience
        seen, since = self._picture(), time.monotonic()
        while time.monotonic() - since < seconds and time.monotonic() < end:
            time.sleep(0.03)
            now = self._picture()
            if now != seen:
                seen, since = now, time.monotonic()

    def is_lit(self) -> bool:
        """Tell whether anything has been drawn on the black screen."""
        return self._grab().getbbox() is not None

    def _picture(self) -> bytes:
        return self._grab().tobytes()

    def _grab(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.display)

    def stop(self) -> None:
        """End the display and what was started for it."""
        while self._processes:
            process = self._processes.pop()
            process.terminate()
            process.wait(timeout=patience.SECONDS)

    def _start(
        self,
        words: Sequence[str],
        *,
        env: dict[str, str] | None = None,
        pass_fds: tuple[int, ...] = (),
    ) -> None:
        self._processes.append(
            subprocess.Popen(
                words,
                env=env,
                pass_fds=pass_fds,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )

    def _run(self, *words: str) -> None:
        subprocess.run(words, env=self.env, check=True, timeout=patience.SECONDS)


def _key(sign: str, layout: Layout) -> str:
    position, shift = layout.keys(sign)
    return f"shift+{position + _X11_OFFSET}" if shift else str(position + _X11_OFFSET)
