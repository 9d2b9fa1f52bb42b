"""Units whose bases differ but that print converts into one another: ``to = from × scale + shift``.

For the check of conversions; all others share a base in ``data.units``. Sources: GB 3100-1993; ITS-90 for temperatures.
"""

from decimal import Decimal
from typing import Final

CROSS: Final[dict[tuple[str, str], tuple[Decimal, Decimal]]] = {
    ("华氏度", "摄氏度"): (Decimal(5) / 9, Decimal(-160) / 9),
    ("摄氏度", "华氏度"): (Decimal("1.8"), Decimal(32)),
    ("摄氏度", "开尔文"): (Decimal(1), Decimal("273.15")),
    ("米/秒", "公里/小时"): (Decimal("3.6"), Decimal(0)),
    ("公里/小时", "米/秒"): (Decimal(5) / 18, Decimal(0)),
    ("节", "公里/小时"): (Decimal("1.852"), Decimal(0)),
    ("公里/小时", "节"): (1 / Decimal("1.852"), Decimal(0)),
    ("桶", "升"): (Decimal("158.987"), Decimal(0)),
    ("桶", "千克"): (Decimal("136.4"), Decimal(0)),
    ("千克", "桶"): (1 / Decimal("136.4"), Decimal(0)),
    ("升", "千克"): (Decimal(1), Decimal(0)),
    ("千克", "升"): (Decimal(1), Decimal(0)),
    ("千瓦时", "焦耳"): (Decimal(3600000), Decimal(0)),
    ("卡路里", "焦耳"): (Decimal("4.184"), Decimal(0)),
}

OIL: Final = frozenset({"桶"})
"""Units that have one worth for oil only."""

WATER: Final = frozenset({"升", "千克"})
"""Bases of volume and mass, of which water alone has as many of the one as of the other."""

ALTERNATES: Final[dict[str, Decimal]] = {"盎司": Decimal("1.0971429"), "加仑": Decimal("1.2009499")}
"""Units with a second worth in use: troy ounce and imperial gallon, as multiples of those of the table."""

SPEEDS: Final[dict[str, Decimal]] = {"米/秒": Decimal(1), "公里/小时": Decimal(3600), "节": Decimal(3600)}
"""Units of speed, with the seconds in which their distance is covered."""

METRES: Final[dict[str, Decimal]] = {"米/秒": Decimal(1), "公里/小时": Decimal(1000), "节": Decimal(1852)}
"""Units of speed, with the metres of their distance."""

SECONDS: Final[dict[str, Decimal]] = {
    "每秒": Decimal(1), "秒速": Decimal(1), "每分钟": Decimal(60), "每分": Decimal(60), "每小时": Decimal(3600), "时速": Decimal(3600), "每天": Decimal(86400), "每日": Decimal(86400),
}
"""Words before a length or an amount that make it a speed, in seconds."""

LOOSE: Final[dict[str, Decimal]] = {"桶": Decimal("0.2"), "里": Decimal("0.3")}
"""Units of which only a gross error is told, and how far a conversion may be off: crude oil has many densities, and the
里 of older dynasties was up to a fifth shorter or longer than half a kilometre."""

HISTORIC: Final = frozenset({"两", "钱", "担", "尺", "丈", "寸", "公担"})
"""Units whose worth changed in time or differs by trade: a conversion is not judged."""

COMPARABLE: Final = frozenset({
    "area", "length", "mass", "volume", "temperature", "speed", "energy", "power", "data", "duration",
})
"""Kinds of amount that a table converts."""
