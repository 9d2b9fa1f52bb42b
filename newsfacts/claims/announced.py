"""Announced counts with the list they count: 甲、乙和丙三地, 等6个县, 五所学校分别是….

For the checks of family NF4. A list ends right before its count, or starts behind 分别是, a colon or a bracket.
``firm`` says that the words leave no doubt that the list is what was counted: where they do, only a relation that holds
is worth telling. Offsets are on the running ruler.
"""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from newsfacts.claims.counts import NUMERALS, Count, counts
from newsfacts.claims.listdoubts import (
    anonymous,
    begun_before,
    beside_another,
    bracketed,
    governed,
    joined,
    led,
    named_alike,
    named_by,
    outgrown,
    persons,
    titled,
)
from newsfacts.claims.lists import PAIR, Listing, list_ending, list_starting
from newsfacts.data.lists import (
    BARE_MEASURES,
    CARRIED,
    EVERYWHERE,
    HALVES,
    LAST_CHARACTERS,
    LAST_NAMES,
    LOOSE_MEASURES,
    OWN_COUNTS,
    PERSONS,
    PLACED,
    VERBS,
)
from newsfacts.model import Analysis
from newsfacts.text.patterns import holds, pattern, places

_ITEM: Final = 60
_LINKED: Final = 21
"""Characters behind a count among which a link to its list stands."""
_FAR: Final = 34
"""The same of 分别, before which more words may stand."""

OPEN: Final = 6
"""Characters before a count in which 等 leaves its list open: 等等共计 is the longest way."""

LINKS: Final = ("（", "(", "：", ":", "——", "分别", "即", "看", "位", "是", "为", "包括", "涵盖")
"""One of these stands between a count and the list behind it."""

_REST: Final = r"(?:等等|等)(?:这|共|共计|合计)?$"
_COPULA: Final = r"(?:是|为|成为)\w{0,16}?(?:前|的)?$"
_LINK: Final = (
    r"\w{0,14}?[”\"]?(?:(?P<open>(?:分别)?(?:[是为有]|包括|如下)?(?:[（(：:]|——))|(?P<which>[，,]?\w{0,16}?"
    r"(?:分别)(?:(?:是|为|有)[：:]?|位于|在|来自|设在|分布在)|[，,]即|看[，,]|位\w{0,8}?是|[是为](?=《))|(?P<loose>[，,]?(?:是|包括|涵盖)))"
)
_THESE: Final = r"这些(?P<noun>\w{1,6}?)分别(?:是|为|位于|在|来自|设在|建在|分布在)"
_THEY: Final = r"[^。；;\n0-9]{0,30}[，,。](?:它们|他们|她们)(?:分别)?(?:是|为)[：:]?"
_FIGURE: Final = r"[0-9０-９] *[个例人名家件万亿元%％台辆只枚项户起宗亩公吨次米套]"
_BRACKET: Final = r"[（(][^（()）]{0,80}[)）]"
_NAME: Final = r"[^\W\d_]{2}|《"
_POINT: Final = r"[一1１](?:是|要|方面)|第一|首先|其一|[（(][一1１][)）]|[1１][.．、]"
_SECOND: Final = r"\w{1,2}[一二两三四五六七八九十]\w{1,2}[”\"]"
"""What makes a count the first of two in one name: “三区一线”."""
_GROUPED: Final = ("双人", "两人", "二人", "三人")
"""Words of an item that several persons make: 张某、王某双人朗诵."""
_QUOTES: Final = ("“", "《", "「")
_GOES_ON: Final = ("、", "和", "及", "与", "以及")


class Announced(Struct, frozen=True, gc=False):
    """A count and the list it counts; ``firm`` where the words leave no other reading."""

    count: Count
    listing: Listing
    firm: bool

    @property
    def holds(self) -> bool:
        """Whether some reading of the list gives the count."""
        return self.listing.allows(self.count.worth)


def announced(analysis: Analysis) -> Iterator[Announced]:
    """Yield every count of an article with a list beside it that agrees, or that is firm."""
    text = analysis.text
    for count in counts(analysis):
        before = _before(text, count)
        found = before if before and before.holds else _after(text, count)
        if found and (found.holds or found.firm):
            yield found
        elif before and before.firm:
            yield before


def _before(text: str, count: Count) -> Announced | None:
    """Return the list that ends before the count: directly, with 等 or 这 between, or as the subject of 是."""
    start = count.start
    if text.rfind("、", max(0, start - _ITEM), start) < 0 and text[start - 1 : start] not in "等”》":
        return None
    head = text[max(0, start - 20) : start]
    found = None
    if "等" in head[-OPEN:] and (rest := pattern(_REST).search(head)):
        found = _judged(text, count, list_ending(text, start - len(head) + rest.start(), is_open=True), firm=True)
    elif head.endswith("这"):
        found = _judged(text, count, list_ending(text, start - 1), firm=head[-3:-1] not in VERBS)
    elif head.endswith("在内的"):
        found = _judged(text, count, list_ending(text, start - len("在内的"), is_open=True), firm=True)
    elif head.endswith("的"):
        found = _judged(text, count, list_ending(text, start - 1), firm=False)
    elif head[-2:] in LAST_NAMES or (head[-1:] not in LAST_CHARACTERS and head[-2:] not in VERBS):
        found = _judged(text, count, list_ending(text, start - _quoted(text, start)), firm=_direct(text, count))
    copula = pattern(_COPULA).search(head) if "是" in head or "为" in head else None
    if copula and (found is None or not found.holds):
        firm = copula.group().endswith("前") or text[count.end] == "大"
        subject = _judged(text, count, list_ending(text, start - len(copula.group())), firm=firm)
        return subject if subject and (found is None or subject.holds or subject.firm) else found
    return found


