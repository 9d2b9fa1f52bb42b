"""Dates by value: what each spelling means in a paper of Wednesday 12 June 2024."""

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.extract.calendar import FIRST, FOLLOWERS, Context, begins, read
from newsfacts.extract.calendar.days import shifted
from newsfacts.extract.calendar.lunar import lunar_day, lunar_of, month_days
from newsfacts.model import Kind, Quantity, Skipped
from newsfacts.text.fold import fold

PUBLISHED = datetime.date(2024, 6, 12)

BEGINNING = re.compile(rf"半|[0-9]+|[〇零○一二三四五六七八九十廿卅两千]+|[{FIRST}]")


def readings(text, published=PUBLISHED):
    """Everything the calendar reads in a text, as a scan would ask it."""
    folded, context, at, found = fold(text), Context.of(published), 0, []
    while match := BEGINNING.search(folded, at):
        asked = match[0] not in FIRST or begins(folded, match.start())
        answer = read(folded, match.start(), context) if asked else None
        if isinstance(answer, tuple):
            quantity, context = answer
            found.append(quantity)
            at = max(quantity.end, match.end())
        elif answer:
            found.append(answer)
            at = max(answer.end, match.end())
        else:
            at = match.end()
    return found


def told(text, published=PUBLISHED):
    """The words and the period of each date of a text."""
    return [
        (text[q.start : q.end], q.period.start, q.period.end)
        if isinstance(q, Quantity)
        else (text[q.start : q.end], q.reason)
        for q in readings(text, published)
    ]


