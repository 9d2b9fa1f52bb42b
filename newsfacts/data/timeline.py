"""Words around a date that say whether it tells of an event, and where the words that tell of it end.

For ``summary.timeline``.
"""

from typing import Final

ROUGH: Final = ("近", "过去", "最近", "未来", "今后", "这",)
"""How periods begin that are counted back or on from today and place nothing: 近5年."""

COMPARED: Final = ("比", "较", "同", "于", "与", "自", "从", "由",)
"""What before a date makes it a mere measure of comparison."""

DANGLING: Final = ("到", "至", "为", "由", "从", "的", "和", "比", "在", "于", "自", "达", "是", "将", "与", "较", "截", "期间", "以来", "之后", "后", "之前", "前", "之际", "时", "中",)
"""Ends of words that another date cuts off: 收入由2012年7000元增加到."""

GUIDING: Final = ("按照", "根据", "据", "围绕", "依据", "图为", "以下", "经", "刚刚过去的", "过去的", "即将过去的", "即将到来的",)
"""Openings of words that only say by what or by whom something is told."""

LED: Final = ("到", "至",)
"""What leads to the level of a date: 增加到2023年的9000元."""

SAME: Final = ("同期", "相比", "的", "末的", "底的",)
"""What after a date does, or makes it an attribute."""

GOES_ON: Final = ("以来", "起", "前", "后", "以前", "以后", "之前", "之后", "至今", "期间", "末", "底", "初", "止", "时",)
"""What after a date belongs to it: the date is told with it."""

HEADLESS: Final = ("达", "为", "是", "占", "增", "降", "减", "还", "已", "将", "也", "就", "共", "累计", "完成", "实现", "建成", "超", "突破",)
"""Openings of a clause whose subject stands before the date."""
