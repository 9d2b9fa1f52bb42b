"""Summaries are quoted, in order and short; figures and keywords tell what the article is about."""

import subprocess
import sys
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts import api
from newsfacts.errors import UsageError
from newsfacts.model import Category, Page, Summary
from newsfacts.summary import BUDGET
from newsfacts.summary.keywords import keywords
from newsfacts.summary.sentences import _Weighed
from newsfacts.text.words import part_of_speech

ARTICLE = """云岭风电项目开工 总投资18亿元
本报讯（记者 柳青）9月3日，云岭风电项目在青河县开工，总投资18亿元，计划安装风机60台。
县长在开工仪式上讲了话。
风电场投运后，年均可发电7.2亿千瓦时，带动当地就业600余人，其中青河镇220人。
青河县三面环山，风力资源丰富，已有3家企业在此建设风电场，总装机容量24万千瓦。
当天天气晴朗，群众从四面八方赶来。
据介绍，项目一期投资7亿元，二期投资11亿元，两期工程将于2026年全部完工，届时青河县将成为全省最大的风电基地。
"""

PLAIN = """河边的书店
老城河边有一家书店，店主姓周，在这里守了大半辈子。
书店不大，木架上摆满旧书，靠窗的位置总有人坐着看书。
店主说，书店是河边人家的客厅，读书的人来了就是客人。
下雨的时候，河水涨起来，客人少了，店主就自己坐在窗边看书。
"""


def summarized(text: str) -> tuple[Page, Summary]:
    """The page and the summary of its only article."""
    report = api.summarize(api.read_text(text))
    return report.page, report.summaries[0]


@pytest.mark.parametrize("text", [ARTICLE, PLAIN])
def test_sentences_are_whole_in_order_and_within_the_budget(text: str) -> None:
    page, summary = summarized(text)
    quoted = [span.of(page.text) for span in summary.sentences]
    assert quoted
    assert all(sentence in text and sentence.endswith("。") for sentence in quoted)
    assert list(summary.sentences) == sorted(summary.sentences)
    assert len(quoted) == 1 or sum(map(len, quoted)) <= BUDGET


def test_the_sentences_say_what_the_headline_says() -> None:
    page, summary = summarized(ARTICLE)
    said = "".join(span.of(page.text) for span in summary.sentences)
    assert "总投资18亿元" in said
    assert "天气晴朗" not in said
    assert ARTICLE.split("\n", 1)[0] not in said


def test_figures_come_by_category_the_most_telling_first() -> None:
    page, summary = summarized(ARTICLE)
    figures = {group.category: [claim.span.of(page.text) for claim in group.claims] for group in summary.figures}
    assert summary.figures[0].category is Category.INVESTMENT
    assert figures[Category.INVESTMENT][0] == "18亿元"
    assert figures[Category.INVESTMENT].count("18亿元") == 1
    assert figures[Category.JOBS] == ["600余人", "220人"]
    assert not figures.keys() & {Category.TIME, Category.RANK, Category.OTHER}


def test_keywords_name_the_matter_and_their_weights_fall_from_one() -> None:
    summary = summarized(ARTICLE)[1]
    weights = [keyword.weight for keyword in summary.keywords]
    assert weights[0] == 1
    assert weights == sorted(weights, reverse=True)
    assert {"风电", "项目"} & {keyword.word for keyword in summary.keywords}


def test_a_level_that_only_serves_to_compare_comes_after_the_one_compared() -> None:
    told = "青河茶园开张\n" + PLAIN + "青河县有茶企1286家，比去年同期的1123家增加163家，其中加工企业200家。"
    page, summary = summarized(told)
    (organisations,) = (group for group in summary.figures if group.category is Category.ORGANISATIONS)
    firms = [claim.span.of(page.text) for claim in organisations.claims]
    assert firms.index("1286家") < firms.index("1123家")


def test_an_article_without_figures_is_told_as_well() -> None:
    page, summary = summarized(PLAIN)
    assert not summary.figures
    assert any("书店" in span.of(page.text) for span in summary.sentences)
    assert "书店" in [keyword.word for keyword in summary.keywords]


@pytest.mark.parametrize("text", ["好。", "今天下雨。\n明天也下雨。", "总投资7亿元"])
def test_what_is_short_already_is_not_summarized(text: str) -> None:
    assert summarized(text)[1] == Summary(None, (), (), (), (), (), ())


def test_so_many_sentences_as_asked_for() -> None:
    for count in range(1, 8):
        page = api.read_text(ARTICLE)
        summary = api.summarize(page, sentences=count).summaries[0]
        assert len(summary.sentences) == min(count, 6)
        assert summary.gist in summary.sentences
        assert list(summary.sentences) == sorted(summary.sentences)


