"""Sign before a numeral: -, 负, 零下."""

from typing import Final

_NOT_NEGATIVE: Final = frozenset("胜平战0123456789")
"""Before 负: then it is a lost game (3胜2负)."""


def sign_before(text: str, at: int, floor: int) -> tuple[int, int]:
    """Where the sign before ``at`` begins, not before ``floor``, and 1 or -1."""
    if at <= floor:
        return at, 1
    sign = text[at - 1]
    before = text[at - 2 : at - 1] if at > 1 else ""
    if sign == "-":
        return (at, 1) if before.isascii() and before.isalnum() else (at - 1, -1)
    if sign == "负" and not (before and before in _NOT_NEGATIVE):
        return at - 1, -1
    if sign == "下" and before == "零" and at - 2 >= floor:
        return at - 2, -1
    return at, 1
