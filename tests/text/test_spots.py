"""What is sought only where its signs stand is all that going through the whole text would find."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts import api
from newsfacts.checks import INDEX, Check
from newsfacts.checks import _forms as forms
from newsfacts.checks import nf506_session as sessions
from newsfacts.checks import nf801_hedges as hedges
from newsfacts.claims import scores

SEEKING = [
    (forms, "at_spots"),
    (forms, "near_signs"),
    (sessions, "near_signs"),
    (hedges, "near_signs"),
    (scores, "at_spots"),
]

CODES = ["NF307", "NF506", "NF801", "NF802", "NF811", "NF814", "NF816", "NF819", "NF820", "NF821", "NF823"]


def everywhere(text: str, source: str, *_: object) -> Iterator[re.Match[str]]:
    """Go through the whole text."""
    return re.finditer(source, text)


def found(check: Check[Any], text: str) -> list[list[tuple[tuple[int, int], ...]]]:
    return [[terms.anchors for terms in check.find(analysis)] for analysis in api.analyse(api.read_text(text)).analyses]


def scraps(check: Check[Any]) -> st.SearchStrategy[str]:
    """Texts of scraps of the examples of a check, in any order, with stray signs between."""
    texts = [example.text for example in check.examples]
    whole = st.sampled_from(texts)
    scrap = st.tuples(whole, st.integers(0, 24), st.integers(1, 12)).map(lambda cut: cut[0][cut[1] : cut[1] + cut[2]])
    stray = st.text(sorted({*"".join(texts)}), max_size=2)
    return st.lists(st.one_of(scrap, whole, stray), min_size=1, max_size=6).map("".join)


@pytest.mark.parametrize("check", [entry.check for entry in INDEX if entry.code in CODES], ids=lambda check: check.code)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_spots_miss_nothing(check: Check[Any], data: st.DataObject) -> None:
    text = data.draw(scraps(check))
    quick = found(check, text)
    with pytest.MonkeyPatch.context() as patch:
        for module, name in SEEKING:
            patch.setattr(module, name, everywhere)
        assert quick == found(check, text)
