"""Names in bylines and datelines, page numbers in jump lines, datelines themselves."""

import pytest

from newsfacts.reading import read_text
from newsfacts.reading.credits import continued_from, continued_to, dateline, is_lead, names


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("本报记者 姜望 罗青", ("姜望", "罗青")),
        ("本报记者姜望 实习生方小满", ("姜望", "方小满")),
        ("□ 本报记者 姜望、通讯员 罗青", ("姜望", "罗青")),
        ("（记者 阿依古丽·买买提）", ("阿依古丽·买买提",)),
        ("文/图 本报全媒体记者 姜望", ("姜望",)),
        ("作者：姜望", ("姜望",)),
        ("记者手记", ()),
        ("记者从市交通局获悉，线路下月开通", ()),
        ("姜望 罗青", ()),
    ],
)
def test_names(words, found):
    assert names(words) == found


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("(上接A1版)", "A1"),
        ("（上接第三版）", "三"),
        ("▶上接B12版", "B12"),
        ("（紧接第1版）", "1"),
        ("上接头版", "头"),
        ("（上接A1版）夜市开市后，", "A1"),
        ("（下转A3版）", None),
        ("上接的水管", None),
        ("接A级景区授牌", None),
    ],
)
def test_continued_from(words, page):
    assert continued_from(words) == page


@pytest.mark.parametrize(
    "words",
    [
        "本报讯 南湖夜市开市。",
        "本报讯（记者 姜望）南湖夜市开市。",
        "新华社河湾6月3日电（记者姜望）南湖夜市开市。",
        "新华社河湾6月3日电 南湖夜市开市。",
        "中新网6月3日电 南湖夜市开市。",
        "河湾日报讯 南湖夜市开市。",
        "河湾网消息：南湖夜市开市。",
        "（记者 姜望）南湖夜市开市。",
        "【河湾快报讯】南湖夜市开市。",
    ],
)
def test_datelines(words):
    assert is_lead(words)


@pytest.mark.parametrize(
    "words",
    [
        "南湖夜市开市，水电（含冷链）全部接通。",
        "南湖夜市开市。",
        "（一）南湖夜市",
        "新华社区开办夜市",
        "好消息传来，南湖夜市开市。",
    ],
)
def test_no_datelines(words):
    assert not is_lead(words)


@pytest.mark.parametrize(
    ("text", "byline"),
    [
        ("夜市开市\n本报讯（记者 姜望 通讯员 罗青）南湖夜市开市。", ("姜望", "罗青")),
        ("夜市开市\n南湖夜市开市。（记者 姜望）", ("姜望",)),
        ("夜市开市\n本报记者 姜望\n南湖夜市开市，本月共有摊位318个。", ("姜望",)),
        ("夜市开市\n本报讯（记者 姜望）南湖夜市开市，本月共有摊位318个。\n本报记者 姜望 罗青", ("姜望", "罗青")),
        ("夜市开市\n南湖夜市（一期）开市。", ()),
    ],
)
def test_byline_of_an_article(text, byline):
    assert read_text(text).articles[0].byline == byline


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("全县开工项目25个。（下转第三版）", "三"),
        ("（下转A3版）", "A3"),
        ("全县开工项目25个。▶下转3版", "3"),
        ("转第十二版", "十二"),
        ("全县开工项目25个。（下转）", None),
        ("全县开工项目25个。", None),
        ("下转第三版的通知说，全县开工项目25个，比去年多。", None),
    ],
)
def test_continued_to(words, page):
    assert continued_to(words) == page


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("新华社河湾6月3日电（记者 林一）开工", ("新华社河湾6月3日电", "河湾", (None, "6", "3"))),
        ("据新华社河湾/东岭2023年6月3日电 开工", ("据新华社河湾/东岭2023年6月3日电", "河湾/东岭", ("2023", "6", "3"))),
        ("本报河湾１２月３０日讯　开工", ("本报河湾１２月３０日讯", "河湾", (None, "12", "30"))),
        ("本报记者林一6月3日电 开工", ("本报记者林一6月3日电", None, (None, "6", "3"))),
        ("本报讯（记者 林一）开工", ("本报讯", None, None)),
        ("【河湾日报讯】开工", ("【河湾日报讯", None, None)),
        ("【记者观察】开工", None),
        ("（记者 林一）开工", None),
        ("河湾电厂6月3日开工。", None),
    ],
)
def test_dateline(words, found):
    told = dateline(words)
    assert (told and (words[: told[0]], *told[1:])) == found
