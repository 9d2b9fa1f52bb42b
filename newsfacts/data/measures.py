"""Measure words: what Chinese counts by. Each is its own unit, except the polite words for people, which count 人.

Drawn from the measure words that follow numerals in news and government text, and from 现代汉语八百词 (吕叔湘). Adding one
is adding it to a line. Left out are words that print uses as measures but that open other words far more often (等, 下, 来).
"""

from decimal import Decimal
from typing import Final

from newsfacts.model import Kind, Unit

_ONE: Final = Decimal(1)

_WORDS: Final = (
    # families and bodies of people
    "金 银 铜 奖 车 方面 户 家 口 组 队 班 伙 帮 群 批 拨 代 届 辈 排 连 营 团 派 方 员 对夫妇",
    # things
    "个 件 只 条 项 种 类 套 台 辆 部 张 份 枚 座 所 处 间 栋 幢 层 架 艘 列 头 匹 棵 株 颗 粒 片 面 把 根 双 对 副 束 串 堆 袋 包 箱 盒 瓶 罐 杯 碗 盘 壶 筒 卷 捆",
    "摞 沓 扇 盏 顶 床 枝 朵 滴 团 缕 丝 股 道 门 段 截 孔 尊 樽 挺 发 响 炮 炷 幅 帧 轴 阵 顿 餐 席 桌 柄 杆 竿 身 款 样 式 型 味 剂 服 贴 针 羽 尾 筐 车皮 支 瓣 缸 炉 窑 锅 笼 艇 屉 篮 餐次 具 管 枪 盆 垛 爿 通道 汪 泓 抹 圈 价",
    # words, laws, books
    "字 句 行 页 本 册 篇 首 曲 章 编 辑 集 期 版 封 则 点 问 课 讲 步 环 幕 出 句话 大类 小类 门类 系列 档 格",
    # acts and contests
    "夜 晚 次 回 遍 趟 场 轮 局 盘 起 宗 桩 单 笔 票 番 声 注 手 平 负 胜 球 分 积分 回合 篮板 助攻 抢断 盖帽 连胜 连败 连冠 连增 连涨 连跌 连板 连丰 连阳 连阴 战 板 场次 天次 份次 人份 支次 剂次 站 公斤级",
    # places and networks
    "国 省 市 县 区 乡 镇 村 地 城 州 盟 旗 路 楼 单元 室 居 院 校 园 厂 店 企 区县 县市 镇村 省份 省市 省区 国家 县区 市县 乡镇 区市 省区市 企业 居室 厅 部门 部委 部分 行业",
    # technical and administrative
    "例 学期 级 星 强 佳 大 维 屏 核 芯 键 速 轮次 站次 项次 篇次 家次 处次 头次 船次 航次 床次 门次 架次 辆次 班次 车次 间次 艘次 批次 例次 件次 户次 台次 列次 点次 份额 机组 车道 节 投 垄 茬 畦 穴 墩 眼 标台",
)

COUNTS: Final = tuple(
    Unit(word, word, _ONE, Kind.COUNT, discrete=True) for word in dict.fromkeys(" ".join(_WORDS).split())
)

PEOPLE: Final = Unit("人", "人", _ONE, Kind.COUNT, ("名", "位", "个人", "口人", "人口", "死", "伤", "亡", "男", "女", "号人"), discrete=True)

ITEMS: Final = Unit("项", "项", _ONE, Kind.COUNT, ("项目",), discrete=True)

HOUSEHOLDS: Final = Unit("户", "户", _ONE, Kind.COUNT, ("农户",), discrete=True)

POINTS: Final = Unit("点", "点", _ONE, Kind.COUNT, ("个点",), discrete=True)

DOZEN: Final = Unit("打", "个", Decimal(12), Kind.COUNT, discrete=True)

MEASURES: Final = (*COUNTS, PEOPLE, ITEMS, HOUSEHOLDS, POINTS, DOZEN)
"""Rows of counted things; a count has no rounding: 3000人 is 3000."""
