"""Units of measurement and money: what each is called, its base unit, and how many base units make one.

Sources: GB 3100-1993 (SI units), GB 3102 (quantities), 国务院《关于在我国统一实行法定计量单位的命令》1984 (亩, 斤, 里 and other
units that print still uses), IEC 80000-13 (data). Money never shares a base between currencies: no rate is assumed.
Measure words are in ``data.measures``; both are looked up in ``data.ready``, which is written from them.
"""

from decimal import Decimal
from typing import Final

from newsfacts.data.measures import MEASURES
from newsfacts.model import Kind, Unit

_SI: Final = "GB 3100-1993"
_LEGAL: Final = "法定计量单位 1984"


def _unit(  # noqa: PLR0917 - a row has so many columns
    name: str, base: str, factor: str, kind: Kind, aliases: str = "", source: str = _SI
) -> Unit:
    return Unit(name, base, Decimal(factor), kind, tuple(aliases.split()), source=source)


def _same(kind: Kind, rows: str, source: str = "") -> tuple[Unit, ...]:
    """Units that are their own base: one line each, the name and then its other spellings."""
    return tuple(_unit(name, name, "1", kind, " ".join(more), source) for name, *more in map(str.split, rows.splitlines()) if name)


_OTHER_MONEY: Final = """\
缅元 缅甸元 缅币
朝鲜元 朝鲜圆 朝币
文莱元
牙买加元
东加勒比元
斐济元
墨西哥比索
阿根廷比索
智利比索
哥伦比亚比索
古巴比索
乌拉圭比索
科威特第纳尔
约旦第纳尔
伊拉克第纳尔
阿尔及利亚第纳尔
突尼斯第纳尔
利比亚第纳尔
塞尔维亚第纳尔
巴林第纳尔
伊朗里亚尔
沙特里亚尔
卡塔尔里亚尔
阿曼里亚尔
也门里亚尔
巴基斯坦卢比
斯里兰卡卢比
尼泊尔卢比
毛里求斯卢比
白俄罗斯卢布
肯尼亚先令
坦桑尼亚先令
乌干达先令
索马里先令
捷克克朗
冰岛克朗
摩洛哥迪拉姆
阿联酋迪拉姆
中非法郎
西非法郎
法国法郎
比利时法郎
意大利里拉
芬兰马克
荷兰盾
埃及镑
叙利亚镑
黎巴嫩镑
苏丹镑
谢克尔 新谢克尔 以色列谢克尔 以色列新谢克尔
福林 匈牙利福林
列伊 罗马尼亚列伊
列弗 保加利亚列弗
格里夫纳 乌克兰格里夫纳
苏姆 乌兹别克苏姆 乌兹别克斯坦苏姆
索姆 吉尔吉斯索姆 吉尔吉斯斯坦索姆
索莫尼 塔吉克斯坦索莫尼
马纳特 阿塞拜疆马纳特
格鲁吉亚拉里
亚美尼亚德拉姆
塔卡 孟加拉塔卡
基普 老挝基普
瑞尔 柬埔寨瑞尔
阿富汗尼
塞地 加纳塞地
埃塞俄比亚比尔
克瓦查 赞比亚克瓦查
宽扎 安哥拉宽扎
梅蒂卡尔 莫桑比克梅蒂卡尔
秘鲁索尔 新索尔
玻利瓦尔 委内瑞拉玻利瓦尔
格查尔 危地马拉格查尔
比塞塔 西班牙比塞塔
努扎姆 不丹努扎姆
"""
"""Currencies named with their country, and those that need none. Others of one name (比索, 第纳尔) are told apart by it."""

