"""Reading takes time in proportion to the page, whatever is on it."""

import time

import pytest

from newsfacts.reading import read_text

TEXT = "全镇新建学校十二所，总投资三亿元，面积是"
HOSTILE = {
    "one line": TEXT * 100_000,
    "brackets": "（" * 1_000_000,
    "stars": "*" * 1_000_000,
    "blank lines": "\n" * 200_000 + "水渠",
    "short heads": "项目建设加快\n" * 20_000,
    "heads and text": "项目建设加快\n\n全镇新建学校十二所。\n\n" * 10_000,
    "broken paragraphs": f"{TEXT}\n\n" * 20_000,
    "pictures": f"{TEXT}\n\n工人在施工。\n\n林一摄\n\n" * 5_000,
    "bylines": "本报记者 林一\n\n" * 20_000,
    "dates": "6月24日" * 50_000,
    "headings": "# 水渠\n" * 20_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_pages(text):
    began = time.process_time()
    page = read_text(text)
    assert time.process_time() - began < 20
    assert page.articles
