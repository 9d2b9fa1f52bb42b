"""Every check by code, name and module, with what an article must have for it: known without loading any of them.

The rows are written by ``cog -r -I docs newsfacts/checks/_index.py`` from the checks themselves, and a test holds them to
these. Loading all checks takes longer than checking a page.
"""

from functools import cache
from importlib import import_module
from typing import Any, Final

from msgspec import Struct

from newsfacts.checks._check import Check, Needs
from newsfacts.model import Kind


class Entry(Struct, frozen=True):
    """A check that may not be loaded yet."""

    code: str
    name: str
    module: str
    needs: tuple[Needs, ...] = ()

    @property
    def check(self) -> Check[Any]:
        """The check itself."""
        return _loaded(self.module)


@cache
def _loaded(module: str) -> Check[Any]:
    check: Check[Any] = import_module(f"newsfacts.checks.{module}").CHECK
    return check


# [[[cog
# import generate
# generate.index()
# ]]]
INDEX: Final = (
    Entry("NF101", "parts-against-total", "nf101_parts", ()),
    Entry("NF102", "part-exceeds-whole", "nf102_subset", ()),
    Entry("NF103", "wrong-difference", "nf103_difference", ()),
    Entry("NF104", "wrong-average", "nf104_average", (Needs(words=('均', '亩产', '单产', '单价', '每')),)),
    Entry("NF105", "wrong-balance", "nf105_balance", (Needs(words=('顺差', '逆差', '净增', '自然增长', '自然增加', '自然减少', '净迁入', '净迁出', '净流入', '净流出', '净买入', '净卖出', '净投放', '净回笼', '净减', '缴存余额', '公积金余额', '缺口', '结余', '余款', '节约', '节省', '节支', '核减', '审减', '盈余', '节余', '收入大于支出', '收大于支', '支出大于收入', '支大于收', '收支相抵', '收支差额', '所有者权益', '净资产', '尚欠', '未收', '欠收', '未缴', '欠缴', '未交', '欠交', '未还', '欠还', '未付', '欠付')),)),
    Entry("NF106", "wrong-overlap", "nf106_overlap", (Needs(words=('两者', '二者', '既', '同时', '都', '均')),)),
    Entry("NF107", "table-totals", "nf107_table", (Needs(words=('\t',)),)),
    Entry("NF108", "wrong-product", "nf108_product", (Needs(words=('宽',)), Needs(words=('时速', '每小时', '平均速度')), Needs(words=('折', '年利率', '年息')), Needs(words=('每10股', '每股', '募集资金', '机组')),)),
    Entry("NF109", "cumulated-against-periods", "nf109_accrual", (Needs(words=('季', '半年', '全年', '个月', '前一', '前二', '前两', '前三', '前四', '前五', '前六', '前七', '前八', '前九', '前十')), Needs(words=('月',), beside='前-—–~～至到'),)),
    Entry("NF110", "tally", "nf110_tally", (Needs(words=('胜',), also=('负',)), Needs(words=('节比分', '局比分', '节的比分', '局的比分')),)),
    Entry("NF201", "share-against-figures", "nf201_share", (Needs(kinds=(Kind.PERCENT,), words=('占', '份额', '率', '覆盖面', '受益面', '惠及面', '免征面', '参与面', '达标面', '签约面', '改制面', '普及面', '入保面', '参保面', '增长面', '亏损面', '完成', '（', '(', '计划', '规划', '设计', '任务', '目标', '预算', '指标', '概算', '应', '需求', '年度', '全年', '预计', '比')),)),
    Entry("NF202", "shares-not-hundred", "nf202_hundred", (Needs(kinds=(Kind.PERCENT, Kind.RATIO,), words=('占', '弃权', '女', '满意', '反对', '比重', '比例', '份额')), Needs(kinds=(Kind.RATIO,), words=('三次产业', '产业结构', '三产结构', '一二三产', '一、二、三产', '结构比', '比重', '构成', '占比')),)),
    Entry("NF203", "implied-wholes-differ", "nf203_implied_wholes", (Needs(kinds=(Kind.PERCENT, Kind.RATIO,), words=('占', '比重', '比例', '份额')),)),
    Entry("NF204", "impossible-percentage", "nf204_impossible", (Needs(kinds=(Kind.PERCENT,), words=('中', '里')),)),
    Entry("NF205", "points-for-percent", "nf205_points", (Needs(kinds=(Kind.PERCENT, Kind.POINTS,)),)),
    Entry("NF206", "fraction-against-figures", "nf206_fraction", (Needs(kinds=(Kind.RATIO,), words=('占', '比重', '比例', '份额', '率', '覆盖面', '受益面', '惠及面', '免征面', '参与面', '达标面', '签约面', '改制面', '普及面', '入保面', '参保面', '增长面', '亏损面', '完成', '（', '(', '计划', '规划', '设计', '任务', '目标', '预算', '指标', '概算', '应', '需求', '年度', '全年', '预计'), near=True), Needs(kinds=(Kind.PERCENT, Kind.RATIO,), words=('贡献', '承担', '提供', '吸纳', '创造', '完成', '缴纳', '生产'), near=True), Needs(kinds=(Kind.PERCENT,), words=('成',), heading=True), Needs(kinds=(Kind.PERCENT,), words=('每0', '每1', '每2', '每3', '每4', '每5', '每6', '每7', '每8', '每9', '每两', '每二', '每三', '每四', '每五', '每六', '每七', '每八', '每九', '每十', '每百', '每千', '每万'), also=('有',)),)),
    Entry("NF207", "share-above-hundred", "nf207_above_hundred", (Needs(kinds=(Kind.PERCENT, Kind.RATIO,), words=('占', '率', '比重', '比例', '份额')),)),
    Entry("NF208", "sex-ratio", "nf208_sex_ratio", (Needs(kinds=(Kind.NUMBER,), words=('性别比',)),)),
    Entry("NF209", "points-of-amounts", "nf209_points_of_amounts", (Needs(kinds=(Kind.POINTS,)),)),
    Entry("NF301", "change-against-levels", "nf301_levels", (Needs(kinds=(Kind.PERCENT,)),)),
    Entry("NF302", "growth-against-increment", "nf302_increment", (Needs(kinds=(Kind.PERCENT,)),)),
    Entry("NF303", "multiple-against-levels", "nf303_multiple", (Needs(words=('倍', '番')),)),
    Entry("NF304", "fall-beyond-all", "nf304_fall", (Needs(kinds=(Kind.PERCENT,)),)),
    Entry("NF305", "direction-against-figures", "nf305_direction", (Needs(words=('从', '由', '自', '原来', '原先')), Needs(words=('比', '较'), also=('的',)), Needs(words=('前年', '去年', '上年', '上届')), Needs(words=('高于', '多于', '大于', '超过', '高出', '低于', '少于', '小于', '不及', '不如')), Needs(kinds=(Kind.PERCENT,)),)),
    Entry("NF306", "points-against-percentages", "nf306_points_difference", (Needs(kinds=(Kind.POINTS,)),)),
    Entry("NF307", "rank-against-figures", "nf307_rank", (Needs(words=('最', '亚军', '第二名', '居首', '首位', '排第一', '列第一', '列第一', '位居第一', '居首', '居两市之首', '居两县之首', '列第二', '居第二', '排第二', '名第二', '居次')), Needs(words=('前三', '前3')), Needs(words=('战胜', '击败', '力克', '大胜', '险胜', '取胜', '淘汰', '完胜', '获胜', '横扫', '负于', '不敌', '惜败', '告负', '落败', '失利', '输给', '落后', '领先', '平', '净胜'), beside='比:：-'),)),
    Entry("NF308", "doublings-explained", "nf308_doublings", (Needs(words=('番',), also=('倍',)),)),
    Entry("NF401", "list-count", "nf401_list_count", (Needs(words=('、', '”“', '〉〈', '》《')),)),
    Entry("NF402", "announced-points", "nf402_points", (Needs(words=('二是', '二要', '第二', '二）', '二)', '其二', '2）', '2)', '②')),)),
    Entry("NF403", "respectively", "nf403_respectively", (Needs(words=('分别',)),)),
    Entry("NF501", "headline-figure", "nf501_headline", (Needs(kinds=(Kind.NUMBER, Kind.COUNT, Kind.MONEY, Kind.AREA, Kind.LENGTH, Kind.MASS, Kind.VOLUME, Kind.ENERGY, Kind.POWER, Kind.TEMPERATURE, Kind.SPEED, Kind.DATA, Kind.RATE, Kind.PERCENT, Kind.POINTS, Kind.MULTIPLE, Kind.DURATION, Kind.AGE, Kind.OTHER,), heading=True),)),
    Entry("NF502", "told-twice", "nf502_told_twice", ()),
    Entry("NF503", "lost-scale", "nf503_lost_scale", (Needs(kinds=(Kind.MONEY, Kind.AREA, Kind.MASS,), words=('其中', '包括', '总投资', '共投入', '总额', '合计'), also=('、', '，', ',')), Needs(kinds=(Kind.COUNT,), words=('.',)),)),
    Entry("NF504", "two-dates", "nf504_two_dates", (Needs(kinds=(Kind.DATE,), words=('施行', '实施', '执行', '生效', '召开', '开幕', '闭幕', '开工', '竣工', '通车', '开馆', '举行', '举办', '开业', '投产', '开通', '上线', '发射', '启用', '上映'), beside='日', behind='起正在施实执生召开闭竣通举投上发启'), Needs(kinds=(Kind.DATE,), words=('当天', '当日', '期间', '首日')), Needs(kinds=(Kind.DATE,), words=('成立于', '创办于', '创建于', '建成于', '始建于', '创立于', '开业于')),)),
    Entry("NF505", "serial-told-twice", "nf505_serial", (Needs(beside='-号ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'), Needs(words=('热线',)),)),
    Entry("NF506", "session-term", "nf506_session", (Needs(words=('届',), also=('会议', '全会', '上届', '上一届')), Needs(words=('第',), heading=True),)),
    Entry("NF507", "same-base", "nf507_same_base", (Needs(words=('同期', '去年', '上年'), also=('至', '到', '今年')),)),
    Entry("NF508", "two-reports", "nf508_two_reports", (Needs(words=('】',)),)),
    Entry("NF509", "whole-told-twice", "nf509_same_whole", (Needs(words=('全部', '均', '都', '悉数', '历时', '为期', '持续', '会期', '展期', '赛期', '容纳')),)),
    Entry("NF601", "weekday", "nf601_weekday", (Needs(kinds=(Kind.DATE, Kind.TIME,), words=('星期', '周', '礼拜'), near=True),)),
    Entry("NF602", "impossible-date", "nf602_impossible", (Needs(unread=True),)),
    Entry("NF603", "lunar-date", "nf603_lunar", (Needs(kinds=(Kind.DATE, Kind.TIME,), words=('春节', '元宵', '端午', '七夕', '中秋', '重阳', '腊八', '除夕'), near=True), Needs(kinds=(Kind.DATE, Kind.TIME,), words=('农历', '阴历', '夏历', '旧历', '正月', '腊月', '初', '廿'), near=True),)),
    Entry("NF604", "duration", "nf604_duration", (Needs(kinds=(Kind.DURATION,)),)),
    Entry("NF605", "anniversary", "nf605_anniversary", (Needs(words=('周年',)),)),
    Entry("NF606", "age", "nf606_age", (Needs(kinds=(Kind.AGE,)),)),
    Entry("NF607", "sequence", "nf607_sequence", (Needs(kinds=(Kind.DATE, Kind.TIME,)),)),
    Entry("NF608", "century", "nf608_century", (Needs(words=('世纪',)),)),
    Entry("NF609", "era-year", "nf609_era", (Needs(kinds=(Kind.DATE,), words=('贞观', '开元', '天宝', '洪武', '永乐', '宣德', '成化', '弘治', '正德', '嘉靖', '隆庆', '万历', '天启', '崇祯', '顺治', '康熙', '雍正', '乾隆', '嘉庆', '道光', '咸丰', '同治', '光绪', '宣统', '民国')), Needs(kinds=(Kind.DATE,), words=('子年', '丑年', '寅年', '卯年', '辰年', '巳年', '午年', '未年', '申年', '酉年', '戌年', '亥年', '鼠年', '牛年', '虎年', '兔年', '龙年', '蛇年', '马年', '羊年', '猴年', '鸡年', '狗年', '猪年')), Needs(kinds=(Kind.DATE,), words=('属鼠', '属牛', '属虎', '属兔', '属龙', '属蛇', '属马', '属羊', '属猴', '属鸡', '属狗', '属猪')),)),
    Entry("NF610", "edition-rhythm", "nf610_rhythm", (Needs(kinds=(Kind.ORDINAL,), words=('届',), also=('每',)),)),
    Entry("NF701", "conversion", "nf701_conversion", (Needs(kinds=(Kind.AREA, Kind.DATA, Kind.DURATION, Kind.ENERGY, Kind.LENGTH, Kind.MASS, Kind.POWER, Kind.SPEED, Kind.TEMPERATURE, Kind.VOLUME,)), Needs(kinds=(Kind.LENGTH,), words=('节',)),)),
    Entry("NF702", "exchange-rate", "nf702_exchange_rate", (Needs(kinds=(Kind.MONEY,)),)),
    Entry("NF703", "unit-misuse", "nf703_unit_misuse", (Needs(words=('每小时', '毫安', '浓度', 'M', '时速', '每秒', '每分', '日均', '月均', '年均', '人均', '每年', '每天', '每月', '秒速', '亩产', '户均', '光年', '耗电', '降雨', '降水', '降雪', '立方米', '电量', '瓦', '功率', '库容', '单机容量', '装机', '面积', '平方', '摄氏', 'ug', 'KG', 'DB', 'Kg', 'Km', 'KPa', 'HZ', 'KV', '公尺', '立升', 'KW')),)),
    Entry("NF801", "hedges", "nf801_hedges", ()),
    Entry("NF802", "decrease-in-multiples", "nf802_decrease", (Needs(words=('倍',)),)),
    Entry("NF803", "until", "nf803_until", (Needs(words=('截止', '截至到', '截至时', '截至日', '截至。', '截至；')),)),
    Entry("NF804", "clock", "nf804_clock", (Needs(words=('上午', '下午', '傍晚', '晚上', '凌晨', '清晨', '早上')),)),
    Entry("NF805", "hedge-against-figure", "nf805_hedge_value", ()),
    Entry("NF811", "short-year", "nf811_short_year", (Needs(words=('年',), beside='至到—–-~～－'), Needs(words=('50年', '51年', '52年', '53年', '54年', '55年', '56年', '57年', '58年', '59年', '60年', '61年', '62年', '63年', '64年', '65年', '66年', '67年', '68年', '69年', '70年', '71年', '72年', '73年', '74年', '75年', '76年', '77年', '78年', '79年', '80年', '81年', '82年', '83年', '84年', '85年', '86年', '87年', '88年', '89年', '90年', '91年', '92年', '93年', '94年', '95年', '96年', '97年', '98年', '99年'), beside='年'),)),
    Entry("NF812", "mixed-scale", "nf812_mixed_scale", (Needs(beside='千百'), Needs(words=('万万', '亿亿'), beside='万亿'),)),
    Entry("NF813", "leading-zero", "nf813_leading_zero", (Needs(beside='.．'),)),
    Entry("NF814", "han-year", "nf814_han_year", (Needs(words=('〇年', '零年', '○年', 'Ｏ年', '０年', '0年', '一年', '二年', '三年', '四年', '五年', '六年', '七年', '八年', '九年')),)),
    Entry("NF815", "era-digits", "nf815_era_digits", (Needs(beside='绪光熙隆治丰庆正祯统历德启'),)),
    Entry("NF816", "range-scale", "nf816_range_scale", (Needs(words=('万', '亿', '%', '％', '00'), beside='—–-~～－至'),)),
    Entry("NF817", "letter-zero", "nf817_letter_zero", (Needs(words=('O', 'o', 'Ｏ', 'ｏ'), beside='OoＯｏ'), Needs(words=('.O', '.o', '.Ｏ', '.ｏ')), Needs(words=('．O', '．o', '．Ｏ', '．ｏ')),)),
    Entry("NF818", "fused-year", "nf818_fused", (Needs(beside='.'),)),
    Entry("NF819", "estimate", "nf819_estimate", (Needs(words=('〇、', '〇几', '一、', '一几', '二、', '二几', '三、', '三几', '四、', '四几', '五、', '五几', '六、', '六几', '七、', '七几', '八、', '八几', '九、', '九几', '两、', '两几', '0、', '0几', '1、', '1几', '2、', '2几', '3、', '3几', '4、', '4几', '5、', '5几', '6、', '6几', '7、', '7几', '8、', '8几', '9、', '9几')),)),
    Entry("NF820", "event-names", "nf820_event_names", (Needs(words=('案', '事件', '事故', '地震', '恐怖', '暴恐', '矿难', '火灾', '空难', '海难', '沉船', '枪击', '爆炸', '泥石流', '洪灾', '抗震', '动车', '特大', '特别重大'), also=('0.', '0．', '0、', '1.', '1．', '1、', '2.', '2．', '2、', '3.', '3．', '3、', '4.', '4．', '4、', '5.', '5．', '5、', '6.', '6．', '6、', '7.', '7．', '7、', '8.', '8．', '8、', '9.', '9．', '9、')), Needs(words=('“1', '“2', '“3', '“4', '“5', '“6', '“7', '“8', '“9', '"1', '"2', '"3', '"4', '"5', '"6', '"7', '"8', '"9'), beside='.．、'), Needs(words=('运动', '事变', '事件', '惨案'), also=('三·', '三•', '三・', '三.', '三．', '三、', '四·', '四•', '四・', '四.', '四．', '四、', '五·', '五•', '五・', '五.', '五．', '五、', '六·', '六•', '六・', '六.', '六．', '六、', '七·', '七•', '七・', '七.', '七．', '七、', '八·', '八•', '八・', '八.', '八．', '八、', '九·', '九•', '九・', '九.', '九．', '九、')), Needs(words=('国际', '节', '讲话', '精神', '起义'), also=('三·', '三•', '三・', '四·', '四•', '四・', '五·', '五•', '五・', '六·', '六•', '六・', '七·', '七•', '七・', '八·', '八•', '八・', '九·', '九•', '九・')), Needs(words=('一二八', '一二九', '一.二', '一．二', '一、二', '一·二', '一二.', '一二．', '一二、', '一二·'), also=('运动', '抗战', '事变', '战役')),)),
    Entry("NF821", "date-width", "nf821_date_width", (Needs(beside='-'),)),
    Entry("NF822", "before-our-era", "nf822_before_christ", (Needs(words=('公元前',)),)),
    Entry("NF823", "mixed-numerals", "nf823_mixed_numerals", (Needs(words=('月一', '月二', '月三', '月四', '月五', '月六', '月七', '月八', '月九', '月十', '月初')), Needs(words=('一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '正月', '冬月', '腊月'), beside='月初'), Needs(beside='十零之期几数'), Needs(words=('分之', '百〇', '千〇', '万〇')), Needs(words=('年一月', '年二月', '年三月', '年四月', '年五月', '年六月', '年七月', '年八月', '年九月', '年十月', '年十一月', '年十二月'), beside='年'),)),
    Entry("NF824", "fixed-words", "nf824_fixed_words", (Needs(words=('8国', '4运', '5·', '5千', '8路', '3民', '5湖', '4世', '3心', '4面', '8下', '5颜', '9三', '3学', '4书', '1国', '1带', '5讲', '8荣', '3世', '1产', '2产', '3产', '8卦', '7律', '5律', '7绝', '5绝', '5台', '9寨', '8达', '3角', '5角', '3国', '4合', '1举', '1心', '0全', '9牛', '3番', '3言', '7嘴', '8仙', '1氧', '2氧', '5四', '4库', '4军', '3八', '8线', '5保', '3字'), beside='国运·千路民湖世心面下颜三学书带讲荣产卦律绝台寨达角合举全牛番言嘴仙氧四库军八线保字'), Needs(words=('2.5万里长征', '25000里长征', '4人帮', '3大战役', '和平共处5项原则', '4项基本原则', '第2次世界大战', '第1次世界大战', '第2次鸦片战争', '第1次鸦片战争', '10月革命', '路易16', '4大发明')),)),
    Entry("NF901", "known-date", "nf901_known_dates", (Needs(kinds=(Kind.DATE,), words=('香港回归', '香港正式回归', '澳门回归', '澳门正式回归', '开国大典', '中华人民共和国成立', '新中国成立', '加入世贸组织', '加入世界贸易组织', '汶川发生特大地震', '汶川大地震发生', '汶川特大地震发生', '唐山大地震', '唐山发生大地震', '玉树发生', '武昌起义', '五四运动', '九一八事变', '卢沟桥事变', '七七事变', '南昌起义', '秋收起义', '西安事变', '遵义会议', '日本宣布无条件投降', '神舟五号', '珍珠港事件', '鸦片战争爆发', '甲午战争爆发', '戊戌变法', '太平洋战争爆发', '第一次世界大战爆发', '第二次世界大战爆发', '抗美援朝战争爆发', '中国共产党成立', '毛泽东逝世', '平型关大捷', '百团大战', '台儿庄战役', '皖南事变', '南京大屠杀', '淞沪会战', '一·二八事变', '五卅惨案', '“五卅”惨案', '“九一八”事变', '“七七”事变', '“五四”运动', '广州起义', '古田会议', '瓦窑堡会议', '辛亥革命', '护国战争', '黄花岗起义', '北平和平解放', '渡江战役', '上海解放', '南京解放', '西藏和平解放', '粉碎“四人帮”', '十一届三中全会召开', '中美正式建交', '中美建交', '神舟七号发射', '嫦娥一号发射', '青藏铁路全线通车', '三峡工程开工', '北京申奥成功', '十月革命', '切尔诺贝利核事故', '“9·11”事件', '抗日战争全面爆发', '全国抗战爆发', '公车上书', '马关条约', '虎门销烟', '巴黎公社', '联合国成立', '北京奥运会', '悉尼奥运会', '里约奥运会', '北京冬奥会', '北京亚运会', '广州亚运会', '上海世博会', '昆明世博会', '杭州亚运会', '巴塞罗那奥运会', '亚特兰大奥运会', '汉城奥运会', '平昌冬奥会', '索契冬奥会', '温哥华冬奥会', '韩日世界杯', '南非世界杯', '俄罗斯世界杯', '卡塔尔世界杯', '周恩来逝世', '邓小平逝世', '鲁迅逝世', '孙中山逝世', '苏联解体', '柏林墙倒塌', '元旦', '植树节', '消费者权益日', '世界水日', '世界气象日', '世界读书日', '世界地球日', '劳动节', '青年节', '护士节', '防灾减灾日', '世界电信日', '国际博物馆日', '世界无烟日', '儿童节', '世界环境日', '全国爱眼日', '国际禁毒日', '建党节', '世界人口日', '建军节', '教师节', '国际和平日', '烈士纪念日', '国庆节', '世界粮食日', '记者节', '消防宣传日', '世界艾滋病日', '国际残疾人日', '国家宪法日', '国家公祭日', '圣诞节', '平安夜', '九一八纪念日', '妇女节', '中国医师节', '中国人民警察节')),)),
)
# [[[end]]]
