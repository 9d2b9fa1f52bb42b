"""Units that do not fit the word before them: the patterns, what is wrong, and what to print instead.

For the check of unit misuse. Sources: GB 3100-1993 (symbols, power and energy), 现代汉语词典 (时速 is the distance in an hour,
日均 the mean of a day). Every pattern is bounded, and compiled where its ``needle`` occurs near one of the words ``also`` and right behind one of the characters ``before``; ``put`` is what to print for the group ``fault``.
"""

from typing import Final

from msgspec import Struct


class Misuse(Struct, frozen=True):
    """One way to misuse a unit: a word that must occur, the pattern, the group at fault and what to print for it."""

    needle: str
    pattern: str
    put: str
    zh: str
    en: str
    form: bool = False
    also: str | tuple[str, ...] = ""
    before: str = ""


_N: Final = r"[0-9][0-9.,]{0,12}"
_VERB_ENDS: Final = "到达为约近过超共仅有计成破高可是"
_VERBS: Final = r"(?:达到|高达|达|为|约|近|超过|超|共|仅|有|累计|完成|突破|最高|不超过|可|是)*"

MISUSES: Final = (
    Misuse(
        "每小时", rf"(?P<fault>每小时)的?时速{_VERBS}{_N}", "", "时速即每小时的速度，“每小时”重复", "时速 is already the distance in an hour",
    ),
    Misuse(
        "毫安", rf"电池[^，。；]{{0,6}}容量{_VERBS}{_N}(?P<fault>毫安)(?!时|小时|·|时)", "毫安时", "电池容量的单位是毫安时", "the capacity of a battery is counted in milliampere hours",
    ),
    Misuse(
        "浓度", rf"(?:PM2\.5|PM10|臭氧|二氧化硫|二氧化氮|甲醛|一氧化碳)[^，。；0-9]{{0,8}}浓度{_VERBS}{_N}(?P<fault>微克|毫克)(?![/／每])", "微克/立方米",
        "浓度是单位体积里的含量，应写作微克/立方米", "a concentration is so much in a volume", also="克",
    ),
    Misuse("M", rf"[长宽高深]{_VERBS}{_N}(?P<fault>M)(?![A-Za-z0-9])", "m", "米的符号是m", "the symbol of the metre is m", form=True, also="长宽高深"),
    Misuse(
        "时速", rf"时速{_VERBS}(?P<fault>每小时){_VERBS}(?:{_N}|[一二三四五六七八九十百]+)", "",
        "时速即每小时的速度，“每小时”重复", "时速 is already the distance in an hour", also=("每小时",),
    ),
    Misuse(
        "时速", rf"时速{_VERBS}{_N}多?(?:公里|千米|km)(?P<fault>(?:/|每)(?:小时|时|h))", "",
        "时速即每小时的速度，“每小时”重复", "时速 is already the distance in an hour", also=("/小", "/时", "/h", "每小", "每时", "每h"),
    ),
    *(
        Misuse(
            f"每{time}", rf"每{time}钟?{_VERBS}{_N}[万亿]?(?:公里|千米|米|转|立方米|吨)(?P<fault>/{time})", "",
            "每单位时间说了两次", "the unit of time told twice", also="/",
        )
        for time in ("秒", "小时", "分")
    ),
    Misuse(
        "日均", rf"日均[^，。；\n0-9比]{{0,12}}(?P<fault>每[天日])[^，。；\n0-9]{{0,10}}{_N}", "", "“日均”与“每天”重复", "日均 and 每天 say the same", also=("每天", "每日"),
    ),
    Misuse(
        "月均", rf"月均[^，。；\n0-9比]{{0,12}}(?P<fault>每月)[^，。；\n0-9]{{0,10}}{_N}", "", "“月均”与“每月”重复", "月均 and 每月 say the same", also=("每月",),
    ),
    Misuse(
        "年均", rf"年均[^，。；\n0-9比]{{0,12}}(?P<fault>每年)[^，。；\n0-9]{{0,10}}{_N}", "", "“年均”与“每年”重复", "年均 and 每年 say the same", also=("每年",),
    ),
    Misuse(
        "人均", rf"人均[^，。；\n0-9比]{{0,12}}(?P<fault>每人)[^，。；\n0-9]{{0,10}}{_N}", "", "“人均”与“每人”重复", "人均 and 每人 say the same", also=("每人",),
    ),
    Misuse(
        "每年",
        rf"(?<![0-9前去今明近多往本每当半全常])年[^，。；\n0-9年]{{0,8}}(?:量|值|额|能力|产能){_VERBS}(?P<fault>每年){_VERBS}{_N}", "",
        "“年”与“每年”重复", "年 and 每年 say the same", also="量值额能", before=f"量值额力能{_VERB_ENDS}",
    ),
    Misuse(
        "每天", rf"(?<![0-9每当半全今昨明前近多往本周生节假即平])日[^，。；\n0-9日均]{{0,8}}(?:量|值|额|能力){_VERBS}(?P<fault>每[天日]){_VERBS}{_N}", "",
        "“日”与“每天”重复", "日 and 每天 say the same", before=f"量值额力{_VERB_ENDS}",
    ),
    Misuse(
        "每月", rf"(?<![0-9每当半全本个上下正腊])月[^，。；\n0-9月]{{0,8}}(?:量|值|额|收入|[薪资]){_VERBS}(?P<fault>每月){_VERBS}{_N}", "",
        "“月”与“每月”重复", "月 and 每月 say the same", before=f"量值额入薪资{_VERB_ENDS}",
    ),
    Misuse("秒速", rf"秒速{_VERBS}(?P<fault>每秒){_VERBS}{_N}", "", "秒速即每秒的速度，“每秒”重复", "秒速 is already the distance in a second", also=("每秒",)),
    Misuse("亩产", rf"亩产{_VERBS}(?P<fault>每亩){_VERBS}{_N}", "", "“亩产”与“每亩”重复", "亩产 and 每亩 say the same", also=("每亩",)),
    Misuse("户均", rf"户均[^，。；\n0-9比]{{0,12}}(?P<fault>每户)[^，。；\n0-9]{{0,10}}{_N}", "", "“户均”与“每户”重复", "户均 and 每户 say the same", also=("每户",)),
    *(
        Misuse(
            speed, rf"(?P<fault>{speed}){_VERBS}{_N}节(?![课车点目省])", "航速", "节即每小时一海里，“每小时”重复", "a knot is already a sea mile in an hour",
            also="节",
        )
        for speed in ("每小时", "时速")
    ),
    Misuse("光年", rf"(?:{_N}|[一二三四五六七八九十百千万亿几数])[万亿]{{0,2}}(?P<fault>光年)(?=以?前|[以之]后|的时间|的历史|以来)", "年", "光年是距离，不是时间", "a light year is no time"),
    *(
        Misuse(
            f"千瓦{per}", rf"{_N}[万亿]{{0,2}}(?P<fault>千瓦{per}小?时)", "千瓦时", "电能的单位是千瓦时（千瓦乘以小时）", "energy is kilowatts times hours",
        )
        for per in "/每"
    ),
    Misuse(
        "耗电", rf"耗电{_VERBS}{_N}[万亿]{{0,2}}(?P<fault>千瓦|兆瓦)(?![0-9A-Za-z时小/／每])", "千瓦时", "电量的单位是千瓦时，千瓦是功率", "energy is counted in kilowatt hours", also="瓦",
    ),
    *(
        Misuse(
            f"降{what}", rf"降{what}量?{_VERBS}{_N}(?P<fault>毫升|厘升|公?升|立方厘米|立方毫米|平方毫米|毫克)", "毫米", "降水量按毫米计", "rain is measured in millimetres",
            also="升厘毫",
        )
        for what in "雨水雪"
    ),
    Misuse(
        "平方米", rf"(?:体积|容积|蓄水量?|供水量?|用水量|土石?方|天然气){_VERBS}{_N}[万亿]{{0,2}}(?P<fault>平方米)", "立方米", "体积的单位是立方米", "a volume in units of area", also=("体积", "容积", "蓄水", "供水", "用水", "土方", "石方", "土石", "天然气"),
    ),
    Misuse(
        "立方米", rf"面积{_VERBS}{_N}[万亿]{{0,2}}(?P<fault>立方米)", "平方米", "面积的单位是平方米", "an area in units of volume", also=("面积",),
    ),
    Misuse(
        "电量", rf"(?:发|用|售|供|耗|节|上网)电量{_VERBS}{_N}[万亿]{{0,2}}(?P<fault>千瓦|兆瓦)(?![0-9A-Za-z时小·・])", "千瓦时",
        "电量的单位是千瓦时，千瓦是功率", "energy is counted in kilowatt hours, kilowatts are power", also="瓦",
    ),
    Misuse(
        "瓦", rf"(?:(?:全年|全月|上月|当月|当年|累计)(?:发|用)|(?<!最大)(?<!最高)用)电{_VERBS}{_N}[万亿]{{0,2}}(?P<fault>千瓦|兆瓦)(?![0-9A-Za-z时小·・])", "千瓦时",
        "电量的单位是千瓦时，千瓦是功率", "energy is counted in kilowatt hours, kilowatts are power",
        also=("用电", "年发电", "月发电", "计发电"),
    ),
    Misuse(
        "功率", rf"(?<!无)功率{_VERBS}{_N}[万亿]?(?P<fault>千瓦时|度)(?!电)", "千瓦", "功率的单位是千瓦，千瓦时和度是电量", "power is counted in kilowatts", also=("千瓦时", "度"),
    ),
    Misuse(
        "浓度", rf"浓度{_VERBS}{_N}(?:微克|毫克|克)/(?P<fault>平方米)", "立方米", "浓度按立方米计", "a concentration is counted per cubic metre", also="方",
    ),
    Misuse(
        "库容", rf"库容量?{_VERBS}{_N}[万亿]{{0,2}}(?P<fault>平方米|平方公里)", "立方米", "库容的单位是立方米", "a volume in units of area", also=("平方",),
    ),
    Misuse(
        "单机容量", rf"单机容量{_VERBS}{_N}[万亿]{{0,2}}(?:千瓦|兆瓦)(?P<fault>时)", "",
        "单机容量的单位是千瓦、兆瓦，千瓦时、兆瓦时是电量", "capacity is counted in kilowatts, kilowatt hours are energy",
    ),
    Misuse(
        "装机", rf"(?<!储能)(?<!储能电站)装机(?:总?容量|规模)?{_VERBS}{_N}[万亿]{{0,2}}(?P<fault>千瓦时|度)(?!电站)", "千瓦",
        "装机容量的单位是千瓦，千瓦时是电量", "capacity is counted in kilowatts, kilowatt hours are energy", also=("千瓦时", "度"),
    ),
    Misuse(
        "面积", rf"面积{_VERBS}{_N}[万亿]{{0,2}}(?P<fault>公里|千米)(?![²2/])", "平方公里", "面积的单位应为平方公里", "an area in units of length", also=("公里", "千米"),
    ),
    Misuse(
        "平方", rf"(?:全长|总长|总里程|通车里程){_VERBS}{_N}[万亿]{{0,2}}(?P<fault>平方公里|平方千米)", "公里", "长度的单位应为公里", "a length in units of area", also="长程",
    ),
    Misuse("摄氏", rf"(?P<fault>摄氏)(?:零[上下])?{_N}度", "", "摄氏度是一个整体，不能拆开，应写作××摄氏度", "the degree Celsius is one word", form=True),
    Misuse("ug", r"[0-9]\s?(?P<fault>ug)(?![A-Za-z])", "μg", "微克的符号是μg", "the symbol of the microgram is μg", form=True),
    Misuse("KG", r"[0-9]\s?(?P<fault>KG)(?![A-Za-z0-9])", "kg", "千克的符号是kg", "the symbol of the kilogram is kg", form=True),
    Misuse("MG", r"[0-9]\s?(?P<fault>MG)(?![A-Za-z0-9])", "mg", "毫克的符号是mg", "the symbol of the milligram is mg", form=True),
    Misuse("Mg", r"[0-9]\s?(?P<fault>Mg)(?![A-Za-z0-9])", "mg", "毫克的符号是mg", "the symbol of the milligram is mg", form=True),
    Misuse("DB", r"[0-9]\s?(?P<fault>DB)(?![A-Za-z0-9])", "dB", "分贝的符号是dB", "the symbol of the decibel is dB", form=True),
    Misuse("ML", r"[0-9]\s?(?P<fault>ML)(?![A-Za-z0-9])", "mL", "毫升的符号是mL", "the symbol of the millilitre is mL", form=True),
    Misuse("CM", r"[0-9]\s?(?P<fault>CM)(?![A-Za-z0-9])", "cm", "厘米的符号是cm", "the symbol of the centimetre is cm", form=True),
    Misuse("MM", r"[0-9]\s?(?P<fault>MM)(?![A-Za-z0-9])", "mm", "毫米的符号是mm", "the symbol of the millimetre is mm", form=True),
    Misuse("Kg", r"[0-9]\s?(?P<fault>Kg)(?![A-Za-z0-9])", "kg", "千克的符号是kg", "the symbol of the kilogram is kg", form=True),
    Misuse("Km", r"[0-9]\s?(?P<fault>Km)(?![A-Za-z0-9])", "km", "千米的符号是km", "the symbol of the kilometre is km", form=True),
    Misuse("KWH", r"[0-9]\s?(?P<fault>KWH)(?![A-Za-z0-9])", "kW·h", "千瓦时的符号是kW·h", "the symbol of the kilowatt hour is kW·h", form=True),
    Misuse("KPa", r"[0-9]\s?(?P<fault>K[Pp]a)(?![A-Za-z0-9])", "kPa", "千帕的符号是kPa", "the symbol of the kilopascal is kPa", form=True),
    Misuse("KM", r"[0-9]\s?(?P<fault>KM)(?![A-Za-z0-9])", "km", "千米的符号是km", "the symbol of the kilometre is km", form=True),
    Misuse("HZ", r"[0-9KMGk]\s?(?P<fault>HZ)(?![A-Za-z0-9])", "Hz", "赫兹的符号是Hz", "the symbol of the hertz is Hz", form=True),
    Misuse("KV", r"[0-9]\s?(?P<fault>KV)(?![A-Za-z0-9])", "kV", "千伏的符号是kV", "the symbol of the kilovolt is kV", form=True),
    Misuse("公尺", r"[0-9一二三四五六七八九十百千万](?P<fault>公尺)", "米", "公尺应写作米", "the metre is 米", form=True),
    Misuse("立升", r"[0-9一二三四五六七八九十百千万](?P<fault>立升)", "升", "立升应写作升", "the litre is 升", form=True),
    Misuse("KW", r"[0-9]\s?(?P<fault>KW)(?![A-Za-z0-9])", "kW", "千瓦的符号是kW", "the symbol of the kilowatt is kW", form=True),
)
"""Grows by a row; ``form`` marks those that are a matter of form alone."""
