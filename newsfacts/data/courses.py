"""Events that begin a course of things, and those that end it: who is enrolled graduates later.

For the check of order in time. A row holds only pairs in which the ending cannot come first for the same thing.
"""

from typing import Final

COURSES: Final[dict[str, frozenset[str]]] = {
    "考入": frozenset({"毕业"}),
    "入学": frozenset({"毕业"}),
    "就读": frozenset({"毕业"}),
    "出生": frozenset({"去世", "逝世", "病逝", "牺牲", "入学", "毕业", "入伍", "参军", "入党"}),
    "开工": frozenset({"竣工", "完工", "建成", "通车", "投产", "交付", "封顶"}),
    "动工": frozenset({"竣工", "完工", "建成", "通车", "投产", "交付", "封顶"}),
    "奠基": frozenset({"竣工", "完工", "建成", "通车", "投产", "落成"}),
    "开幕": frozenset({"闭幕", "结束", "落幕"}),
    "立案": frozenset({"宣判", "结案", "判决", "侦破", "告破"}),
    "报案": frozenset({"抓获", "归案", "侦破", "告破", "宣判"}),
    "案发": frozenset({"抓获", "归案", "侦破", "告破", "宣判"}),
    "入伍": frozenset({"退伍", "退役", "转业", "复员"}),
    "参军": frozenset({"退伍", "退役", "转业", "复员"}),
    "结婚": frozenset({"离婚"}),
    "入院": frozenset({"出院"}),
    "住院": frozenset({"出院"}),
    "上任": frozenset({"卸任", "离任"}),
    "被捕": frozenset({"判刑", "宣判", "出狱"}),
    "出发": frozenset({"抵达", "返回", "到达"}),
    "发射": frozenset({"返回", "着陆"}),
    "作案": frozenset({"抓获", "归案", "落网", "被捕", "被抓"}),
    "失踪": frozenset({"报警", "报案", "找到", "发现"}),
    "送医": frozenset({"死亡", "去世", "逝世", "出院"}),
    "受伤": frozenset({"死亡", "去世", "出院"}),
    "发病": frozenset({"确诊", "死亡", "去世", "痊愈"}),
    "被困": frozenset({"获救", "脱险"}),
    "起火": frozenset({"扑灭"}),
    "动笔": frozenset({"完稿", "脱稿", "出版"}),
    "签约": frozenset({"竣工", "投产"}),
    "怀孕": frozenset({"分娩"}),
    "试点": frozenset({"全面推开"}),
}

BEGUN_BEFORE: Final[dict[str, frozenset[str]]] = {
    begun: frozenset({"竣工", "完工", "建成", "通车", "投产", "封顶", "落成"}) for begun in ("开工", "动工", "破土", "奠基")
} | {"开幕": frozenset({"闭幕"}), "立案": frozenset({"宣判", "结案"}), "出生": frozenset({"去世", "逝世", "病逝"})}
"""Beginnings that cannot follow their endings, for the same thing: who graduated may enrol again, but no bridge that is
open is begun."""

BEGINNINGS: Final = tuple(COURSES)

ENDINGS: Final = tuple(sorted({word for words in COURSES.values() for word in words}))
