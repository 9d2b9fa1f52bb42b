"""Words that join figures into wholes and parts. Tables, no logic.

For the part–whole groups of ``claims``. Compiled from the phrasing of news and statistical communiqués: which words
open a list of parts, close one, cut a whole, or say that a figure is no level at all.
"""

from typing import Final

OPENERS: Final = (
    "其中", "包括", "包含", "里面有", "，即", ",即", "（即", "(即", "，分别为", ",分别为", "，分别是",
    "具体为", "具体是", "依次为", "依次是", "（含", "(含", "，含", ",含",
)  # fmt: skip
"""What opens a list of parts after a whole."""

NAMING: Final = frozenset({"包括", "包含"})
"""Openers of which what follows is as often a list of names as one of figures."""

SIGNS: Final = ("×", "÷", "－", "-", "−", "—", "+", "＋", "*", "x")
"""What behind a figure in a bracket makes it the term of a formula: 12 万元（14 万元－2 万元）."""

LOOSE_OPENERS: Final = frozenset({"（含", "(含", "，含", ",含"})
"""Openers that name cases of interest and never promise a whole list."""

AMONG: Final = ("中，", "中,", "中：", "中:", "里，", "里,")
"""What ends a topic that takes an earlier whole up again: 新增确诊病例中，."""

NOT_AMONG: Final = (*"震途空手心水河湖海江沟家暗集命击选高初赛", "事故", "火灾", "行动", "活动", "灾害", "过程", "战役", "工作")
"""What makes 中 the end of a word for a place, a school or a hit: 赶赴震中，."""

NOT_OPENERS: Final = ("即使", "即将", "即可", "即便", "即时", "即日", "含量", "含税", "含金")
"""Words that begin like an opener and open nothing."""

ANNOUNCERS: Final = frozenset({"，即", ",即", "（即", "(即", "，分别为", ",分别为", "，分别是", "具体为", "具体是", "依次为", "依次是"})
"""Openers that promise the whole list."""

JOINTS: Final = frozenset({"和", "及", "与", "、", "以及", "，", "到", "至", "及其"})
"""What joins a figure to the one before so closely that it is of the same sort."""

NO_SIDES: Final = ("重症", "疑似", "危重", "无症状")
"""What makes a figure one of another count than the sides it is named with."""

DEFICITS: Final = ("逆差", "亏损", "净流出", "赤字", "结余", "减收")
"""What enters a balance with a minus sign."""

CUTS: Final = ("看，", "看,", "分为", "共分", "方面，", "来源为", "类：", "类:", "为：", "为:", "季度分别")
"""What announces that a whole is cut up along some line: 从隶属关系看，."""

IN_TURN: Final = ("分别为", "分别是", "分别达", "分别有", "依次为", "依次是", "依次达")
"""What gives its figures to names told before, so that the first of them is no total of the others."""

SUMMED: Final = ("合计", "共计", "总计", "合共")
"""Those words for a total that say the list before it is complete."""

ABOVE: Final = ("以上", "上述")
"""What says of a total that it is of the whole list before it, whatever marks part its items: 以上共计."""

SPREAD: Final = ("来自", "分布在", "分布于", "分别是", "分别为", "分别在", "分属", "涉及", "覆盖", "分为")
"""What announces all the items of a list that have their figures in brackets."""

ADDED: Final = ("加上", "再加上", "连同")
"""What begins the last of several figures whose total comes next."""

TOTALLED: Final = ("共", "合计", "总")
"""What calls a figure before its list the total: 共有学生."""

TOTALS: Final = ("合计", "共计", "总计", "总数", "总人数", "一共", "总共", "总成绩", "总分", "总面积", "总数为", "合共")
"""What says that a figure is the total of those before it."""

REMAINDERS: Final = ("其余", "剩余", "余下", "剩下", "尚有", "还剩", "尚余", "仍有")
"""What names all that is left of a whole told shortly before."""

