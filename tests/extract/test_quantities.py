"""Figures with unit, hedge and sign: value, interval and kind."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.data.hedges import BEFORE
from newsfacts.extract import extract
from newsfacts.model import Kind

FIGURES = {
    "3000人": ["3000人", "3000名", "三千人", "3,000人", "３０００人", "3000個人"],
    "15 个": ["15个", "十五个", "15個"],
    "200000000 元": ["2亿元", "两亿元", "2億元", "贰亿圆", "人民币2亿元", "¥2亿", "2亿元人民币", "RMB2亿"],
    "13.5 美元": ["13.5美元", "$13.5", "US$13.5", "十三点五美元"],
    "2000 港元": ["港币两千元", "HKD2000", "2000港元", "2千港元"],
    "13.24 元": ["壹拾叁元贰角肆分", "13元2角4分", "13.24元"],
    "0.25 元": ["两毛五", "2毛5", "0.25元"],
    "3.04 元": ["三块零四", "3.04元"],
    "4.5 %": ["4.5%", "４．５％", "百分之四点五", "百分之4.5", "45‰", "千分之四十五"],
    "70 %": ["七成", "7成", "70%"],
    "75 %": ["七点五折", "7.5折"],
    "1.7 百分点": ["1.7个百分点", "1.7百分点", "170个基点"],
    "0.02 %": ["万分之二"],
    "3 倍": ["3倍", "三倍"],
    "2700 平方米": ["2700平方米", "2700㎡", "0.27公顷"],
    "1000 米": ["1公里", "1千米", "1000米", "1km"],
    "1.8 米": ["一米八", "1.8米", "180厘米"],
    "500 千克": ["500公斤", "0.5吨", "1000斤", "半吨"],
    "1.75 千克": ["三斤半", "3.5斤"],
    "90 千瓦时": ["90千瓦时", "90度电", "90kWh"],
    "1320000 千瓦": ["2×66万千瓦", "132万千瓦", "1320兆瓦"],
    "5400 秒": ["1小时30分", "一个半小时", "90分钟", "1.5小时", "1小时30分钟"],
    "145.08 秒": ["2分25秒08"],
    "10.5 秒": ["10秒5", "10.5秒"],
    "172800 秒": ["两日", "两天", "48小时"],
    "2.5 个月": ["两个半月", "2.5个月"],
    "18 个月": ["一年半", "18个月", "1年零6个月"],
    "6 个月": ["半年", "6个月"],
    "-5 摄氏度": ["-5℃", "零下5℃", "零下五摄氏度", "负5摄氏度", "-5摄氏度", "摄氏零下5度"],
    "7400 元/平方米": ["7400元/平方米", "0.74万元/平方米", "7400元每平方米"],
    "60 个": ["五打"],
    "0.5": ["一半", "二分之一", "1/2"],
    "0.2": ["五分之一"],
    "3 人": ["3死"],
    "4 倍": ["4倍"],
    "50000 元": ["伍万元整", "5万元", "伍万圆"],
    "286.45 元": ["贰佰捌拾陆元肆角伍分", "286.45元", "286块4毛5"],
    "0.85 元": ["八角五分", "8毛5", "0.85元"],
    "10 元": ["拾元整", "十元"],
    "2000000000000 日元": ["2兆日元", "2万亿日元"],
    "7.25": ["七又四分之一", "7又1/4", "7 1/4", "7.25"],
    "-0.4": ["负五分之二", "五分之负二", "-2/5", "-0.4"],
    "-6 %": ["负百分之六", "百分之负六", "-6%"],
    "2400 秒": ["三分之二小时", "2/3小时", "40分钟"],
    "402.336 米": ["1/4英里", "四分之一英里", "0.25英里"],
    "1.83 米": ["一米八三", "1米83", "183厘米"],
    "38.5 度": ["38度5", "三十八度五", "38.5度"],
    "15 %": ["一成五", "1成5", "15%", "一点五成"],
    "50 %": ["五折", "50%"],
    "6 个": ["半打", "6个"],
    "1.15 千克": ["两斤三两", "2.3斤"],
    "4.5 岁": ["四岁零六个月", "4.5岁", "四岁半"],
    "21 摄氏度": ["零上21℃", "21℃"],
    "3.5 百分点": ["3个半百分点", "3.5个百分点"],
    "80000 元": ["8w元", "8万元", "8W块"],
    "100000 日元": ["10万円", "10万日元"],
    "300000": ["3e5", "3×10^5", "3×10的5次方", "30万"],
    "100000 人": ["10^5人", "10万人"],
    "7408 米": ["四海里", "4海里"],
    "30 谢克尔": ["30谢克尔", "30新谢克尔", "三十以色列谢克尔"],
}


@pytest.mark.parametrize(("meaning", "spelling"), [(value, one) for value, all_ in FIGURES.items() for one in all_])
def test_every_spelling_means_the_same(meaning: str, spelling: str, told) -> None:
    quoted, found = told(f"共计{spelling}。")[0]
    assert (quoted, found.replace(" ", "")) == (spelling, meaning.replace(" ", ""))


@pytest.mark.parametrize(
    ("text", "value", "low", "high", "hedge"),
    [
        ("近700人", "700", None, "700", "近"),
        ("不足80家", "80", None, "80", "不足"),
        ("跌破3000点", "3000", None, "3000", "跌破"),
        ("超60亿元", "6000000000", "6000000000", None, "超"),
        ("逾5万户", "50000", "50000", None, "逾"),
        ("16万农户", "160000", "155000", "165000", None),
        ("至少3人", "3", "3", None, "至少"),
        ("80%以上", "80", "80", None, "以上"),
        ("30天以内", "2592000", None, "2592000", "以内"),
        ("约200人", "200", "190", "210", "约"),
        ("200人左右", "200", "190", "210", "左右"),
        ("600余人", "600", "600", "700", "余"),
        ("3800多家", "3800", "3800", "3900", "多"),
        ("70余家", "70", "70", "80", "余"),
        ("5年多", "60", "60", None, "多"),
        ("3个多月", "3", "3", "4", "多"),
        ("十多家", "10", "10", "20", "多"),
        ("十几块钱", "10", "10", "20", "几"),
        ("上百家", "100", "100", None, "上"),
        ("千余", "1000", "1000", "2000", "余"),
        ("超亿元", "100000000", "100000000", None, "超"),
        ("亿元以上", "100000000", "100000000", None, "以上"),
        ("数十亿元", None, "1000000000", "10000000000", None),
        ("半个百分点", "0.5", "0.25", "0.75", None),
        ("≥60%", "60", "60", None, "≥"),
        ("≤3个", "3", None, "3", "≤"),
        (">25℃", "25", "25", None, ">"),
        ("过亿", "100000000", "100000000", None, "过"),
        ("几百人", None, "100", "1000", None),
        ("七八个", None, "7", "8", None),
        ("2亿元", "200000000", "150000000", "250000000", None),
        ("3000人", "3000", "3000", "3000", None),
        ("30万人", "300000", "295000", "305000", None),
        ("7.5%", "7.5", "7.45", "7.55", None),
        ("高达4.5万元", "45000", "44500", "45500", "高达"),
        ("零下十几度", None, "-20", "-10", "几"),
        ("约 200 人", "200", "190", "210", "约"),
        ("超过 4 亿元", "400000000", "400000000", None, "超过"),
        ("700 多家", "700", "700", "800", "多"),
        ("30 余万人", "300000", "300000", "400000", "余"),
        ("60 % 左右", "60", "57", "63", "左右"),
    ],
)
def test_a_hedge_opens_the_interval(text: str, value, low, high, hedge, figure) -> None:
    found = figure(text)
    assert text[found.start : found.end] == text
    shown = tuple(None if end is None else f"{end:f}" for end in (found.value, found.low, found.high))
    assert (*shown, found.hedge) == (value, low, high, hedge)


@pytest.mark.parametrize(
    "text",
    [
        "最近700人",
        "签约34个",
        "反超3分",
        "附近5家",
        "节约500元",
        "总人数十万人",
        "通过百家企业",
        "3种多功能",
        "跌破万元",
        "以上百家",
    ],
)
def test_a_hedge_within_another_word_is_none(text: str) -> None:
    assert all(found.hedge in (None, "跌破") for found in extract(text, None).quantities)


@given(st.integers(1, 10**6), st.sampled_from(sorted(BEFORE)), st.sampled_from(["人", "元", "%", "公里"]))
def test_a_hedge_never_narrows_below_the_plain_figure(amount: int, hedge: str, unit: str) -> None:
    plain = extract(f"{amount}{unit}", None).quantities[0]
    hedged = extract(f"为{hedge}{amount}{unit}", None).quantities[0]
    assert hedged.value == plain.value
    assert hedged.bounds.contains(plain.value)
    assert hedged.hedge == hedge
    if BEFORE[hedge] != "stress":
        assert hedged.bounds.high - hedged.bounds.low >= plain.bounds.high - plain.bounds.low or amount < 10


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("3—5万元", "30000..50000 元"),
        ("15%至30%", "15..30 %"),
        ("52元-147元/吨", "52..147 元/吨"),
        ("15%—30%", "15..30 %"),
        ("2至3亿元", "200000000..300000000 元"),
        ("两到三万港元", "20000..30000 港元"),
        ("一千到两千万元", "10000000..20000000 元"),
        ("8000—1万元", "8000..10000 元"),
        ("10~15k元", "10000..15000 元"),
        ("800克至1.2公斤", "0.8..1.2 千克"),
        ("-5至3℃", "-5..3 摄氏度"),
        ("零下5到零下2度", "-5..-2 度"),
        ("-5到-2℃", "-5..-2 摄氏度"),
        ("零下8至6度", "-8..-6 度"),
        ("2万(含)-7万元", "20000..70000 元"),
        ("50万元以上100万元以下", "500000..1000000 元"),
        ("20-100个", "20..100 个"),
        ("百分之三十至四十", "30..40 %"),
        ("百分之七到百分之九", "7..9 %"),
        ("零下6到零上4度", "-6..4 度"),
        ("三两个月", "2..3 个月"),
    ],
)
def test_ranges_have_two_ends(text: str, meaning: str, told) -> None:
    assert told(text) == [(text, meaning)]


@pytest.mark.parametrize("text", ["距今6200—5400年", "距今约6200至5400年"])
def test_a_range_of_years_ago_begins_with_the_earlier_end(text: str, told) -> None:
    (_, meaning), *others = told(text)
    assert not others
    assert meaning == "64800..74400 个月"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("从3%到5%", ["3%", "5%"]),
        ("由百分之四降到百分之三", ["百分之四", "百分之三"]),
        ("从百分之三到百分之五", ["百分之三", "百分之五"]),
        ("百分之六至8人", ["百分之六", "8人"]),
        ("前70米一直领先", ["70米"]),
        ("转了180度一共", ["180度"]),
        ("增长5%至3000万元", ["5%", "3000万元"]),
        ("下降2个至30个", ["2个", "30个"]),
        ("每三周50小时", ["三周", "50小时"]),
        ("30人和20个", ["30人", "20个"]),
        ("9吨至3公里", ["9吨", "3公里"]),
        ("5元2000张", ["5元", "2000张"]),
        ("3小时2天", ["3小时", "2天"]),
        ("5元7", ["5元", "7"]),
        ("两个半导体", ["两个"]),
        ("两件半成品", ["两件"]),
        ("十天半月", ["十天", "半月"]),
        ("6秒5米", ["6秒", "5米"]),
        ("涨幅0.0,555.9元", ["0.0", "555.9元"]),
        ("30至20个", ["30", "20个"]),
        ("30与20个", ["30", "20个"]),
        ("7天以上5天以下", ["7天以上", "5天以下"]),
        ("3亿元至2亿元", ["3亿元", "2亿元"]),
    ],
)
def test_what_is_no_range_stays_two_figures(text: str, figures: list[str], told) -> None:
    assert [quoted for quoted, _ in told(text)] == figures


@pytest.mark.parametrize(
    ("text", "meaning"),
    [("翻两番", "4 倍"), ("翻了三番", "8 倍"), ("翻了一番", "2 倍"), ("三番", "3 番")],
)
def test_doublings_are_multiples(text: str, meaning: str, told) -> None:
    assert [found for _, found in told(text)] == [meaning]


def test_a_hedge_opens_doublings(figure) -> None:
    near, more = figure("翻近两番"), figure("翻了两番多")
    assert (near.low, near.high) == (None, 4)
    assert (more.low, more.high) == (4, None)


@pytest.mark.parametrize("text", ["全场打对折。", "打了对折出售", "首单打个对折"])
def test_half_price_is_a_share(text: str, told) -> None:
    assert told(text) == [("对折", "50 %")]


@pytest.mark.parametrize("text", ["把纸对折一下", "对折纸张", "半成品", "半打开的门", "陆元庆说", "大陆和内陆", "收拾"])
def test_words_with_half_and_rare_capitals_are_no_amounts(text: str) -> None:
    assert not extract(text, None).quantities


def test_half_a_hundred_is_an_age_told_in_words(told) -> None:
    assert told("他年过半百。") == [("半百", "50")]


def test_a_power_too_large_for_print_is_a_formula() -> None:
    found = extract("约1.5×10^99个", None)
    assert not found.quantities
    assert [aside.reason for aside in found.asides] == ["formula"]


def test_a_range_between_two_ends_in_words(told) -> None:
    assert told("位于30000与40000之间") == [("30000与40000", "30000..40000")]


def test_two_bounds_of_one_amount(told) -> None:
    assert told("大于40并小于60个") == [("大于40并小于60个", "40..60 个")]
    assert [quoted for quoted, _ in told("大于40并小于60吨")] == ["大于40", "小于60吨"]


def test_a_word_of_stress_leaves_a_count_exact(figure) -> None:
    found = figure("多达40人")
    assert (found.low, found.high, found.hedge) == (40, 40, "多达")


def test_the_numeral_leaves_out_the_hedge_after_it(figure) -> None:
    found = figure("近600余人")
    assert (found.start, found.end, found.numeral_start, found.numeral_end) == (0, 6, 1, 4)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("唯一一位", [("一位", "1 人")]),
        ("统一一个标准", [("一个", "1 个")]),
        ("一一回应", []),
        ("装机千万千瓦", [("千万千瓦", "10000000 千瓦")]),
        ("6枪枪枪打出9环", [("6枪", "6 枪"), ("9环", "9 环")]),
        ("96万车祸赔款", [("96万", "960000")]),
        ("第71集团军", [("第71", "71")]),
        ("一点两小时的会", [("一点", "1 点"), ("两小时", "7200 秒")]),
        ("比对手高一个百分点", [("一个百分点", "1 百分点")]),
        ("一块一般的石头", [("一块", "1 元")]),
        ("三块五就卖", [("三块五", "3.5 元")]),
        ("4块2涨到6块8", [("4块2", "4.2 元"), ("6块8", "6.8 元")]),
        ("从八千涨到一万二", [("八千", "8000"), ("一万二", "12000")]),
        ("由三千降至两千", [("三千", "3000"), ("两千", "2000")]),
        ("高达40人", [("高达40人", "40 人")]),
        ("23个人民法庭", [("23个", "23 个")]),
        ("8个人物", [("8个", "8 个")]),
        ("8个人", [("8个人", "8 人")]),
        ("四处遗址", [("四处", "4 处")]),
        ("届满五日前", [("五日", "432000 秒")]),
        ("上万年", [("上万年", "120000 个月")]),
        ("汇率为6·2比1", [("6·2比1", "6.2")]),
    ],
)
def test_words_that_run_into_each_other_are_kept_apart(text: str, figures: list[tuple[str, str]], told) -> None:
    assert told(text) == figures


def test_a_list_shares_the_unit_at_its_end(told) -> None:
    found = told("分别下降5.2、0.8、11.9和2.6个百分点")
    assert [meaning for _, meaning in found] == ["5.2 百分点", "0.8 百分点", "11.9 百分点", "2.6 百分点"]


@pytest.mark.parametrize("text", ["收到来信20060101件。", "支出20190101元。"])
def test_eight_digits_with_a_unit_are_no_day(text: str, figure) -> None:
    assert figure(text).kind not in (Kind.DATE, Kind.TIME)


def test_a_stop_ends_the_list(told) -> None:
    assert told("达到5.2。2.6个百分点") == [("5.2", "5.2"), ("2.6个百分点", "2.6 百分点")]


@pytest.mark.parametrize(("text", "value"), [("3:0", None), ("6∶2", 3), ("6.2:41.3:52.5", None), ("16/5", "3.2")])
def test_a_ratio_has_a_value_where_it_has_one(text: str, value, figure) -> None:
    found = figure(text)
    assert found.kind is Kind.RATIO
    assert found.value == (None if value is None else Decimal(value))


def test_a_mark_before_a_date_is_no_ratio(told_dates) -> None:
    assert told_dates("图2：1956年5月，旧居。") == ["1956年5月"]
    assert told_dates("3：27日，代表抵达。") == ["27日"]


def test_the_middle_dot_of_a_decimal_is_a_point(told) -> None:
    assert told("增长8·3％，达到12·6亿元") == [("8·3％", "8.3 %"), ("12·6亿元", "1260000000 元")]


@pytest.mark.parametrize("text", ["0分之三", "三百又五", "2×3米", "01/02"])
def test_what_only_looks_like_a_share_is_none(text: str) -> None:
    assert all(found.kind is not Kind.RATIO for found in extract(text, None).quantities)


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        ("第十一批", Kind.ORDINAL, "批"),
        ("第3名", Kind.ORDINAL, "人"),
        ("第七", Kind.ORDINAL, None),
        ("第 7", Kind.ORDINAL, None),
        ("十四届", Kind.ORDINAL, "届"),
        ("4100余人次", Kind.COUNT, "人次"),
        ("6.1级", Kind.COUNT, "级"),
        ("35岁", Kind.AGE, "岁"),
        ("6.2:41.3:52.5", Kind.RATIO, None),
        ("120公里/小时", Kind.SPEED, "公里/小时"),
        ("三百五十又三分之一", Kind.NUMBER, None),
        ("2个多月", Kind.DURATION, "个月"),
        ("3.5元每公斤", Kind.RATE, "元/千克"),
        ("3.5GB", Kind.DATA, "兆字节"),
    ],
)
def test_the_kind_is_that_of_unit_and_form(text: str, kind: Kind, unit: str | None, figure) -> None:
    found = figure(text)
    assert (text[found.start : found.end], found.kind, found.unit) == (text, kind, unit)


@given(
    st.decimals(0, 10**6, places=2, allow_nan=False, allow_infinity=False),
    st.sampled_from(["元", "万元", "亿美元", "吨", "公里", "%", "个百分点", "平方米", "小时"]),
)
def test_an_amount_written_is_the_amount_read(amount, unit: str) -> None:
    text = f"共{amount:f}{unit}，"
    found = extract(text, None).quantities[0]
    assert text[found.start : found.end] == text[1:-1]
    bare = extract(f"1{unit}", None).quantities[0]
    assert found.value == amount * bare.value
    assert found.bounds.contains(found.value)
    assert found.unit == bare.unit


@given(st.integers(1, 99), st.integers(1, 59))
def test_compound_times_are_exact(hours: int, minutes: int) -> None:
    assert extract(f"历时{hours}小时{minutes}分", None).quantities[0].value == hours * 3600 + minutes * 60
