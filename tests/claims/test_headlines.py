"""Headline figures with the body figures of their unit."""

from newsfacts.claims import analyse
from newsfacts.claims.headlines import Headline, headlines
from newsfacts.extract import extract
from newsfacts.reading import read_text


def heads(text: str) -> list[Headline]:
    """Read one article and return the figures of its heading."""
    (article,) = read_text(text).articles
    return [*headlines(analyse(article, extract(article.running.text, None)))]


def test_peers_have_the_unit_of_the_headline_figure() -> None:
    (head,) = heads("白河县新装水表2740户\n\n去年，白河县新装农村水表2740户，投入4200万元，涉及9个镇、118户低保户。\n")
    assert [peer.quantity.value for peer in head.peers] == [2740, 118]
    assert "水表" in head.words


def test_a_figure_without_unit_has_every_figure_as_peer() -> None:
    (head,) = heads("白河县斥资12亿修路\n\n昨天，白河县公布计划，投资12亿元修路，涉及9个镇、118公里。\n")
    assert len(head.peers) == 3


def test_medals_are_counted_by_their_metal() -> None:
    (gold, _) = heads("我省选手夺得5金2铜\n\n昨天，全国技能赛闭幕，我省选手夺得5枚金牌、2枚铜牌，另有8个优胜奖。\n")
    assert [peer.quantity.value for peer in gold.peers] == [5]


def test_dates_ordinals_and_durations_tell_no_amount() -> None:
    assert heads("第八届农博会开幕 展期3天\n\n昨天，第八届农博会在县城开幕，展期3天。\n") == []


def test_text_without_heading_has_no_headline_figures() -> None:
    assert heads("昨天，白河县新装农村水表2740户。") == []


def test_a_page_of_headings_is_read_heading_by_heading() -> None:
    found = heads("1个\n" * 20_000)  # a look at every heading for every figure would take minutes
    assert all(head.block.start <= head.claim.quantity.start < head.block.end for head in found)
