"""What to write and in which language."""

from typing import Literal

from msgspec import Struct

from newsfacts.model import Wording

Task = Literal["extract", "check", "summarize"]
Language = Literal["zh", "en"]


class View(Struct, frozen=True):
    """What was asked (``task``), the language to answer in, and whether to account for every numeral."""

    task: Task
    language: Language = "zh"
    coverage: bool = False

    def say(self, wording: Wording) -> str:
        """The words in the language of the answer."""
        return spoken(wording, self.language)


def spoken(wording: Wording, language: Language) -> str:
    """The words in a language."""
    return wording.en if language == "en" else wording.zh