PHASES: Final = ("一期", "首期", "二期", "三期")
"""Openings of the name of a stage of one project."""

ACROSS: Final = ("宽", "高", "厚", "深")
"""Ends of the names of what a long thing measures across, which is no stretch of it."""

PUT_IN: Final = ("投资", "投入", "斥资", "造价")
"""Names of money put into something, of whose list what comes of it is no item."""

RETURNS: Final = ("产值", "税收", "利税", "利润", "营收", "销售收入", "销售额", "营业收入")
"""Names of money that comes of something."""

CONTRASTS: Final = ("而", "但", "另", "还", "此外", "同时", "最近")
"""What begins a figure that is told beside a list rather than in it."""

SHARED: Final = (
    "合计占",
    *(f"{count}{kind}占" for count in "两二三四五" for kind in "者类项种"),
    "两项以上",
    "两种以上",
    "两项及以上",
    "两种及以上",
    "两种或",
    "两项或",
    "多种",
    "多项",
    "重复",
    "交叉",
    "同时患",
    "同时有",
    "同时享",
    "同时存在",
    "多选",
)
"""What says after a list that one thing may count under several of its parts."""

TOGETHER: Final = r"(?:[二两三四五六七八九十](?:个|项|者|级|类|种|块|地|方面|部分|车间|家|所|天|国|省|市|县|区|镇|乡|村|校)\w{0,4}?|^\w{0,4}[段项者级类]|师生|男女|城乡)(?:共|合计|共计|总计|相加)(?:有|为|达|约)?$"
"""A count of the parts just told that makes the figure behind it their total: 国家、省、市三级共."""

RESTS: Final = ("其他", "其它", "其余", "剩余", "余下", "剩下")
"""What names the rest of a whole, so that nothing is left over."""

KINDS: Final = ("各税", "各项", "各类", "各种", "各业")
"""Kinds of things told as one, where 各 does not mean each of them: 其他各税."""

MEDALS: Final = frozenset({"金", "银", "铜"})
"""Measures that say themselves which side of the whole they count: 89 金 70 银 52 铜."""

SEXES: Final = frozenset({"男", "女"})
"""Measures that count people of one sex, and so say which side of the whole these are: 34男30女."""

ATTENDED: Final = ("出席", "到会", "实到", "收回", "参加表决")
"""What names those who voted, or their ballots."""

VOTED: Final = ("参加投票", "参加表决")
"""The same, where it is told behind the votes."""

FUNDED: Final = ("自筹",)
"""What names the last source of a fund: what is left is raised by those who build."""

STAGES: Final = ("签约", "注册", "落地", "开工", "启动", "竣工", "建成", "投产", "投用", "完工", "验收", "达产", "入库")
"""What things come to one after the other: what is finished was begun, so that such parts never add up."""

UNFINISHED: Final = ("在建", "未", "正在", "拟", "待", "筹", "前期", "其余", "其他")
"""What tells those apart that have not come so far."""

NEGATIONS: Final = ("非", "不", "未", "无")
"""What turns one side of a thing into the other: 专用 and 非专用, 达标 and 不达标."""

BANDS: Final = ("及以下", "及以上", "以下", "以上")
"""What makes the last of several classes the open-ended one, so that nothing is left over."""

CLASSES: Final = ("类", "奖")
"""Ends that several names of one classification share: 求决类, 咨询类; 金奖, 银奖."""

PLACES: Final = "市县区州旗盟省镇乡"
"""Ends of place names: cases told by place are told in full."""

NOWHERE: Final = ("现役军人", "难以确定常住地")
"""Whom a census counts in no region, so that regions do not make the whole."""

BORNE: Final = ("负担", "承担", "分担")
"""Ends of the names of those who share a cost: what they bear leaves nothing over."""

DISJOINT: Final = ("市", "县", "区", "州", "旗", "省", "镇", "乡", "村", "街道", "局", "厂", "院", "校", "馆", "公司", "工程", "大桥", "水库", "段")
"""Ends of names of which no two cover the same: places, institutions, works."""

