"""Why a numeral is no claim. A reason among ``ASIDES`` sets it aside; any other means that the numeral is unread."""

from typing import Final

WORD: Final = "word"
IDIOM: Final = "idiom"
NAME: Final = "name"
MODEL: Final = "model number"
LIST_MARK: Final = "list mark"
QUOTED: Final = "quoted figure"
SCORE: Final = "score"
SERIAL: Final = "serial number"
FORMULA: Final = "formula"
COORDINATE: Final = "coordinate"
HEADING: Final = "unit of a table"
MALFORMED: Final = "no well-formed numeral"

ASIDES: Final = frozenset({WORD, IDIOM, NAME, MODEL, LIST_MARK, QUOTED, SCORE, SERIAL, FORMULA, COORDINATE, HEADING})
