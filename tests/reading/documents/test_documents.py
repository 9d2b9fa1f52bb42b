"""The same article as HTML, DOCX, PDF and plain text gives the same figures; hostile files end in a clear error."""

import io
import time
import zipfile

import docx
import docx.opc.constants
import docx.opc.packuri
import docx.opc.part
import docx.oxml.ns
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

from newsfacts import api
from newsfacts.data.reasons import DAMAGED, LOCKED, NO_PROSE, SCANNED, TOO_LARGE
from newsfacts.errors import ReadError
from newsfacts.model import BlockRole
from newsfacts.reading import read
from newsfacts.reading.documents import print as printed
from newsfacts.reading.documents import web

TITLE = "南湖夜市客流创新高"
PARAGRAPHS = [
    "南湖夜市本周客流创下开市以来的新高，日均接待市民游客2.6万人次，比上周增加4000人次。夜市管理方为此加开了两条接驳线路，末班车延长至零点。",
    "夜市现有摊位318个，其中餐饮摊位207个、文创摊位111个，带动就业900余人。摊主老周说，他的糖水铺子一晚能卖出400多碗，周末还要多一倍。",
    "管理方提醒，下月起增设亲子专区，具体安排以公告为准，市民可以乘坐公交到达。",
]
TABLE = [["类别", "摊位（个）"], ["餐饮", "207"], ["文创", "111"], ["合计", "318"]]


def as_html(encoding: str = "utf-8") -> bytes:
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in TABLE)
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return f"""<!DOCTYPE html><html><head><meta charset="{encoding}"><title>{TITLE}_河湾日报</title>
    <meta property="article:published_time" content="2023-09-18T08:00:00+08:00">
    </head><body><nav><a href="/">首页</a> <a href="/x">要闻 12345</a></nav>
    <div class="article"><h1>{TITLE}</h1>{body}<table>{rows}</table></div>
    <div class="footer">版权所有 电话 7654321</div></body></html>""".encode(encoding)


def as_docx() -> bytes:
    document = docx.Document()
    document.add_heading(TITLE, 0)
    document.add_paragraph(PARAGRAPHS[0])
    table = document.add_table(rows=0, cols=2)
    for row in TABLE:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    for paragraph in PARAGRAPHS[1:]:
        document.add_paragraph(paragraph)
    return saved(document)


