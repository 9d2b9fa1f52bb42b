"""Dates in the order of the calendar, each with words that say what happened."""

import datetime

import pytest

from newsfacts import api

PUBLISHED = datetime.date(2024, 9, 20)


def told(text):
    page = api.read_text(text, date=PUBLISHED)
    events = api.summarize(page).summaries[0].timeline
    return [(event.date.period.start, event.told.of(page.text)) for event in events]


PADDING = "山脚下的人家都知道这件事。茶馆里天天有人谈起。老人们坐在树下一遍遍地讲给孩子听，孩子们听得入迷。"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "青河水库2026年建成。2024年5月，青河水库开工建设。2019年3月1日，青河水库立项。",
            [
                ("2019-03-01", "青河水库立项"),
                ("2024-05-01", "青河水库开工建设"),
                ("2026-01-01", "青河水库2026年建成"),
            ],
        ),
        (
            "本报讯（记者 柳青）9月3日，云岭风电项目在青河县开工。2021年以来，青河县建成风电场3座。",
            [("2021-01-01", "2021年以来，青河县建成风电场3座"), ("2024-09-03", "云岭风电项目在青河县开工")],
        ),
        (
            "今年3月，青河茶园投产，2022年动工，占地300亩。",
            [("2022-01-01", "青河茶园投产，2022年动工"), ("2024-03-01", "青河茶园投产")],
        ),
        (
            "县长柳青表示，到2025年底，青河茶园将扩大到500亩。“十四五”末，全县茶园力争达到3万亩。",
            [("2021-01-01", "全县茶园力争达到3万亩"), ("2025-12-01", "青河茶园将扩大到500亩")],
        ),
        ("公元前221年，秦统一六国。1912年1月1日，民国建立。", None),
        ("2023年，青河县粮食产量比2022年增长3%。", []),
        ("2021年，青河茶园动工。农科所近5年新进15人，新建茶园3座。", []),
        ("2021年，青河茶园动工。在他的记忆中，2005年至2009年期间，河边冷清。", []),
        ("2022年，青河茶园动工。12月底全县已建成茶园3座。", []),
        (
            "2021年，青河茶园动工。收入由2022年7000元增加到2023年的9000元。",
            [("2021-01-01", "青河茶园动工"), ("2023-01-01", "收入由2022年7000元增加到2023年的9000元")],
        ),
        (
            "2021年，按照县里的要求。2022年，青河茶园动工。2023年，青河茶园投产。",
            [("2022-01-01", "青河茶园动工"), ("2023-01-01", "青河茶园投产")],
        ),
        ("2023年，青河县粮食丰收。2023年，青河县果园丰收。", []),
        ("9月10日，记者从青河县获悉。9月11日，据青河县政府消息。", []),
    ],
)
def test_events(text, events):
    found = told(text + PADDING)
    if events is None:
        assert [year < "" or year[0] for year, _ in found] == ["-", "1"]
    else:
        assert found == events


def test_undated_days_are_not_placed():
    page = api.read_text("9月3日，云岭风电项目开工。11月5日，云岭风电项目停工。" + PADDING)
    assert api.summarize(page).summaries[0].timeline == ()


def test_a_small_timeline():
    text = "".join(f"2024年{month}月，青河县第{month}座桥开工建设。" for month in range(1, 13))
    assert [start for start, _ in told(text)] == [f"2024-0{month}-01" for month in range(1, 9)]


def test_a_sentence_of_dates_is_looked_through_once():
    found = told("2011年云岭架桥，2012年青河修路，" * 4_000 + PADDING)  # with the sentence anew for every date: minutes
    assert len(found) <= 8
