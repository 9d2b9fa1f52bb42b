"""Words around enumerated lists: what counts items, what joins them, what only looks like a joint.

For ``claims.lists`` and the checks of family NF4. No logic.
"""

from typing import Final

MEASURES: Final = frozenset(
    "大个项种名位家款类座条所只点部场篇本件支门处站县市省国区州地镇乡村校院路线港岛方者章张台辆艘架枚颗株户宗起幅片块段环人员组队团步招"
)
"""First character of what the count of a list counts."""

LOOSE_MEASURES: Final = frozenset("件张台辆艘架枚颗株户宗起幅片块段名位人员支本条座所处")
"""Measures of things that come in numbers of their own (医生、护士4名, 道路、桥梁5座)."""

PLACED: Final = frozenset("所座处")
"""Measures of what stands in a place, before which the places may be listed: 大良、陈村四所学校."""

PERSONS: Final = frozenset("名位人员")
"""Measures of people: before them stand kinds and titles as often as names."""

BARE_MEASURES: Final = frozenset("国省市县区州地镇乡村港岛者方")
"""Measures that need no noun behind them (三国, 4市, 二者)."""

HALVES: Final = frozenset("东西南北中大交沿")
"""Characters after such a measure that take a part of the last places only (乙和丙两省南部)."""

OWN_COUNTS: Final = ("两位数", "三位数", "十字", "两院院士", "件套", "大学论坛", "大学联盟", "大学校", "大学生", "三级", "个百分点", "部曲", "位一体", "大会", "地级", "部委", "人次", "人份", "方会谈", "国集团", "点钟", "点半", "场比赛", "大队", "路公交", "路电车", "路车")
"""Beginnings, measure first or numeral first, that count nothing of a list."""

CARRIED: Final = (
    "中亚", "东亚", "南亚", "西亚", "北欧", "西欧", "东欧", "南欧", "中欧", "海湾", "波罗的海", "金砖", "东盟", "阿拉伯", "拉美", "加勒比", "湄公河", "中东欧", "东非", "西非",
    "东北", "西北", "西南", "华东", "华北", "华南", "华中", "中部", "东部", "西部", "沿海", "沿江", "苏北", "苏南", "苏中", "浙北", "浙东", "皖北", "皖南", "粤东", "粤西", "粤北",
    "珠三角", "长三角", "京津冀", "大湾区", "长江中游", "南疆", "北疆", "陕北", "陕南", "关中", "豫东", "鲁南", "胶东", "川东北", "滇西", "黔东南", "湘西", "赣南", "闽西", "辽西",
    "周边", "环城", "远郊", "近郊", "城郊", "南部", "北部", "其他", "其余", "沿线", "下辖", "主城",
)
"""Names that carry a number of their own (中亚五国, 东北三省, 其他五国): it does not count the list."""

EVERYWHERE: Final = frozenset({"国家", "世界", "全国", "我国", "全球", "全省", "全市", "全县", "全区", "国内"})
"""Where N大 counts what all the country has (国家四大软件园): it does not count the list."""

VERBS: Final = frozenset({
    "建设", "新建", "改建", "扩建", "建成", "建立", "完成", "实施", "开展", "举办", "召开", "组织", "设立", "成立", "安排", "引进", "签约", "发放", "培训", "检查", "查处", "抓获",
    "立案", "派出", "出动", "拥有", "共有", "获得", "增加", "减少", "新增", "参与", "投入", "投资", "涉及", "覆盖", "走访", "接待", "受理", "审结", "推出", "制定", "出台", "打造",
    "开通", "新开", "开工", "竣工", "实现", "造成", "导致", "使用", "生产", "考察", "调研", "视察", "参观", "会见", "拜访", "慰问", "看望",
    "销售", "购买", "采购", "捐赠", "资助", "救助", "帮扶", "培育", "认定", "评选", "评出", "夺得", "斩获",
    "收获", "摘得", "包揽", "发现", "整改", "排查", "调解", "化解", "办理", "办结", "收到", "征集", "提出", "达到", "超过", "分布", "连续", "分别", "各有", "均有", "下设", "内设",
    "开设", "配备", "配置", "安装", "种植", "养殖", "改造", "修建", "修复", "整治", "流转", "吸纳", "带动", "辐射", "布局", "规划", "启动", "举行", "协议", "设有", "击落", "签署",
    "促进", "推进", "推动", "加强", "维护", "增进", "指挥", "部署", "选育", "认准", "包括", "死亡", "受伤", "第一", "工程", "项目", "岗位", "指标", "任务",
})
"""Words before a count after which it counts something else than the names before them."""

BETTERED: Final = ("提高", "提升", "优化", "完善", "改善", "强化", "增强", "加快", "健全", "深化", "保障", "改进")
"""Verbs of plans, whose object may be two pieces of a list: 提高防洪、排涝能力."""

