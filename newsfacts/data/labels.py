"""The words of the reports, in Chinese and English: headings, verdicts, severities, categories, closing lines.

For ``report`` and ``cli``. To change how something is called, change its row.
"""

from collections.abc import Mapping
from typing import Final

from newsfacts.model import Category, Severity, Status, Verdict, Wording

VERDICTS: Final[Mapping[Verdict, Wording]] = {
    Verdict.CONFLICTS: Wording(zh="矛盾", en="conflicts"),
    Verdict.ROUNDS: Wording(zh="约合", en="rounds"),
    Verdict.AGREES: Wording(zh="相符", en="agrees"),
}
"""The most urgent first."""

NO_RELATION: Final = Wording(zh="不论", en="silent")

VERDICT_SIGNS: Final[Mapping[Verdict, str]] = {Verdict.CONFLICTS: "≠", Verdict.ROUNDS: "≈", Verdict.AGREES: "="}

SEVERITIES: Final[Mapping[Severity, Wording]] = {
    Severity.ERROR: Wording(zh="错误", en="error"),
    Severity.WARNING: Wording(zh="存疑", en="query"),
    Severity.STYLE: Wording(zh="体例", en="style"),
}
"""The most urgent first."""

CATEGORIES: Final[Mapping[Category, Wording]] = {
    Category.INVESTMENT: Wording(zh="投资", en="investment"),
    Category.FUNDING: Wording(zh="资金", en="funding"),
    Category.OUTPUT: Wording(zh="产出", en="output"),
    Category.TRADE: Wording(zh="外贸", en="trade"),
    Category.REVENUE: Wording(zh="收入", en="revenue"),
    Category.PRICE: Wording(zh="价格", en="price"),
    Category.JOBS: Wording(zh="就业", en="jobs"),
    Category.BENEFICIARIES: Wording(zh="受益", en="beneficiaries"),
    Category.TRAINING: Wording(zh="培训", en="training"),
    Category.PEOPLE: Wording(zh="人员", en="people"),
    Category.POPULATION: Wording(zh="人口", en="population"),
    Category.CASUALTIES: Wording(zh="伤亡", en="casualties"),
    Category.HOUSEHOLDS: Wording(zh="住户", en="households"),
    Category.PROJECTS: Wording(zh="项目", en="projects"),
    Category.ORGANISATIONS: Wording(zh="单位", en="organisations"),
    Category.PLACES: Wording(zh="地方", en="places"),
    Category.AREA: Wording(zh="面积", en="area"),
    Category.FACILITIES: Wording(zh="设施", en="facilities"),
    Category.EVENTS: Wording(zh="活动", en="events"),
    Category.SHARE: Wording(zh="占比", en="share"),
    Category.GROWTH: Wording(zh="增减", en="growth"),
    Category.RANK: Wording(zh="位次", en="rank"),
    Category.TIME: Wording(zh="时间", en="time"),
    Category.OTHER: Wording(zh="其他", en="other"),
}
"""In the order in which reports list them."""

STATUSES: Final[Mapping[Status, Wording]] = {
    Status.PLANNED: Wording(zh="计划", en="planned"),
    Status.ACTUAL: Wording(zh="实际", en="actual"),
}

REASONS: Final[Mapping[str, Wording]] = {
    "word": Wording(zh="词语", en="word"),
    "idiom": Wording(zh="熟语", en="idiom"),
    "name": Wording(zh="名称", en="name"),
    "model number": Wording(zh="型号", en="model number"),
    "list mark": Wording(zh="序号", en="list mark"),
    "quoted figure": Wording(zh="引号内的提法", en="quoted figure"),
    "score": Wording(zh="比分", en="score"),
    "serial number": Wording(zh="编号", en="serial number"),
    "formula": Wording(zh="算式", en="formula"),
    "coordinate": Wording(zh="坐标", en="coordinate"),
    "unit of a table": Wording(zh="表头单位", en="unit of a table"),
    "page furniture": Wording(zh="版面信息", en="page furniture"),
}
"""Why a numeral is no claim; a reason without a row is shown as it is."""

