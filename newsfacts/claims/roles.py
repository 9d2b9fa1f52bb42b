"""The part a figure plays among those around it: total, part, share, change, or none of these.

For ``analyse``: a hint for tables and summaries. Which parts make which total is found by ``groups``.
"""

from typing import Final

from newsfacts.claims.cues import Cue
from newsfacts.claims.setting import Setting
from newsfacts.data.themes import Theme
from newsfacts.model import Category, Role

_TOTALS: Final = ("共", "总", "合计", "累计", "全部")
_PARTS: Final = ("其中", "包括", "分别为")
_REACH: Final = 10
"""Characters before a figure in which 共 or 总 makes it a total."""

_FAR: Final = 400
"""Characters that a list opened by 其中 runs on within its sentence."""


def role_of(setting: Setting, category: Category, cue: Cue | None) -> Role:
    """Return the role of a figure."""
    if category is Category.SHARE:
        return Role.SHARE
    if category is Category.GROWTH or (cue is None and _differs(setting)):
        return Role.CHANGE
    text, start = setting.text, setting.start
    before = text[max(setting.line.start, start - _FAR) : start]
    if any(word in before for word in _PARTS):
        return Role.PART
    near = text[max(setting.left, start - _REACH) : start]
    if any(word in near for word in _TOTALS) or text.startswith(_PARTS, setting.closing + 1):
        return Role.TOTAL
    return Role.PLAIN


def _differs(setting: Setting) -> bool:
    """Whether the figure is by how much another changed: 比上年多增3000人."""
    return any(Theme.CHANGE in other.sense.themes for other in setting.near)
