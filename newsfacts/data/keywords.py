"""Words that say nothing of what an article is about, the parts of speech that keywords have, leaning openings.

For ``summary``. Tags are those of ICTCLAS as jieba gives them.
"""

from typing import Final

_TAGS: Final = """
    n nr ns nt nz nrt nrfg vn an j l eng
"""

TAGS: Final = frozenset(_TAGS.split())
"""Nouns, names, places, bodies, verbal nouns, fixed compounds (困难群众); idioms name no matter."""

_COMMON: Final = """
    记者 通讯员 本报讯 本报 消息 新闻 新闻联播 报道 电 讯 今天 昨天 昨日 今年 去年 目前 近日 日前 时间 期间 方面 情况 问题 工作 进行 开展 表示 介绍 认为 活动 有关 相关 主要 部分 人员 人士
    负责人 同志 单位 全国 我国 我市 我省 我县 全市 全省 全县 地区 国家 中国 公司 数据 数字 总额 总量 总值 金额 数量 比例 比重 同比 环比 增长 增幅 增速 下降 提高 水平 程度 基础 作用 内容
    过程 结果 原因 目标 要求 措施 影响 意义 特点 条件 方式 方法 办法 系统 领域 人民 群众 社会 个人 亿元 万元 美元 百分点 平方米 公里 万人 人次 上午 下午 晚上 凌晨 上半年 下半年 季度 年度
    月份 年底 年初 以来 其中 左右 以上 以下 现场 机构 部门 企业 市场 行业 产品 央视网 新华社 新华网 中新网 中新社 人民网 网站 中国网络电视台 附近 事件 事故 会上 会议 代表 干部 名单 消息人士
    据介绍 据了解 据悉 全部 合计 三者 两者 总体 实际 任务 计划 年度计划 历史 分析 综合 新建 续建 改建 扩建 惠及 上门 去年同期 上年同期 同期 同比增加 同比减少 超额完成 第一季度 第二季度
    第三季度 第四季度 每人每天 每人每年 每人每月 人均 户均 统计资料 加快进度 明显改善 明显提高 明显增加 发表声明 意见建议 工作人员 地方 新增 人数 出席 主持会议
    网友 一线 全面 重大 重要 国内 国外 国际 发展
"""

COMMON: Final = frozenset(_COMMON.split())
"""Words of every newspaper page."""

LEANING: Final = (
    "他", "她", "它", "其中", "其一", "其二", "其次", "因此", "所以", "因而", "由此", "但", "然而", "不过", "可是", "而且", "并且", "同时", "此外", "另外", "与此同时", "对此", "为此", "这", "那", "该", "上述", "于是", "随后", "接着",
    "我们", "我就", "我的", "我是", "我在", "我想", "我觉得", "我从", "您", "你", "据此", "换句话说", "也就是说", "例如", "比如", "否则", "反之", "相反",
)  # fmt: skip
"""Openings of a sentence that leans on the one before."""

CEREMONIES: Final = (
    "请予审议", "提出意见", "稳中求进工作总基调", "我代表", "各位代表", "以下是", "综述如下", "报告如下", "公布如下", "通报如下", "分析如下", "特此", "敬请", "现将", "欢迎收看", "详细内容", "请看报道", "点击",
)  # fmt: skip
"""What a sentence has that only opens a report or points to what follows."""

PREAMBLES: Final = (
    "贯彻", "按照", "围绕", "坚持以", "为指导", "要求部署", "决策部署", "统揽", "为统领", "精神", "战略", "高举", "深入学习", "认真落实", "指引下", "正确领导下", "坚强领导下",
)  # fmt: skip
"""What a sentence has, more than once, that tells under which guidance things were done and not what was done."""
