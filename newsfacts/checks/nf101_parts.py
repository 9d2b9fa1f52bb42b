"""Parts that do not add up to the total they belong to.

For the proofreader: *共拨款 17.6 亿元，其中公路 9.4 亿元、水利 9.2 亿元*. The total stands before its parts (其中,
包括, a bracket, 分品种，, or simply the sentence that goes on), or after them (合计, 共计); a full stop and a new
paragraph may lie between. Growth clauses between the parts are passed over, a list in two units is added up in each.

Rates and amounts add as intervals: what rounding, truncation or a hedge explains is accepted, and the relation says
so. A list that may have a rest (其中 alone) conflicts only where one slip of the pen closes the gap exactly, or where
its parts share nothing (甲镇, 乙镇) and still exceed the total; a list that its words close (其他, 出口 and 进口,
分别为, shares of 100 %, 合计) always does. Blind to lists told paragraphs apart, to parts without a common unit, and to
two slips at once.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from newsfacts.checks import _formula, _judge, _sums
from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.claims.groups import group, groups
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording


class PartSum(Terms, frozen=True, kw_only=True):
    """A total, the parts that make it, and why the list is taken to be complete where they do not."""

    total: Claim
    parts: tuple[Claim, ...]
    closed: Wording | None = None


def find(analysis: Analysis) -> Iterator[PartSum]:
    """Yield every total with the list of parts that its words give it."""
    for found in _sums.sums(groups(analysis), analysis.text):
        yield PartSum(total=found.whole.claim, parts=tuple(part.claim for part in found.parts), closed=found.closed)


def judge(terms: PartSum) -> Judgement:
    """Compare the total with the sum of its parts, as printed, then as rounding and hedges allow."""
    exact = _judge.sum_of(terms.parts) or Decimal(0)
    allowed = _judge.total(terms.parts)
    verdict = _judge.verdict(exact, terms.total, allowed)
    if verdict is Verdict.ROUNDS and not _judge.consistent(terms.total, terms.parts):
        verdict = Verdict.CONFLICTS
    said = _formula.printed(terms.total)
    return Judgement(
        verdict=verdict,
        formula=f"{_formula.total(terms.parts)} = {said}",
        message=_message(terms, _formula.like(exact, terms.total), said),
        stated=terms.total.quantity.value,
        low=allowed.low,
        high=allowed.high,
        reason=_judge.reason(verdict, (terms.total, *terms.parts)),
    )


def _message(terms: PartSum, made: str, said: str) -> Wording:
    why_zh = f"（{terms.closed.zh}）" if terms.closed else ""
    why_en = f" ({terms.closed.en})" if terms.closed else ""
    return Wording(
        f"分项相加得{made}，总数写作{said}{why_zh}",
        f"the parts make {made}, the total is printed as {said}{why_en}",
    )


CHECK: Final = Check(
    code="NF101",
    name="parts-against-total",
    title=Wording("分项之和与总数不符", "parts do not add up to their total"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    ahead=group,
    examples=(
        Example(Verdict.AGREES, "全县完成投资17.6亿元，其中公路9.4亿元、水利8.2亿元。", "9.4 + 8.2 = 17.6"),
        Example(Verdict.CONFLICTS, "投资146.27亿元，其中公路88.9亿元、水利57.73亿元。", "a slip closes the gap"),
        Example(Verdict.CONFLICTS, "全县补助37万元，其中青山镇24万元、白水镇26万元。", "towns share nothing"),
        Example(None, "全县补助37万元，其中民间组织24万元、养老机构26万元。", "these may overlap"),
        Example(None, "全厂有职工120人，其中女职工90人、青年职工60人。", "some are both"),
        Example(Verdict.CONFLICTS, "全镇有学校9所，其中小学5所，中学3所，其他2所。", "a rest closes the list"),
        Example(
            Verdict.AGREES,
            "批捕盗窃嫌疑人215人，起诉340人。起诉的盗窃嫌疑人中，有前科的130人、初犯210人。",
            "of the second figure",
        ),
        Example(Verdict.CONFLICTS, "全区共有教师640人，小学386人、初中194人、高中80人。", "a list behind its total"),
        Example(Verdict.CONFLICTS, "一楼有车位86个，二楼有车位74个。两层共有车位170个。", "as many as counted: 160"),
        Example(None, "今年建设书屋86个，明年建设书屋74个，三年共建设书屋260个。", "of three years, two told"),
        Example(None, "全市共有医院86家，三级12家、二级23家、一级20家。", "some have no grade"),
        Example(Verdict.CONFLICTS, "全市进出口97亿元，增长4%。其中，出口68亿元；进口39亿元。", "two sides"),
        Example(Verdict.CONFLICTS, "事故造成12人受伤（重伤3人，轻伤8人）。", "a bracket spells its total out"),
        Example(Verdict.CONFLICTS, "获得6枚金牌、2枚银牌、7枚铜牌，合计16枚奖牌。", "parts before their total"),
        Example(
            Verdict.CONFLICTS,
            "全年安排项目40个、资金8.6亿元，其中道路18个、4.1亿元，水利12个、3.2亿元，学校10个、2.5亿元。",
            "the other column adds up",
        ),
        Example(Verdict.ROUNDS, "进出口5.72万亿元，其中出口3.18万亿元，进口2.53万亿元。", "rounding of three figures"),
        Example(None, "收入103740亿元（加上调入1500亿元，总量为105240亿元）。", "what is added is no part"),
        Example(None, "收入51306亿元。加上调入1500亿元，收入总量为52806亿元。", "nor what is added behind"),
        Example(Verdict.CONFLICTS, "三个月收入1.3亿元、1.4亿元和1.9亿元，合计4.9亿元。", "no one way of rounding"),
        Example(Verdict.CONFLICTS, "决议以128票赞成、9票反对、35票弃权通过，162国参加投票。", "172 voted"),
        Example(Verdict.CONFLICTS, "客机载乘客148人、机组6人，机上164人全部遇难。", "all on board told behind"),
        Example(None, "客机载乘客148人、机组6人，机上仅3人生还。", "some of those on board"),
        Example(Verdict.CONFLICTS, "队伍由255名队员组成，包括科考队员113人、保障人员124人。", "142 make it up"),
        Example(Verdict.ROUNDS, "全县约有党员1.2万名，其中男党员8015名，女党员3920名。", "about"),
        Example(
            Verdict.AGREES,
            "新增病例31例。其中输入17例（甲省9例，乙省8例）；本土14例（丙省10例，丁省4例）。",
            "nested lists",
        ),
        Example(Verdict.CONFLICTS, "分馆128个，其中街道馆46个、社区馆69个、校园馆14个。", "parts and a slip"),
        Example(Verdict.CONFLICTS, "检查校车412辆，其中专用校车386辆、非专用校车21辆。", "one name denies the other"),
        Example(Verdict.CONFLICTS, "投入5.62亿元，其中财政3.18亿元，社会1.24亿元，群众自筹2.2亿元。", "or raise it"),
        Example(Verdict.CONFLICTS, "出席代表396人。赞成931票，反对2票，弃权3票。", "the votes of those present"),
        Example(
            Verdict.CONFLICTS, "住户贷款增加7043亿元，其中短期贷款增加2381亿元，中长期贷款增加4262亿元。", "of changes"
        ),
        Example(Verdict.CONFLICTS, "现有病例10734例，治愈69611例，死亡3199例，累计报告80844例。", "66911"),
        Example(None, "出席会议的代表396人。赞成390票，反对2票，弃权3票，未按表决器1人。", "one did not vote"),
        Example(Verdict.CONFLICTS, "代表团以89金70银52铜共121枚奖牌居首。", "medals counted by their metal"),
        Example(None, "甲队奖牌总数102枚；乙队以36金35银28铜居次。", "the medals of another team"),
        Example(Verdict.CONFLICTS, "监测304天，其中优87天、良171天、轻度污染38天、中度污染9天。", "days are counted"),
        Example(None, "他夺得100米冠军。此前他是50米的纪录保持者，又夺得50米金牌。", "by chance: round figures"),
        Example(None, "已批准的87个项目中，开工58个，竣工39个。", "what is finished was begun"),
        Example(Verdict.CONFLICTS, "全县18个乡镇中，7个镇、12个乡通了水。", "towns and villages of both kinds"),
        Example(Verdict.CONFLICTS, "一期投资3.2亿元，二期投资2.1亿元，总投资5.3万元。", "less than one part alone"),
        Example(None, "查处违章388起，其中超载34起、占道30起、超员24起。", "examples only, most is left"),
        Example(None, "全县有企业820家，其中国有企业31家、外资企业52家。", "an open list"),
        Example(None, "支出46.8亿元，其中教育11.2亿元，社保7.6亿元，卫生4.9亿元，三项合计23.7亿元。", "a subtotal"),
        Example(None, "共有学校1062所（含幼儿园487所）。其中，小学362所；初中158所；高中39所。", "not of 义务教育"),
        Example(None, "全县有茶企820家。将新增茶企60家以上，组织95家茶企参展。", "以上 would fit any total"),
        Example(
            None,
            "全县共收到来信52000件，其中甲镇12999件、乙镇12001件、丙镇25941件。",
            "an item of the list is not left off",
        ),
        Example(
            None,
            "水质达标的河段有47个，比上月减少13个；不达标的有14个，增加9个；断流的有5个，增加4个。",
            "changes are no parts",
        ),
        Example(
            None,
            "全省新登记志愿者36.4万名，其中女性19.7万名，占54.1%；在校学生22.3万名，占61.3%。",
            "parts that overlap",
        ),
        Example(
            None,
            "全县有党员1500名，其中女党员300名，占20%；35岁以下240名，占16%；大专以上600名，占40%。",
            "the shares leave a rest",
        ),
        Example(
            None,
            "普查登记人口843621人，其中东江县440457人、西江县353164人。现役军人另行登记。",
            "a census counts some in no region",
        ),
        Example(
            None,
            "抽检不合格样品562批，其中标签问题214批、添加剂超标305批、菌落超标143批，有的样品有两项以上问题。",
            "one counts under several parts",
        ),
        Example(
            Verdict.CONFLICTS,
            "全县有登记企业15213家，同比增加1108家，其中私营企业12356家、外资企业2541家、国有企业916家。",
            "of the level before its change; 316 is printed 916",
        ),
        Example(
            Verdict.CONFLICTS, "全县种粮58.6万亩，其中玉米31.4万亩、薯类41.2万亩、杂粮13万亩。", "14.2 is printed 41.2"
        ),
        Example(Verdict.CONFLICTS, "评出作品150件：一等奖10件、二等奖40件、三等奖10件。", "classes of one kind"),
        Example(
            None,
            "报告丙类病例1200例，其中流行性腮腺炎500例、其他感染性腹泻400例，两者合计占丙类的75%。",
            "the share of both leaves a rest",
        ),
        Example(
            Verdict.CONFLICTS,
            "收到建议456件，审查后采纳318件，退回138件。采纳的建议里，城建类165件，教育类127件，卫生类62件。",
            "a clause takes up in other words what was told; 26 is printed 62",
        ),
        Example(
            Verdict.CONFLICTS,
            "全县实施水利项目146个，惠及3200户。项目包括水库37个、渠道84个、泵站52个。",
            "the noun of the whole begins the sentence; 25 is printed 52",
        ),
        Example(
            Verdict.CONFLICTS,
            "四年累计投资2.95亿元，2017年4500万元，2018年6500万元，2019年3800万元，2020年1.02亿元。",
            "the list goes through the years",
        ),
        Example(
            Verdict.CONFLICTS,
            "现有国家级书院6处，省级27处，市级158处，国家、省、市三级共119处。",
            "their count, then 共",
        ),
        Example(
            Verdict.CONFLICTS, "全县有幼儿园214所，城区67所，集镇85所，村办26所。", "three parts in one breath; 62"
        ),
        Example(None, "收缴罚款1500万元，其中甲镇500万元、乙镇400万元、3个乡各150万元。", "各 multiplies"),
        Example(
            None,
            "全省处分1528人。受处分的人员中，乡科级最多，为1403人，其次为县处级，121人，厅局级，3人。",
            "what is left is less than the least told",
        ),
        Example(Verdict.CONFLICTS, "售书额3.25亿元，加上版权输出1.9亿元，总售书额51.5亿元。", "added to the others"),
        Example(
            Verdict.CONFLICTS,
            "收到捐款486.2万元。捐款中，定向205.7万元，非定向280.5万元；企业捐款63笔312.4万元，个人捐款987笔137.8万元。",
            "a second cut of what the clause takes up",
        ),
        Example(
            Verdict.CONFLICTS,
            "三批共整治池塘563口。按大小分，大塘148口，中塘205口，小塘210口；按年度分，前年完成271口，去年完成229口。",
            "a second cut of the same whole; 292",
        ),
        Example(Verdict.CONFLICTS, "新增、改善耕地37.6万亩，其中新增12.9万亩，改善27.4万亩。", "新增 is a part; 24.7"),
        Example(Verdict.CONFLICTS, "600分以上21人，550分至599分146人，两个分数段共176人。", "bands of marks, then 共"),
        Example(Verdict.CONFLICTS, "16支队来自高校（7支）、企业（5支）、院所（6支）。", "brackets behind the names"),
        Example(Verdict.CONFLICTS, "税收86.42亿元。分税种看，增值税33.91亿元、其他各税47.51亿元。", "各税 are one"),
        Example(Verdict.CONFLICTS, "30种蔬菜中，16种下降、7种上涨、5种持平。", "down, up, or neither; 18"),
        Example(Verdict.CONFLICTS, "基金收入3.92亿元，其中个人缴费1.44亿元、财政补助1.48亿元。", "two who pay; 2.48"),
        Example(Verdict.CONFLICTS, "全长2.84公里。南段1.52公里已通车，北段7.32公里9月完工。", "two stretches; 1.32"),
        Example(Verdict.CONFLICTS, "上半年营收8.64亿元。分季度看，一季度3.97亿元，二季度4.27亿元。", "4.67"),
        Example(Verdict.CONFLICTS, "有教学班77个，其中高一24个、高二24个、高三24个。", "the three grades; 72"),
        Example(None, "16支代表队来自高校（7支）、企业（5支）等单位。", "and of others"),
        Example(Verdict.CONFLICTS, "筹资1286万元，其中市600万元，县486万元，捐款210万元，访9户，各发3万元。", "200"),
        Example(
            None, "违规广告512条，其中医疗类263条、药品类97条、食品类84条，三类占86.7%。", "the three leave a rest"
        ),
        Example(Verdict.AGREES, "抽检310批，错14批，其中甲厂90批，错5批，乙厂220批，错9批。", "two lists in turn"),
        Example(None, "代表286名，其中妇女代表82名、工农代表119名、干部代表83名。", "women are among the others"),
        Example(
            Verdict.CONFLICTS,
            "运送旅客846.2万人次，其中1日312.5万人次，2日295.8万人次，3日137.9万人次。\n甲、乙两站合计占六成。",
            "what is said of others in the next paragraph does not open the list",
        ),
        Example(Verdict.CONFLICTS, "全渠长86.4公里，已衬砌52.7公里，尚有37.3公里待建。", "33.7 are left"),
        Example(
            Verdict.CONFLICTS, "新建管网63.8公里、改造提升22.6公里，总计84.6公里。", "提升 is no change here; 86.4"
        ),
        Example(None, "一辆载有19人的面包车冲入河中，8人遇难、5人受伤。", "others on board got out"),
        Example(Verdict.CONFLICTS, "大桥长3286米，其中主桥420米，引桥866米，桥面宽26米。", "a width is no part; 1286"),
        Example(Verdict.CONFLICTS, "全校有教练416名，专职137名，兼职297名。", "two sides; 279"),
    ),
)
