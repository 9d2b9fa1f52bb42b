"""Figures of a running text: every numeral read, set aside with a reason, or listed as unread."""

from newsfacts.extract.scan import extract

__all__ = ["extract"]
