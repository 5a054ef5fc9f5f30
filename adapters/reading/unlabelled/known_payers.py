"""Payers that are known by their names, where no label announces them.

A name of the list that can be nothing else is the payer's where the number of a member follows it,
in its line or in the next cell: `1: Anthem MediBlue; ID YGZ379M48462`. Alone in its cell it is
the payer's where the words beside or over it speak of insurance: `Company / plan   UCare`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from adapters.reading.labels.spot import Spot
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values.candidates import UNLABELLED, Candidate, Doubt, standing
from adapters.reading.values.health_plans import Named, begins, is_plan, named

_MARK = re.compile(
    r"^\W*(?:\d{1,2}\s?[:.)]\s+)?(?:(?:for )?billing:\s+|(?:ins|payer|pri)\.?:?\s+)?", re.I
)
"""What may stand before the first payer of a list or line."""
_NUMBER = r"(?!(?:1-)?\d{3}-\d{3}-\d{4}\b)(?=(?:[A-Z-]*\d){4})[A-Z0-9-]{5,20}"
_MEMBER = re.compile(
    r"(?i:[\s,;:(|\u2013-]*(?:(?:with|under) )?(?:(?:member|subscriber|policy|mbr|insured|"
    r"cardholder|identification|beneficiary|contract|mbi|medicare|medicaid)\b)?\s?"
    r"(?:id\b|number|no\b|num\b|nbr\b|#)?"
    rf"(?:\s?(?:number|no\b|#))?[\s.:#]*)({_NUMBER}(?:\s\d\d(?![\d/.-]))?)(?![\w-]|\.\w)"
)
_ALONE = re.compile(
    r"(?!(?:1-)?\d{3}-\d{3}-\d{4}$|\d{1,2}-\d{1,2}-\d)(?=(?:[A-Z-]*\d){5})[A-Z0-9-]{6,20}"
)
"""A number that is no telephone's and no day."""
_LED = re.compile(
    r"(?i)\W*(?:(?:insur\w*|ins|payer|payor|plan|coverage|carrier|network|package|company|"
    r"affiliation|primary|secondary|second|other|health|medical|name|provider|policy|on|file|is)"
    r"\b[\s/&:.#()-]*){1,6}(?=(?-i:[A-Z]))"
)
"""Words of a label that stands with its payer in one cell: `Company / plan UCare`."""
_SECOND = re.compile(
    r"(?i)\b(?:second(?:ary)?|2nd|supplement\w*|other (?:insurance|coverage)|also|cob)\b|"
    r"^\W*2(?:\W|$)"
)
_UNENDED = re.compile(
    r"(?i)\b(?:is|with|by|through|under|the|and|her|his|secondary|second|insurance)$"
)
"""How a line ends that goes on in the next one."""
LED_BY = 60
_INSURES = re.compile(
    r"(?i)\b(?:insur\w*|payer|payor|plan|coverage|carrier|network|package|company|affiliation|"
    r"health ?plan|primary|secondary)\b"
)
_PAYERS = frozenset({"payer_name", "secondary_payer_name"})
WIDE, NEAR_EDGE, BEHIND = 2.2, 12.0, 3
UNDER, LEADING, SAME_EDGE = 4, 1.9, 2.0
"""Rows below in which the lines of one block may lie, how far apart in heights, how flush."""


@dataclass(frozen=True)
class _Found:
    cell: Run
    start: int
    name: Named
    plan_end: int
    number: tuple[Run, int, int] | None
    second: bool
    below: tuple[Run, ...] = ()
    """The cells under it, where it ends its own."""


def from_known_payers(page: View) -> Iterator[Candidate]:
    """Offer payers that are known by name, with their plans and the numbers behind them."""
    found = list(_found(page))
    first = [one for one in found if not one.second]
    second = [one for one in found if one.second]
    numbered = [one for one in first if one.number is not None]
    for one in (numbered or first)[:1]:
        others = {_text(other) for other in (numbered or first)}
        yield from _said(
            page, one, "payer_name", "member_id", "" if len(others) == 1 else "position"
        )
    for one in second[: 1 if first else 0]:
        yield from _said(page, one, "secondary_payer_name", "secondary_member_id", "")


def _said(page: View, one: _Found, payer: str, member: str, doubt: Doubt) -> Iterator[Candidate]:
    end = one.start + one.name.payer_end
    part = one.cell.part(one.start, end)
    yield standing(payer, _text(one), page, part, UNLABELLED, doubt)
    plan = _plan(one)
    if plan is not None and payer == "payer_name":
        yield standing("plan_name", plan.text.strip("() "), page, plan, UNLABELLED, doubt)
    if one.number is not None and _is_announced(one):
        run, begin, stop = one.number
        number = run.part(begin, stop)
        yield standing(member, number.text.replace(" ", ""), page, number, UNLABELLED, doubt)


def _is_announced(one: _Found) -> bool:
    """Whether a word or sign says that a number is the member's; a bare one may be a group's."""
    run, begin, _ = one.number or (one.cell, 0, 0)
    start = one.start + one.plan_end if run is one.cell else 0
    return re.search(r"[A-Za-z#]", run.text[start:begin]) is not None


def _plan(one: _Found) -> Run | None:
    """The plan behind a payer's name, or in the line below it."""
    if one.name.plan_at is not None:
        return one.cell.part(one.start + one.name.plan_at, one.start + one.plan_end)
    below = one.below[0] if one.below else None
    return below if below is not None and is_plan(below.text) else None


