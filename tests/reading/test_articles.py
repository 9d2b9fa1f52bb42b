"""A page of print becomes its articles: what every line is, and what it belongs to."""

import pytest

from newsfacts.model import Article, BlockRole, Page
from newsfacts.reading import read_text

PAGE = """A2 要闻 2023年9月18日 星期一

九个渔村同一天通水 河湾区给出三年答卷——

清泉进村 笑声进院

清早六点，沙洲村的许阿婆拧开水龙头，水流又急又亮。这个只有86户人家的小村，等这一天等了整整十一年，如今家家都装上了新
水表，用水不再靠天。

河湾区水务局介绍，全区今年铺设管网47公里，惠及9个村1360户居民，总投资2800万元，其中区级财政承担1900万元，其余900万元由省级

许阿婆在自家院子里洗菜。

林佳禾摄

补助资金解决，没有向村民摊派一分钱。

先通水

再算细账

区水务局副局长韩树声说，管护经费每年需要65万元，已经写进明年预算。

陶瓷小镇开窑迎客

(上接A1版)

首批开放的12座老窑里，有7座修建于上世纪。游客可以报名体验拉坯，每人每次60元。

开窑当天接待游客3200人次，比去年同期多800人次。

本报记者 姜望 罗青 实习生 方小满

河湾至白沙快速公交下月试运行

本报讯（记者 邵云 通讯员 于立）17日从市交通局获悉，河湾至白沙快速公交线路全长23公里，设站14座，下月起试运行三个月。

试运行期间票价为每人2元，65岁以上老人免费。（下转A4版）

责任编辑：周一鸣 版式：杜衡 校对：万里
新闻热线：88886666
"""


def words(page: Page, role: BlockRole) -> list[list[str]]:
    """The text of the blocks of one role, by article."""
    return [
        [article.running.text[block.start : block.end] for block in article.blocks if block.role is role]
        for article in page.articles
    ]


def titles(page: Page) -> list[str | None]:
    return [article.title and article.title.of(page.text) for article in page.articles]


@pytest.fixture(scope="module")
def page() -> Page:
    return read_text(PAGE, "A2.txt")


class TestPage:
    def test_articles_with_their_titles(self, page):
        assert titles(page) == ["清泉进村 笑声进院", "陶瓷小镇开窑迎客", "河湾至白沙快速公交下月试运行"]
        assert [article.id for article in page.articles] == ["a1", "a2", "a3"]

    def test_kicker_above_the_title(self, page):
        assert [a.kicker and a.kicker.of(page.text) for a in page.articles] == [
            "九个渔村同一天通水 河湾区给出三年答卷——",
            None,
            None,
        ]

    def test_an_article_reaches_from_its_kicker_to_its_last_line(self, page):
        spans = [article.span.of(page.text) for article in page.articles]
        assert [span[:4] for span in spans] == ["九个渔村", "陶瓷小镇", "河湾至白"]
        assert [span[-8:] for span in spans] == ["经写进明年预算。", "罗青 实习生 方小满"[-8:], "。（下转A4版）"[-8:]]

    def test_subheads_divide_an_article(self, page):
        assert words(page, BlockRole.SUBHEAD) == [["先通水", "再算细账"], [], []]
        assert [[s.of(page.text) for s in a.subheads] for a in page.articles] == [["先通水", "再算细账"], [], []]

    def test_captions_are_lifted_out_a_line_at_a_time(self, page):
        captions = [[caption.of(page.text) for caption in article.captions] for article in page.articles]
        assert captions == [["许阿婆在自家院子里洗菜。", "林佳禾摄"], [], []]

    def test_the_sentence_they_interrupt_is_read_as_one(self, page):
        sentence = "其余900万元由省级补助资金解决，没有向村民摊派一分钱。"
        assert any(p.endswith(sentence) for p in words(page, BlockRole.PARAGRAPH)[0])

    def test_a_paragraph_broken_by_a_column_is_one(self, page):
        assert any(p.endswith("如今家家都装上了新水表，用水不再靠天。") for p in words(page, BlockRole.PARAGRAPH)[0])

    def test_the_page_an_article_comes_from(self, page):
        assert [article.continued_from for article in page.articles] == [None, "A1", None]

    def test_bylines(self, page):
        assert [article.byline for article in page.articles] == [(), ("姜望", "罗青", "方小满"), ("邵云", "于立")]

    def test_folio_and_imprint_belong_to_no_article(self, page):
        furniture = [span.of(page.text) for span in page.furniture]
        assert furniture == [
            "A2 要闻 2023年9月18日 星期一",
            "责任编辑：周一鸣 版式：杜衡 校对：万里",
            "新闻热线：88886666",
        ]

    def test_the_folio_dates_the_page(self, page):
        assert {article.date for article in page.articles} == {"2023-09-18"}
        assert page.dated == "page"