INSIDE: Final = ("全", "各", "所有", "下辖", "所辖", "包括", "含", "新区", "园区", "城区", "地区", "山区", "校区")
"""What says that one such name may cover another: a new district within a county, the urban area of a city."""

ATTRIBUTES: Final = (
    ("女", "男"),
    ("少数民族", "汉族"),
    ("青年", "青壮年", "中年", "老年", "老人", "儿童", "未成年", "岁"),
    ("党员", "团员", "群众"),
    ("大专", "本科", "学历", "学士", "硕士", "博士", "研究生", "高中", "初中", "中专"),
    ("职称", "正高", "副高", "高级", "中级", "初级"),
    ("残疾", "低保", "特困", "脱贫", "贫困"),
    ("农民工", "返乡", "退役", "留守"),
    ("民营", "民间", "国有", "外资", "集体", "私营"),
    ("重点",),
)
"""What things are told by, a row for each aspect: one thing may have one of every row, attributes of people above all."""

SCHOOLS: Final = ("幼儿园", "学前", "小学", "初中", "高中", "中学", "职高", "中职", "特教")
"""Names of schools, of which nobody is in two; with other names, 初中 and 高中 tell how far somebody came."""

CHANGES: Final = (
    "增加",
    "增加了",
    "减少",
    "减少了",
    "增长",
    "增长了",
    "下降",
    "下降了",
    "增收",
    "减收",
    "多",
    "少",
    "多了",
    "少了",
    "提高",
    "提高了",
    "上升",
    "上升了",
    "上调",
    "下调",
    "扩大",
    "收窄",
    "增",
    "减",
    "降",
    "升",
    "涨",
    "跌",
    "涨幅",
    "净增",
    "净减",
    "净增加",
    "净减少",
    "节约",
    "节省",
    "节约了",
    "节省了",
    "增产",
    "减产",
)
"""What stands right before a figure that is a change."""

TURNS: Final = ("增产", "减产", "增收", "减收", "增加", "减少", "节约", "节省")
"""What makes a figure a change though words stand between (因单产提高增产粮食 262 万吨)."""

BALANCES: Final = ("差额", "差值", "赤字", "顺差", "逆差", "缺口", "结余", "盈余")
"""Names of what is left between two sides, of which each may be more: 收支差额 85 亿元。其中：中央收入."""

MEANS: Final = {
    "人均": ("人", "人次"),
    "生均": ("人",),
    "户均": ("户", "家"),
    "次均": ("人次", "次"),
    "笔均": ("笔",),
    "件均": ("件",),
    "单均": ("单", "件"),
    "例均": ("例",),
    "床均": ("张",),
    "校均": ("所",),
    "村均": ("个", "村"),
    "店均": ("家", "店"),
    "户次均": ("户次",),
    "台均": ("台",),
    "车均": ("辆",),
    "场均": ("场",),
    "船均": ("艘", "条"),
    "班均": ("个",),
    "镇均": ("个",),
    "乡均": ("个",),
    "站均": ("个", "座"),
    "案均": ("件", "起"),
    "队均": ("支",),
    "集均": ("集",),
    "套均": ("套",),
    "项均": ("项",),
    "头均": ("头",),
    "只均": ("只",),
    "株均": ("株",),
    "亩均": ("平方米",),
    "亩产": ("平方米",),
    "单产": ("平方米",),
    "日均": ("秒",),
    "天均": ("秒",),
    "月均": ("个月",),
    "年均": ("个月",),
}
"""Averages by their name, with the base units of the count that they are taken over."""

EACH_OF: Final = {"班": "个", "村": "个", "县": "个", "社区": "个", "校": "所", "店": "家", "厂": "家", "生": "人", "车": "辆", "队": "支", "企": "家", "学生": "人", "职工": "人", "员工": "人", "村民": "人", "居民": "人", "农户": "户", "家企业": "家", "所学校": "所"}
"""Things that an average is told over by their name alone (每校), with the measure of their count."""