def _text(one: _Found) -> str:
    return one.cell.text[one.start : one.start + one.name.payer_end]


def _found(page: View) -> Iterator[_Found]:
    under: list[Run] = []
    for index, row in enumerate(page.rows):
        cells = gap_groups(row, WIDE * page.line_height)
        for at, cell in enumerate(cells):
            begun = _begun(cell)
            if begun is None or any(cell.words[0] is one.words[0] for one in under):
                continue
            start, name, end = begun
            own = cell.text[:start]
            around = own + _around(page, index, cells, at, led=any(map(str.isalnum, own)))
            alone = not cell.text[end:].strip(" .,;")
            below = _below(page, index, cell) if alone else ()
            under.extend(below)
            number = _number(cell, end, cells[at + 1 : at + 1 + BEHIND]) or _numbered(below)
            told = number is not None and (name.itself or number[0] is cell)
            if told or (alone and name.itself and _INSURES.search(around) is not None):
                second = _SECOND.search(around) is not None
                yield _Found(cell, start, name, end - start, number, second, below)


def _below(page: View, index: int, over: Run) -> tuple[Run, ...]:
    """The cells right under one, at its own left edge."""
    found: list[Run] = []
    level, edge = over.words[0].y0, over.words[0].x0
    for row in page.rows[index + 1 : index + 1 + UNDER]:
        if _SECOND.match(row.text) is not None:
            break
        for cell in gap_groups(row, WIDE * page.line_height):
            first = cell.words[0]
            near = 0 < first.y0 - level < LEADING * page.line_height
            if near and abs(first.x0 - edge) < SAME_EDGE:
                found.append(cell)
                level = first.y0
    return tuple(found)


def _numbered(below: Sequence[Run]) -> tuple[Run, int, int] | None:
    """The number of a member in the lines under a payer, which say that it is one."""
    for cell in below:
        match = _MEMBER.match(cell.text)
        if match is not None and match.start(1) > 0:
            return cell, *match.span(1)
        if not is_plan(cell.text):
            return None
    return None


def _begun(cell: Run) -> tuple[int, Named, int] | None:
    """Where a known payer begins at the start of a cell, or behind words of insurance there."""
    for pattern in (_MARK, _LED):
        match = pattern.match(cell.text)
        begun = begins(cell.text[match.end() :]) if match is not None else None
        if match is not None and begun is not None:
            return match.end(), begun[0], match.end() + begun[1]
    return None


def _number(cell: Run, end: int, behind: Sequence[Run]) -> tuple[Run, int, int] | None:
    """The number of a member right behind a name, or alone in one of the next cells."""
    match = _MEMBER.match(cell.text, end)
    if match is not None:
        return cell, *match.span(1)
    if cell.text[end:].strip(" .,;"):
        return None
    for run in behind:
        if _ALONE.fullmatch(run.text.strip()) is not None:
            return run, 0, len(run.text)
        if run.has_figure:
            return None
    return None


def _around(page: View, index: int, cells: Sequence[Run], at: int, *, led: bool) -> str:
    """The words beside a cell, on its left, or else those over it in its column.

    What words of its own have `led` to is told by them, and by a sentence that goes on in them.
    """
    above = page.rows[index - 1].text if index and not at else ""
    if _UNENDED.search(above):
        return above[above.rfind(". ") + 1 :][-LED_BY:]
    if led or at:
        return "" if led else cells[at - 1].text
    edge = cells[at].words[0].x0
    for row in page.rows[max(0, index - 1) : index]:
        for cell in gap_groups(row, WIDE * page.line_height):
            if abs(cell.words[0].x0 - edge) < NEAR_EDGE:
                return cell.text
    return ""


def without_parted(offered: Sequence[Candidate], spots: Sequence[Spot]) -> list[Candidate]:
    """Leave out parts of a payer's name where the form has another place for the plan.

    Behind `Insurance` stands the whole of it: `Humana Medicare Gold Plus`, and beside it `Plan`.
    """
    payers = [one for one in offered if one.field in _PAYERS]
    cut = {id(one) for one in payers if any(_is_cut(one, whole) for whole in payers)}
    offered = [one for one in offered if id(one) not in cut]
    if not any(one.label.role == "plan" and one.owner != "secondary" for one in spots):
        return offered
    names = [one for one in offered if one.field == "payer_name" and one.origin == "label"]
    return [
        one
        for one in offered
        if one.field not in {"payer_name", "plan_name"}
        or one.origin == "label"
        or not any(_is_part(one, name) for name in names)
    ]


def _is_cut(one: Candidate, whole: Candidate) -> bool:
    """Whether a payer is cut off at the end of a line, where its known name goes on in the next."""
    if whole.field != one.field or one.box is None:
        return False
    longer = str(whole.value).startswith(f"{one.value} ") and named(str(whole.value)) is not None
    ends = whole.box is not None and one.box[2] > whole.box[2] - 1 and whole.box[3] > one.box[3] + 1
    return longer and ends and _is_part(one, whole)


def _is_part(one: Candidate, whole: Candidate) -> bool:
    """Whether a value is a part of another one, where that stands."""
    if one.box is None or whole.box is None or len(str(one.value)) >= len(str(whole.value)):
        return False
    across = whole.box[0] - 1 <= one.box[0] and one.box[2] <= whole.box[2] + 1
    return across and whole.box[1] < (one.box[1] + one.box[3]) / 2 < whole.box[3]
