"""One question of two spans of days: `denials this month compared with last month`."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.hearing.heard import Heard
from agent.hearing.when import Window, back_in
from agent.planner import changed
from agent.planner.intent import ANY, Intent, names_no_case
from agent.toolbox import Toolbox

_ASKED = ("denied", "approved", "partial", "pended", "sent_on", "answered", "changed", "inbox")
_TWO = re.compile(
    r"\bthis (?P<unit>month|week)\b.*\b(?:last(?: (?P=unit))?|(?:the )?(?:one|(?P=unit)) before)\b"
    r"|\blast (?P<of>month|week)\b.*\bthis(?: (?P=of))?\b"
)
_COMPARES = re.compile(
    r"\b(?:vs|versus|than|compare\w*|against|or|and|from|over|more|fewer|less|better|worse|up"
    r"|down)\b"
)
_NOT_COUNTED = (
    "What was answered and sent is counted of the cases that are on file as open; closed ones are"
    " not among them."
)
_BARE = re.compile(
    r"^\W*(?:(?:so|and|ok|hey|how|hows|how's|is|are|was|we|doing|compare|what|about|look|did"
    r"|do)\W+)*"
    r"(?:this|last) (?:month|week)\b[\w ]{0,18}\b(?:this|last)\b(?: (?:month|week|one))?\W*$"
)
_FASTER = re.compile(r"\b(?:faster|slower|quick\w*|speed|turnaround|take|takes|taking|long)\b")


def _windows(heard: Heard) -> tuple[Window, Window] | None:
    """Return the later and the earlier span, where two are named."""
    found = _TWO.search(heard.words)
    if found is None or not _COMPARES.search(heard.words):
        return None
    unit = found["unit"] or found["of"]
    this, last = back_in(f"this {unit}", heard.today), back_in(f"last {unit}", heard.today)
    return (this, last) if this and last else None


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """Say it for each span; where nothing is named, of what payers answered and what was sent."""
    windows = _windows(heard)
    if windows is None:
        return ""
    said = [await changed.answer(replace(heard, back=each), tools) for each in windows]
    return "\n".join([*said, _NOT_COUNTED])


INTENTS = (
    Intent(
        "",
        (*_ASKED, ""),
        _answer,
        ANY,
        lambda heard: (
            names_no_case(heard)
            and not heard.strange
            and _windows(heard) is not None
            and _FASTER.search(heard.words) is None
            and (heard.has(*_ASKED) or _BARE.match(heard.words) is not None)
        ),
        minds="payer days",
    ),
)
