"""Words of the calendar: numerals that stand in dates, parts of the year and the day, eras, plans.

Simplified forms only; ``text.fold`` comes first. Sources: GB/T 7408 (dates), GB/T 15835-2011 (forms of dates and times).
"""

from typing import Final

DIGITS: Final[dict[str, int]] = {
    "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
}

NUMERALS: Final = "〇零○一二三四五六七八九十廿卅两千元"
"""Characters that write a number in a date: 二〇一二年, 廿三日, 两千零四年, 光绪元年."""

_TENS: Final = {10: ("十",), 20: ("二十", "廿"), 30: ("三十", "卅"), **{n * 10: ("〇一二三四五六七八九"[n] + "十",) for n in range(4, 10)}}

SMALL: Final[dict[str, int]] = (
    DIGITS
    | {"两": 2, "元": 1}
    | {word: tens for tens, words in _TENS.items() for word in words}
    | {word + digit: tens + DIGITS[digit] for tens, words in _TENS.items() for word in words for digit in "一二三四五六七八九"}
    | {"零" + digit: DIGITS[digit] for digit in "一二三四五六七八九"}
)
"""Numbers of a day, a month or an hour as they are written in Chinese."""

YEARS: Final[dict[str, int]] = {"今年": 0, "本年": 0, "去年": -1, "明年": 1, "前年": -2, "后年": 2, "大前年": -3, "大后年": 3, "上年": -1, "下年": 1, "这一年": 0}
"""Years told from that of publication."""

MONTHS: Final[dict[str, int]] = {
    "本月": 0, "这个月": 0, "当月": 0, "上月": -1, "上个月": -1, "上一个月": -1, "上上个月": -2, "上上月": -2,
    "下月": 1, "下个月": 1, "下一个月": 1, "下下个月": 2, "下下月": 2,
}

DAYS: Final[dict[str, int]] = {
    "今天": 0, "今日": 0, "今晚": 0, "今晨": 0, "今早": 0, "今夜": 0, "昨天": -1, "昨日": -1, "昨晚": -1, "昨晨": -1, "昨夜": -1,
    "前天": -2, "前日": -2, "前晚": -2, "大前天": -3, "大前日": -3, "明天": 1, "明日": 1, "明晚": 1, "明早": 1, "明晨": 1,
    "后天": 2, "大后天": 3, "大大后天": 4,
}

NIGHTS: Final = {"今晚": 720, "昨晚": 720, "明晚": 720, "当晚": 720, "前晚": 720, "今夜": 720, "昨夜": 720}
"""Words of a day that put a clock time after noon, with the minutes they add."""

SAME: Final[dict[str, tuple[str, int]]] = {
    "当年": ("year", 0), "同年": ("year", 0), "次年": ("year", 1), "翌年": ("year", 1), "当日": ("day", 0), "当天": ("day", 0), "同日": ("day", 0),
    "当晚": ("day", 0), "次日": ("day", 1), "翌日": ("day", 1), "同月": ("month", 0), "次月": ("month", 1),
}
"""Years and days told from the last one mentioned."""

WEEKS: Final[dict[str, int]] = {
    "": 0, "本": 0, "这": 0, "这个": 0, "今": 0, "这一": 0, "上": -1, "上个": -1, "上一": -1, "上上": -2, "上上个": -2,
    "下": 1, "下个": 1, "下一": 1, "下下": 2, "下下个": 2, "上一个": -1, "这一个": 0, "下一个": 1,
}
"""Weeks told from that of publication; they begin on Monday."""

QUARTERS: Final[dict[str, int]] = {
    "本季度": 0, "这个季度": 0, "这一季度": 0, "上季度": -1, "上个季度": -1, "上一季度": -1, "上一个季度": -1,
    "下季度": 1, "下个季度": 1, "下一季度": 1, "下一个季度": 1,
}
"""Quarters told from that of publication."""

WEEKDAYS: Final[dict[str, int]] = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}

SPANS_OF_YEAR: Final[dict[str, tuple[int, int]]] = {
    "上半年": (1, 6), "前半年": (1, 6), "下半年": (7, 12), "后半年": (7, 12), "全年": (1, 12), "年初": (1, 2), "年中": (6, 7), "年底": (12, 12), "年末": (12, 12),
    "初": (1, 2), "中期": (6, 7), "底": (12, 12), "末": (12, 12), "春季": (3, 5), "夏季": (6, 8), "秋季": (9, 11), "冬季": (12, 14),
    "春": (3, 5), "夏": (6, 8), "秋": (9, 11), "冬": (12, 14), "春天": (3, 5), "夏天": (6, 8), "秋天": (9, 11), "冬天": (12, 14), "首季": (1, 3), "首季度": (1, 3), "前季度": (1, 3),
    "年年底": (12, 12), "年年末": (12, 12), "年年初": (1, 2),
}
"""First and last month of a part of the year; 13 and 14 are in the next."""