SAME_MEASURES: Final = (frozenset({"件", "起", "宗"}), frozenset({"台", "辆", "部"}), frozenset({"套", "户"}), frozenset({"家", "户", "个"}), frozenset({"所", "个", "家"}), frozenset({"座", "处", "个"}), frozenset({"人", "个"}))
"""Measures by which the same things are counted, the whole by one and its parts by the other."""

SAME_COUNTS: Final = (frozenset({"人", "人次"}), frozenset({"球", "个", "粒"}), frozenset({"本", "册"}))
"""Measures of which one may be used for the other in one breath: 观众 1.2 万人次，场均 1500 人."""

AVERAGES: Final = (*MEANS, "平均", "均价", "单价", "每")
"""What makes a figure an average or a rate by the piece."""

PERIODS: Final = ("日均", "月均", "年均", "每天", "每日", "每年", "每月")
"""What makes a figure that of one day or month of many, which may be cut up like any other."""

DAYS: Final = ("当天", "当日", "单日", "日", "月", "周", "假期", "期间")
"""What makes a part that of some days, which may have more than the average."""

EXTREMES: Final = ("最高", "最低", "最大", "最小", "最长", "最短", "最多", "最少", "时速")
"""What makes a figure the largest or smallest of many, which no part adds up to."""

SAMPLES: Final = ("如", "例如", "比如", "譬如")
"""What begins examples, which never make a whole list."""

CAUSED: Final = ("带动", "拉动", "撬动", "吸引", "引导", "促成", "促进")
"""Verbs of what a sum or a number of people led others to do: 补贴 1200 万元，其中…，带动农民投入 2900 万元."""

OUTSIDE: Final = ("自筹", "配套", "另有", "另外", "不含", "不包括", "不计", "此外")
"""What makes a figure in a bracket one beside the figure before it."""

REFERENCES: Final = ("高出", "低于", "高于", "超出", "超过上", "同期", "上年", "去年的", "上月")
"""What makes a figure one that is quoted for comparison."""

COMPARISONS: Final = ("比", "较")
"""What opens a comparison, unless it belongs to one of ``NO_COMPARISONS``."""

NO_COMPARISONS: Final = (
    "同比",
    "环比",
    "占比",
    "对比",
    "比赛",
    "比重",
    "比例",
    "比较",
    "比值",
    "较大",
    "较多",
    "较快",
    "较高",
    "较好",
)
"""Words that hold 比 or 较 and compare nothing."""

DAILY: Final = ("当日", "当天", "当月", "昨日", "今日", "今天", "昨天", "现价")
"""What makes a figure one of another period than the whole told before."""

