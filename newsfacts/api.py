"""The pipeline: the only module that sees every stage.

For the command line and for programs: ``read`` gives a page; ``analyse``, ``check`` and ``summarize`` each give a
``Report`` on one, ``analyse_all``, ``check_all`` and ``summarize_all`` on several. None of them raises on account of
what a page says. Checks and summaries are imported when first asked for, because whoever only extracts should not wait
for them.
"""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from newsfacts import reading
from newsfacts.claims import analyse as analyse_article
from newsfacts.claims import understand
from newsfacts.errors import UsageError
from newsfacts.extract import extract
from newsfacts.model import Analysis, Article, Page, Report

if TYPE_CHECKING:
    from newsfacts.checks import Check

_STYLE: Final = ("NF8",)
"""The family of checks that say nothing of whether a figure is right."""


def read(
    source: str | Path, *, encoding: str | None = None, date: datetime.date | None = None, name: str | None = None
) -> Page:
    """Read one file, or standard input for ``-``.

    ``encoding`` overrides what the bytes themselves say, ``date`` the day of publication the page itself gives.
    ``name`` stands for that of the file: it is shown, its suffix tells the format, and a date in it the day.
    Raises ``ReadError`` where there is nothing to read.
    """
    return reading.read(Path(source), encoding=encoding, date=date, name=name)


def read_text(text: str, source: str = "<text>", *, date: datetime.date | None = None) -> Page:
    """Take a string for a page; ``source`` is the name to report it by."""
    return reading.read_text(text, source, date=date)


def analyse(page: Page) -> Report:
    """Read every figure of a page: what it is worth and what it is about."""
    return Report(page, tuple(_analysis(article) for article in page.articles))


def analyse_all(pages: Iterable[Page]) -> Iterator[Report]:
    """Read the figures of some pages together, as ``check_all`` checks them."""
    return _understood(map(analyse, pages))


def check(page: Page, *, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> Report:
    """Recompute the figures of a page: every relation found with its verdict, and a finding for each conflict.

    ``select`` and ``ignore`` name checks by code (NF101), family (NF1) or name; without ``select`` all of them run.
    Raises ``UsageError`` for a name no check has.
    """
    return next(check_all([page], select=select, ignore=ignore))


def check_all(
    pages: Iterable[Page], *, select: Sequence[str] = (), ignore: Sequence[str] = (), understood: bool = False
) -> Iterator[Report]:
    """Check some pages together, all of which are read before the first is answered.

    The reports are those of ``check``, in less time: of sixteen pages a seventh less, of more no less. They are
    ``understood`` where what all figures are about will be asked for: it is read together, too.
    """
    from newsfacts import checks

    read = [(page, analyse(page).analyses) for page in pages]
    found = checks.run_all(read, select=select or None, ignore=ignore or None)
    reports = (Report(*page, *judged) for page, judged in zip(read, found, strict=True))
    return _understood(reports) if understood else reports


def checks_named(word: str) -> tuple["Check[Any]", ...]:
    """The checks a code (NF101), a family (NF1) or a name stands for; raises ``UsageError`` for a word none has."""
    from newsfacts import checks

    found = tuple(entry.check for entry in checks.INDEX if checks.matches(entry, word))
    if not found:
        raise UsageError(f"no check is called {word}")
    return found


def summarize(page: Page, *, length: int | None = None, sentences: int | None = None) -> Report:
    """Tell each article of a page in a few of its own sentences and in its key figures, and recompute these.

    Matters of style are left out. ``length`` is how many characters the sentences may have together, ``sentences`` how
    many there may be; without either a summary has at most 160 characters. Raises ``UsageError`` where one of them is
    less than 1.
    """
    return next(summarize_all([page], length=length, sentences=sentences))


def summarize_all(
    pages: Iterable[Page], *, length: int | None = None, sentences: int | None = None
) -> Iterator[Report]:
    """Summarize some pages together, as ``check_all`` checks them."""
    for name, given in (("length", length), ("sentences", sentences)):
        if given is not None and given < 1:
            raise UsageError(f"--{name} {given}: must be at least 1")
    return _summarized([*check_all(pages, ignore=_STYLE, understood=True)], length, sentences)


def _understood(reports: Iterable[Report]) -> Iterator[Report]:
    """Read what the figures of some reports are about, all together."""
    together = [*reports]
    understand([analysis for report in together for analysis in report.analyses])
    return iter(together)


def _summarized(checked: Sequence[Report], length: int | None, sentences: int | None) -> Iterator[Report]:
    from newsfacts.claims.families import families
    from newsfacts.summary import summarize as summarize_articles

    articles = [(each.page, analysis, families(analysis)) for each in checked for analysis in each.analyses]
    told = iter(summarize_articles(articles, length, sentences))
    for each in checked:
        summaries = tuple(islice(told, len(each.analyses)))
        yield Report(each.page, each.analyses, each.relations, each.findings, summaries)


def _analysis(article: Article) -> Analysis:
    published = datetime.date.fromisoformat(article.date) if article.date else None
    return analyse_article(article, extract(article.running.text, published))
