"""Words around figures that are multiplied: sides of a room, speeds, prices. Tables, no logic.

For the finder of products.
"""

from typing import Final

FLOORS: Final = ("建筑", "展", "使用", "营业", "总面积", "套")
"""Before an area: one that length by width does not give."""

LIMITS: Final = ("设计", "最高", "限速", "最大", "最低", "超")
"""Before a speed: one at which the way was not covered."""

PAID: Final = ("后", "现价", "售价", "只需", "只要", "仅", "实付", "付", "为", "卖", "售")
"""Between a discount and the price paid."""

SAVED: Final = ("省", "减", "便宜")
"""There, where what follows is the difference."""

MOVING: Final = ("行驶", "前进", "行进", "匀速", "前行", "飞行", "航行", "赶路")
"""Behind a speed: that it is the one at which the way is covered."""

LENT: Final = ("贷款", "按揭", "借款", "每月", "月供", "复利")
"""What makes interest another than that of the whole sum for all the time: a loan is paid back in parts."""

PAYING: Final = ("派", "红利", "股息", "分红")
"""What stands between a number of shares and what is paid on them."""

SHARED_OUT: Final = ("共", "合计", "总额", "总计", "派现", "派息")
"""What calls an amount that paid on all shares."""

SHARES: Final = ("股本", "基数", "总股", "全部股份")
"""What calls a number of shares all of a company's."""

ISSUED: Final = ("发行",)
PRICED: Final = ("发行价", "每股发行价", "发行价格")
RAISED: Final = ("募集资金", "募资", "募得资金")
"""What calls figures the shares, the price and the proceeds of an issue."""

CAPACITY: Final = ("总装机", "装机总", "装机容量共", "总容量", "总功率")
"""What calls a power that of all sets of a station."""

BEYOND: Final = ("全省", "全国", "全市", "全县", "全区", "电网", "累计", "公司", "集团", "超额配售", "净额", "扣除")
"""What says that an amount is of more, or of less, than the factors told: 全省总装机, 超额配售后."""
