"""Whether a name sounds like a payer's: a brand, or a word that insurers carry in their names."""

from __future__ import annotations

import re
from functools import cache

from adapters.reading.values.health_plans import may_hold_a_plan, named
from adapters.reading.values.states import STATE_NAMES
from adapters.redaction import lexicon

_BRANDS = (
    "aetna amerigroup ambetter anthem amerihealth avmed bcbs\\w* blue\\scross blue "
    "bluecross blueshield carefirst caresource cdphp clover excellus caremore centene "
    "cigna connecticare coventry devoted emblem\\w* evernorth fep\\w* fidelis friday geha "
    "geisinger hap harvard highmark horizon humana independence kaiser lacare magellan "
    "mclaren medi-cal (?-i:MediCal) medicaid medica medicare meridian meritain moda molina "
    "multiplan mvp oscar oxford pacificsource paramount peach priority premera presbyterian "
    "providence quartz regence scan select selecthealth sentara sunflower sunshine superior "
    "tricare tufts uhc uha umr united\\w* unitedhealth\\w* upmc va wellcare wellmark wellpoint "
    "wellsense zurich travelers liberty hartford sedgwick gallagher broadspire progressive "
    "optum triwest geico allstate farmers nationwide usaa amtrust esis coventry corvel "
    "bc/bs\\w* mcr mcd geha wps hmsa vaccn ccn railroad"
)
_WORDS = (
    "insurance assurance indemnity mutual casualty compensation comp health\\w* \\w*health care "
    "\\w*care plans? hmo ppo fund benefits? administrators? life advantage trust coverage shield "
    "champva workers'? veterans"
)
_PAYER = re.compile(
    rf"(?<!\w)(?:{'|'.join(dict.fromkeys((_BRANDS + ' ' + _WORDS).split()))})(?!\w)", re.IGNORECASE
)
_LETTERS = r"[a-d](?:\s?(?:and|&|/)\s?[a-d])*"
_PLACE = re.compile(
    r"(?i)\s*(?:(?:of|in|from)\s[\w .-]+|permanente|inc\.?|llc|corp\w*|companies|"
    r"company|group|america|east|west|commercial|[ab](?:\s?(?:&|and|/)\s?[ab])?|"
    r"(?:health )?(?:solutions|systems|services|alliance|partners)(?: mco)?|north america|"
    r"community care(?: network)?|care network|"
    rf"(?:part|pt\.?) {_LETTERS}|{'|'.join((*STATE_NAMES, *STATE_NAMES.values()))})?"
)
"""What may follow a brand and ends a payer's name: a company's last word, or where it insures."""
_PART = re.compile(rf"(?i)(?:part|pt\.?) {_LETTERS}")
_PROGRAM = re.compile(r"(?i)\b(?:medicare|medicaid|tricare|va|veterans?|ccn)\b")
_PLAN_TYPE = re.compile(r"(?i)\b(?:hmo|ppo|epo|pos(?: ii)?|hdhp|advantage|choice|access)\W*$")
_GOES_ON = re.compile(
    r"(?i)\b(?:health ?plans?|insurance|company)\s(?!(?:of|in|from|inc|llc|corp\w*|company|co|"
    r"plans?|group|east|west|commercial)\b)\w"
)
"""Where a company's name has ended, what follows is the name of its plan."""
_NONE = re.compile(
    r"(?i)\b(?:dear|therap\w*|rehab\w*|clinics?|attn|fax|phone|package|policy|group|number|member|"
    r"subscriber|id|holder|card|copy|visit|primary|secondary|attached|enclosed|see|type|name|"
    r"information|patient|aftercare|orthop\w*|self.?care|skin care|wound care)\b"
)
_GENERIC = re.compile(
    r"(?i)\W*(?:(?:health|medical|the|other|first|1st|2nd) )*(?:insurance|plans?|coverage|"
    r"benefits?|compensation|life|trust|care plans?)(?: (?:plans?|company|co|coverage|carrier))?\W*"
)