PLACE: Final = Wording(zh="行:列", en="line:col")
JUDGEMENT: Final = Wording(zh="判断", en="verdict")
CHECK: Final = Wording(zh="检查", en="check")
EXPLANATION: Final = Wording(zh="说明", en="what")
FORMULA: Final = Wording(zh="算式", en="sum")
REPAIR: Final = Wording(zh="建议", en="repair")
FIGURE: Final = Wording(zh="数字", en="figure")
MEANING: Final = Wording(zh="取值", en="meaning")
ABOUT: Final = Wording(zh="说的是", en="about")
STATUS: Final = Wording(zh="状态", en="status")
CATEGORY: Final = Wording(zh="类别", en="category")
REASON: Final = Wording(zh="原因", en="reason")

HOLDING: Final = Wording(zh="算得上的", en="What holds")
ASIDE: Final = Wording(zh="不作数字论", en="Set aside")
UNREAD: Final = Wording(zh="没有读懂", en="Unread")
KEY_FIGURES: Final = Wording(zh="数字", en="Key figures")
KEYWORDS: Final = Wording(zh="关键词", en="Keywords")
NO_FIGURES: Final = Wording(zh="没有数字。", en="No figures.")
NOTHING_TO_SAY: Final = Wording(zh="太短，不作摘要。", en="Too short to summarise.")
NO_ARTICLE: Final = Wording(zh="没有可作摘要的文章。", en="No article to summarise.")
SUMMARY: Final = Wording(zh="摘要", en="Summary")
TIMELINE: Final = Wording(zh="时间线", en="Timeline")
WHEN: Final = Wording(zh="时间", en="when")
EVENT: Final = Wording(zh="事项", en="what")
VOICES: Final = Wording(zh="谁说的", en="Who said it")
SPEECH: Final = Wording(zh="原话", en="what was said")
ARTICLE: Final = Wording(zh="文章", en="article")
ACROSS: Final = Wording(zh="各篇对照", en="Across the articles")
RECOMPUTING: Final = Wording(zh="核算", en="Arithmetic")
MORE_ARTICLES: Final = Wording(zh="另有{}篇", en="and {} more")
MORE_FIGURES: Final = Wording(zh="另有{}个数字：{}", en="{} more figures: {}")
COMMA: Final = Wording(zh="、", en=", ")
UNTITLED: Final = Wording(zh="（无题）", en="(untitled)")

DATED: Final[Mapping[str, Wording]] = {
    "option": Wording(zh="由 --date 指定", en="from --date"),
    "document": Wording(zh="据文件", en="from the document"),
    "page": Wording(zh="据版面", en="from the page"),
    "file name": Wording(zh="据文件名", en="from the file name"),
}
"""Where the date of publication comes from, by ``Page.dated``."""

UNDATED: Final = Wording(zh="日期不详", en="date unknown")
ARTICLES: Final = Wording(zh="{}篇", en="articles: {}")
CHARACTERS: Final = Wording(zh="{:,}字", en="characters: {:,}")
REPLACED: Final = Wording(zh="{}个字节无法解码", en="bytes that could not be decoded: {}")

RECOMPUTED: Final = Wording(
    zh="重算{relations}处，{holds}处相符{rounding}，{conflicts}处矛盾。",
    en="Recomputed {relations}: {holds} hold{rounding}, {conflicts} conflict.",
)
ROUNDING: Final = Wording(zh="（其中{}处约合）", en=" ({} by rounding)")
NOTHING_RECOMPUTED: Final = Wording(zh="没有可以重算的数字关系。", en="Nothing to recompute.")
FOUND: Final = Wording(
    zh="错误{errors}，存疑{warnings}，体例{style}；差错率万分之{rate}（合格线万分之{line}）。",
    en="Errors {errors}, queries {warnings}, style {style}; {rate} errors per 10,000 characters (pass line {line}).",
)
ACCOUNTED: Final = Wording(
    zh="数字{claims}处，另有{aside}处不作数字论，{unread}处没有读懂。",
    en="Figures: {claims}; set aside: {aside}; unread: {unread}.",
)
ALL_PAGES: Final = Wording(zh="以上{}个文件：", en="All {} files:")
