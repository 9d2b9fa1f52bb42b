"""Words of shares: how the news says that one figure is so many per cent of another.

Collected from the phrasing of news and statistical bulletins; ``OUTSIDE`` are the wholes that an article about a part
of the country names without printing them.
"""

from typing import Final

from newsfacts.model import Kind

SHARE_WORDS: Final = ("比重", "比例", "份额", "占比")
"""Nouns of a share, where 占 itself is not said."""

NOT_SHARES: Final = ("地面", "地约", "地达", "地近", "地超", "地总", "用", "领", "据", "有", "道", "卜", "位", "座")
"""What makes another word of 占: 占地面积, 占用, 占据, 占有率."""

USED: Final = ("用水", "用电", "用地", "用气", "用能", "用工", "用药", "有效")
"""What 占 may have as its whole, though it begins like another word: 占用水总量的 59 %, 占有效票的 67 %."""

PLAN_VERBS: Final = ("相当于", "完成", "达到", "实现", "超过", "兑现", "为", "是", "达")
"""Before a whole that was intended: 完成年计划的 41.6 %."""

PLAN_NOUNS: Final = ("计划", "规划", "设计", "任务", "目标", "预算", "指标", "概算", "应", "需求", "年度", "全年", "预计")
"""What an intended whole is called."""

BUDGET_FLOWS: Final = (
    "预算收入", "预算支出", "预算本级收入", "预算本级支出", "预算总收入", "预算总支出", "预算稳定调节基金", "预算资金",
)
"""What the budget took in, spent or saved up, which is no plan for all its name."""

TOGETHER: Final = ("合计", "两者", "二者", "三者", "四者", "之和", "共计", "总共", "累计", "合起来", "加起来", "双双", "两项", "三项", "一起")
"""What makes a share that of several figures together."""

PRONOUNS: Final = frozenset(["其", "其中", "这", "此", "该", "该项", "这一数字", "这个数字", "这一数据", "数字", "数量", "人数", "金额", "数额", "总量", "总额", "面积", "规模", "总数", "户数", "个数", "件数", "产量", "销量", "产值", "比例", "比重", "份额", "市场", "数", "额"])
"""Subjects that point back to the figure before."""

ADVERBS: Final = (
    "其中", "分别", "大约", "几乎", "仅仅", "同样", "已经", "目前", "就已", "总共", "约", "只", "仅", "已", "均", "共", "还", "也", "又", "就", "则", "却", "才", "便", "所", "各", "就", "都", "更", "且", "并", "而", "可", "但", "将", "应", "超", "近", "大",
)
"""Words around a subject that say nothing about what it is."""

COUNTING: Final = (
    "总人数", "总数量", "总金额", "总户数", "总面积", "总产值", "总次数", "总件数", "总里程", "总长度", "总人次", "总批次", "总户次", "总数", "总量", "总额", "总值", "总和", "总计", "人数", "数量", "金额", "件数", "户数", "个数", "总", "数", "量", "额", "值", "的", "共",
)
"""Ends of the name of a whole that only say it is counted."""

COUNTED_AS: Final = {"资金": Kind.MONEY, "金额": Kind.MONEY, "面积": Kind.AREA}
"""Ends of a name that only say what is counted: 住院救助 6518 万元 … 住院救助资金占."""

TAILS: Final = ("的比重达到", "比重", "比例", "份额", "比率", "达到", "提升至", "提高到", "上升到", "超过", "均为", "分别", "接近", "高达", "已达", "大约", "达", "为", "是", "约", "近", "超", "比", "到", "了", "至", "的", "有", "仅", "数", " ")
"""What may stand between the name of a whole and the share."""

SCOPES: Final = ("全部", "同期", "期间", "当年", "当月", "当期", "整个", "所有", "上述", "这些", "该", "这", "其", "本", "我", "了", "到", "全")
"""Openings of the name of a whole that only point to it."""

OUTSIDE: Final = {
    "全国": "国", "我国": "国", "国内": "国", "中国": "国", "全球": "球", "世界": "世界", "国际": "国际", "全省": "省", "全市": "市", "全县": "县", "全州": "州", "全区": "区", "全镇": "镇", "全乡": "乡", "全村": "村", "全校": "校",
    "GDP": "GDP", "行业": "行业", "市场": "市场", "去年": "去年", "上年": "上年", "往年": "往年", "历史": "历史", "同类": "同类",
}
"""Wholes beyond the figures at hand, or of another year, with what the words of a figure must hold to be meant."""

NO_RATES: Final = ("节约率", "节支率", "节资率", "增长率", "利率", "失业率", "收益率", "税率", "汇率", "毛利率", "出生率", "死亡率", "病死率", "通胀率", "负债率", "债务率", "换手率", "贡献率", "准备金率", "自然率", "净利率", "利润率", "渗透率", "回报率", "折扣率", "命中率", "市占率", "占有率", "负担率", "赤字率", "储蓄率", "生育率", "空置率", "杠杆率", "市净率", "频率", "效率", "胜率", "自给率", "客座率", "增速", "复合率", "几率", "概率", "分辨率", "抚养比", "化率", "周转率", "折旧率", "费率", "薪率", "巩固率", "毛入园率", "毛入学率", "劳动参与率", "收视率", "充足率")
"""Rates that no count of an article makes."""

REAL_RATES: Final = ("有效率",)
"""Rates that a count makes, though they end like one of those."""

