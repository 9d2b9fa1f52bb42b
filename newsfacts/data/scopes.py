"""Words that say for which area, body or trade a figure is told, and what makes them mere comparisons.

For ``claims.scopes``.
"""

from typing import Final

SCOPES: Final = (
    *(f"{opening}{unit}" for opening in ("全", "我", "本") for unit in "国省市县区州镇乡村旗盟校院厂"),
    "全球", "全世界", "世界", "全行业", "全系统", "全社会", "全地区", "全流域", "全港", "全线",
    "国内", "省内", "市内", "县内", "区内", "州内", "境内", "辖区", "辖区内", "全自治区", "全兵团", "全集团", "全公司", "全街道",
)  # fmt: skip
"""What a figure may be told of as a whole, or within which bounds."""

SIGNS: Final = frozenset("全我本界内辖")
"""Characters that are rarer than others of such words: each has one of them."""

LASTING: Final = frozenset("全我本")
"""How words begin that bound the sentences after theirs, too; 国内 and 境内 bound their own."""

COMPARED: Final = ("占", "居", "列", "比", "较", "高于", "低于", "高出", "快于", "慢于", "超过", "跃居", "位居", "位列", "相当于", "在", "赴", "出", "瞄准", "面向", "立足", "放眼", "来自", "走向", "辐射")
"""What before such a word makes it one the figure is only measured by: 居全省第3位."""

MEASURED: Final = ("平均", "第", "首位", "前列", "同期", "之首", "外", "生产总值", "各地", "上下", "、", "运动会", "人大", "政协", "委员会", "总工会", "妇联", "人民代表", "冠军", "纪录", "锦标赛", "杯", "各国", "遗产", "级", "最", "银行", "卫生", "奖", "劳模", "劳动模范", "模范", "先进", "优秀", "文明", "重点", "示范", "知名", "500强", "强")
"""What after such a word makes it one: 全省平均, or no bound: 国内外."""

PLACES: Final = tuple("省市县区州镇乡村旗盟")
"""Ends of the names of places: what is told of one is not told of all."""

NO_PLACES: Final = ("社区", "小区", "园区", "地区", "灾区", "农村", "乡村", "城市", "城区", "景区", "库区", "校区", "牧区", "山区", "林区", "矿区", "保护区", "开发区", "病区", "超市", "上市", "股市", "楼市", "乡镇", "城镇")
"""Words that only end like one."""
