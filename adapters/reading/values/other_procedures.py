"""Codes that a page names as procedures and that are none of therapy: left out, never silently."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from adapters.reading.labels.spot import Spot
from adapters.reading.layout.layout import Box, Run, View
from adapters.reading.values.codes import PROCEDURE, therapy_procedures

_LABEL = re.compile(
    r"(?i)\b(?:(?:CPT|HCPCS)(?:\s?/\s?HCPCS)?(?:\s?(?:codes?|procedures?|no\b|\(s\)|[#.]))*|"
    r"procedure codes?|procedures?(?=\s?:))\W{0,4}"
)
_BETWEEN = re.compile(r"[^\d:.]{0,40}")
"""What may stand between two codes of one list: a comma, or what the first one is called."""
_VISIT = re.compile(r"992[01]\d|9924[1-5]|9938\d|9939\d")
"""What an office bills for the patient's visit to itself, which orders nothing."""


class Other(NamedTuple):
    """A code that is none of therapy; `asked` where a label of the page's form announces it."""

    code: str
    box: Box
    asked: bool


def other_procedures(views: Sequence[View], spots: Sequence[Spot]) -> list[Other]:
    """What stands behind or under a label for procedure codes and every look at the page reads."""
    found = {one.code: one for one in (*_under(spots), *_behind(views[0]))} if views else {}
    return [one for code, one in found.items() if all(_stands(code, view) for view in views)]


def left_out(page: int, box: Box | None) -> str:
    """The sentence that says so, with the place and without what stands there."""
    where = "" if box is None else f" at {box[0]:.0f}, {box[1]:.0f}"
    return f"Page {page} names a procedure{where} that is none of therapy; it was left out."


def _stands(code: str, page: View) -> bool:
    return any(code in re.findall(r"\w+", row.text) for row in page.rows)


def _behind(page: View) -> Iterator[Other]:
    for row in page.rows:
        for label in _LABEL.finditer(row.text):
            asked = _opens_a_cell(row, label.start())
            yield from (
                one._replace(asked=one.asked and asked) for one in _listed(row, label.end())
            )


def _under(spots: Sequence[Spot]) -> Iterator[Other]:
    """Codes in the column under a label."""
    for spot in spots:
        if "cpt" in spot.label.role.split("+"):
            for run in spot.below:
                yield from _listed(run, 0)


def _listed(run: Run, at: int) -> Iterator[Other]:
    """The codes of a list that begins here, of which therapy knows nothing."""
    nearest = True
    for match in PROCEDURE.finditer(run.text, at):
        between = run.text[at : match.start()]
        if _BETWEEN.fullmatch(between) is None or (nearest and between.strip()):
            return
        nearest, at = False, match.end()
        box = run.box(match.start(), match.end())
        if match[1] not in therapy_procedures() and box is not None:
            yield Other(match[1], box, _VISIT.fullmatch(match[1]) is None)


def _opens_a_cell(row: Run, start: int) -> bool:
    """Whether a label begins its line or stands apart from the words before it."""
    if start not in row.starts:
        return False
    at = row.starts.index(start)
    label, before = row.words[at], row.words[:at]
    return not before or label.x0 - before[-1].x1 > label.height