SPANS_OF_MONTH: Final[dict[str, tuple[int, int]]] = {
    "初": (1, 5), "月初": (1, 5), "上旬": (1, 10), "中旬": (11, 20), "下旬": (21, 31), "底": (25, 31), "月底": (25, 31), "末": (25, 31), "月末": (25, 31),
    "上半月": (1, 15), "下半月": (16, 31), "中": (11, 20), "月中": (11, 20),
}
"""First and last day of a part of the month, by common use; 31 is the last day there is."""

HALVES: Final[dict[str, tuple[int, int]]] = {"上半年": (1, 6), "前半年": (1, 6), "后半年": (7, 12), "下半年": (7, 12), "年初": (1, 2), "年底": (12, 12), "年末": (12, 12), "年中": (6, 7)}
"""Parts of the year that are told without a year."""

HALVES_OF_MONTH: Final[dict[str, tuple[int, int]]] = {"上半月": (1, 15), "下半月": (16, 31), "月初": (1, 5), "月底": (25, 31), "月末": (25, 31)}

PARTS_OF_DAY: Final[dict[str, int]] = {
    "凌晨": 0, "清晨": 0, "早晨": 0, "早上": 0, "上午": 0, "早": 0, "中午": 1, "正午": 1, "午后": 12, "下午": 12, "傍晚": 12, "晚上": 12, "晚间": 12,
    "夜间": 12, "夜里": 12, "深夜": 12, "当晚": 12, "晚": 12, "午夜": 12,
}
"""Hours that a part of the day adds to a twelve-hour clock; 1 stands for noon, which adds 12 up to three o'clock."""

PLANS: Final[dict[str, int]] = {
    "一五": 1953, "二五": 1958, "三五": 1966, "四五": 1971, "五五": 1976, "六五": 1981, "七五": 1986, "八五": 1991, "九五": 1996,
    "十五": 2001, "十一五": 2006, "十二五": 2011, "十三五": 2016, "十四五": 2021, "十五五": 2026, "十六五": 2031,
}
"""First year of each five-year plan."""

PLAN_NAMES: Final = frozenset(name for name in PLANS if len(name) == 3)
"""Names of plans that without a unit are no count: 十二五."""

CENTURIES: Final = {"本世纪": 0, "上世纪": -1, "上个世": -1}
"""The first three characters of centuries told from that of publication."""

REIGNS: Final[dict[str, int]] = {
    "贞观": 627, "开元": 713, "天宝": 742, "洪武": 1368, "永乐": 1403, "宣德": 1426, "成化": 1465, "弘治": 1488, "正德": 1506, "嘉靖": 1522, "隆庆": 1567,
    "万历": 1573, "天启": 1621, "崇祯": 1628, "顺治": 1644, "康熙": 1662, "雍正": 1723, "乾隆": 1736, "嘉庆": 1796, "道光": 1821, "咸丰": 1851, "同治": 1862,
    "光绪": 1875, "宣统": 1909, "民国": 1912,
}
"""First year of each era."""

EVENTS: Final[dict[str, int]] = {
    "中华人民共和国成立": 1949, "新中国成立": 1949, "中国共产党成立": 1921, "建党": 1921, "中国人民解放军建军": 1927, "中国人民解放军成立": 1927,
    "改革开放": 1978, "抗日战争胜利": 1945, "抗战胜利": 1945, "世界反法西斯战争胜利": 1945, "全民族抗战爆发": 1937, "五四运动": 1919, "辛亥革命": 1911,
    "红军长征胜利": 1936, "香港回归": 1997, "香港回归祖国": 1997, "澳门回归": 1999, "澳门回归祖国": 1999, "西藏和平解放": 1951, "汶川地震": 2008,
    "汶川特大地震": 2008, "唐山大地震": 1976, "九一八事变": 1931, "卢沟桥事变": 1937, "南京大屠杀惨案发生": 1937, "孙中山先生诞辰": 1866, "孙中山诞辰": 1866,
    "毛泽东同志诞辰": 1893, "毛泽东诞辰": 1893, "周恩来同志诞辰": 1898, "周恩来诞辰": 1898, "邓小平同志诞辰": 1904, "邓小平诞辰": 1904, "鲁迅诞辰": 1881,
    "鲁迅先生诞辰": 1881, "马克思诞辰": 1818, "中美建交": 1979, "中日邦交正常化": 1972, "中法建交": 1964, "中俄建交": 1949, "人民政协成立": 1949,
}
"""Year of events whose anniversaries newspapers keep, by the words right before 周年."""

LUNAR_MONTHS: Final[dict[str, int]] = {"正": 1, "冬": 11, "腊": 12}