OWN_SIDES: Final = (
    ((("职工",), ("居民",)), ("参保", "医保", "医疗保险", "养老保险")),
    ((("公益林",), ("商品林",)), ("林",)),
    ((("优",), ("良",)), ("优良",)),
    ((("首次", "初次"), ("再次", "重复", "多次")), ("献血",)),
    ((("单采", "成分血"), ("全血",)), ("献血", "采血")),
    ((("饮酒驾驶", "饮驾"), ("醉酒驾驶", "醉驾")), ("酒驾", "酒后驾驶", "酒后驾车")),
    ((("正式党员",), ("预备党员",)), ("党员",)),
    ((("顺产", "自然分娩"), ("剖宫产",)), ("分娩", "活产", "出生")),
    ((("住校", "寄宿"), ("走读",)), ("学生", "在校")),
    ((("全日制",), ("非全日制",)), ("招生", "研究生", "录取")),
    ((("博士",), ("硕士",)), ("研究生",)),
    ((("市本级",), ("县区级", "区县级")), ("支出", "收入")),
    ((("工资性",), ("经营",), ("财产",), ("转移",)), ("收入",)),
    ((("早稻",), ("晚稻",)), ("双季稻",)),
    ((("早稻",), ("中稻",), ("晚稻",)), ("稻",)),
    ((("民警",), ("辅警",)), ("警力",)),
    ((("小学",), ("初中",), ("高中",)), ("中小学", "球队", "参赛")),
    ((("小学",), ("初中",)), ("义务教育",)),
    ((("小学",), ("初中",), ("九年一贯", "九年制")), ("义务教育",)),
    ((("男队",), ("女队",)), ("球队", "参赛")),
    ((("青少年", "青年"), ("成年", "中年"), ("老年",)), ("参赛", "选手", "运动员")),
    ((("团体会员", "单位会员"), ("个人会员",)), ("会员",)),
    ((("进港", "到达"), ("出港", "发送")), ("旅客", "航班", "客流")),
    ((("死", "遇难", "身亡"), ("伤",)), ("死伤", "伤亡")),
    ((("户籍生", "户籍"), ("随迁子女", "随迁", "非户籍")), ("生", "学位", "招收", "招生")),
    ((("正高",), ("副高",)), ("高级职称", "高级专业技术")),
    ((("现金", "资金", "善款", "款"), ("物资", "实物")), ("款物",)),
    ((("国税",), ("地税",), ("财政",)), ("财政", "收入")),
    ((("新建",), ("改扩建", "改建", "扩建")), ("改扩建", "改建", "扩建")),
    ((("门诊", "门急诊"), ("住院",)), ("报销", "补偿", "救助")),
    ((("进站", "到达"), ("出站", "发送")), ("客流", "旅客")),
    ((("个人缴费", "个人缴纳"), ("财政补助", "政府补助", "财政补贴")), ("基金", "筹资", "医保", "参保")),
    ((("乙类",), ("丙类",)), ("传染病",)),
    ((("南段",), ("北段",)), ("全长", "长")),
    ((("东段",), ("西段",)), ("全长", "长")),
    ((("上涨", "上升"), ("下降", "下跌"), ("持平",)), ("种", "个")),
)
"""Sides that leave nothing over of what is called so, and may of anything else: 优 and 良 of 优良天数."""

