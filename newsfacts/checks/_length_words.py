"""Words around a length of time that say which dates it is told for, as expressions; for the finders of lengths."""

from typing import Final

from newsfacts.data.spans import BEGINS, DONE, ENDS, LASTED, WHOLE

ADJACENT: Final = (
    r"^[，,（( ]{0,2}"
    r"(?:在?这|的|共计?|总共|一共|历时|为期|前后|整整|长达|历经|持续|连续|其间|期间|近|约|超过|过去){0,3}$"
)
"""What may stand between a range and its length: 2013年至2015年(这)三年间."""

CUE: Final = (
    rf"(?:{'|'.join(LASTED)}|(?:{'|'.join(DONE)})了|共|一[^，。]{{1,4}}就是|整整[^，。；0-9]{{1,4}})"
    r"(?:[了为达共是计]|长达|已?有|整整|总共){0,2}(?:约|近)?$"
)
"""What makes the number of a later clause the length of the span before it."""

LONGEST: Final = 12
"""Characters of the longest such words."""

WHOLE_TOLD: Final = rf"，(?:{'|'.join(WHOLE)})(?:[^\W\d]{{0,3}}了|[了为达共是计]|长达|整整){{0,2}}$"
"""What does so whatever the two events are."""

CLOSED: Final = rf"^[^，。；]{{0,6}}?(?:{'|'.join(ENDS)})"

LAST: Final = r"，[^，。；]{0,4}?(?:(?:结束|终止|闭幕|竣工|完工|灭亡|止)[于在]|末班车?|关门|下班|闭馆|打烊)$"
"""The same, where it is told before that date."""

BEGUN: Final = rf"^[^，。；]{{0,10}}?(?:{'|'.join(BEGINS)})"

DISTANT: Final = ("距", "距离", "离")
"""Words before the earlier of two dates that is told last: 2010年夺冠，距1998年首次夺冠已过去12年."""

PAST: Final = r"[，]?(?:已经?|整整|正好|刚好|过去|相隔|相距|有了?|过了?){1,3}$"

SERVED: Final = ("服役", "服刑", "在位", "执教", "任教", "任职", "从军", "从教", "历时", "工期", "住院", "留学")
"""What makes a number of years the length of the span that its sentence tells after it."""

OPENS: Final = r"^[，（：](?:他|她|从|自|于|即){0,2}$"

TO: Final = r"^[^，。；]{0,8}，?(?:到|至|—|-|~|－)$"

SERVING: Final = r"^(?:入[党伍团职]|参军|参加工作|从[教军医警]|上任|到任)"
"""Events from which years of service are counted."""

FROM: Final = ("从", "自", "由")

LATER: Final = r"^(?:在?这)?$"

BACK: Final = r"^(?:间|中|里|期间)"

FOUNDED_BEFORE: Final = r"(?:建于|成立于|创办于|创建于|创立于|诞生于|建成于|起源于|开业于)$"

FOUNDED_AFTER: Final = r"^[^，。；]{0,8}?(?:创办|成立|建成|创建|创立|建校|开业|落成)"

PASSED: Final = ("有", "走过", "历经", "过去", "存在")

EVER_SINCE: Final = rf"^年?，?(?:已经?|至今)?(?:{'|'.join(PASSED)})了?(?:近|约|大约|整整)?$"

NOT_LENGTH: Final = r"^(?:，直到|期(?!间)|级|制|前|后|以上|以内|内|龄|一|付|计划|规划|贷)"

OWN_ENDS: Final = r"从[^，。；0-9]{2,8}到[^，。；0-9]{2,8}，"
"""What names two ends of its own between two dates and a length: 1998年动工，2006年通车，从立项到建成，走过15年."""

APART: Final = r"(?:时隔|相隔|阔别|间隔|又过了|(?<![走度经])过了)$"

AGAIN: Final = ("时隔", "相隔", "阔别", "间隔", "过了", "连续")
"""Words before a length that is told between two dates, or to the next."""

IN_A_ROW: Final = r"^年?(?:以来|起|开始)，?[^，。；]{0,8}?已?连续$"

LATE: Final = ("晚点", "延误", "误点", "迟到了", "晚到了", "早到了", "推迟了", "提前了")
"""What makes a length what lies between the time that was set and the time that it was."""

SET: Final = ("原定", "原计划", "预定", "应于", "应在", "本应", "计划")
"""What stands before the time that was set."""
