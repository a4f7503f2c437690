"""A real browser without a window, driven through its own pipe."""

import base64
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from tests import patience

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")


@dataclass
class Tab:
    """A page of the browser."""

    to: BinaryIO
    back: BinaryIO
    session: str = ""
    number: int = 0

    def call(self, method: str, **params: object) -> dict[str, Any]:
        """Ask the browser for something, and wait for its answer."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        self.to.write(json.dumps(message).encode() + b"\0")
        self.to.flush()
        while True:
            answer = json.loads(self._read())
            if answer.get("id") == self.number:
                assert "error" not in answer, answer
                found: dict[str, Any] = answer["result"]
                return found

    def _read(self) -> bytes:
        parts = []
        while (byte := self.back.read(1)) not in {b"\0", b""}:
            parts.append(byte)
        return b"".join(parts)

    def run(self, script: str) -> Any:
        """Run a script in the page; its value."""
        found = self.call("Runtime.evaluate", expression=script, returnByValue=True)
        return found["result"].get("value")

    def go(self, address: str) -> None:
        """Open an address."""
        self.call("Page.navigate", url=address)
        self.until("document.readyState == 'complete' && location.href != 'about:blank'")

    def submit(self, form: str) -> None:
        """Send a form as a person does, and wait for the next page."""
        self.run("window.isOld = true")
        self.run(f"document.querySelector('{form} button').click()")
        self.until("!window.isOld && document.readyState == 'complete'")

    def until(self, true: str) -> None:
        """Wait until something is so."""
        patience.wait_for(lambda: self.run(f"Boolean({true})"), why=true)

    def choose_files(self, selector: str, files: list[Path]) -> None:
        """Put files into a field."""
        root = self.call("DOM.getDocument")["root"]["nodeId"]
        node = self.call("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self.call("DOM.setFileInputFiles", nodeId=node, files=[str(one) for one in files])

    def picture(self, file: Path) -> None:
        """Take a picture of the whole page."""
        made = self.call("Page.captureScreenshot", captureBeyondViewport=True)
        file.write_bytes(base64.b64decode(made["data"]))


@contextmanager
def browser(folder: Path) -> Iterator[Tab]:
    """Start the browser with a profile of its own; the messages go over descriptors 3 and 4."""
    assert CHROMIUM
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()

    def put_in_place() -> None:
        first, second = os.dup(theirs_in), os.dup(theirs_out)
        os.dup2(first, 3)
        os.dup2(second, 4)

    process = subprocess.Popen(
        [
            CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
            "--no-first-run", "--disable-dev-shm-usage", "--disable-background-networking",
            f"--user-data-dir={folder}", "about:blank",
        ],
        close_fds=False, pass_fds=(), preexec_fn=put_in_place,  # noqa: PLW1509 - before it starts
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(theirs_in)
    os.close(theirs_out)
    tab = Tab(os.fdopen(ours_out, "wb"), os.fdopen(ours_in, "rb", buffering=0))
    try:
        targets = tab.call("Target.getTargets")["targetInfos"]
        page = next(one["targetId"] for one in targets if one["type"] == "page")
        tab.session = tab.call("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        tab.call("Page.enable")
        yield tab
    finally:
        process.terminate()
        process.wait(patience.SECONDS)
        tab.to.close()
        tab.back.close()
