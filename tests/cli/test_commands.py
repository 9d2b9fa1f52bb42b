"""The commands, end to end: what is printed where, and the exit status."""

import json
import os
import subprocess
import sys

import jsonschema
import pytest

from newsfacts.report.schema import schema

COMMANDS = ["extract", "check", "summarize"]
FORMATS = ["table", "plain", "json", "jsonl"]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("output", FORMATS)
def test_every_command_in_every_format(newsfacts, right, command, output):
    outcome = newsfacts(command, right, "--format", output)
    assert (outcome.status, outcome.err) == (0, "")
    if output != "jsonl" or command == "extract":
        assert "right" in outcome.text


@pytest.mark.parametrize("command", COMMANDS)
def test_json_fits_the_schema_printed(newsfacts, wrong, command):
    printed = json.loads(newsfacts("schema").out)
    assert printed == schema()
    jsonschema.validate(json.loads(newsfacts(command, wrong, "--format", "json").out), printed)


def test_status_1_where_something_is_found(newsfacts, wrong, right):
    outcome = newsfacts("check", right, wrong, "--format", "json")
    assert outcome.status == 1
    pages = json.loads(outcome.out)["pages"]
    assert [len(page["findings"]) for page in pages] == [0, 1]
    assert newsfacts("check", wrong, "--ignore", "NF1").status == 0
    assert newsfacts("extract", wrong).status == 0


@pytest.mark.parametrize("output", ["table", "plain"])
def test_several_files_are_counted_together(newsfacts, wrong, right, output):
    assert "All 2 files:" in newsfacts("check", right, wrong, "--format", output).text
    assert "All " not in newsfacts("check", wrong, "--format", output).text
    assert "All " not in newsfacts("extract", right, wrong, "--format", output).text


def test_a_pipe_gets_plain_text_without_colour(newsfacts, wrong):
    outcome = newsfacts("check", wrong)
    assert b"\x1b" not in outcome.out
    assert "---" in outcome.text


def test_standard_input(newsfacts, wrong):
    outcome = newsfacts("check", "-", "--format", "json", stdin=wrong.read_bytes())
    assert outcome.status == 1
    assert json.loads(outcome.out)["pages"][0]["source"] == "-"


def test_the_day_of_publication(newsfacts, tmp_path):
    path = tmp_path / "dated.txt"
    path.write_text("去年4月，清河县开工项目25个。\n", encoding="utf-8")
    page = json.loads(newsfacts("extract", path, "--format", "json", "--date", "2024-06-24").out)["pages"][0]
    assert page["dated"] == "option"
    assert page["articles"][0]["date"] == "2024-06-24"
    first = page["articles"][0]["claims"][0]
    assert (first["low"], first["high"]) == ("2023-04-01", "2023-04-30")


def test_messages_in_the_language_asked_for(newsfacts, wrong, monkeypatch):
    assert "Recomputed " in newsfacts("check", wrong).text
    assert "重算" in newsfacts("check", wrong, "--lang", "zh").text
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert "重算" in newsfacts("check", wrong).text
    assert newsfacts("check", wrong.with_name("none")).err.endswith("没有这个文件\n")


def test_json_is_the_same_bytes_in_every_locale(newsfacts, wrong, monkeypatch):
    here = newsfacts("check", wrong, "--format", "json").out
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert newsfacts("check", wrong, "--format", "json").out == here
    assert newsfacts("check", wrong, "--format", "json", "--lang", "en").out != here


def test_coverage_lists_what_is_no_figure(newsfacts, tmp_path):
    path = tmp_path / "names.txt"
    path.write_text("清河第一人民医院收治病人25人，千方百计救治。\n", encoding="utf-8")
    assert "Set aside" in newsfacts("extract", path, "--coverage").text
    assert "Set aside" in newsfacts("extract", path, "--coverage", "--format", "table").text
    assert "Set aside" not in newsfacts("extract", path).text


def test_rule_lists_the_checks_and_prints_the_manual_of_one(newsfacts):
    listed = newsfacts("rule")
    assert listed.status == 0
    assert listed.text.splitlines()[0].startswith("NF101")
    manual = newsfacts("rule", "NF101", "--lang", "zh").text
    assert manual.startswith("NF101")
    assert "相符" in manual