def roles(text: str) -> list[list[tuple[str, str]]]:
    page = read_text(text)
    return [
        [(block.role.value, article.running.text[block.start : block.end]) for block in article.blocks]
        for article in page.articles
    ]


LONG = "全镇今年完成农田水利项目12个，投入资金860万元，受益农户超过2400户，群众满意度达到96%。"

ONE_ARTICLE = {
    "title and text": f"镇里的水渠修好了\n{LONG}\n{LONG}",
    "title, blank line, text": f"镇里的水渠修好了\n\n{LONG}",
    "numbered sections": f"上半年农业工作总结\n{LONG}\n一、水利建设\n{LONG}\n二、农机推广\n{LONG}",
    "sections set apart": f"农业工作总结\n\n{LONG}\n\n（一）水利建设\n\n{LONG}\n\n（二）农机推广\n\n{LONG}",
    "subheads without blank lines": f"田里的新鲜事\n{LONG}\n无人机来播种\n{LONG}\n手机上看墒情\n{LONG}",
    "title, date, text": f"镇里的水渠修好了\n2022年5月6日\n{LONG}",
    "a report to an assembly": f"政府工作报告\n——2022年1月8日在镇代表大会上\n各位代表：\n{LONG}\n一、去年工作\n{LONG}",
    "a byline below the title": f"田里的新鲜事\n本报记者 高原\n{LONG}\n新农机上岗\n{LONG}",
    "a long title with commas": f"全镇新修水渠12条，改造泵站8座，新增灌溉面积3600亩，惠及农户2400户\n{LONG}",
    "an exclaiming title": f"这条水渠，终于修通了！\n{LONG}",
    "one line": LONG,
    "a table of contents": "目录\n水利\n农机\n道路\n学校\n医院\n" + LONG,
}


@pytest.mark.parametrize("text", ONE_ARTICLE.values(), ids=ONE_ARTICLE)
def test_a_single_article_stays_one(text):
    assert len(read_text(text).articles) == 1


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"镇里的水渠修好了\n{LONG}", "镇里的水渠修好了"),
        (f"　　镇里的水渠修好了　\r\n\r\n{LONG}", "镇里的水渠修好了"),
        (f"这条水渠，终于修通了！\n{LONG}", "这条水渠，终于修通了！"),
        (
            f"全镇新修水渠12条，改造泵站8座，新增灌溉面积3600亩\n{LONG}",
            "全镇新修水渠12条，改造泵站8座，新增灌溉面积3600亩",
        ),
        (f"农业观察·\n\n水渠通到田头\n\n{LONG}", "水渠通到田头"),
        (f"水渠通到田头\n——河湾镇农田水利见闻\n{LONG}", "水渠通到田头"),
        (LONG, None),
        (f"{LONG}\n{LONG}", None),
    ],
)
def test_title(text, title):
    assert titles(read_text(text)) == [title]


OPENS = {
    "a dateline below": "夜市又热闹起来\n\n本报讯（记者 林一）" + LONG,
    "an agency's dateline": "夜市又热闹起来\n\n新华社河湾6月3日电（记者林一）" + LONG,
    "a jump line below": "夜市又热闹起来\n\n（上接第三版）\n\n" + LONG,
    "a jump line in the paragraph": "夜市又热闹起来\n\n（上接A1版）" + LONG,
    "a kicker": "烟火人间——\n\n夜市又热闹起来\n\n" + LONG,
    "a byline below": "夜市又热闹起来\n\n本报记者 林一\n\n" + LONG,
    "its words taken up": "南湖夜市客流创新高\n\n南湖夜市本周客流创新高，日均2.6万人次。" + LONG,
    "a roundup": "本周简讯\n\n" + LONG,
}


@pytest.mark.parametrize("text", OPENS.values(), ids=OPENS)
def test_a_head_opens_an_article(text):
    page = read_text(f"镇里的水渠修好了\n\n{LONG}\n\n{LONG}\n\n{text}")
    assert [title and title[-7:] for title in titles(page)] == ["里的水渠修好了", titles(read_text(text))[0][-7:]]


