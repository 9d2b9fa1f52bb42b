"""Why a page could not be read, in Chinese and English. ``ReadError.reason`` is the English of one of these."""

from newsfacts.model import Wording

MISSING = Wording(zh="没有这个文件", en="no such file or folder")
UNREADABLE = Wording(zh="无法打开", en="the file cannot be opened")
NO_TEXT = Wording(zh="文件夹里没有文本文件", en="the folder holds no text file")
NO_LIST = Wording(
    zh="不是以 NUL 结尾的文件名清单（find -print0 写的就是）", en="not a list of names ended by NUL (as find -print0 writes them)"
)
BINARY = Wording(zh="不是文本文件", en="not a text file")
EMPTY = Wording(zh="文件是空的", en="the file is empty")
UNDECODABLE = Wording(
    zh="无法识别文字编码，请用 --encoding 指定", en="the encoding is not recognised; name it with --encoding"
)
NO_READER = Wording(
    zh="读取这种格式需要安装：pip install 'newsfacts[docs]'",
    en="to read this format, install it: pip install 'newsfacts[docs]'",
)
DAMAGED = Wording(zh="文件已损坏，或格式与名称不符", en="the file is damaged, or not what its name says")
LOCKED = Wording(zh="文件有密码", en="the file is locked by a password")
TOO_LARGE = Wording(zh="文件过大，不是一篇报纸文章", en="the file is too large to be a page of a newspaper")
NO_PROSE = Wording(zh="文件里没有正文", en="the file holds no article")
SCANNED = Wording(zh="PDF 里只有图像，没有文字", en="the PDF holds pictures of pages and no text")

READ_REASONS = {
    reason.en: reason
    for reason in (
        MISSING, UNREADABLE, NO_TEXT, NO_LIST, BINARY, EMPTY, UNDECODABLE, NO_READER, DAMAGED, LOCKED, TOO_LARGE, NO_PROSE, SCANNED,
    )
}  # fmt: skip
