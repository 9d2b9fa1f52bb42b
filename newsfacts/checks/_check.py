"""What a check is: a way to find relations, a judgement, and examples.

``find`` interprets language and may miss; ``judge`` is arithmetic and may not. Between them stands a relation: a
frozen ``Terms`` of the check's own, whose fields are claims, so that any claim can be replaced and judged again.
"""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any, Generic, TypeVar

from msgspec import Struct, structs

from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording


class Terms(Struct, frozen=True, kw_only=True, gc=False):
    """Base of a check's relation: its fields hold ``Claim`` or ``tuple[Claim, ...]``, by role.

    ``anchors`` are running ranges that take part without being figures (a list, the 一是 marks).
    """

    anchors: tuple[tuple[int, int], ...] = ()

    def claims(self) -> tuple[Claim, ...]:
        """Return every claim that takes part, in the order of the text."""
        found: list[Claim] = []
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if type(value) is Claim:
                found.append(value)
            elif type(value) is tuple and value and type(value[0]) is Claim:
                found.extend(value)
        return tuple(sorted(found, key=lambda claim: claim.span))

    def replacing(self, old: Claim, new: Claim) -> "Terms":
        """Return the same relation with one claim in place of another."""
        changes: dict[str, Any] = {}
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if value is old:
                changes[name] = new
            elif type(value) is tuple and old in value:
                changes[name] = tuple(new if each is old else each for each in value)
        return structs.replace(self, **changes)


class Repair(Struct, frozen=True):
    """What to print instead of a running range, and why. Slips of the pen in figures are found by the engine."""

    start: int
    end: int
    replacement: str
    why: Wording


class Judgement(Struct, frozen=True, gc=False):
    """What the arithmetic says: the verdict, the equation, the figure printed and the range that would fit.

    ``message`` is what to tell the editor of a conflict; ``reason`` why a near miss is accepted.
    ``severity`` overrides that of the check. ``repairs`` are those that no change of a digit can express.
    """

    verdict: Verdict
    formula: str
    message: Wording
    stated: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    reason: Wording | None = None
    severity: Severity | None = None
    repairs: tuple[Repair, ...] = ()


class Example(Struct, frozen=True):
    """The verdict a text must get, ``None`` for no relation: test case and manual entry in one.

    ``date`` is the publication date where the text needs one. The ``why`` names the test.
    """

    verdict: Verdict | None
    text: str
    why: str
    date: str | None = None


TermsT = TypeVar("TermsT", bound=Terms)


class Needs(Struct, frozen=True):
    """What an article must have for a check to find anything in it; what is left empty is not asked for.

    One of ``words``; one of the words ``also``; a figure of one of ``kinds``; one of the signs ``beside`` an Arabic
    digit, before or after it; one of the signs right ``behind`` a figure of ``kinds``; ``unread``: a numeral that could
    not be read. With ``heading``, words and kinds are sought in kicker, title and subtitle alone; with ``near``, words
    only around the figures of ``kinds``: two clauses before, some words behind.
    """

    words: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    beside: str = ""
    behind: str = ""
    unread: bool = False
    heading: bool = False
    near: bool = False


def pairs(first: Iterable[str], second: str) -> tuple[str, ...]:
    """Return each of some signs with each of others behind it, for ``Needs``."""
    return tuple([one + other for one in first for other in second])


class Check(Struct, Generic[TermsT], frozen=True):
    """A check: code, name, one line in two languages, manual, finder, judgement, examples.

    ``needs`` are what an article must have, any of them, for the check to be loaded and asked; none: it always is.
    ``verdict`` may give the verdict of ``judge`` alone, which is asked of a hundred slips where a repair is sought;
    ``misses`` may say which of them leave a conflict, by the amount and one in the last digit that a figure then has;
    ``ahead`` may find for some articles together what ``find`` will ask for, in less time than one by one.
    """

    code: str
    name: str
    title: Wording
    doc: str
    severity: Severity
    find: Callable[[Analysis], Iterable[TermsT]]
    judge: Callable[[TermsT], Judgement]
    examples: tuple[Example, ...]
    needs: tuple[Needs, ...] = ()
    verdict: Callable[[TermsT], Verdict] | None = None
    misses: Callable[[TermsT, Claim, Decimal, Decimal], bool] | None = None
    ahead: Callable[[Sequence[Analysis]], None] | None = None

    def verdict_on(self, terms: TermsT) -> Verdict:
        """Return how the figures of a relation stand to each other."""
        return self.verdict(terms) if self.verdict else self.judge(terms).verdict
