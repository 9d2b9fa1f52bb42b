"""Function words around a noun phrase: where a subject begins and where it ends.

For ``claims.phrases`` and ``claims.subjects``. Some of these characters are also parts of common nouns (与, 为, 在): a subject that is cut short
still names its thing, and one that runs on names nothing.
"""

from typing import Final

_OPENERS: Final = """
    其中 目前 截至 截至目前 截止 此外 另外 同时 据悉 据了解 据介绍 据统计 据初步统计 据报道 其间 期间 当日 当天 当年 今年 今年以来 月人均 人均月 年人均 人均年 户均年 户均月 亩均年 去年 上年同期 去年同期 明年 后年 后来 过去 如今 常年 长年 旺季 淡季 今天 昨天 昨日 近日 近年来 日前 今年前 年内 全年 预计
    计划 将 已 已经 共 共计 累计 总共 合计 并 还 也 又 再 但是 因此 为此 如今 现在 另有 此次 这次 通过 对 在 从 向 由 以及 年初 月末 每年 每月 每天 每日 大力 积极 不断 持续
    继续 先后 陆续 全面 切实 着力 重点 进一步 深入 加快 有效 主要 分别 平均 平均每 平均每年 各自 均 其 该 的 了 至少 最高 同比 环比 累计同比 大幅 小幅 人均 户均 亩均 年均 全部 一是 二是
    三是 四是 五是 上半年 下半年 前三季度 一季度 二季度 三季度 四季度 年末 年底 至今 以来 会上 目前已 未来 之间 以后 之后 之前 以前 期末 本周 上周 本月 上月 份 个月 季度 年度 钱 只
    仅 都 各 为 “十四五”时期 “十三五”时期 十四五 十三五 十二五 十五五 时期 使 让 给 和 及 或 更 且 而 因 如 若 虽 虽然 由于 为了 随着 经 经过 把 被 与 再次 周初 周末 月初 月底
    每人 每人每月 每人每年 每户 每亩 明年起 今年起 即日起 到周末时 自今年 自去年 今年年初 上半年末 上半财年 下半财年 上财年 本财年 上一财年 小时后 分钟后 天后 个月后 年后 日后 年起 月起 日起 含 或者 连续 还有 以及 但 但是 才 才能 年复合 到 眼下 名义 这些 这批 这次 此次 随后 原来 甚至 很少 它的 他的 她的 他们的 她们的 我们的 有 这笔 这家 这个 这座 这所 这条 这项 这支 初步核算 经初步核算 据初步核算 初步统计 经初步统计 初步测算 经测算 实现 完成
"""

OPENERS: Final = frozenset(_OPENERS.split())
"""Words that may stand before the subject of a clause."""

CUTS: Final = frozenset("按已仍较将拟共均还也又并可被把曾再都仅达是使让由至了着过，。；：、！？,;:!?\n（()“”在对从向于与有为")
"""Characters that end a subject."""

ENDS: Final = frozenset("的、和与及“”（《 \t")
"""Characters that a subject does not end in, nor begin with."""

_NEVER: Final = """
    数量 金额 总额 总数 人数 规模 面积 其中 总量 全年 累计 合计 同比 平均 人均 最新 总部 统一 目前 今年 去年 上年 前年 往年 上月 达成 记者 本报讯 五年 三年 一年 半年 两年 十年 四年 六年 高位 低位 任务 最高 最低 全部 每人每月 每人每年 每人 每户 每亩 人均每月 人均每年 进行 左右 以上 以下 到位 当月 实际 减收 累计到位 当月到位 其他 其余 最后 长期 相较 增加 来到 尽快 突出 难度 单价 总价 意味 这意味 开始 迈上 才能 不到 超额 增长 下降 提高 上升 减少 增速 增幅 同比 环比 方面 标准 要求 名义 条件 原则 首次 当场 不幸 重伤 伤势 投产后 建成后 大关 关口 台阶 水平 新高 纪录 最多 最少 至多 至少 大概 大约 至今 共同 合力 联手 携手 一起 集中 最初 起初 当初 率先 相继 陆续 顺利 成功 圆满 正式 如期 间接 直接 临时 季节性 固定 稳定 灵活 弹性 很多 很少 随后 一个月后 这些 本次 首批 现场 省定 市定 县定 区定 价值 非法 单户 其中一期
"""

NEVER: Final = frozenset(_NEVER.split())
"""Phrases that are no subject by themselves."""

