"""The number of a term or an edition differs between two places that tell the same.

What it says, in three kinds:

- 「第八届理事会第三次会议…讨论第七届理事会的会费」 has two terms for one council. From its second session on, a
  council decides on its own members and reports; the former council is heard at the first session, and there the
  check is silent. Told where the sentence that names the other term has the session (会议, 全会) decide on it.
- The headline has 第九届山歌大会, the lead 第六届山歌大会, and no other edition of them is told.
- 「第九届灯会开幕。上届（第七届）灯会…」: the edition before the ninth is the eighth.

Blind to bodies and series called by two names, to terms in digits, and to editions without 第.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Needs, Terms
from newsfacts.claims.counts import small
from newsfacts.claims.editions import editions
from newsfacts.model import Analysis, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern
from newsfacts.text.spots import near_signs
from newsfacts.text.told import told_in

_NEAR: Final = 24
"""Characters around 届 within which a session is named."""

REACH: Final = 120
"""Characters between the session and what it decides."""

_NUMBER: Final = "[一二三四五六七八九十]{1,3}"
_SITTINGS: Final = ("次会议", "次全会", "次全体会议")
_SESSION: Final = rf"第?(?P<term>{_NUMBER})届(?P<body>\w{{3,10}}?)第?[二三四五六七八九](?:{'|'.join(_SITTINGS)})"
_DECIDES: Final = (
    r"(?:会议|全会)[^。\n]{0,12}(?:审议|通过|表决|讨论|听取|部署|选举|增补|批准|同意|研究|审查|修订|修改|总结|推选|罢免)[^。\n]{0,6}"
    rf"第?(?P<term>{_NUMBER})届(?P<body>\w{{3,10}})"
)


_FORMER: Final = rf"上一?届(?P<body>\w{{0,8}}?)[（(，,即为是]{{1,2}}第?(?P<term>{_NUMBER})届"
"""The number of the edition before, told as that: 上届即第八届."""

_NOW: Final = rf"第?(?P<term>{_NUMBER})届(?P<body>\w{{2,10}})"


class Session(Terms, frozen=True, kw_only=True):
    """A council or series, the number it has first, and the one it has then; ``measure`` is 届, 批 and the like.

    ``headline`` says that the first stands there, ``former`` that the second is the one before; ``told`` are the two
    numbers as printed.
    """

    body: str
    sitting: int
    named: int
    measure: str
    headline: bool = False
    former: bool = False
    told: tuple[str, str]


def find(analysis: Analysis) -> Iterator[Session]:
    """Yield sessions with the council that they decide on, and editions of the headline with those of the body."""
    yield from _sessions(analysis.text)
    yield from _formers(analysis.text)
    for head, told, known in editions(analysis):
        yield Session(
            anchors=(head.named(known), told.named(known)),
            body=head.series[:known],
            sitting=head.number,
            named=told.number,
            measure=head.measure,
            headline=True,
            told=(head.printed, told.printed),
        )


def _formers(text: str) -> Iterator[Session]:
    """Read 「第九届灯会开幕，上届（第八届）…」: the edition told last before counts one more."""
    for found in near_signs(text, _FORMER, "届", _NEAR) if "上届" in text or "上一届" in text else ():
        editions = [*pattern(_NOW).finditer(text, max(0, found.start() - REACH), found.start())]
        if len(editions) == 1 and editions[0]["body"].startswith(found["body"]):
            now, former = editions[0], found["term"]
            yield Session(
                anchors=(now.span(), found.span()),
                body=found["body"] or now["body"],
                sitting=small(now["term"]),
                named=small(former) + 1,
                measure="届",
                former=True,
                told=(now["term"], former),
            )


def _sessions(text: str) -> Iterator[Session]:
    for session in near_signs(text, _SESSION, "届", _NEAR) if told_in(text, _SITTINGS) else ():
        for act in pattern(_DECIDES).finditer(text, session.end(), session.end() + REACH):
            if act["body"].startswith(session["body"]):
                yield Session(
                    anchors=(session.span(), act.span()),
                    body=session["body"],
                    sitting=small(session["term"]),
                    named=small(act["term"]),
                    measure="届",
                    told=(session["term"], act["term"]),
                )


def judge(terms: Session) -> Judgement:
    """Compare the two numbers."""
    measure, body = terms.measure, terms.body
    first, then = terms.told
    if terms.headline:
        formula = f"标题第{first}{measure}{body}，正文第{then}{measure}"
        message = Wording(
            f"标题作第{first}{measure}{body}，正文作第{then}{measure}",
            f"edition {terms.sitting} in the headline, {terms.named} in the body",
        )
    elif terms.former:
        formula = f"第{first}届的上届：第{then}届"
        message = Wording(f"第{first}届的上届不是第{then}届", f"the edition before {terms.sitting} is another")
    else:
        formula = f"{body}：第{first}届，第{then}届"
        message = Wording(
            f"第{first}届{body}的会议议的却是第{then}届",
            f"a session of term {terms.sitting} decides on term {terms.named}",
        )
    return Judgement(Verdict.AGREES if terms.sitting == terms.named else Verdict.CONFLICTS, formula, message)


CHECK = Check(
    code="NF506",
    name="session-term",
    title=Wording("届次前后不一", "a session acts on another term, or two editions of one thing"),
    doc=__doc__,
    severity=Severity.WARNING,
    find=find,
    judge=judge,
    needs=(Needs(words=("届",), also=("会议", "全会", "上届", "上一届")), Needs(words=("第",), heading=True)),
    examples=(
        Example(
            Verdict.CONFLICTS,
            "商会第八届理事会第三次会议在县城举行，会议讨论第七届理事会新订的会费标准。",
            "another term",
        ),
        Example(
            Verdict.AGREES,
            "商会第八届理事会第三次会议在县城举行，会议讨论第八届理事会新订的会费标准。",
            "its own term",
        ),
        Example(
            Verdict.CONFLICTS,
            "商会第八届理事会第三次会议昨日召开，会议增补了第七届理事会两名副会长。",
            "members of another term are chosen",
        ),
        Example(Verdict.CONFLICTS, "第九届灯会明年举行，上届灯会即第九届灯会在邻县举行。", "the eighth"),
        Example(Verdict.AGREES, "第九届灯会昨日开幕。上一届（第八届）灯会在邻县举行。", "one less"),
        Example(None, "商会第八届理事会第一次会议昨天举行。会议听取了第七届理事会工作报告。", "the first session"),
        Example(None, "第八届理事会第三次会议召开，第七届理事会会长到会祝贺。", "a guest"),
    ),
)
