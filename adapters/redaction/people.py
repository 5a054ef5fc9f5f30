"""Where a name begins, how far it goes: shared by the recognizers that look for people."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from adapters.redaction.lexicon import (
    acronyms,
    clinical,
    doubtful,
    everyday,
    listed,
    maybe_names,
    names,
    plain_word,
    small_letters,
    surely_clinical,
    word_set,
)

CREDENTIALS = (
    r"(?:M\.?D|D\.?O|D\.?P\.?T|P\.?T\.?A?|O\.?T\.?R?(?:/L)?|C\.?O\.?T\.?A|D\.?C|D\.?P\.?M|"
    r"N\.?P|F\.?N\.?P(?:-?B?C)?"
    r"|A\.?P\.?R\.?N|A\.?R\.?N\.?P|C\.?N\.?P|C\.?R\.?N\.?P|P\.?A-?C?|R\.?N|L\.?P\.?N|"
    r"M\.?A|M\.?S\.?P\.?T|A\.?T\.?C|S\.?L\.?P|CCC-SLP|"
    r"OCS|SCS|FAAOMPT|Ph\.?D|Psy\.?D|L\.?C\.?S\.?W|D\.?D\.?S|D\.?M\.?D|MBBS|FAAOS|FACS|"
    r"CHT|LAT|BSN|MSN|DNP|Esq)"
)
_NOT_NAMES = word_set(
    "dob mrn ssn sex gender age phone ph tel telephone fax date dates member group "
    "address email e-mail npi insurance id policy"
    " home cell mobile therapist md do pt dpt ot otr np fnp pa pa-c rn dc dpm aprn cota "
    "pta ma visit seen account acct chart"
    " male female m f city state zip street patient name provider physician payer plan "
    "claim dx diagnosis icd cpt rx order"
    " referral referred referring employer work spouse relationship relation emergency "
    "contact signature signed title the a an"
    " is was has had and or of on at to for in with who re cc from attn see his her he "
    "she they no n/a none unknown self same"
    " mother father wife husband son daughter sister brother parent guardian friend d.o.b"
)
_PARTICLES = word_set("de del la las los van von der den da dos di du el al bin ibn ben y e mac st")
_WORD = re.compile(r"( {0,1})([A-Za-z](?:[A-Za-z'.]|-(?=[A-Za-z]))*)(?=[^A-Za-z0-9]|$|[0-9])")
_QUOTED = re.compile(r" {0,2}[\"'(]{1,2}[A-Z][A-Za-z'-]*[\"')]{1,2}")
_CAPITAL_FOLLOWS = re.compile(r"(?: [a-z]{1,3}){0,2} ?[A-Z]")
_COMMA = re.compile(r" ?, ?(?=[A-Z])")
DOING = word_set("will needs wants asks waits says states reports denies calls walks lives feels")
_SIDES, _BEHIND_A_SIDE = frozenset("RLB"), re.compile(r" ([A-Za-z]{2,})(?![A-Za-z.'-])")
_FIGURE_BEFORE = re.compile(r"(?<=\d )")
_GOES_ON = re.compile(r" [A-Z]{2,}(?![A-Za-z'-])(?! +(?:CALLED|SAID|IS|WAS|HAS)\b)")
_MARK, _LAST = re.compile(r"[ \t]*(?:[,;/(\n]|$)| {2,}"), 2
"""What ends a name in capitals, which says nothing by its writing."""
_SUFFIX = re.compile(
    r"(?:,? {0,2}(?:[JS]r|[JS]R|II|III|IV)\b\.?)(?!-)"
    r"(?! (?i:fractures?|tears?|lesions?|glides?|sprains?|strains?|mobili[sz]ations?)\b)"
)
LONGEST = 5
_AROUND = 26
_DISEASES = word_set(
    "parkinson alzheimer crohn huntington hodgkin raynaud sjogren meniere hashimoto dupuytren"
)
OF_A_TEST = re.compile(
    r"\b(?:tests?|signs?|maneuver|positive|negative|pos|neg|disease|syndrome|scale|score|"
    r"index|method|technique|approach|exercises?|glides?|mobilizations?|splint|brace|fracture|"
    r"deformity|procedure|protocol|angle|phenomenon|squats?|rows?|band|contracture|thumb|tendon|"
    r"clamps?|retractors?|dressing|stirrups?|taping|forceps|cyst|nodes?|extension|flexion|equivocal|bilaterally|grade|dementia|palsy|reflex|collar|"
    r"dynamometer|lift|criteria|classification|painful|pain|-ve|\+ve)\b|\([+-]\)|"
    r"[a-z] [+-](?=[,.;)\n])|\d+ ?/ ?\d"
)
IS_DONE = re.compile(r" ?(?:can|will|may|must|should|could|would) be [a-z]{2,}ed\b")
"""What is done with a thing: `Care can be continued`."""


def name_end(text: str, at: int, *, last_first: bool = False, before_colon: bool = False) -> int:
    """Return where the name that begins at a place ends; the place itself when there is none."""
    end, count = at, 0
    while count < LONGEST:
        match = _WORD.match(text, end)
        if match is None or (count == 0 and match[1]):
            break
        if not _continues(text, match, count, before_colon=before_colon):
            break
        if count and is_doing(text, match.start(2), match.end()):
            break
        end, count = _trimmed(match), count + 1
        quoted = _QUOTED.match(text, end)
        if quoted:
            end = quoted.end()
        if last_first and count == 1:
            end = suffix_end(text, end)
        comma = _COMMA.match(text, end) if last_first and count == 1 else None
        if comma and _continues(text, _WORD.match(text, comma.end()), 1):
            end = comma.end()
            last_first = False
    return suffix_end(text, end) if end > at else end


def is_minutes(text: str, start: int) -> bool:
    """Whether `MIN` stands behind a figure, and so is nobody: `STANDER 40 MIN A DAY`."""
    return (
        text[start : start + 4].lower() == "min " and _FIGURE_BEFORE.match(text, start) is not None
    )


def is_doing(text: str, start: int, end: int) -> bool:
    """Whether a word in capitals says what somebody does, and more follows: `HUDDLE WILL DRIVE`."""
    word = text[start:end]
    return word.isupper() and word.lower() in DOING and _GOES_ON.match(text, end) is not None


def suffix_end(text: str, end: int) -> int:
    """Return where a `Jr.` or `III` behind a name ends; the name's own end where none stands."""
    suffix = _SUFFIX.match(text, end)
    return suffix.end() if suffix else end