@pytest.mark.parametrize("length", [1, 40, 100, 200, 1000])
def test_so_many_characters_as_asked_for(length: int) -> None:
    page = api.read_text(ARTICLE)
    summary = api.summarize(page, length=length).summaries[0]
    said = [span.of(page.text) for span in summary.sentences]
    assert sum(map(len, said)) <= length or len(said) == 1
    assert length < 1000 or len(said) == 6


def test_both_bounds_hold_together() -> None:
    summary = api.summarize(api.read_text(ARTICLE), length=60, sentences=2).summaries[0]
    assert len(summary.sentences) <= 2
    assert sum(span.end - span.start for span in summary.sentences) <= 60


@pytest.mark.parametrize("wanted", [{"length": 0}, {"sentences": -1}])
def test_nothing_less_than_one(wanted: dict[str, int]) -> None:
    with pytest.raises(UsageError):
        api.summarize(api.read_text(ARTICLE), **wanted)


def test_the_gist_is_the_sentence_of_the_headline() -> None:
    page, summary = summarized(ARTICLE)
    assert summary.gist is not None
    assert "云岭风电项目在青河县开工" in summary.gist.of(page.text)


def test_the_gist_does_not_lean_on_another_sentence() -> None:
    page, summary = summarized("他说，冷库建成以后鲜叶就不愁卖了，茶农都说好。" + ARTICLE.split("\n", 1)[1])
    assert summary.gist is not None
    assert not summary.gist.of(page.text).startswith("他说")


def gist_of(text: str) -> str:
    """The gist of a text that is one article."""
    page, summary = summarized(text)
    assert summary.gist is not None
    return summary.gist.of(page.text)


def test_the_gist_opens_no_report_and_tells_no_guidance() -> None:
    opened = "现在，我代表县政府向大会报告工作，请予审议。" + ARTICLE.split("\n", 1)[1]
    assert "请予审议" not in gist_of(opened)
    guided = "一年来，全县按照上级决策部署，围绕发展大局，深入贯彻会议精神。" + ARTICLE.split("\n", 1)[1]
    assert "会议精神" not in gist_of(guided)


def test_a_report_is_told_by_its_sentences_with_figures() -> None:
    spoken = "".join(f"各乡各村的干部群众在第{name}件大事上出了力。" for name in "甲乙丙丁戊己庚辛壬癸")
    counted = "".join(f"{name}镇修路{kilometres}公里。" for kilometres, name in enumerate("东西南北上下左右中", 11))
    page, summary = summarized("县政府工作报告\n" + spoken * 9 + counted)
    assert all("公里" in span.of(page.text) for span in summary.sentences)


def test_the_figure_of_the_headline_is_told() -> None:
    text = (
        "青石隧道4车追尾 已致3人死亡\n5月12日7时，青岚高速青石隧道内发生一起4车追尾事故。"
        "事故发生后，市长何建平赶赴现场指挥救援。截至12日18时，事故已造成3人死亡、11人受伤。"
        "货车制动失灵，追尾前方3辆小客车。目前隧道已恢复通行，原因正在调查。\n"
    )
    page, summary = summarized(text)
    assert any("3人死亡" in span.of(page.text) for span in summary.sentences)
    assert summary.figures[0].claims[0].span.of(page.text) == "3人"


def test_no_question_of_an_interview_and_no_link_is_told() -> None:
    text = "记者：种稻多少年了？\n" + ARTICLE.split("\n", 1)[1] + "全文见http://example.org/1.html，敬请下载阅读。\n"
    page, summary = summarized(text)
    assert not any("记者：" in span.of(page.text) or "http" in span.of(page.text) for span in summary.sentences)


def test_captions_and_section_heads_are_no_sentences() -> None:
    page, summary = summarized("县长周砚秋\n" + ARTICLE.split("\n", 1)[1] + "副县长陆明远\n")
    assert not any("周砚秋" in span.of(page.text) or "陆明远" in span.of(page.text) for span in summary.sentences)


def test_a_figure_that_only_goes_with_its_noun_is_not_told() -> None:
    page, summary = summarized("一位村民和两家企业来到现场，3家企业签约。" + PLAIN)
    told = [claim.span.of(page.text) for group in summary.figures for claim in group.claims]
    assert "3家" in told
    assert not {"一位", "两家"} & set(told)


def test_a_total_keeps_its_parts() -> None:
    page, summary = summarized(ARTICLE)
    (family,) = summary.families
    assert (family.whole.span.of(page.text), [part.span.of(page.text) for part in family.parts]) == (
        "600余人",
        ["220人"],
    )