def saved(document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def as_pdf(lines: list[str]) -> bytes:
    return set_pdf([(72, 800 - 18 * row, 12, line) for row, line in enumerate(lines)])


def set_pdf(lines: list[tuple[int, int, int, str]]) -> bytes:
    """A page with lines where they belong, in this order: left edge, height above the foot, size, words."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    out = io.BytesIO()
    sheet = canvas.Canvas(out)
    for left, height, size, line in lines:
        sheet.setFont("STSong-Light", size)
        sheet.drawString(left, height, line)
    sheet.showPage()
    sheet.save()
    return out.getvalue()


def rows(paragraph: str, width: int = 60) -> list[str]:
    """Set a paragraph to a width in columns, two a Chinese character."""
    found = [""]
    columns = 0
    for char in paragraph:
        columns += 1 if char.isascii() else 2
        if columns > width:
            found.append("")
            columns = 1 if char.isascii() else 2
        found[-1] += char
    return found


@pytest.fixture
def page(tmp_path):
    """Read bytes as a file of that name."""

    def write(name: str, content: bytes):
        path = tmp_path / name
        path.write_bytes(content)
        return read(path)

    return write


def paragraphs(page) -> list[str]:
    (article,) = page.articles
    return [article.running.text[block.start : block.end] for block in article.blocks]


def test_html(page):
    read_page = page("a.html", as_html())
    assert paragraphs(read_page) == [TITLE, *PARAGRAPHS, *("\t".join(row) for row in TABLE)]
    assert (read_page.articles[0].date, read_page.dated, read_page.encoding) == ("2023-09-18", "document", "utf-8")
    assert read_page.articles[0].title.of(read_page.text) == TITLE


def test_the_line_of_a_web_page_below_its_title(page):
    line = "2023-09-18 08:00 来源：河湾日报 作者：姜望"
    (article,) = page("a.html", as_html().decode().replace("</h1>", f"</h1><p>{line}</p>").encode()).articles
    assert article.byline == ("姜望",)
    assert article.blocks[1].role is BlockRole.BYLINE


@pytest.mark.parametrize(("named", "read_as"), [("gb2312", "gb18030"), ("gbk", "gb18030"), ("utf-8", "utf-8")])
def test_html_in_the_encoding_it_names(page, named, read_as):
    content = as_html().replace(b"utf-8", named.encode()).decode().encode(read_as)
    assert page("a.htm", content).encoding == read_as
    assert PARAGRAPHS[0] in page("a.htm", content).text


def test_xhtml_with_a_declaration(page):
    content = b'<?xml version="1.0" encoding="utf-8"?>\n' + as_html()
    assert page("a.xhtml", content).text == page("a.html", as_html()).text


@pytest.mark.parametrize("wrong", ["big5", "klingon", "iso-8859-5"])
def test_html_that_names_a_wrong_encoding(page, wrong):
    content = as_html().replace(b'"utf-8"', f'"{wrong}"'.encode())
    read_page = page("a.html", content)
    assert (read_page.encoding, read_page.replaced) in {("utf-8", 0), (wrong, 0)}


def test_docx_keeps_tables_in_their_place(page):
    read_page = page("a.docx", as_docx())
    assert paragraphs(read_page) == [TITLE, PARAGRAPHS[0], *("\t".join(row) for row in TABLE), *PARAGRAPHS[1:]]
    assert read_page.encoding == "docx"


def as_body(content: str) -> bytes:
    """A Word file whose body is this XML."""
    spaces = " ".join(f'xmlns:{name}="{space}"' for name, space in docx.oxml.ns.nsmap.items())
    compatible = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    return with_document(
        f'<w:document {spaces} xmlns:mc="{compatible}"><w:body>{content}</w:body></w:document>'.encode()
    )


def run(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (f"<w:sdt><w:sdtContent>{run('甲')}</w:sdtContent></w:sdt>{run('乙')}", ["甲", "乙"]),
        (
            "<w:p><w:ins><w:r><w:t>甲</w:t></w:r></w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del></w:p>",
            ["甲"],
        ),
        ("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>", ["甲", "乙\t丙"]),
        (
            "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink></w:p>",
            ["甲"],
        ),
        (
            "<w:p><w:r><w:t>甲</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>"
            f"{run('乙')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{run('乙')}</w:txbxContent></mc:Fallback>"
            "</mc:AlternateContent><w:t>丙</w:t></w:r></w:p>",
            ["甲丙", "乙"],
        ),
        (
            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + run("甲") + "</w:tc><w:tc>"
            "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>"
            + run("乙")
            + "</w:tc></w:tr><w:tr><w:tc>"
            + run("1")
            + "</w:tc>"
            "<w:tc>" + run("2") + "</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + run("乙") + "</w:tc></w:tr></w:tbl>",
            ["甲\t\t乙", "1\t2\t"],
        ),
        ("<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>" + run("甲") + "</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>", ["甲"]),
    ],
)
def test_what_a_word_file_holds_besides_paragraphs(page, body, lines):
    assert page("a.docx", as_body(body)).text == "\n".join(lines)


def test_the_notes_of_a_word_file_come_last(page):
    space = docx.oxml.ns.nsmap["w"]
    notes = (
        f'<w:footnotes xmlns:w="{space}"><w:footnote w:type="separator">{run("——")}</w:footnote>'
        f"<w:footnote>{run('注：客流含重复入园。')}</w:footnote></w:footnotes>"
    )
    document = docx.Document(io.BytesIO(as_docx()))
    part = docx.opc.part.Part(docx.opc.packuri.PackURI("/word/footnotes.xml"), "application/xml", notes.encode())
    document.part.relate_to(part, docx.opc.constants.RELATIONSHIP_TYPE.FOOTNOTES)
    assert page("a.docx", saved(document)).text.splitlines()[-1] == "注：客流含重复入园。"


def test_cells_over_several_columns_or_rows_keep_the_others_in_place(page):
    head = "<caption>各区摊位</caption><tr><th>片区</th><th>类别</th><th>摊位</th></tr>"
    rows_ = '<tr><td rowspan="2">东区</td><td>餐饮</td><td>207</td></tr><tr><td>文创</td><td>111</td></tr>'
    total = '<tr><td colspan="2">合计</td><td>318</td></tr>'
    before, _, after = as_html().decode().partition("<table>")
    read_page = page("a.html", f"{before}<table>{head}{rows_}{total}</table>{after.partition('</table>')[2]}".encode())
    expected = ["各区摊位", "片区\t类别\t摊位", "东区\t餐饮\t207", "\t文创\t111", "合计\t\t318"]
    assert paragraphs(read_page)[-5:] == expected


@pytest.mark.parametrize("name", ["a.html", "a.docx"])
@pytest.mark.parametrize(("total", "found"), [("318", []), ("328", ["NF107"])])
def test_a_table_is_checked_against_itself(page, monkeypatch, name, total, found):
    monkeypatch.setitem(globals(), "TABLE", [*TABLE[:3], ["合计", total]])
    report = api.check(page(name, as_html() if name == "a.html" else as_docx()))
    assert [finding.code for finding in report.findings] == found
    assert [relation.check for relation in report.relations].count("table-totals") == 1
    units = {
        claim.quantity.unit for analysis in report.analyses for claim in analysis.claims if claim.quantity.value == 207
    }
    assert units == {"个"}


def test_pdf_joins_its_rows(page):
    lines = [TITLE, *(row for paragraph in PARAGRAPHS for row in rows("　　" + paragraph))]
    read_page = page("a.pdf", as_pdf(lines))
    assert paragraphs(read_page) == [TITLE, *PARAGRAPHS]
    assert read_page.encoding == "pdf"


def test_pdf_in_columns_of_different_width(page):
    second = "沙洲镇今年修复水渠12条，改造泵站8座，新增灌溉面积3600亩，惠及农户2400户，群众都说这是一件好事。"
    columns = [rows("　　" + paragraph, 34) for paragraph in PARAGRAPHS] + [
        ["镇里的水渠修好了"],
        rows("　　本报讯（记者 林一）" + second, 52),
    ]
    read_page = page("a.pdf", as_pdf([TITLE, *(row for column in columns for row in column)]))
    found = [[a.running.text[b.start : b.end] for b in a.blocks] for a in read_page.articles]
    assert found == [[TITLE, *PARAGRAPHS], ["镇里的水渠修好了", "本报讯（记者 林一）" + second]]


def columns(lines: list[str], number: int, top: int = 760) -> list[tuple[int, int, int, str]]:
    """Set lines in so many columns, one after the other."""
    deep = -(-len(lines) // number)
    return [(40 + 180 * (at // deep), top - 18 * (at % deep), 11, line) for at, line in enumerate(lines)]


def row_by_row(lines: list[tuple[int, int, int, str]]) -> list[tuple[int, int, int, str]]:
    return sorted(lines, key=lambda line: (-line[1], line[0]))


ROWS = [row for paragraph in PARAGRAPHS for row in rows("　　" + paragraph, 28)]
SECOND = "水渠修好了"
SECOND_ROWS = rows("　　沙洲镇今年修复水渠12条，改造泵站8座，新增灌溉面积3600亩，惠及农户2400户，群众都说好。", 28)
HEAD = (40, 800, 20, TITLE)


@pytest.mark.parametrize(
    ("lines", "read_as"),
    [
        ([HEAD, *columns(ROWS, 2)], [TITLE, *ROWS]),
        ([HEAD, *row_by_row(columns(ROWS, 2))], [TITLE, *ROWS]),
        ([HEAD, *row_by_row(columns(ROWS, 3))], [TITLE, *ROWS]),
        ([HEAD, *sorted(columns(ROWS, 2), key=lambda line: -line[0])], [TITLE, *ROWS]),
        ([*columns(ROWS, 2), (40, 820, 9, "A02 要闻")], [*ROWS, "A02 要闻"]),
        ([(40, 778, 11, TITLE * 4), *row_by_row(columns(ROWS, 2))], [TITLE * 4, *ROWS]),
        (
            [
                *[HEAD, *row_by_row(columns(ROWS, 2))],
                *[(40, 540, 20, SECOND), *row_by_row(columns(SECOND_ROWS, 2, 510))],
            ],
            [TITLE, *ROWS, SECOND, *SECOND_ROWS],
        ),
        (
            [
                HEAD,
                *[
                    (40 + 90 * at, 760 - 18 * row, 11, cell)
                    for row, cells in enumerate(TABLE)
                    for at, cell in enumerate(cells)
                ],
            ],
            [TITLE, *(" ".join(row) for row in TABLE)],
        ),
    ],
    ids=["in order", "row by row", "three columns", "right first", "folio last", "same size", "two articles", "table"],
)
def test_the_columns_of_a_pdf_are_read_one_after_the_other(lines, read_as):
    text = printed.extract(set_pdf(lines), "a.pdf").text
    assert [line.strip() for line in text.split("\n")] == [line.strip() for line in read_as]


def test_titles_side_by_side_stay_with_their_columns():
    beside = [(left + 250, height, size, line) for left, height, size, line in columns(SECOND_ROWS, 1)]
    lines = [HEAD, (290, 800, 20, SECOND), *row_by_row([*columns(ROWS, 1), *beside])]
    text = printed.extract(set_pdf(lines), "a.pdf").text
    assert [line.strip() for line in text.split("\n")] == [
        line.strip() for line in (TITLE, *ROWS, SECOND, *SECOND_ROWS)
    ]


def test_a_page_of_very_many_characters_is_left_as_it_is(monkeypatch):
    monkeypatch.setattr(printed, "MOST_CHARACTERS", 10)
    text = printed.extract(set_pdf(row_by_row(columns(ROWS, 2))), "a.pdf").text
    assert text.split("\n")[0] != ROWS[0].strip()


def test_a_document_is_known_by_its_first_bytes(page):
    assert page("a", as_docx()).encoding == "docx"
    assert page("b.bin", as_pdf([TITLE, PARAGRAPHS[2]])).encoding == "pdf"
    assert page("c", as_html()).articles[0].title is not None


def test_a_text_about_html_is_text(page):
    assert page("a.txt", b"<html> is a tag").text == "<html> is a tag"


def package(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def with_document(content: bytes) -> bytes:
    """A Word file whose text is replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(as_docx())) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part, content if part.filename == "word/document.xml" else old.read(part))
    return out.getvalue()