def _trimmed(match: re.Match[str]) -> int:
    """Leave the full stop of a sentence outside, and take in the one of an initial."""
    word = match[2]
    return match.end() - (word.endswith(".") and len(word) > 2 and word.lower() != "st.")


def _continues(
    text: str, match: re.Match[str] | None, count: int, *, before_colon: bool = False
) -> bool:
    if match is None:
        return False
    word = match[2].rstrip(".")
    small = word.lower()
    if small in _PARTICLES and (word.islower() or count):
        return _CAPITAL_FOLLOWS.match(text, match.end()) is not None
    if count and len(word) == 1 and word.isupper() and match[2].endswith("."):
        return True
    if count and word in _SIDES and _is_of_body(text, match.end()):
        return False
    is_label = text[match.end() : match.end() + 1] == ":" and not before_colon
    if not word[0].isupper() or small in _NOT_NAMES or is_label:
        return False
    if count == 0:
        return True
    if word.isupper() and len(word) > 1:
        is_last = count <= _LAST and small not in clinical() and _MARK.match(text, match.end())
        return may_be_name(word) or bool(is_last)
    return small not in clinical() or may_be_name(word)


def _is_of_body(text: str, end: int) -> bool:
    """Whether what has a side stands behind one letter: `Mr. Church R TSA`."""
    behind = _BEHIND_A_SIDE.match(text, end)
    return behind is not None and (
        behind[1].lower() in acronyms() or behind[1].lower() in surely_clinical()
    )


@lru_cache(maxsize=20_000)
def may_be_name(word: str) -> bool:
    """Whether a word with a capital letter could be a name at all."""
    small = plain_word(word)
    if small in names() or small in doubtful():
        return True
    if small in listed("eponyms"):
        return False
    return all(part not in known for part in small.split("-") for known in _plain_lists())


def is_test(text: str, start: int, end: int) -> bool:
    """Whether the name of a test, sign or disease stands here with a word that says so."""
    before = text[max(0, start - 2) : start].lower()
    word = plain_word(text[start:end])
    known = listed("eponyms")
    if word not in known and before + word not in known:
        return False
    if word in _DISEASES and text[end - 2 : end].lower() == "'s":
        return True
    return OF_A_TEST.search(text[max(0, start - _AROUND) : end + _AROUND].lower()) is not None


@cache
def _plain_lists() -> tuple[frozenset[str], ...]:
    return (everyday(), acronyms(), listed("form"), listed("clinical"))


@lru_cache(maxsize=20_000)
def is_rather_name(word: str) -> bool:
    """Whether a word with a capital letter is more likely a name than not."""
    small = plain_word(word)
    return small in names() or (
        may_be_name(word) and small not in doubtful() and small not in small_letters()
    )


_LETTERS = re.compile(r"[a-z]+")
_TITLES = word_set("mr mrs ms miss mx mister dr drs doctor prof professor")


@lru_cache(maxsize=20_000)
def is_of_medicine(words: str) -> bool:
    """Whether nothing but medicine stands where a person was looked for: `per patient: Tylenol`."""
    found = _LETTERS.findall(words.lower())
    return found[0] not in _TITLES and all(
        word in surely_clinical()
        or word in listed("drugs")
        or (word in listed("eponyms") and word not in maybe_names())
        or word == "s"
        for word in found
    )
