"""Why a page could not be read, in Chinese and English. ``ReadError.reason`` is the English of one of these."""

from newsfacts.model import Wording

MISSING = Wording(zh="没有这个文件", en="no such file or folder")
UNREADABLE = Wording(zh="无法打开", en="the file cannot be opened")
NO_TEXT = Wording(zh="文件夹里没有文本文件", en="the folder holds no text file")
BINARY = Wording(zh="不是文本文件", en="not a text file")
EMPTY = Wording(zh="文件是空的", en="the file is empty")
UNDECODABLE = Wording(
    zh="无法识别文字编码，请用 --encoding 指定", en="the encoding is not recognised; name it with --encoding"
)

READ_REASONS = {reason.en: reason for reason in (MISSING, UNREADABLE, NO_TEXT, BINARY, EMPTY, UNDECODABLE)}
