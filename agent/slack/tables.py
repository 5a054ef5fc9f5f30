"""Several cases of an answer as a table: one row each, its id leading to the page of the case.

Interface: Slack's table block (docs.slack.dev, retrieved 2026-11-30): one in a message, at most
100 rows, cells of raw or rich text. Never tried against: Slack itself; where it takes no table,
`agent.slack.posting` posts the same in lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from slack_sdk.models.blocks import (
    RawTextObject,
    RichTextBlock,
    RichTextElementParts,
    RichTextSectionElement,
    TableBlock,
)

from agent.wording import CaseRow, case_row

TABLE = "table"
HEAD = ("Case", "Payer", "How it stands", "More")
FEWEST, MOST = 2, 99
"""Rows below the head; one case alone reads better as a line."""
_NOTHING = "\u2013"
"""What an empty cell shows: a dash."""


class Parted(NamedTuple):
    """A text around the cases that it lists."""

    before: str
    cases: tuple[CaseRow, ...]
    after: str


def parted(text: str) -> Parted:
    """Take the one list of cases out of a text; without one, or with two, it stays as it is."""
    lines = text.split("\n")
    rows = {place: row for place, line in enumerate(lines) if (row := case_row(line)) is not None}
    first, count = min(rows, default=0), len(rows)
    if not FEWEST <= count <= MOST or list(rows) != list(range(first, first + count)):
        return Parted(text, (), "")
    before, after = lines[:first], lines[first + count :]
    return Parted("\n".join(before), tuple(rows.values()), "\n".join(after))


def table_of(cases: Sequence[CaseRow], desk: str | None) -> TableBlock:
    """Return the table of some cases."""
    rows = [[_plain(each) for each in HEAD]]
    rows += [
        [_id(each.case_id, desk), *map(_plain, (each.payer, each.stands, each.more))]
        for each in cases
    ]
    settings = [{"is_wrapped": place > 0} for place in range(len(HEAD))]
    return TableBlock(rows=rows, column_settings=settings)


def has_table(blocks: Sequence[Any]) -> bool:
    """Whether there is a table among the blocks of a message."""
    return any(block.get("type") == TABLE for block in blocks)


def without_table(blocks: Sequence[Any]) -> list[Any]:
    """Return what leads on from a message whose table, with the text around it, is said anew."""
    return [block for block in blocks if block.get("type") not in (TABLE, "section")]


def _id(case_id: str, desk: str | None) -> Any:
    if not desk:
        return _plain(case_id)
    link = RichTextElementParts.Link(url=f"{desk.rstrip('/')}/cases/{case_id}", text=case_id)
    return RichTextBlock(elements=[RichTextSectionElement(elements=[link])])


def _plain(text: str) -> Any:
    """Return a cell in which Slack can find no mark of its own, whatever it looks for there."""
    shown = text.replace("<", "\u2039").replace(">", "\u203a")
    return RawTextObject(text="".join(each for each in shown if each.isprintable()) or _NOTHING)
