"""Fold spellings that mean the same into one, character by character, so that offsets stay.

For reading only: what is quoted to the user is always the text as printed. Full-width digits, letters and signs become
ASCII, the middle dot of a decimal (8·6%) a point; the traditional characters that write numerals, units and hedges
become simplified ones. The full-width comma stays, because it separates clauses more often than thousands.
"""

import re
from typing import Final

from newsfacts.text.patterns import pattern, places

_WIDE: Final = {chr(code + 0xFEE0): chr(code) for code in range(0x21, 0x7F) if chr(code) not in ",;!?"}

_SIGNS: Final = dict(zip("﹣−‐‑﹪﹒\u00a0\u3000\u2009", "----%.   ", strict=True))

_TRADITIONAL: Final = dict(
    zip(
        "萬億兩貳陸個餘幾數約達來過僅將負噸畝戶輛條項種場處隻張雙對號點時間層棟頭顆塊後週歲攝華氏臺幣歐鎊韓鐘頃釐級屆樓線組節門齣冊筆頁單圓"
        "盧從於與減這農曆禮開業會學師衛產黨團區縣鄉鎮國倉床雲際連極圖羣為長發當計劃據訪見證書課題閱談語詞詩詢讀變護讓議譯貼費賬賽贈趟跡軌軍載轉輪轟辦遊運選"
        "還邊進遠適銷鋪錢錠鍋鏡鐵鑽關陣際隊階飛館餐駛騎馬魚鳥麥黃點齊龍龜"
        "內臘閏陰舊淩紀勝聲環檔頓碼劑針蘭銖幫樁盤貫許裡總額漲擊佔叄",
        "万亿两贰陆个余几数约达来过仅将负吨亩户辆条项种场处只张双对号点时间层栋头颗块后周岁摄华氏台币欧镑韩钟顷厘级届楼线组节门出册笔页单圆"
        "卢从于与减这农历礼开业会学师卫产党团区县乡镇国仓床云际连极图群为长发当计划据访见证书课题阅谈语词诗询读变护让议译贴费账赛赠趟迹轨军载转轮轰办游运选"
        "还边进远适销铺钱锭锅镜铁钻关阵际队阶飞馆餐驶骑马鱼鸟麦黄点齐龙龟"
        "内腊闰阴旧凌纪胜声环档顿码剂针兰铢帮桩盘贯许里总额涨击占叁",
        strict=True,
    )
)

_FOLDED: Final = {old: new for old, new in (_WIDE | _SIGNS | _TRADITIONAL).items() if old != new}


_AMOUNTS: Final = (
    "[%‰℃比∶:万亿倍元块吨斤亩度级分岁米点桶]|厘米|[千毫][克米升瓦]|公[里斤顷]|平方|立方|[兆吉]瓦|克(?![林拉罗])|瓦(?!解)|"
    "[美港日欧]元|港币|卢布|法郎|比索|英[镑里尺寸]|人次|[个名]?小时|个百分点|个基点"
)
"""What an amount goes on with behind its decimals."""

_POINTED: Final = rf"(?<![0-9.·])([0-9]{{1,9}})·([0-9]{{1,9}})(?![0-9.·])(?=({_AMOUNTS})?)"
"""Digits around a middle dot, a decimal point in papers of the last century."""

_MONTHS: Final = 12
_DAYS: Final = 31
_DAY_DIGITS: Final = 2
_YEAR_DIGITS: Final = 4
_CENTURIES: Final = ("19", "20")

_PLAIN: Final = f"[^{re.escape(''.join(_FOLDED))}]*"
"""As many characters as stay; a pattern that may match nothing is compiled in half the time."""

_FREQUENT: Final = "：（）"
"""What most texts hold, replaced at once: to look for the next of all characters takes a hundred times as long."""

_FIRST: Final = iter(range(16))
"""So many texts, those of one page, are folded without the pattern: to compile it takes four times as long."""


def fold(text: str) -> str:
    """Return ``text`` with full-width forms and traditional characters folded; same length, same offsets."""
    folded = _simplified(text)
    dots = places(folded, "·")
    pointed = any(folded[at - 1 : at].isdigit() and folded[at + 1 : at + 2].isdigit() for at in dots)
    return pattern(_POINTED).sub(_point, folded) if pointed else folded


def _point(found: re.Match[str]) -> str:
    """Write the middle dot of a decimal (6·9%) as a point; that of an event known by its day (7·20) stays."""
    whole, part = found[1], found[2]
    no_day = whole == "0" or len(part) > _DAY_DIGITS or int(whole) > _MONTHS or int(part) > _DAYS
    decimal = no_day and not (len(whole) == _YEAR_DIGITS and whole[:2] in _CENTURIES and int(part) <= _MONTHS)
    return f"{whole}.{part}" if decimal or found[3] else found[0]


def _simplified(text: str) -> str:
    """Fold character by character."""
    if next(_FIRST, None) is not None:
        for old, new in _FOLDED.items():
            if old in text:
                text = text.replace(old, new)
        return text
    for sign in _FREQUENT:
        text = text.replace(sign, _FOLDED[sign])
    at, end = _end(text, 0), len(text)
    if at == end:
        return text
    pieces: list[str] = []
    start = 0
    while at < end:
        pieces += text[start:at], _FOLDED[text[at]]
        start = at + 1
        at = _end(text, start)
    return "".join(pieces) + text[start:]


def _end(text: str, start: int) -> int:
    """Where the characters end that stay as they are."""
    match = pattern(_PLAIN).match(text, start)
    return match.end() if match else len(text)