def test_a_head_after_a_byline_opens_an_article():
    page = read_text(f"镇里的水渠修好了\n\n{LONG}\n\n本报记者 林一\n\n夜市又热闹起来\n\n{LONG}")
    assert titles(page) == ["镇里的水渠修好了", "夜市又热闹起来"]


def test_a_byline_below_the_standfirst_does_not_end_the_article():
    page = read_text(f"镇里的水渠修好了\n\n{LONG}\n\n本报记者 林一\n\n{LONG}\n\n下一步怎么办\n\n{LONG}")
    assert titles(page) == ["镇里的水渠修好了"]
    assert page.articles[0].byline == ("林一",)


HALVES = ("全镇今年完成农田水利项目12个，投入资金860万元，受益农", "户超过2400户，群众满意度达到96%。")


@pytest.mark.parametrize(
    "between",
    [
        [],
        ["图为水渠通水现场。"],
        ["工人在检修闸门。"],
        ["工人在检修闸门。", "林一摄"],
        ["7月5日，工人正在检修闸门，为灌溉做准备。", "本报记者 林一 摄"],
        ["工人在检修闸门", "林一/摄"],
        ["工人在检修闸门。 林一 摄"],
        ["工人在检修闸门。", "林一摄", "图为村民取水。"],
        ["新华社发（林一摄）"],
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n\r\n\r\n"])
def test_pictures_between_the_halves_of_a_sentence(between, gap):
    text = gap.join(["镇里的水渠修好了", "本报讯 " + HALVES[0], *between, HALVES[1], LONG])
    page = read_text(text)
    (article,) = page.articles
    assert words(page, BlockRole.PARAGRAPH) == [["本报讯 " + "".join(HALVES), LONG]]
    assert [caption.of(text) for caption in article.captions] == between


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("为此，全镇上下要抓紧落实，", "争取年内完工。"),
        ("全年新增就业1200人，其中城镇失业人员再就业640人，比去年多", "300人。"),
        ("会议要求，各村要把任务分解到组，把责任落实到人，稳步推进这项工程取得", "成效。"),
    ],
)
def test_a_short_rest_of_a_sentence_is_no_caption(above, below):
    text = f"镇里的水渠修好了\n\n{above}\n\n{below}\n\n{LONG}"
    page = read_text(text)
    assert words(page, BlockRole.PARAGRAPH)[0][0] == above + below
    assert page.articles[0].captions == ()


def test_rows_of_a_table_are_not_joined():
    rows = [
        "2015－2018年 河湾镇水利站技术员，后任副站长，分管农田灌溉与河道治理",
        "2018－2021年 河湾镇水利站站长，兼任防汛办公室主任，负责全镇防汛",
    ]
    page = read_text("\n".join(["林一同志简历", *rows]))
    assert words(page, BlockRole.PARAGRAPH) == [rows]


def test_a_picture_between_whole_paragraphs():
    text = f"镇里的水渠修好了\n\n{LONG}\n\n村民在渠边洗菜，孩子们围着水花奔跑。\n\n本报记者 林一 摄\n\n{LONG}"
    article: Article = read_text(text).articles[0]
    assert [c.of(text) for c in article.captions] == ["村民在渠边洗菜，孩子们围着水花奔跑。", "本报记者 林一 摄"]


def test_page_without_any_article():
    page = read_text("A2 要闻\n\n责任编辑：林一")
    assert page.articles == ()
    assert len(page.furniture) == 2


@pytest.mark.parametrize("line", ["534", "3/5", "2008/08/08", "A2 要闻"])
def test_a_lone_line_is_no_folio(line):
    (article,) = read_text(line).articles
    assert article.running.text == line


def test_subtitle_and_second_heading_line():
    assert roles(f"水渠通到田头\n——河湾镇农田水利见闻\n{LONG}") == [
        [("title", "水渠通到田头"), ("subtitle", "——河湾镇农田水利见闻"), ("paragraph", LONG)]
    ]


MARKDOWN = f"""# 南湖夜市客流创新高

{LONG}

## 摊位与就业，这一年有了不少新的变化和看点

{LONG}

**下一步**

{LONG}

# 白沙茶会

{LONG}
"""


def test_markdown_headings():
    page = read_text(MARKDOWN)
    assert titles(page) == ["南湖夜市客流创新高", "白沙茶会"]
    assert words(page, BlockRole.SUBHEAD) == [["摊位与就业，这一年有了不少新的变化和看点", "下一步"], []]
    assert page.articles[0].running.text.startswith("南湖夜市")


