"""Dates, times and periods of running Chinese text, with the days they mean; for the scan of ``extract``."""

from newsfacts.data.calendar import PLAN_NAMES
from newsfacts.extract.calendar.beginnings import FIRST, SECOND, begins
from newsfacts.extract.calendar.days import Context
from newsfacts.extract.calendar.plain import plain
from newsfacts.extract.calendar.reader import COUNTED, FOLLOWERS, read

__all__ = ["COUNTED", "FIRST", "FOLLOWERS", "PLAN_NAMES", "SECOND", "Context", "begins", "plain", "read"]
