"""Reports put together by hand, so that the drawing of them is tested alone."""

from decimal import Decimal

import pytest

from newsfacts.model import (
    Analysis,
    Article,
    Block,
    BlockRole,
    Category,
    Claim,
    Event,
    Family,
    Finding,
    KeyFigures,
    Keyword,
    Kind,
    Meaning,
    Page,
    Period,
    Piece,
    Quantity,
    Relation,
    Report,
    Running,
    Sentence,
    Severity,
    Skipped,
    Span,
    Status,
    Suggestion,
    Summary,
    Verdict,
    Voice,
    Wording,
)

TITLE = "石桥县投入1.2亿元办[实事]"
BODY = (
    "今年以来，石桥县投入民生资金1.2亿元，其中医疗5000万元、教育4500万元、养老3800万元，[bold]预计惠及近20万人[/bold]。"
    "全县30所学校中，小学20所、中学10所。6月1日开工的G7高速约完成70%，\x1b[31m截止目前没有超期。"
)
DAY = "2024-06-01"
SUM = "5000万 + 4500万 + 3800万 = 1.33亿"
TEXT = f"{TITLE}\n\n{BODY}\n"


def _span(words: str, after: str = "") -> Span:
    start = TEXT.index(words, TEXT.index(after))
    return Span(start, start + len(words))


def _claim(
    number: int, words: str, after: str, kind: Kind, value: str | None, unit: str | None, **more: object
) -> Claim:
    span = _span(words, after)
    amount = None if value is None else Decimal(value)
    bounds = {"low": amount, "high": amount, "hedge": None, "period": None}
    about = {name: more.pop(name) for name in ("category", "metric", "subject", "status") if name in more}
    quantity = Quantity(
        start=span.start,
        end=span.end,
        kind=kind,
        value=amount,
        unit=unit,
        numeral_start=span.start,
        numeral_end=span.end,
        step=Decimal(0),
        **(bounds | more),  # type: ignore[arg-type]
    )
    sentence = (
        0
        if span.end <= len(TITLE)
        else 1
        if span.start < TEXT.index("全县")
        else 2
        if span.start < TEXT.index("6月")
        else 3
    )
    return Claim(f"a1.c{number}", span, quantity, sentence, {span.start: Meaning(**about)})  # type: ignore[arg-type]


def _claims() -> tuple[Claim, ...]:
    money = {"category": Category.FUNDING, "metric": "投入民生资金", "subject": _span("石桥县", BODY[:5])}
    count = {"category": Category.ORGANISATIONS}
    return (
        _claim(1, "1.2亿元", TITLE[:3], Kind.MONEY, "120000000", "元", **money),
        _claim(2, "1.2亿元", BODY[:5], Kind.MONEY, "120000000", "元", status=Status.ACTUAL, **money),
        _claim(3, "5000万元", "其中", Kind.MONEY, "5.0E+7", "元", category=Category.FUNDING, metric="医疗"),
        _claim(4, "4500万元", "其中", Kind.MONEY, "45000000.00", "元", category=Category.FUNDING, metric="教育"),
        _claim(5, "3800万元", "其中", Kind.MONEY, "38000000", "元", category=Category.FUNDING, metric="养老"),
        _claim(
            6, "近20万人", "其中", Kind.COUNT, "200000", "人", low=None, hedge="近",
            category=Category.BENEFICIARIES, metric="惠及", status=Status.PLANNED,
        ),
        _claim(7, "30所", "全县", Kind.COUNT, "30", "所", subject=_span("学校"), **count),
        _claim(8, "20所", "全县", Kind.COUNT, "20", "所", subject=_span("小学"), **count),
        _claim(9, "10所", "全县", Kind.COUNT, "10", "所", subject=_span("中学"), **count),
        _claim(
            10, "6月1日", "6月", Kind.DATE, None, None, period=Period(DAY, DAY), category=Category.TIME,
        ),
        _claim(
            11, "约完成70%", "6月", Kind.PERCENT, "70", "%", hedge="约", low=Decimal("66.5"), high=Decimal("73.5"),
            category=Category.SHARE,
        ),
    )  # fmt: skip


