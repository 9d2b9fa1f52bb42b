"""Bytes are decoded rightly, or refused; what was lost is counted."""

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.data.layout import MARGIN
from newsfacts.data.reasons import BINARY, EMPTY, UNDECODABLE
from newsfacts.errors import ReadError, UsageError
from newsfacts.reading.decode import decode

SIMPLIFIED = "河湾区今年新建学校12所，总投资3.6亿元，新增学位8400个。\n其中农村学校5所，惠及学生2100人。\n" * 3
TRADITIONAL = "河灣區今年新建學校12所，總投資3.6億元，新增學位8400個。\n其中農村學校5所，惠及學生2100人。\n" * 3
RARE = "陶喆、朱镕基与㐂寿司店的𠮷田先生共进晚餐，人均消费320元。"


@pytest.mark.parametrize(
    ("text", "written", "read"),
    [
        (SIMPLIFIED, "utf-8", "utf-8"),
        (SIMPLIFIED, "utf-8-sig", "utf-8-sig"),
        (SIMPLIFIED, "gb2312", "gb18030"),
        (SIMPLIFIED, "gbk", "gb18030"),
        (RARE * 4, "gb18030", "gb18030"),
        (TRADITIONAL, "gb18030", "gb18030"),
        (TRADITIONAL, "big5", "big5"),
        (TRADITIONAL[:20], "big5", "big5"),
        (SIMPLIFIED, "utf-16", "utf-16"),
        (SIMPLIFIED, "utf-16-le", "utf-16-le"),
        (SIMPLIFIED, "utf-16-be", "utf-16-be"),
        (SIMPLIFIED.replace("\n", "").replace("12", "十二"), "utf-16-le", "utf-16-le"),
        (SIMPLIFIED, "utf-32", "utf-32"),
        ("南湖", "gb18030", "gb18030"),
        ("plain ASCII, 12 of 30", "ascii", "utf-8"),
    ],
)
def test_encodings(text, written, read):
    decoded = decode(text.encode(written), "page.txt")
    assert (decoded.text, decoded.encoding, decoded.replaced) == (text, read, 0)


@pytest.mark.parametrize("written", ["utf-8", "utf-16-be", "utf-16-le", "gb18030"])
def test_byte_order_marks_are_no_text(written):
    assert decode(("\ufeff" + SIMPLIFIED).encode(written), "page.txt").text == SIMPLIFIED


@pytest.mark.parametrize("written", ["utf-8", "gb18030", "big5", "utf-16"])
@pytest.mark.parametrize("lines", [1, 2000])
def test_a_file_cut_off_within_a_character(written, lines):
    text = TRADITIONAL.splitlines()[0] * lines
    decoded = decode(text.encode(written)[:-1], "page.txt")
    assert decoded.text == text[:-1] + "\ufffd"
    assert decoded.replaced == 1


def test_a_few_bad_bytes_are_replaced_and_counted():
    content = SIMPLIFIED.encode().replace(b"\n", b"\xff\n", 1)
    decoded = decode(content, "page.txt")
    assert (decoded.text.replace("\ufffd", ""), decoded.encoding, decoded.replaced) == (SIMPLIFIED, "utf-8", 1)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", EMPTY),
        (b" \r\n\t\n", EMPTY),
        ("\u3000\n".encode(), EMPTY),
        (codecs.BOM_UTF8, EMPTY),
        (codecs.BOM_UTF16_LE, EMPTY),
        (b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0" * 20, BINARY),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x01\x90\x08\x06", BINARY),
        (SIMPLIFIED.encode() + TRADITIONAL.encode("gb18030"), UNDECODABLE),
        ("señor García, 20 años, Málaga".encode("latin-1"), UNDECODABLE),
    ],
    ids=repr,
)
def test_what_is_no_text_is_refused(content, reason):
    with pytest.raises(ReadError) as caught:
        decode(content, "page.txt")
    assert (caught.value.source, caught.value.reason) == ("page.txt", reason.en)


def test_the_encoding_named_overrides():
    assert decode(TRADITIONAL.encode("big5"), "page.txt", "big5").text == TRADITIONAL
    mistaken = decode(SIMPLIFIED.encode("gb18030"), "page.txt", "utf-8")
    assert mistaken.encoding == "utf-8"
    assert mistaken.replaced == mistaken.text.count("\ufffd") > 0


@pytest.mark.parametrize("name", ["klingon", "hex", "zip"])
def test_an_encoding_that_does_not_exist(name):
    with pytest.raises(UsageError, match=name):
        decode(b"abc", "page.txt", name)


@given(st.binary(max_size=400))
def test_any_bytes_are_decoded_or_refused(content):
    reasons = {EMPTY.en, BINARY.en, UNDECODABLE.en}
    with contextlib.suppress(ReadError):
        assert decode(content, "page.txt").text.strip(MARGIN)
        return
    with pytest.raises(ReadError) as caught:
        decode(content, "page.txt")
    assert caught.value.reason in reasons


@given(
    st.text(min_size=1).filter(lambda text: text.strip(MARGIN) and "\0" not in text),
    st.sampled_from(["utf-8-sig", "utf-8"]),
)
def test_utf8_is_read_as_it_was_written(text, written):
    assert decode(text.encode(written), "page.txt").text == text.removeprefix("\ufeff")
