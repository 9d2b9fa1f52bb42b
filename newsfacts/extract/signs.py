"""Sign of a numeral: -, 负, 零下, 零上."""

from typing import Final

_NOT_NEGATIVE: Final = frozenset("胜平战0123456789")
"""Before 负: then it is a lost game (3胜2负)."""


_DEGREES: Final = {"下": -1, "上": 1}
"""What 零 makes the sign of a temperature with."""


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
    if before == "零" and sign in _DEGREES and at - 2 >= floor:
        return at - 2, _DEGREES[sign]
    return at, 1


def sign_at(text: str, at: int) -> tuple[int, int]:
    """1 or -1 by the sign that stands at ``at``, and where the digits begin behind it."""
    if text[at : at + 1] in {"-", "负"}:
        return -1, at + 1
    zero = _DEGREES.get(text[at + 1 : at + 2]) if text[at : at + 1] == "零" else None
    return (zero, at + 2) if zero else (1, at)
