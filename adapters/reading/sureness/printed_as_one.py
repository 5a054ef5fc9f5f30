"""A payer and a plan that are printed as one name: where one ends is known by the names alone.

`Independence Keystone HMO` and `Cigna Medicare True Choice` are what some papers call the payer,
and a payer with its plan to others; nothing on the page says which. Unless the clinic knows the
payer by this name, a person has a look. A comma, a dash or a bracket between both parts them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from adapters.reading.layout.layout import Box
from adapters.reading.sureness.neighbours import Lines, Seen, lines_of
from adapters.reading.sureness.relief import DOUBTED
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.folding import fold
from adapters.reading.values.payer_words import names_a_program
from priorauth.models.reading import Found, ReadValue

PAYER, PLAN = "payer_name", "plan_name"
SLACK, CLOSE, NEAR = 1.0, 1.2, 2.0
"""How far boxes of letters reach into each other, in points; and how wide a blank between words of
one name may be, and one with a sign
in it, in heights of a letter."""


def asked_if_one(
    fields: Mapping[str, Found], offered: Sequence[Candidate], pages: Iterable[Seen]
) -> dict[str, Found]:
    """Fields in which a payer and a plan are doubted where nothing is printed between them."""
    told = dict(fields)
    payer, plan = fields.get(PAYER), fields.get(PLAN)
    if not (isinstance(payer, ReadValue) and isinstance(plan, ReadValue)):
        return told
    if payer.value is None or plan.value is None or "payer_on_file" in payer.checks:
        return told
    lines = lines_of(pages)
    payers, plans = _places(PAYER, payer, offered), _places(PLAN, plan, offered)
    one_name = bool(payers) and all(_are_one(lines, one, plans) for one in payers)
    if one_name:
        for name, found in ((PAYER, payer), (PLAN, plan)):
            if found.flag is None:
                told[name] = found.model_copy(update={"flag": DOUBTED})
    elif payer.flag is None and _is_within_or_doubted(payer, plan, payers, plans):
        told[PAYER] = payer.model_copy(update={"flag": DOUBTED})
    elif payer.flag == DOUBTED and plan.flag is None and _is_within(payers, plans):
        told[PLAN] = plan.model_copy(update={"flag": DOUBTED})
    return told


def _is_within_or_doubted(
    payer: ReadValue,
    plan: ReadValue,
    payers: Iterable[tuple[int, Box]],
    plans: Sequence[tuple[int, Box]],
) -> bool:
    """Whether a plan was taken out of its payer's words, or is doubted right behind a program.

    `Medicare (Part B)` is a payer, or one and its plan: what is said of the one holds of the other.
    """
    level = _on_one_line(payers, plans)
    if _is_within(payers, plans):
        return True
    behind = any(-SLACK < q[0] - p[2] < NEAR * (p[3] - p[1]) for p, q in level)
    return plan.flag is not None and behind and names_a_program(str(payer.value))


def _on_one_line(
    payers: Iterable[tuple[int, Box]], plans: Sequence[tuple[int, Box]]
) -> list[tuple[Box, Box]]:
    pairs = [(p[1], q[1]) for p in payers for q in plans if p[0] == q[0]]
    return [(p, q) for p, q in pairs if p[1] < (q[1] + q[3]) / 2 < p[3]]


def _is_within(payers: Iterable[tuple[int, Box]], plans: Sequence[tuple[int, Box]]) -> bool:
    """Whether a plan was taken out of its payer's words."""
    level = _on_one_line(payers, plans)
    return any(p[0] - SLACK < q[0] and q[2] < p[2] + SLACK for p, q in level)


def _places(name: str, found: ReadValue, offered: Iterable[Candidate]) -> list[tuple[int, Box]]:
    """Where on the pages a value is claimed to stand."""
    return [
        (one.page, one.straight)
        for one in offered
        if one.field == name and one.straight is not None and fold(one.value) == fold(found.value)
    ]


def _are_one(
    lines: Mapping[int, Lines], payer: tuple[int, Box], plans: Iterable[tuple[int, Box]]
) -> bool:
    """Whether a plan begins with the next word behind a payer, both without a sign between."""
    number, box = payer
    page, level = lines.get(number), (box[1] + box[3]) / 2
    if page is None:
        return False
    line = [word for word in page.between(level - 1, level + 1) if word.y0 < level < word.y1]
    last = max((w for w in line if w.x0 < box[2] - SLACK), key=lambda w: w.x1, default=None)
    behind = min((w.x0 for w in line if w.x0 >= box[2] - SLACK), default=None)
    if last is None or behind is None or last.x1 > box[2] + SLACK:
        return False
    if behind - last.x1 > CLOSE * last.height:
        return False
    return any(
        on == number and at[1] < level < at[3] and abs(at[0] - behind) <= SLACK for on, at in plans
    )
