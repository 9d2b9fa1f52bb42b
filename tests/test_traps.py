"""Consistent text that a naive checker takes for wrong: none of it may raise an alarm.

One sentence of our own for each way in which figures agree, or seem not to, by chance: sums of unrelated figures,
overlapping groups, rates of another base, joints inside the items of a list, headlines that round.
"""

import pytest

from newsfacts.api import check, read_text
from newsfacts.model import Severity

SUMS = {
    "levels and changes share a unit": (
        "60个城市中，房价下跌的有30个，比上月减少18个；上涨的有20个，增加12个；持平的有10个，增加6个。"
    ),
    "quoted figures are names": "食堂推出“5元”“3元”“2元”三种套餐，最受欢迎的是“3元”套餐。",
    "a sum by pure chance": "人均住房面积由9.1平方米提高到城镇38平方米、农村47.1平方米。",
    "each multiplies, and two cuts of one whole": (
        "52名遇难者中，东区30人，西区8人，南区6人，北区4人，城南等四个乡镇各1人。二环以内5人，其余在二环以外。"
    ),
    "two names, one number": "共有9只基金，其中股票型4只、债券型3只，保本型和货币型各1只。",
    "a part of the whole is not printed": "累计确诊5860例\n\n全市现有确诊4910例，累计治愈出院802例。",
    "cases of interest in a bracket": "新增病例432例（含医务人员12例、学生15例），其中重型28例、危重型11例。",
    "suspected cases outside of the count": (
        "新增病例142例，其中轻型30例。另有疑似病例86例，重型9例，危重型3例，密接者2例。"
    ),
    "a smaller figure that equals some of the parts": (
        "确诊病例265例。目前，病情平稳150例，病情危重12例，重症5例，治愈出院97例，死亡1例。尚有114例疑似病例正在排查。"
    ),
    "two lists after two totals": ("新增病例5例，其中甲区3例、乙区2例。新增无症状感染者28例，其中甲区15例、丙区13例。"),
    "nested brackets": "新增30例，其中输入18例（甲省10例，乙省8例），本土12例（均在丙省，其中东市9例、西市3例）。",
    "groups that overlap": "对东盟出口3.2万亿元，对欧盟出口2.9万亿元，对共建国家出口6.11万亿元。",
    "three figures rounded": "全省增加值52.74万亿元，其中甲地28.36万亿元，乙地24.37万亿元。",
    "imports a paragraph later": (
        "外贸总值5.38万亿元，出口3.3万亿元，机电产品出口2.1万亿元。\n\n进口2.08万亿元，下降3%。"
    ),
    "a small rest left out": "全国销售客车84266辆，其中大型16870辆、轻型62340辆、微型1080辆、校车3910辆。",
    "a rest of two ways of trade": "出口机床412.6万台，其中一般贸易358.9万台，加工贸易51.2万台。",
    "makers and classes cross": "四家企业共销售客车41250辆。大型客车销量27360辆，其中四家企业销售15890辆。",
    "two measures of the same cities": "50个城市中，有31个完成率超过六成，有19个完成率不到两成半的指标尚未公布。",
    "a chain of regions": "有4个省提前完成，7个省正在验收，9个省启动招标，11个省完成规划，5个省尚在论证。",
    "another item after a semicolon": "全线有桥梁83座，其中特大桥4座、大桥51座；分离式立交28座。",
    "parts of different precision": "总投资786.54亿元，其中甲300.25亿元、乙280.3亿元、丙150.5亿元，其他55.5亿元。",
    "a surplus in another scale": "出口4.26万亿元，进口3.79万亿元，贸易顺差4678.2亿元。",
    "a balance with signs": "年初结余152.31万元，全年收入41.87万元，支出148.62万元，年末结余45.56万元。",
    "daily and imported counts in between": (
        "共报告病例73540例，其中境外输入1260例；当日新增38例；现有确诊1105例，死亡2931例，治愈出院69504例。"
    ),
    "casualties need not be all on board": "车上56名乘客，事故造成7人死亡、41人受伤。",
}

