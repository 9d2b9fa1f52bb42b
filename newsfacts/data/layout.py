"""How newspapers set a page: the marks by which a proofreader tells a head, a credit, a jump line, a folio.

Sources: the layout conventions of Chinese dailies (引题 kicker, 主题 title, 副题 subtitle, 小标题 subhead, 转版 jump line,
图片说明 caption, 版头 folio, 报讯头 dateline).
"""

INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\xad"
"""Characters without width, which web pages and word processors leave inside words and figures."""

MARGIN = " \t\r\n\v\f\x1c\x1d\x1e\x85\xa0\u3000\u2002\u2003\u2009\u2028\u2029" + INVISIBLE
"""What may stand around a line without being part of it: spaces, line ends, zero-width characters."""

TRADITIONAL = dict(zip(
    map(ord, "萬專業爲為樂習鄉爭產億從們價會傳體黨關內寫農擊劃刪製務動區華單衛歷縣發疊臺號噸啓啟員週團國圖場聲頭娛實審對導將廣開態總執報擬據攝數時暫術來標欄畢濟瀏遊點熱環現電畫監筆籌簡緊約線組終經繪給統續綜編網節獲營見觀規視覽覺計訂訊記講許論設訪證評詞試話說説讀調談謀財責貼資轉輯連選遞郵採釋鏈問間聞閱閲際麵麪頁預題"),
    "万专业为为乐习乡争产亿从们价会传体党关内写农击划删制务动区华单卫历县发叠台号吨启启员周团国图场声头娱实审对导将广开态总执报拟据摄数时暂术来标栏毕济浏游点热环现电画监笔筹简紧约线组终经绘给统续综编网节获营见观规视览觉计订讯记讲许论设访证评词试话说说读调谈谋财责贴资转辑连选递邮采释链问间闻阅阅际面面页预题",
    strict=True,
))  # fmt: skip
"""The traditional characters of the words in these tables, and the simplified ones these tables are written in."""

TELLING = "個報說這時會來為記國"
"""Common traditional characters: a page with none of them is printed in simplified ones."""

FINAL = frozenset("。！？…；：!?;:")
"""Signs after which a paragraph may end."""

CLOSERS = "”’」』）)】》〉\"'"
"""Signs that close something opened before, and may follow the final one."""

STOPS = ("。", "！", "？", "!", "?")
"""Signs that end a sentence."""

EXCLAMATIONS = "！？!?"
"""Final signs that a title may have."""

DASHES = ("——", "—", "――", "--")
"""What leads from a kicker to its title."""

KICKERS = (*DASHES, "·")
"""Ends of a kicker, and of nothing else that is set as a head."""

KICKER_ENDS = (*KICKERS, "：", ":")
"""A head that ends so announces the head below it."""

SUBTITLE_STARTS = ("——", "--", "――", "—")
"""A head that starts so explains the head above it."""

JUMP_FROM = ("上接", "紧接", "接上版", "接第")
JUMP_TO = ("下转", "转第")
"""Jump lines, without their bracket or arrow: where an article comes from, where it goes on."""

ORNAMENTS = "（(【[［〔▶►▷→←◀◁△▲▼▽□■◇◆○●◎☆★※·/|｜》>—"
"""Signs set before a jump line, a byline, a caption or a credit."""

WRITERS = (
    "本报全媒体记者", "本报融媒体记者", "本报首席记者", "本报特派记者", "本报特约记者", "本报见习记者", "本报实习记者", "人民日报记者", "新华社记者", "全媒体记者",
    "融媒体记者", "首席记者", "特派记者", "特约记者", "见习记者", "实习记者", "本报记者", "本报讯记者", "特约通讯员", "本报通讯员", "本报实习生", "本报评论员",
    "特约评论员", "通讯员", "实习生", "文/图", "文／图", "图/文", "撰文", "撰稿", "采写", "整理", "执笔", "作者", "图文", "文图", "文字", "记者", "文/", "文／",
)  # fmt: skip
"""Roles after which the names of writers follow, the longest spelling first where one begins with another."""

