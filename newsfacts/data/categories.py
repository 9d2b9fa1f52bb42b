"""Which category a word's theme and a figure's unit make together, and what the unit says where no word does.

For ``claims``. "Role beats unit": 惠及40万户企业 is beneficiaries though firms are counted, so a theme is looked up
with the sort of thing the unit counts (``Group``); an empty place means the word says nothing about such a figure.
"""

from typing import Final

from newsfacts.model import Category, Kind


class Theme:
    """What a word says about the figure beside it. A plain string: no report names it, and start-up is a budget."""

    INVESTMENT: Final = "investment"
    FUNDING: Final = "funding"
    SPENDING: Final = "spending"
    AID: Final = "aid"
    BENEFIT: Final = "benefit"
    CARE: Final = "care"
    NEEDY: Final = "needy"
    OUTPUT: Final = "output"
    TRADE: Final = "trade"
    REVENUE: Final = "revenue"
    PRICE: Final = "price"
    JOBS: Final = "jobs"
    WORKER: Final = "worker"
    TRAINING: Final = "training"
    POPULATION: Final = "population"
    CASUALTY: Final = "casualty"
    VICTIM: Final = "victim"
    AGENT: Final = "agent"
    ATTENDANCE: Final = "attendance"
    PERSON: Final = "person"
    PROJECT: Final = "project"
    WORKS: Final = "works"
    ORGANISATION: Final = "organisation"
    PLACE: Final = "place"
    FACILITY: Final = "facility"
    BUILDING: Final = "building"
    EVENT: Final = "event"
    HOUSEHOLD: Final = "household"
    LAND: Final = "land"
    GROUND: Final = "ground"
    SIZE: Final = "size"
    GOODS: Final = "goods"
    LOSS: Final = "loss"
    SHARE: Final = "share"
    RATE: Final = "rate"
    CHANGE: Final = "change"
    LEVEL: Final = "level"
    VERB: Final = "verb"
    ACTION: Final = "action"
    NEUTRAL: Final = "neutral"


class Group:
    """What sort of thing a unit counts; a plain string, as ``Theme`` is."""

    MONEY: Final = "money"
    PRICE: Final = "price"
    PEOPLE: Final = "people"
    HOUSEHOLD: Final = "household"
    BODY: Final = "body"
    THING: Final = "thing"
    BUILT: Final = "built"
    OCCASION: Final = "occasion"
    CASE: Final = "case"
    AREA: Final = "area"
    LENGTH: Final = "length"
    AMOUNT: Final = "amount"
    PERCENT: Final = "percent"
    BARE: Final = "bare"


GROUP_BY_KIND: Final[dict[Kind, str]] = {
    Kind.MONEY: Group.MONEY,
    Kind.AREA: Group.AREA,
    Kind.LENGTH: Group.LENGTH,
    Kind.MASS: Group.AMOUNT,
    Kind.VOLUME: Group.AMOUNT,
    Kind.ENERGY: Group.AMOUNT,
    Kind.POWER: Group.AMOUNT,
    Kind.NUMBER: Group.BARE,
    Kind.COUNT: Group.THING,
    Kind.PERCENT: Group.PERCENT,
    Kind.POINTS: Group.PERCENT,
    Kind.MULTIPLE: Group.PERCENT,
    Kind.RATIO: Group.PERCENT,
}

GROUP_BY_UNIT: Final[dict[str, str]] = {
    unit: group
    for group, units in {
        Group.PEOPLE: "人 人次 员 口人 辈",
        Group.HOUSEHOLD: "户 户次",
        Group.BODY: "家 所 企 校 院 店 厂 家次",
        Group.BUILT: "座 口 条 张 栋 幢 套 间 处 层 盏 眼 孔 口井 道 段 床 床位 机组 扇 台套 号楼 单元 楼 根 车道 泊位",
        Group.OCCASION: "场 次 届 期 轮 站 场次 站次 轮次 回 趟",
        Group.CASE: "例 起 宗 桩",
        Group.AMOUNT: "台 辆 部 架 艘 头 只 匹 羽 枚 箱 桶 瓶 袋 盒 吨 斤 担 标箱 片 块 棵 株 台次 辆次 架次 列 颗",
    }.items()
    for unit in units.split()
} | {f"{unit}/{time}": Group.AMOUNT for unit in ["吨", "立方米", "千瓦时", "台", "辆", "套", "件"] for time in ["年", "月", "天", "日", "小时"]}
"""Measure words that count something else than things in general, and what is made in so much time."""

