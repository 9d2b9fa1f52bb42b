"""Wholes and parts read off the language: which figures belong together, and which lists are closed."""

import pytest

from newsfacts.claims import analyse
from newsfacts.claims.closure import closed_by
from newsfacts.claims.groups import Cue, Group, group, groups
from newsfacts.claims.levels import Gap, levels
from newsfacts.extract import extract
from newsfacts.model import Analysis
from newsfacts.reading import read_text


def analysis(text: str) -> Analysis:
    (article,) = read_text(text).articles
    return analyse(article, extract(article.running.text, None))


def shown(read: Analysis, group: Group) -> tuple[str, list[str]]:
    def figure(level) -> str:
        return read.text[level.quantity.numeral_start : level.quantity.numeral_end]

    return figure(group.wholes[0]), [figure(part) for part in group.readings[0]]


def found(text: str, cue: Cue) -> list[tuple[str, list[str]]]:
    read = analysis(text)
    return [shown(read, group) for group in groups(read) if group.cue is cue]


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        ("投资17亿元，其中公路9亿元、水利8亿元。", "17亿", ["9亿", "8亿"]),
        ("投资17亿元，增长6%。其中，公路9亿元，增长7%；水利8亿元，增长5%。", "17亿", ["9亿", "8亿"]),
        ("总投资48亿元。其中，甲厂投资20亿元，一期投资8亿元，年产值25亿元；乙厂投资6亿元。", "48亿", ["20亿", "6亿"]),
        ("任务共900套，包括廉租房300套、公租房600套。", "900", ["300", "600"]),
        ("在36个行业中，22个增长，14个下降。", "36", ["22", "14"]),
        ("退出31个贫困村、12个贫困县。其中，南部退出25个贫困村。", "31", ["25"]),
        ("全年17亿元，高于去年的16亿元，其中公路9亿元、水利8亿元。", "17亿", ["9亿", "8亿"]),
        ("全年安排资金17亿元。\n其中，省级9亿元，县级8亿元。", "17亿", ["9亿", "8亿"]),
        ("受伤案件20件，即城区12件、乡镇8件。", "20", ["12", "8"]),
        ("企业900家，其中国有300家；农户500户。", "900", ["300"]),
    ],
)
def test_word_opens_a_list(text: str, whole: str, parts: list[str]) -> None:
    assert (whole, parts) in found(text, Cue.OPENED)


@pytest.mark.parametrize(
    "text",
    [
        "工程包括水库、引水渠等46个，总投资210亿元。",
        "投资12亿元。工业很好。农业也很好。商业更好。其中旅游5亿元。",
    ],
)
def test_word_opens_no_list(text: str) -> None:
    assert found(text, Cue.OPENED) == []


@pytest.mark.parametrize(
    ("text", "cue", "whole", "parts"),
    [
        ("受伤12人（重伤3人，轻伤9人）。", Cue.BRACKET, "12", ["3", "9"]),
        ("新增病例4例，疑似15例。新增病例中，东市3例、西市1例。", Cue.AMONG, "4", ["3", "1"]),
        ("24项工程里，跨年施工的有5项，其余19项已经完工。", Cue.REST, "24", ["5", "19"]),
        ("金牌6枚、银牌2枚、铜牌7枚，合计15枚。", Cue.TOTAL, "15", ["6", "2", "7"]),
        ("生产电表865万只。分品种，单相表517万只；三相表348万只。", Cue.CUT, "865万", ["517万", "348万"]),
        ("进出口8.7亿元，增长6%，出口5.3亿元，进口3.4亿元。", Cue.SIDES, "8.7亿", ["5.3亿", "3.4亿"]),
        ("收到提案475件，审查后立案462件。", Cue.AFTER, "475", ["462"]),
        ("病例384例（含医护17例、学生26例）。", Cue.LOOSE, "384", ["17", "26"]),
    ],
)
def test_list_is_tied_to_its_whole(text: str, cue: Cue, whole: str, parts: list[str]) -> None:
    assert (whole, parts) in found(text, cue)


def test_nested_brackets_are_lists_of_their_own() -> None:
    text = "病例31例。其中输入17例（甲省9例，乙省8例）；本土14例（丙省10例，丁省4例）。"
    assert ("31", ["17", "14"]) in found(text, Cue.OPENED)
    assert found(text, Cue.BRACKET) == [("17", ["9", "8"]), ("14", ["10", "4"])]


def test_list_with_two_units_is_two_groups_of_one_list() -> None:
    read = analysis("项目40个、资金9亿元，其中道路18个、4亿元，水利22个、5亿元。")
    opened = [group for group in groups(read) if group.cue is Cue.OPENED]
    assert [shown(read, group) for group in opened] == [("40", ["18", "22"]), ("9亿", ["4亿", "5亿"])]
    assert len({group.list_at for group in opened}) == 1


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("学校9所，其中小学5所，其他4所。", True),
        ("进出口9亿元，其中出口5亿元，进口4亿元。", True),
        ("人员9人，其中男性5人，女性4人。", True),
        ("案件900件，其中甲县400件，占44.4%；乙县500件，占55.6%。", True),
        ("处分9人，其中厅级1人、处级3人、科级及以下5人。", True),
        ("工单9件，其中咨询类2件、求助类3件、投诉类4件。", True),
        ("收入9亿元，其中税收收入5亿元，非税收入4亿元。", True),
        ("企业9家，其中国有2家、外资3家。", False),
        ("病例7例，其中重型3例、危重型1例。", False),
        ("教师7万名，其中女教师4万名，占57.1%；40岁以下5万名，占71.4%。", False),
    ],
)
def test_words_close_a_list(text: str, closed: bool) -> None:
    group = groups(analysis(text))[0]
    assert (closed_by(group.wholes[0], group.readings[0], opened=True) is not None) is closed


@pytest.mark.parametrize(
    ("text", "change", "each", "aside"),
    [
        ("新建学校5所", False, False, False),
        ("比上年增加5所", True, False, True),
        ("户均补助5元", False, True, False),
        ("去年同期为5所", False, False, True),
        ("同比减少5所", True, False, False),
        ("5亿元以上项目", False, False, True),
    ],
)
def test_level_knows_what_it_cannot_be(text: str, change: bool, each: bool, aside: bool) -> None:
    (level, *_) = levels(analysis(text + "。"))
    assert (level.told.change, level.told.each, level.told.aside) == (change, each, aside)
    assert level.part is not (change or each or aside)


def test_gap_is_the_strongest_mark_between_two_levels() -> None:
    found = levels(analysis("甲1家、乙2家，丙3家；丁4家。戊5家\n己6家"))
    assert [later.since(found[0]) for later in found[1:]] == [
        Gap.LIST,
        Gap.COMMA,
        Gap.SEMICOLON,
        Gap.STOP,
        Gap.PARAGRAPH,
    ]


def test_groups_found_together_are_those_of_each_article() -> None:
    texts = ["投资18亿元，其中公路9亿元、水利9亿元。", "阴。", "获奖牌9枚，其中金牌4枚、银牌3枚、铜牌2枚。"]
    together = [analysis(text) for text in texts]
    group(together)
    assert [[shown(read, each) for each in groups(read)] for read in together] == [
        [shown(read, each) for each in groups(read)] for read in map(analysis, texts)
    ]
    assert [bool(groups(read)) for read in together] == [True, False, True]
