"""Numerals that are no claims: set aside with the reason, and never read as amounts."""

import pytest

from newsfacts.data.words import WORDS
from newsfacts.extract import extract, reasons
from newsfacts.model import Kind

ASIDES = {
    reasons.WORD: [
        "进一步",
        "统一",
        "一些",
        "万一",
        "一样",
        "三峡",
        "四川",
        "千里",
        "零售",
        "万国博览会",
        "遗臭万年",
        "四处奔走",
        "过千帆",
        "高三学生",
        "大二班主任",
        "高一点儿",
        "零部件",
        "两岸",
        "一个个",
        "一件件",
    ],
    reasons.IDIOM: [
        "千方百计",
        "八纵八横",
        "一带一路",
        "一心一意",
        "千山万水",
        "一举一动",
        "四通八达",
        "三三两两",
        "七七八八",
        "四平八稳",
        "七上八下",
        "五花八门",
        "第三产业",
        "“四个意识”",
    ],
    reasons.NAME: [
        "第一人民医院",
        "第二中学",
        "十八大",
        "二期",
        "三级",
        "204国道",
        "80后",
        "3号楼",
        "12338热线",
        "2019世界杯",
        "2017亚洲乒联",
        "06赛季",
        "6年级",
        "757飞机",
        "1998大地震",
    ],
    reasons.MODEL: ["G20", "PM2.5", "3CL", "5G", "C909", "B-29", "4S店", "歼-20", "DIGIC 4"],
    reasons.QUOTED: ["“620匠人计划”", "“五连增”", "《变形金刚3》"],
    reasons.FORMULA: ["“8+1+1”", "94*57*16mm"],
    reasons.LIST_MARK: ["（一）", "(2)", "一、", "1. 规划", "一是", "①"],
    reasons.SCORE: [
        "84-71",
        "3比1",
        "以88:79战胜客队",
        "3∶0击败对手",
        "比分为2:1",
        "以6:4、4:6和7:5取胜",
        "比分定格在1:0",
    ],
    reasons.SERIAL: ["512·70340·8815", "139****9463", "13912345678901", "0371-6913012", "1.0.2"],
    reasons.COORDINATE: ["118°43′00″", "北纬31.6度"],
    reasons.HEADING: ["（万吨）", "单位：亿元"],
}


@pytest.mark.parametrize("text", ["一、2019年工作回顾", "1、2019年工作回顾"])
def test_a_mark_before_a_year_is_a_mark(text: str) -> None:
    assert [aside.reason for aside in extract(text, None).asides] == [reasons.LIST_MARK]


@pytest.mark.parametrize(("reason", "text"), [(reason, text) for reason, all_ in ASIDES.items() for text in all_])
def test_the_reason_is_given(reason: str, text: str) -> None:
    found = extract(text, None)
    assert not found.quantities
    assert reason in {aside.reason for aside in found.asides}


@pytest.mark.parametrize(
    "text",
    [
        "三个月",
        "两地",
        "一名患者",
        "十分钟",
        "六大产业",
        "三角钱",
        "一死一伤",
        "五十对夫妇",
        "十大典型",
        "一百年",
        "15名优秀党员",
        "四平方米",
        "四周年",
        "近百年",
        "几千年",
        "三公里",
        "一月一日",
        "七月八日",
        "九月九日",
        "七年八个月",
        "四天八场",
        "提高三成",
        "扩大一倍",
        "最大一家",
        "约合十元",
        "约合十分之一",
        "高二米",
        "每周三次",
    ],
)
def test_a_count_is_no_word(text: str) -> None:
    assert extract(text, None).quantities


@pytest.mark.parametrize("word", sorted(set(" ".join(WORDS).split())))
def test_a_word_of_the_table_says_no_amount(word: str) -> None:
    found = extract(f"，{word}，", None)
    assert not [item for item in found.quantities if item.period is None]
    assert not found.unread


@pytest.mark.parametrize("text", ["出生人口性别比为120，偏高。", "价格指数为110，微升。"])
def test_a_ratio_is_no_number_to_dial(text: str) -> None:
    (quantity,) = extract(text, None).quantities
    assert quantity.kind is Kind.NUMBER


@pytest.mark.parametrize("text", ["五月有限公司参加了座谈。", "七月集团在会上发言。"])
def test_a_firm_named_like_a_month_is_a_name(text: str) -> None:
    found = extract(text, None)
    assert found.quantities == ()
    assert [aside.reason for aside in found.asides] == ["name"]