_PLACES: Final = "省 市 县 区 乡 镇 村 国 省市 地市 市州 州市 镇街 国家 州 盟 旗 区县 县市 镇村 省份 省市 省区 县区 市县 乡镇 区市 省区市"
_PARTS: Final = "地 代 轴 类 维 级 号 版 式 岁"

CATEGORY_OF_UNIT: Final[dict[str, Category]] = {
    **dict.fromkeys(_PLACES.split(), Category.PLACES),
    **dict.fromkeys(_PARTS.split(), Category.OTHER),
    **dict.fromkeys(("死", "伤", "亡"), Category.CASUALTIES),
    "强": Category.RANK,
    **dict.fromkeys(("人口", "口人"), Category.POPULATION),
}
"""Units that say what the figure is, whatever the words around it."""

CATEGORY_BY_UNIT: Final[dict[str, Category]] = {
    "口": Category.POPULATION,
    "期": Category.OTHER,
    "轮": Category.OTHER,
    "趟": Category.OTHER,
    "回": Category.OTHER,
    "例": Category.CASUALTIES,
    "张": Category.OTHER,
    "道": Category.OTHER,
    "根": Category.OTHER,
    "段": Category.OTHER,
    "套": Category.OTHER,
    "条": Category.OTHER,
    "层": Category.OTHER,
    "处": Category.OTHER,
    "台套": Category.OTHER,
}
"""What a unit says by itself where its group says something else."""

CATEGORY_BY_GROUP: Final[dict[str, Category]] = {
    Group.PEOPLE: Category.PEOPLE,
    Group.HOUSEHOLD: Category.HOUSEHOLDS,
    Group.BODY: Category.ORGANISATIONS,
    Group.BUILT: Category.FACILITIES,
    Group.OCCASION: Category.EVENTS,
    Group.AREA: Category.AREA,
    Group.PERCENT: Category.SHARE,
}

CATEGORY_BY_KIND: Final[dict[Kind, Category]] = {
    Kind.DATE: Category.TIME,
    Kind.TIME: Category.TIME,
    Kind.DURATION: Category.TIME,
    Kind.ORDINAL: Category.RANK,
    Kind.POINTS: Category.GROWTH,
    Kind.MULTIPLE: Category.GROWTH,
}
"""Kinds that need no word."""

CATEGORY: Final[dict[str, dict[Category, str]]] = {
    Theme.INVESTMENT: {Category.INVESTMENT: "money"},
    Theme.FUNDING: {Category.FUNDING: "money"},
    Theme.SPENDING: {Category.FUNDING: "money"},
    Theme.AID: {Category.FUNDING: "money", Category.BENEFICIARIES: "people household body"},
    Theme.BENEFIT: {Category.BENEFICIARIES: "people household body"},
    Theme.CARE: {Category.BENEFICIARIES: "people household"},
    Theme.NEEDY: {Category.BENEFICIARIES: "people household"},
    Theme.OUTPUT: {Category.OUTPUT: "money amount thing built"},
    Theme.TRADE: {Category.TRADE: "money amount thing"},
    Theme.REVENUE: {Category.REVENUE: "money"},
    Theme.PRICE: {Category.PRICE: "money price"},
    Theme.JOBS: {Category.JOBS: "people thing"},
    Theme.WORKER: {Category.JOBS: "people"},
    Theme.TRAINING: {Category.TRAINING: "people"},
    Theme.POPULATION: {Category.POPULATION: "people"},
    Theme.CASUALTY: {Category.CASUALTIES: "people case thing"},
    Theme.VICTIM: {Category.CASUALTIES: "people case thing"},
    Theme.AGENT: {Category.PEOPLE: "people"},
    Theme.ATTENDANCE: {Category.PEOPLE: "people"},
    Theme.PERSON: {Category.PEOPLE: "people"},
    Theme.PROJECT: {Category.PROJECTS: "thing body built"},
    Theme.WORKS: {Category.PROJECTS: "thing", Category.FACILITIES: "built"},
    Theme.ORGANISATION: {Category.ORGANISATIONS: "thing body household built"},
    Theme.PLACE: {Category.PLACES: "thing built"},
    Theme.FACILITY: {Category.FACILITIES: "thing built household length body amount"},
    Theme.BUILDING: {Category.FACILITIES: "built length"},
    Theme.EVENT: {Category.EVENTS: "thing occasion case"},
    Theme.GOODS: {Category.OTHER: "thing built amount occasion case length area"},
    Theme.LOSS: {Category.OTHER: "money"},
    Theme.LAND: {Category.AREA: "area"},
    Theme.GROUND: {Category.AREA: "area"},
    Theme.SIZE: {Category.FACILITIES: "length amount built"},
}
"""Theme to category, and the groups with which it makes it."""