def _quoted(text: str, end: int) -> int:
    """Return 1 where one pair of quotation marks holds the whole list (“甲、乙、丙”三章), else 0."""
    if text[end - 1] != "”":
        return 0
    opened = text.rfind("“", max(0, end - 2 * _ITEM), end)
    return int(opened >= 0 and text.find("、", opened, end) >= 0 and text[opened - 1 : opened] not in "、”")


def _direct(text: str, count: Count) -> bool:
    """Whether the words behind a count show that it sums up the names right before it."""
    measure = text[count.end]
    if measure == "路" or text.startswith(_GOES_ON, count.end + 1):
        return False  # a name, or one within a list: 南京路、吴兴二路和延安一路
    noun = ((after := text[count.end + 1 : count.end + 2]).isalnum() and not after.isdecimal()) or after in _QUOTES
    if measure in LOOSE_MEASURES:
        return noun and (measure not in PLACED or named_by(text, count.start, text[count.end + 1 : count.end + 4]))
    if measure == "大" and text[count.start - 2 : count.start] in EVERYWHERE:
        return False
    if measure in BARE_MEASURES:
        return text[count.end + 1 : count.end + 2] not in HALVES and not text.endswith(CARRIED, 0, count.start)
    return noun or not text[count.start].isdecimal()


def _after(text: str, count: Count) -> Announced | None:
    """Return the list that starts behind the count: in a bracket, after a colon, after 分别是 or 这些…位于."""
    ahead = text[count.end : count.end + 3 * _ITEM]
    if "、" not in ahead and "》《" not in ahead:
        return None
    linked = holds(ahead[:_LINKED], LINKS) or "分别" in ahead[:_FAR]
    link = pattern(_LINK).match(text, count.end) if linked else None
    if link is None:
        return _told_later(text, count) if "这些" in ahead else _of_them(text, count) if "们" in ahead else None
    if pattern(_POINT).match(text, link.end()):
        return None
    listing = list_starting(text, link.end())
    return _judged(text, count, listing, firm=not link["loose"] or persons(text, text[count.end], listing))


def _told_later(text: str, count: Count) -> Announced | None:
    """Return the list of a later sentence that takes the things counted up again: 书屋8间…。这些书屋分别位于…."""
    for these in pattern(_THESE).finditer(text, count.end, count.end + 2 * _ITEM):
        noun = these["noun"]
        if text.endswith(noun, 0, count.start) or text.startswith(noun, count.end + 1):
            return _judged(text, count, list_starting(text, these.end()), firm=True)
    return None


def _of_them(text: str, count: Count) -> Announced | None:
    """Return the list that a pronoun opens, with no other figure before it: 5 个乡镇受灾，它们是…."""
    they = pattern(_THEY).match(text, count.end)
    listing = list_starting(text, they.end()) if they else None
    firm = text[count.end] not in PERSONS or persons(text, text[count.end], listing)
    return _judged(text, count, listing, firm=firm)


def _judged(text: str, count: Count, listing: Listing | None, *, firm: bool) -> Announced | None:
    """Return the pair, ``None`` where the pieces are no names; less firm where the list may be another."""
    if listing is None or text.startswith(OWN_COUNTS, count.end) or pattern(_SECOND).match(text, count.end):
        return None
    words = [text[low:high] for low, high in listing.pieces]
    if holds(text[listing.start : listing.end], "（("):
        words = [pattern(_BRACKET).sub("", word) for word in words]
    ahead = count.start < listing.start
    if any(not NUMERALS.isdisjoint(word) and pattern(_FIGURE).search(word) for word in words[1:]):
        return None
    if ahead and not any(map(pattern(_NAME).search, words[1:])):
        return None
    measure = text[count.end]
    if any(word[at - 1] in NUMERALS for word in words if measure in word for at in places(word, measure) if at):
        return None
    near = min(abs(count.worth - reading) for reading in listing.readings) == 1
    known = firm and (listing.readings[-1] > PAIR or bracketed(text, listing))
    named = not ahead and measure in PERSONS and anonymous(words)
    return Announced(count, listing, near and (named or (known and not _doubtful(text, count, listing, words))))


def _doubtful(text: str, count: Count, listing: Listing, words: list[str]) -> bool:
    """Whether the count may be right all the same: the list may begin or end elsewhere, or hold other things, too."""
    if any(holds(word, _GROUPED) for word in words):
        return True
    if count.start < listing.start:
        return beside_another(text, count.start)
    return (
        (not listing.open and outgrown(words))
        or (count.worth < listing.readings[0] and (led(words) or governed(words)))
        or begun_before(text, listing.start)
        or (text[count.end] in PERSONS and titled(words))
        or (count.worth == PAIR and joined(words[-1]) and not named_alike(words[-1]))
    )