def test_parts_that_are_more_than_their_whole_or_far_from_it_are_none() -> None:
    overlapping = "全县共有农户9000户，其中种茶的7000户、养蜂的5000户。" + PLAIN
    assert not summarized(overlapping)[1].families
    far = "全县有人口30万人。" + PLAIN.split("\n", 1)[1] + "出口茶叶的有3000人，进口茶叶的有2000人。"
    assert not summarized(far)[1].families


PARTS = "青河县安排资金9亿元，其中" + "、".join(f"{name}镇1亿元" for name in "东西南北上下左右中") + "。"


def test_all_parts_or_none() -> None:
    page, summary = summarized(PARTS + "另外投入资金2亿元用于修路。县长说，这些资金月底前全部到位。")
    (funding,) = [group for group in summary.figures if group.category is Category.FUNDING]
    assert [claim.span.of(page.text) for claim in funding.claims] == ["9亿元", *["1亿元"] * 9]


def test_equal_figures_of_two_matters_are_two() -> None:
    text = "甲镇冷库项目总投资3亿元，乙镇水厂项目总投资3亿元。两个项目都在山脚下。县里天天有人来看。" + PLAIN[-30:]
    summary = summarized(text)[1]
    assert [claim.span.start for group in summary.figures for claim in group.claims if claim.metric == "总投资"] == [
        text.index("3亿元"),
        text.rindex("3亿元"),
    ]


def test_a_sentence_that_is_longer_than_the_budget_may_stand_alone() -> None:
    long = "风电场的建设者们" + "、".join(f"从第{number}座山走到下一座山" for number in range(1, 20)) + "。"
    page, summary = summarized(long)
    assert [span.of(page.text) for span in summary.sentences] == [long]


SENTENCES = st.lists(
    st.sampled_from(
        [
            "云岭项目总投资18亿元。",
            "项目带动就业600余人！",
            "“风从山上来”，老人说。",
            "全县有17个乡镇，人口31万人，耕地52万亩，山林面积广大，气候湿润，适宜发展林下经济和高山茶叶。",
            "天气晴朗。",
            "谁来建？",
            "《青河志》记载，这里自古多风。",
        ]
    ),
    min_size=1,
    max_size=12,
)


@settings(deadline=None)
@given(SENTENCES)
def test_any_article_is_summarized_faithfully(parts: list[str]) -> None:
    text = "".join(parts)
    page, summary = summarized(text)
    quoted = [span.of(page.text) for span in summary.sentences]
    assert quoted or (len(parts) <= 2 and len(text) < 70)
    assert bool(quoted) == (summary.gist in summary.sentences)
    assert all(sentence in parts for sentence in quoted)
    assert len(quoted) <= 1 or sum(map(len, quoted)) <= BUDGET
    assert summarized(text)[1] == summary


def test_a_word_the_dictionary_lacks_is_a_keyword_if_told_twice() -> None:
    once = "援疆干部到了县城。医生说，这里的路好走了，这里的孩子也有了新的学校，日子一天比一天好。"
    for text, told in ((once, False), (once.replace("医生说", "援疆医生说"), True)):
        (analysis,) = api.analyse(api.read_text(text)).analyses
        assert any("援疆" in keyword.word for keyword in keywords(analysis)) == told
    assert part_of_speech("援疆") is None


def test_a_term_is_told_with_what_makes_it_a_place() -> None:
    text = "望津区去年建成绿道30公里。望津区的绿道通往三处。望津处处有绿。居民说，申江关区和申江也一样。"
    (analysis,) = api.analyse(api.read_text(text)).analyses
    found = {keyword.word for keyword in keywords(analysis)}
    assert found >= {"望津区", "申江", "绿道"}
    assert "望津" not in found