MONEY: Final = (
    _unit("元", "元", "1", Kind.MONEY, "圆 块 块钱 元钱 人民币 元人民币 人民币元 RMB CNY 元整 元正 圆整 圆正", "中国人民银行法 art. 17"),
    _unit("角", "元", "0.1", Kind.MONEY, "毛 毛钱 角钱 角整 角正", "人民币管理条例 art. 4"),
    _unit("分钱", "元", "0.01", Kind.MONEY, "", "人民币管理条例 art. 4"),
    _unit("美元", "美元", "1", Kind.MONEY, "美金 美刀 USD US$ 元美元 元美金", "ISO 4217"),
    _unit("美分", "美元", "0.01", Kind.MONEY, "", "ISO 4217"),
    _unit("欧元", "欧元", "1", Kind.MONEY, "EUR", "ISO 4217"),
    _unit("欧分", "欧元", "0.01", Kind.MONEY, "", "ISO 4217"),
    _unit("港元", "港元", "1", Kind.MONEY, "港币 港纸 元港币 元港元 HKD HK$", "ISO 4217"),
    _unit("新台币", "新台币", "1", Kind.MONEY, "台币 元新台币 元台币 新台币元 TWD NTD", "ISO 4217"),
    _unit("澳门元", "澳门元", "1", Kind.MONEY, "澳门币 葡币 MOP", "ISO 4217"),
    _unit("日元", "日元", "1", Kind.MONEY, "日圆 日币 円 JPY", "ISO 4217"),
    _unit("韩元", "韩元", "1", Kind.MONEY, "韩圆 韩币 KRW", "ISO 4217"),
    _unit("英镑", "英镑", "1", Kind.MONEY, "镑 GBP", "ISO 4217"),
    _unit("便士", "英镑", "0.01", Kind.MONEY, "", "ISO 4217"),
    _unit("澳元", "澳元", "1", Kind.MONEY, "澳币 澳大利亚元 AUD", "ISO 4217"),
    _unit("加元", "加元", "1", Kind.MONEY, "加币 加拿大元 CAD", "ISO 4217"),
    _unit("新西兰元", "新西兰元", "1", Kind.MONEY, "纽元 新西兰币 NZD", "ISO 4217"),
    _unit("新加坡元", "新加坡元", "1", Kind.MONEY, "新元 新币 坡币 SGD", "ISO 4217"),
    _unit("瑞士法郎", "瑞士法郎", "1", Kind.MONEY, "瑞郎 CHF", "ISO 4217"),
    _unit("法郎", "法郎", "1", Kind.MONEY, "", "ISO 4217"),
    _unit("德国马克", "德国马克", "1", Kind.MONEY, "马克", "ISO 4217"),
    _unit("卢布", "卢布", "1", Kind.MONEY, "俄罗斯卢布 RUB", "ISO 4217"),
    _unit("卢比", "卢比", "1", Kind.MONEY, "印度卢比 INR", "ISO 4217"),
    _unit("印尼盾", "印尼盾", "1", Kind.MONEY, "印度尼西亚盾 印尼卢比 IDR", "ISO 4217"),
    _unit("越南盾", "越南盾", "1", Kind.MONEY, "VND", "ISO 4217"),
    _unit("泰铢", "泰铢", "1", Kind.MONEY, "THB", "ISO 4217"),
    _unit("林吉特", "林吉特", "1", Kind.MONEY, "马来西亚林吉特 马币 令吉 MYR", "ISO 4217"),
    _unit("菲律宾比索", "菲律宾比索", "1", Kind.MONEY, "PHP", "ISO 4217"),
    _unit("比索", "比索", "1", Kind.MONEY, "", "ISO 4217"),
    _unit("雷亚尔", "雷亚尔", "1", Kind.MONEY, "巴西雷亚尔 BRL", "ISO 4217"),
    _unit("兰特", "兰特", "1", Kind.MONEY, "南非兰特 ZAR", "ISO 4217"),
    _unit("里拉", "里拉", "1", Kind.MONEY, "土耳其里拉 TRY", "ISO 4217"),
    _unit("里亚尔", "里亚尔", "1", Kind.MONEY, "", "ISO 4217"),
    _unit("第纳尔", "第纳尔", "1", Kind.MONEY, "", "ISO 4217"),
    _unit("迪拉姆", "迪拉姆", "1", Kind.MONEY, "AED", "ISO 4217"),
    _unit("奈拉", "奈拉", "1", Kind.MONEY, "尼日利亚奈拉 NGN", "ISO 4217"),
    _unit("坚戈", "坚戈", "1", Kind.MONEY, "哈萨克斯坦坚戈 KZT", "ISO 4217"),
    _unit("图格里克", "图格里克", "1", Kind.MONEY, "蒙古图格里克 MNT", "ISO 4217"),
    _unit("兹罗提", "兹罗提", "1", Kind.MONEY, "波兰兹罗提 PLN", "ISO 4217"),
    _unit("瑞典克朗", "瑞典克朗", "1", Kind.MONEY, "SEK", "ISO 4217"),
    _unit("挪威克朗", "挪威克朗", "1", Kind.MONEY, "NOK", "ISO 4217"),
    _unit("丹麦克朗", "丹麦克朗", "1", Kind.MONEY, "DKK", "ISO 4217"),
    _unit("克朗", "克朗", "1", Kind.MONEY, "", "ISO 4217"),
    _unit("先令", "先令", "1", Kind.MONEY, "", "ISO 4217"),
    *_same(Kind.MONEY, _OTHER_MONEY, "ISO 4217"),
    _unit("比特币", "比特币", "1", Kind.MONEY, "BTC", "ticker"),
    _unit("特别提款权", "特别提款权", "1", Kind.MONEY, "SDR", "IMF"),
)

