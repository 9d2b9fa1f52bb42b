"""What must hold for every check: its examples, its manual, its names."""

import datetime
import sys

import pytest

from newsfacts import checks
from newsfacts.checks import CHECKS, INDEX, Check, _needs, chosen
from newsfacts.checks._check import Needs
from newsfacts.checks._engine import run
from newsfacts.checks._needs import Facts, Table, needed
from newsfacts.claims import analyse
from newsfacts.errors import UsageError
from newsfacts.extract import extract
from newsfacts.model import Analysis, Finding, Kind, Page, Relation, Verdict
from newsfacts.reading import read_text

EXAMPLES = [
    pytest.param(check, example, id=f"{check.code} {example.why}") for check in CHECKS for example in check.examples
]
WORST = (Verdict.CONFLICTS, Verdict.ROUNDS, Verdict.AGREES)


def read(text: str, date: str | None) -> tuple[Page, list[Analysis]]:
    """Analyse a text, through the real pipeline."""
    day = datetime.date.fromisoformat(date) if date else None
    page = read_text(text, date=day)
    return page, [analyse(article, extract(article.running.text, day)) for article in page.articles]


def recompute(text: str, date: str | None, check: Check) -> tuple[tuple[Relation, ...], tuple[Finding, ...]]:
    """Run one check on a text."""
    return run(*read(text, date), chosen([check.code]))


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_example_gets_its_verdict(check, example) -> None:
    relations, findings = recompute(example.text, example.date, check)
    verdicts = {relation.verdict for relation in relations} | {finding.verdict for finding in findings}
    worst = next((verdict for verdict in WORST if verdict in verdicts), None)
    assert worst == example.verdict, [relation.formula for relation in relations]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_check_shows_what_it_flags_and_what_it_leaves_alone(check) -> None:
    verdicts = [example.verdict for example in check.examples]
    assert Verdict.CONFLICTS in verdicts
    assert sum(verdict is not Verdict.CONFLICTS for verdict in verdicts) >= 2
    assert len({example.why for example in check.examples}) == len(check.examples)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_check_has_a_manual_and_a_name(check) -> None:
    assert check.doc.count("\n") >= 2
    assert check.name == check.name.lower().replace(" ", "-")
    assert check.title.zh
    assert check.title.en
    assert check.code[:2] == "NF"
    assert check.code[2:].isdigit()


def test_codes_and_names_are_unique_and_sorted() -> None:
    codes = [check.code for check in CHECKS]
    assert codes == sorted(set(codes))
    assert len({check.name for check in CHECKS}) == len(CHECKS)
    assert [entry.code for entry in INDEX] == codes
    assert [entry.name for entry in INDEX] == [check.name for check in CHECKS]


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_whatever_is_found_quotes_the_page(check, example) -> None:
    relations, findings = recompute(example.text, example.date, check)
    assert [relation.id for relation in relations] == [f"r{n}" for n in range(1, len(relations) + 1)]
    for found in (*relations, *findings):
        assert list(found.spans) == sorted(set(found.spans))
        assert all(0 <= span.start < span.end <= len(example.text) for span in found.spans)
        assert {claim.span for claim in found.claims} <= set(found.spans)


@pytest.mark.parametrize("word", ["NF1", "nf101", "parts-against-total"])
def test_check_is_chosen_by_family_code_or_name(word) -> None:
    assert "NF101" in [check.code for check in checks.chosen([word])]
    assert "NF101" not in [check.code for check in checks.chosen(None, [word])]


def test_unknown_check_is_refused() -> None:
    with pytest.raises(UsageError, match="NF199"):
        checks.chosen(["NF199"])


@pytest.mark.parametrize(
    "example", [example for check in CHECKS for example in check.examples], ids=lambda each: each.why
)
def test_check_finds_nothing_where_its_needs_are_not_met(example) -> None:
    for analysis in read(example.text, example.date)[1]:
        asked = {INDEX[number].code for number in needed(analysis, INDEX)}
        idle = [entry for entry in INDEX if entry.code not in asked]
        assert not [entry.code for entry in idle if list(entry.check.find(analysis))]


@pytest.mark.parametrize("check", [check for check in CHECKS if check.verdict], ids=lambda each: each.code)
def test_a_verdict_alone_is_that_of_the_judgement(check) -> None:
    found = [read(example.text, example.date)[1] for example in check.examples]
    relations = [terms for analyses in found for analysis in analyses for terms in check.find(analysis)]
    assert relations
    assert all(check.verdict_on(terms) is check.judge(terms).verdict for terms in relations)


@pytest.mark.parametrize(
    ("needs", "met"),
    [
        ((), True),
        ((Needs(),), True),
        ((Needs(words=("亚军", "顺差")),), True),
        ((Needs(words=("净增", "逆差")),), False),
        ((Needs(words=("差和",)),), True),
        ((Needs(words=("亚军",), also=("丙",)),), False),
        ((Needs(words=("丙",)), Needs(words=("军",))), True),
        ((Needs(kinds=(Kind.AREA, Kind.MONEY)),), True),
        ((Needs(kinds=(Kind.AREA,)),), False),
        ((Needs(beside="亿"),), True),
        ((Needs(beside="资"),), True),
        ((Needs(beside="军"),), False),
        ((Needs(kinds=(Kind.MONEY,), behind="，。"),), True),
        ((Needs(kinds=(Kind.AREA, Kind.MONEY), behind="和"),), False),
        ((Needs(unread=True),), False),
        ((Needs(words=("军",), kinds=(Kind.MONEY,), near=True),), True),
        ((Needs(words=("军",), kinds=(Kind.AREA,), near=True),), False),
        ((Needs(words=("亚军",), heading=True),), False),
    ],
)
@pytest.mark.parametrize("first", [0, 1 << 60], ids=["at-once", "one-by-one"])
def test_needs_are_met_by_words_kinds_and_signs(monkeypatch, needs, met, first) -> None:
    monkeypatch.setattr(_needs, "MANY", first)
    (analysis,) = read("亚军和顺差和贸易投资12亿元。", None)[1]
    assert bool(Facts(analysis).met(Table([needs]))) is met


def test_words_are_sought_one_by_one_where_they_cannot_be_at_once(monkeypatch) -> None:
    monkeypatch.setattr(_needs, "MANY", 0)
    monkeypatch.setitem(sys.modules, "ahocorasick_rs", None)
    (analysis,) = read("亚军和顺差和贸易投资12亿元。", None)[1]
    assert Facts(analysis).met(Table([(Needs(words=("军",)),), (Needs(words=("净",)),)])) == 1
