"""Lists, facts told twice and units, through the whole pipeline: what is quoted, and what is repaired."""

import time

import pytest

from newsfacts import api, checks
from newsfacts.claims import analyse
from newsfacts.extract import extract
from newsfacts.model import Finding, Page, Relation, Severity, Verdict
from newsfacts.reading import read_text

CODES = ("NF4", "NF5", "NF7")


def checked(text: str) -> tuple[Page, tuple[Relation, ...], tuple[Finding, ...]]:
    """Run the three families on a text."""
    page = read_text(text)
    analyses = [analyse(article, extract(article.running.text, None)) for article in page.articles]
    return page, *checks.run(page, analyses, select=CODES)


def test_list_quotes_count_and_extent() -> None:
    page, (relation,), findings = checked("台风影响青禾、白沙、石塘三镇，转移群众300人。")
    assert [span.of(page.text) for span in relation.spans] == ["台风影响青禾、白沙、石塘", "三镇"]
    assert relation.verdict is Verdict.AGREES
    assert not findings


def test_short_list_is_told_with_its_names_and_repaired() -> None:
    _, _, (finding,) = checked("台风影响青禾、白沙、石塘和临港5个镇，转移群众300人。")
    assert finding.severity is Severity.ERROR
    assert "青禾" in finding.message.zh
    assert "4" in [suggestion.replacement for suggestion in finding.suggestions]


@pytest.mark.parametrize(("count", "found"), [(4, False), (3, True), (9, False)])
def test_a_gap_of_more_than_one_is_another_list(count, found) -> None:
    _, _, findings = checked(f"台风影响青禾、白沙、石塘和临港{count}个镇。")
    assert bool(findings) is found


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("男子持刀伤人，捅伤何某、胡某兴{}人后逃跑。", 2, 3),
        ("民警抓获单某、张某、刘某{}人。", 3, 2),
        ("今年首次开设{}条国外线路（南非、匈牙利）。", 2, 3),
        ("消防联系了东山救援队、龙山救援队和凌峰救援队{}支救援力量。", 3, 2),
        ("由教育、工信、公安、民政、住建在内的{}个部门联合行动。", 6, 4),
    ],
)
def test_lists_of_people_in_brackets_and_of_one_kind_are_counted(text, right, wrong) -> None:
    assert not checked(text.format(right))[2]
    assert checked(text.format(wrong))[2]


@pytest.mark.parametrize(
    "text",
    [
        "展会设两馆五区：国家馆、产业馆、农业区、旅游区、互动区和直播区。",
        "顾客每消费1元可得100个积分。花1万元的顾客，得了100万个积分。",
    ],
    ids=["the list of two counts", "for each, and for all"],
)
def test_other_counts_are_left_alone(text) -> None:
    assert not checked(text)[2]


def test_points_quote_every_mark() -> None:
    page, (relation,), _ = checked("增收有三方面原因：一是早播，二是早管，三是早收。")
    assert [span.of(page.text) for span in relation.spans][1:] == ["一是", "二是", "三是"]


TITLE = "白河县新装水表{}户\n\n去年，白河县新装农村水表{}户，其中楼房27户，平房415户。工程全部完工。\n"


@pytest.mark.parametrize("wrong", ["2470", "2704", "274", "27400", "2640", "740"])
def test_headline_slip_is_told_once_and_repaired(wrong) -> None:
    page, _, (finding,) = checked(TITLE.format(wrong, "2740"))
    assert [span.of(page.text) for span in finding.spans] == [f"{wrong}户", "2740户"]
    assert "2740" in [suggestion.replacement for suggestion in finding.suggestions]


@pytest.mark.parametrize("headline", ["2740", "2700余", "近2800", "超2700", "0.27万", "约2700"])
def test_headline_that_rounds_is_a_relation_that_holds(headline) -> None:
    _, relations, findings = checked(TITLE.format(headline, "2740"))
    assert relations[0].verdict is not Verdict.CONFLICTS
    assert not findings


QUIET_HEADLINES = [
    ("石桥镇车祸致9人死伤\n\n昨天，石桥镇发生车祸，造成2人死亡、7人受伤。\n", "adds up"),
    ("白河县城建投资超8亿元\n\n去年，白河县新修道路90公里，城建投资比上年增长12%。\n", "nothing of its unit"),
    ("白河县收入增长8.2%\n\n今年，白河县工业较快增长，去年同期收入增长8.7%。\n", "an earlier time"),
    ("全县新增学位3000个\n\n今年，全县建成校舍12栋，栽树380棵，采购课桌500套、图书30个品种。\n", "other things"),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=why) for text, why in QUIET_HEADLINES])
def test_headline_without_rival_is_left_alone(text) -> None:
    _, _, findings = checked(text)
    assert not findings


def test_equal_by_chance_does_not_hide_the_rival() -> None:
    text = "南岸三季度引进企业4家\n\n到9月底，南岸三季度引进企业42家，投产过半。另有外地来信问路的4家。\n"
    page, _, (finding,) = checked(text)
    assert [span.of(page.text) for span in finding.spans] == ["4家", "42家"]


FILLER = "会上介绍了各地的做法，与会者交流了看法。" * 25


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("全市新建绿道超408公里", "今年以来，全市新建绿道已突破480公里，居民出门见绿。"),
        ("信用社副主任挪用公款63万元获刑", f"{FILLER}法院认为，该信用社副主任挪用公款36万元，构成犯罪。"),
        ("冒充军官一年骗走女友50亿", "女子王某称，男友冒充军官，一年里从她这个女友手里骗走50万元。"),
        ("北山大雨致13人失踪\n\n北山大雨致31人失踪", "连日大雨引发山洪，北山县大雨致13人失踪。"),
    ],
    ids=["hedges that open alike", "far behind, in the same words", "only 亿 for 万", "told in two headings"],
)
def test_headline_is_compared_with_what_is_told_in_its_words(headline, body) -> None:
    _, _, findings = checked(f"{headline}\n\n{body}\n")
    assert findings


