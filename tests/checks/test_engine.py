"""One finding for one error: identity, order, repair and restraint of the engine."""

import pytest

from newsfacts.checks import CHECKS, chosen
from newsfacts.checks._engine import run
from newsfacts.claims import analyse
from newsfacts.extract import extract
from newsfacts.model import Severity, Verdict
from newsfacts.reading import read_text


def recompute(text: str, *names: str):
    page = read_text(text)
    analyses = [analyse(article, extract(article.running.text, None)) for article in page.articles]
    return run(page, analyses, chosen(names or None))


TWO_CUTS = (
    "全县安排项目3286个。其中，道路1520个，水利1766个。\n从进度看，已开工2115个，未开工1171个。其中学校项目120个。"
)


def test_relations_are_numbered_in_reading_order() -> None:
    relations, findings = recompute(TWO_CUTS, "NF1")
    assert not findings
    assert [relation.id for relation in relations] == [f"r{n}" for n in range(1, len(relations) + 1)]
    assert [relation.spans for relation in relations] == sorted(relation.spans for relation in relations)


def test_slip_that_heals_is_suggested_with_its_span() -> None:
    text = "全县投资128.53亿元，其中工业71.3亿元、农业57.32亿元。"
    _, (finding,) = recompute(text, "NF101")
    printed = {suggestion.span.of(text): suggestion.replacement for suggestion in finding.suggestions}
    assert printed == {"128.53亿": "128.62亿"} or printed["57.32亿"] == "57.23亿"
    assert finding.severity is Severity.ERROR


def test_figure_is_named_when_only_one_change_heals() -> None:
    _, (finding,) = recompute("全县投资12.53亿元，其中工业71.3亿元、农业54.0亿元。", "NF101")
    assert "疑误在“12.53亿”" in finding.message.zh
    assert finding.suggestions[0].replacement == "125.3亿"


def test_contradictory_figure_is_not_built_upon() -> None:
    text = "全县有农场76家，其中家庭农场410家。家庭农场中，养蜂农场260家。"
    _, findings = recompute(text, "NF1")
    assert [finding.code for finding in findings] == ["NF102"]


@pytest.mark.parametrize(
    ("text", "formulas"),
    [
        ("甲县投资31亿元，其中工业19亿元、农业12亿元。", ["19亿 + 12亿 = 31亿"]),
        ("甲县投资31亿元，其中工业19亿元、农业4亿元。", ["19亿 ≤ 31亿", "4亿 ≤ 31亿"]),
        ("甲县投资31亿元，其中工业19亿元，农业12亿元（其中茶业3亿元）。", ["19亿 + 12亿 = 31亿", "3亿 ≤ 12亿"]),
    ],
)
def test_what_a_sum_implies_is_not_told_beside_it(text: str, formulas: list[str]) -> None:
    relations, findings = recompute(text, "NF1")
    assert not findings
    assert [relation.formula for relation in relations] == formulas
    assert len(recompute(text, "NF102")[0]) == text.count("元") - 1


def test_style_raises_findings_but_is_no_relation() -> None:
    styles = [check for check in CHECKS if check.severity is Severity.STYLE]
    for check in styles:
        example = next(each for each in check.examples if each.verdict is Verdict.CONFLICTS)
        relations, findings = recompute(example.text, check.code)
        assert findings
        assert not relations


@pytest.mark.parametrize(
    "text", ["", "没有数字的一句话。", "1" * 3000, "（" * 3000, "3个、" * 2000, "其中5亿元，" * 800]
)
def test_any_text_gets_an_answer(text: str) -> None:
    relations, findings = recompute(text, "NF1")
    assert len({relation.id for relation in relations}) == len(relations)
    assert all(finding.spans for finding in findings)
