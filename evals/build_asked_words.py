"""Make `agent/planner/asked_with.txt`: the words with which each kind of answer is asked for.

`python -m evals.build_asked_words` writes it anew; the tests of the questions on file say when
that was forgotten. What a later turn is taken for hangs on what was shown before it, so every
question is asked of the practice day of those tests, in two minutes. While it is made the table
is empty, and the planner doubts nothing.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import pytest

from agent.planner.accounting import TABLE, table_of

SAID_WITH = "said with"
"""What a test keeps of its questions: the kind of each answer, and the words of its question."""
ASKING = Path(__file__).parents[1] / "tests" / "agent" / "test_questions.py"
_IMPORTED_ALREADY = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
_OPTIONS = ("-q", "--no-header", "--tb=no", "-p", "no:cacheprovider", *_IMPORTED_ALREADY)


class Heard:
    """Keeps what the tests of the questions heard."""

    def __init__(self) -> None:
        self.said: list[tuple[str, tuple[str, ...]]] = []
        self.areas = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take what a test kept, whether it passed or not: the table is empty."""
        for name, said in report.user_properties if report.when == "call" else ():
            if name == SAID_WITH:
                self.areas += 1
                self.said += cast("list[tuple[str, tuple[str, ...]]]", said)


def build() -> Heard:
    """Ask every question on file and write the table.

    Raises:
        RuntimeError: No question was asked; the table is as it was.
    """
    before = TABLE.read_text(encoding="utf-8")
    heard = Heard()
    try:
        TABLE.write_text("", encoding="utf-8")
        pytest.main([str(ASKING), *_OPTIONS], plugins=[heard])
    finally:
        TABLE.write_text(before, encoding="utf-8")
    if not heard.said:
        raise RuntimeError("No question was asked, so the table is as it was.")
    TABLE.write_text(table_of(heard.said), encoding="utf-8")
    return heard


if __name__ == "__main__":
    made = build()
    sys.stdout.write(f"{len(made.said)} questions of {made.areas} files\n")
