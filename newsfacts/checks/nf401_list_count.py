"""The count printed is not the number of names listed.

What it says: 「甲、乙、丙等四个县」 may be complete, 「甲、乙、丙四县」 names three. The message lists the names found.
A list that ends in 等 may have more members than it names, never fewer. 和, 及 and 与 are read both ways where they
may stand inside a name (文化和旅游), and a count that any reading gives is accepted. One name too many or too few is
told, for that is what a dropped or doubled name leaves; a larger gap is another list.

Blind to lists parted by commas, to kinds of things behind which their number stands (医生、护士4名), and to counts in
names of regions (中亚五国).
"""

from collections.abc import Iterator

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.announced import announced
from newsfacts.claims.lists import ADJACENT
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording


class Counted(Terms, frozen=True, kw_only=True):
    """A count and the list it counts; ``worth`` stands for the count where it is no claim."""

    count: Claim | None
    worth: int
    names: tuple[str, ...]
    readings: tuple[int, ...]
    open: bool


def find(analysis: Analysis) -> Iterator[Counted]:
    """Yield counts with their lists; where the words leave a doubt, only those that agree."""
    text = analysis.text
    for found in announced(analysis):
        count, listing = found.count, found.listing
        numeral = () if count.claim else ((count.start, count.end),)
        yield Counted(
            anchors=(*numeral, (listing.start, listing.end)),
            count=count.claim,
            worth=count.worth,
            names=tuple(text[low:high].strip() for low, high in listing.pieces),
            readings=listing.readings,
            open=listing.open,
        )


def judge(terms: Counted) -> Judgement:
    """Compare the count with every reading of the list."""
    value = terms.count.quantity.value if terms.count else None
    worth = terms.worth if value is None else value
    listed = terms.readings[0] if worth < terms.readings[0] or terms.open else terms.readings[-1]
    fits = worth in terms.readings or (terms.open and worth > terms.readings[0])
    names = "、".join(terms.names)
    held, broken, said = ("≤", ">", listed) if terms.open else ("=", "≠", worth if fits else listed)
    return Judgement(
        Verdict.AGREES if fits else Verdict.CONFLICTS,
        f"{said} {held if fits else broken} {worth}",
        Wording(f"写作{worth}，而所列为{listed}项：{names}", f"{worth} announced, {listed} listed: {names}"),
        stated=value if value is not None else None,
    )


