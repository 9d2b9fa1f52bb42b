"""A session acts on the council of an earlier term.

What it says: 「第八届理事会第三次会议…讨论第七届理事会的会费」 has two terms for one council. From its second
session on, a council decides on its own members and reports; the former council is heard at the first session, and
there the check is silent. Told where the sentence that names the other term has the session (会议, 全会) decide on it,
and the body has the same name.

Blind to bodies called by two names, and to terms in digits.
"""

from collections.abc import Iterator
from typing import Final

from newsfacts.checks._check import Check, Example, Judgement, Terms
from newsfacts.claims.announced import small
from newsfacts.model import Analysis, Severity, Verdict, Wording
from newsfacts.text.patterns import pattern

REACH: Final = 120
"""Characters between the session and what it decides."""

_NUMBER: Final = "[一二三四五六七八九十]{1,3}"
_SESSION: Final = rf"第?(?P<term>{_NUMBER})届(?P<body>\w{{3,10}}?)第?[二三四五六七八九]次(?:会议|全会|全体会议)"
_DECIDES: Final = (
    r"(?:会议|全会)[^。\n]{0,12}(?:审议|通过|表决|讨论|听取|部署)[^。\n]{0,6}"
    rf"第?(?P<term>{_NUMBER})届(?P<body>\w{{3,10}})"
)


class Session(Terms, frozen=True, kw_only=True):
    """The term of a session, and the term of the council it decides on."""

    body: str
    sitting: int
    named: int


def find(analysis: Analysis) -> Iterator[Session]:
    """Yield sessions with the council that they decide on."""
    text = analysis.text
    for session in pattern(_SESSION).finditer(text) if "届" in text else ():
        for act in pattern(_DECIDES).finditer(text, session.end(), session.end() + REACH):
            if act["body"].startswith(session["body"]):
                yield Session(
                    anchors=(session.span(), act.span()),
                    body=session["body"],
                    sitting=small(session["term"]),
                    named=small(act["term"]),
                )


def judge(terms: Session) -> Judgement:
    """Compare the two terms."""
    return Judgement(
        Verdict.AGREES if terms.sitting == terms.named else Verdict.CONFLICTS,
        f"{terms.body}：第{terms.sitting}届，第{terms.named}届",
        Wording(
            f"第{terms.sitting}届{terms.body}的会议议的却是第{terms.named}届",
            f"a session of term {terms.sitting} decides on term {terms.named}",
        ),
    )


CHECK = Check(
    code="NF506",
    name="session-term",
    title=Wording("届次前后不一", "a session acts on the council of another term"),
    doc=__doc__,
    severity=Severity.WARNING,
    find=find,
    judge=judge,
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
        Example(None, "商会第八届理事会第一次会议昨天举行。会议听取了第七届理事会工作报告。", "the first session"),
        Example(None, "第八届理事会第三次会议召开，第七届理事会会长到会祝贺。", "a guest"),
    ),
)
