"""Who is quoted in an article, with office, and what is said: persons with a name, offices and bodies.

For ``summarize``. A speech is found by its verb (说, 表示, 指出, 介绍) before a comma, colon or full stop. The
speaker is the phrase that opens the clause of the verb, up to the first adverb; the speech is what stands in
quotation marks beside it, else the rest of the sentence. A name that the article tells with its office elsewhere is
quoted with it. Who cannot be named (他, 专家, 业内人士) is left out: a speech given to the wrong person would be
worse than none.
"""

from bisect import bisect_right
from typing import Final

from msgspec import Struct

from newsfacts.data.voices import ADVERBS, BEFORE, LOOSE, VERB_ENDS, VERBS
from newsfacts.model import Analysis, BlockRole, Sentence, Voice
from newsfacts.summary.speakers import Range, Speaker, introduced, speaker
from newsfacts.text.patterns import cuts, places

_MOST: Final = 8
"""Voices at most, those heard first."""

_SPEECHES: Final = 3
"""Speeches of one voice at most."""

_PHRASE: Final = 40
"""Characters between the start of a clause and its verb of speech."""

_QUOTED: Final = 300
"""Characters of a quotation before its speaker that are looked through."""

_VERB_LENGTHS: Final = range(6, 0, -1)
_CLAUSE: Final = "，。；：！？,;:!?\n”』）)"
_ENDS: Final = "。！？!?"
_BEHIND: Final = "，：。,:”"
"""What stands behind a verb of speech."""

_ADVERBS: Final = {sign: [word for word in ADVERBS if word[0] == sign] for sign in {word[0] for word in ADVERBS}}
_FEWEST: Final = 4
"""Characters of a speech at least."""


class _Heard(Struct, frozen=True):
    """A speech with who makes it; ranges of the running text."""

    speaker: Speaker
    speech: Range


def voices(analysis: Analysis) -> tuple[Voice, ...]:
    """Return who is quoted, in the order in which they are first heard."""
    heard: dict[str, list[_Heard]] = {}
    text, parts = analysis.text, analysis.sentences
    ends = [part.end for part in parts]
    for mark in cuts(text, _BEHIND):
        if text[mark - 1] in VERB_ENDS and (place := bisect_right(ends, mark)) < len(parts):
            sentence = parts[place]
            told = mark > sentence.start and analysis.article.blocks[sentence.block].role is BlockRole.PARAGRAPH
            if told and (each := _heard(text, sentence, mark)):
                heard.setdefault(each.speaker.key(text), []).append(each)
    return tuple(_voice(analysis, said) for said in list(heard.values())[:_MOST])


def _voice(analysis: Analysis, said: list[_Heard]) -> Voice:
    """One voice with its speeches, named as fully as the article does."""
    locate = analysis.article.running.locate
    named = introduced(analysis.text, max((each.speaker for each in said), key=_fullness))
    speeches = sorted({each.speech for each in said})[:_SPEECHES]
    return Voice(
        locate(*named.whole),
        locate(*named.office) if named.office else None,
        locate(*named.name) if named.name else None,
        tuple(locate(*speech) for speech in speeches),
    )


def _fullness(speaker: Speaker) -> int:
    return speaker.whole[1] - speaker.whole[0]


def _heard(text: str, sentence: Sentence, mark: int) -> _Heard | None:
    """The speech of a sentence whose verb ends at a mark, if one does and the speaker can be named."""
    start = _verb(text, sentence.start, mark)
    if not start:
        return None
    begin = max([sentence.start - 1, *places(text, _CLAUSE, max(sentence.start, start - _PHRASE), start)]) + 1
    found = _subject(text, begin, start)
    who = speaker(text, *found) if found else None
    if who is None or (text[start:mark] in LOOSE and who.office is None):
        return None
    speech = _speech(text, begin, mark, sentence)
    return _Heard(who, speech) if speech[1] - speech[0] >= _FEWEST else None


def _verb(text: str, start: int, end: int) -> int:
    """Where the verb of speech that ends at a mark begins; 0 for none."""
    for length in _VERB_LENGTHS:
        if end - length > start and text[end - length : end] in VERBS:
            return end - length
    return 0


def _subject(text: str, start: int, end: int) -> Range | None:
    """The phrase of a clause before its adverbs."""
    while True:
        for word in BEFORE:
            if text.startswith(word, start) and start + len(word) < end:
                start += len(word)
                break
        else:
            break
    likely = [word for sign in _ADVERBS.keys() & text[start + 2 : end] for word in _ADVERBS[sign]]
    stop = min([at for word in likely if (at := text.find(word, start + 2, end)) >= 0], default=end)
    return (start, stop) if stop - start > 1 else None


def _speech(text: str, begin: int, mark: int, sentence: Sentence) -> Range:
    """What is said: in quotation marks behind or before, else the rest of the sentence."""
    if mark + 1 < sentence.end and text[mark] in "，：,:":
        return mark + 1, _first_end(text, mark + 2, sentence.end)
    if text[begin - 1] in "”』" or text[begin - 2 : begin] in ("”，", "”："):
        close = text.rfind("”", max(0, begin - 2), begin)
        opened = text.rfind("“", max(0, close - _QUOTED), close)
        if opened >= 0:
            return opened, _first_end(text, opened + 1, close + 1)
    return mark, mark


def _first_end(text: str, start: int, end: int) -> int:
    """Behind the first sentence of a speech, with the quotation mark that closes it."""
    at = min([at for mark in _ENDS if (at := text.find(mark, start, end)) >= 0], default=end - 1) + 1
    return at + (text[at : at + 1] == "”")
