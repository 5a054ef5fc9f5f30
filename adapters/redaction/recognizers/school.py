"""Schools by their names: `Lincoln Ridge Elementary`, `University of Harlan`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import SHAPE, Found, groups, lines_with
from adapters.redaction.lexicon import acronyms, surely_clinical, word_set
from adapters.redaction.people import is_rather_name, may_be_name

_KIND = (
    r"(?:Elementary|Middle|Junior High|Senior High|High|Charter|Magnet|Montessori|Hs|HS|"
    r"CC|ISD|USD|Intermediate|Consolidated|Tech|Prep(?:aratory)?|Pre-?[Ss]chool|Kindergarten|"
    r"Day ?[Cc]are|Day School|Nursery School|Learning Center)"
)
_KINDS = Anchored(rf"(?i)(?<![A-Za-z])(?:{_KIND})(?![A-Za-z])")
_SCHOOL = re.compile(
    rf"(?<![A-Za-z'-])(?P<own>(?:(?:St|Mt|ST|MT)\. |[A-Z][A-Za-z'-]* ){{1,4}})"
    rf"(?P<kind>{_KIND}|{_KIND.upper()})(?P<school> (?i:school|academy|hs))?(?![A-Za-z'-])"
)
_PATRON = Anchored(
    r"(?i)(?P<it>o ?ur {0,2}la?d?y(?: queen)? {0,2}o[ft](?: {0,2}[tf]he)? {1,2}"
    r"(?-i:[A-Z][A-Za-z'-]*)"
    r"|(?-i:Sacred Heart|SACRED HEART|Blessed Sacrament|BLESSED SACRAMENT|Christ the King|"
    r"Holy (?:Cross|Family|Name|Trinity|Spirit|Rosary|Redeemer|Angels|Innocents)|Good Shepherd|"
    r"Immaculate (?:Heart|Conception)|Precious Blood|Notre Dame|Star of the Sea))"
    r"(?: (?:of (?-i:[A-Z][A-Za-z'-]+)|academy|school|prep|elementary|middle|high))*(?![A-Za-z])"
)
"""Schools, parishes and hospitals that go by whom they are given to."""
_OF = Anchored(
    r"(?i)\b(?P<it>(?:university|college|academy) of "
    r"(?P<place>(?-i:[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)?)))"
)
_PLACED = re.compile(r"(?ai)(?:\b(?:at|attends|school)|office,)(?: the)? ?$")
_BACK = 14
_NUMBERED = Anchored(
    r"\b(?P<it>(?:P\.?S\.?|I\.?S\.?|M\.?S\.?|H\.?S\.?) ?#? ?\d{1,3})(?![\d/.+%])"
    r"|(?i:\b(?:head start|pre-?k|daycare|ymca)(?: (?:on|at|of) (?-i:[A-Z][A-Za-z]+)"
    r"(?: (?:street|st|ave|avenue|road|rd|lane|drive))?))"
)
_CONNECTING = word_set(
    "the a an at in to from of for with and or by is was are her his their my our this that "
    "attends student teacher coach since while when local public private"
)


def school(text: str) -> Iterator[Found]:
    """Yield schools; a risk or a tone that is high is none."""
    for match in _schools(text):
        start = _own_start(match)
        start = _placed_start(text, match) if start is None else start
        if start is not None:
            yield Found(start, match.end(), "ORGANIZATION")
    yield from groups(_PATRON, text, "ORGANIZATION")
    yield from groups(_NUMBERED, text, "ORGANIZATION", SHAPE)
    for match in _OF.finditer(text):
        if may_be_name(match["place"].split(" ")[0]):
            yield Found(*match.span("it"), "ORGANIZATION")


def _schools(text: str) -> Iterator[re.Match[str]]:
    for begin, end in lines_with(_KINDS, text):
        yield from _SCHOOL.finditer(text, begin, end)


def _own_start(match: re.Match[str]) -> int | None:
    """Return where the school's own name begins, which is no word of therapy or of a form."""
    start, is_named = None, bool(match["school"])
    for word in reversed(list(re.finditer(r"\S+", match["own"]))):
        bare = word[0].rstrip(".")
        small = bare.lower()
        if small in surely_clinical() or small in acronyms() or small in _CONNECTING:
            break
        start = match.start() + word.start()
        is_named = is_named or _names_a_school(bare, match["kind"])
    return start if is_named else None


def _placed_start(text: str, match: re.Match[str]) -> int | None:
    """Return where two or more words begin where a school is named: `at Oak View High`."""
    words = match["own"].split()
    before = _PLACED.search(text, max(0, match.start() - _BACK), match.start())
    is_own = len(words) > 1 and not any(word.lower() in surely_clinical() for word in words)
    return match.start() if before and is_own else None


def _names_a_school(word: str, kind: str) -> bool:
    """Whether a word in front of `High` or `Elementary` can only be a school's name."""
    if kind.upper().startswith("PREP"):
        return may_be_name(word)
    if kind.upper() in ("HIGH", "MIDDLE", "INTERMEDIATE", "CONSOLIDATED"):
        return is_rather_name(word)
    return True
