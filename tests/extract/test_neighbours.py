"""What stands beside a numeral: the unit it means, the word it only begins, the scale and the unit it shares."""

from collections.abc import Callable
from datetime import date

import pytest

from newsfacts.extract import extract

Told = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("39项目开工", [("39项目", "39 项")]),
        ("三项目标", [("三项", "3 项")]),
        ("一项目前最难的工程", [("一项", "1 项")]),
        ("7企业受罚", [("7企业", "7 企业")]),
        ("62门店停业", [("62", "62")]),
        ("9部门联合发文", [("9部门", "9 部门")]),
        ("7万群众到场", [("7万", "70000")]),
        ("6000国内外观众", [("6000", "6000")]),
        ("2021国庆晚会", []),
        ("2022款轿车", []),
        ("315晚会曝光", []),
        ("省内985高校", []),
        ("国道107线封闭", []),
        ("首份半年报", []),
        ("两室的房子，85平", [("两室", "2 室"), ("85平", "85 平方米")]),
        ("战成85平", [("85平", "85 平")]),
        ("七旬老人", [("七旬", "70..79 岁")]),
        ("历时两旬", [("两旬", "1728000 秒")]),
        ("六十开外", [("六十开外", "60")]),
        ("打井640眼", [("640眼", "640 眼")]),
        ("9连胜", [("9连胜", "9 连胜")]),
        ("四室两厅", [("四室", "4 室"), ("两厅", "2 厅")]),
        ("超30亿出头", [("超30亿出头", "3000000000")]),
        ("占六成本报读者", [("六成", "60 %")]),
        ("近四成都是老人", [("近四成", "40 %")]),
        ("两成员", []),
        ("三季报", []),
        ("人均82 .6平方米", [("82 .6平方米", "82.6 平方米")]),
        ("学习期限（3周-8个月）", [("3周", "1814400 秒"), ("8个月", "8 个月")]),
        ("三男两女", [("三男", "3 人"), ("两女", "2 人")]),
        ("7女生", [("7", "7")]),
        ("身高高出一大截", []),
        ("沪深300上涨", []),
        ("晨星股份（600999，股吧）", []),
        ("机身62.5×40.1×18mm", []),
        ("2019/20赛季", []),
        ("东经103.6", []),
        ("五月天演唱会", []),
        ("租金800—900元/月", [("800—900元/月", "800..900 元/个月")]),
        ("物业费2.4元/平方米·月", [("2.4元/平方米·月", "2.4 元/平方米/个月")]),
        ("五六级大风", [("五六级", "5..6 级")]),
        ("风力八级", [("八级", "8 级")]),
        ("五级工", []),
        ("九块九包邮", [("九块九", "9.9 元")]),
        ("八位密码", [("八位", "8 位")]),
        ("小数点后三位", [("三位", "3 位")]),
        ("八位编辑", [("八位", "8 人")]),
        ("一百五十千克", [("一百五十千克", "150 千克")]),
        ("九十千瓦", [("九十千瓦", "90 千瓦")]),
        ("突破4000亿大关", [("突破4000亿", "400000000000")]),
        ("四大关键任务", [("四大", "4 大")]),
        ("票房破亿，", [("破亿", "100000000")]),
        ("吸引上万学生", [("上万", "10000")]),
        ("网上千帆竞发", []),
        ("局势为二十比十八", []),
        ("九行业受益", [("九行业", "9 行业")]),
        ("一辈子务农，实现零死亡", []),
        ("￥1,980起", [("￥1,980", "1980 元")]),
        ("$15件装", [("$15", "15 美元")]),
        ("每千瓦补贴90元", [("90元", "90 元")]),
        ("三次方", []),
        ("一箭四星发射成功", []),
        ("书号978-7-1234-5678-9", []),
        ("（2023）甲01民终88号", []),
        ("主队3:1（25:19、23:25、25:20、25:17）获胜", []),
        ("改革不能一成不变", []),
        ("半月板受伤", []),
        ("半斤八两", []),
        ("家常菜、十二指肠", []),
        ("讲话稿  五  协调发展", []),
        ("翻了一番", [("一番", "2 倍")]),
        ("一番景象", []),
        ("一刻钟", [("一刻钟", "900 秒")]),
        ("2万平方呎", [("2万平方呎", "1858.0608 平方米")]),
        ("收缩压150/95毫米汞柱", [("150", "150"), ("95毫米汞柱", "95 毫米汞柱")]),
        ("10送4", []),
        ("8进4", []),
        ("东经117°–118°", []),
        ("7·25暴雨", []),
        ("HB-3项目", []),
        ("咨询400-0052-300项目", []),
    ],
)
def test_the_word_after(told: Told, text: str, figures: list[tuple[str, str]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "share"),
    [("八八折", 88), ("75折", 75), ("7.5折", 75), ("十折", 100), ("九折", 90), ("四成五", 45), ("三成二的农户", 32)],
)
def test_tenths(told: Told, text: str, share: int) -> None:
    assert [meaning for _, meaning in told(text)] == [f"{share} %"]


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("分别为2.5、3.1亿元", ["250000000 元", "310000000 元"]),
        ("分别为11、14和17万人", ["110000 人", "140000 人", "170000 人"]),
        ("分别为6000、1.4万人", ["6000 人", "14000 人"]),
        ("分别为85、1.3亿元", ["85", "130000000 元"]),
        ("分别上升6.1、2.4和0.8个百分点", ["6.1 百分点", "2.4 百分点", "0.8 百分点"]),
        ("600-900多元/张", ["600..1000 元/张"]),
        ("2至3万多元", ["20000..40000 元"]),
    ],
)
def test_what_a_list_or_range_shares(told: Told, text: str, meanings: list[str]) -> None:
    assert [meaning for _, meaning in told(text)] == meanings


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("40周岁（含）以下", None, 40), ("20万元(含)以上", 200000, None), ("1.6升(含)以下", None, "1.6")],
)
def test_a_bound_that_includes_itself(text: str, low: int | None, high: object) -> None:
    (item,) = extract(text, None).quantities
    assert (item.low, None if item.high is None else str(item.high)) == (low, None if high is None else str(high))
    assert (item.start, item.end) == (0, len(text))