SHARES = {
    "overlapping classes": "全年就业210.4万人，其中青年占48.6%，女性占41.3%，农村户籍占79.5%。",
    "overlapping and close to 100": "受访者中，22.4%看重收入，30.1%看重稳定，48.9%看重发展，可多选。",
    "three wholes": "汽车出口占全国的38%，船舶出口占全国的61.5%，手机出口占全国的37.2%。",
    "the whole sentences earlier": (
        "大会选出代表2460名。一线代表748名，比上届增加62名，占30.4%。女代表566名，比上届增加81名，占23%。"
    ),
    "the whole is not printed": "咨询类586件，占31.4%；投诉类302件，占16.2%。",
    "two units of area": "湿地保护区286个，面积8640万公顷，分别占全部2417个保护区、146万平方公里的11.8%和59.2%。",
    "current and constant prices": "实现增加值584.3亿元，现价比上年增加66.2亿元，同比增长3%。",
    "a revision and a growth": "现价总量为91.3万亿元，比最初核算时多出0.38万亿元，比上年增长6.4%。",
    "two bases": "进口15万吨，较4月减少2.8万吨，较去年同期下降31%。",
    "the rate of the next item": "发电1386小时，增加142小时。外购电量增长28.6%。",
    "a mean rate by the year": "总产值从48万亿元增加到76.5万亿元，年均增长6.8%。",
    "first to last": "标价16500元，一度突破27000元，最高31200元，涨幅近九成。",
    "computed before rounding": "单价由0.53元降到0.43元，降幅18.3%。",
    "cut off instead of rounded": "采购预算8万元，节约13670元，节资率为17.08%。",
    "points of two different shares": ("消费贡献率提高4个百分点，达到53.4%；服务业比重由47.6%提高到49.4%。"),
}

LISTS = {
    "a number that belongs to the last name": "与拉美、北非、南亚、北欧五国开展合作。",
    "joints inside the items": "设立规划和建设、环境和卫生、交通和应急、教育和体育、商贸和旅游五大中心。",
    "a joint inside an item": "讨论了气候、能源、地区及国际安全、贸易等四大议题。",
    "a list that begins with 以及": "建设三条通道，以及甲港、乙港、丙港等三大枢纽。",
    "route numbers are names": "调整306、418、52、633、71、809路等6条公交线路。",
    "a decimal before its unit": "四项指数分别下降了6.2、2.8、9.4和1.3个百分点。",
    "three sums of money": "门票分为20元、40元、60元三种。",
    "places listed, projects counted": "公司在东州、西州、南州承建项目5个。",
    "total over two lists": ("调查12个省会、2个直辖市本级及12个地市、2个区，共计28个地区，其中有11个上升，有8个下降。"),
    "changes in a bracket": "共有农贸市场86个（新增东门市场1个，撤销北街等3个），比上年减少2个。",
}

VALUES = {
    "a compound numeral in the headline": "全国确诊超1亿2036万例\n\n截至20日，全国累计确诊120368415例，新增52万例。",
    "a round headline": "全市签约额达40亿元\n\n此次推介会共签约项目12个，签约额39.8亿元。",
    "hedged twice the same way": "3万余群众转移安置\n\n截至昨日18时，已转移安置群众30000余人。",
    "casualties together": "火车脱轨事故58人死伤\n\n事故造成15人死亡，43人受伤，伤者已送医。",
    "a magnitude of another quake": "南部海域发生7.9级地震\n\n昨日凌晨，南部海域发生强震。该地2011年曾发生8.5级地震。",
    "a weekday of another day": "自2009年11月16日至本周三，该股累计上涨六成。",
    "digits of another scope": ("全球确诊超1亿8625万例\n\n全球累计确诊186254317例，其中甲国3871万例，乙国3102万例。"),
}

TRAPS = [pytest.param(text, id=name) for kind in (SUMS, SHARES, LISTS, VALUES) for name, text in kind.items()]


@pytest.mark.parametrize("text", TRAPS)
def test_consistent_text_raises_no_alarm(text: str) -> None:
    alarms = [finding for finding in check(read_text(text)).findings if finding.severity is not Severity.STYLE]
    assert [finding.message.en for finding in alarms] == []