DAYS = (
    (
        ("2024-03-05", "2024-03-05"),
        (
            "2024年3月5日",
            "2024年3月5号",
            "2024-03-05",
            "2024/3/5",
            "2024.3.5",
            "２０２４年３月５日",
            "二〇二四年三月五日",
            "二○二四年三月五日",
            "二零二四年三月五日",
            "3月5日",
            "三月五日",
            "今年3月5日",
            "24年3月5日",
            "2024年3月5日（星期二）",
            "2024年3月5日，周二",
            "20240305",
            "5.3.2024",
        ),
    ),
    (
        ("2024-03-01", "2024-03-31"),
        ("两个半月以前", "3月", "3月份", "三月份", "今年3月", "2024年3月", "二〇二四年三月", "2024 年 3 月", "2024-03"),
    ),
    (("2024-03-01", "2024-03-10"), ("3月上旬", "今年3月上旬")),
    (("2024-03-11", "2024-03-20"), ("3月中旬", "3月中")),
    (("2024-03-21", "2024-03-31"), ("3月下旬",)),
    (("2024-03-25", "2024-03-31"), ("3月底", "3月末", "3月月底")),
    (("2024-03-01", "2024-03-05"), ("3月初",)),
    (("2024-01-01", "2024-12-31"), ("今年", "2024年", "本年度", "2024年度", "2024年全年", "二〇二四年", "今年全年")),
    (("2023-01-01", "2023-12-31"), ("去年", "2023年", "去年全年")),
    (("2025-01-01", "2025-12-31"), ("明年",)),
    (("2008-01-01", "2008-12-31"), ("08年", "零八年", "2008年", "二〇〇八年")),
    (("1998-04-01", "1998-04-30"), ("98年4月", "1998年4月", "九八年四月")),
    (
        ("2024-01-01", "2024-03-31"),
        (
            "一季度",
            "第一季度",
            "1季度",
            "今年一季度",
            "2024年第一季度",
            "前三个月",
            "前3个月",
            "前3月",
            "1—3月",
            "1-3月份",
            "一至三月",
        ),
    ),
    (("2023-01-01", "2023-09-30"), ("去年前三季度", "2023年前三季度", "2023年前9个月", "2023年1至9月")),
    (("2024-01-01", "2024-06-30"), ("上半年", "今年上半年", "2024年上半年", "2024年前半年", "2024年前两个季度")),
    (("2023-07-01", "2023-12-31"), ("去年下半年", "2023年下半年")),
    (("2024-12-01", "2024-12-31"), ("年底", "今年年底", "今年底", "2024年末", "2024年年末", "24年底")),
    (("2024-01-01", "2024-02-29"), ("年初", "今年初", "今年1、2月", "今年前两个月")),
    (("2024-03-01", "2024-05-31"), ("今年春季", "今年春天")),
    (("2023-12-01", "2024-02-29"), ("去年冬季",)),
    (("2024-06-01", "2024-06-30"), ("本月", "这个月", "6月")),
    (("2024-05-01", "2024-05-31"), ("上月", "上个月", "5月")),
    (("2024-07-01", "2024-07-31"), ("下月", "下个月", "7月")),
    (("2024-05-29", "2024-05-31"), ("上月最后三天",)),
    (("2024-06-11", "2024-06-11"), ("昨日", "昨天", "11日", "6月11日", "本月11日")),
    (("2024-06-13", "2024-06-13"), ("明天", "明日", "13日")),
    (("2024-05-28", "2024-05-28"), ("28日", "上月28日")),
    (("2024-06-10", "2024-06-16"), ("本周", "这周", "这一周")),
    (("2024-06-03", "2024-06-09"), ("上周", "上个星期", "前一周")),
    (("2024-06-04", "2024-06-04"), ("上周二", "上星期二", "上个星期二", "上礼拜二")),
    (("2024-06-14", "2024-06-14"), ("周五", "星期五", "本周五", "礼拜五")),
    (("2024-06-17", "2024-06-17"), ("下周一", "下星期一")),
    (("2024-06-15", "2024-06-16"), ("本周末", "周末")),
    (("2024-06-16", "2024-06-16"), ("今年6月第三个星期日", "周日，六月十六日")),
    (("2024-04-01", "2024-06-30"), ("本季度", "二季度")),
    (
        ("2023-01-01", "2024-12-31"),
        (
            "2023年至2024年",
            "2023—2024年",
            "2023年—2024年",
            "2023、2024年",
            "2023年到今年",
            "2023年与2024年之间",
            "2023至24年",
        ),
    ),
    (("1951-01-01", "1957-12-31"), ("1951年至57年", "1951年—1957年")),
    (("2024-03-05", "2024-03-08"), ("3月5日至8日", "3月5—8日", "3月5日—3月8日", "今年3月5日到8日")),
    (("2024-02-27", "2024-03-02"), ("2月27日-3月2日",)),
    (("2019-06-12", "2024-06-12"), ("近五年", "过去五年", "过去5年", "最近五年")),
    (("2024-06-12", "2027-06-12"), ("未来三年", "今后3年")),
    (("2022-01-01", "2023-12-31"), ("前两年",)),
    (("2021-01-01", "2021-12-31"), ("三年前", "3年前", "三年以前")),
    (("2024-06-07", "2024-06-07"), ("5天前", "五天以前")),
    (("2021-01-01", "2025-12-31"), ("“十四五”时期", "“十四五”期间", "十四五时期")),
    (("2001-01-01", "2100-12-31"), ("21世纪", "二十一世纪", "本世纪")),
    (("1801-01-01", "1900-12-31"), ("19世纪",)),
    (("1980-01-01", "1989-12-31"), ("80年代", "八十年代", "上世纪80年代", "20世纪80年代", "1980年代")),
    (("1987-01-01", "1989-12-31"), ("上世纪80年代末",)),
    (("1900-01-01", "1900-12-31"), ("光绪二十六年", "1900年")),
    (("1912-01-01", "1912-12-31"), ("民国一年",)),
    (("-0201-01-01", "-0201-12-31"), ("公元前202年",)),
    (("2024-09-17", "2024-09-17"), ("农历八月十五", "今年农历八月十五")),
    (("2024-02-10", "2024-02-10"), ("正月初一", "今年正月初一", "农历正月初一")),
    (("2012-10-01", "2012-10-31"), ("2012年10月", "二〇一二年十月")),
    ((None, "2017-12-31"), ("2018年以前", "2018年之前", "2018年前")),
    (("2019-01-01", None), ("2018年之后", "2018年以后")),
    ((None, "2024-06-30"), ("6月底前",)),
    (("0618-01-01", "0618-12-31"), ("公元618年",)),
    (("-0499-01-01", "-0400-12-31"), ("公元前5世纪", "前5世纪")),
    (("1801-01-01", "1820-12-31"), ("19世纪初",)),
    (("1881-01-01", "1900-12-31"), ("19世纪末",)),
    (("1990-01-01", "2005-12-31"), ("20世纪90年代到2005年", "1990—2005年", "1990-2005")),
    (("2024-01-01", "2024-01-31"), ("2024年第一季度初", "1月", "元月")),
    (("2024-03-01", "2024-03-31"), ("2024年第一季度末", "一季度末")),
    (("2023-12-25", "2023-12-31"), ("2023年第52周",)),
    (("2024-01-01", "2024-01-14"), ("2024年前2周", "2024年的前两周")),
    (("2024-03-04", "2024-03-10"), ("3月第1周", "3月的第一周")),
    (("2024-03-03", "2024-03-03"), ("3月3", "3月3，")),
    (("2024-06-26", "2024-06-26"), ("十个工作日后", "14天后", "14天以后", "十四天之后")),
    (("2024-05-28", "2024-06-03"), ("5月28日至3日", "5月28日—6月3日")),
    (("2023-11-01", "2024-02-29"), ("2023年11月至2月", "2023年11月到2024年2月")),
    (("2022-06-12", "2022-06-12"), ("2022-06-12", "12.6.2022", "6/12/2022", "2022·6·12")),
    (("2024-06-27", "2024-06-27"), ("半个月后",)),
    (("2023-11-01", "2024-01-31"), ("半年前", "半年以前")),
    (("2020-11-01", "2021-01-31"), ("三年半前",)),
    (("2024-03-01", "2024-05-31"), ("今年3月至5月", "3—5月")),
    (("2024-05-20", "2024-05-26"), ("三周前", "3个星期前")),
    (("2024-06-13", "2024-06-15"), ("后三天", "下三天")),
    (("2024-06-09", "2024-06-11"), ("前三天",)),
    (("2024-05-27", "2024-06-09"), ("前两周", "上两周")),
    (("2024-06-17", "2024-06-30"), ("下两周", "后两个星期")),
    (("2025-01-01", "2026-12-31"), ("后两年", "下两年")),
    (("2023-10-01", "2024-03-31"), ("上两个季度",)),
    (("2024-03-12", "2024-06-12"), ("近三个月", "过去3个月")),
    (("2024-06-12", "2024-06-19"), ("未来一周", "未来7天")),
    (("2024-03-01", "2024-04-30"), ("三四月份",)),
    (("2024-06-01", "2024-06-15"), ("上半月", "6月上半月")),
    (("2024-06-25", "2024-06-30"), ("月底", "本月底")),
    (("2024-06-01", "2024-06-05"), ("月初", "本月初")),
    (("2024-06-10", "2024-06-10"), ("农历五月初五", "五月初五", "今年五月初五")),
    (("2024-05-08", "2024-06-05"), ("农历四月",)),
    (("2024-01-01", "2025-12-31"), ("今明两年",)),
    ((None, "2024-02-01"), ("2月1日或之前", "2月1日及以前")),
    (("2020-05-23", "2020-06-20"), ("2020年闰四月",)),
)


