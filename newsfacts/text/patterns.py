"""Regular expressions compiled when a text first needs them: most pages need few, and start-up is a budget."""

import re
from functools import cache


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Return the compiled form of ``source``, the same object every time."""
    return re.compile(source)


def is_han(char: str) -> bool:
    """Whether a character (or nothing) is a Chinese one of the basic block."""
    return "一" <= char <= "鿿"
