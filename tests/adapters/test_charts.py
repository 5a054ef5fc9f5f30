"""The picture of the queue: right numbers, the same bytes, whatever payers are called."""

from __future__ import annotations

import re
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from adapters.charts import MOST_PAYERS, QueueRow, in_words, queue_chart

ROWS = (
    QueueRow("Northwind Health Plan", 3, 4),
    QueueRow("Northwind Health Plan", 40),
    QueueRow("Meadowlark Mutual", 10, 2),
    QueueRow(None, 1),
)


def texts(svg: bytes) -> list[str]:
    """matplotlib draws text as paths and says what it was in comments."""
    return [each.strip() for each in re.findall(r"<!--(.*?)-->", svg.decode())]


def test_it_shows_every_payer_with_its_cases_and_the_whole() -> None:
    said = texts(queue_chart(ROWS, form="svg"))

    assert "Open cases by payer and age: 8" in said
    assert said.index("Northwind Health Plan") < said.index("Meadowlark Mutual")
    assert "payer not certain" in said
    assert {"5", "2", "1"} <= set(said)
    assert "2 to 4 weeks" not in said and "4 weeks or more" in said


def test_the_same_rows_give_the_same_bytes_and_a_real_png() -> None:
    drawn = queue_chart(ROWS)

    assert drawn.startswith(b"\x89PNG\r\n")
    assert drawn == queue_chart(ROWS) and len(drawn) < 100_000
    assert queue_chart(ROWS, form="svg") == queue_chart(ROWS, form="svg")


def test_many_payers_become_one_bar_of_the_rest() -> None:
    said = texts(queue_chart([QueueRow(f"Payer {n:02}", n) for n in range(20)], form="svg"))

    assert "other payers" in said and "12" in said
    assert len([each for each in said if each.startswith("Payer ")]) == MOST_PAYERS


def test_an_empty_queue_says_so() -> None:
    assert "No open case waits" in texts(queue_chart([], form="svg"))
    assert queue_chart([QueueRow("Northwind", 3, 0)]).startswith(b"\x89PNG")
    assert in_words([]) == "No open case waits."


@pytest.mark.parametrize(
    "name",
    [
        "$\\frac{",
        "<script>alert(1)</script>",
        "\u202egnol",
        "a\nb\x00",
        "支払者",
        "x" * 4000,
        "_^$",
    ],
)
def test_no_name_breaks_the_picture(name: str) -> None:
    svg = queue_chart([QueueRow(name, 2)], form="svg")

    ElementTree.fromstring(svg)  # noqa: S314  our own picture
    assert b"<script" not in svg.replace(b"<!-- <script>", b"")
    assert queue_chart([QueueRow(name, 2)]).startswith(b"\x89PNG")


def test_what_it_shows_can_be_read_in_words() -> None:
    assert in_words(ROWS) == (
        "Open cases by payer: Northwind Health Plan 5 (1 four weeks or more),"
        " Meadowlark Mutual 2, payer not certain 1."
    )


def test_matplotlib_is_loaded_by_drawing_alone() -> None:
    program = "import adapters.charts, sys; assert 'matplotlib' not in sys.modules"
    subprocess.run([sys.executable, "-c", program], check=True)