ORIGINS = ("（据《", "(据《", "（据新华社", "(据新华社", "来源：", "来源:", "稿源：", "稿源:", "据新华社", "据《", "（来源", "(来源")
"""Starts of a line that says where the article was taken from."""

WEB_LABELS = ("来源", "作者", "编辑", "发布")
"""What a web page writes after the date."""

FIELDS = ("来源", "作者", "编辑", "责编", "发布", "发布时间", "时间", "日期", "字数", "版次", "栏目", "浏览", "阅读", "点击")
"""Labels of the fields in a line below a title that an e-paper writes: 作者：…　来源：…　字数：512."""

PICTURE_WORDS = frozenset({"文", "图", "摄", "文图", "图文", "摄影", "图片", "供图"})
"""What names of a byline did, written after them."""

NOT_NAMES = frozenset({
    "待续", "全文完", "续完", "未完", "资料图", "图片", "节选", "有删节", "摘要", "下略", "略", "试行", "暂行", "草案", "修订",
    "手记", "观察", "调查", "走访", "来信", "见闻", "札记", "视线", "行动", "连线", "日记", "节", "证", "站", "团", "提问", "答", "问", "现场",
    "直击", "获悉", "了解到", "从", "日前", "近日", "昨日", "今日", "昨天", "今天",
})  # fmt: skip
"""What follows 记者 or 通讯员 without being a name."""

CREDIT_ENDS = ("摄", "摄影", "摄影报道", "供图", "制图", "绘图", "制表", "图/文", "图片", "资料图", "资料照片", "资料图片", "（图）", "(图)")
"""Ends of a photo credit."""

CREDIT_STARTS = ("摄影：", "摄影:", "摄影/", "摄影 ", "摄/", "图/", "图／", "图片来源", "供图：", "供图:", "制图：", "制图:", "制图 ", "绘图：", "绘图 ", "制表：", "新华社发", "中新社发", "受访者供图", "资料图片")
"""Starts of a photo credit."""

CAPTION_STARTS = ("▲", "▼", "↑", "↓", "△", "图为", "图①", "图②", "图③", "图一", "图二", "图三", "图1", "图2", "图3", "上图", "下图", "左图", "右图", "图说", "图片说明", "大图", "小图", "题图")
"""Starts of a caption."""

CAPTION_ENDS = ("摄", "摄）", "摄)", "供图", "供图）", "供图)", "摄影报道", "资料图片", "资料图）", "（图）", "(图)")
"""Ends of a caption that names its photographer."""

LABEL_ENDS = tuple("：:/／|丨 \u3000")
"""Signs between a label and what it labels: 校对：, 编辑/."""

STAFF = (
    "责任编辑", "责编", "本版编辑", "本版责编", "本版主编", "值班编辑", "编辑", "美编", "美术编辑", "版式", "版式设计", "版面设计", "组版", "校对", "责任校对", "视觉",
    "视觉设计", "审读", "一审", "二审", "三审", "终审", "执行主编", "主编", "值班主任", "值班总编", "值班编委", "统筹", "策划", "监制",
)  # fmt: skip
"""Who made the page: with a colon, a stroke or a space and names, the foot or the head of a page."""

IMPRINT = (
    "国内统一刊号", "国内统一连续出版物号", "邮发代号", "出版单位", "广告经营许可证", "新闻热线", "热线电话", "报料热线", "读者热线", "本报地址", "社址", "零售价", "承印", "本版图片", "本版照片", "本版撰文", "本版撰稿", "本版文字", "本版摄影", "本版制图", "除署名外", "上一篇", "下一篇",
    "上一版", "下一版", "返回首页", "打印本页",
)  # fmt: skip
"""Starts of the imprint of a paper, of notes on the whole page, and of what a web page adds."""

