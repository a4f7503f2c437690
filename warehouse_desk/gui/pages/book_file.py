"""The questions and rules of the inspection as a file: taken in, and saved."""

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from warehouse_desk.gui.page import Page
from warehouse_desk.gui.words import Spoken
from warehouse_desk.stations.reply import Feedback
from warehouse_desk.usecases.people import SignedIn
from warehouse_desk.usecases.ports import Act
from warehouse_desk.usecases.returns.form_book import book_from_json, book_to_json, take_book
from warehouse_desk.usecases.returns.forms import book_of


class BookFile(QObject):
    """Asks for a file in a page's name, and says there what became of it."""

    def __init__(self, page: Page, person: SignedIn) -> None:
        super().__init__(page)
        self._page = page
        self._person = person

    def choose_take(self) -> None:
        """Ask for a file to take in."""
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Take a file in…"), "", "JSON (*)"
        )
        if name:
            self.take(Path(name))

    def take(self, file: Path) -> None:
        """Put the questions and rules of a file in the place of those before."""
        program = self._page.shared.program
        act = Act(uuid4().hex, self._person.person, "questions")

        def work() -> int:
            text = program.read_text(file)
            return take_book(program.store, act, book=book_from_json(text))

        def done(count: int) -> None:
            words = self.tr("Questions for %Ln category(s) hold from now on.", "", count)
            self._page.says.emit(Feedback.GOOD, Spoken(words))

        self._page.shared.lane.do(self._page, work, done)

    def choose_save(self) -> None:
        """Ask where to save."""
        name, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Save file…"), "", "JSON (*.json)"
        )
        if name:
            self.save(Path(name))

    def save(self, file: Path) -> None:
        """Write questions and rules as a file that can be changed and taken in again."""
        program = self._page.shared.program

        def work() -> None:
            with program.store.look() as reading:
                text = book_to_json(book_of(reading))
            program.write_text(file, text)

        def done(_: None) -> None:
            words = self.tr("The questions and rules are saved.")
            self._page.says.emit(Feedback.GOOD, Spoken(words))

        self._page.shared.reads.do(self._page, work, done)
