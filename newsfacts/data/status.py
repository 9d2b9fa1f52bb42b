"""Words that say whether a figure is intended or the case, and where a text changes from report to plan.

For ``claims.status``. A mark governs what follows it until another mark. The single characters are marks only where
they are not part of another word.
"""

from typing import Final

PLANNED: Final = (
    "将建成 拟建成 将设 将建 拟设 计划 预计 预期 力争 争取 目标 拟建 拟在 即将 有望 将会 将要 打算 准备 预测 预估 规划 确保 力求 总体目标 届时 今后 未来 明年 下一步 下步 后年 达产后 投产后 建成后 建成投产后 建成达产后 竣工后 完工后 "
    "完成后 投运后 投用后 落成后 运营后 全部建成后 全面建成后 达产达效后 满产后 全部达产后 设计产能 设计床位 设计车位 设计年产能 设计能力 设计年产 设计规模 要求， 要求： 》提出， 》明确， 》提出： 》明确： 》提出了 》明确了 规划提出， 规划明确， 方案提出， 方案明确， 意见提出， 意见明确， 报告提出， 会议提出， 会议明确， 我市提出， 我省提出， 我县提出， 我区提出， 我省明确， 我市明确， 待项目建成 设计年发电 设计年处理 设计日处理 设计日供水 设计年吞吐 设计年加工 方案实施后 全部实施后 将重点围绕 将重点推进 将重点支持 将重点建设 将重点打造 将重点发展 将重点实施 可望 希望 期望 共需 约需 尚需 还需 待建 筹建 筹备 "
    "任务 任务数 所需资金 所需经费 按照方案 按方案 根据方案 "
    "可行性研究 可研报告 环评公示 总目标 不少于 约定 承诺 意向"
)
"""What is intended, forecast, or still to be done."""

BEFORE_VERBS: Final = {
    "拟": "",
    "要": "",
    "将": "由被与按采免对向从在于达为新投建完实有提带超会要继进再全使成可能举推启开形增竣交到突持吸引扩培拨惠覆减节安拆发出免加组打争力陆分逐首同支迎接参共派累总延赴招搬铺走邀聘",
    "可": "出开培建拉引缓实带提新容达解吸安创满增年生完供为使帮减节覆惠再削压替释",
    "需": "新投征拆建安增改",
    "应": "开竣完到缴交建办",
}
"""Single characters that intend, and what follows them there: 将 before a noun means 把, 可 before others opens a noun."""

ACTUAL: Final = "已 已经 业已 现已 目前已 目前 截至 截止 先后 曾 曾经 现有 实际完成 实际到位 实际投入 实际投资 近年来 以来 去年 上年 前年 往年 同比 环比 此前 据统计 统计显示 数据显示 调查显示 结果显示 监测显示 报告显示 资料显示 研究显示 调查发现 实际 累计完成 累计投入 累计实现 累计拨付 累计建成 "
"""What is told as done or as the case."""

NEITHER: Final = (
    "实际困难 实际问题 实际行动 实际情况 实际需要 实际需求 结合实际 实际出发 实际控制 实际控制人 实际上 实际利率 规划区 规划内 规划图 未来城 未来科技城 未来社区 未来乡村 目标责任 准备期 即将毕业 力争上游 规划免疫 计划免疫 为主要 期望寿命 预期寿命 人均预期寿命 人均期望寿命 健康预期寿命 期望值 好于预期 超预期 超出预期 超过预期 不及预期 低于预期 高于预期 符合预期 逊于预期 差于预期 弱于预期 强于预期 预期值 将军 将领 将士 将近 大将 名将 主将 悍将 干将 健将 麻将 将就 将错 将心 将信 模拟 虚拟 拟定 拟人 拟态 草拟 重要 主要 可再生 需求 要求 只要 还要 要素 要点 要闻 要件 要害 要职 纪要 摘要 概要 首要 紧要 险要 必要 不要 要么 要是 要道 要塞 次要 要领 要约 "
    "就业意向 合作意向 达成意向 签约意向 购买意向 意向书 意向性 他要 她要 我要 他们要 我们要 每天要 每年要 每月要 都要 还要 需要提醒 需要注意 需要说明 需要指出 您要 你要 如果要 想要 看要 需要时 规划了 计划了 计划生育 计划单列市 发展规划 规划局 规划部门 规划馆 英才计划 人才计划 行动计划 实施计划 千人计划 万人计划 培养计划 改善计划 改造计划 扶持计划 资助计划 帮扶计划 计划委员会 目标任务 年度目标 目标管理 预测性 准备金 准备金率 准备工作 "
    "准备好 共争取 累计争取 已争取 争取到 争取上级 争取中央 争取国家 争取各类 争取资金 争取项目 争取补助 争取专项 争取财政 希望小学 希望工程 希望之星 指标体系 质量指标 主要指标 经济指标 各项指标 任务书 招标投标 招标采购 不确保 需要帮助 有需要 只需要 规划院 将其 将该 将这 要在 将原 将原来 将设备 将设施 将设计 将建筑 将建议 精准扶贫任务 光荣政治任务 政治任务 战略任务 已知 自已 不已 就要 正要 若要 更要 又要 既要 总要 想要 硬要 非要 要价 要账"
)
"""Words that only look like a mark."""

