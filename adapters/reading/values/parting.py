"""Where the elements of a written list part: at commas, and at the `and` before the last one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from adapters.reading.values.treatment_words import (
    is_known_whole,
    is_treatment,
    sounds_like_treatment,
)

_MARK = re.compile(r"[/.,;:()|\u2022\u00b7\u2013\u2014-]|\bwith\b")
_COMMA = re.compile(r"[,;]")
_SLASH = re.compile(r"\s+/\s+")
FEWEST_SLASHES = 2
"""One slash stands for an `or` or an `and`; two part a list: `taping / gait training / ice`."""
_LAST = re.compile(r"[,;]\s*(?:and|or|plus|&)\b", re.IGNORECASE)
_AGENT = (
    r"(?:(?:moist |superficial )?heat|ice|cold|(?:cold|hot) packs?|compression|e-?stim|"
    r"electrical stimulation|tens|ultrasound|cryotherapy)"
)
_AGENTS = re.compile(rf"(?:.* )?{_AGENT}$", re.IGNORECASE)
_AGENT_NEXT = re.compile(rf"{_AGENT}\W*$", re.IGNORECASE)
_SHORT = re.compile(r"(?:E-?stim|TENS|NMES|US|IFC|ESTIM|E-STIM)\b")
"""Agents that have a capital wherever they stand, and so do not tell how a list is printed."""
_AND = re.compile(r"\b(?:and|plus|&)\s*$", re.IGNORECASE)
_QUALITY = re.compile(
    r"(?:gait|balance|posture|postural|core|agility|coordination|flexibility|strength|endurance|"
    r"stairs?|transfers?|mobility)",
    re.IGNORECASE,
)
"""What is trained; in short a treatment, and half of one: `gait and stair training`."""
_TRAINED = re.compile(
    r"(?:[a-z-]+ ){1,2}(?:re-?)?(?:training|exercises?|program|drills?|activities|work|education|"
    r"conditioning|prevention)\W*",
    re.IGNORECASE,
)
_LEADS = re.compile(r"(?:please |to )?(?:includ(?:e|es|ing)|with|for|of)\s+", re.IGNORECASE)


def is_half_a_name(text: str) -> bool:
    """Whether a text says what is trained, and where its line ends may lack the training."""
    return _QUALITY.fullmatch(text) is not None


def slashes(text: str) -> list[re.Match[str]]:
    """The slashes that part a list, where there are enough of them."""
    found = list(_SLASH.finditer(text))
    return found if len(found) >= FEWEST_SLASHES else []


def parting(text: str, bounds: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Of what may part elements, leave out each `and` that stands inside one.

    Who parts by commas writes `Hip ROM and strengthening, gait training`: the `and` before a comma
    with another treatment behind it parts nothing, nor does one behind `, and`. Neither does the
    `and` of two parts with one head, `Elbow and wrist ROM`, nor that of two agents that forms print
    as one, `Heat and ice`.
    """
    bounds = [one for one in bounds if not _is_in_a_name(text, one, bounds)]
    marks = [bound for bound in bounds if _MARK.search(bound[0])]
    if not marks:
        return [one for one in bounds if not _share_a_head(text, one, 0, len(text))]
    return [
        bound for bound in bounds if bound in marks or not _is_inside(text, bound, marks, bounds)
    ]


def _is_in_a_name(text: str, bound: re.Match[str], bounds: Sequence[re.Match[str]]) -> bool:
    """Whether an `and` stands in what is known by that name: `quad sets and SLR and taping`."""
    if _COMMA.search(bound[0]):
        return False
    start = max((one.end() for one in bounds if one.end() <= bound.start()), default=0)
    end = min((one.start() for one in bounds if one.start() >= bound.end()), default=len(text))
    trained = _QUALITY.fullmatch(text[start : bound.start()].strip()) is not None
    trained = trained and _TRAINED.fullmatch(text, bound.end(), end) is not None
    return trained or is_known_whole(text[start:end].strip(" ."))


def _share_a_head(text: str, bound: re.Match[str], start: int, end: int) -> bool:
    """Whether what stands before an `and` is no treatment without what stands behind it."""
    lead = _LEADS.match(text, start, bound.start())
    before = text[lead.end() if lead else start : bound.start()].strip()
    whole = text[lead.end() if lead else start : end].strip(" .")
    if _QUALITY.fullmatch(before) and _TRAINED.fullmatch(text, bound.end(), end):
        return True
    return bool(before) and not is_treatment(before) and sounds_like_treatment(whole)


def _are_agents(text: str, bound: re.Match[str], start: int, end: int) -> bool:
    """Whether an `and` joins two of what is put on a patient: `Heat and ice`.

    In small letters at the end of a sentence's list it parts the last two, unless one did already.
    """
    before, behind = text[start : bound.start()].strip(), text[bound.end() : end]
    titled = before[:1].isupper() and not _SHORT.match(before)
    if not (titled or _AND.search(text[:start])):
        return False
    return _AGENTS.fullmatch(before) is not None and _AGENT_NEXT.match(behind) is not None


def _is_inside(
    text: str,
    bound: re.Match[str],
    marks: Sequence[re.Match[str]],
    bounds: Sequence[re.Match[str]],
) -> bool:
    before = [mark for mark in marks if mark.end() <= bound.start()]
    behind = [mark for mark in marks if mark.start() >= bound.end()]
    start = max((one.end() for one in bounds if one.end() <= bound.start()), default=0)
    start = start if _AND.search(text[:start]) else (before[-1].end() if before else 0)
    end = behind[0].start() if behind else len(text)
    if _share_a_head(text, bound, start, end) or _are_agents(text, bound, start, end):
        return True
    if before and _LAST.match(before[-1][0].lstrip()):
        return True
    after = marks[len(before) :]
    return any(
        is_treatment(text[mark.end() : end])
        for mark, end in zip(
            after, [*(mark.start() for mark in after[1:]), len(text)], strict=False
        )
    )
