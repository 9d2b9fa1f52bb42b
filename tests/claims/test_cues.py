"""The words that say what figures are: the same ones, whether sought one by one or all at once."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsfacts.claims import cues
from newsfacts.claims.cues import CUES, find
from newsfacts.data.status import BEFORE_VERBS

SAMPLES = Path(__file__).parents[2] / "samples"
ALONE = 1 << 60
"""Sentences that no run has: every cue is sought by itself."""

TEXTS = [
    "",
    "已",
    "将",
    "已知，将军将建桥，将与会，将在建的将把拟定的拟在要么要",
    "规划提出，规划，世界500强企业、强企业，全县（市、区）县（市、区）",
    *("".join(f"{sign}{verb}，" for verb in (verbs or "学建")) for sign, verbs in BEFORE_VERBS.items()),
    *("".join(pair + row.partition(":")[0] for row in rows.split(",")) for pair, rows in [*CUES.items()][::40]),
    *(path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))),
]


@pytest.fixture(autouse=True)
def _unprepared() -> Iterator[None]:
    yield
    cues._lexicon.cache_clear()  # noqa: SLF001


def _told(monkeypatch, first, text, start=0, end=None, figures=()):
    monkeypatch.setattr(cues, "MANY", first)
    return find(text, start, len(text) if end is None else end, figures)


@pytest.mark.parametrize("text", TEXTS)
def test_cues_are_found_at_once_as_one_by_one(monkeypatch, text) -> None:
    assert _told(monkeypatch, 0, text) == _told(monkeypatch, ALONE, text)


@pytest.mark.parametrize("start", range(12))
@pytest.mark.parametrize("end", [12, 13, 14, 30])
@pytest.mark.parametrize("figures", [(), ((4, 6),), ((0, 3), (5, 9), (12, 15), (28, 32))])
def test_no_cue_overlaps_a_figure_nor_the_end(monkeypatch, start, end, figures) -> None:
    text = "已完成投资将建成的固定资产投资，可新增就业岗位，拟招聘职工，要求"
    found = _told(monkeypatch, 0, text, start, end, figures)
    assert all(start <= cue.start < cue.end <= end for cue in found)
    assert not any(cue.start < behind and before < cue.end for cue in found for before, behind in figures)
    if all(behind <= end for _, behind in figures):
        assert found == _told(monkeypatch, ALONE, text, start, end, figures)


@pytest.mark.parametrize("text", ["投资\ud800增长", "投资增长"], ids=["half-a-character", "no-searcher"])
def test_cues_are_sought_one_by_one_where_they_cannot_be_at_once(monkeypatch, text) -> None:
    if "\ud800" not in text:
        monkeypatch.setitem(sys.modules, "ahocorasick_rs", None)
    assert [text[cue.start : cue.end] for cue in _told(monkeypatch, 0, text)] == ["投资", "增长"]
