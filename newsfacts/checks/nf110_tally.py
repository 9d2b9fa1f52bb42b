"""A season or a match that does not add up.

For the proofreader: *15轮战罢9胜4平2负积33分* are 31 points, and *四节比分为28比25、24比31、33比22、27比36* is no
112:104. A record of wins, draws and losses makes the matches played, and the points at three for a win, or at two as
before 1995; quarters make the score, and the games won by each side make that of a match in games, whichever side is
told first.

Silent where points are taken off, where a match went into extra time, and where the record is that of home matches.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks import _judge
from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.standings import Match, matches, records
from newsfacts.model import Analysis, Claim, Severity, Verdict, Wording


class Tally(Terms, frozen=True, kw_only=True):
    """Wins, draws and losses with the matches or the points they make; or a match (the anchors) with its parts."""

    won: Claim | None = None
    drawn: Claim | None = None
    lost: Claim | None = None
    matches: Claim | None = None
    points: Claim | None = None
    match: Match | None = None


def find(analysis: Analysis) -> Iterator[Tally]:
    """Yield the records of seasons, and the matches told with their parts."""
    for told in records(analysis):
        yield Tally(won=told.won, drawn=told.drawn, lost=told.lost, matches=told.matches, points=told.points)
    for match in matches(analysis):
        yield Tally(match=match, anchors=match.ranges)


def judge(terms: Tally) -> Judgement:
    """Add up."""
    if terms.match:
        return _of_match(terms.match)
    won, drawn, lost = (int(_judge.value_of(claim)) if claim else 0 for claim in (terms.won, terms.drawn, terms.lost))
    told = terms.points or terms.matches
    printed = int(_judge.value_of(told)) if told else 0
    made, way = (3 * won + drawn, f"{won}×3 + {drawn}") if terms.points else (won + drawn + lost, "")
    fits = printed == made or (terms.points is not None and printed == 2 * won + drawn)
    name, english = ("积分", "points") if terms.points else ("场次", "matches")
    return Judgement(
        verdict=Verdict.AGREES if fits else Verdict.CONFLICTS,
        formula=f"{way or f'{won} + {drawn} + {lost}'} = {printed}",
        message=Wording(f"胜平负合{name}{made}，文中写{printed}", f"they make {made} {english}, printed {printed}"),
    )


def _of_match(match: Match) -> Judgement:
    """Add up the quarters, or count the games won."""
    if match.games:
        made = sum(ours > theirs for ours, theirs in match.parts), sum(ours < theirs for ours, theirs in match.parts)
    else:
        made = sum(ours for ours, _ in match.parts), sum(theirs for _, theirs in match.parts)
    fits = match.score in (made, made[::-1])
    ours, theirs = match.score
    return Judgement(
        verdict=Verdict.AGREES if fits else Verdict.CONFLICTS,
        formula=f"{' + '.join(f'{one}:{other}' for one, other in match.parts)} = {ours}:{theirs}",
        message=Wording(
            f"各节（局）合为{made[0]}:{made[1]}，比分写作{ours}:{theirs}",
            f"the parts make {made[0]}:{made[1]}, the score is printed as {ours}:{theirs}",
        ),
    )


CHECK: Final = Check(
    code="NF110",
    name="tally",
    title=Wording("胜负场次、积分或各节比分与总数不符", "a season or a match that does not add up"),
    doc=__doc__,
    severity=Severity.ERROR,
    find=find,
    judge=judge,
    needs=(Needs(words=("胜",), also=("负",)), Needs(words=("节比分", "局比分", "节的比分", "局的比分"))),
    examples=(
        Example(Verdict.CONFLICTS, "球队战罢15轮9胜4平2负积33分，升至第三位。", "31 points"),
        Example(Verdict.AGREES, "球队15轮9胜4平2负积31分，升至第三位。", "three for a win"),
        Example(Verdict.AGREES, "球队14轮6胜5平3负积17分，列第五位。", "two for a win, as it was"),
        Example(Verdict.CONFLICTS, "红队20场比赛12胜4平3负，暂列第二。", "19 matches"),
        Example(Verdict.CONFLICTS, "红队82场比赛53胜28负，排名第二。", "81 matches, none drawn"),
        Example(Verdict.CONFLICTS, "主队以112比104获胜，四节比分为28比25、24比31、33比22、27比36。", "26 in the last"),
        Example(Verdict.AGREES, "主队以112比104获胜，四节比分为28比25、24比31、33比22、27比26。", "quarter by quarter"),
        Example(
            Verdict.CONFLICTS,
            "红队3比1取胜，四局比分为25比20、25比19、22比25和25比17，总得分97比91。",
            "81 of the other",
        ),
        Example(Verdict.CONFLICTS, "红队以3比1取胜，四局比分为25比20、23比25、25比22、22比25。", "two games each"),
        Example(Verdict.AGREES, "红队以1比3告负，四局比分为25比20、23比25、22比25、17比25。", "told by who lost"),
        Example(Verdict.AGREES, "红队20轮12胜4平4负，被扣6分后积34分。", "points are taken off"),
        Example(None, "主队以112比104获胜，四节比分为25比25、24比31、33比22、20比24，加时赛10比2。", "extra time"),
        Example(None, "联赛21轮过后，红队以9胜11负列第九。", "a team may have had no match in a round"),
        Example(None, "主队88比79取胜，上半场两节比分分别为22比18、25比20。", "half of it"),
        Example(None, "红队第20轮迎来本赛季的第12胜，此前4平3负。", "the number of a round"),
    ),
)
