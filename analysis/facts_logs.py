"""What the logs of a study say, counted: harms by kind and arm, costs by arm, themes of meetings."""

from __future__ import annotations

from dataclasses import dataclass

Counts = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LoggedHarm:
    """Events of one kind in the harm log, by arm: ``people`` with one of the ``allocated``, and ``events``.

    ``severity`` is the gravest (1-4, None when never told), ``linked`` how many are possibly or likely linked to the
    study, ``asked`` how many came to light because somebody asked, ``still_open`` how many nobody has closed,
    ``elsewhere`` how many are about nobody who was allocated. ``actions`` says what was done.
    """

    label: str
    people: Counts
    events: Counts
    allocated: Counts
    severity: int | None
    linked: int
    asked: int
    still_open: int
    elsewhere: int
    actions: str

    @property
    def total(self) -> int:
        """How many events there are in all."""
        return sum(self.events) + self.elsewhere


@dataclass(frozen=True, slots=True)
class ArmCost:
    """What one arm cost: set-up and running, hours of work, the ``people`` allocated to it and how many ``came``.

    ``kinds`` are (label, amount) pairs. An arm "" holds what was not told by arm where several could have caused it.
    """

    arm: str
    label: str
    setup: float
    running: float
    hours: float
    people: int
    kinds: tuple[tuple[str, float], ...]
    came: int = 0

    @property
    def total(self) -> float:
        """Set-up and running together."""
        return self.setup + self.running

    @property
    def per_person(self) -> float | None:
        """The total over the people allocated; None where there are none."""
        return self.total / self.people if self.people else None

    @property
    def per_came(self) -> float | None:
        """The total over the people who came at least once; None where nobody did or no list says."""
        return self.total / self.came if self.came else None


@dataclass(frozen=True, slots=True)
class LoggedCosts:
    """The cost log added up in one currency; ``prices`` are the years of the prices."""

    currency: str
    prices: tuple[str, ...]
    arms: tuple[ArmCost, ...]
    paid_by: tuple[str, ...]

    def of(self, arm: str) -> ArmCost | None:
        """Return the costs of an arm."""
        return next((cost for cost in self.arms if cost.arm == arm), None)


@dataclass(frozen=True, slots=True)
class SaidTheme:
    """A theme of the meetings: ``agreed`` of ``people`` present in ``meetings``, its fits beside the numbers.

    ``dimension`` is that of the outcomes it stands beside, "" for none.
    """

    label: str
    dimension: str
    meetings: int
    people: int
    agreed: int | None
    fits: tuple[str, ...]
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Logged:
    """Everything the logs say. ``currencies`` names them where the cost log mixes several and is not added up.

    ``without_consent`` counts meetings whose words are not used.
    """

    harms: tuple[LoggedHarm, ...] = ()
    costs: LoggedCosts | None = None
    currencies: tuple[str, ...] = ()
    themes: tuple[SaidTheme, ...] = ()
    without_consent: int = 0
