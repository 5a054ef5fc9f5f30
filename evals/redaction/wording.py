"""The wordings of a paper: one text that says in how many ways each of its lines is written."""

from __future__ import annotations

import re

_CHOICE = re.compile(r"<<(.*?)>>", re.DOTALL)
_WORDINGS = 3


def in_every_wording(papers: tuple[str, ...]) -> tuple[str, ...]:
    """Return every paper in each of its wordings: `<<this||or that>>` takes its turn."""
    return tuple(_worded(paper, wording) for wording in range(_WORDINGS) for paper in papers)


def _worded(paper: str, wording: int) -> str:
    turn = iter(range(wording, 1_000))

    def chosen(match: re.Match[str]) -> str:
        ways = match[1].split("||")
        return ways[next(turn) % len(ways)]

    return _CHOICE.sub(chosen, paper)
