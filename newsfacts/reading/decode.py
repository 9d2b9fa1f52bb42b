"""Bytes → text, for the reader. Never a silent guess: the encoding and the characters lost are part of the answer."""

import codecs

from msgspec import Struct

from newsfacts.data.reasons import BINARY, EMPTY, UNDECODABLE
from newsfacts.errors import ReadError, UsageError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


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
    decoded = _as_found(content, source) if encoding is None else _as_told(content, encoding)
    if not decoded.text or decoded.text.isspace():
        raise ReadError(source, EMPTY.en)
    return decoded


def _as_told(content: bytes, encoding: str) -> Decoded:
    try:
        text = content.decode(encoding, "replace")
    except LookupError as error:
        raise UsageError(f"no such encoding: {encoding}") from error
    return Decoded(text, encoding, text.count("\ufffd"))


def _as_found(content: bytes, source: str) -> Decoded:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            text = content.decode(encoding, "replace")
            return Decoded(text, encoding, text.count("\ufffd"))
    if b"\0" in content:
        raise ReadError(source, BINARY.en)
    for encoding in ("utf-8", "gb18030"):
        try:
            return Decoded(content.decode(encoding), encoding)
        except UnicodeDecodeError:
            continue
    raise ReadError(source, UNDECODABLE.en)