def test_lost_scale_in_a_headline() -> None:
    text = "全县存款余额越过3万元\n\n人民银行支行通报，年末全县存款余额为31240万元，增长6.1%。\n"
    page, _, (finding,) = checked(text)
    assert [span.of(page.text) for span in finding.spans] == ["3万元", "31240万元"]


def test_misused_symbol_is_a_matter_of_form_with_its_repair() -> None:
    page, _, (finding,) = checked("每袋净含量25KG，共300袋。")
    assert finding.severity is Severity.STYLE
    (suggestion,) = finding.suggestions
    assert (suggestion.span.of(page.text), suggestion.replacement) == ("KG", "kg")


@pytest.mark.parametrize(
    "text",
    ["车辆时速达每小时90公里。", "厂区日均处理污水每天3万吨。", "该港年吞吐量达每年900万吨。", "上月发电量3.2亿千瓦。"],
)
def test_misuse_is_a_warning(text) -> None:
    _, _, (finding,) = checked(text)
    assert (finding.code, finding.severity) == ("NF703", Severity.WARNING)


@pytest.mark.parametrize(
    "text",
    [
        "近年来每年新增900万吨。",
        "日均处理污水3万吨，每天运行24小时。",
        "时速90公里，每小时可运300人。",
        "上月发电量3.2亿千瓦时。",
        "装机容量3万千瓦/6万千瓦时。",
    ],
)
def test_units_that_fit_are_left_alone(text) -> None:
    _, _, findings = checked(text)
    assert not findings


@pytest.mark.parametrize("unit", ["、3个", "一是", "甲、乙和", "“甲”", "3万元、", "5公里（", "第一，", "（一）"])
def test_hostile_text_is_checked_in_time(unit) -> None:
    text = f"{unit * 30_000}。"
    page = read_text(text)
    analyses = [analyse(article, extract(article.running.text, None)) for article in page.articles]
    start = time.perf_counter()
    checks.run(page, analyses, select=CODES)
    assert time.perf_counter() - start < 8


@pytest.mark.parametrize(
    ("title", "body", "verdict"),
    [
        ("第九届山歌大会开幕", "昨晚，第九届山歌大会在鼓楼前开幕。", "agrees"),
        ("第12批防疫队员出征", "昨天，第12批防疫队员出征。他们接替第11批防疫队员。", "agrees"),
        ("第九届山歌大会开幕", "昨晚，第六届山歌大会在鼓楼前开幕。", "conflicts"),
        ("第九届山歌大会开幕", "昨晚，鼓楼前歌声不断。去年举办的第八届山歌大会也在这里。", None),
        ("第九届山歌大会开幕", "昨晚，大会开幕。第八届山歌大会以来的两年，村里变了样。", None),
        ("第九届山歌大会开幕", "昨晚，第九届大会开幕，第八届山歌大会冠军献唱。", None),
        ("第九届山歌大会开幕", "昨晚，第三届山货节在鼓楼前开幕。", None),
        ("山歌大会开幕", "昨晚，第九届山歌大会在鼓楼前开幕。", None),
    ],
)
def test_edition_of_the_headline_returns_in_the_body(title, body, verdict) -> None:
    relations = api.check(read_text(f"{title}\n\n{body}\n"), select=["NF506"]).relations
    assert [relation.verdict for relation in relations] == ([verdict] if verdict else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("近四十家苗木企业负责人到会。午后，近四十家苗木企业负责人下乡。次日，近四十家苗木企业负责人返回。", 1),
        ("近四十家苗木企业负责人到会。午后，近三十家苗木企业负责人下乡。", 0),
        ("近四十家苗木企业负责人到会，近四十家苗木企业负责人发言。", 0),
        ("到会的有40家企业。午后，40家农场的代表下乡。", 0),
        ("一位退休教师来信。记者找到一位退休教师。", 0),
    ],
)
def test_count_that_returns_with_its_noun_is_told_once(text, told) -> None:
    report = api.check(read_text(text), select=["NF502"])
    assert not report.findings
    assert [relation.verdict for relation in report.relations] == ["agrees"] * told


def test_ages_of_two_persons_are_not_one_age_told_twice() -> None:
    lines = "南城69岁老人学会上网\n东桥96岁老人天天晨练\n"
    assert not checked(2 * lines)[2]


def test_strength_of_a_storm_may_change() -> None:
    assert not checked("飓风从二级升为三级，一旦到了4级更可怕。\n16级台风的风速还不如3级飓风。")[2]


@pytest.mark.parametrize(
    "text",
    [
        "原判认定其贩卖的毒品数量为47克，量刑过重。另一人称原判认定其贩卖的毒品数量为15克，事实不清。",
        "受理费由甲负担一百元，乙丙丁戊己各自负担247元。鉴定费由甲负担，乙丙丁戊己各自负担125元。",
        "该项目明年投产，项目全部投产后可实现税金约3000万元。另一项目后年投产，项目全部投产后可实现税金约1000万元。",
        "尤某伙同他人骗取征地补偿款共计117万余元。王某另案，伙同他人骗取征地补偿款共计692万余元。",
        "里程：280公里车程6小时。次日翻越雪山。里程：208公里车程5小时。",
    ],
)
def test_clauses_of_several_persons_and_forms_may_return_with_other_figures(text) -> None:
    assert not checked(text)[2]
