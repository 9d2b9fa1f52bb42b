"""Words of change: which way an amount went, and what it is compared with.

Collected from the phrasing of news and statistical bulletins. A word that both counts and compares (多, 少, 高, 低)
stands apart: it tells of a change only where the clause compares.
"""

from typing import Final

RISES: Final = frozenset(
    ["增长", "增加", "增", "增多", "增产", "增收", "增支", "增幅", "增速", "净增", "净增加", "净增长", "激增", "猛增", "剧增", "大增", "递增", "同增", "多增", "增幅度", "上升", "上涨", "上扬", "上调", "上浮", "上行", "升", "升高", "升幅", "攀升", "回升", "提升", "提高", "飙升", "飙涨", "蹿升", "窜升", "上蹿", "跳涨", "跳升", "攀高", "跃升", "抬升", "拉升", "直升", "涨", "涨幅", "涨价", "猛涨", "大涨", "微涨", "上涨幅度", "领涨", "暴涨", "扩大", "扩增", "壮大", "拓展", "加大", "加快", "走高", "冲高", "反弹", "多收", "多支", "多增加", "多完成", "多花", "追加", "多入库", "增长率", "增长比例", "上涨比例", "增长幅度", "增长速度", "提速", "延长", "超出", "超收", "超支", "高出", "多出", "翻", "翻了"]
)
"""What an amount did that is larger now."""

FALLS: Final = frozenset(
    ["减少", "减", "减贫", "减产", "减收", "减支", "减幅", "锐减", "骤减", "递减", "缩减", "精简", "压减", "压缩", "裁减", "削减", "净减", "净减少", "同减", "下降", "下跌", "下滑", "下挫", "下调", "下浮", "下行", "下落", "降", "降低", "降幅", "骤降", "跌", "跌幅", "大跌", "暴跌", "微跌", "急跌", "跌价", "回落", "回调", "萎缩", "缩水", "缩小", "缩短", "收窄", "收缩", "走低", "下降幅度", "下降率", "下降比例", "减少比例", "压缩比例", "压缩比", "压缩率", "压减率", "压减比例", "跌去", "少收", "短收", "少支", "少增", "少完成", "降价", "省下", "少花", "缩量", "负增长", "放缓"]
)
"""What an amount did that is smaller now."""

COMPARED: Final = {"多": 1, "少": -1, "高": 1, "低": -1}
"""Words of change where the clause compares: 比上年多 3 件."""

TIMED: Final = ("缩短", "压缩", "压减", "缩减", "提速", "延长")
"""Changes of lengths of time: 由 30 天压缩至 12 天，压缩 60 %."""

FASTER: Final = ("提速",)
"""What is said of what takes less time than before."""

SAVED: Final = ("节约", "节省", "便宜", "扩招", "多卖", "少卖", "多收", "少收", "多产", "多销", "多得", "多种", "瘦", "胖", "减重", "增重", "长高")
"""Words that tell of a difference between two printed amounts, and of an amount of its own where one alone stands."""

ABOVE: Final = ("高于", "多于", "大于", "超过", "高出")
"""What says that a level lies above the one after it."""

BELOW: Final = ("低于", "少于", "小于", "不及", "不如")
"""What says that a level lies below the one after it."""

GROWN: Final = ("长了", "重了", "轻了", "高了", "矮了", "早了", "晚了", "快了", "慢了")
"""Changes told by how something became: 满月时长了 1.5 公斤."""

APART: Final = ("温差", "落差", "差价", "价差", "差距", "差额", "相差", "高差", "还差", "尚差", "还缺", "尚缺", "短缺", "缺额")
"""Names of what lies between two amounts told right before."""

BOTH: Final = ("前者", "后者")
"""What takes up the two amounts told right before: 前者比后者多 6 亿元."""

NOT_COMPARED: Final = frozenset("最至很不更大许众差居约为")
"""What before one of them makes another word of it: 最多, 至少, 不低."""

COMPARISONS: Final = ("同比", "比", "较", "环比", "相比", "去年同期", "上年同期", "以上年", "与", "同上", "同去", "增幅", "涨幅", "按年")
"""What shows that a clause compares."""

AGAINST: Final = ("比", "较", "相比")
"""What makes the figure after it the one compared with."""

NO_COMPARISONS: Final = ("同比", "环比", "占比", "比重", "比例", "对比", "比值", "比较", "较快", "较大", "较高", "较多", "较好", "较为", "比赛", "百分比", "哥伦比亚", "比亚迪", "比利时", "比如", "评比", "比武", "无比", "相比之下")
"""Words that hold 比 or 较 and compare with no figure."""

BASES: Final = {"同比": "year", "上年": "year", "去年": "year", "同期": "year", "环比": "month", "上一年": "year", "上月": "month", "上个月": "month", "上一月": "month", "上一周": "week", "上一季": "quarter", "上季": "quarter", "上周": "week", "前一": "day", "前天": "day", "前日": "day", "普查": "census", "预算": "plan", "计划": "plan", "年初": "begin", "上届": "term"}
"""What a change is against."""

FROM: Final = ("从", "由", "自", "原来", "原先")
"""What stands before the old level."""

