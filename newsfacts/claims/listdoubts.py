"""What leaves doubt of where a list of names begins or ends, so that its count may be right all the same.

For the announced counts. Each looks at the pieces between the 、 of one list. Blind to doubts that only the meaning of
the words would raise.
"""

from itertools import pairwise
from operator import and_
from typing import Final

from newsfacts.claims.lists import LONG_ITEM, NUMERALS, PAIR, Listing
from newsfacts.data.lists import BETTERED, LEADING, PERSONS, STARTED, VERBS
from newsfacts.text.patterns import holds, pattern

_CLAUSE: Final = 60
"""Characters of the clause before a list that are read."""

_CLAUSE_END: Final = "，,。；;：:\n"
_SEPARATORS: Final = "以及|[、和及与]"
_OPENING: Final = frozenset("（(")
_CLOSING: Final = frozenset("）)")
_ANONYMOUS: Final = "[一-龥]某[一-龥某]{0,2}$"
_END: Final = 2
"""Characters that names of one kind end with alike."""
_QUOTES: Final = frozenset("“《「『")


def begun_before(text: str, start: int) -> bool:
    """Whether a list goes on from the clause before: 包括发酵车间，甲、乙、丙生产线两大部分."""
    if text[start - 1 : start] not in "，,":
        return False
    low = max(0, start - _CLAUSE)
    begun = max(text.rfind(sign, low, start - 1) for sign in _CLAUSE_END)
    return holds(text[max(low, begun) : start - 1], STARTED)


def _parts(words: str) -> list[str]:
    """What 和, 及, 与 or 以及 joins."""
    return words.replace("以及", "和").replace("及", "和").replace("与", "和").split("和")


def outgrown(words: list[str]) -> bool:
    """Whether the last item is so much longer than the others that it may hold words of its own before the count."""
    last = _parts(words[-1])[-1]
    return len(last) > LONG_ITEM and len(last) >= 2 * max(map(len, words[1:-1] or words[:1]))


def governed(words: list[str]) -> bool:
    """Whether a verb may govern the next piece as well: 提高防洪、排涝能力、改善水质."""
    verbal = [word.startswith((*BETTERED, *VERBS)) or word[2:].startswith(BETTERED) for word in words]
    shorter = (len(after) < len(before) for before, after in pairwise(words))
    owned = (verb and not after for verb, after in pairwise(verbal))
    return sum(verbal) > 1 and any(map(and_, owned, shorter))


def led(words: list[str]) -> bool:
    """Whether the list may begin in its second piece, after words that hold a 、 of their own (市委、市政府组织…)."""
    second, *others = words[1:-1] + _parts(words[-1])
    if not others or second[:1] in _QUOTES:
        return False
    phrases = any(verb in other and other != verb for other in others for verb in VERBS)
    quoted = all(other[:1] in _QUOTES for other in others) and not _QUOTES.isdisjoint(second)
    verbal = not phrases and any(verb in second for verb in VERBS)
    return verbal or quoted or len(second) >= 2 * max(map(len, others))


def joined(word: str) -> bool:
    """Whether the last piece holds two items by itself, which may be all that is counted: 连接甲和乙两大城市群."""
    return len(_parts(word)) > 1


def beside_another(text: str, start: int) -> bool:
    """Whether another count stands right before one, so that the list is of both: 设两馆五区."""
    return start > 1 and text[start - 2] in NUMERALS and text[start - 1] not in NUMERALS


def bracketed(text: str, listing: Listing) -> bool:
    """Whether a bracket holds the list and nothing else: 3 条线路（甲线、乙线）."""
    return text[listing.start - 1 : listing.start] in _OPENING and text[listing.end : listing.end + 1] in _CLOSING


def anonymous(words: list[str]) -> bool:
    """Whether every item ends in a name cut short, as of people in court: 王某、李某明."""
    return all("某" in word and pattern(_ANONYMOUS).search(word) for word in words)


def named_alike(word: str) -> bool:
    """Whether the last piece holds two items that end alike, as names of one kind do: 东山救援队和西山救援队."""
    one, *others = _parts(word)
    return len(one) > _END and all(other.endswith(one[-_END:]) for other in others)


def named_by(text: str, end: int, noun: str) -> bool:
    """Whether an item of the list before a place ends as what is counted does: 西站、南站三座火车站."""
    words = pattern(_SEPARATORS).split(text[max(0, end - _CLAUSE) : end])
    return any(word[-1:] in noun for word in words if word)


def titled(words: list[str]) -> bool:
    """Whether persons listed may be told with their titles, or by one who is counted with them."""
    return any(len(word) > 4 and "·" not in word for word in words[1:]) or any(word in words[0] for word in LEADING)


def persons(text: str, measure: str, listing: Listing | None) -> bool:
    """Whether a list of persons is one of their names: 张明、李华、王芳和孙丽."""
    words = [text[low:high] for low, high in listing.pieces] if listing and measure in PERSONS else []
    names = [name for word in words for name in pattern(_SEPARATORS).split(word)]
    return len(words) > 1 and all(name.isalpha() and PAIR <= len(name) <= PAIR + 1 for name in names)
