"""Where a payer's name ends: whether words go on closely behind it, or its plan stands apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from adapters.reading.layout.layout import Box
from adapters.reading.layout.words import Word
from adapters.reading.values.candidates import LABELLED, Candidate
from adapters.reading.values.health_plans import is_plan
from adapters.reading.values.payer_words import names_a_program

_PAYERS = frozenset({"payer_name", "secondary_payer_name"})

SLACK, LEVEL, CLOSE = 1.0, 0.4, 1.2
"""How far a value's words reach out of its box, how level a line is, and how near its next word.

The first in points, the others as shares of a word's height.
"""
SMALL = 6.0
FAR = 2.5
"""How many heights of a word lie between two values of one line that have places of their own."""
OTHER_PART = {"payer_name": "plan_name", "plan_name": "payer_name"}
_CLOSING = (",", ";", ".", ")")
_NO_PART = re.compile(
    r"(?i)\W?(?:#\S*|(?:no|number|id|policy|member|group|grp|claim|(?-i:insurance|coverage))[.:#]*)$|"
    r"\S*\d"
)
"""What is no part of a name: a number, the word before one, as in `Cigna # M185`, or what it is."""
_JOINTS = frozenset({"of", "and", "by", "from"})
"""Small words that a name written with capitals may go on with."""
_DASH = re.compile(r"[/|\u2013-]$")


def with_followers(words: Sequence[Word], offered: Iterable[Candidate]) -> Iterator[Candidate]:
    """What is offered, with word of the payers that something goes on behind."""
    offered = list(offered)
    plans = [one for one in offered if one.field == "plan_name" and is_plan(str(one.value))]
    for one in offered:
        told = one.field in _PAYERS and is_followed(words, one.box)
        told = told and not any(_is_right_behind(plan, one) for plan in plans)
        yield replace(one, followed=True) if told else one


def is_followed(words: Sequence[Word], box: Box | None) -> bool:
    """Whether a word stands on a value's last line, a blank behind it and no comma or dash between.

    A number, and the word before one, goes on with no name. Behind a program of the government
    a dash goes on with who runs it, or with which part: `Medicare - Part B`.
    """
    if box is None:
        return False
    inside = [word for word in words if _is_inside(word, box)]
    if not inside:
        return False
    last = max(inside, key=lambda word: (round(word.y0), word.x1))
    if last.text.endswith(_CLOSING):
        return False
    behind = [
        word
        for word in words
        if word.x0 > last.x1 - SLACK / 2 and abs(word.middle - last.middle) < LEVEL * last.height
    ]
    next_ = min(behind, key=lambda word: word.x0, default=None)
    if next_ is None or _NO_PART.match(next_.text):
        return False
    if _DASH.match(next_.text):
        beyond = min((w for w in behind if w.x0 > next_.x0), key=lambda word: word.x0, default=None)
        program = any(names_a_program(word.text) for word in inside)
        if not program or beyond is None or _NO_PART.match(beyond.text):
            return False
    if next_.text.islower() and next_.text not in _JOINTS and not last.text.islower():
        return False
    return next_.x0 - last.x1 < CLOSE * max(last.height, SMALL)


def _is_right_behind(plan: Candidate, payer: Candidate) -> bool:
    """Whether a plan that is known by its name begins where a payer's name ends."""
    if plan.box is None or payer.box is None or plan.page != payer.page:
        return False
    level = abs(plan.box[1] - payer.box[1]) < 1
    return level and -SLACK <= plan.box[0] - payer.box[2] < FAR * (plan.box[3] - plan.box[1])


def _is_inside(word: Word, box: Box) -> bool:
    return (
        box[0] - SLACK <= (word.x0 + word.x1) / 2 <= box[2] + SLACK
        and box[1] - SLACK <= word.middle <= box[3] + SLACK
    )


def other_stands_apart(name: str, same: Sequence[Candidate], offered: Sequence[Candidate]) -> bool:
    """Whether a payer's plan, or a plan's payer, has a labelled place of its own elsewhere.

    Then neither holds a part of the other: `Payer: UHC Choice Plus   Plan: POS`.
    """
    if (other_name := OTHER_PART.get(name)) is None:
        return False
    others = [
        one
        for one in offered
        if one.field == other_name
        and (one.origin, one.strength, one.doubt) == ("label", LABELLED, "")
    ]
    return any(all(_are_apart(one, other) for one in same) for other in others)


def _are_apart(one: Candidate, other: Candidate) -> bool:
    if one.box is None or other.box is None or one.page != other.page:
        return one.page != other.page
    gap = max(one.box[0], other.box[0]) - min(one.box[2], other.box[2])
    level = min(one.box[3], other.box[3]) > max(one.box[1], other.box[1])
    return not level or gap > FAR * (one.box[3] - one.box[1])