BECOME_PLAN: Final = (
    "主要预期目标", "预期目标", "工作任务", "重点任务", "重点工作", "重点抓好", "着力抓好", "着重抓好", "工作安排", "工作打算", "工作建议", "工作思路", "工作重点", "今年要", "明年要", "下一步", "下步",
    "总体要求", "总体思路", "新的一年", "奋斗目标", "发展目标", "目标任务", "今后五年", "未来五年", "今后一个时期", "主要建设内容", "建设内容", "工程计划", "建设规划",
)  # fmt: skip
"""A text that says this goes over to what is intended."""

BECOME_REPORT: Final = (
    "过去一年", "一年来", "五年来", "过去五年", "过去的一年", "过去的五年", "工作回顾", "回顾过去", "主要做了", "去年以来", "近年来", "主要成绩", "取得的成绩", "统计公报", "。“十四五”期间", "。“十四五”以来", "。“十三五”期间", "。“十三五”以来",
)  # fmt: skip
"""A text that says this goes over to what has been done."""

PRESENT: Final = ("现行", "目前的", "现有的", "当前的", "现在的", "原来的", "原先的", "原有的", "此前的", "之前的")
"""What right before a figure says that it stands, or stood, whatever is to become of it: 将现行16%的税率降至13%."""

MEASURED_BY: Final = ("比", "较", "低于", "高于", "超过", "快于", "慢于", "多于", "少于", "超")
"""What before 去年的 says that the figure behind it is only compared with."""

STRIVING: Final = ("确保", "力争", "努力", "争取", "保证", "要", "全力", "推动", "为", "有望", "将", "拟", "奋力", "坚决", "能")
"""What says before 完成 that an aim still is to be reached: 确保完成全年目标任务."""

ANNOUNCING: Final = ("将", "拟", "计划", "要")
"""Marks of a sentence that announces what the next goes on with."""

_UNSAID: Final = """
    总投资 工程总投资 投资总额 总投资额 投资额 投资规模 签约金额 签约额 签约总额 协议金额 协议资金 协议总额 协议投资 意向投资 意向金额 合同金额 合同总额 投资 总造价 造价 工程造价 概算 总概算 投资概算 概算投资 总投资估算 投资估算 概算总投资 匡算总投资 估算总投资 预算总投资 静态总投资 动态总投资 估算投资 斥资
    注册资本 注册资金 占地 占地面积 总占地面积 建筑面积 总建筑面积 规划面积 设计规模
"""

UNSAID: Final = frozenset(_UNSAID.split())
"""Metrics that a project has from its first day: without a mark they say neither."""

BUILT: Final = ("建起", "建成", "建了", "建设了", "修建了", "改建成", "改造了", "盖起", "设立")
"""What right behind an investment says that it has been made: 投资90万元建起冷库."""

LED_TO: Final = ("完成", "带动", "拉动", "撬动", "吸引", "吸纳", "引导", "共投资", "累计")
"""What says of an investment that it has been made."""

PAST: Final = ("去年", "上年", "前年", "昨天", "昨日", "上月", "上周", "上季", "前几年", "近几年", "近三年", "近年")
"""How dates begin that lie in the past."""

ELAPSED: Final = ("上半年", "前", "1-", "1—", "1－", "1～", "1~", "1至", "1到", "一季度", "首季", "一至")
"""How dates begin that have gone by when a newspaper tells what was done in them."""

DONE: Final = ("完成", "累计", "实现", "实际", "共完成", "新增", "新建")
"""What right behind such a date says that it was done: 上半年完成8亿元."""

FUTURE: Final = ("明年", "后年", "明后", "下月", "下周", "明天", "明日", "下半年")
"""How dates begin that lie ahead."""

AIMING: Final = ("提出", "明确", "方案", "规划", "目标", "意见", "部署")
"""What before 到2030年 says that it is aimed at."""

UNTIL: Final = ("底前", "末前", "底之前", "末之前")
"""What ends a date by which something is to be done: 年底前."""

MEASURING: Final = ("比", "较", "同", "与", "于", "为", "是", "从", "由", "占", "自")
"""What before such a date makes it a measure of comparison."""

QUOTING: Final = ("的", "同期", "同月", "水平", "全年的", "末的", "底的")
"""What after such a date does."""