SHARES: Final = (
    _unit("%", "%", "1", Kind.PERCENT, ""),
    _unit("‰", "%", "0.1", Kind.PERCENT, ""),
    _unit("成", "%", "10", Kind.PERCENT, "", "现代汉语词典"),
    _unit("折", "%", "10", Kind.PERCENT, "", "现代汉语词典"),
    _unit("百分点", "百分点", "1", Kind.POINTS, "个百分点 个%"),
    _unit("千分点", "百分点", "0.1", Kind.POINTS, "个千分点"),
    _unit("基点", "百分点", "0.01", Kind.POINTS, "个基点 BP bp 个BP 个bp"),
    _unit("倍", "倍", "1", Kind.MULTIPLE, "x"),
)

AREA: Final = (
    _unit("平方米", "平方米", "1", Kind.AREA, "平米 平方 ㎡ m2 m² 平方公尺 建筑平方米"),
    _unit("平方公里", "平方米", "1000000", Kind.AREA, "平方千米 km2 km² ㎢"),
    _unit("平方海里", "平方米", "3429904", Kind.AREA),
    _unit("平方厘米", "平方米", "0.0001", Kind.AREA, "cm2 cm² ㎝²"),
    _unit("平方毫米", "平方米", "0.000001", Kind.AREA, "mm2 mm²"),
    _unit("平方分米", "平方米", "0.01", Kind.AREA),
    _unit("公顷", "平方米", "10000", Kind.AREA, "hm2 hm²"),
    _unit("公亩", "平方米", "100", Kind.AREA),
    _unit("亩", "平方米", "666.6666666666666666666666667", Kind.AREA, "市亩", _LEGAL),
    _unit("英亩", "平方米", "4046.8564224", Kind.AREA),
    _unit("平方英尺", "平方米", "0.09290304", Kind.AREA, "平方尺 平方呎 方呎 方尺 呎²"),
    _unit("平方英寸", "平方米", "0.00064516", Kind.AREA),
    _unit("平方英里", "平方米", "2589988.110336", Kind.AREA),
    _unit("平方码", "平方米", "0.83612736", Kind.AREA),
)

LENGTH: Final = (
    _unit("米", "米", "1", Kind.LENGTH, "m 公尺 延米"),
    _unit("公里", "米", "1000", Kind.LENGTH, "千米 km KM Km 车道公里 管道公里 正线公里 营业公里 皮长公里"),
    _unit("分米", "米", "0.1", Kind.LENGTH, "dm"),
    _unit("厘米", "米", "0.01", Kind.LENGTH, "cm CM 公分 ㎝"),
    _unit("毫米", "米", "0.001", Kind.LENGTH, "mm MM ㎜"),
    _unit("微米", "米", "0.000001", Kind.LENGTH, "μm um"),
    _unit("纳米", "米", "0.000000001", Kind.LENGTH, "nm"),
    _unit("皮米", "米", "0.000000000001", Kind.LENGTH, "pm"),
    _unit("里", "米", "500", Kind.LENGTH, "华里 市里", _LEGAL),
    _unit("丈", "米", "3.3333333333333333333333333333", Kind.LENGTH, "", _LEGAL),
    _unit("尺", "米", "0.3333333333333333333333333333", Kind.LENGTH, "市尺", _LEGAL),
    _unit("寸", "米", "0.0333333333333333333333333333", Kind.LENGTH, "市寸", _LEGAL),
    _unit("英里", "米", "1609.344", Kind.LENGTH, "mile miles 哩"),
    _unit("英尺", "米", "0.3048", Kind.LENGTH, "feet feets foot ft 呎"),
    _unit("英寸", "米", "0.0254", Kind.LENGTH, "inch inches 吋"),
    _unit("码", "米", "0.9144", Kind.LENGTH, "yard yards"),
    _unit("海里", "米", "1852", Kind.LENGTH),
    _unit("光年", "米", "9460730472580800", Kind.LENGTH),
)

