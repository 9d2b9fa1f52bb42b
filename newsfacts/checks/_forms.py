"""What the checks of written form share: places where the text breaks one rule, told together once an article.

A rule of form is a pattern over the text and the form to print instead. Fold is not applied: the form is the subject.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from newsfacts.checks._check import Judgement, Repair, Terms
from newsfacts.model import Analysis, Verdict, Wording
from newsfacts.text.patterns import pattern, places

MOST: Final = 20
"""Places of one rule told in one article; more are not counted."""


class Formed(Terms, frozen=True, kw_only=True):
    """Every place of an article that breaks a rule, with the words there and the words to print (or none)."""

    words: tuple[str, ...]
    better: tuple[str | None, ...]


class Spots(Struct, frozen=True):
    """Where the matches of a rule may begin: so many characters ``back`` from a sign that stands behind others.

    One of ``signs`` stands right behind ``count`` characters that are all in ``before``.
    """

    signs: str
    before: str
    count: int
    back: tuple[int, ...]

    def starts(self, text: str) -> list[int]:
        """Return the places where a match may begin, in order."""
        before, count = self.before, self.count
        found = {
            at - size
            for at in places(text, self.signs)
            if at >= count and text[at - 1] in before and all(char in before for char in text[at - count : at])
            for size in self.back
        }
        return sorted(start for start in found if start >= 0)


def finder(
    source: str,
    better: Callable[[re.Match[str]], str | None],
    *,
    spots: Spots | None = None,
    starts: str = "",
) -> Callable[[Analysis], Iterator[Formed]]:
    """Make the finder of a rule: the expression ``source`` is sought in the articles that have what the check needs.

    ``better`` returns the words to print, an empty string where only the rule can be named, ``None`` for no fault.
    An expression of which the compiler cannot tell what it begins with is tried at its ``spots`` alone, or at the signs
    that it ``starts`` with.
    """

    def find(analysis: Analysis) -> Iterator[Formed]:
        matches = _sought(analysis.text, source, spots, starts)
        if found := [(match, said) for match in matches if (said := better(match)) is not None]:
            yield _formed(found[:MOST])

    return find


def _sought(text: str, source: str, spots: Spots | None, starts: str) -> Iterator[re.Match[str]]:
    """Yield the matches of an expression."""
    if spots:
        return _matches(text, source, spots.starts(text))
    if starts:
        return _matches(text, source, (sign.start() for sign in pattern(f"[{starts}]").finditer(text)))
    return pattern(source).finditer(text)


def _matches(text: str, source: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """Yield the matches that begin at one of some places."""
    end = 0
    for start in starts:
        if start >= end and (match := pattern(source).match(text, start)):
            end = match.end()
            yield match


def _formed(found: Sequence[tuple[re.Match[str], str]]) -> Formed:
    return Formed(
        anchors=tuple(match.span() for match, _ in found),
        words=tuple(match[0] for match, _ in found),
        better=tuple(said or None for _, said in found),
    )


def judging(rule: Wording) -> Callable[[Formed], Judgement]:
    """Make the judgement of a rule: every place found breaks it."""

    def judge(terms: Formed) -> Judgement:
        repairs = tuple(
            Repair(*place, better, rule) for place, better in zip(terms.anchors, terms.better, strict=True) if better
        )
        quoted = "、".join(f"“{words}”" for words in dict.fromkeys(terms.words))
        return Judgement(
            Verdict.CONFLICTS,
            terms.words[0],
            Wording(f"{quoted}：{rule.zh}", f"{', '.join(dict.fromkeys(terms.words))}: {rule.en}"),
            repairs=repairs,
        )

    return judge
