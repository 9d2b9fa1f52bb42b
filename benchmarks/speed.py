"""How fast: start-up against a bare Typer command, and characters a second in one process, beside peers.

``python benchmarks/speed.py [--runs N] [--files FOLDER]``. Everything is measured in this one run, in turn, on this
machine, so that only the ratios mean something. The text is that of ``samples/``, repeated, unless a folder is
given. Peers are measured if they are installed: cn2an (a dependency), JioNLP (``pip install jionlp``).

Wants the package installed, so that its modules are compiled once and not at every start.
"""

import argparse
import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path

from tabulate import tabulate

from newsfacts import api
from newsfacts.model import Page, Report
from newsfacts.report.json import write_document
from newsfacts.report.view import Task, View

Stage = Callable[[list[str]], object]

SAMPLES = Path(__file__).parent.parent / "samples"
PAGE = SAMPLES / "page.txt"
TEXT_LENGTH = 200_000
TOGETHER = 16
"""Texts that are answered together, as the command does it."""
PEER_LENGTH = 20_000
"""Peers are slow: they get a tenth of the text."""

BARE = """
import typer

app = typer.Typer()


@app.command()
def main(name: str = "x") -> None:
    print(name)


if __name__ == "__main__":
    app()
"""

STARTS = {
    "extract --format json": 1.3,
    "check --format table": 1.8,
    "check --format plain": None,
    "summarize --format table": 4.0,
}
"""Commands and the ratio to a bare Typer command that the design allows them."""


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--runs", type=int, default=15, help="starts of each command")
    options.add_argument("--files", type=Path, help="folder of .txt files to read instead of the samples")
    given = options.parse_args()
    print("Start-up on samples/page.txt, whole process, median wall time\n")
    print(table(["command", "ms", "× bare Typer", "allowed"], startups(given.runs)))
    texts = corpus(given.files)
    print(f"\nOne process, {sum(map(len, texts)):,} characters in {len(texts)} texts\n")
    print(table(["stage", "characters a second", "× extract"], throughput(texts)))


def startups(runs: int) -> list[list[str]]:
    """One row a command, each measured in turn with the bare one."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def seconds(*arguments: str) -> float:
        started = time.perf_counter()
        subprocess.run([sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL, check=False)
        return time.perf_counter() - started

    rows = []
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder, "bare.py")
        bare.write_text(BARE, encoding="utf-8")
        for command, allowed in STARTS.items():
            name, *options = command.split()
            arguments = ["-m", "newsfacts", name, str(PAGE), *options]
            seconds(*arguments), seconds(str(bare))  # the files are in memory from here on
            pairs = [(seconds(*arguments), seconds(str(bare))) for _ in range(runs)]
            ratio = statistics.median(ours / theirs for ours, theirs in pairs)
            wall = statistics.median(ours for ours, _ in pairs)
            rows.append([command, f"{wall * 1000:.0f}", f"{ratio:.2f}", f"{allowed or ''}"])
    return rows


def corpus(folder: Path | None) -> list[str]:
    """The texts of a folder, or the samples as often as it takes."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((folder or SAMPLES).rglob("*.txt"))]
    times = 1 if folder else TEXT_LENGTH // sum(map(len, texts)) + 1
    return texts * times


def throughput(texts: list[str]) -> list[list[str]]:
    """One row a stage or peer."""
    stages: dict[str, Stage] = {
        "extract (read, figures)": lambda texts: [*map(api.analyse, pages(texts))],
        "extract to JSON": lambda texts: to_json(api.analyse_all(pages(texts)), "extract"),
        "check": lambda texts: [*api.check_all(pages(texts))],
        "check to JSON": lambda texts: to_json(api.check_all(pages(texts), understood=True), "check"),
        "summarize": lambda texts: [*api.summarize_all(pages(texts))],
    }
    rates = {name: rate(stage, texts) for name, stage in stages.items()}
    rates |= {name: rate(stage, within(texts, PEER_LENGTH)) for name, stage in peers()}
    first = next(iter(rates.values()))
    return [[name, f"{found:,.0f}", f"{found / first:.3f}"] for name, found in rates.items()]


def pages(texts: Iterable[str]) -> list[Page]:
    """Read some texts."""
    return [*map(api.read_text, texts)]


def to_json(reports: Iterable[Report], task: Task) -> None:
    """Write reports, for which what every figure is about must be read."""
    write_document(reports, io.BytesIO(), View(task))


def rate(stage: Stage, texts: Iterable[str]) -> float:
    """Characters a second, the best of three rounds after a warm-up."""
    texts = list(texts)
    stage(texts[:1])
    best = float("inf")
    for _ in range(3):
        started = time.perf_counter()
        for start in range(0, len(texts), TOGETHER):
            stage(texts[start : start + TOGETHER])
        best = min(best, time.perf_counter() - started)
    return sum(map(len, texts)) / best


def within(texts: list[str], length: int) -> list[str]:
    """The first texts, up to a length together."""
    taken: list[str] = []
    for text in texts:
        if taken and sum(map(len, taken)) + len(text) > length:
            break
        taken.append(text)
    return taken


def peers() -> Iterable[tuple[str, Stage]]:
    """Other tools that read figures in running text."""
    import cn2an

    warnings.simplefilter("ignore", UserWarning)  # of what it cannot read
    yield "cn2an.transform", each(lambda text: cn2an.transform(text, "cn2an"))
    try:
        import jionlp
    except ImportError:
        print("(JioNLP is not installed)")
    else:
        yield "jionlp.ner.extract_money", each(jionlp.ner.extract_money)
        yield "jionlp.ner.extract_time", each(jionlp.ner.extract_time)


def each(answer: Callable[[str], object]) -> Stage:
    """Ask a peer of one text after the other."""
    return lambda texts: [*map(answer, texts)]


def table(headings: list[str], rows: list[list[str]]) -> str:
    """Columns of text."""
    return tabulate(rows, headings, disable_numparse=True, colalign=("left", *["right"] * (len(headings) - 1)))


if __name__ == "__main__":
    main()