LAST_CHARACTERS: Final = frozenset("有达为了出到获设约超逾近共各均占第前后每仅曾又再另还被把将至的是在对与和及、由携呈得余级档以建")
"""Characters before a count that end no name."""

LAST_NAMES: Final = frozenset({"福建", "土建", "华为", "中共", "大有", "永和"})
"""Names that end like the words above."""

STARTERS: Final = ("包括", "涵盖", "分为", "分成", "围绕", "聚焦", "来自", "位于", "涉及", "遍及", "针对", "覆盖", "主要有", "例如", "诸如", "即")
"""Words a list starts after."""

PREPOSITIONS: Final = "为给由对向在从与将把被是"
"""Words before the first name of a list that are no part of it: 会议为."""

LEADING: Final = ("带领", "率领", "带着", "率", "会同", "偕同", "陪同")
"""Verbs whose subject may be counted with the persons listed behind them: 队长带着甲、乙、丙 4 人."""

STARTED: Final = ("包括", "包含", "涵盖", "分为", "涉及")
"""Those of them that open a list with items parted by commas, too."""

NOT_JOINTS: Final = frozenset({
    "和谐", "和平", "和解", "和睦", "和田地", "和田县", "和田市", "和林格", "和硕县", "和龙市", "和静县", "和政县", "和顺县", "和布克", "和美乡", "和颜悦",
    "共和国", "总和", "缓和", "温和", "饱和", "祥和", "泰和县", "平和县", "政和县", "太和县", "仁和区", "呼和浩", "颐和园", "谦和", "柔和", "融和", "雍和宫", "协和医", "协和学", "随和",
    "普及", "涉及", "及时", "及格", "及早", "埃及", "波及", "危及", "顾及", "遍及", "推及", "提及", "论及", "不及", "触及", "殃及", "累及", "企及", "及其", "以及",
    "参与", "与会", "与否", "与时俱", "与众不", "与共", "与日俱", "赠与",
})
"""Words in which 和, 及 or 与 joins nothing."""

WHOLES: Final = frozenset({
    "工业和信息化", "住房和城乡", "保障和社会", "资源和社会", "发展和改革", "国防和军队", "生产和供应", "燃气及水", "批发和零售", "住宿和餐饮", "租赁和商务", "研究和技术",
    "软件和信息", "水利和环境", "环境和公共", "管理和社会", "服务和其他", "体育和娱乐", "规划和自然", "经济和信息", "科技和信息", "党史和文献", "国家和地区", "仓储和邮政",
    "卫生和计划", "国有和集体", "个体和私营", "交通和通信", "烟酒及用品", "设备及维修", "机械和设备", "金属及非金属", "仪器及仪表",
})
"""Names of trades and bodies with a joint of their own, which parts nothing (GB/T 4754-2017, 国务院机构设置)."""

COMPOUNDS: Final = frozenset({
    "文化和旅游", "卫生和健康", "新闻和出版", "农业和农村", "交通和运输", "教育和体育", "体育和旅游", "商务和投资", "医疗和卫生", "维修和保养", "管理和服务", "研究和开发",
    "研发和设计", "电力和热力", "个人和家庭", "安全和应急", "供水和供气", "培训和就业", "体育和场馆",
})
"""Pairs that are one name as often as two: a list that ends with one may be counted either way."""

PLACE_NAMES: Final = frozenset({
    "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州",
    "云南", "陕西", "甘肃", "青海", "台湾", "内蒙古", "广西", "西藏", "宁夏", "新疆", "香港", "澳门", "广州", "深圳", "杭州", "南京", "武汉", "成都", "西安", "厦门", "青岛", "大连",
    "宁波", "苏州", "无锡", "沈阳", "长春", "哈尔滨", "济南", "郑州", "长沙", "合肥", "南昌", "福州", "昆明", "贵阳", "南宁", "海口", "兰州", "西宁", "银川", "太原", "石家庄",
    "中国", "美国", "日本", "韩国", "朝鲜", "蒙古", "俄罗斯", "英国", "法国", "德国", "意大利", "西班牙", "葡萄牙", "荷兰", "比利时", "瑞士", "瑞典", "挪威", "芬兰", "丹麦", "波兰",
    "土耳其", "乌克兰", "巴基斯坦", "阿富汗", "伊朗", "伊拉克", "沙特", "以色列", "巴勒斯坦", "埃及", "南非", "印度", "缅甸", "泰国", "越南", "老挝", "柬埔寨", "马来西亚", "新加坡",
    "印度尼西亚", "印尼", "菲律宾", "澳大利亚", "新西兰", "加拿大", "墨西哥", "巴西", "阿根廷", "智利", "欧盟", "东盟", "拉美", "非洲", "欧洲", "亚洲", "北美", "南美", "中东",
})
"""Provinces, large cities, states and blocs: two of them round a joint are two items."""