NOUNS: Final = frozenset(
    {
        Theme.AGENT, Theme.PERSON, Theme.PROJECT, Theme.WORKS, Theme.ORGANISATION, Theme.PLACE, Theme.FACILITY,
        Theme.EVENT, Theme.BUILDING, Theme.GOODS, Theme.ATTENDANCE, Theme.NEEDY, Theme.GROUND, Theme.WORKER, Theme.VICTIM, Theme.POPULATION, Theme.SPENDING, Theme.HOUSEHOLD,
    }
)  # fmt: skip
"""Themes that name what is counted; the others say what happens to it, and weigh more."""

AFTER: Final[dict[str, str]] = {
    character: theme
    for theme, characters in {
        Theme.PLACE: "省市县区乡镇村国州旗屯寨岛",
        Theme.CASUALTY: "死伤亡",
        Theme.ORGANISATION: "厂店校矿",
        Theme.FACILITY: "桥房塔渠井楼桩路",
        Theme.EVENT: "赛课",
        Theme.GOODS: "树羊牛猪鸡鸭鱼鹅车船奖书票",
    }.items()
    for character in characters
}
"""Single characters that name what is counted, directly after the figure: 18个省, 3人死."""

BEFORE: Final[dict[str, str]] = {
    **dict.fromkeys("花捐拨金款", Theme.SPENDING),
    **dict.fromkeys("赚挣售", Theme.REVENUE),
    **dict.fromkeys("砸", Theme.INVESTMENT),
    **dict.fromkeys("招聘", Theme.JOBS),
    **dict.fromkeys("伤亡死", Theme.CASUALTY),
    **dict.fromkeys("罚", Theme.LOSS),
    **dict.fromkeys("长", Theme.SIZE),
}
"""Single characters that say what the figure is, directly before it: 花3000元."""

ENDING: Final[dict[str, str]] = dict.fromkeys("线站馆厅塔库池渠井楼室亭所场点园", Theme.FACILITY) | dict.fromkeys(
    "社院局队", Theme.ORGANISATION
)
"""Single characters in which names of things built, and of bodies, end that no table has, directly before the figure."""

_BODIES: Final = frozenset({Category.ORGANISATIONS, Category.PLACES, Category.PEOPLE})
NEVER: Final[dict[str, frozenset[Category]]] = {
    **dict.fromkeys("套台辆张枚部车艘架枪", _BODIES | {Category.PROJECTS}),
    **dict.fromkeys("件份笔起册封票", _BODIES | {Category.PROJECTS, Category.FACILITIES}),
    **dict.fromkeys("种款股", _BODIES | {Category.PROJECTS, Category.FACILITIES}),
    **dict.fromkeys("项条", _BODIES),
    **dict.fromkeys(("立方米", "千克", "升", "千瓦时"), _BODIES | {Category.PROJECTS, Category.FACILITIES}),
}
"""What is never counted in some units: 交办单位495件 are orders, 小微企业2笔 loans."""

BEGUN: Final = ("开工", "动工", "复工", "竣工", "续建")
"""Verbs of what is counted in 项 if it is built: 开工18项."""

AWAY: Final = ("处", "外", "远", "之外", "以外", "开外", "范围", "左右处")
"""What makes a length a distance: 收费站10公里处."""

LINKING: Final = frozenset("达超约有共为近是仅各逾到等括计已均含设了出成")
"""What may stand between a noun and the figure that counts it."""

GENERAL: Final = frozenset({"个", "项"})
"""Measure words that say nothing about what they count."""