@pytest.mark.parametrize(
    ("text", "period"), [(text, period) for period, texts in DAYS for text in dict.fromkeys(texts) if text]
)
def test_a_date_means_these_days(text, period):
    quantity, *others = readings(text)
    assert not others
    assert isinstance(quantity, Quantity)
    assert (quantity.period.start, quantity.period.end) == period
    assert quantity.kind is Kind.DATE


TIMES = {
    "2024-07-09T04:06": ("7月9日04时06分", "7月9日4时06分", "7月9日4:06", "7月9日凌晨4点06分", "2024-07-09 04:06"),
    "2024-06-12T15:25": ("下午3点25分", "15时25分", "今天15:25", "今天下午3:25"),
    "2024-06-12T20:30": ("晚8点半", "晚上八点半", "20时30分", "20:30", "今晚8时30分"),
    "2024-06-12T15:15": ("下午3时1刻", "下午3点一刻"),
    "2024-06-12T12:30": ("中午12点半", "中午12时30分"),
    "2024-06-12T01:00": ("凌晨1时", "凌晨一点"),
    "2024-06-11T20:00": ("昨晚8时", "昨晚8点"),
    "2024-06-12T06:00": ("早6点", "早上6时", "今早6点"),
    "2024-06-13T08:00": ("次日8时", "明天上午8点", "13日8时"),
    "2024-06-13T00:00": ("今晚12点", "今天24时", "明天零时"),
}


