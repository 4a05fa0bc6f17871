"""How units come to arms: the procedure and only the fields it has, each with what does not fit beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.design import Procedure
from gui.icons import icon
from gui.operations.designing import FIELDS, DesignView, change_method, change_parameter
from gui.operations.judging import Cells, Judgement
from gui.pages.plan_fields import ChoiceField, Field, NamesField, NumberField, NumbersField
from gui.pages.plan_words import (
    caution_sentences,
    imbalance_words,
    matching_words,
    method_notes,
    method_words,
    misfit_words,
)
from gui.told import told
from gui.widgets.scroll import card
from gui.widgets.text import label

WIDE = ("strata", "covariates")


class MethodCard(QWidget):
    """``edited`` carries a change to the design."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = ChoiceField(self.tr("Procedure"))
        self._shown: tuple[str, ...] = ()
        self.fields: dict[str, Field] = self._build_fields()
        self.cells, self._cells_mark = label("", "body"), QLabel()
        self._note = label("", "quiet")
        self._cautions = label("", "quiet")
        frame, column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column.setSpacing(12)
        column.addWidget(self.method)
        column.addWidget(self._note)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        column.addLayout(self._grid)
        self._lines = QWidget()
        row = QHBoxLayout(self._lines)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._cells_mark)
        row.addWidget(self.cells, 1)
        column.addWidget(self._lines)
        column.addWidget(self._cautions)
        self.method.changed.connect(lambda name: self.edited.emit(change_method(name)))
        for name, each in self.fields.items():
            each.changed.connect(partial(self._on_changed, name))

    def _build_fields(self) -> dict[str, Field]:
        tr = self.tr
        usual = tr("Empty: the usual one.")
        return {
            "strata": NamesField(tr("Strata"), tr("Each arm gets its share within every one of them.")),
            "covariates": NamesField(tr("To be alike in the arms")),
            "groups": ChoiceField(tr("What is drawn")),
            "pool": ChoiceField(tr("Cells too small for every arm")),
            "misfits": ChoiceField(tr("Those left over in the strata")),
            "block_sizes": NumbersField(tr("Block sizes"), tr("Empty: 2, 3 and 4 times the shares."), whole=True),
            "order": ChoiceField(tr("In the order of")),
            "tolerance": NumberField(tr("One arm may lead by"), whole=True),
            "coin": NumberField(tr("Chance of the arm behind"), usual, whole=False, when_empty=0),
            "weights": NumbersField(tr("Weights"), tr("One for each, or empty: all alike."), whole=False),
            "caliper": NumberField(tr("Largest distance in a pair"), tr("Empty: any."), whole=False, when_empty=0),
            "matching": ChoiceField(tr("How they are matched")),
            "acceptance": NumberField(tr("Share of draws accepted"), usual, whole=False, when_empty=0),
            "limits": NumbersField(tr("Largest differences"), tr("One for each, 0 for none; or empty."), whole=False),
            "keep": NumberField(tr("Share of divisions kept"), whole=False),
            "imbalance": ChoiceField(tr("Imbalance is measured by")),
            "first": NumberField(tr("Drawn plainly at first"), usual, whole=True, when_empty=0),
            "saturations": NumbersField(tr("Shares treated in the groups"), whole=False),
            "places": NumberField(tr("Places"), whole=True),
            "periods_before": NumberField(tr("Rounds before the first start"), whole=True),
            "step": NumberField(tr("Rounds from step to step"), whole=True),
            "periods_after": NumberField(tr("Rounds after the last start"), whole=True),
            "transition": NumberField(tr("Rounds left out after a start"), whole=True),
            "washout": NumberField(tr("Days left out after a change"), whole=True),
        }

    def _on_changed(self, name: str, value: object) -> None:
        self.edited.emit(change_parameter(name, value))

    def show_design(self, view: DesignView, *, is_locked: bool) -> None:
        """Show the procedure and its fields."""
        design = view.design
        self.setVisible(design is not None and bool(design.arms))
        if design is None or not design.arms:
            return
        procedure = design.procedure
        self.method.offer([(name, method_words()[name]) for name in FIELDS])
        self.method.show_value(procedure.name, is_locked=is_locked)
        self._note.setText(method_notes()[procedure.name])
        self._offer(view, procedure)
        self._lay_out(FIELDS[procedure.name])
        for name in FIELDS[procedure.name]:
            self.fields[name].show_value(getattr(procedure, name), is_locked=is_locked)
            self.fields[name].refuse("")
        self.show_judgement(view.judgement)

    def show_judgement(self, judgement: Judgement) -> None:
        """Say what does not fit, and how thin the strata are."""
        self._show_problems(judgement)
        self._show_cells(judgement.cells)
        said = " ".join(caution_sentences()[code] for code in judgement.cautions)
        if not judgement.is_whole:
            said = self.tr("Trying the draw on the people there are…")
        self._cautions.setText(said)
        self._cautions.setVisible(bool(said))

    def _offer(self, view: DesignView, procedure: Procedure) -> None:
        levels = view.groupings if procedure.name == "minimised" else view.attributes
        offers = {"strata": (*view.groupings, *procedure.strata), "covariates": (*levels, *procedure.covariates)}
        for name, every in offers.items():
            names = self.fields[name]
            if isinstance(names, NamesField):
                names.offer(list(dict.fromkeys(every)))
        choices: dict[str, list[tuple[object, str]]] = {
            "groups": [(False, self.tr("People, one by one")), (True, self.tr("Whole groups"))],
            "pool": [
                ("", self.tr("Stand in the way of the draw")),
                *((f"within {name}", self.tr("Are joined within {}").format(name)) for name in procedure.strata),
            ],
            "misfits": list(misfit_words().items()),
            "imbalance": list(imbalance_words().items()),
            "matching": list(matching_words().items()),
            "order": [("", self.tr("Their codes")), *((name, name) for name in view.attributes)],
        }
        for name, offered in choices.items():
            field = self.fields[name]
            if isinstance(field, ChoiceField):
                field.offer(offered)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in reading order."""
        return [*self.method.stops(), *(stop for name in self._shown for stop in self.fields[name].stops())]

    def _lay_out(self, names: tuple[str, ...]) -> None:
        self._shown = names
        for each in self.fields.values():
            self._grid.removeWidget(each)
        row = column = 0
        for name in names:
            if name in WIDE:
                row, column = (row + 1, 0) if column else (row, 0)
                self._grid.addWidget(self.fields[name], row, 0, 1, 2)
                row += 1
                continue
            self._grid.addWidget(self.fields[name], row, column)
            row, column = (row + 1, 0) if column else (row, 1)
        for name, each in self.fields.items():
            each.setVisible(name in names)

    def _show_problems(self, judgement: Judgement) -> None:
        by_field: dict[str, str] = {}
        for problem in judgement.problems:
            place = problem.field if problem.field in self.fields else "procedure"
            if problem.field != "arms":
                by_field.setdefault(place, told(problem.error))
        self.method.set_problem(by_field.get("procedure", ""))
        for name, each in self.fields.items():
            each.set_problem(by_field.get(name, ""))

    def _show_cells(self, cells: Cells | None) -> None:
        self._lines.setVisible(cells is not None)
        if cells is None:
            return
        is_thin = cells.too_thin > 0
        glyph, token = ("warning", "warn") if is_thin else ("check-circle", "ok")
        self._cells_mark.setPixmap(icon(glyph, token).pixmap(QSize(18, 18)))
        self.cells.setText(self._cell_words(cells))

    def _cell_words(self, cells: Cells) -> str:
        what = self.tr("groups") if cells.are_groups else self.tr("people")
        parts = [self.tr("%Ln strata;", "", cells.drawn)]
        parts.append(self.tr("the smallest, {}, has {} {}.").format(cells.where, cells.smallest, what))
        if cells.crossed != cells.drawn:
            parts.append(self.tr("{} cells were joined to make them.").format(cells.crossed))
        if cells.too_thin:
            parts.append(
                self.tr(
                    "%Ln of them have fewer than the {} arms: use fewer strata, or join them.", "", cells.too_thin
                ).format(cells.arms)
            )
        return " ".join(parts)