SINGLE_TAILS: Final = frozenset("致总已只将仍也各前")
TAILS: Final = (*SINGLE_TAILS, "方面", "分别", "累计", "共计", "合计", "总计", "首次", "各占", "平均", "仅占", "不断", "连续", "持续", "已经", "依然", "仍然", "约占", "造成", "导致", "致使", "最终", "年均", "甚至", "最高", "最低", "集中", "预计", "近日", "日前", "今年", "去年", "昨日", "今日", "每年", "每亩", "每户", "每人", "每月", "每天")
"""Adverbs and verbs that a subject does not end in."""

COMPARING: Final = ("相比", "比", "较", "占", "增", "降", "下降", "减", "上升", "据", "根据", "按照", "依据", "依照", "分期", "分批", "分步", "是", "分一", "分二", "分两", "分三", "分四", "分五", "分2", "分3", "分4", "分5")
"""What opens a clause that only says how something changed, what it is compared with, what it follows, or in what stages it is done."""

QUOTED_LEVELS: Final = ("比", "较", "占", "由", "从", "升至", "降至", "跌至", "涨至", "增至", "减至", "回升至", "上升至", "下降至", "提高至", "完成年", "完成全年", "完成任务", "完成目标", "占全年", "为全年", "为年度", "相当于", "为去年", "是去年", "增加到", "增长到", "上升到", "提高到", "下降到", "减少到", "降到", "升到", "达到去年", "上年", "去年同期")
"""What opens the words of a level that a rate is not of, but only measured by: 比上年的105万人增长20%."""

OWNING: Final = ("项目", "工程", "公司", "集团", "企业", "园区", "基地", "合作社", "生产线")
"""Ends of names of what has money of its own, whatever is counted of it."""

BUILT: Final = (*OWNING, "院区", "校区", "园", "中心", "一期", "二期", "三期", "高速", "铁路", "地铁", "新城", "综合体", "改造")
"""Ends of names of what is built as a whole, whatever parts of it are counted: 新院区设床位90张，总投资3亿元."""

PROGRAMMES: Final = ("项目", "工程", "改造", "计划", "行动", "制度", "政策", "机制", "专项", "基金", "补贴", "补助", "试点", "战略", "规划")
"""Ends of names of what is paid for out of public purses."""

SOURCES: Final = ("中央财政", "省财政", "市财政", "县财政", "区财政", "地方财政", "各级财政", "省级财政", "市级财政", "县级财政", "财政", "中央", "社会")
"""Ends of names of purses: 中央财政."""

FOUNDING: Final = ("设立", "成立", "建立", "发起", "创立", "启动", "推出", "实施")
"""What is done to funds and programmes that the next clause tells the money of."""

FUNDS: Final = ("资金", "基金", "专项", "贷款", "奖学金", "助学金", "奖励金", "补贴", "债券")
"""Ends of names of funds."""

EACH_ONES: Final = ("人均", "户均", "每人", "每户", "增收", "薪", "工资", "收入达", "纯收入")
"""What says that money comes to the people counted before: 带动农户90户，户均增收6000元."""

HEADS: Final = ("门诊量", "门诊量达", "门诊量可达", "接待量", "接待量达", "接诊量", "客流量", "客流量达", "吞吐量", "吞吐量达", "人数", "人数达", "人数为", "人数超", "人数近", "人数约")
"""What before a figure says that it is of a body, not of the people counted before."""

JOINTS: Final = frozenset("、和与及")
"""All that stands before a level that goes on with the list of the one before."""

NAMELESS_LEVELS: Final = frozenset(["有", "共", "达", "为", "达到", "突破", "完成", "实现", "超过", "累计", "共有", "现有", "涉及", "新增", "其中", "减收", "增收", "销售", "仅销售", "生产", "开工", "竣工", "完工", "投产", "建成", "投用"])
"""All that stands before a level whose words name nothing."""

NOT_OPENERS: Final = {
    "各": "类级项种族界地处", "按": "期时揭摩键", "对": "外口面比象接标虾", "从": "业", "和": "平谐", "共": "建同享产青和创识轨管", "在": "外建校读职编册岗线院途押逃售产库", "均": "价衡", "再": "生就", "经": "济营贸费纪典销理办手商脉验历",
    "使": "用馆", "及": "时", "都": "市", "因": "素", "让": "利", "向": "导日", "与": "会", "为": "民", "被": "告", "由": "来", "又": "好", "还": "款贷建湖林", "份": "额", "而": "立", "了": "解", "更": "新", "该": "省市县区镇村州院校局", "有": "色机线轨关效限序",
    "来": "华自到访源往历", "含": "量税金硫氧糖", "如": "意", "其": "他余它", "将": "军", "把": "关", "只": "数", "也": "门", "到": "位期场岸访家", "才": "华艺子干", "但": "",
}  # fmt: skip
"""What makes an opening character the beginning of a noun: 各类人才, 经济, 共建."""

