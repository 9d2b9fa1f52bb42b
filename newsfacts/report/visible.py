"""Show text as it is without letting it act: control characters must not move the cursor of a terminal."""

import re
from typing import Final

from newsfacts.text.patterns import pattern

_HARMFUL: Final = "[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
_BLANK: Final = frozenset("\t\n\v\f\r\u0085\u2028\u2029")
_PICTURES: Final = 0x2400
"""Where Unicode keeps a picture of each ASCII control character."""


def visible(text: str) -> str:
    """The same length of text on one line: breaks become blanks, control characters pictures, the rest �."""
    return text if text.isprintable() else pattern(_HARMFUL).sub(_picture, text)


def _picture(match: re.Match[str]) -> str:
    character = match[0]
    if character in _BLANK:
        return " "
    if character < " ":
        return chr(_PICTURES + ord(character))
    return "␡" if character == "\x7f" else "�"