MASS: Final = (
    _unit("千克", "千克", "1", Kind.MASS, "公斤 kg KG Kg ㎏"),
    _unit("克", "千克", "0.001", Kind.MASS, "g"),
    _unit("毫克", "千克", "0.000001", Kind.MASS, "mg ㎎"),
    _unit("微克", "千克", "0.000000001", Kind.MASS, "μg ug"),
    _unit("吨", "千克", "1000", Kind.MASS, "t 公吨"),
    _unit("斤", "千克", "0.5", Kind.MASS, "市斤", _LEGAL),
    _unit("两", "千克", "0.05", Kind.MASS, "市两", _LEGAL),
    _unit("钱", "千克", "0.005", Kind.MASS, "", _LEGAL),
    _unit("公担", "千克", "100", Kind.MASS, "担"),
    _unit("磅", "千克", "0.45359237", Kind.MASS, "lb lbs"),
    _unit("盎司", "千克", "0.028349523125", Kind.MASS, "oz"),
    _unit("克拉", "千克", "0.0002", Kind.MASS, "卡拉"),
    *_same(Kind.MASS, "吨标准煤 吨标煤\n吨标准油\n吨油当量\n载重吨\n总吨\n标准吨\n吨二氧化碳当量 吨二氧化碳", "GB/T 2589-2020"),
)

VOLUME: Final = (
    _unit("升", "升", "1", Kind.VOLUME, "L l 公升"),
    _unit("毫升", "升", "0.001", Kind.VOLUME, "ml mL ML cc CC"),
    _unit("立方米", "升", "1000", Kind.VOLUME, "m3 m³ ㎥ 立方 方"),
    _unit("立方厘米", "升", "0.001", Kind.VOLUME, "cm3 cm³"),
    _unit("立方分米", "升", "1", Kind.VOLUME),
    _unit("立方公里", "升", "1000000000000", Kind.VOLUME, "立方千米"),
    _unit("加仑", "升", "3.785411784", Kind.VOLUME),
    _unit("立方英尺", "升", "28.316846592", Kind.VOLUME),
    _unit("立方毫米", "升", "0.000001", Kind.VOLUME, "mm3 mm³"),
    _unit("品脱", "升", "0.473176473", Kind.VOLUME),
    _unit("夸脱", "升", "0.946352946", Kind.VOLUME),
    _unit("蒲式耳", "升", "35.23907016688", Kind.VOLUME),
    *_same(Kind.VOLUME, "桶"),
)

TIME: Final = (
    _unit("秒", "秒", "1", Kind.DURATION, "秒钟"),
    _unit("毫秒", "秒", "0.001", Kind.DURATION, "ms"),
    _unit("微秒", "秒", "0.000001", Kind.DURATION, "μs"),
    _unit("纳秒", "秒", "0.000000001", Kind.DURATION, "ns"),
    _unit("分钟", "秒", "60", Kind.DURATION, "min"),
    _unit("刻钟", "秒", "900", Kind.DURATION),
    _unit("小时", "秒", "3600", Kind.DURATION, "个小时 钟头 个钟头 个钟 h hours hour"),
    _unit("天", "秒", "86400", Kind.DURATION, "日 昼夜 个昼夜 整天 个日夜 个昼夜"),
    _unit("周", "秒", "604800", Kind.DURATION, "星期 个星期 个礼拜 礼拜 个周"),
    _unit("工作日", "工作日", "1", Kind.DURATION, "个工作日 交易日 个交易日"),
    _unit("旬", "秒", "864000", Kind.DURATION),
    _unit("个月", "个月", "1", Kind.DURATION),
    _unit("季度", "个月", "3", Kind.DURATION, "个季度 季"),
    _unit("年", "个月", "12", Kind.DURATION, "周年 整年 个年头 年头 载 个年度 个春秋 个寒暑"),
    _unit("世纪", "个月", "1200", Kind.DURATION, "个世纪"),
    _unit("周岁", "岁", "1", Kind.AGE),
    Unit("岁", "岁", Decimal(1), Kind.AGE, discrete=True),
)

