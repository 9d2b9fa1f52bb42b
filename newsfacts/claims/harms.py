"""What brought people to harm: the attack, the explosion, the accident.

For ``subjects``. Ranges of the running text, or ``None``; no look beyond the clause.
"""

from typing import Final

from newsfacts.claims.clauses import opening
from newsfacts.claims.phrases import Range, opened, phrase, trimmed
from newsfacts.claims.setting import Setting
from newsfacts.text.patterns import places

_LONGEST: Final = 24
"""Characters of what happened at most."""

_HAPPENED: Final = ("发生", "发动", "遭到", "遭遇", "遭受")
_WRECKED: Final = ("侧翻", "相撞", "追尾", "坠毁", "坍塌", "垮塌", "起火", "着火", "爆炸", "爆燃", "脱轨", "沉没")
_BRINGING: Final = ("造成", "导致", "致使")


def cause(setting: Setting) -> Range | None:
    """Return what brought harm, in the clause that tells it: 袭击造成9人死亡."""
    text = setting.text
    at = max(text.rfind(word, setting.line.start, setting.start) for word in _BRINGING)
    if at < 0:
        return None
    start = max(opening(text, at), setting.line.start)
    return trimmed(text, opened(text, start, at), at) if at - start <= _LONGEST else None


def accident(setting: Setting) -> Range | None:
    """Return who or what came to grief in the clause before: 一辆载有9人的客车侧翻，造成2人遇难."""
    text, end = setting.text, setting.opening - 1
    if end <= setting.line.start:
        return None
    start = max(opening(text, end), setting.line.start)
    at = max(text.find(word, start, end) for word in _WRECKED)
    if at < 0 or any(places(text, _HAPPENED, start, at)):
        return None
    return phrase(setting, max(text.rfind("的", start, at) + 1, start), at)


def event(setting: Setting, start: int, end: int) -> Range | None:
    """Return what happened, where people came to harm: 发生汽车炸弹爆炸, 遭到袭击."""
    at = max(setting.text.find(word, start, end) for word in _HAPPENED)
    if at < 0:
        return None
    begun = opened(setting.text, at + 2, end)
    return phrase(setting, begun, end) or trimmed(setting.text, begun, min(end, begun + _LONGEST))
