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
    "试点": frozenset({"全面推开"}),
}

BEGINNINGS: Final = tuple(COURSES)

ENDINGS: Final = tuple(sorted({word for words in COURSES.values() for word in words}))