COMMON_SIDES: Final = (
    ((("出口", "外销"), ("进口", "内销", "国内")), ("进出口", "外贸", "贸易", "销")),
    ((("男",), ("女",)), ("人", "名", "例", "者", "员", "生", "性")),
    ((("城镇", "城市", "城区"), ("农村", "乡村", "乡镇")), ("人", "户", "社会消费品", "低保")),
    ((("一产", "第一产业"), ("二产", "第二产业"), ("三产", "第三产业")), ("生产总值", "GDP", "投资", "增加值", "产业")),
    ((("金",), ("银",), ("铜",)), ("奖牌",)),
    ((("境外输入",), ("本土", "本地")), ("例",)),
    ((("中央", "中直", "中省直"), ("地方",)), ()),
    ((("税收",), ("非税", "非税收入")), ("收入",)),
    ((("新建",), ("续建",)), ("项目",)),
    ((("公办",), ("民办",)), ()),
    ((("公共",), ("私人", "专用")), ()),
    ((("公有",), ("非公有", "非公有制")), ()),
    ((("国有",), ("非国有", "非国有控股")), ()),
    ((("限额以上",), ("限额以下",)), ("零售",)),
    ((("规模以上",), ("规模以下",)), ()),
    ((("集体",), ("个人", "联名")), ("提案",)),
    ((("直接办理", "直办"), ("转交", "转办", "交办")), ("件", "诉求", "工单")),
    ((("审结", "审执结", "执结", "结案", "办结"), ("未结", "未审结", "尚未审结", "未办结", "尚未办结")), ("件",)),
    ((("解除",), ("尚有", "正在", "其余")), ("密切接触",)),
    ((("处理完毕", "办结"), ("正在", "正在办理")), ("件",)),
    ((("出席", "实到"), ("缺席", "请假")), ("应",)),
    ((("水田",), ("旱地", "旱田")), ()),
    ((("甲类",), ("乙类",), ("丙类",)), ("件",)),
    ((("A类",), ("B类",), ("C类",)), ("件",)),
    ((("家庭户",), ("集体户",)), ("人口",)),
    ((("乘用车",), ("商用车",)), ("汽车",)),
    ((("粮食作物",), ("经济作物",)), ("作物",)),
    ((("氮肥",), ("磷肥",), ("钾肥",)), ("化肥",)),
    ((("汽油",), ("煤油",), ("柴油",)), ("成品油",)),
    ((("铁路",), ("道路", "公路"), ("水路",), ("民航",)), ("旅客", "客运", "客")),
    ((("上半年",), ("下半年",)), ()),
    ((("淡水",), ("咸水",)), ()),
    ((("楼上",), ("楼下",)), ()),
    ((("优秀",), ("称职",), ("基本称职",), ("不称职",)), ()),
    ((("优秀",), ("合格",), ("基本合格",), ("不合格",)), ()),
    ((("优秀",), ("良好",), ("合格", "及格"), ("不合格", "不及格")), ()),
    ((("满意",), ("基本满意",), ("不满意",)), ()),
    ((("节前",), ("节后",)), ("旅客", "发送")),
    ((("解除", "解矫"), ("在册", "在矫")), ("矫正",)),
    ((("赞成", "同意"), ("反对", "不同意"), ("弃权",)), ("名代表", "名委员", "户业主", "村民代表")),
    ((("地上",), ("地下",)), ("面积", "建筑", "车位", "泊位", "层")),
    ((("室内",), ("室外", "户外")), ()),
    ((("市区", "城区"), ("郊区", "郊县", "远郊")), ()),
    ((("实名", "署名"), ("匿名",)), ("举报", "投诉", "捐")),
    ((("轻伤",), ("重伤",)), ("伤",)),
    ((("线上", "网上"), ("线下", "窗口")), ()),
    ((("外贸",), ("内贸",)), ("货", "吞吐", "集装箱")),
    ((("专职",), ("兼职",)), ()),
    ((("建议",), ("提案",)), ("件",)),
    ((("刑事案件",), ("治安案件", "行政案件")), ()),
    ((("定量", "量化"), ("定性",)), ("指标",)),
    ((("轻工业",), ("重工业",)), ("工业",)),
    ((("东部",), ("中部",), ("西部",)), ()),
    ((("抓举",), ("挺举",)), ("成绩",)),
    ((("现有", "在院", "在治"), ("死亡",), ("治愈", "出院")), ("累计报告", "累计确诊", "确诊病例", "累计病例")),
    ((("乘客", "旅客"), ("机组", "乘务", "船员", "司乘")), ("机上", "船上", "车上", "搭载", "载有")),
    ((("科学院",), ("工程院",)), ()),
    ((("党委",), ("总支",), ("支部",)), ("党组织", "基层组织")),
    ((("在职",), ("离退休", "退休")), ("职工", "党员", "人员", "参保", "教师")),
    ((("完工", "竣工", "建成", "投产", "投用", "在用"), ("在建",)), ("项目", "工程", "小区", "改造", "新建", "扩建", "布设")),
    ((("有效",), ("无效", "废")), ("票", "收回", "问卷")),
    ((("等级公路",), ("等外",)), ("公路", "里程")),
    ((("地下站", "地下车站"), ("高架站", "高架车站", "地面站")), ("站",)),
    ((("保留",), ("取消", "撤销", "注销")), ("驾驶", "资格", "事项", "证")),
    ((("任命",), ("免职", "免去")), ("任免",)),
    ((("党政",), ("专业技术", "专技")), ("干部",)),
    ((("国内",), ("入境", "境外", "海外")), ("游客", "旅游", "接待")),
    ((("内资",), ("外资", "外商投资")), ("企业", "市场主体")),
    ((("省内",), ("省外",)), ()),
    ((("市内",), ("市外",)), ()),
    ((("县内",), ("县外",)), ()),
    ((("境内", "国内"), ("境外", "国外")), ()),
    ((("本地", "本市", "本省"), ("外地", "外市", "外省")), ()),
    ((("本科",), ("专科", "高职")), ("高校", "高等学校")),
    ((("集中供养",), ("分散供养",)), ("供养", "特困", "五保")),
    ((("短期",), ("中长期",)), ("住户", "居民", "个人")),
    ((("赞成", "同意"), ("反对", "不同意"), ("弃权",)), ("出席", "到会", "实到", "收回", "参加表决", "参加投票")),
    ((("存量",), ("新增",)), ("住房", "面积")),
    ((("首套",), ("二套", "第二套")), ("贷款",)),
    ((("青年",), ("中年",), ("老年", "老人")), ()),
    ((("青年",), ("中年",), ("老年", "老人"), ("少年", "儿童", "未成年")), ()),
    ((("应届",), ("往届",)), ()),
    ((("文科", "文史"), ("理科", "理工")), ("考", "录取", "上线", "毕业", "招生")),
    ((("文科", "文史"), ("理科", "理工"), ("艺术", "体育", "艺体")), ()),
    ((("物理",), ("历史",)), ("考生", "报名", "高考")),
    ((("旧存", "上年结转", "结转"), ("新收",)), ("受理", "案件")),
    ((("单位", "企业"), ("个人", "职工")), ("捐", "缴")),
    ((("货币补偿", "货币安置", "货币化"), ("产权调换", "实物安置", "房屋安置")), ()),
    ((("人工造林",), ("飞播造林", "飞播"), ("封山育林", "封育")), ("林",)),
    ((("普通高中", "普高"), ("职高", "中职", "职业高中", "职校", "中等职业")), ("高中",)),
    ((("企业",), ("个体",), ("合作社",)), ("市场主体", "经营主体")),
    ((("纯电",), ("插电", "插混", "混合动力")), ("新能源",)),
    ((("固定电话",), ("移动电话",)), ("电话用户",)),
    ((("新房", "一手房", "新建商品"), ("二手房",)), ("成交", "房")),
    ((("镇",), ("乡",)), ("乡镇",)),
    ((("教职工", "教师", "老师"), ("学生",)), ("师生",)),
    ((("商品",), ("服务",)), ("投诉",)),
    ((("当场",), ("抢救无效", "送医")), ("死亡", "遇难", "丧生", "身亡")),
    ((("正式",), ("候补",)), ("委员", "代表", "党员")),
    ((("国内",), ("国际",)), ("航", "通航", "客")),
    ((("国产",), ("进口",)), ("片", "影", "车", "设备")),
    ((("动车",), ("普速", "普通列车", "普铁")), ("列车", "车次")),
    ((("当场整改", "立即整改", "立行立改"), ("限期整改",)), ("隐患", "问题")),
    ((("团体",), ("街头", "个人")), ("献血",)),
    ((("自建",), ("联建", "共建")), ("建成", "建设", "新建")),
    ((("连选连任", "连任", "留任"), ("新当选", "新任", "新进")), ("成员", "委员", "代表", "班子", "书记")),
    ((("高一",), ("高二",), ("高三",)), ()),
    ((("七年级", "初一"), ("八年级", "初二"), ("九年级", "初三")), ()),
    ((("一季度",), ("二季度",)), ("上半年",)),
    ((("财产险", "财险", "产险"), ("人身险", "寿险")), ("保费", "保险")),
    ((("户籍",), ("流动人口", "外来", "非户籍")), ("人口",)),
)
"""Sides that leave nothing over between them, each with its synonyms; and words of which the whole has one.

Where no word for the whole is given, the sides close a list only after a word that opens it."""

