"""From bytes to a page: decode, find the articles, read each one through its breaks.

``read`` answers for one file or standard input, ``read_text`` for text already in memory, ``sources`` expands what was
named on the command line, ``listed`` reads a list of names.
"""

from newsfacts.reading.pages import read, read_text
from newsfacts.reading.sources import listed, sources

__all__ = ["listed", "read", "read_text", "sources"]
