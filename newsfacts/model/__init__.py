"""The nouns: every value that one stage hands to the next.

All are frozen. Two rulers are in use, and every field says which it is on:

- **page**: code points of ``Page.text``, half-open. What users and the JSON contract see, as ``Span``.
- **running**: code points of ``Article.running.text``, the article as it is read: paragraphs broken by a
  column joined, captions lifted out. ``Running.locate`` maps a running range back to the page.

Amounts are exact ``Decimal`` in the base unit of ``data.units``. What an article has by the hundred is ``gc=False``:
frozen values hold no cycles, so the garbage collector need not walk them.
"""

from newsfacts.model.claims import Analysis, Category, Claim, Meaning, Role, Status
from newsfacts.model.figures import INFINITY, Extraction, Interval, Kind, Period, Quantity, Skipped, Unit
from newsfacts.model.pages import Article, Block, BlockRole, Dateline, Page, Piece, Running, Sentence, Span
from newsfacts.model.reports import (
    Event,
    Family,
    Finding,
    KeyFigures,
    Keyword,
    Relation,
    Report,
    Severity,
    Suggestion,
    Summary,
    Verdict,
    Voice,
    Wording,
)

__all__ = [
    "INFINITY",
    "Analysis",
    "Article",
    "Block",
    "BlockRole",
    "Category",
    "Claim",
    "Dateline",
    "Event",
    "Extraction",
    "Family",
    "Finding",
    "Interval",
    "KeyFigures",
    "Keyword",
    "Kind",
    "Meaning",
    "Page",
    "Period",
    "Piece",
    "Quantity",
    "Relation",
    "Report",
    "Role",
    "Running",
    "Sentence",
    "Severity",
    "Skipped",
    "Span",
    "Status",
    "Suggestion",
    "Summary",
    "Unit",
    "Verdict",
    "Voice",
    "Wording",
]