@pytest.mark.parametrize(("text", "minute"), [(text, minute) for minute, texts in TIMES.items() for text in texts])
def test_a_time_means_this_minute(text, minute):
    (quantity,) = readings(text)
    assert (quantity.period.start, quantity.period.end) == (minute, minute)
    assert quantity.kind is Kind.TIME


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("8时至18时", ("2024-06-12T08:00", "2024-06-12T18:00")),
        ("8:00-17:30", ("2024-06-12T08:00", "2024-06-12T17:30")),
        ("0—24时", ("2024-06-12T00:00", "2024-06-13T00:00")),
        ("8月7日下午2点~8月9日上午6点", ("2024-08-07T14:00", "2024-08-09T06:00")),
        ("5月3日9时至5日18时", ("2024-05-03T09:00", "2024-05-05T18:00")),
    ],
)
def test_a_range_of_times(text, period):
    (quantity,) = readings(text)
    assert (quantity.period.start, quantity.period.end) == period


@pytest.mark.parametrize(
    "text",
    [
        "12年",
        "连续12年",
        "三年",
        "三四年",
        "七八年",
        "5天",
        "3日内",
        "连续5日",
        "24小时",
        "5号楼",
        "5号线",
        "3岁",
        "8月龄",
        "3点建议",
        "5月龄",
        "第三年",
        "3:1",
        "21:15",
        "1:15",
        "6.5",
        "63.4%",
        "3个",
        "10家",
        "5000年文明",
        "1000年历史",
        "两千年历史",
        "历时近五年",
        "每周一",
        "3时期",
        "2010-2030元",
        "192.168.1.1",
        "0512-86000000",
        "4-1/2",
        "上年纪",
        "以上年龄",
        "一年中",
        "九五折",
        "“十四五”规划",
        "13月",
        "25点",
        "3期",
        "五星",
        "每2月",
        "一世",
        "第一时间",
    ],
)
def test_no_date(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2月30日", "impossible date"),
        ("11月31日", "impossible date"),
        ("2023年2月29日", "impossible date"),
        ("今天25时", "impossible time"),
        ("4月31号", "impossible date"),
        ("2010年13月", "impossible date"),
        ("13月5日", "impossible date"),
        ("2024-02-30", "impossible date"),
        ("6月5—31日", "impossible date"),
        ("2月28日至30日", "impossible date"),
        ("25时", "impossible time"),
        ("8时75分", "impossible time"),
        ("6月3日25时", "impossible time"),
        ("2024年腊月三十", "no thirtieth in that lunar month"),
    ],
)
def test_what_cannot_be_is_told_so(text, reason):
    (skipped,) = readings(text)
    assert isinstance(skipped, Skipped)
    assert skipped.reason == reason


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2008年5月12日开工。5月13日停工，14日复工。", ["2008-05-12", "2008-05-13", "2008-05-14"]),
        ("自2012年开办。本次于5月启动。", ["2012-01-01", "2024-05-01"]),
        ("2012年3月动工，10月完工", ["2012-03-01", "2012-10-01"]),
        ("2010年8月开工，次年2月完工，当年10月验收", ["2010-08-01", "2011-02-01", "2011-10-01"]),
        ("5月3日到达，次日8时返回，当晚9时入住", ["2024-05-03", "2024-05-04T08:00", "2024-05-04T21:00"]),
        ("2011年产值增长，上半年更快", ["2011-01-01", "2011-01-01"]),
        ("去年12月开工\n5月完工", ["2023-12-01", "2024-05-01"]),
        ("整个5月份", ["2024-05-01"]),
        ("5月3日开工，两天后停工", ["2024-05-03", "2024-05-05"]),
        ("2023年10月签约，次月3日开工，同月5日停电", ["2023-10-01", "2023-11-03", "2023-11-05"]),
        ("5月23日—26日", ["2024-05-23"]),
        ("5月4号，16号，27号", ["2024-05-04", "2024-05-16", "2024-05-27"]),
        ("2010年第3季度，同年四季度", ["2010-07-01", "2010-10-01"]),
    ],
)
def test_a_bare_month_or_day_takes_its_scene(text, days):
    assert [start for _, start, _ in told(text)] == days


