"""Ordinary words, idioms and names that contain numeral characters and say no amount."""

from typing import Final

_WORDS: Final = (
    "一些 进一步 统一 万一 一样 一起 一直 一定 一般 一切 一旦 一致 一体 一带 唯一 一共 一律 一贯 一向 一同 一并 一度 一再 一时 一味 一线 一流 一手 一心 一生 之一 逐一 同一 单一 专一 第一时间 "
    "一方面 一系列 一会儿 一点 一下 一边 一面 一部分 一般性 一体化 不一 十分 千万 百姓 三峡 五一 一带一路 八纵八横 千方百计 一心一意 四面八方 五花八门 七上八下 三农 三产 三亚 三星 三明 三门峡 四川 九江 六安 五粮液 五台山 "
    "两岸 两会 两国 两院 万科 万达 百度 百货 百年 千年 千岛湖 八达岭 六盘水 九寨沟 十堰 七夕 八一 七一 六一 十一黄金周 三菱 四季 百业 百企 一等奖 二等奖 三等奖 一带 二手 二维码 双十一 一次性 一线城市 二线城市 三线城市 "
    "高一 高二 高三 初一 初二 初三 大一 大二 大三 大四 周一 周二 周三 周四 周五 周六 星期一 一贯制 一揽子 一站式 一条龙 一窗 一把手 一行 一路 一举 一批 红十字 五四 三八 不二 万象 万里 亿万 一番 一齐 一步 下一步 "
    "一一 三七 四化 五金 五星 六合 七星 八卦 九州 九龙 百花 百合 百科 千里 千金 千古 万物 万岁 万元户"
)


def _reason(word: str) -> str:
    return "idiom" if len(word) >= 4 else "word"


_NUMERALS: Final = frozenset("零〇一二两三四五六七八九十百千万亿廿卅")


def _index() -> tuple[dict[str, list[tuple[str, int, str]]], dict[str, list[tuple[str, str]]]]:
    before: dict[str, list[tuple[str, int, str]]] = {}
    after: dict[str, list[tuple[str, str]]] = {}
    for word in sorted(dict.fromkeys(_WORDS.split()), key=len, reverse=True):
        place = next(index for index, char in enumerate(word) if char in _NUMERALS)
        if place:
            before.setdefault(word[place - 1 : place + 1], []).append((word, place, _reason(word)))
        else:
            after.setdefault(word[:2], []).append((word, _reason(word)))
    return before, after


WORDS_BEFORE, WORDS_AFTER = _index()
"""Words by the two characters at their first numeral: those that begin before it, and those that begin with it."""

AFTER_ORDINAL: Final = ("人民", "中学", "小学", "医院", "产业", "书记", "实验", "高级", "中级", "师范", "附属", "幼儿园", "炼钢", "机床", "汽车")