REACHES: Final = ("覆盖面", "受益面", "惠及面", "免征面", "参与面", "达标面", "签约面", "改制面", "普及面", "入保面", "参保面", "增长面", "亏损面")
"""Rates that are called by how far a thing reaches."""

COMPLETED: Final = frozenset({"完成", "已完成", "完成了", "共完成", "累计完成", "完成进度", "完成率达到"})
"""Clauses that tell nothing but how much of what was due is done: 应检 640 辆，已检 608 辆，完成 95 %."""

RATE_VERBS: Final = {"参合": ("参合", "参加合作医疗"), "参保": ("参保", "参加"), "普及": ("普及", "拥有"), "通路": ("通公路", "通车"), "调撤": ("调解撤诉", "调撤"), "结案": ("审结", "办结", "结案", "执结", "）结"), "办结": ("办结", "审结", "结案"), "办复": ("办复", "答复", "办理"), "执结": ("执结", "执行"), "投票": ("投票", "参加投票", "发出"), "上座": ("观众",), "节资": ("节约", "节省"), "产销": ("销售",), "出勤": ("到会", "出席"), "销号": ("整改", "销号")}
"""What a rate is a rate of, where its name does not say it in the same word."""

OWNED: Final = ("净利润", "利润", "营业收入", "营收", "净资产", "总资产", "总股本", "股本", "注册资本", "市值")
"""What each company has of its own, so that the next paragraph may mean that of another."""

TREATED: Final = ("接种", "覆盖", "参保", "参合", "体检", "筛查", "受益", "享受", "签约", "检测", "脱贫", "救助")
"""What is done with some of those that a noun names, who are not all of them: 老年人接种 2 万人 … 占老年人口的."""

JOINTS: Final = frozenset({"、", "和", "及", "与", "以及", "，", ","})
"""What may stand between the shares of a list told at once: 分别占 37 %、21 % 和 16 %."""

JOINED: Final = frozenset({"、", "和", "及", "与", "以及"})
"""The same where no word says that they are told at once: 三者占比为 37 %、21 %和 16 %."""

SAME_SUBJECT: Final = ("完成", "累计", "实际", "到位", "开工", "建成", "竣工", "解决", "办理", "办结", "安置", "改造", "截至", "截止", "到", "上半年", "下半年", "前", "年末", "这些", "这批", "这", "该", "上述", "全", "我", "实现", "支出", "投入", "投资", "发放", "下达", "拨付", "征收", "入库")
"""Openings of a clause that goes on about the subject before it, so that its plan is the plan told before."""

LARGEST: Final = ("最大", "最高", "最多", "居首", "第一")
"""What says that the first item of a list is the largest."""

SMALLEST: Final = ("最小", "最低", "最少", "末位", "垫底")
"""What says that the last item of a list is the smallest, so that none is left out."""

UNSURE: Final = ("说不清", "不清楚", "无所谓", "不知道", "不好说", "未表态", "没想好", "不了解", "不确定", "从不", "从未", "从来不")
"""Names of the last answer of a poll: those who have none."""

WORST: Final = ("劣于", "劣Ⅴ", "劣V", "劣五", "等外", "次品", "劣四", "劣三")
"""Names of the last class of a scale of quality."""

EXCEEDED: Final = ("计划", "任务", "目标", "预算", "指标", "应", "需", "去年", "上年", "同期", "前年", "上月", "增幅", "增长", "定额", "配额", "限额", "承诺", "认购", "募集", "供应", "平均", "负债", "债务", "外债", "杠杆", "流通", "全年", "年度", "概算", "GDP")
"""Wholes that may be exceeded: what was intended, and amounts of another year."""

CONTRIBUTING: Final = ("贡献", "承担", "提供", "吸纳", "创造", "完成", "缴纳", "生产")
"""Verbs of a contribution: 贡献了四成的就业."""

BOUNDED: Final = ("合格率", "及格率", "优秀率", "优良率", "达标率", "覆盖率", "普及率", "参保率", "参合率", "出勤率", "满意率", "成活率", "存活率", "治愈率", "病死率", "死亡率", "识字率", "投票率", "得票率", "支持率", "准确率", "正确率", "命中率", "失业率", "就业率", "城镇化率", "绿化率", "通过率", "升学率", "中奖率", "空置率", "脱贫率", "知晓率", "检出率", "有效率", "近视率", "贫困率", "成功率", "概率", "录取率", "发芽率", "出苗率", "占有率", "好评率", "发病率", "患病率", "感染率", "回收率", "履约率", "通电率", "通水率")
"""Rates of what is counted among all there is, which nothing can put above 100 %."""

UNBOUNDED: Final = ("毛入学率", "拨备覆盖率", "流动性覆盖率", "利息覆盖率", "准备覆盖率", "现金覆盖率", "风险覆盖率", "债务覆盖率")
"""Rates with such an end of which the whole is another amount, and may be the smaller one."""

COMPOSITIONS: Final = ("三次产业", "产业结构", "三产结构", "一二三产", "一、二、三产", "结构比", "比重", "构成", "占比")
"""What makes the terms of a ratio the shares of one whole: 三次产业结构为 6.2:41.3:52.5."""

LIST_OPENERS: Final = ("其中", "包括", "含")
"""What may stand before the first item of a list."""

PLANNED: Final = ("总投资", "计划")
"""What makes an investment the whole that 占投资的 means."""
