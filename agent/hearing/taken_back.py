"""What somebody takes back in a message: `percent... no just how many`, `not jenkins. jennings`."""

from __future__ import annotations

import re

_INSTEAD = re.compile(
    r"^.{0,80}?(?:\.{2,}|[,;-])\s*(?:no|nvm|wait|scratch that|sorry)\W+(?:just|i mean|make that)\b"
    r"|^.{0,80}?\b(?:i mean|scratch that|make that)\b",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"^\W*(?:(?:no+|nope|nah|sorry|oops|oh(?: dear)?|dear me|pardon me|excuse me|my bad"
    r"|my mistake|wait|actually|er|um)\b[\s,.!:;-]+)+"
    r"(?:(?:i|we) (?:mean|meant|said)\b[\s,:]*|make (?:that|it)\b[\s,:]*)?"
    r"|^\W*(?:i|we) (?:mean|meant)\b[\s,:]*",
    re.IGNORECASE,
)
_NOT_BUT = re.compile(
    r"^\W*not \w+\s*[.,;:-]+\s*(?:but |it is |it's |its )?(\w+)\W*$", re.IGNORECASE
)
"""`not jenkins. jennings`"""
_MEANT = re.compile(r"^\W*([\w -]+?),? i mean\W*$", re.IGNORECASE)
_MOST_CORRECTED = 5


def put_straight(question: str) -> str:
    """Leave out what somebody takes back: `percent... no just how many`.

    A few words behind `no,` or `sorry,` say what was meant instead: `no, the approved ones`.
    """
    corrected = _CORRECTS.match(question)
    instead = question[corrected.end() :].strip() if corrected else ""
    if instead and len(instead.split()) <= _MOST_CORRECTED and not _IS_TALK.match(instead):
        return f"just {instead}"
    other = _NOT_BUT.match(question)
    if other is not None:
        return f"just {other[1]}"
    meant = _MEANT.match(question)
    if meant is not None and len(meant[1].split()) <= _MOST_CORRECTED:
        return f"just {meant[1]}"
    found = _INSTEAD.match(question)
    rest = question[found.end() :].strip(" ,.-") if found else ""
    if _A_CODE.match(rest):
        return question
    return rest if len(rest.split()) >= _A_SENTENCE else question


_IS_TALK = re.compile(
    r"^(?:thanks?|thx|ty|problem|worries|need|idea|just|not|never ?mind|that|it|one|more|what|which"
    r"|who|why|how|when|is|are|do|does|did|can|please|pls)\b|^\d",
    re.IGNORECASE,
)
_A_SENTENCE = 3
_A_CODE = re.compile(r"\d{5}\b")
"""What is meant is said beside it, as `therapeutic activities, I mean 97530`."""
