"""Lists before and behind a count, by the counts their readings give."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.claims.lists import REACH, list_ending, list_starting

TOWNS = ["青禾镇", "白沙镇", "石塘镇", "临港镇", "溪口镇", "南山镇", "北坡镇", "东岭镇"]
NAMES = st.lists(st.sampled_from(TOWNS), min_size=2, max_size=8)


def named(rows: list[tuple]) -> list:
    """Test cases whose last column is their name."""
    return [pytest.param(*row[:-1], id=row[-1]) for row in rows]


ENDING = [
    ("影响青禾、白沙、石塘", (3,), "names parted by 、"),
    ("影响青禾、白沙和石塘", (3,), "和 joins the last"),
    ("影响青禾、白沙及石塘", (3,), "及 between names of one length"),
    ("负责规划、信贷工作、城乡及区域协调问题", (3, 4), "及 may stand inside a name"),
    ("前往北京、上海及哈尔滨", (3,), "known places are two items"),
    ("影响青禾、白沙，以及石塘、临港、溪口", (3,), "the clause begins with 以及"),
    ("由气象、渔业、文化和旅游", (3, 4), "a compound that holds 和"),
    ("学会总和、差额、普及率", (3,), "和 and 及 inside words"),
    ("要做好调研和督查、立项和审批、验收和移交", (3, 6), "pairs: counted as pairs or one by one"),
    ("要做好调研和督查、验收和移交", (2, 3, 4), "two pairs"),
    ("表彰《春潮》《远山》《渡口》", (3,), "book titles side by side"),
    ("评出“金穗”“银帆”", (2,), "quotation marks side by side"),
    ("前往青禾（含新村、老村）、白沙（含滩头）", (2,), "brackets are opaque"),
    ("县长、县委副书记王一，先后走访青禾、白沙", (2,), "a comma ends the clause"),
    ("主任先后主持召开企业家座谈会议、基层代表座谈会、青年座谈会", (3,), "short pieces only"),
    ("上海市市长、在浦东先后召开了企业负责人、专家、代表", (3, 4), "words that lead to the list"),
    ("本届展会共有、包括农具、种子、化肥", (3,), "包括 begins the list"),
    ("设文、理、工、医", (4,), "single characters"),
    ("来自南山学院、祥和艺术学院、北坡学院", (3,), "one character before 和 is no name"),
]


@pytest.mark.parametrize(("text", "readings"), named(ENDING))
def test_list_before_a_count(text, readings) -> None:
    found = list_ending(text, len(text))
    assert found is not None
    assert found.readings == readings


STARTING = [
    ("青禾、白沙和石塘。其余各镇", (3,), False, "to the full stop"),
    ("青禾、白沙、石塘等。", (3,), True, "等 leaves it open"),
    ("青禾（3.5亿元）、白沙（2亿元）、石塘（1亿元）。", (3,), False, "figures in brackets"),
    ("青禾、白沙、石塘增长6.2%、2.8%、5.0%。", (3,), False, "a figure ends it"),
    ("青禾、白沙），其中", (2,), False, "the bracket ends it"),
    ("《春潮》《远山》两部", (2,), False, "titles side by side"),
]


@pytest.mark.parametrize(("text", "readings", "is_open"), named(STARTING))
def test_list_behind_a_count(text, readings, is_open) -> None:
    found = list_starting(text, 0)
    assert found is not None
    assert (found.readings, found.open) == (readings, is_open)


@pytest.mark.parametrize("text", ["影响青禾", "影响青禾、", "、、、", ""])
def test_no_list(text) -> None:
    assert list_ending(text, len(text)) is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("展览分为序厅、东厅、西厅", "序厅"),
        ("大会为青岚重工、东轴传动、望津数控", "青岚重工"),
        ("四对矛盾分别是产销、供求、收支", "产销"),
        ("为民公司、东轴公司、望津公司", "为民公司"),
        ("建设北山至白沙公路、南岭公路", "建设北山至白沙公路"),
    ],
)
def test_the_first_item_begins_behind_what_leads_to_it(text, first) -> None:
    """What is no longer than the other items keeps its 为."""
    found = list_ending(text, len(text))
    assert found is not None
    low, high = found.pieces[0]
    assert text[low:high] == first


@given(NAMES)
def test_every_name_is_counted(names) -> None:
    text = "影响" + "、".join(names)
    found = list_ending(text, len(text))
    assert found is not None
    assert len(names) in found.readings
    assert [text[low:high] for low, high in found.pieces][1:] == names[1:]


@given(NAMES, st.booleans())
def test_open_list_allows_more_never_fewer(names, is_open) -> None:
    text = "影响" + "、".join(names)
    found = list_ending(text, len(text), is_open=is_open)
    assert found is not None
    assert found.allows(len(names))
    assert found.allows(len(names) + 3) == is_open
    assert not found.allows(len(names) - 1)


@given(NAMES)
def test_the_same_list_reads_alike_in_both_directions(names) -> None:
    text = "、".join(names)
    backward, forward = list_ending(text, len(text)), list_starting(text, 0)
    assert backward is not None
    assert forward is not None
    assert backward.pieces == forward.pieces


@pytest.mark.parametrize("sign", ["、", "和", "（", "“、”", "《》"])
def test_hostile_text_is_read_within_reach(sign) -> None:
    text = sign * 200_000
    for found in (list_ending(text, len(text)), list_starting(text, 0)):
        assert found is None or found.end - found.start <= REACH
