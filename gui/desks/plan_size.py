"""Serves the Size tab: reads once, works out while numbers are typed, keeps them, checks by simulation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from gui.desks.desk import Tools
from gui.operations import sizing
from gui.pages.plan_size import SizeTab
from gui.tasks import Task
from gui.told import told

if TYPE_CHECKING:
    from core.change import Change


class PlanSize(QObject):
    """What the Plan place does about size."""

    def __init__(self, tools: Tools, tab: SizeTab, parent: QObject) -> None:
        super().__init__(parent)
        self._tools, self._tab = tools, tab
        self._basis: sizing.SizeBasis | None = None
        self._typed: dict[str, str] = {}
        self._points: tuple[Any, ...] = ()
        self._about: Any = None
        self._check: Task | None = None
        tab.typed.connect(self._on_typed)
        tab.stated.connect(self._on_stated)
        tab.check_requested.connect(self._on_check)

    def load(self) -> None:
        """Read what the study knows of its size, and show it."""
        words = self.tr("Reading what is known of the size")
        self._tools.reader.watch(sizing.read_basis, self._on_read, lambda: None, label=words, slot="size basis")

    def _on_read(self, basis: sizing.SizeBasis) -> None:
        if self._basis is not None and basis.gathered.design != self._basis.gathered.design:
            self._drop_points()
        self._basis, self._typed = basis, {}
        self._work_out()

    def _on_typed(self, typed: dict[str, str]) -> None:
        self._typed = typed
        self._work_out()

    def _work_out(self) -> None:
        basis, typed, points, about = self._basis, self._typed, self._points, self._about
        if basis is None or not self._tools.reader.session.is_open:
            return

        def work(_study: object) -> sizing.SizeView:
            view = sizing.view_of(basis, typed)
            return sizing.view_of(basis, typed, points) if points and view.values == about else view

        self._tools.reader.read(work, self._show, slot="size")

    def _show(self, view: sizing.SizeView) -> None:
        if self._about is not None and view.values != self._about:
            self._drop_points()
        self._tab.show_size(view)
        self._tab.check.setEnabled(self._check is None)

    def _on_stated(self, name: str, value: str) -> None:
        def then(change: Change) -> None:
            self._tools.reader.session.announce(change)

        if self._tools.reader.session.is_open:
            self._tools.reader.write(lambda study: sizing.state(study, name, value), then)

    def _on_check(self) -> None:
        view = self._tab.view
        if view is None or self._basis is None or not view.answer.power_curves:
            return
        self._drop_points()
        self._about = view.values
        self._tab.messages.clear()
        self._tab.check.setEnabled(False)
        self._next(self._basis, view, sizing.STEPS)

    def _next(self, basis: sizing.SizeBasis, view: sizing.SizeView, steps: tuple[float, ...]) -> None:
        """Simulate one size after the other; each shows as soon as it is there."""
        words = self.tr("Simulating trials")
        task = self._tools.reader.tasks.read(lambda p: sizing.simulate(basis, view, steps[0], p), words)
        self._check = task

        def take(found: Any) -> None:  # noqa: ANN401 - a task carries any object
            if self._check is not task:
                return
            self._check = None
            self._points = (*self._points, *found)
            if len(steps) > 1:
                self._next(basis, view, steps[1:])
            self._work_out()

        task.succeeded.connect(take)
        task.failed.connect(lambda error: self._ended(task, told(error), "warn"))
        task.stopped.connect(lambda: self._ended(task, self.tr("Stopped. What was simulated stays."), "info"))

    def _ended(self, task: Task, words: str, kind: str) -> None:
        if self._check is task:
            self._check = None
            self._tab.check.setEnabled(True)
            self._tab.messages.show_message(words, kind)

    def _drop_points(self) -> None:
        """Forget points that were simulated for other numbers."""
        self._points, self._about = (), None
        if self._check is not None:
            self._check.cancel()
            self._check = None
            self._tab.check.setEnabled(True)