TOLD_AFTER: Final = ("累计报告", "累计确诊", "机上", "船上", "车上")
"""What calls a figure that of all sides told before it."""

WHOLLY: Final = ("累计报告", "累计确诊", "全部", "均", "无一", "共", "全体")
"""What says that it is of all of them."""

PARTITIONS: Final = (*COMMON_SIDES, *OWN_SIDES)
"""All of them: a whole, and what leaves nothing over of it."""

SUCCESSIONS: Final = (
    ("总投资", ("当年计划投资", "年度计划投资", "计划投资", "完成投资", "累计完成")),
    ("收到", ("立案",)),
    ("应到", ("出席", "实到", "到会")),
    ("应检", ("实检", "已检")),
    ("应体检", ("已体检", "实际体检")),
    ("检查", ("检出", "查出")),
    ("检测", ("检出", "阳性")),
    ("抽检", ("检出", "不合格")),
    ("抽查", ("检出", "不合格")),
    ("筛查", ("检出", "确诊", "阳性")),
    ("体检", ("检出",)),
    ("存栏", ("发病", "死亡", "扑杀")),
    ("发放", ("收回", "回收")),
    ("发出", ("收回", "回收")),
    ("收回", ("有效",)),
    ("排查", ("整改",)),
    ("接到", ("查实",)),
    ("受理", ("审结", "办结", "执结")),
    ("改造", ("竣工", "完工")),
    ("受灾", ("成灾", "绝收")),
    ("成灾", ("绝收",)),
    ("建设", ("建成",)),
    ("报名", ("录取", "成功报名", "录用", "实际参加", "参加考试", "参考", "到考")),
    ("参加高考", ("录取", "上线")),
    ("学员", ("取得", "结业", "合格")),
    ("住院病人", ("出院",)),
    ("住院", ("出院",)),
    ("查处", ("移送",)),
    ("立案", ("移送",)),
    ("参加考试", ("录取", "及格", "合格")),
    ("注册总人数", ("成功报名",)),
    ("床位", ("在院", "入住")),
    ("设", ("参加",)),
    ("参赛", ("获奖",)),
)
"""What comes first and what can only come of it, in the same things counted: no more can be finished than begun."""

