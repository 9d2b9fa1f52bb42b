"""The small modules under every report: visible text, places, amounts, bars, excerpts, totals."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from newsfacts.model import Category, Claim, Kind, Period, Piece, Quantity, Running, Span
from newsfacts.report.amounts import meant, when
from newsfacts.report.bars import BAR_WIDTH, bar, shares
from newsfacts.report.closing import closing
from newsfacts.report.encode import plain
from newsfacts.report.excerpts import Excerpts
from newsfacts.report.grouped import grouped
from newsfacts.report.order import by_urgency, holding
from newsfacts.report.places import Lines
from newsfacts.report.totals import totals
from newsfacts.report.view import View
from newsfacts.report.visible import visible


def quantity(value=None, low=None, high=None, unit="元", *, kind=Kind.MONEY, hedge=None, period=None):
    value, low, high = (None if each is None else Decimal(each) for each in (value, low, high))
    return Quantity(0, 1, kind, value, low, high, unit, hedge, 0, 1, Decimal(0), unit or "", period)


def day(start, end):
    return quantity(unit=None, kind=Kind.DATE, period=Period(start, end))


@given(st.text())
def test_visible_text_keeps_its_length_and_prints_on_one_line(text):
    shown = visible(text)
    assert len(shown) == len(text)
    assert len(shown.splitlines()) <= 1
    assert not any(character < " " or "\x7f" <= character <= "\x9f" for character in shown)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("甲\n乙\t丙", "甲 乙 丙"),
        ("\x1b[31m", "␛[31m"),
        ("\x7f\x00", "␡␀"),
        ("a\u202eb\u200b", "a�b�"),
        ("[bold]=cmd|", "[bold]=cmd|"),
    ],
)
def test_visible(text, shown):
    assert visible(text) == shown


@given(st.text(alphabet="甲乙\n", max_size=60))
def test_lines_and_columns_lead_back_to_the_character(text):
    lines = Lines(text)
    rows = text.split("\n")
    for offset, character in enumerate(text):
        line, column = lines.locate(offset)
        assert (rows[line - 1] + "\n")[column - 1] == character


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (quantity(2 * 10**8, 15 * 10**7, 25 * 10**7), "2亿元"),
        (quantity(200, None, 200, "人", hedge="近"), "≤200人"),
        (quantity(3 * 10**9, 3 * 10**9, hedge="超"), "≥30亿元"),
        (quantity(400, 400, 500, "人", hedge="余"), "400—500人"),
        (quantity(None, 30000, 50000, "人"), "3万—5万人"),
        (quantity("7.50", "7.495", "7.505", "%", kind=Kind.PERCENT), "7.5%"),
        (quantity(12000, 12000, 12000, "%", kind=Kind.PERCENT), "12000%"),
        (day("2024-06-01", "2024-06-30"), "2024-06-01—2024-06-30"),
        (day("2024-06-01", "2024-06-01"), "2024-06-01"),
        (quantity(11, 11, 11, "批", kind=Kind.ORDINAL), "第11批"),
        (quantity(), ""),
        (quantity("Infinity"), "元"),
    ],
)  # fmt: skip
def test_meaning(figure, words):
    assert meant(figure) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2024-06-01", "2024-06-01", "2024-06-01"),
        ("2024-01-01", "2024-12-31", "2024"),
        ("1996-01-01", "2000-12-31", "1996—2000"),
        ("2024-02-01", "2024-02-29", "2024-02"),
        ("2024-01-01", "2024-03-31", "2024-01—2024-03"),
        ("2024-01-01", "2024-03-30", "2024-01-01—2024-03-30"),
        ("-2299-01-01", "-2299-12-31", "-2299"),
        ("9999-12-01", "9999-12-31", "9999-12-01—9999-12-31"),
    ],
)
def test_periods_are_written_short(start, end, words):
    assert when(start, end) == words


@pytest.mark.parametrize(
    ("amount", "written"),
    [("2E+8", "200000000"), ("1.50", "1.5"), ("100", "100"), ("-0.0250", "-0.025"), ("Infinity", None), ("0E-9", "0")],
)
def test_amounts_are_written_plainly(amount, written):
    assert plain(Decimal(amount)) == written


def test_no_amount():
    assert plain(None) is None


def claims(*values, units=None):
    units = units or ["元"] * len(values)
    return [
        Claim(f"a1.c{index}", Span(0, 1), quantity(value, unit=unit), 0)
        for index, (value, unit) in enumerate(zip(values, units, strict=True))
    ]


@given(st.lists(st.integers(1, 10**12), min_size=2, max_size=8))
def test_longer_bars_for_greater_amounts(values):
    drawn = dict(zip(values, bars(claims(*values)), strict=True))
    assert drawn[max(values)] == "█" * BAR_WIDTH
    lengths = [len(drawn[value].rstrip("▏▎▍▌▋▊▉")) for value in sorted(drawn)]
    assert lengths == sorted(lengths)
    assert all(drawn.values())


def bars(claimed):
    return [bar(share) for share in shares(claimed)]


def test_no_bar_where_nothing_compares():
    assert bars(claims(5, 6, 7, units=["元", "美元", "人"])) == ["", "", ""]
    assert bars(claims(0, "Infinity")) == ["", ""]
    assert bars([]) == []


def test_claims_are_grouped_in_the_order_of_the_labels(report):
    found = [category for category, _ in grouped(report.analyses[0].claims)]
    assert found == [
        Category.FUNDING,
        Category.BENEFICIARIES,
        Category.ORGANISATIONS,
        Category.SHARE,
        Category.TIME,
    ]


def test_an_excerpt_marks_the_figures_in_their_sentence(report):
    finding = report.findings[2]
    (excerpt,) = Excerpts(report).around(finding.spans)
    assert [excerpt.text[start:end] for start, end in excerpt.marks] == ["1.2亿元", "5000万元", "4500万元", "3800万元"]


def test_a_list_gives_way_to_the_figures_in_it(report):
    first, last = report.findings[2].spans[0], report.findings[2].spans[-1]
    (excerpt,) = Excerpts(report).around([Span(first.start, last.end), *report.findings[2].spans])
    assert len(excerpt.marks) == 4


def test_figures_of_two_sentences_give_two_excerpts(report):
    spans = (report.relations[2].spans[0], report.relations[0].spans[-1])
    assert len(Excerpts(report).around(spans)) == 2


def lengthened(report, filler):
    """The same page with filler between the figures of its second sentence, read through a broken column."""
    analysis = report.analyses[0]
    text = report.page.text
    cut = text.index("其中")
    longer = text[:cut] + filler + text[cut:]
    shift = len(filler)

    def moved(place):
        return replace(
            place, start=place.start + shift * (place.start >= cut), end=place.end + shift * (place.end > cut)
        )

    running = Running(longer, (Piece(0, 0, cut), Piece(cut, cut, len(longer) - cut)))
    article = replace(analysis.article, running=running)
    sentences = tuple(moved(sentence) for sentence in analysis.sentences)
    spans = tuple(moved(span) for span in report.findings[2].spans)
    page = replace(report.page, text=longer, articles=(article,))
    return replace(report, page=page, analyses=(replace(analysis, article=article, sentences=sentences),)), spans


@pytest.mark.parametrize("length", [0, 20, 40, 60, 400])
def test_a_long_sentence_is_cut_around_its_figures(report, length):
    longer, spans = lengthened(report, "长" * length)
    (excerpt,) = Excerpts(longer).around(spans)
    assert [excerpt.text[start:end] for start, end in excerpt.marks] == ["1.2亿元", "5000万元", "4500万元", "3800万元"]
    assert len(excerpt.text) < 200


def test_totals(report):
    assert totals(report) == {
        "relations": 3,
        "agrees": 1,
        "rounds": 1,
        "conflicts": 1,
        "errors": 1,
        "warnings": 1,
        "style": 1,
        "error_rate": round(1.1 * 10_000 / len(report.page.text), 2),
    }


def test_an_error_in_the_headline_counts_twice(report):
    title = report.analyses[0].claims[0].span
    headline = replace(report.findings[2], spans=(title, *report.findings[2].spans))
    assert totals(replace(report, findings=(headline,)))["error_rate"] == round(2 * 10_000 / len(report.page.text), 2)


def test_style_never_counts_more_than_one_error(report):
    style = report.findings[:1] * 500
    assert totals(replace(report, findings=style))["error_rate"] == round(10_000 / len(report.page.text), 2)


def test_totals_of_several_pages(report):
    clean = replace(report, relations=report.relations[1:], findings=())
    both = totals(report, clean)
    assert (both["relations"], both["conflicts"], both["errors"]) == (5, 1, 1)
    assert both["error_rate"] == round(totals(report)["error_rate"] / 2, 2)


def test_closing_lines(report):
    assert list(closing(totals(report), View("check"))) == [
        "重算3处，2处相符（其中1处约合），1处矛盾。",
        f"错误1，存疑1，体例1；差错率万分之{1.1 * 10_000 / len(report.page.text):.2f}（合格线万分之3）。",
    ]
    empty = replace(report, relations=(), findings=())
    assert list(closing(totals(empty), View("check", "en"))) == ["Nothing to recompute."]


def test_a_relation_said_by_a_larger_one_is_not_told_again(report):
    _, whole, other = report.relations
    less = replace(whole, id="r9", claims=whole.claims[:2])
    assert holding([less, whole, other]) == [whole, other]
    assert holding([whole, replace(whole, id="r9")]) == [whole, replace(whole, id="r9")]
    conflict = report.relations[0]
    assert holding([conflict, replace(whole, claims=conflict.claims[:2])]) == []


def test_errors_come_before_queries_before_style(report):
    assert [finding.code for finding in by_urgency(report.findings)] == ["NF101", "NF502", "NF803"]
