"""What comes in, what goes out, and what they leave: of accounts, of trade, of people, of purchases. Tables, no logic."""

from typing import Final

BALANCES: Final = ("顺差", "逆差")
PLAIN: Final = ("结余", "盈余", "节余")
"""What income and spending leave that are told right before it, and nothing else."""

EXCEEDING: Final = ("收入大于支出", "收大于支", "支出大于收入", "支大于收", "收支相抵", "收支差额")
"""What they leave that stand far from each other, told under one name: 预算收入 … 预算支出."""

KEPT: Final = ("结余", "余款")
SIDES: Final = (
    ("出口", "进口", BALANCES),
    ("出生", "死亡", ("净增", "净增加", "自然增长", "自然增加", "自然减少")),
    ("迁入", "迁出", ("净迁入", "净迁出", "净增", "净增加")),
    ("流入", "流出", ("净流入", "净流出")),
    *(
        (coming, going, ("净增", "净增加"))
        for coming, going in (("接收", "解除"), ("新登记", "注销"), ("新设", "注销"))
    ),
    ("买入", "卖出", ("净买入", "净卖出")),
    *((coming, "到期", ("净投放", "净回笼")) for coming in ("开展", "进行")),
    *((coming, going, ("净增", "净增加")) for coming in ("新增", "增加") for going in ("减少", "退出", "注销", "占用")),
    *((coming, going, ("净减", "净减少")) for coming in ("占用", "减少") for going in ("复垦", "补充", "新增")),
    ("缴存总额", "提取总额", ("缴存余额", "公积金余额")),
    *(("需", going, ("缺口",)) for going in ("供", "到位", "落实", "筹")),
    *(
        (coming, going, KEPT)
        for coming in ("接收", "募集", "筹集", "收到")
        for going in ("支出", "发放", "拨付", "使用")
    ),
    *(
        (coming, going, ("节约", "节约资金", "节省", "节省资金", "节支", "核减", "审减"))
        for coming in ("预算", "概算", "送审", "控制价", "最高限价")
        for going in ("成交", "中标", "审定", "实际采购")
    ),
    ("收入", "支出", PLAIN),
    ("收入", "支出", EXCEEDING),
    ("资产", "负债", ("所有者权益", "净资产")),
    *(("应" + verb, "已" + verb, ("尚欠", "未" + verb, "欠" + verb)) for verb in ("收", "缴", "交", "还", "付")),
)
"""What comes in, what goes out, and what their difference is called."""

LEFT: Final = tuple(dict.fromkeys(word for _, _, words in SIDES for word in words))
COUNTED: Final = "人口数资金额"
"""What a balance may count, behind its name: 净增人口."""

OPENING: Final = ("年初", "期初", "上年结转", "上年末", "上年结余")
INCOME: Final = ("收入", "募集", "募集款物", "募集资金", "筹集", "筹集资金", "收缴")
SPENDING: Final = ("支出",)
OWN: Final = ("当年结余", "本年结余", "当期结余", "收支结余", "当年收支结余")
CLOSING: Final = ("年末结余", "期末结余", "年终结余", "滚存结余", *OWN)