@pytest.mark.parametrize(
    ("text", "start"),
    [("20点40开场", "2020-05-06T20:40"), ("晚上7点30直播", "2020-05-06T19:30"), ("9点05到站", "2020-05-06T09:05")],
)
def test_minutes_without_their_word(text: str, start: str) -> None:
    (item,) = extract(text, date(2020, 5, 6)).quantities
    assert item.period is not None
    assert item.period.start == start


@pytest.mark.parametrize("text", ["涨11点30只股", "涨12点55%", "5点30元"])
def test_points_and_what_follows_them_are_no_time(text: str) -> None:
    assert all(item.period is None for item in extract(text, date(2020, 5, 6)).quantities)


@pytest.mark.parametrize("text", ["十二五规划", "十三五，", "十一五交通"])
def test_a_plan_without_quotes(text: str) -> None:
    (item,) = extract(text, None).quantities
    assert item.period is not None
    assert (item.start, item.end) == (0, 3)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("白银三百两", [("三百两", "15 千克")]),
        ("八两米饭", [("八两", "0.4 千克")]),
        ("一两年后", [("一两年", "12..24 个月")]),
        ("两三天", [("两三天", "172800..259200 秒")]),
        ("单产1 150公斤", [("1 150公斤", "1150 千克")]),
        ("共计2 345 678元", [("2 345 678元", "2345678 元")]),
        ("图2 300人", [("2", "2"), ("300人", "300 人")]),
        ("百把人", [("百把人", "100 人")]),
        ("百把椅子", [("百把", "100 把")]),
        ("跌0.6个点", [("0.6个点", "0.6 点")]),
        ("8派3.5元", [("8", "8"), ("3.5元", "3.5 元")]),
        ("10合1", []),
        ("5.8mmol/L", [("5.8mmol/L", "5.8 毫摩尔/升")]),
        ("二本线", []),
        ("1985级同学", []),
        ("2021届新生", []),
        ("〔2013〕27号", []),
    ],
)
def test_old_and_technical_writing(told: Told, text: str, figures: list[tuple[str, str]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("获第1、2名", [("第1", "1"), ("2名", "2 人")]),
        ("第三、四次", [("第三", "3"), ("四次", "4 次")]),
        ("新增120、85例", [("120", "120 例"), ("85例", "85 例")]),
    ],
)
def test_lists(told: Told, text: str, figures: list[tuple[str, str]]) -> None:
    assert told(text) == figures


def test_the_second_of_two_ranks_is_a_rank() -> None:
    assert [item.kind.value for item in extract("获第1、2名", None).quantities] == ["ordinal", "ordinal"]