def _article() -> Article:
    return Article(
        id="a1",
        span=Span(0, len(TEXT) - 1),
        title=Span(0, len(TITLE)),
        kicker=None,
        subheads=(),
        byline=("陈拾禾",),
        date="2024-06-24",
        continued_from=None,
        captions=(),
        running=Running(TEXT, (Piece(0, 0, len(TEXT)),)),
        blocks=(Block(BlockRole.TITLE, 0, len(TITLE)), Block(BlockRole.PARAGRAPH, len(TITLE) + 2, len(TEXT) - 1)),
    )


def _analysis() -> Analysis:
    starts = [0, len(TITLE) + 2, TEXT.index("全县"), TEXT.index("6月"), len(TEXT) - 1]
    ends = [len(TITLE), *starts[2:]]
    sentences = tuple(
        Sentence(start, end, min(1, index)) for index, (start, end) in enumerate(zip(starts, ends, strict=False))
    )
    road, missing = _span("G7"), _span("31", "\x1b")
    return Analysis(
        _article(),
        sentences,
        _claims(),
        (Skipped(road.start, road.end, "name"),),
        (Skipped(missing.start, missing.end, "no figure"),),
    )


def _relations(claims: tuple[Claim, ...]) -> tuple[Relation, ...]:
    return (
        Relation(
            "r1", "parts-against-total", Verdict.CONFLICTS, claims[1:5], tuple(each.span for each in claims[1:5]),
            SUM, Decimal("1.2E+8"), Decimal("1.33E+8"), Decimal("1.33E+8"),
        ),
        Relation(
            "r2", "parts-against-total", Verdict.AGREES, claims[6:9], tuple(each.span for each in claims[6:9]),
            "20 + 10 = 30", Decimal(30), Decimal(30), Decimal(30),
        ),
        Relation(
            "r3", "title-body", Verdict.ROUNDS, claims[:2], tuple(each.span for each in claims[:2]),
            "1.2亿 ≈ 1.2亿", Decimal("1.2E+8"), None, Decimal("Infinity"), Wording(zh="只差舍入", en="rounding alone"),
        ),
    )  # fmt: skip


def _findings(claims: tuple[Claim, ...]) -> tuple[Finding, ...]:
    style = _span("截止")
    return (
        Finding(
            "NF803", "deadline-for-date", Severity.STYLE, Verdict.CONFLICTS,
            Wording(zh="“截止”后面不能跟时间，应作“截至”", en="截止 takes no time; write 截至"), (style,), (),
            (Suggestion(style, "截至", Wording(zh="字形相近", en="look alike")),),
        ),
        Finding(
            "NF502", "told-twice", Severity.WARNING, Verdict.CONFLICTS,
            Wording(zh="标题只说总数，没有说明期限", en="the headline names no period"), (claims[0].span,), claims[:1],
        ),
        Finding(
            "NF101", "parts-against-total", Severity.ERROR, Verdict.CONFLICTS,
            Wording(zh=f"{SUM}，而非1.2亿", en=f"{SUM}, not 1.2亿"),
            tuple(each.span for each in claims[1:5]), claims[1:5],
            (Suggestion(claims[4].span, "2500万元", Wording(zh="写错两位数字", en="two wrong digits")),),
        ),
    )  # fmt: skip


@pytest.fixture
def report() -> Report:
    """A page with a conflict, a query, a matter of style, sums that hold, and text out to do harm."""
    analysis = _analysis()
    claims = analysis.claims
    figures = (KeyFigures(Category.FUNDING, claims[1:5]), KeyFigures(Category.BENEFICIARIES, claims[5:6]))
    locate = analysis.article.running.locate
    first = locate(analysis.sentences[1].start, analysis.sentences[1].end)
    second = locate(analysis.sentences[2].start, analysis.sentences[2].end)
    summary = Summary(
        gist=first,
        sentences=(first, second),
        figures=figures,
        families=(Family(claims[1], claims[2:5]),),
        timeline=(Event(claims[9], _span("G7高速约完成70%")),),
        voices=(Voice(_span("石桥县", BODY[:5]), None, None, (_span("预计惠及近20万人[/bold]"),)),),
        keywords=(Keyword("民生", 1.0), Keyword("石桥县", 0.5)),
    )
    page = Page("石桥.txt", TEXT, "gb18030", (analysis.article,), 2, "option")
    return Report(page, (analysis,), _relations(claims), _findings(claims), (summary,))
