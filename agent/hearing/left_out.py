"""What a message leaves out of what it asks for: `everything but the drafts`, `not northwind`.

A marker such as `except` or `other than` and what stands behind it, up to a comma or the end, are
parted from the rest. What they name is not meant; the rest says what is asked.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_CLEARLY = (
    r"except(?:ing)?(?: for)?|besides|other than|others? th[ea]n|aside from|apart from|outside of"
    r"|exclud(?:e|es|ing)|not (?:counting|including)|minus|leav(?:e|ing) (?:out|off|aside)"
    r"|tak(?:e|ing) out|filter(?:ing)? out"
    r"|(?<=thing )but|(?<=one )but|(?<=body )but|(?<=\ball )but|(?<=none )but"
    r"|(?<=cases )but(?= the\b)|(?<=ones )but(?= the\b)|(?<=them )but(?= the\b)"
)
"""Whatever is named behind it is left out."""
_LOOSELY = (
    r"(?:that|which|who)?(?:'s|s|'re|re| is| are)? ?(?:(?<!why )\bnot|isn'?t|aren'?t|ain'?t)"
    r"(?: for| with| from| at| under| waiting on)?|\bnon|\bno|\bno more|without|\bskip(?:ping)?"
    r"|\bignor(?:e|ing)|\bhid(?:e|ing)|\bdisregard(?:ing)?"
)
"""What may as well deny something: only a payer close behind it tells."""
_BEHIND = (
    r"(?P<what>[^.?!;,:]*?)(?=\s*(?:$|[.?!;,:]|\s-|\b(?:please|pls|thanks|thx|ty)\b|(?<=\w )(?:who"
    r"|what|whats|which|how|do|does|did|is|are|any|show|list)\b))"
)
_CLEAR = re.compile(rf"\b(?:{_CLEARLY})\b {_BEHIND}", re.IGNORECASE)
_ONES = r"(?:(?:any|all|the|those|these|of|my|our)[ ]){0,3}"
_WHOLE = r"(?:(?<=everything)|(?<=every case)|(?<=open cases)|(?<=all cases))"
_ONES_NOT = re.compile(
    r"\b(?:not|without|skip(?:ping)?|ignor(?:e|ing)|hide|disregard) (?:any |all )?(?:of )?(?:the )?"
    r"(?P<what>\w+(?: \w+)? (?:ones|stuff|cases))\b"
    r"|^\W*(?:and |but |ok |just )*(?:no|not the|minus) (?P<first>\w+(?: \w+)??)"
    r"(?: please| pls)?\W*,"
    rf"|{_WHOLE} ?(?:(?:that|which)(?:'s|s|'re)?|is|are)? ?(?:is |are )?(?:not|isn'?t|aren'?t)"
    r" (?:yet )?(?P<other>\w+)\W*$",
    re.IGNORECASE,
)
"""Those of one way of standing: `not the denied ones`, `no denials please, just ...`."""


class Parted(NamedTuple):
    """A message in two: what is asked for, and what of it is not meant."""

    asked: str
    without: str


def parted(text: str, payers: tuple[str, ...] = ()) -> Parted:
    """Return what is asked and what is left out of it, as it was typed; nothing where all is."""
    asked, without = _cut(_CLEAR, text)
    if payers:
        asked, more = _cut(_loose(payers), asked)
        without = [*without, *more]
    if not without:
        asked, without = _cut(_ONES_NOT, asked)
    return Parted(" ".join(asked.split()), ", ".join(without))


def _loose(payers: tuple[str, ...]) -> re.Pattern[str]:
    """Return where a payer that is named is denied: `not northwind`, `that isn't Cigna`."""
    named = "|".join(re.escape(each) for each in payers)
    several = rf"(?:{named})(?:(?:,| or| and| nor)+ (?:{named}))*"
    return re.compile(
        rf"(?:{_LOOSELY})[ -]{_ONES}(?P<what>{several}(?: ones?| cases?)?)\b", re.IGNORECASE
    )


def _cut(pattern: re.Pattern[str], text: str) -> tuple[str, list[str]]:
    found = list(pattern.finditer(text))
    for each in reversed(found):
        text = f"{text[: each.start()]} {text[each.end() :]}"
    return text, [what for each in found for what in each.groups() if what]