SECTIONS = frozenset({
    "今日关注", "今日看点", "导读", "本版导读",
    "要闻", "头版", "时政", "时政新闻", "本市", "本市新闻", "本地", "国内", "国际", "国内新闻", "国际新闻", "中国", "世界", "天下", "经济", "财经", "金融",
    "民生", "社会", "综合", "综合新闻", "县区", "区县", "区域", "区县新闻", "政法", "法治", "教育", "科技", "科教", "文化", "文体", "体育", "文娱", "娱乐",
    "健康", "卫生", "副刊", "理论", "评论", "观点", "专版", "专题", "特刊", "专刊", "广告", "公告", "新闻", "深度", "聚焦", "关注", "热点", "乡村",
    "三农", "农业", "生态", "环境", "旅游", "城事", "城市", "企业", "产业", "今日要闻", "要闻版", "综合版", "党建", "人物", "视点", "读者", "读者之声",
    "焦点", "时评", "快评", "短评", "社评", "热评", "街谈", "热线", "热线关注", "资讯", "服务", "声音",
})  # fmt: skip
"""Names of a page's section, as a folio has them."""

MASTHEADS = ("日报", "晚报", "晨报", "早报", "时报", "商报", "都市报", "新报", "导报", "快报", "周报", "农民报", "青年报", "工人报")
"""Ends of the name of a paper."""

WEEKDAYS = tuple(f"星期{day}" for day in "一二三四五六日天") + tuple(f"周{day}" for day in "一二三四五六日")
"""Days of the week, in a folio."""

CONTACTS = ("电话", "传真", "邮箱", "电子邮箱", "E-mail", "Email", "E-MAIL", "网址", "地址", "邮编", "投稿邮箱", "热线")
"""Contact lines, with a colon: page furniture where they stand at the foot of the page."""

LEADS = ("讯", "电", "消息")
"""Words that close a dateline: 本报讯, 新华社北京6月3日电, 央视网消息."""

OWN_LEADS = ("本报讯", "本刊讯", "本网讯", "本台消息", "本报消息", "本社讯")
"""Datelines that need no date and no names."""

AGENCIES = ("本报", "本社", "新华社", "新华网", "中新社", "中新网", "人民网", "央视网", "中国新闻网", "中国经济网")
"""Starts of a dateline that may be followed by the text at once."""

ROUNDUPS = ("快讯", "简讯", "短讯", "短波", "速览", "速递", "要闻", "公告", "通告", "通报", "启事", "声明", "致歉", "更正")
"""Ends of the titles of what is always an article of its own."""

LATER_HALF = frozenset("的了着们者性化量率元亿万吨米倍度%％、，。；：！？”’）》）")
"""Characters that go on with a word or a sentence and begin none."""

SCENES = ("现场。", "场景。", "一角。", "全景。", "外景。", "掠影。", "夜景。")
"""Ends of a caption that names a scene."""

PICTURED = ("在", "为", "正", "图", "给", "着", *SCENES)
"""Words that a short caption has: somebody is seen doing something."""

REPORTS = ("工作报告", "统计公报", "的讲话", "的报告", "简历")
"""Ends of a title that the name of an office follows."""

NOTES = ("编者按", "编者的话", "开栏的话", "【编者按", "【编者的话", "【开栏的话")
"""Starts of what the editor says before an article."""

ITEM_MARK = "△"
"""Begins a caption, or, where the next line begins so, too, an item of a list."""

BOXES = frozenset({"相关链接", "链接", "新闻链接", "延伸阅读", "新闻背景", "背景链接", "名词解释", "小贴士", "新闻助读"})
"""Heads of a box that belongs to the article above it."""

CHARTS = ("制图", "绘图", "制表", "漫画")
"""Words of the credit of a drawing, which has no caption above it."""

ENDS = ("（完）", "(完)", "（完毕）", "（全文完）")
"""What an agency puts below its report."""

AHEAD = ("将", "拟", "到", "至", "截止", "力争", "目标", "计划", "规划", "部署", "谋划", "预计", "预期", "自")
"""Words before a date that lies ahead, or bounds a period."""

LIST_MARKS = "一二三四五六七八九十（(①②③④⑤⑥⑦⑧⑨⑩●■◆▲★0123456789第"
"""First characters of a numbered head or list item."""