@pytest.mark.parametrize("line", ["#南湖夜市#", "#", "####### 七级", "**", "**注**意**", "* 一项"])
def test_other_marks_are_text(line):
    page = read_text(f"南湖夜市\n{LONG}\n{line}\n{LONG}")
    assert line in [page.articles[0].running.text[b.start : b.end] for b in page.articles[0].blocks]


@pytest.mark.parametrize(
    "line",
    [
        "A2 要闻",
        "02版 要闻",
        "第三版：经济",
        "3A2023年9月18日 星期一  要闻",
        "河湾日报 2023年9月18日 星期一",
        "2023年9月18日 星期一",
        "要闻 A2",
        "责任编辑 周一鸣 版式 杜衡",
        "校对：万里",
        "编辑/周一鸣",
        "国内统一刊号CN00-0000",
        "（本版图片由沙洲镇提供）",
        "上一篇 下一篇",
    ],
)
@pytest.mark.parametrize("place", ["above", "below"])
def test_page_furniture(line, place):
    article = f"镇里的水渠修好了\n\n{LONG}"
    page = read_text(f"{line}\n\n{article}" if place == "above" else f"{article}\n\n{line}")
    assert [span.of(page.text) for span in page.furniture] == [line]
    assert page.articles[0].span.of(page.text) == article


@pytest.mark.parametrize(
    "line", ["G20峰会在河湾举行", "500强企业落户沙洲", "2023年度十件实事", "12月的沙洲", "校对员的一天", "一审判决公布"]
)
def test_heads_are_no_furniture(line):
    assert titles(read_text(f"{line}\n\n{LONG}")) == [line]


def test_a_title_of_two_parts_above_another_head():
    page = read_text(f"渠通水到 人勤年丰\n\n沙洲镇的灌溉账本\n\n{LONG}")
    assert titles(page) == ["渠通水到 人勤年丰"]


def test_names_in_brackets_sign_an_article():
    page = read_text(f"镇里的水渠修好了\n\n{LONG}\n\n（林一 周小满）\n\n夜市又热闹起来\n\n{LONG}")
    assert titles(page) == ["镇里的水渠修好了", "夜市又热闹起来"]
    assert page.articles[0].byline == ("林一", "周小满")


def test_a_scene_between_the_halves_is_a_caption_even_if_it_would_join():
    text = "\n\n".join(
        [
            "沙洲镇办起民俗节",
            "沙洲镇的民俗活动今年已经办到第六年，参加的村子由最初的4个增加到23个，今年的民俗",
            "活动现场。",
            "演出队伍一共有41支，演员860人，其中年纪最大的82岁。",
        ]
    )
    page = read_text(text)
    assert [caption.of(text) for caption in page.articles[0].captions] == ["活动现场。"]
    assert words(page, BlockRole.PARAGRAPH)[0][0].endswith(
        "今年的民俗演出队伍一共有41支，演员860人，其中年纪最大的82岁。"
    )


def test_half_a_lead_below_a_title_is_no_head():
    first, second = (
        "沙洲镇水利站站长韩树声日前在全镇农田水利工作推进会上说今年的资",
        "金安排比去年多860万元，重点修复水渠。资金已经到位。",
    )
    page = read_text(f"镇里的水渠修好了\n\n{first}\n\n{second}\n\n{LONG}")
    assert titles(page) == ["镇里的水渠修好了"]
    assert words(page, BlockRole.PARAGRAPH)[0][0] == first + second


@pytest.mark.parametrize(
    "half", ["林一站长介绍说目前资金使用进度已经达到全年计划的", "镇水利站的林一站长介绍说,今年用于水利的资金一共有"]
)
def test_half_a_paragraph_without_a_full_comma_is_no_subhead(half):
    page = read_text(f"镇里的水渠修好了\n\n{LONG}\n\n{half}\n\n860万元，其中省级资金240万元。\n\n的{LONG}")
    assert page.articles[0].subheads == ()


@pytest.mark.parametrize(
    ("heads", "title"),
    [
        (["今日关注", "水渠通到田头"], "水渠通到田头"),
        (["农业观察：", "沙洲灌溉见闻", "——记一条水渠"], "沙洲灌溉见闻"),
        (["城里人的菜园", "沙洲灌溉见闻", "——记一条水渠"], "沙洲灌溉见闻"),
        (["沙洲镇政府工作报告", "镇长 林一一一"], "沙洲镇政府工作报告"),
        (["水渠通到田头", "林一"], "水渠通到田头"),
        (["农业观察·", "沙洲灌溉·", "水渠通到田头"], "水渠通到田头"),
    ],
)
def test_which_head_is_the_title(heads, title):
    assert titles(read_text("\n\n".join([*heads, LONG]))) == [title]


