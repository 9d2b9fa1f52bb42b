"""Sentences with their figures, and what these are and how they are called, asked figure after figure.

For ``meanings``. Each question is put to all figures of some articles before the next one is: its code and tables then
stay in the processor's caches, which takes a tenth less time. What a sentence told is carried along to its figures.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.claims.attributes import Moods, role_of, status_of
from newsfacts.claims.categories import FORMER, category_of
from newsfacts.claims.cues import Cue
from newsfacts.claims.metrics import metric_of
from newsfacts.claims.phrases import Range
from newsfacts.claims.setting import Setting, settings
from newsfacts.data.categories import GENERAL, Group
from newsfacts.model import Category, Quantity, Role, Sentence, Status

CHANGE: Final = Role.CHANGE


class Figure(Struct, gc=False):
    """A figure where it stands, with what is known of it so far; ``cue`` is the word that decided its category."""

    setting: Setting
    category: Category = Category.OTHER
    cue: Cue | None = None
    role: Role = Role.PLAIN
    metric: str | None = None
    subject: Range | None = None
    status: Status | None = None


class Statement(Struct):
    """A sentence with its quantities, and those that are no mere dates; ``goes_on``: it begins with 其中."""

    part: Sentence
    quantities: Sequence[Quantity]
    figures: list[Figure]
    goes_on: bool


def statements(text: str, told: Iterable[tuple[Sentence, Sequence[Quantity]]]) -> list[Statement]:
    """Return the sentences that have quantities."""
    found = []
    for part, quantities in told:
        figures = [Figure(setting) for setting in settings(text, part.start, part.end, quantities)]
        found.append(Statement(part, quantities, figures, text.startswith("其中", part.start)))
    return found


def categorise(told: Iterable[Statement]) -> None:
    """Say of what category figures are, and which part they play among others.

    What each unit was last is carried along a sentence, and to the next.
    """
    carried: dict[str, Category] = {}
    for statement in told:
        if not statement.goes_on:
            carried = {FORMER + unit: carried[unit] for unit in GENERAL if unit in carried}
        for figure in statement.figures:
            setting = figure.setting
            category, figure.cue = category_of(setting, carried)
            figure.category, figure.role = category, role_of(setting, category, figure.cue)
            if (group := setting.group) is not None:
                carried[group] = category
                carried[setting.quantity.written_unit or setting.quantity.unit or ""] = category


def name(told: Iterable[Statement]) -> None:
    """Say by which metric each figure is told; the last of each sort is carried along a sentence."""
    carried: dict[str, str] = {}
    for statement in told:
        if not statement.goes_on:
            carried = {}
        for figure in statement.figures:
            category, group = figure.category, figure.setting.group
            metric = figure.metric = metric_of(figure.setting, category, figure.cue, carried)
            if metric and group is not None and (group is Group.PERCENT or figure.role is not CHANGE):
                carried[group + category] = metric


def settle(text: str, told: Iterable[Statement]) -> None:
    """Say whether each figure is intended or the case."""
    moods = Moods(text)
    for statement in told:
        for figure in statement.figures:
            setting = figure.setting
            figure.status = status_of(setting, figure.category, figure.metric, moods.at(setting.start))