_SHORT_NAME = re.compile(r"\s?\([A-Z]{3,6}\)")
_SIGNS = re.compile(r"[\W_]")
_EMPTY = re.compile(r"(?i)(?:\W|\b(?:under|no|nr|number|id|with|of|by|the|name|if|any|yes)\b)*")
_ELSEWHERE = re.compile(
    r"(?i)(?=.*\b(?:cards?|cop(?:y|ies)|attache?d|attachments?|enclosed|see|on file|face ?sheet|"
    r"demographics?|scanned|faxed|next page)\b)"
    r"(?:\W*\b(?:please|pls|refer|see|cop(?:y|ies)|of|the|to|insurance|ins|medical|member|id|cards?|"
    r"front|back|both|sides?|and|attache?d|attachments?|enclosed|included|scanned|faxed|sent|on|file|"
    r"in|chart|with|for|face ?sheet|sheet|demographics?|registration|info(?:rmation)?|below|above|"
    r"next|page|separately|records?|is|are|will|follow)\b)+\W*"
)
"""What is written in a payer's place where the card is copied: `See copy of card`."""
_HEADING = re.compile(
    r"(?i)\W*(?:(?!of\b)[a-z]+ ){1,3}"
    r"(?:information|info|contacts?|details|history|instructions|data)\W*"
)
"""The heading of the next section, under a label that nothing was filled in for."""


def says_nothing(text: str) -> bool:
    """Whether a text beside a label for a payer names none: form's words, or where to look."""
    nothing = (_EMPTY, _ELSEWHERE, _HEADING)
    return any(one.fullmatch(text) is not None for one in nothing)


def is_on_file(text: str) -> bool:
    """Whether a text is the name of a payer that everybody knows, with the state it insures."""
    known = named(text)
    return is_listed(text) or (known is not None and known.plan_at is None)


def is_listed(text: str) -> bool:
    """The same of the short list of payers alone, without what their plans are called."""
    words = text.split()
    heads = ((" ".join(words[:many]), " ".join(words[many:])) for many in range(1, len(words) + 1))
    return any(
        _letters(head) in _on_file() and _PLACE.fullmatch(rest) is not None for head, rest in heads
    )


@cache
def _on_file() -> frozenset[str]:
    return frozenset(_letters(name) for name in lexicon.payers() if not _PLAN_TYPE.fullmatch(name))


def _letters(name: str) -> str:
    """A name without what a reader loses or adds: blanks, dots, `&` for `and`."""
    return _SIGNS.sub("", name.lower().replace("&", "and"))


def is_shortened(behind: str) -> bool:
    """Whether letters in brackets follow, which may belong to a name: `State Fund (SCIF)`."""
    return _SHORT_NAME.match(behind) is not None


def names_a_program(text: str) -> bool:
    """Whether a text names a program of the government, which others run for it."""
    return _PROGRAM.search(text) is not None


def names_a_payer(text: str) -> bool:
    """Whether a payer is named somewhere in a text."""
    return _PAYER.search(text) is not None


def sounds_like_a_payer(text: str) -> bool:
    """Whether a text can be taken for a payer's name without somebody looking."""
    if _GENERIC.fullmatch(text) is not None:
        return False
    known = named(text)
    if known is not None and known.itself:
        return True
    return _PAYER.search(text) is not None and _NONE.search(text) is None


def is_a_payer(text: str) -> bool:
    """Whether a text is a payer's own word and nothing else, or a part of Medicare."""
    return (_PAYER.fullmatch(text) or _PART.fullmatch(text)) is not None


def ends_like_a_payer(text: str) -> bool:
    """Whether nothing follows a payer's own words, which may be the name of its plan."""
    if may_hold_a_plan(text):
        return False
    known = named(text)
    if known is not None or is_on_file(text):
        return known is None or known.plan_at is None
    found = [match.end() for match in _PAYER.finditer(text)]
    ended = bool(found) and _PLACE.fullmatch(text, found[-1]) is not None
    ended = ended and _GOES_ON.search(text) is None
    return ended and not (len(found) > 1 and _PLAN_TYPE.search(text))
