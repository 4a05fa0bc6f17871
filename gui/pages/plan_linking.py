"""Which questions make the code that joins the waves of people who stay anonymous; none asks for no code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gui.linking_words import prompt_words
from gui.widgets.scroll import card
from gui.widgets.text import label

KEY = "linking_prompts"


class LinkingCard(QWidget):
    """A box for each question; ``stated`` carries the chosen ones, by code, as one text."""

    stated = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {code: QCheckBox(words) for code, words in prompt_words().items()}
        frame, column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column.addWidget(
            label(
                self.tr(
                    "For people who must stay anonymous yet answer more than once. Before the first question of each "
                    "wave they are asked what you tick here; their answers make a code that joins the waves. Four or "
                    "more tell most people of a class apart. Tick nothing and no code is asked."
                ),
                "small",
            )
        )
        for box in self.boxes.values():
            column.addWidget(box)
            box.clicked.connect(self._on_clicked)
        self._note = label("", "small")
        column.addWidget(self._note)

    def show_linking(self, chosen: tuple[str, ...], *, is_given: bool) -> None:
        """Show what is asked; once the first code was given it stays."""
        for code, box in self.boxes.items():
            box.setChecked(code in chosen)
            box.setEnabled(not is_given)
        self._note.setText(
            self.tr("The first code was given; from now on every wave asks the same.") if is_given else ""
        )
        self._note.setVisible(is_given)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in reading order."""
        return list(self.boxes.values())

    def _on_clicked(self) -> None:
        self.stated.emit(KEY, " ".join(code for code, box in self.boxes.items() if box.isChecked()))
