"""What a figure is, by value: one corpus of sentences with the category of each figure, in order."""

import pytest

from newsfacts import api
from newsfacts.model import Category, Claim

CORPUS = {
    "investment": [
        ("一批大工程同日奠基，项目有云谷、智谷等17个，总投资26亿元。", "other projects investment"),
        ("总投资12.6亿元的冷链物流园昨日动工。", "investment"),
        ("全县完成固定资产投资86.4亿元。", "investment"),
        ("招商会上签约金额达41亿元。", "investment"),
        ("前8个月实际使用外资3.7亿美元。", "time investment"),
        ("青禾集团斥资2.3亿元扩建二期厂房。", "investment"),
    ],
    "funding": [
        ("镇里投入70万元整修村道。", "funding"),
        ("省财政下拨救灾资金4200万元。", "funding"),
        ("爱心企业捐款35万元。", "funding"),
        ("银行发放小额贷款1.8亿元。", "funding"),
        ("每户补贴900元。", "funding"),
    ],
    "money told otherwise": [
        ("全市进出口总额38.5亿美元。", "trade"),
        ("园区实现工业总产值210亿元。", "output"),
        ("上半年营业收入9.4亿元。", "revenue"),
        ("农民人均纯收入1.25万元。", "revenue"),
        ("新房均价7400元/平方米。", "price"),
        ("猪肉每公斤26元。", "price"),
        ("处以罚款6万元。", "other"),
        ("花3000元买种子。", "funding"),
        ("另有9万元。", "other"),
        ("投入不少，先后用掉了几年的积蓄。共60万元。", "other"),
        ("直接经济损失430万元。", "other"),
    ],
    "people": [
        ("带动就业3400人。", "jobs"),
        ("提供岗位1.6万个。", "jobs"),
        ("外出务工人员12万人。", "jobs"),
        ("惠及群众8.3万人。", "beneficiaries"),
        ("3400多万学生受益。", "beneficiaries"),
        ("惠及40万户企业。", "beneficiaries"),
        ("资助困难学生860名。", "beneficiaries"),
        ("培训村医1200人次。", "training"),
        ("户籍人口54.2万人。", "population"),
        ("事故造成4人死亡、9人受伤。", "casualties casualties"),
        ("1500名志愿者参加清河行动。", "people"),
        ("参会代表320人。", "people"),
        ("涉及居民280户。", "households"),
        ("车祸4死7伤。", "casualties casualties"),
        ("全村480口人。", "population"),
        ("录用新人3000。", "jobs"),
    ],
    "things": [
        ("签约项目26个。", "projects"),
        ("走访合作社70余家。", "organisations"),
        ("建成学校11所。", "organisations"),
        ("覆盖全县17个乡镇。", "places"),
        ("全国18个省参赛。", "places"),
        ("3省联手。", "places"),
        ("6.5代线投产。", "other"),
        ("平均时速65公里/小时。", "other"),
        ("新建公路43公里。", "facilities"),
        ("新增床位260张。", "facilities"),
        ("开展义诊活动15场。", "events"),
        ("占地420亩。", "area"),
        ("年产饲料8万吨。", "output"),
        ("发放图书3600册。", "other"),
    ],
    "rates": [
        ("增速为6.3%。", "growth"),
        ("同比增长6.4%。", "growth"),
        ("失业率降至4.9%。", "share"),
        ("占全市的31%。", "share"),
        ("提高2.3个百分点。", "growth"),
        ("是五年前的3倍。", "time growth"),
        ("完成年度目标的83%。", "share"),
        ("城镇人口占比从41%提高到57%。", "share share"),
    ],
    "each its own": [
        ("投入95万元培训640人次。", "funding training"),
        ("14家企业提供岗位2300个，惠及2万名毕业生。", "organisations jobs beneficiaries"),
        ("新增就业6万人，比去年多增4000人。", "jobs jobs"),
        ("总投资9亿元，其中一期4亿元。", "investment investment"),
        ("利润和税收分别增长8%和11%。", "growth growth"),
        ("惠及310万残疾人和240万老人。", "beneficiaries beneficiaries"),
        ("1.2亿居民和450万残疾人受益。", "beneficiaries beneficiaries"),
        ("批复16个建设项目选址文件。", "projects"),
        ("洽谈会上谈成7个。", "other"),
        ("上月增速提高到8%。", "growth"),
        ("甲乙两村分别占12%和9%。", "places share share"),
        ("完成率为91%、88%。", "share share"),
        ("保持8%的增长。", "growth"),
        ("人口占比，东部为三成。", "share"),
        ("一个项目", "other"),
        ("48个", "other"),
        ("47人", "people"),
        ("惠及300万群众。", "beneficiaries"),
        ("6名乘客不幸遇难。", "casualties"),
        ("为1200名残疾人免费适配辅具。", "beneficiaries"),
        ("服务户外劳动者5.4万人次。", "beneficiaries"),
        ("家政服务人员300人。", "people"),
        ("培训村医80人、带头人90人。", "training training"),
        ("提供岗位2300个，进场求职者900余人，达成就业意向760人。", "jobs people jobs"),
        ("车站加开临客46列。", "other"),
        ("审批机关从57个减少到30个。", "organisations organisations"),
        ("考察场馆，完成900项条文的评估。", "other"),
        ("涂料产量在保持多年、三年不变的28万吨之后，跌至3万吨。", "output output"),
        ("万元产值能耗下降3%。", "other growth"),
        ("党的基层组织457万个。", "organisations"),
        ("伤员送往5所医院救治。", "organisations"),
        ("车停在收费站10公里处。", "other"),
        ("国家规划免疫的疾病扩大到15种。", "other"),
        ("使500万家庭受益。", "beneficiaries"),
        ("为1200名创业者送去政策。", "beneficiaries"),
        ("带领80户410名贫困群众脱贫。", "beneficiaries beneficiaries"),
        ("援助资金3亿元，委派干部14批22名。", "funding other people"),
        ("项目进展顺利，新建91个。", "projects"),
        ("小微企业2笔。", "other"),
        ("向山南地区签发通行证40个。", "other"),
        ("有37个行业增加值增长。", "other"),
        ("一位老人看了展览。", "other"),
        ("经济增长6.9%，保持在7%左右。", "growth growth"),
        ("失业率下降0.1个百分点，保持在5%以下。", "growth share"),
        ("CPI仍高达5.4%。", "growth"),
        ("全省综合交通网总规模29万公里。", "facilities"),
        ("每百元销售收入的成本为84元。", "other other"),
    ],
}


def told(text: str) -> tuple[Claim, ...]:
    """The claims of a text that is one paragraph."""
    return api.analyse(api.read_text(text)).analyses[0].claims


@pytest.mark.parametrize(("text", "expected"), [row for rows in CORPUS.values() for row in rows])
def test_category(text: str, expected: str) -> None:
    found = [claim.category.value for claim in told(text) if claim.category is not Category.RANK]
    skip = [] if "time" in expected else [Category.TIME]
    assert [each for each in found if each not in skip] == expected.split()
