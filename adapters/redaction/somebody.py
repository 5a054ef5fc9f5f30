"""Whether a word that is also somebody's name stands where a person is meant.

`Red has an appointment`, `mom (Patience, 919-…)`, `Chip Doctor`, `ask for Jack`: the place tells,
also in lines of capital letters, where the writing of a word tells nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from adapters.redaction.lexicon import (
    word_set,
)
from adapters.redaction.people import IS_DONE
from adapters.redaction.words_left import Word

_ACTS = (
    r"(?:has|had|is|was|wants?|wanted|said|says|will|would|can|can't|cannot|could|did|didn't|does|"
    r"doesn't|came|comes|calls?|called|asks?|asked|tells|told|reports?|reported|states?|stated|"
    r"denies|denied|presents|presented|returns|returned|lives|works|worked|tolerated|tolerates|"
    r"needs|needed|feels|felt|thinks|got|gets|took|takes|went|goes|gave|lost|fell|hurt|injured|"
    r"missed|arrived|left|drives|drove|helps|helped|picks|picked|brought|brings|sees|saw|knows|"
    r"parked|is parking|waits|waited|dropped|stopped|handled|approved|denied|"
    r"may (?:return|be|have|need|begin|start|resume|go|not)|"
    r"agreed|agrees|continues|completed|demonstrates|demonstrated|requires|enjoys|hopes|plans|"
    r"plays|prefers|emailed|texted|phoned|faxed|replied|messaged|no[- ]show(?:ed|s)?|no[- ]call|"
    r"cancell?ed|sent|sends|wrote|writes|only|also|never|still|just|hasan|at the|at (?=[A-Z])|"
    r"over at|from|and i|"
    r"and his|and her|who|whose|h as)"
)
_ACTING = re.compile(rf"(?ai) {{1,2}}{_ACTS}\b")
_ENDS = re.compile(
    r"(?ai)[ \t]*(?:[.,;:!?)|/\n\"]|$| -| (?:and|or|at|who|re|about|w/|to|on|in|is|has|was|will|"
    r"can|said)\b)"
)
_PARTICLE = re.compile(
    r" {1,2}(?:van|von|de|del|della|der|la|le|al|el|bin|ibn|ter|dos|da|di|du)[ -](?:[a-z]{2,3} "
    r")?[A-Z]"
)
_NUMBER = re.compile(r"[.,:;]? {0,2}[(+]?\d{3}[^\d]")
_PAREN = re.compile(r"[),;/]")
_CELL_BEFORE = re.compile(r"(?:\||\t| {3,})[ \t]*$")
_CELL_BEHIND = re.compile(r"[ \t]*(?:\||\t| {3,}|$|\n)")
FOLLOWS = re.compile(
    r"(?ai)(?:(?<![a-z])(?:for|with|by|from|to|its|it's|i'm|this is|hi|hey|hello|dear|thanks|thank "
    r"you|see|saw|"
    r"told|tell|called|call|calling|spoke w/|w/|per|via|cc|meet|met|ask|asked|text|texted|email|"
    r"emailed|and|mr|mrs|ms|miss|dr|drs|prof|rev|fr|coach|pastor|nurse|aide|aunt|uncle|cousin|mom|"
    r"dad|mother|"
    r"father|husband|wife|spouse|partner|son|daughter|brother|sister|niece|nephew|grandson|"
    r"granddaughter|grandma|grandpa|grandmother|grandfather|nana|friend|neighbor|roommate|boss|"
    r"fianc[eé]e?|girlfriend|boyfriend|visitor|witness|rep|adjuster|interpreter|caregiver|sitter|"
    r"named|name|names|called|nicknamed|aka|goes by|worker|supervisor|foreman|manager|attorney|"
    r"athlete|patient|pt|client|member|caller|contact|reviewer|signer|teacher|backup|alternate|"
    r"attorney|runner|dtr|dau|gf|bf|mil|fil|hubby|bro|sis|bestie|hubs|carer|guardian|parent|"
    r"parents)\.?[,:]? ?[\"'(]?\s{0,2})$"
)
_TITLED = re.compile(
    r"(?ai)\b(?:mr|mrs|ms|miss|mx|dr|drs|prof|rev|fr|coach|pastor|sgt|officer|judge|deputy)\.? "
    r"{1,2}$"
)
_SPOKEN_TO = re.compile(
    r"(?ai)(?<![a-z])(?:hi|hey|hello|dear|told|cc:?|per|thanks|thank you),? {1,2}$"
)
_MARKED = re.compile(r"[ \t]*(?:[,;:!?/|(\n]|\.(?!\d)|$)| {2,}| \d")
_TIMES = word_set(
    "day days week page pages hour call note protocol order case chart all plan law man"
)
MODALS = word_set("will may can mark rose skip chase drew grant max art gene ray rob pat bill")
"""Given names that lines of capitals mean as words more often."""
_ADJECTIVES = word_set(
    "red big little tiny slim blue rusty sunny happy stormy dusty rocky lucky precious royal major "
    "summer autumn rose amber violet olive coral ivory ebony jet forest sandy misty"
)
_AHEAD, _BACK = 22, 28


def acts(text: str, end: int) -> bool:
    """Whether what only a person does stands behind a place."""
    return _ACTING.match(text, end) is not None


@lru_cache(maxsize=5_000)
def is_act(word: str) -> bool:
    """Whether a word alone is something that only a person does."""
    return acts(f" {word}", 0)


def is_pair(left: Word, right: Word) -> bool:
    """Whether a given name and a surname stand side by side, though both may be words."""
    first, last = left.form, right.form
    if not (first.is_name or first.is_given) or not (first.is_capital and last.is_capital):
        return False
    if len(last.plain) < 2 or (left.in_capitals and not first.is_name and first.plain in MODALS):
        return False
    if last.is_surname or last.is_name or last.is_doubtful:
        return True
    return not (first.is_name or last.is_word or last.is_short)


def stands_as_person(text: str, word: Word) -> bool:
    """Whether a word that is also a given name stands alone in the place of a person."""
    form, small = word.form, word.form.plain
    if _is_titled(text, word) or _is_spoken_to(text, word):
        return True
    if not form.is_given:
        return form.is_doubtful and not form.is_clinical and _is_alone(text, word)
    before = text[max(0, word.start - _BACK) : word.start]
    after = text[word.end : word.end + _AHEAD]
    if before.endswith("(") and _PAREN.match(after):
        return True
    if _is_alone(text, word) or (_CELL_BEFORE.search(before) and _CELL_BEHIND.match(after)):
        return True
    if FOLLOWS.search(before) and (not word.in_capitals or _ENDS.match(after)):
        return small not in _ADJECTIVES or _ENDS.match(after) is not None
    if _PARTICLE.match(text, word.end):
        return True
    if _NUMBER.match(after) and not after[1:].startswith(("100", "000")):
        return True
    is_thing = form.is_clinical and IS_DONE.match(text, word.end) is not None
    is_acting = _ACTING.match(after) is not None and not is_thing
    return is_acting and _opens(before) and small not in MODALS


def _is_titled(text: str, word: Word) -> bool:
    start = max(0, word.start - _BACK)
    return word.form.is_surname and _TITLED.search(text, start, word.start) is not None


def _is_spoken_to(text: str, word: Word) -> bool:
    """Whether a line begins with a word and a comma, or somebody is greeted, told or asked."""
    if not word.form.is_maybe_name or word.form.is_clinical or not _MARKED.match(text, word.end):
        return False
    before = text[max(0, word.start - _BACK) : word.start]
    if _SPOKEN_TO.search(before):
        return word.form.plain not in _TIMES
    is_first = before.rstrip(" \t").endswith((":\n", "\n\n"))
    return is_first and text.startswith(",", word.end)


def acts_or_is_alone(text: str, word: Word) -> bool:
    """Whether a word that OCR may have damaged acts as a person, or signs a letter."""
    if _is_alone(text, word):
        return True
    before = text[max(0, word.start - _BACK) : word.start]
    return _opens(before) and _ACTING.match(text, word.end) is not None


def _opens(before: str) -> bool:
    bare = before.rstrip(" \t\"'*-")
    return not bare or bare[-1] in ".!?;:\n)|/>," or bare[-1].isdigit() or before[-1:] in "*"


def _is_alone(text: str, word: Word) -> bool:
    """Whether nothing else stands on its line, as below a letter."""
    begin = text.rfind("\n", 0, word.start) + 1
    end = text.find("\n", word.end)
    line = text[begin : end if end >= 0 else len(text)]
    if len(line) > len(word.text) + 8 or line.strip(" \t-*,.~") != word.text:
        return False
    return begin > 1