NOT_CLOSERS: Final = {
    "有": "国私公所", "为": "行人", "向": "导方定意动走", "由": "自理", "达": "发雷", "使": "大天公", "均": "平", "让": "转出",
    "被": "棉植", "都": "首成", "可": "许认", "将": "麻大", "在": "存内外潜", "对": "相", "共": "公", "与": "参",
}  # fmt: skip
"""What makes an ending character the end of a noun: 国有企业, 出让收入, 植被."""

NO_SUBJECTS: Final = ("看", "来说", "来讲", "显示", "表示", "介绍", "透露", "指出", "获悉", "规定", "表明", "反映出", "反映", "说明", "意味着", "可见", "前后", "期间", "假期", "黄金周", "长假", "范围", "会上", "会议上", "仪式上", "论坛上", "典礼上", "活动上", "现场", "过程中", "基础上", "情况下", "背景下", "之际", "计算", "折算", "测算")
"""Ends of a clause that only says from where something is looked at: 从投资看."""

OWNERS: Final = ("村集体", "民间", "工业", "农业", "社会", "政府", "中央", "地方", "外商", "国有", "房地产", "农村", "城镇", "民生", "粮食", "原煤", "原油", "猪肉", "民营", "财政", "居民")
"""Beginnings of a compound quantity that say whose it is: 民间投资, 工业增加值, 旅游收入."""

HOSTS: Final = ("园", "园区", "基地", "开发区", "新区", "新城", "中心", "工业区", "集聚区", "高新区", "孵化器", "市场", "港", "小镇")
"""Ends of names of what firms settle in, and have their output counted for: 产业园入驻企业9家，年产值6亿元."""

NAMING_UNITS: Final = frozenset({"农户"})
"""Units that are what is counted: 18万农户受益."""

BEARERS: Final = ("群众", "农民", "农户", "学生", "老人", "家庭", "人才", "员工", "职工", "游客", "居民", "教师", "学员", "旅客", "观众", "乘客", "患者", "考生", "耕地", "绿地", "贫困人口", "脱贫人口", "还林", "还草", "造林")
"""Ends of a quantity word that names its own subject: 受益群众."""

HELPING: Final = ("吸纳", "带动", "拉动", "安置", "解决", "促进", "帮助", "帮扶", "扶持", "支持", "吸收", "辐射", "辐射带动", "引导", "助力", "推动", "安排", "保障")
"""What is done to people who find work by it; the work is that of who does it: 吸纳移民就业900人."""

RELATING: Final = ("涵盖", "包括", "包含", "涉及", "属于", "位于", "坐落", "成为", "作为", "拥有", "设有", "具有", "主要", "主打", "来自", "围绕", "覆盖")
"""Verbs of clauses that say of what was told before what it is, or has, or is about."""

IN_NOUNS: Final = ("新开工", "新签约", "新建", "开工", "签约", "在建", "续建", "竣工", "施工", "申报", "援建", "招商", "开放", "编制", "参展", "参会", "参赛", "入社", "入驻", "外出", "返乡", "备案", "抽检", "抽查")
"""Verbs that a noun may begin with and that say what happened to the things counted."""

MEANS: Final = ("通过", "凭借", "依托", "依靠", "借助", "利用", "采取", "采用", "按照", "经由")
"""What opens words that only say by what means something is done."""

SUMS: Final = ("各项", "各类", "各种", "其他", "多项", "方面")
"""What stands between 等 and the name of a sum."""

UNNAMED: Final = ("投入", "拨", "总额", "到位", "落实", "争取", "筹", "募", "捐", "金额", "支出", "资助", "配套", "余额", "发放")
"""What the name of funds has that only says how they came: 投入资金."""

PLACE_RATES: Final = ("失业率", "贫困发生率", "城镇化率", "城市化率", "森林覆盖率", "绿化覆盖率", "绿化率", "出生率", "自然增长率")
"""Rates of the people or the land of a place."""

PLACE_ENDS: Final = frozenset("省市县区镇乡村州盟旗国")
WHOLES: Final = ("全省", "全市", "全县", "全区", "全镇", "全村", "全州", "全国", "我省", "我市", "我县", "我区", "我国")
"""How names of places end, and words for all of one."""

RATIOS: Final = ("率", "比", "比例", "比重", "份额")
"""Ends of the names of rates, which have nothing that is counted: 桥隧比达60%，总投资8亿元."""

MEASURES: Final = ("量", "数", "额", "值", "率", "度", "费", "耗", "比例", "规模", "能力", "寿命", "里程", "时速", "市值", "库容", "重", "龄", "产能", "价格", "造价")
"""Ends of the names of quantities."""
