"""Bytes → text, for the reader. Never a silent guess: the encoding and the characters lost are part of the answer.

In this order: what the user named; a byte order mark; strict UTF-8; strict GB2312, and Big5 of common characters, which
no other encoding of Chinese text satisfies by chance; what charset-normalizer finds among GB18030, Big5 and UTF-16. A
file that fits none of them strictly, because it was cut off or patched together, is read with replacement characters
if they stay few.
"""

import codecs

from msgspec import Struct

from newsfacts.data import reasons
from newsfacts.data.layout import MARGIN
from newsfacts.errors import ReadError, UsageError

REPLACEMENT = "\ufffd"
SAMPLE = 1 << 16
"""So many bytes are looked at to tell the encoding."""
BAD_SHARE = 0.02
"""Of the characters beyond ASCII at most this share may have to be replaced."""
BIG5_SHARE = 0.95
"""Share of the common characters in a text taken for Big5 at once."""
BAD_SHARE_OF_FEW = 0.1
FEW = 4
"""Or so many, if they are not more than this share."""
CHINESE_SHARE = 0.2
"""Share of characters beyond ASCII in a Chinese text, at least."""
COMMON_SHARE = 0.8
"""Share of characters of a Chinese text that are in GB2312, at least."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_COMMON_BIG5 = bytes(range(0xA1, 0xC7))
"""First bytes of Big5 signs and of its common characters."""
_WIDE = ("utf-16-le", "utf-16-be")
_PATCHED = ("utf-8", "gb18030", "big5")
"""What a file may have been before it was damaged, in the order of trial."""


class Decoded(Struct, frozen=True):
    """The text, how it was decoded, and how many characters had to be replaced."""

    text: str
    encoding: str
    replaced: int = 0


def decode(content: bytes, source: str, encoding: str | None = None) -> Decoded:
    """Decode the bytes of a file; ``encoding`` overrides what they look like.

    Raises ``ReadError`` for an empty or binary file and for bytes no encoding of Chinese text fits, ``UsageError`` for
    an encoding that does not exist.
    """
    decoded = _as_marked(content, source) if encoding is None else _as_told(content, encoding)
    if not decoded.text.strip(MARGIN + "\0"):
        raise ReadError(source, reasons.EMPTY.en)
    return decoded


def _as_told(content: bytes, encoding: str) -> Decoded:
    try:
        return _lossy(content, encoding)
    except (LookupError, UnicodeError) as error:
        raise UsageError(f"no such encoding: {encoding}") from error


def _as_marked(content: bytes, source: str) -> Decoded:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            decoded = _lossy(content, encoding)
            return Decoded(decoded.text.removeprefix("\ufeff"), encoding, decoded.replaced)
    try:
        if b"\0" not in content:
            return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    found = _first(content, _WIDE if b"\0" in content else _likeliest(content))
    if found is None:
        raise ReadError(source, reasons.BINARY.en if b"\0" in content else reasons.UNDECODABLE.en)
    return found


def _first(content: bytes, encodings: tuple[str, ...]) -> Decoded | None:
    """The text in the first encoding in which it loses little and looks Chinese, else ``None``."""
    read = (_lossy(content, encoding) for encoding in encodings)
    return next((decoded for decoded in read if _is_tolerable(decoded) and _is_chinese(decoded)), None)


def _likeliest(content: bytes) -> tuple[str, ...]:
    """What the beginning of the file, up to the end of a line, says of its encoding; else what to try in turn."""
    sample = content
    if len(content) > SAMPLE:
        sample = content[: content.rfind(b"\n", 0, SAMPLE) + 1] or content[:SAMPLE]
    if _fits(sample, "gb2312", 0):
        return ("gb18030",)
    if _fits(sample, "big5", BIG5_SHARE):
        return ("big5",)
    from charset_normalizer import from_bytes  # a fifth of a page's whole time: not for UTF-8

    best = from_bytes(sample, cp_isolation=["gb18030", "big5", *_WIDE], preemptive_behaviour=False).best()
    return (best.encoding.replace("_", "-"),) if best else _PATCHED


def _fits(sample: bytes, encoding: str, share: float) -> bool:
    """Tell whether bytes decode strictly, and at least ``share`` of them as common characters and signs."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return False
    if not share:
        return True
    leads = "".join(char for char in text if char > "\x7f").encode(encoding)[::2]
    return len(leads.translate(None, _COMMON_BIG5)) <= (1 - share) * len(leads)


def _lossy(content: bytes, encoding: str) -> Decoded:
    text = content.decode(encoding, "replace")
    return Decoded(text, encoding, text.count(REPLACEMENT))


def _is_tolerable(decoded: Decoded) -> bool:
    """Tell a text of which little is lost: a small share, or a few characters of a short one."""
    beyond = len(decoded.text) - len(decoded.text.encode("ascii", "ignore"))
    return decoded.replaced <= max(beyond * BAD_SHARE, min(FEW, beyond * BAD_SHARE_OF_FEW))


def _is_chinese(decoded: Decoded) -> bool:
    """Tell text from an accident by its characters: no control characters, most of the common set."""
    sample = decoded.text[:SAMPLE]
    beyond = "".join(char for char in sample if char > "\x7f")
    common = max(len(beyond.encode(charset, "ignore")) // 2 for charset in ("gb2312", "big5"))
    if any(char < " " and char not in "\t\n\v\f\r" for char in sample) or common < COMMON_SHARE * len(beyond):
        return False
    return decoded.encoding in ("utf-8", "utf-16-le", "utf-16-be") or len(beyond) >= CHINESE_SHARE * len(sample)