@pytest.mark.parametrize(
    "text", ["昨日", "今年3月", "5月", "22日", "上周二", "近五年", "上半年", "本季度", "去年", "前两年", "周末"]
)
def test_without_publication_a_relative_date_stays_open(text):
    assert told(text, None) == [(text, None, None)]


@pytest.mark.parametrize(
    "text", ["三年前", "半年前", "12月31日", "农历八月十五", "星期三", "下周末", "一季度", "1—3月", "3—5日"]
)
def test_without_any_year_the_period_is_unknown(text):
    assert told(text, None) in ([(text, None, None)], [])


def test_days_before_publication_fall_into_the_month_before():
    assert told("27日—31日", datetime.date(2024, 6, 24))[0][1:] == ("2024-05-27", "2024-05-31")


def test_without_publication_a_time_has_no_day():
    assert told("8时至18时", None) == [("8时至18时", "T08:00", "T18:00")]


def test_the_last_year_named_helps_where_publication_is_unknown():
    assert told("2012年动工，\n5月完工", None)[1] == ("5月", "2012-05-01", "2012-05-31")


def test_december_is_last_years_in_spring():
    assert told("12月", datetime.date(2024, 3, 5)) == [("12月", "2023-12-01", "2023-12-31")]


def test_a_twenty_ninth_before_march_is_sought_further_back():
    assert told("31日", datetime.date(2023, 3, 5)) == [("31日", "2023-01-31", "2023-01-31")]


@given(st.dates(datetime.date(1000, 1, 1), datetime.date(2199, 12, 31)))
def test_a_full_date_is_read_back(day):
    for text in (f"{day.year}年{day.month}月{day.day}日", f"{day.year}-{day.month:02d}-{day.day:02d}"):
        assert told(text, None) == [(text, day.isoformat(), day.isoformat())]


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 1, 1)), st.integers(1, 12), st.integers(1, 28))
def test_a_bare_day_of_a_month_lies_within_a_year_of_publication(published, month, day):
    text = f"{month}月{day}日"
    ((_, start, _),) = told(text, published)
    assert abs((datetime.date.fromisoformat(start) - published).days) <= 366


@given(
    st.text(alphabet="0123456789一二三五十廿年月日号时点分第前近上下半个季周星期至—-/.: 今去本农历初，。", max_size=40)
)
def test_any_text_is_read_in_order_without_overlap(text):
    end = 0
    for found in readings(text):
        assert 0 <= found.start < found.end <= len(text)
        assert found.end > end
        end = found.end


def test_a_scan_can_ask_at_any_place():
    text = "去年4月5日下午3时至5时，近五年12.5%，第3周2月30日20世纪80年代末周五“十四五”时期"
    for at in range(len(text)):
        answer = read(text, at, Context.of(PUBLISHED))
        assert answer is None or isinstance(answer, (tuple, Skipped))


def test_followers_are_single_characters():
    assert all(len(char) == 1 for char in FOLLOWERS)


def test_a_lunar_day_is_read_from_its_words():
    assert lunar_day("农历八月十五") == (8, 15)
    assert lunar_day("腊月三十") == (12, 30)
    assert lunar_day("农历八月") is None
    assert lunar_day("中秋") is None


@given(st.dates(datetime.date(1901, 1, 1), datetime.date(2099, 12, 31)))
def test_a_lunar_day_leads_back_to_its_solar_day(day):
    month, number, name = lunar_of((day.year, day.month, day.day))
    candidates = [month_days(year, month) for year in (day.year - 1, day.year)]
    there = [shifted(first, number - 1) for first, length in filter(None, candidates) if number <= length]
    assert (day.year, day.month, day.day) in there
    assert name.endswith(("十", "一", "二", "三", "四", "五", "六", "七", "八", "九"))


@pytest.mark.parametrize(("year", "month"), [(1800, 1), (2300, 1), (2024, -4)])
def test_a_lunar_month_that_the_table_lacks_is_unknown(year, month):
    assert month_days(year, month) is None


def test_days_beyond_the_calendar_stay():
    assert shifted((9999, 12, 31), 1) == (9999, 12, 31)
