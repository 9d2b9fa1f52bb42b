"""A figure of the headline is another in the body.

What it says: the headline has 2470户, the article 2740户. Every headline figure that recurs in the body is a relation
that holds, also when the headline rounds, cuts off or hedges it (超1.2亿 for 120340567). Where none recurs, one rival
is named if the words around both figures say that the same is told, and a single slip of the pen leads from one to the
other, or 万 is lost or added, or the words right beside them agree over five characters.

Silent where the headline adds up figures of the body (11人死伤), where the rival is told of an earlier time, and where
several rivals are as near.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, islice
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs
from newsfacts.checks._rivals import like_of, rivals
from newsfacts.checks._told import FATES, Quoted, around, digits, equal, fits, is_vague, passed, quote, told_again
from newsfacts.claims.headlines import UNTOLD, Headline, headlines, lapses
from newsfacts.model import Analysis, Claim, Kind, Severity, Verdict, Wording

ADDENDS: Final = 12
"""Figures of the lead that are tried as addends of a headline figure."""

CLEAR: Final = 3
"""Digits of a figure that no longer adds up figures of the body where one told in its words is a slip away."""

MOST: Final = 24
"""Figures of one heading that are compared: a heading with more is none."""

FEW_CARS: Final = 5
"""Cars of an accident up to which a body counts them apart."""

ADDITIVE: Final = frozenset({Kind.COUNT, Kind.NUMBER, Kind.MONEY})


class Told(Quoted, frozen=True, kw_only=True):
    """A figure of the headline and the one of the body that tells the same."""

    headline: Claim
    body: Claim


def find(analysis: Analysis) -> Iterator[Told]:
    """Yield every headline figure with the body figure that repeats it, or that should."""
    taken: set[str] = set()
    doubtful: list[tuple[Headline, Claim | None]] = []
    heads = tuple(islice(headlines(analysis), MOST))
    for head in heads:
        same = [peer for peer in head.peers if fits(head.claim, peer)]
        best = _best(analysis, head, same)
        alike = best if best and equal(head.claim, best) else None
        if alike and (around(analysis, alike, head.words) > 1 or _words(analysis, head, alike) > 1):
            taken.add(alike.id)
            yield Told(headline=head.claim, body=alike, quoted=quote(analysis.text, head.claim, alike))
        else:
            doubtful.append((head, best))
    for lapse, body in lapses(analysis):
        yield Told(headline=lapse, body=body, quoted=quote(analysis.text, lapse, body))
    taken |= {best.id for _, best in doubtful if best}  # what fits one figure of the heading is no rival of another
    for head, best in doubtful:
        told = _rival(analysis, head, best, [peer for peer in head.peers if peer is best or peer.id not in taken])
        told = best if told is None or _of_other(analysis, head, told, heads) else told
        if told:
            yield Told(headline=head.claim, body=told, quoted=quote(analysis.text, head.claim, told))


def _of_other(analysis: Analysis, head: Headline, peer: Claim, heads: Sequence[Headline]) -> bool:
    """Whether a figure of the body repeats another one of the headline, by its words as much as it would this one."""
    same = (other for other in heads if other is not head and peer in other.peers and fits(other.claim, peer))
    return any(_words(analysis, other, peer) >= _words(analysis, head, peer) for other in same)


def _words(analysis: Analysis, head: Headline, peer: Claim, *, beside: int = 1) -> int:
    """Return how much the words around a figure are those of the headline; ``beside`` is the weight of the nearest."""
    like = like_of(analysis, head, peer)
    return beside * like.beside + like.around


def _best(analysis: Analysis, head: Headline, same: Sequence[Claim]) -> Claim | None:
    """Return the figure that tells most surely what the headline does: equal, not vague, told in its words."""
    for sure in (lambda peer: equal(head.claim, peer), lambda peer: not is_vague(peer)):
        same = [*filter(sure, same)] or same
    return (
        same[0] if len(same) == 1 else max(same, key=lambda peer: _words(analysis, head, peer, beside=2), default=None)
    )


def _rival(analysis: Analysis, head: Headline, best: Claim | None, peers: Sequence[Claim]) -> Claim | None:
    """Return the one figure that the headline must mean, ``None`` where that is not sure.

    ``best`` is a figure that would fit; where it is equal or far finer, the words must speak far more for the rival.
    """
    claim = head.claim
    if _told_at_all(analysis, head, best):
        return None
    found = [*rivals(analysis, head, [peer for peer in peers if peer is not best])]
    top = max((like.weight for like, _ in found), default=None)
    nearest = [(like, peer) for like, peer in found if like.weight == top]
    if len({peer.quantity.value for _, peer in nearest}) != 1:
        return None
    like, rival = nearest[0]
    strong = like.slip and like.beside > 1 and like.around > 2
    if not like.slip and ((best and not is_vague(best)) or _one_of_many(analysis, head, peers)):
        return None
    if best and (equal(claim, best) or digits(analysis.text, best) > digits(analysis.text, claim) + 1):
        return rival if strong and like.beside + like.around > _words(analysis, head, best) + 3 else None
    clear = like.slip and like.beside > 1 and digits(analysis.text, claim) > CLEAR
    alone = strong and like.beside > 3 and claim.quantity.written_unit[-1:] not in FATES
    return rival if clear or alone or not _adds_up(claim, peers) else None


def _told_at_all(analysis: Analysis, head: Headline, best: Claim | None) -> bool:
    """Whether the body has a headline figure word for word (“三个全覆盖”), or a bare one of anything (发现18具遗体)."""
    text, quantity = analysis.text, head.claim.quantity
    if text.startswith("破", quantity.start - 1) and any(passed(head.claim, peer) for peer in head.peers):
        return True
    again = text.find(text[quantity.start : quantity.end + 2], head.block.end)
    if again >= 0 and not text[again - 1].isdecimal():
        return True
    few = quantity.written_unit == "车" and (quantity.value or 0) <= FEW_CARS
    if few or text.find("第" + text[quantity.start : quantity.end], head.block.end) >= 0:
        return True  # 四次喊话: 第四次喊话; 三车连撞: 一车连撞两车
    return best is not None and equal(head.claim, best) and quantity.unit is None


def _one_of_many(analysis: Analysis, head: Headline, peers: Sequence[Claim]) -> bool:
    """Whether several figures are told in the words of the headline, which may count all of them."""
    return len({peer.quantity.value for peer in peers if like_of(analysis, head, peer).beside > 1}) > 1


def _adds_up(claim: Claim, peers: Sequence[Claim]) -> bool:
    """Whether the headline adds up two or three neighbouring figures of the lead, or any two small ones."""
    if claim.quantity.kind not in ADDITIVE:
        return False
    values = [peer.quantity.value for peer in peers[:ADDENDS] if peer.quantity.value]
    total = claim.quantity.value
    neighbours = (values[at : at + size] for size in (2, 3) for at in range(len(values)))
    groups = combinations(values, 2) if total and total < 10 else neighbours
    return any(sum(group) == total for group in groups)


def judge(terms: Told) -> Judgement:
    """Compare the two as ranges."""
    headline, body = terms.quoted
    message = Wording(f"标题作{headline}，正文作{body}", f"{headline} in the headline, {body} in the body")
    return told_again(terms.headline, terms.body, f"标题{headline}，正文{body}", message)


CHECK = Check(
    code="NF501",
    name="headline-figure",
    title=Wording("标题与正文数字不一", "the headline has another figure than the body"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(kinds=tuple(kind for kind in Kind if kind not in UNTOLD - {Kind.DURATION}), heading=True),),
    examples=(
        Example(
            Verdict.CONFLICTS,
            "白河县新装水表2470户\n\n去年，白河县新装农村水表2740户，比计划多110户。",
            "two digits swapped",
        ),
        Example(Verdict.CONFLICTS, "青石大桥垮塌致8人死亡\n\n昨天清晨，青石大桥垮塌，造成6人死亡。", "the same words"),
        Example(
            Verdict.AGREES, "白河县新装水表2740户\n\n去年，白河县新装农村水表2740户，比计划多110户。", "told alike"
        ),
        Example(Verdict.ROUNDS, "全县粮食产量超12万吨\n\n去年，全县粮食产量12.4万吨。", "a hedge in the headline"),
        Example(
            Verdict.CONFLICTS,
            "油罐车侧翻3死14伤\n\n昨日，油罐车侧翻，3人死亡，12人受伤。",
            "the hurt by their unit",
        ),
        Example(
            Verdict.CONFLICTS,
            "女子骗得40万元获刑\n\n被告人张某以找工作为名，先后骗取6名受害人共4万元，昨天被判刑。",
            "a zero too many, of the only amount",
        ),
        Example(
            Verdict.AGREES, "女子骗得4万元获刑\n\n张某骗取6人共4万元，其中一人被骗4000元。", "the amount is in the body"
        ),
        Example(
            Verdict.CONFLICTS,
            "被困6天的矿工获救\n\n昨日，被困4天的矿工升井。",
            "a time behind the same words",
        ),
        Example(Verdict.CONFLICTS, "高速8车追尾\n\n昨日大雾，高速发生18车连环追尾事故。", "a digit lost"),
        Example(Verdict.CONFLICTS, "首季出口增长两成\n\n首季全市出口总值同比增长10.2%。", "tenths"),
        Example(None, "水渠送水360万立方米\n\n上月，水渠送水363万立方米。", "rounded to tens"),
        Example(None, "被困6天的矿工获救\n\n昨日，矿工升井。家属守候4天。", "another length of time"),
        Example(Verdict.ROUNDS, "司机为赚1000元要赔1万多\n\n司机蒋某须付1.2万元修理费。", "two amounts of it"),
        Example(None, "车祸致11人死伤\n\n昨天的车祸造成3人死亡，8人受伤。", "the headline adds up"),
        Example(
            None,
            "南山发生5.2级地震\n\n昨天，南山有强烈震感。2008年，南山发生5.7级地震。",
            "a quake of another year",
            "2014-03-02",
        ),
        Example(
            Verdict.ROUNDS,
            "县里发放贷款21.5亿元\n\n去年，县里发放贷款5000笔、21.46亿元，笔均42.92万元。",
            "an average is no rival of what fits",
        ),
        Example(
            Verdict.ROUNDS,
            "今年全县新建住房5.3万套\n\n年初，省里下达目标任务为新建住房5.1万套。到十月，全县实际新建住房52816套。",
            "what was planned is no rival",
        ),
        Example(Verdict.AGREES, "两车争道 一车遭撞\n\n昨晚两车争道。民警赶到时，两车均已受损。", "another of the two"),
        Example(
            Verdict.CONFLICTS,
            "三年筑渠48.6万米\n\n过去三年，石桥县新开渠道46.8万米，改造泵站30座。",
            "three digits and a slip: no other words are needed",
        ),
        Example(
            Verdict.CONFLICTS,
            "信访件办结6135件\n\n上月，全市信访件办结6315件，其中来信2100件，来访4035件。",
            "that it adds figures up is no excuse for a slip of the one told in its words",
        ),
        Example(
            Verdict.AGREES, "滑坡遇难18 失联107人\n\n发现18具遗体，失联107人。11户农房被毁，遇难者多为游客。", "bodies"
        ),
        Example(None, "轿车撞树两人受伤\n\n昨晚，一轿车撞树，驾驶员和一名女学生受伤。", "一名 is an article"),
        Example(
            Verdict.AGREES, "12.五县未见灾情\n\n震后，五县排查隐患7处，其中1处安装监测仪。", "the number of a heading"
        ),
        Example(
            Verdict.AGREES, "报复致2死10伤\n\n一男子报复村民，致2人死亡，1人重伤，9人轻伤。", "hurt a little and badly"
        ),
        Example(None, "推进“三个全覆盖”\n\n县里推进“三个全覆盖”，抽调15人组成5个工作组。", "a name told again"),
        Example(
            None,
            "11名嫌疑人落网\n\n警方打掉一个团伙，抓获3名嫌疑人。随后又抓获7名嫌疑人。上月已有1名嫌疑人归案。",
            "the headline counts all of them",
        ),
        Example(
            None, "工信厅四次喊话降费\n\n工信厅第四次公开喊话降费。前三次喊话后，运营商推出套餐。", "told as the fourth"
        ),
        Example(None, "城区三车连撞\n\n一辆洒水车驶向老城区，连撞两车，无人受伤。", "one that hit two"),
        Example(
            Verdict.ROUNDS,
            "为赚1000元出事故 要赔1万多元\n\n蒋某应承担共计1.2万元的修理费。",
            "the other amount of the headline",
        ),
    ),
)
