"""Events that begin a course of things, and those that end it: who is enrolled graduates later.

For the check of order in time. A row holds only pairs in which the ending cannot come first for the same thing.
"""

from typing import Final

COURSES: Final[dict[str, frozenset[str]]] = {
    "考入": frozenset({"毕业"}),
    "入学": frozenset({"毕业"}),
    "就读": frozenset({"毕业"}),
    "出生": frozenset({"去世", "逝世", "病逝", "牺牲", "入学", "毕业", "入伍", "参军", "入党", "出院"}),
    "开工": frozenset({"竣工", "完工", "建成", "通车", "投产", "交付", "封顶"}),
    "动工": frozenset({"竣工", "完工", "建成", "通车", "投产", "交付", "封顶"}),
    "奠基": frozenset({"竣工", "完工", "建成", "通车", "投产", "落成"}),
    "开幕": frozenset({"闭幕", "结束", "落幕"}),
    "立案": frozenset({"抓获", "归案", "落网", "宣判", "结案", "判决", "侦破", "告破"}),
    "报警": frozenset({"赶到", "到场", "扑灭", "抓获", "归案", "获救"}),
    "接警": frozenset({"赶到", "到场", "扑灭"}),
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
    "走失": frozenset({"报警", "报案", "找到", "找回"}),
    "失联": frozenset({"报警", "报案", "找到", "获救"}),
    "失踪": frozenset({"报警", "报案", "找到", "发现"}),
    "送医": frozenset({"死亡", "去世", "逝世", "出院"}),
    "受伤": frozenset({"死亡", "去世", "出院"}),
    "发病": frozenset({"确诊", "死亡", "去世", "痊愈"}),
    "被困": frozenset({"获救", "脱险"}),
    "起火": frozenset({"扑灭"}),
    "动笔": frozenset({"完稿", "脱稿", "出版"}),
    "签约": frozenset({"竣工", "投产"}),
    "怀孕": frozenset({"分娩"}),
    "送往医院": frozenset({"死亡", "去世", "病逝", "出院", "不治"}),
    "送到医院": frozenset({"死亡", "去世", "病逝", "出院", "不治"}),
    "受理": frozenset({"判决", "宣判", "结案", "审结", "裁定"}),
    "起诉": frozenset({"开庭", "判决", "宣判", "结案", "裁定", "获刑"}),
    "公诉": frozenset({"开庭", "判决", "宣判", "裁定", "获刑"}),
    "开庭": frozenset({"判决", "宣判", "裁定"}),
    "拘留": frozenset({"逮捕", "起诉", "判刑", "宣判"}),
    "逮捕": frozenset({"起诉", "判刑", "宣判", "出狱"}),
    "入狱": frozenset({"出狱", "获释", "刑满"}),
    "签订": frozenset({"付清", "履行完毕", "终止", "到期", "交付"}),
    "开始": frozenset({"结束"}),
    "完稿": frozenset({"出版", "面世"}),
    "脱稿": frozenset({"出版", "面世"}),
    "播种": frozenset({"收获", "收割"}),
    "订婚": frozenset({"结婚", "完婚"}),
    "相识": frozenset({"结婚", "完婚", "订婚"}),
    "招标": frozenset({"开工", "中标"}),
    "中标": frozenset({"竣工", "完工", "建成"}),
    "启程": frozenset({"抵达", "到达", "返回"}),
    "动身": frozenset({"抵达", "到达", "返回"}),
    "起飞": frozenset({"降落", "抵达", "着陆"}),
    "升空": frozenset({"返回", "着陆"}),
    "出海": frozenset({"返航", "回港"}),
    "进场": frozenset({"撤场", "离场"}),
    "停电": frozenset({"恢复供电", "来电"}),
    "申请": frozenset({"获批"}),
    "参加工作": frozenset({"退休", "离休"}),
    "入职": frozenset({"退休", "离职", "辞职"}),
    "受孕": frozenset({"分娩"}),
    "手术": frozenset({"出院"}),
    "被盗": frozenset({"找回", "追回"}),
    "登基": frozenset({"退位", "驾崩"}),
    "即位": frozenset({"退位", "驾崩", "去世"}),
    "试点": frozenset({"全面推开"}),
    "海选": frozenset({"决赛"}),
    "初赛": frozenset({"决赛"}),
    "预赛": frozenset({"决赛"}),
    "开拍": frozenset({"杀青", "上映", "公映"}),
    "开播": frozenset({"收官"}),
    "发货": frozenset({"签收", "收货"}),
    "出险": frozenset({"理赔", "赔付"}),
    "立项": frozenset({"竣工", "完工", "投产", "验收"}),
    "成立": frozenset({"上市", "解散", "注销", "倒闭", "撤销"}),
    "创办": frozenset({"上市", "停刊", "停办", "倒闭"}),
    "创立": frozenset({"上市", "倒闭"}),
    "创刊": frozenset({"停刊", "休刊", "终刊"}),
    "开业": frozenset({"停业", "歇业", "关门", "倒闭"}),
    "开建": frozenset({"竣工", "完工", "建成", "通车", "投产", "封顶"}),
    "始建": frozenset({"竣工", "完工", "建成", "落成"}),
    "颁布": frozenset({"施行", "实施", "废止"}),
    "确诊": frozenset({"痊愈", "治愈", "出院"}),
    "出国": frozenset({"回国"}),
    "考取": frozenset({"毕业"}),
    "升入": frozenset({"毕业"}),
    "就任": frozenset({"卸任", "离任", "辞职"}),
    "当选": frozenset({"卸任", "离任"}),
    "购入": frozenset({"售出", "卖出", "转手"}),
    "买入": frozenset({"售出", "卖出"}),
    "开赛": frozenset({"落幕", "收官", "闭幕"}),
}

BEGUN_BEFORE: Final[dict[str, frozenset[str]]] = {
    begun: frozenset({"竣工", "完工", "建成", "通车", "投产", "封顶", "落成"}) for begun in ("开工", "动工", "破土", "奠基")
} | {
    "成立": frozenset({"上市", "解散", "注销"}), "创办": frozenset({"上市", "停刊"}), "创刊": frozenset({"停刊", "终刊"}), "颁布": frozenset({"施行", "实施"}),
} | {"开幕": frozenset({"闭幕"}), "立案": frozenset({"宣判", "结案"}), "出生": frozenset({"去世", "逝世", "病逝"}), "参军": frozenset({"退伍", "退役", "转业", "复员"}), "入伍": frozenset({"退伍", "退役", "转业", "复员"}), "动笔": frozenset({"出版", "问世", "脱稿"}), "开拍": frozenset({"上映", "公映", "杀青"}), "筹建": frozenset({"建成", "开业"}), "递交": frozenset({"入党", "获批"})}
"""Beginnings that cannot follow their endings, for the same thing: who graduated may enrol again, but no bridge that is
open is begun."""

FOUNDED: Final = frozenset({"成立", "创办", "创立"})
"""Beginnings that with an object behind them are of another thing: 公司2006年上市，2008年成立研究院."""

BEGINNINGS: Final = tuple(COURSES)

ENDINGS: Final = tuple(sorted({word for words in COURSES.values() for word in words}))
