"""What a document format gives: its text, in the order of reading, and what the file says of itself."""

import datetime

from msgspec import Struct


class Document(Struct, frozen=True):
    """``text`` has a line for each paragraph and row of a table; ``day`` is the publication date in the metadata.

    ``encoding`` names how the text was stored. ``in_rows`` says that each line is a row of print instead.
    """

    text: str
    encoding: str
    day: datetime.date | None = None
    replaced: int = 0
    in_rows: bool = False