def test_a_long_head_of_two_parts_opens_an_article():
    page = read_text(f"镇里的水渠修好了\n\n{LONG}\n\n改革开放持续推进 城乡面貌焕然一新\n\n{LONG}")
    assert len(page.articles) == 1
    page = read_text(f"镇里的水渠修好了\n\n{LONG}\n\n改革开放持续不断推进 城乡面貌焕然一新\n\n{LONG}")
    assert len(page.articles) == 2


def test_a_long_undivided_head_must_be_taken_up():
    head = "河湾至白沙快速公交线路全线贯通并于下月起投入试运行阶段"
    assert len(read_text(f"镇里的水渠修好了\n\n{LONG}\n\n{head}\n\n{LONG}").articles) == 1
    below = "河湾至白沙快速公交线路全线贯通，下月起试运行。"
    assert len(read_text(f"镇里的水渠修好了\n\n{LONG}\n\n{head}\n\n{below}").articles) == 2


def test_pictures_of_two_kinds_between_the_halves():
    text = "\n\n".join(
        ["镇里的水渠修好了", "本报讯 " + HALVES[0], "工人在检修闸门。", "图为通水现场，村民们都来观看。", HALVES[1]]
    )
    page = read_text(text)
    assert words(page, BlockRole.PARAGRAPH) == [["本报讯 " + "".join(HALVES)]]


def test_contact_lines_are_furniture_below_the_imprint_and_text_elsewhere():
    notice = f"水渠停水公告\n\n{LONG}\n\n电话：0000-1234\n\n地址：沙洲镇"
    assert read_text(notice).furniture == ()
    page = read_text(f"{notice}\n\n责任编辑：林一\n\n电话：0000-5678")
    assert [span.of(page.text) for span in page.furniture] == ["责任编辑：林一", "电话：0000-5678"]


def test_an_article_tells_where_it_was_sent_from_and_where_it_goes_on():
    page = read_text(
        "河湾港扩建\n\n新华社河湾6月3日电（记者 林一）河湾港开建泊位12个。\n\n（下转第三版）\n\n2024年6月4日"
    )
    (article,) = page.articles
    assert article.dateline.span.of(page.text) == "新华社河湾6月3日电"
    assert (article.dateline.place, article.dateline.date, article.continued_to) == ("河湾", "2024-06-03", "三")


def test_the_rest_of_an_article_from_another_page_is_an_article_of_its_own():
    page = read_text("水渠修好了\n\n全镇今年修复水渠12条。（下转第3版）\n\n上接第一版\n\n全县今年播种48万亩。")
    assert [(each.continued_from, each.continued_to) for each in page.articles] == [(None, "3"), ("一", None)]


def test_a_jump_line_alone_belongs_to_the_page():
    page = read_text("02\n■下转B2版\n\n水渠修好了\n\n本报讯 全镇今年修复水渠12条。")
    assert [each.title.of(page.text) for each in page.articles] == ["水渠修好了"]
    assert [span.of(page.text) for span in page.furniture] == ["02", "■下转B2版"]


def test_a_figure_without_its_unit_goes_on_below_a_picture():
    lines = [
        "港口负责人说，新航线开通后，每周班轮由18班增加到23",
        "林一 供图",
        "港区一派繁忙景象。",
        "班，覆盖21个港口。",
    ]
    (found,) = roles("\n".join(["本报讯 河湾港前两月吞吐量860万吨。", *lines]))
    assert found[1:] == [("paragraph", lines[0] + lines[3]), ("caption", lines[1]), ("caption", lines[2])]


@pytest.mark.parametrize("credit", ["制图：林一", "绘图：林一"])
def test_a_drawing_makes_no_caption_of_the_paragraph_above(credit):
    (found,) = roles(f"水渠修好了\n\n本报讯 全镇今年修复水渠12条。\n区里减免租金2300万元，惠及商户4100户。\n{credit}")
    assert [role for role, _ in found] == ["title", "paragraph", "paragraph", "caption"]


