"""What is typed comes line by line, and nothing waits for a line that nobody will type."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

LEAVES = """
import asyncio
from desk.typed import next_line

async def main():
    waiting = asyncio.create_task(next_line("desk> "))
    await asyncio.sleep(0.2)
    waiting.cancel()
    print("left")

asyncio.run(main())
"""
READS = """
import asyncio
from desk.typed import at_terminal, next_line

async def main():
    print([await next_line(""), await next_line(""), await next_line(""), at_terminal()])

asyncio.run(main())
"""


def run(
    program: str, *, stdin: int | None = None, typed: str | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program],
        stdin=stdin,
        input=typed,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_program_ends_though_nobody_types() -> None:
    reading, writing = os.pipe()  # stays open, and nothing comes
    try:
        ended = run(LEAVES, stdin=reading)
    finally:
        os.close(reading)
        os.close(writing)

    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.endswith("left\n")


@pytest.mark.parametrize(
    ("piped", "lines"),
    [
        ("one\ntwo\n", "['one', 'two', None, False]"),
        ("one\n\nlast", "['one', '', 'last', False]"),
        ("", "[None, None, None, False]"),
    ],
)
def test_lines_come_one_by_one_and_then_none(piped: str, lines: str) -> None:
    assert run(READS, typed=piped).stdout == f"{lines}\n"


def test_without_any_input_there_is_no_line() -> None:
    closed = f"import os; os.close(0); os.execv({sys.executable!r}, [{sys.executable!r}, '-c', "
    ended = run(f"{closed}{READS!r}])")

    assert ended.stdout == "[None, None, None, False]\n"
