"""Which sentences of an article a summary may be made of: those that say something by themselves.

For ``sentences``. A subhead that only names a section, a caption that names a person and a line without a full stop say
nothing; of a long report only what has figures is told, for that is what it is read for.
"""

import re
from collections.abc import Sequence
from typing import Final

from newsfacts.data.keywords import CEREMONIES, PREAMBLES
from newsfacts.data.layout import NOTES
from newsfacts.data.voices import OFFICES, VERB_ENDS
from newsfacts.model import Analysis, BlockRole, Sentence
from newsfacts.summary.speakers import speaker
from newsfacts.text.patterns import holds, is_han
from newsfacts.text.told import told

FIGURES: Final = re.compile(r"\d[\d.]{0,20}[万亿]{0,2}(?![\d年月日时分号])")
"""An amount in digits, no date."""

_PARAGRAPH: Final = BlockRole.PARAGRAPH
_HEADS: Final = frozenset({BlockRole.SUBHEAD, BlockRole.SUBTITLE})
_SPEAKING: Final = 8
"""Characters of a subhead that says something, at least."""

_LINE: Final = 20
"""Characters below which words without a full stop are no sentence."""

_NUMBERED: Final = (
    "一、",
    "二、",
    "三、",
    "四、",
    "五、",
    "六、",
    "七、",
    "八、",
    "（一）",
    "（二）",
    "（三）",
    "(一)",
    "(二)",
)
_ASKING: Final = ("记者：", "记者:", "问：", "问:", "主持人：", "主持人:", "本报记者：", "图为", "（图为")
"""How a line begins that asks, or stands below a picture."""

_ANSWER: Final = 5
"""Characters of an answer that says something, at least: 想过。"""

_PARTED: Final = frozenset("，：“")
_CLOSED: Final = frozenset("。！？!?；;”…")
_GUIDED: Final = 2
"""Words of guidance that make a sentence without figures a preamble."""

_LONG: Final = 80
"""Sentences beyond which an article is a report, which is read for its figures."""

_SHORT: Final = 40
_DENSE: Final = 0.7
"""Share of sentences with figures that makes a report of an article of more than ``_SHORT`` sentences."""

_ENOUGH: Final = 8
"""Sentences with figures that a report must have to be told by them alone."""


def telling(analysis: Analysis) -> list[Sentence]:
    """Return the sentences of an article that may be quoted, in order."""
    speaking = [each for each in analysis.sentences if _speaks(analysis, each)]
    if len(speaking) <= _SHORT:
        return speaking
    figured = [each for each in speaking if FIGURES.search(analysis.text, each.start, each.end)]
    dense = len(figured) >= _DENSE * len(speaking)
    return figured if dense or (len(speaking) > _LONG and len(figured) >= _ENOUGH) else speaking


def opening(text: str, texts: Sequence[str]) -> frozenset[int]:
    """Return the places of those sentences of an article that only open a report."""
    return frozenset([place for place, words in _counted(text, texts, CEREMONIES) if words])


def guiding(text: str, texts: Sequence[str]) -> frozenset[int]:
    """Return the places of those that say under what guidance things were done, and no figure."""
    counted = _counted(text, texts, PREAMBLES)
    return frozenset([place for place, words in counted if words >= _GUIDED and not FIGURES.search(texts[place])])


def _counted(text: str, texts: Sequence[str], words: Sequence[str]) -> list[tuple[int, int]]:
    """How many of some words each sentence has, if the article has one; most have none."""
    found = told(text, words)
    return [(place, sum([word in text for word in found])) for place, text in enumerate(texts)] if found else []


def _speaks(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a sentence belongs to the text and is one, or is a subhead that says something."""
    block = analysis.article.blocks[sentence.block]
    role = block.role
    if role is _PARAGRAPH:
        aside = analysis.text.startswith(NOTES, block.start) or _says_little(analysis, sentence)
        return not (aside or is_line(analysis, sentence))
    return role in _HEADS and sentence.end - sentence.start >= _SPEAKING and not _names(analysis, sentence)


def _says_little(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a sentence only says who spoke, beside a speech that is another, or is but a word or half of one."""
    words = analysis.text[sentence.start : sentence.end].rstrip().rstrip("。")
    if len(words) >= _LINE:
        return False
    if words.startswith("的") or not any(map(is_han, words)):
        return True
    _, label, answer = words.rpartition("：")
    return (bool(label) and len(answer) < _ANSWER) or (words[-1:] in VERB_ENDS and _PARTED.isdisjoint(words))


def _names(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether a subhead only names a section, an occasion or a person: 一、回顾, ——在茶博会上, 县长周砚秋."""
    start, end = sentence.start, sentence.end
    words = analysis.text[start:end].strip()
    if words.startswith(_NUMBERED) or (words.startswith("——") and words.endswith("上")):
        return True
    return speaker(analysis.text, words.rfind("、") + 1 + start, end) is not None and holds(words, OFFICES)


def is_line(analysis: Analysis, sentence: Sentence) -> bool:
    """Whether what stands as a paragraph is no sentence that tells: a question of an interview, a caption, a link."""
    words = analysis.text[sentence.start : sentence.end].rstrip()
    if words.startswith(_ASKING) or "http" in words:
        return True
    return len(words) < _LINE and words[-1:] not in _CLOSED and "，" not in words
