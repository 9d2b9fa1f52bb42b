"""What is made ready is what the tables say."""

from newsfacts.claims.cues import find
from newsfacts.data.measures import MEASURES
from newsfacts.data.status import ACTUAL, NEITHER, PLANNED
from newsfacts.data.themes import WORDS
from newsfacts.data.units import UNITS
from newsfacts.extract.units import unit_of
from newsfacts.model import Kind, Status


def test_every_spelling_is_that_of_its_row() -> None:
    rows = {spelling: unit for unit in UNITS for spelling in (unit.name, *unit.aliases)}
    for spelling, row in rows.items():
        unit = unit_of(spelling)
        assert unit
        assert (unit.name, unit.base, unit.factor) == (row.name, row.base, row.factor)
        assert (unit.kind, unit.discrete) == (row.kind, row.discrete)
    assert {unit.kind for unit in MEASURES} == {Kind.COUNT}
    assert unit_of("麻袋") is None


def test_every_word_of_a_theme_is_a_cue() -> None:
    words = {word: theme for theme, row in WORDS.items() for word in row.split()}
    for word, theme in words.items():
        (cue,) = find(word, 0, len(word))
        assert (cue.start, cue.end) == (0, len(word))
        assert theme in cue.sense.themes


def test_every_mark_of_status_is_one() -> None:
    for marks, status in ((PLANNED, Status.PLANNED), (ACTUAL, Status.ACTUAL)):
        for word in (mark for mark in marks.split() if len(mark) > 1):
            assert [cue.sense.status for cue in find(word, 0, len(word))] == [status]
    themed = {word for row in WORDS.values() for word in row.split()}
    for word in set(NEITHER.split()) - themed - set(PLANNED.split()) - set(ACTUAL.split()):
        (cue,) = find(word, 0, len(word))
        assert (cue.sense.themes, cue.sense.status) == (frozenset(), None)
