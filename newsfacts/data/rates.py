"""Named rates: which figure is divided by which. Tables, no logic.

For the finder of named rates. Definitions as the statistics of finance, health and civil affairs use them: 资产负债率
is what is owed over what is owned (企业会计准则), 毛利率 gross profit over revenue, 入住率 who lives in a home over its
beds. A word is the end of the label in which a figure is told.
"""

from typing import Final

_REVENUE: Final = ("营业收入", "营业总收入", "营收", "销售收入", "主营业务收入", "业务收入", "销售额", "营业额", "总收入")
_LOANS: Final = ("各项贷款余额", "贷款余额", "贷款总额", "各项贷款", "各类贷款余额")
_BALANCE: Final = ("缴存余额",)
_BEDS: Final = ("床位", "床位数", "养老床位", "房间", "客房")
EXAMINED: Final = ("检查", "检测", "抽检", "抽查", "抽验", "监测", "筛查", "体检", "检验", "抽样", "采样", "样本")
"""What was looked at, for the rates of what was found; the word may stand anywhere in the label."""

_FARMERS: Final = ("农业人口", "农村人口", "应参合", "应参保", "参合对象", "应参保人数", "农业人口数")
_CANDIDATES: Final = ("参加中考", "参加高考", "报名", "报考", "考生", "应届毕业生", "中考人数", "高考人数")

_GRADUATES: Final = ("毕业生", "毕业生总数", "毕业学生", "应届生")
_EXAMINEES: Final = ("参加考试", "参加测试", "实考", "参考", "实际参考", "参测", "应试")

NAMED: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "资产负债率": (("负债总额", "总负债", "负债合计", "负债"), ("资产总额", "总资产", "资产合计", "资产")),
    "毛利率": (("毛利润", "毛利"), _REVENUE),
    "净利率": (("净利润",), _REVENUE),
    "净利润率": (("净利润",), _REVENUE),
    "营业收入利润率": (("利润总额",), ("营业收入",)),
    "利润率": (("利润总额", "营业利润", "利润"), _REVENUE),
    "不良率": (("不良贷款余额", "不良贷款"), _LOANS),
    "不良贷款率": (("不良贷款余额", "不良贷款"), _LOANS),
    "个贷率": (("个人住房贷款余额", "个贷余额", "贷款余额"), _BALANCE),
    "存贷比": (("贷款余额", "各项贷款", "贷款"), ("存款余额", "各项存款", "存款")),
    "床位使用率": (("入住", "在院", "住养", "入住老人", "入住人数", "在院老人"), _BEDS),
    "入住率": (("入住", "在院", "住养", "入住老人", "入住人数", "在院老人"), _BEDS),
    "火化率": (("火化", "火化遗体"), ("死亡", "死亡人口", "死亡人数")),
    "参合率": (("参合", "农民", "参合农民", "参加新农合", "参合人数", "参合人口"), _FARMERS),
    "录取率": (("录取", "招生", "录取新生"), _CANDIDATES),
    "检出率": (("检出", "查出", "发现"), EXAMINED),
    "阳性率": (("阳性", "检出阳性"), EXAMINED),
    "不合格率": (("不合格", "不合格样品", "不合格产品"), EXAMINED),
    "城镇化率": (("城镇人口", "城镇常住人口", "城镇"), ("常住人口", "总人口", "年末总人口")),
    "桥隧比": (("桥隧", "桥隧总长", "桥隧长"), ("全长", "线路全长", "正线全长", "正线长", "线路长")),
    "命中率": (("命中",), ("投篮", "出手")),
    "升学率": (("升学",), _GRADUATES),
    "就业率": (("就业", "实现就业", "已就业", "落实去向", "落实毕业去向"), _GRADUATES),
    "去向落实率": (("就业", "落实去向", "落实毕业去向", "已落实去向"), _GRADUATES),
    "及格率": (("及格",), _EXAMINEES),
    "优秀率": (("优秀",), _EXAMINEES),
    "通过率": (("通过", "考试通过"), _EXAMINEES),
    "上线率": (("上线", "本科上线"), _CANDIDATES),
    "调撤率": (("撤诉结案", "调解撤诉", "调撤", "撤诉"), ("审结", "结案", "办结")),
    "接通率": (("接通", "接听", "接通电话"), ("来电", "呼入", "话务量", "呼入电话", "来电总量")),
    "签约率": (("签约", "已签约", "签约居民"), ("应签约", "服务人口", "需签约")),
    "出租率": (("已出租", "出租"), ("可出租", "可租", "可租面积", "可出租面积")),
    "去化率": (("售出", "成交", "认购", "去化"), ("推出", "推盘", "推售", "供应", "入市")),
    "流拍率": (("流拍",), ("推出", "挂牌", "供应", "上架")),
    "成活率": (("成活", "存活"), ("栽植", "种植", "移植", "移栽", "放流", "补植")),
    "中签率": (("中签",), ("登记", "报名", "参与摇号", "参加摇号", "申请")),
    "贫困发生率": (("贫困人口",), ("农业人口", "农村人口", "乡村人口")),
}
"""A rate with the words for what is divided, and for what it is divided by."""

QUALIFIED: Final = ("同比", "环比", "去年", "上年", "由", "从", "比年", "比上", "较", "任务", "目标", "计划", "预计", "控制")
"""What makes a named rate one of another time, or one that is meant to be."""

PLAIN: Final = frozenset({"", "常住人口", "户籍人口", "总体", "综合", "平均", "公司", "集团", "行业", "全行业", "销售", "整体", "全市", "全县", "全省", "全区", "其", "总"})
"""What may stand before the name of a rate that is of the figures told before it."""

BEGUN: Final = (
    "受理", "收到", "接到", "接收", "征集", "发现", "排查", "查出", "反馈", "反映", "梳理", "交办", "转办", "下达", "承担",
    "应", "任务", "计划", "目标", "检查", "抽检", "抽查", "检测", "监测", "体检", "筛查", "发放", "发出", "报名", "登记", "摸排",
    "存在", "问题", "签约", "立项", "安排", "实施",
)  # fmt: skip
"""What a figure is told with that something was done about later: 发现问题 418 个 … 整改 372 个，整改率 89 %."""

FOUND: Final = ("检出", "患病", "阳性", "异常", "超标", "感染")
"""Rates of what was found in those looked at, whatever its own label is: 糖尿病 118 人，检出率 16.2 %."""

DENIABLE: Final = (
    "合格", "达标", "及格", "满意", "通过", "整改", "就业", "签约", "录取", "脱贫", "参保", "治愈", "到位", "完成", "覆盖",
)  # fmt: skip
"""What a rate may say of those of whom its part is denied: 12 种不合格，合格率 85 %."""
