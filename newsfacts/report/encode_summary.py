"""From a summary to the plain data of the machine contract: a part of ``encode`` that only ``summarize`` needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.report.encode import ends, ids, quoted, quotes

if TYPE_CHECKING:
    from newsfacts.model import Event, Summary, Voice
    from newsfacts.report import contract


def summary(told: Summary, relations: list[str], text: str) -> contract.Summary:
    """The summary of an article; ``relations`` are the ids of those in which its figures take part."""
    return {
        "gist": quoted(told.gist, text),
        "sentences": quotes(told.sentences, text),
        "figures": [{"category": each.category, "claims": ids(each.claims)} for each in told.figures],
        "families": [{"whole": each.whole.id, "parts": ids(each.parts)} for each in told.families],
        "relations": relations,
        "timeline": [_event(each, text) for each in told.timeline],
        "voices": [_voice(each, text) for each in told.voices],
        "keywords": [{"word": each.word, "weight": each.weight} for each in told.keywords],
    }


def _event(event: Event, text: str) -> contract.Event:
    start, end = ends(event.date.quantity)
    return {"claim": event.date.id, "start": start, "end": end, "told": quotes([event.told], text)[0]}


def _voice(voice: Voice, text: str) -> contract.Voice:
    return {
        "speaker": quotes([voice.speaker], text)[0],
        "office": quoted(voice.office, text),
        "name": quoted(voice.name, text),
        "speeches": quotes(voice.speeches, text),
    }