CHECK = Check(
    code="NF401",
    name="list-count",
    title=Wording("所列与所称数目不符", "the count is not the number of names listed"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=("、", *sorted(ADJACENT))),),
    examples=(
        Example(Verdict.CONFLICTS, "台风影响青禾、白沙、石塘、临港5个镇。", "four names, five announced"),
        Example(Verdict.CONFLICTS, "今年安排道路、桥梁、管网、绿化等3个方面的工程。", "等 allows more, not fewer"),
        Example(Verdict.CONFLICTS, "新校区有五所学院，分别是文学院、法学院、商学院和医学院。", "a list that follows"),
        Example(Verdict.CONFLICTS, "我县有6项入选，分别为：舞龙、皮影、剪纸、高跷和花鼓。", "分别为 and a colon"),
        Example(Verdict.CONFLICTS, "获奖的四名教师是张明、李华、王芳、赵强和孙丽。", "names of persons"),
        Example(None, "在场的四名教师是外省、外校、外系的老教师。", "no names of persons"),
        Example(Verdict.CONFLICTS, "讲话提出“四个做到”：做到守时、做到守信、做到守法。", "a count in quotation marks"),
        Example(Verdict.CONFLICTS, "获奖的5部作品为《春潮》《夏夜》《秋收》《冬雪》。", "titles that meet"),
        Example(Verdict.CONFLICTS, "入选的三家企业是：东厂公司、西厂公司、南厂公司和北厂公司。", "是 and a colon"),
        Example(
            Verdict.CONFLICTS,
            "今年新建书屋4处。这些书屋分别位于东门社区、河滨公园和青年广场。",
            "a list in the next sentence",
        ),
        Example(
            Verdict.CONFLICTS,
            "我县6个乡镇获评“文明乡镇”称号，它们是：青禾镇、白沙镇、石塘镇、临港镇和溪口镇。",
            "a list that a pronoun opens",
        ),
        Example(None, "6个乡镇申报，评出5个，它们是：青禾镇、白沙镇、石塘镇。", "three of five are another list"),
        Example(Verdict.AGREES, "台风影响青禾、白沙、石塘、临港和溪口5个镇。", "和 joins the last name"),
        Example(Verdict.AGREES, "展会分为农具、种子、化肥等六大展区。", "等 leaves the list open"),
        Example(Verdict.AGREES, "会议由科技、教育、文化和旅游三部门承办。", "和 inside a name"),
        Example(None, "对美国、日本、中亚五国出口增长。", "五国 belongs to 中亚"),
        Example(None, "医院派出医生、护士4名。", "kinds of people, then their number"),
        Example(None, "在东山、西山、南湖承接养护工程4项。", "places listed, projects counted"),
        Example(None, "除海滨区、山阴和河阳两县东部外，全市晴。", "the east of the last two"),
        Example(None, "王一丁九段、李二山七段、赵三水六段和钱四海五段晋级。", "a rank behind every name"),
        Example(None, "要实现两个转变：一是由产量、产值向质量转变；二是由散户向大户转变。", "points, not names"),
        Example(None, "县委、县政府组织农技、水利、气象三支队伍下乡。", "words that lead to the list have a pause"),
        Example(None, "该馆记录社会转型时期、新旧两个世纪之交的风貌。", "a span of time"),
        Example(None, "青禾、白沙、石塘以及溪口等镇都参与这两大试验。", "the trials were told before"),
        Example(
            None,
            "工程分“提高河道防洪、排涝能力、提升治理效果、改善沿河景观”三个阶段推进。",
            "one verb governs two pieces",
        ),
        Example(None, "网点设在市北区的南昌路、宁夏路、吴江二路和延安一路。", "the number is part of a name"),
        Example(
            None,
            "项目包括天然气生产线，固态肥、液态肥、菌剂生产线及附属设施两大部分。",
            "the list begins a clause before",
        ),
        Example(
            Verdict.AGREES,
            "系统分为四个环节：地震监测、预警信息产生、预警信息推送、预警信息接收和应用。",
            "和 within the last item",
        ),
        Example(None, "副队长带着队员方明、邓建、吴德、胡霞、杨泽6人出发。", "the leader is counted, too"),
        Example(Verdict.AGREES, "七、发改委、财政厅、煤监局、国资委4部门到县里调研。", "the number of the paragraph"),
        Example(
            Verdict.AGREES,
            "副市长尹某、秘书长王某考察了太极公司、东盛公司、阳光公司和热刺公司四家企业。",
            "who did it, and what",
        ),
        Example(None, "学校是东亚研究型大学协会、环太平洋大学联盟、东亚四大学论坛成员。", "a name"),
        Example(None, "订车即送液晶电视、微波炉、挂烫机、锅具三件套。", "a set of three"),
        Example(None, "大良、龙江、陈村4所学校下月开学。", "places, not schools"),
        Example(Verdict.AGREES, "考核分为通用考核、个人考核、安全考核、重点考核及其它考核五部分。", "及 with 其它"),
        Example(None, "铁路纵贯全省、连接中原和长三角两大城市群。", "the last two alone"),
        Example(None, "中心城区、高新区和环城四区的锅炉年底前改造。", "the four round the town"),
        Example(None, "停电范围：北关村、纺织城、电厂西路、凤栖南三路。", "a road"),
        Example(None, "评委有教师陈某、记者刘某、交警三大队的谭某。", "a squad"),
        Example(Verdict.AGREES, "石油加工、化纤制造、化学原料和制品、金属冶炼和压延加工等四个行业降价。", "pairs"),
        Example(
            Verdict.AGREES, "要完成推进城乡建设、维护祖国统一、维护世界和平与促进共同发展三大任务。", "one task of two"
        ),
        Example(
            Verdict.AGREES,
            "社区有四种平台：党员“服务”平台、青年“立业”平台、职工“先锋”平台、学生和军人“求学”平台。",
            "one platform for both",
        ),
        Example(None, "甲厂张某、王某双人朗诵的《山》、乙厂刘某朗诵的《水》两组选手获奖。", "two make a group"),
        Example(None, "“三区一线”（城区、保护区、风景区、铁路沿线）内不得采石。", "three and one"),
    ),
)