def test_version(newsfacts):
    outcome = newsfacts("--version")
    assert outcome.status == 0
    assert outcome.text.startswith("newsfacts 0")


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "{right}", "--date", "2024-02-30"),
        ("check", "{right}", "--date", "2024-W01-1"),
        ("check", "{right}", "--date", "heute"),
        ("check", "{right}", "--select", "NF000"),
        ("check", "{right}", "--ignore", "nothing"),
        ("extract", "{right}", "--encoding", "klingon"),
        ("extract", "{right}", "--encoding", "klingon", "--format", "json"),
        ("rule", "NF000"),
    ],
)
def test_a_wrong_option_is_one_line_and_status_2(newsfacts, right, arguments):
    outcome = newsfacts(*(each.format(right=right) for each in arguments))
    assert outcome.status == 2
    assert outcome.out == b""
    assert outcome.err.startswith("newsfacts: ")
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [("check",), ("check", "x", "--format", "pdf"), ("unknown",), ("check", "--no")])
def test_misuse_is_status_2(newsfacts, arguments):
    outcome = newsfacts(*arguments)
    assert outcome.status == 2
    assert outcome.out == b""
    assert outcome.err


@pytest.fixture
def bad(tmp_path):
    """Inputs that cannot be read, each with a different reason."""
    folder = tmp_path / "folder"
    folder.mkdir()
    binary = tmp_path / "binary.txt"
    binary.write_bytes(bytes(range(256)) * 40)
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    return {"missing": tmp_path / "missing.txt", "folder": folder, "binary": binary, "empty": empty}


@pytest.mark.parametrize("kind", ["missing", "folder", "binary", "empty"])
@pytest.mark.parametrize("output", ["plain", "json"])
def test_a_bad_input_costs_one_line_and_the_others_are_answered(newsfacts, right, bad, kind, output):
    outcome = newsfacts("extract", bad[kind], right, "--format", output)
    assert outcome.status == 2
    assert outcome.err.startswith(f"newsfacts: {bad[kind]}: ")
    assert outcome.err.count("\n") == 1
    assert "right.txt" in outcome.text


def test_a_bug_on_one_page_costs_the_others_nothing(newsfacts, right, wrong, monkeypatch):
    from newsfacts import api

    def analyse(page):
        if "wrong" in page.source:
            raise KeyError("surprise")
        return api.Report(page, ())

    monkeypatch.setattr(api, "analyse", analyse)
    outcome = newsfacts("extract", wrong, right, "--format", "json")
    assert outcome.status == 2
    assert "KeyError" in outcome.err
    assert outcome.err.count("\n") == 1
    assert len(json.loads(outcome.out)["pages"]) == 1


def test_names_of_files_cannot_act(newsfacts, tmp_path):
    outcome = newsfacts("extract", tmp_path / "\x1b[31mred")
    assert "\x1b" not in outcome.err


@pytest.mark.parametrize("output", FORMATS)
def test_a_name_that_is_no_unicode(newsfacts, tmp_path, output):
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text("清河县开工项目25个。\n", encoding="utf-8")
    outcome = newsfacts("extract", tmp_path, "--format", output)
    assert (outcome.status, outcome.err) == (0, "")