OTHER: Final = (
    _unit("千瓦时", "千瓦时", "1", Kind.ENERGY, "kWh KWh kwh KWH 度电"),
    _unit("瓦时", "千瓦时", "0.001", Kind.ENERGY, "Wh"),
    _unit("兆瓦时", "千瓦时", "1000", Kind.ENERGY, "MWh"),
    _unit("吉瓦时", "千瓦时", "1000000", Kind.ENERGY, "GWh"),
    _unit("太瓦时", "千瓦时", "1000000000", Kind.ENERGY, "TWh"),
    _unit("焦耳", "焦耳", "1", Kind.ENERGY, "焦 J"),
    _unit("千焦", "焦耳", "1000", Kind.ENERGY, "kJ KJ"),
    _unit("卡路里", "卡路里", "1", Kind.ENERGY, "卡"),
    _unit("千卡", "卡路里", "1000", Kind.ENERGY, "大卡 kcal"),
    _unit("千瓦", "千瓦", "1", Kind.POWER, "kW KW kw"),
    _unit("瓦", "千瓦", "0.001", Kind.POWER, "瓦特 W w"),
    _unit("兆瓦", "千瓦", "1000", Kind.POWER, "MW"),
    _unit("吉瓦", "千瓦", "1000000", Kind.POWER, "GW"),
    _unit("太瓦", "千瓦", "1000000000", Kind.POWER, "TW"),
    _unit("兆瓦峰", "千瓦", "1000", Kind.POWER, "MWp"),
    _unit("马力", "千瓦", "0.73549875", Kind.POWER, "匹马力"),
    _unit("千伏安", "千伏安", "1", Kind.POWER, "kVA KVA"),
    _unit("兆伏安", "千伏安", "1000", Kind.POWER, "MVA"),
    _unit("摄氏度", "摄氏度", "1", Kind.TEMPERATURE, "℃ °C ºC 度C"),
    _unit("华氏度", "华氏度", "1", Kind.TEMPERATURE, "℉ °F"),
    _unit("开尔文", "开尔文", "1", Kind.TEMPERATURE, "开氏度"),
    _unit("度", "度", "1", Kind.OTHER, "°"),
    _unit("公里/小时", "公里/小时", "1", Kind.SPEED, "千米/小时 km/h 公里每小时 千米每小时 公里/时 千米/时 迈"),
    _unit("米/秒", "米/秒", "1", Kind.SPEED, "m/s 米每秒"),
    _unit("英里/小时", "英里/小时", "1", Kind.SPEED, "英里每小时 mph"),
    _unit("马赫", "马赫", "1", Kind.SPEED),
    _unit("转/分", "转/分", "1", Kind.SPEED, "转/分钟 转每分钟 rpm"),
    _unit("立方米/秒", "立方米/秒", "1", Kind.RATE, "立方米每秒 m3/s m³/s"),
    _unit("字节", "兆字节", "0.000001", Kind.DATA, "B Byte", "IEC 80000-13"),
    _unit("千字节", "兆字节", "0.001", Kind.DATA, "KB kB", "IEC 80000-13"),
    _unit("兆字节", "兆字节", "1", Kind.DATA, "MB 兆", "IEC 80000-13"),
    _unit("吉字节", "兆字节", "1000", Kind.DATA, "GB 千兆字节", "IEC 80000-13"),
    _unit("太字节", "兆字节", "1000000", Kind.DATA, "TB", "IEC 80000-13"),
    _unit("拍字节", "兆字节", "1000000000", Kind.DATA, "PB", "IEC 80000-13"),
    _unit("艾字节", "兆字节", "1000000000000", Kind.DATA, "EB", "IEC 80000-13"),
    _unit("泽字节", "兆字节", "1000000000000000", Kind.DATA, "ZB", "IEC 80000-13"),
    _unit("比特", "比特", "1", Kind.DATA, "bit bits", "IEC 80000-13"),
    _unit("千比特", "比特", "1000", Kind.DATA, "Kbit kbit", "IEC 80000-13"),
    _unit("兆比特", "比特", "1000000", Kind.DATA, "Mbit", "IEC 80000-13"),
    _unit("吉比特", "比特", "1000000000", Kind.DATA, "Gbit", "IEC 80000-13"),
    _unit("Mbps", "Mbps", "1", Kind.DATA, "兆比特/秒 Mbit/s Mb/s", "IEC 80000-13"),
    _unit("Gbps", "Mbps", "1000", Kind.DATA, "Gbit/s Gb/s", "IEC 80000-13"),
    _unit("Kbps", "Mbps", "0.001", Kind.DATA, "kbps", "IEC 80000-13"),
    _unit("赫兹", "赫兹", "1", Kind.OTHER, "赫 Hz HZ"),
    _unit("千赫", "赫兹", "1000", Kind.OTHER, "千赫兹 kHz KHz"),
    _unit("兆赫", "赫兹", "1000000", Kind.OTHER, "兆赫兹 MHz"),
    _unit("吉赫", "赫兹", "1000000000", Kind.OTHER, "吉赫兹 GHz"),
    _unit("伏", "伏", "1", Kind.OTHER, "伏特 V"),
    _unit("千伏", "伏", "1000", Kind.OTHER, "kV KV"),
    _unit("安培", "安培", "1", Kind.OTHER),
    _unit("毫安", "安培", "0.001", Kind.OTHER, "mA"),
    _unit("欧姆", "欧姆", "1", Kind.OTHER, "Ω"),
    _unit("大气压", "大气压", "1", Kind.OTHER, "个大气压 标准大气压 个标准大气压"),
    _unit("安时", "安时", "1", Kind.OTHER, "安培时 Ah"),
    _unit("毫安时", "安时", "0.001", Kind.OTHER, "mAh"),
    _unit("帕", "帕", "1", Kind.OTHER, "帕斯卡 Pa"),
    _unit("百帕", "帕", "100", Kind.OTHER, "hPa"),
    _unit("千帕", "帕", "1000", Kind.OTHER, "kPa"),
    _unit("兆帕", "帕", "1000000", Kind.OTHER, "MPa"),
    _unit("毫米汞柱", "毫米汞柱", "1", Kind.OTHER, "mmHg"),
    _unit("牛米", "牛米", "1", Kind.OTHER, "牛·米 N·m Nm"),
    _unit("分贝", "分贝", "1", Kind.OTHER, "dB DB"),
    _unit("摩尔", "摩尔", "1", Kind.OTHER, "mol"),
    _unit("贝克勒尔", "贝克勒尔", "1", Kind.OTHER, "贝克 Bq"),
    _unit("毫西弗", "毫西弗", "1", Kind.OTHER, "mSv 毫希沃特 毫希"),
    _unit("微西弗", "毫西弗", "0.001", Kind.OTHER, "μSv 微希沃特"),
    *_same(Kind.OTHER, "流明\n勒克斯\n当量\n国际单位 IU\n像素\n毫摩尔 mmol\n微摩尔 μmol umol\n英热单位"),
    Unit("人次", "人次", Decimal(1), Kind.COUNT, ("人/次",), discrete=True),
    *_same(Kind.COUNT, "人天\n人日\n工日\n台班\n吨公里\n人公里"),
    *_same(Kind.COUNT, "标箱 标准箱 TEU 个标箱 个标准箱 国际标准箱"),
    *_same(Kind.COUNT, "重量箱\n标准台\n标准套\n学时 个学时\n课时 个课时\n工时 个工时\n机时\n学分 个学分"),
)

UNITS: Final = (*MONEY, *SHARES, *AREA, *LENGTH, *MASS, *VOLUME, *TIME, *OTHER, *MEASURES)
"""Every row, measure words included; a spelling that stands twice means the later row."""