NO_KINDS: Final = ("年", "月", "市", "县", "省", "区", "镇", "乡", "村", "甲", "乙", "丙", "外", "新", "旧", "其他", "另", "而", "与", "和", "比", "累计", "全", "进", "出")
"""What before the name of a thing tells it of another place or time, or of others, rather than of a kind of it."""

MOSTLY: Final = (
    ("受灾", ("转移安置", "紧急转移", "紧急安置")),
    ("开工", ("竣工", "完工")),
    ("立案", ("办结", "审结", "结案")),
    ("查处", ("办结",)),
    ("移交", ("办结", "立案", "查实")),
    ("办结", ("立案",)),
    ("发现", ("整改",)),
    ("计划竣工", ("已竣工",)),
    ("计划开工", ("已开工",)),
    ("签约", ("开工", "投产")),
    ("签订", ("开工",)),
    ("出动", ("参加",)),
    ("报名", ("参加考试", "实考")),
)
"""What comes first and what mostly comes of it, but for what was left over from before: no more than a few times as many."""

ENTRIES: Final = ("受理", "收到", "报名", "申报", "征集", "参评", "应征", "参赛")
"""What brings things before a jury or an office."""

FINISHED: Final = ("提前完成", "已完成", "全部完成", "完工", "竣工", "办结", "整改到位", "建成投用", "投入使用", "完成销号")
"""What only some of the things taken up have come to."""

CHOICES: Final = ("进入", "入围", "通过", "获奖", "入选", "立项", "中选", "晋级", "获批", "胜出", "脱颖而出", "录取")
"""What only some of them come to."""

ELSEWHERE: Final = ("累计", "历年", "历届", "去年", "上年", "往年", "以来", "此前", "上届", "另")
"""What says that those chosen are not of those just told."""

BEFORE: Final = ("去年", "上年", "上次", "上月", "上届", "上季", "原来", "此前", "上周", "上一年", "前年")
"""What dates a figure to the time before."""
