"""What the checks of written form share: places where the text breaks one rule, told together once an article.

A rule of form is a pattern over the text and the form to print instead. Fold is not applied: the form is the subject.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from newsfacts.checks._check import Judgement, Repair, Terms
from newsfacts.model import Analysis, Verdict, Wording
from newsfacts.text.patterns import pattern
from newsfacts.text.spots import Spots, at_spots, near_signs

MOST: Final = 20
"""Places of one rule told in one article; more are not counted."""


class Formed(Terms, frozen=True, kw_only=True):
    """Every place of an article that breaks a rule, with the words there and the words to print (or none)."""

    words: tuple[str, ...]
    better: tuple[str | None, ...]


def finder(
    source: str,
    better: Callable[[re.Match[str]], str | None],
    *,
    spots: tuple[Spots, ...] = (),
    within: tuple[Iterable[str], int] | None = None,
) -> Callable[[Analysis], Iterator[Formed]]:
    """Make the finder of a rule: the expression ``source`` is sought in the articles that have what the check needs.

    ``better`` returns the words to print, an empty string where only the rule can be named, ``None`` for no fault.
    An expression of which the compiler cannot tell what it begins with is tried at its ``spots`` alone, or ``within``
    so many characters of a sign.
    """

    def find(analysis: Analysis) -> Iterator[Formed]:
        text = analysis.text
        matches = near_signs(text, source, *within) if within else _sought(text, source, spots)
        if found := [(match, said) for match in matches if (said := better(match)) is not None]:
            yield _formed(found[:MOST])

    return find


def _sought(text: str, source: str, spots: tuple[Spots, ...]) -> Iterator[re.Match[str]]:
    """Yield the matches of an expression."""
    return at_spots(text, source, *spots) if spots else pattern(source).finditer(text)


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