ENTITIES = b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><d>&x;</d>'


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.docx", lambda: saved(docx.Document()), NO_PROSE),
        ("junk.docx", lambda: b"PK\x03\x04junk", DAMAGED),
        ("other.docx", lambda: package(mimetype=b"application/epub+zip"), DAMAGED),
        ("cut.docx", lambda: as_docx()[:-400], DAMAGED),
        ("bomb.docx", lambda: with_document(b" " * 80_000_000), TOO_LARGE),
        ("pictures.docx", lambda: package(**{"word/media/a.png": b"\0" * 201_000_000}), TOO_LARGE),
        ("deep.docx", lambda: with_document(b"<a>" * 100_000), DAMAGED),
        ("entities.docx", lambda: with_document(ENTITIES), DAMAGED),
        ("locked.docx", lambda: b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), LOCKED),
        ("old.docx", lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 512, DAMAGED),
        ("scan.pdf", lambda: as_pdf([]), SCANNED),
        ("junk.pdf", lambda: b"%PDF-1.7 junk", DAMAGED),
        ("cut.pdf", lambda: as_pdf([TITLE])[:300], DAMAGED),
        ("none.html", lambda: b"<html><body></body></html>", NO_PROSE),
        ("deep.html", lambda: b"<html><body>" + b"<div>" * 100_000 + b"12", NO_PROSE),
        ("huge.html", lambda: b"<p>1</p>" * (web.LARGEST // 8 + 1), TOO_LARGE),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_hostile_files(page, name, content, reason):
    made = content()
    began = time.perf_counter()
    with pytest.raises(ReadError, match=name) as caught:
        page(name, made)
    assert caught.value.reason == reason.en
    assert time.perf_counter() - began < 20


@pytest.mark.parametrize(("bound", "least"), [("MOST_OBJECTS", 10), ("MOST_PAGES", 0), ("LARGEST", 10)])
def test_a_pdf_of_very_many_objects(monkeypatch, bound, least):
    monkeypatch.setattr(printed, bound, least)
    with pytest.raises(ReadError) as caught:
        printed.extract(as_pdf([TITLE] * 11), "a.pdf")
    assert caught.value.reason == TOO_LARGE.en


def figures(page) -> list[tuple[object, ...]]:
    """What every figure of a page says, wherever it stands."""
    return [
        (claim.span.of(page.text), claim.quantity.value, claim.quantity.unit, claim.category, claim.metric)
        for analysis in api.analyse(page).analyses
        for claim in analysis.claims
    ]


def test_every_format_gives_the_same_claims(page):
    web_page = as_html().decode().replace(as_html().decode().partition("<table>")[2].partition("</table>")[0], "")
    document = docx.Document()
    document.add_heading(TITLE, 0)
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    lines = [TITLE, *(row for paragraph in PARAGRAPHS for row in rows("　　" + paragraph))]
    plain = figures(page("a.txt", "\n".join([TITLE, *PARAGRAPHS]).encode()))
    assert len(plain) > 5
    assert [figure[1:] for figure in figures(page("a.html", web_page.encode()))] == [figure[1:] for figure in plain]
    assert figures(page("a.docx", saved(document))) == plain
    assert [figure[1:] for figure in figures(page("a.pdf", as_pdf(lines)))] == [figure[1:] for figure in plain]
