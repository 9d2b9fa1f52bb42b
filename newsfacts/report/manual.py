"""The manual of the checks, for ``newsfacts rule`` and ``docs/checks.md``: what each one holds of itself."""

from typing import Any

from newsfacts.checks import CHECKS, Check, Example
from newsfacts.data import labels
from newsfacts.report.view import Language, spoken


def contents(language: Language) -> str:
    """One line a check: code, name, title."""
    widest = max((len(check.name) for check in CHECKS), default=0)
    return "\n".join(f"{check.code}  {check.name:{widest}}  {spoken(check.title, language)}" for check in CHECKS)


def entry(check: Check[Any], language: Language) -> str:
    """Title, manual and examples of one check."""
    examples = "\n".join(f"  {_example(example, language)}" for example in check.examples)
    heading = f"{check.code} {check.name}: {spoken(check.title, language)}"
    severity = spoken(labels.SEVERITIES[check.severity], language)
    return f"{heading} ({severity})\n\n{check.doc.strip()}\n\n{examples}"


def _example(example: Example, language: Language) -> str:
    verdict = labels.NO_RELATION if example.verdict is None else labels.VERDICTS[example.verdict]
    dated = f" [{example.date}]" if example.date else ""
    return f"{spoken(verdict, language)}{dated}  {example.text}  ({example.why})"
