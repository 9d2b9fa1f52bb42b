"""What must hold for every check: its examples, its manual, its names."""

import datetime

import pytest

from newsfacts import checks
from newsfacts.checks import CHECKS
from newsfacts.checks._engine import run
from newsfacts.claims import analyse
from newsfacts.errors import UsageError
from newsfacts.extract import extract
from newsfacts.model import Finding, Relation, Verdict
from newsfacts.reading import read_text

EXAMPLES = [
    pytest.param(check, example, id=f"{check.code} {example.why}") for check in CHECKS for example in check.examples
]
WORST = (Verdict.CONFLICTS, Verdict.ROUNDS, Verdict.AGREES)


def recompute(text: str, date: str | None, chosen: tuple) -> tuple[tuple[Relation, ...], tuple[Finding, ...]]:
    """Run some checks on a text, through the real pipeline."""
    day = datetime.date.fromisoformat(date) if date else None
    page = read_text(text, date=day)
    analyses = [analyse(article, extract(article.running.text, day)) for article in page.articles]
    return run(page, analyses, chosen)


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_example_gets_its_verdict(check, example) -> None:
    relations, findings = recompute(example.text, example.date, (check,))
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
    assert [checks.by_code[code].code for code in codes] == codes


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_whatever_is_found_quotes_the_page(check, example) -> None:
    relations, findings = recompute(example.text, example.date, (check,))
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
