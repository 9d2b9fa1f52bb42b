"""What each figure of an article is about: category, metric, subject, status, period, role.

For the checks, the summary and every report; nothing here loads a dictionary of words.
"""

from newsfacts.claims.analysis import analyse, understand

__all__ = ["analyse", "understand"]