ARRIVALS: Final = ("收于", "收报", "收盘", "报收", "报于", "，报", "结算价", "达", "至", "调整后", "提标后", "上调后", "下调后")
"""What stands between a change and the level it led to: 下跌 1.9 元，收于 88.5 元."""

FORMER: Final = ("去年", "上年", "同期", "前年", "年前")
"""What makes a level that of the year before."""

LAST: Final = ("同期", "上月", "上个月", "上一月", "上周", "上一周", "前一周", "前一月", "上季度", "上一季度")
"""Ends of the name of the same time before, or the time right before, that stand before its level: 前一周 871 套."""

SHORTER: Final = ("month", "quarter", "week", "day")
"""Bases of a rate that is against the month or the week before."""

REACHED: Final = ("到", "至", "为", "成", "到了", "至约")
"""After a word of change: the figure is the new level, not the change."""

FILLERS: Final = ("分别", "大约", "左右", "幅度", "达到", "超过", "高达", "只有", "仅为", "了", "约", "近", "达", "是", "为", "均", "仅", "已", "逾", "超", "将", "又", "也", "：", ":")
"""What may stand between a word of change and its figure."""

RATE_NOUNS: Final = frozenset(["增幅", "涨幅", "升幅", "降幅", "跌幅", "减幅", "增速", "增长率", "增长幅度", "上涨幅度", "下降幅度", "增长速度", "下降率", "增幅度"])
"""Nouns of change, after which 为 does not make a level: 涨幅为 3 %."""

OTHER_BASES: Final = (
    "可比", "不变价", "口径", "扣除", "剔除", "年均", "年平均增", "年平均递", "年平均下", "年平均速", "平均每年", "年递增", "复合", "名义", "实际增长", "现价", "调整后", "环比折年", "折年率", "增量", "拉动", "贡献",
    "同店", "季调", "按美元", "以美元", "按人民币", "初步核算",
)
"""What makes a rate that two printed levels do not give: constant prices, another scope, a yearly mean."""

SIGNED: Final = (
    "利润", "净利", "盈利", "盈余", "收益", "亏损", "亏", "顺差", "逆差", "差额", "现金流", "增速", "增幅", "增长率", "涨幅", "回报", "业绩", "净额", "结余", "赤字", "价差", "温度", "气温", "净流", "净增", "净减", "EPS", "每股",
)
"""What can be negative, and so fall by more than all of itself."""

INVERTED: Final = ("精度", "分辨率", "汇率", "人民币", "中间价", "日元", "排名", "排位", "名次", "位次", "位居", "杆", "用时", "成绩", "纪录", "比价", "第")
"""Subjects whose rise is a smaller figure, or whose figures are no amounts."""

LINKS: Final = ("为", "是", "只有", "仅有", "仅", "达", "有")
"""What stands between the name of a level and its figure."""

CLASSES: Final = frozenset({"类", "级", "等", "档", "位", "号", "期", "代"})
"""Units of a class or a place, whose rise may be a smaller figure: 水质由五类提升到三类."""

ARRIVED: Final = frozenset({"达", "达到", "达到了", "增至", "增加到", "增长到", "升至", "提高到", "降至", "减少到", "回升至", "回升到", "回落至", "上升到", "下降到", "为", "是", "到"})
"""What stands between the next year and its level: 2012年达到."""

FORMER_TIMES: Final = ("前年", "去年", "上年", "上届", "上月", "上个月", "上周", "上季度", "上次", "上学期", "昨天", "昨日", "原价", "原来", "原先", "原为", "原有", "此前", "以前", "往年", "当初", "最初", "之初", "初期", "解放前", "建国前", "过去", "早年", "平时", "平日", "[0-9一二三四五六七八九十]{1,3}年前")
"""Times of a level that another came after."""

LONG_AGO: Final = ("当初", "最初", "之初", "初期", "解放前", "建国前", "早年", "年前")
"""Ends of those that are longer ago than the year before."""

RECENT: Final = frozenset({"去年", "今年", "本年", "本年度", "目前", "现在", "现有", "现为", "如今", "眼下", "到今"})
"""Times counted from the day of print, which a year that is told by its number is before."""

AHEAD: Final = ("将", "预计", "计划", "目标", "力争", "规划", "有望", "争取", "到时", "届时", "明年")
"""What says that a level is still to come."""

LATER_TIMES: Final = ("今年", "这个月", "这周", "本年度?", "本届", "本月", "本周", "本季度", "本次", "本学期", "今天", "今日", "目前", "现在", "现价", "现为", "现有", "如今", "眼下", "到今", "假期", "节日", "黄金周")
"""Times of a level that came after another."""

FEASTS: Final = frozenset({"假期", "节日", "黄金周"})
"""Those of them that are of the year told before them: 去年国庆黄金周."""

LEADS: Final = ("增加到", "增长到", "减少到", "下降到", "提高到", "降低到", "上升到", "增至", "升至", "降至", "减至", "跌至", "涨到", "降到", "达到", "只有", "仅有", "仅为", "则为", "共有", "达", "为", "是", "有", "到", "共", "约", "仅", "近")
"""What may lead from the time of a level to its figure."""

LAPSES: Final = frozenset({"年", "个月", "个交易日", "天", "周", "季度", "个季度"})
"""Units of a stretch of time."""
