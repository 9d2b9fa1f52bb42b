"""What the figures of an article are about.

For the claims, when a report or a summary asks.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from newsfacts.claims.attributes import lasting
from newsfacts.claims.phrases import Range
from newsfacts.claims.references import Subjects
from newsfacts.claims.scopes import bounding, scope_of, scopes
from newsfacts.claims.setting import TIMES
from newsfacts.claims.statements import Figure, Statement, categorise, name, settle, statements
from newsfacts.data.scopes import LASTING
from newsfacts.model import Article, Category, Meaning, Period, Quantity, Sentence, Span

Told = Iterable[tuple[Sentence, Sequence[Quantity]]]
"""The sentences of an article that have figures, each with these."""

_BREAK: Final = 4
"""Characters on the page that a broken line takes within words: its end, and the indent of the next."""

_TIME: Final = Category.TIME


def meanings(articles: Iterable[tuple[Article, Told]]) -> list[Mapping[int, Meaning]]:
    """Return the meaning of every figure by its start, for some articles that are read together."""
    read = [(article, statements(article.running.text, told)) for article, told in articles]
    for ask in (categorise, name):
        for _, told in read:
            ask(told)
    for article, told in read:
        Subjects(article.running.text).read(told)
    for article, told in read:
        settle(article.running.text, told)
    return [_Meant(article).read(told) for article, told in read]


class _Meant:
    """Puts together what was read of the figures of an article, with when and within which bounds they are told."""

    def __init__(self, article: Article) -> None:
        self._text = article.running.text
        self._locate = article.running.locate
        self._shift = article.running.shift
        self._named = scopes(self._text)
        self._period: Period | None = None
        self._scope: Range | None = None

    def read(self, told: Iterable[Statement]) -> Mapping[int, Meaning]:
        """Return the meaning of every figure by its start."""
        block = -1
        found: dict[int, Meaning] = {}
        for statement in told:
            if statement.part.block != block:
                block, self._period, self._scope = statement.part.block, None, None
            found.update(self._told(statement))
        return found

    def _told(self, statement: Statement) -> Iterator[tuple[int, Meaning]]:
        """The meanings of one sentence."""
        near = bounding(self._text, self._named, statement.part.start, statement.part.end)
        following = iter(statement.figures)
        period = carried = self._period
        for quantity in statement.quantities:
            period = quantity.period or carried
            if quantity.period is not None:
                carried = lasting(self._text, quantity, quantity.period, carried)
            if quantity.kind in TIMES:
                yield quantity.start, Meaning(_TIME, period=period)
            else:
                yield quantity.start, self._meaning(next(following), period, near)
        self._period = period
        for scope in near:
            if self._text[scope[0]] in LASTING:
                self._scope = scope

    def _meaning(self, figure: Figure, period: Period | None, near: list[Range]) -> Meaning:
        """What a figure is about; ``near`` are the bounds that its sentence names."""
        start, subject = figure.setting.start, figure.subject
        bounded = near or self._scope
        scope = scope_of(self._text, near, start, subject, self._scope) if bounded else None
        about, bound = self._place(*subject) if subject else None, self._place(*scope) if scope else None
        return Meaning(figure.category, figure.metric, about, figure.status, period, figure.role, bound)

    def _place(self, start: int, end: int) -> Span:
        """The words on the page; where a caption stands within them, those behind it."""
        if self._shift is not None:
            return Span(start + self._shift, end + self._shift)
        span = self._locate(start, end)
        while span.end - span.start > end - start + _BREAK and start < end - 1:
            start += 1
            span = self._locate(start, end)
        return span
