"""Summaries, and the answer to one page."""

from msgspec import Struct

from newsfacts.model.claims import Analysis, Category, Claim
from newsfacts.model.pages import Page
from newsfacts.model.places import Span
from newsfacts.model.verdicts import Finding, Relation


class KeyFigures(Struct, frozen=True):
    """The claims of one category, the most telling first."""

    category: Category
    claims: tuple[Claim, ...]


class Keyword(Struct, frozen=True):
    """A word that says what the article is about; ``weight`` falls from 1."""

    word: str
    weight: float


class Summary(Struct, frozen=True):
    """What an article says: whole sentences of it (page ruler), its figures by category, its keywords."""

    sentences: tuple[Span, ...]
    figures: tuple[KeyFigures, ...]
    keywords: tuple[Keyword, ...]


class Report(Struct, frozen=True):
    """One page answered: every article read, and what was asked about them (else empty)."""

    page: Page
    analyses: tuple[Analysis, ...]
    relations: tuple[Relation, ...] = ()
    findings: tuple[Finding, ...] = ()
    summaries: tuple[Summary, ...] = ()