def test_extract_and_check_load_no_dictionary() -> None:
    program = (
        "import sys; from newsfacts import api; page = api.read_text('总投资3亿元。'); api.check(page);"
        "sys.exit('newsfacts.text.words' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_what_sentences_are_worth_is_added_exactly() -> None:
    """A set yields its members in another order at each run: a sum that rounded on the way would differ by run."""
    sentence = "".join(chr(ord("一") + 37 * number % 997) for number in range(400))
    weighed = _Weighed(sentence, [sentence, sentence[:150] + "。", sentence[90:310]], "")
    worth, sets, alone = weighed._worth, weighed._sets, weighed._alone  # noqa: SLF001
    exact = [sum((Fraction(worth[pair]) for pair in pairs), Fraction()) for pairs in sets]
    assert alone == [float(each) for each in exact]


def test_reporters_idioms_and_halves_of_names_are_no_keywords() -> None:
    told = (
        "本报讯（记者 柳青）市住建局昨日公布名单。市住建局提前完成旧房改造，柳青昨日随市住建局走访。"
        "据介绍，旧房改造今年以来惠及老人。"
    )
    (analysis,) = api.analyse(api.read_text(f"旧房改造\n\n{told}")).analyses
    found = {keyword.word for keyword in keywords(analysis)}
    assert analysis.article.byline == ("柳青",)
    assert found.isdisjoint({"柳青", "建局", "提前完成", "据介绍", "今年以来", "惠及"})
    assert "旧房" in found


TOLD = """三名青年救起落水老人
本报讯 昨日下午4时许，滨河公园发生惊险一幕：一名老人不慎落水，正在附近散步的三名青年先后跳入河中，把老人救上了岸。
编者按：见义勇为是美德，本报今起开设专栏。
三人分别是青河县医院护士周砚秋、快递员陆明远和学生杜飞。“当时没想那么多，救人要紧。”周砚秋说。
记者：怕不怕？
周砚秋：不怕。
"""


def test_who_spoke_a_word_of_answer_and_the_editor_are_no_sentences() -> None:
    report = api.summarize(api.read_text(TOLD), sentences=9)
    told = [span.of(report.page.text) for span in report.summaries[0].sentences]
    assert told
    assert not [each for each in told if each.endswith(("说。", "不怕。")) or each.startswith("编者按")]
    assert [voice.speaker.of(report.page.text) for voice in report.summaries[0].voices] == ["青河县医院护士周砚秋"]


def test_keywords_are_words_of_the_opening_counted_in_all_the_article() -> None:
    opening = "青河县的茶叶合作社昨日开会，商量茶厂和仓库怎么建。" * 12
    (analysis,) = api.analyse(api.read_text(opening + "茶厂的蒸汽锅炉旧了。仓库新了。" * 9)).analyses
    weights = {keyword.word: keyword.weight for keyword in keywords(analysis)}
    assert weights["茶厂"] == weights["仓库"] > weights["茶叶"]
    assert "锅炉" not in weights


def test_a_word_is_not_counted_where_it_is_part_of_a_longer_one() -> None:
    text = "县里的大学昨日开学，这所大学有了食堂，大学生说好。" + "这里的路好走了。" * 60 + "大学生多了。" * 3
    (analysis,) = api.analyse(api.read_text(text)).analyses
    found = {keyword.word for keyword in keywords(analysis)}
    assert "大学生" in found
    assert "大学" not in found


def test_a_given_name_is_no_keyword() -> None:
    text = ARTICLE + "县委书记周建平出席仪式。周建平说，项目要早日投产。\n"
    _, summary = summarized(text)
    assert "建平" not in [each.word for each in summary.keywords]


def test_the_gist_shares_words_with_the_headline_and_no_digits() -> None:
    text = """2024年云岭县统计公报
2024年，全县上下坚持稳中求进工作总基调，经济运行平稳。
初步核算，全年全县实现地区生产总值386.4亿元，按可比价格计算，比上年增长5.6%。
其中，第一产业增加值48.2亿元，第二产业增加值162.7亿元，第三产业增加值175.5亿元。
全年新增就业6120人，年末登记失业率3.2%。
全年一般公共预算收入24.3亿元，增长3.7%。
"""
    page, summary = summarized(text)
    assert summary.gist
    assert summary.gist.of(page.text).startswith("初步核算")


def test_the_level_that_another_came_from_comes_after_it() -> None:
    text = ARTICLE + "全县生产总值从54亿元增加到82亿元。三次产业结构由上年的12:42:46调整为11:43:46。\n"
    page, summary = summarized(text)
    (output,) = [group for group in summary.figures if group.category is Category.OUTPUT]
    told = [claim.span.of(page.text) for claim in output.claims]
    assert told.index("82亿元") < told.index("54亿元")


def test_half_a_sentence_is_none() -> None:
    report = api.summarize(api.read_text(ARTICLE + "OK！”的呼声传来，大家都听见了，这让人很高兴。\n"), sentences=9)
    assert not [span for span in report.summaries[0].sentences if span.of(report.page.text).startswith(("OK", "的"))]


def test_a_run_of_digits_is_read_in_linear_time() -> None:
    """A square of 200,000 is a night."""
    page, summary = summarized(ARTICLE + "项目编号为" + "1" * 200_000 + "年，记者将继续关注工程的进展。\n")
    assert summary.sentences
    assert page.articles
