"""Words of rank, and of who won. Tables, no logic; compiled from the phrasing of news."""

from typing import Final

MOST: Final = ("最多", "最大", "最高", "居首", "首位", "排第一", "列第一")
"""What makes an item the largest."""

LATER: Final = ("其次", "第二位", "第三位", "第二是", "第三是", "第二为", "第三为", "再次", "排第二", "排第三", "列第二", "列第三")
"""What makes an item smaller than the one before it."""

LEAST: Final = ("最小", "最低", "最少", "最短", "最轻")
"""What makes an item the smallest."""

FIRST: Final = ("名列第一", "位列第一", "列第一", "位居第一", "居首", "居首位", "居两市之首", "居两县之首", "最多", "最高", "最大", "最重", "最长")
"""What says behind a list which of it is the largest."""

PODIUM: Final = ("冠军", "第一名", "亚军", "第二名", "季军", "第三名")
"""Places of a contest, the first before the second."""

RANKED: Final = (
    ("列第一", "居第一", "排第一", "名第一", "居首", "夺冠", "夺得冠军", "获得冠军", "获冠军", "夺魁"),
    ("列第二", "居第二", "排第二", "名第二", "居次", "获得亚军", "获亚军", "夺得亚军"),
    ("列第三", "居第三", "排第三", "名第三", "获得季军", "获季军", "夺得季军"),
)
"""Places told behind a score, a row for each place."""

SCORED: Final = frozenset({"分", "票", "环", "千克", "米", "枚"})
"""Measures of what wins a contest where there is more of it."""

SPEEDS: Final = ("增", "涨", "降", "跌", "减", "幅", "速", "率", "价", "均")
"""What before a word of rank says that something else than the amounts is ranked."""

WON: Final = ("战胜", "击败", "力克", "大胜", "险胜", "取胜", "淘汰", "完胜", "逆转取胜", "获胜", "横扫")
"""Outcomes of a side that scored more."""

LOST: Final = ("负于", "不敌", "惜败", "告负", "落败", "失利", "输给")
"""Outcomes of a side that scored less."""

BEHIND: Final = ("落后", "领先")
"""What a side is not that draws."""

DRAW: Final = "平"
"""What behind a score makes it even."""