def test_a_dateline_above_a_credit_is_no_caption():
    (found,) = roles("本报河湾6月3日电 河湾港前两月吞吐量860万吨。\n林一 摄")
    assert [role for role, _ in found] == ["paragraph", "caption"]


def test_lines_that_begin_alike_are_items_and_one_is_a_caption():
    (found,) = roles(
        "简讯\n\n△东岭镇45名妇女学插花。\n△南山村装路灯120盏。\n\n本报讯 全镇今年修复水渠12条。\n\n△修好的水渠。"
    )
    assert [role for role, _ in found] == ["title", "paragraph", "paragraph", "paragraph", "caption"]


@pytest.mark.parametrize(
    ("heads", "above"),
    [
        (["时评", "让水渠活起来", "■ 林一"], ["kicker", "title", "byline"]),
        (["水渠公报", "河湾镇政府", "一、综合"], ["title", "subtitle", "subhead"]),
        (["水渠修好了", "作者：林一 来源：河湾日报 字数：512"], ["title", "byline"]),
        (["河湾晚报", "2024年6月3日 星期一", "第04版：县域新闻", "水渠修好了"], ["title"]),
    ],
)
def test_what_stands_above_an_article(heads, above):
    (found,) = roles("\n".join([*heads, "全镇今年修复水渠12条，惠及农户2400户。"]))
    assert [role for role, _ in found] == [*above, "paragraph"]


def test_the_editors_note_belongs_to_the_article_below():
    note = "编者按：今年是修渠的第三年，本报即日起推出系列报道。"
    (found,) = roles(f"{note}\n\n水渠修好了\n\n全镇今年修复水渠12条，惠及农户2400户。")
    assert [role for role, _ in found] == ["paragraph", "title", "paragraph"]


def test_a_box_belongs_to_the_article_above_and_a_section_opens_one():
    body = "全镇今年修复水渠12条，惠及农户2400户。"
    (box,) = roles(f"水渠修好了\n\n{body}\n（记者 林一 文 何山 图）\n\n● 相关链接\n\n水渠总长86公里。")
    assert [role for role, _ in box] == ["title", "paragraph", "byline", "subhead", "paragraph"]
    _, second = roles(f"水渠修好了\n\n{body}\n\n街谈\n\n单车别乱停\n\n地铁站口停了300多辆。\n（据《河湾晚报》）")
    assert [role for role, _ in second] == ["kicker", "title", "paragraph", "byline"]


def test_who_made_the_whole_page_is_no_byline():
    page = read_text("水渠修好了\n\n本报讯 全镇今年修复水渠12条。\n\n本版撰稿 林一 摄影 何山")
    assert [span.of(page.text) for span in page.furniture] == ["本版撰稿 林一 摄影 何山"]


def test_a_page_in_traditional_characters_is_set_like_one_in_simplified():
    page = read_text(
        "要聞\n\n河灣港擴建 泊位增至十二個\n\n"
        "新華社臺中6月3日電（記者 陳國強 通訊員 張麗）河灣港開建泊位12個，這個月開工。\n\n"
        "林一 攝\n\n（下轉第三版）\n\n責任編輯：何山"
    )
    (article,) = page.articles
    assert article.byline == ("陳國強", "張麗")
    assert (article.dateline.place, article.continued_to, len(article.captions)) == ("臺中", "三", 1)
    assert article.dateline.span.of(page.text) == "新華社臺中6月3日電"
    assert [span.of(page.text) for span in page.furniture] == ["責任編輯：何山"]


@pytest.mark.parametrize(
    ("first", "caption", "rest"),
    [
        (
            "　　港口新航线开通以后，客货两旺，商户越来越多，每周的班轮由18",
            "港区一派繁忙景象。",
            "班增加到23班，覆盖21个港口。",
        ),
        (
            "　　港口今年扩建泊位，疏浚航道，客货两旺，沿岸受益的商",
            "　　港区一派繁忙景象。",
            "贩超过300人，都说这是好事。",
        ),
        ("　　港口今年扩建泊位，疏浚航道，客货两旺，沿岸受益的商", "贩超过300人。", None),
    ],
)
def test_a_caption_without_any_mark(first, caption, rest):
    below = rest or "　　港口明年还要扩建航道，投资1.2亿元。"
    (found,) = roles(f"　　本报讯 河湾港前两月吞吐量860万吨。\n{first}\n{caption}\n{below}")
    whole = first.strip() + (rest or caption)
    assert ("paragraph", whole) in found
    assert (("caption", caption.strip()) in found) == (rest is not None)
