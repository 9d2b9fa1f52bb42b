"""What brought people to harm: the attack, the explosion, the accident.

For ``subjects``. Ranges of the running text, or ``None``; no look beyond the clause.
"""

from typing import Final

from newsfacts.claims.phrases import Range, opened, phrase, trimmed
from newsfacts.claims.setting import Setting

_LONGEST: Final = 24
"""Characters of what happened at most."""

_HAPPENED: Final = ("发生", "发动", "遭到", "遭遇", "遭受")
_BRINGING: Final = ("造成", "导致", "致使")


def cause(setting: Setting) -> Range | None:
    """Return what brought harm, in the clause that tells it: 袭击造成9人死亡."""
    text, start = setting.text, setting.opening
    at = max(text.rfind(word, start, setting.start) for word in _BRINGING)
    return trimmed(text, opened(text, start, at), at) if 0 <= at - start <= _LONGEST else None


def event(setting: Setting, start: int, end: int) -> Range | None:
    """Return what happened, where people came to harm: 发生汽车炸弹爆炸, 遭到袭击."""
    at = max(setting.text.find(word, start, end) for word in _HAPPENED)
    if at < 0:
        return None
    begun = opened(setting.text, at + 2, end)
    return phrase(setting, begun, end) or trimmed(setting.text, begun, min(end, begun + _LONGEST))