def test_module_and_command_are_the_same(right):
    command = [sys.executable, "-m", "newsfacts", "extract", str(right), "--format", "jsonl"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert len(done.stdout.splitlines()) == 4


def test_what_an_encoding_lacks_is_written_as_an_escape(right):
    command = [sys.executable, "-m", "newsfacts", "extract", str(right), "--lang", "zh"]
    done = subprocess.run(command, capture_output=True, check=True, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert b"\\u6570" in done.stdout


def test_a_closed_pipe_is_no_crash(right):
    command = [sys.executable, "-m", "newsfacts", "extract", *[str(right)] * 300, "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.read(10)
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


def test_a_pipe_closed_before_the_first_word_is_no_crash(right):
    command = [sys.executable, "-m", "newsfacts", "extract", str(right), "--format", "plain"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 1


def test_the_process_ends_with_the_status_and_every_word_written(wrong):
    command = [sys.executable, "-m", "newsfacts", "check", str(wrong), "--format", "json"]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 1
    assert json.loads(done.stdout)["pages"][0]["findings"]


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("sys.modules['typer'] = None", b"newsfacts: import of typer halted; None in sys.modules; install newsfacts"),
        ("cli.command_line = lambda arguments: 1 / 0", b"ZeroDivisionError: division by zero"),
    ],
    ids=["a library that is missing", "a bug"],
)
def test_what_ends_the_command_is_status_2(before, said):
    code = f"import sys; from newsfacts import cli; {before}; cli.main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 2
    assert said in done.stderr


def test_a_closed_standard_error_is_no_crash(right):
    code = "import sys; sys.stderr = None; from newsfacts import cli; cli.main()"
    done = subprocess.run([sys.executable, "-c", code, "check", str(right)], capture_output=True, check=False)
    assert done.returncode == 0


def test_what_is_read_is_named_on_the_line_or_in_a_list(newsfacts, right, wrong):
    listed = b"\0".join(str(path).encode() for path in (right, wrong))
    outcome = newsfacts("extract", "--files0-from", "-", "--format", "json", stdin=listed)
    assert [page["source"] for page in json.loads(outcome.out)["pages"]] == [str(right), str(wrong)]
    for arguments in ((), (right, "--files0-from", "-")):
        outcome = newsfacts("extract", *arguments, stdin=listed)
        assert (outcome.status, outcome.out) == (2, b"")
        assert "--files0-from" in outcome.err


def test_a_list_that_does_not_exist_is_one_line(newsfacts, tmp_path):
    outcome = newsfacts("check", "--files0-from", tmp_path / "none", "--format", "json")
    assert (outcome.status, outcome.out) == (2, b"")
    assert outcome.err == f"newsfacts: {tmp_path / 'none'}: no such file or folder\n"


@pytest.mark.usefixtures("wrong")
def test_what_is_left_out(newsfacts, right):
    folder = right.parent
    assert newsfacts("check", folder, "--exclude", "wrong.*").status == 0
    (folder / ".ignore").write_text("wrong.txt\n", encoding="utf-8")
    assert newsfacts("check", folder).status == 0
    assert newsfacts("check", folder, "--no-ignore").status == 1


def test_standard_input_under_a_name(newsfacts):
    article = "<html><body><p>清河县去年开工项目25个，比前年增加5个。</p></body></html>".encode()
    outcome = newsfacts("extract", "-", "--stdin-filename", "2024-06-24.htm", "--format", "json", stdin=article)
    (page,) = json.loads(outcome.out)["pages"]
    assert (page["source"], page["dated"]) == ("2024-06-24.htm", "file name")
    assert page["articles"][0]["claims"][0]["low"] == "2023-01-01"


HEAVY = {
    "pathspec",
    "rich",
    "tabulate",
    "ahocorasick_rs",
    "cn2an",
    "charset_normalizer",
    "lunar_python",
    "importlib.metadata",
}
RARE = {
    "newsfacts.checks",
    "newsfacts.summary",
    "newsfacts.report.contract",
    "newsfacts.claims.groups",
    "newsfacts.extract.ratios",
    *(f"newsfacts.extract.calendar.{name}" for name in ("eras", "fixed", "lunar", "shared", "times")),
}
"""What a plain page with a sum in it does not need."""


@pytest.mark.parametrize(
    ("options", "allowed"),
    [
        (["extract", "--format", "json"], set()),
        (["check", "--format", "json"], {"newsfacts.checks", "newsfacts.claims.groups"}),
        (["check", "--format", "table"], {"newsfacts.checks", "newsfacts.claims.groups"}),
        (["extract", "--format", "table"], set()),
    ],
    ids=str,
)
def test_a_command_loads_what_it_needs(right, options, allowed):
    command, *rest = options
    code = (
        "import sys; from newsfacts.cli import command_line\n"
        f"command_line({[command, str(right), *rest]!r})\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert (HEAVY | RARE) & set(done.stderr.split()) == allowed


HOSTILE = {
    "digits": "1" * 100_000,
    "numerals": "一" * 100_000,
    "scales": "万" * 100_000,
    "brackets": "（" * 50_000 + "1元" + "）" * 50_000,
    "list marks": "、".join(["甲1个"] * 5_000),
    "control characters": "".join(map(chr, range(1, 32))) * 3_000 + "清河县投资1亿元。",
    "one line": "清河县安排资金1.2亿元，其中医疗5000万元、教育4500万元。" * 500,
    "blank lines": "清河县\n" + "\n" * 100_000 + "投资1亿元。",
    "markup": "[/bold][red]清河县投资1亿元[/]。=cmd|' /C calc'!A0 {{7*7}} %s %n",
}


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize("output", ["json", "table"])
def test_hostile_text_is_answered(newsfacts, tmp_path, kind, output):
    path = tmp_path / "hostile.txt"
    path.write_text(HOSTILE[kind], encoding="utf-8")
    outcome = newsfacts("check", path, "--format", output)
    assert outcome.status in {0, 1}, outcome.err
    assert b"hostile" in outcome.out
    if output == "json":
        assert len(json.loads(outcome.out)["pages"]) == 1
    else:
        assert not set(outcome.text) & set(map(chr, [*range(10), *range(11, 32)]))
