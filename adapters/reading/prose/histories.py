"""What running text tells of years ago, of a history, and of relatives: none of it is the order.

`He had a left hip fracture in 2022` gives the order no side, `Her mother had a hip replacement` no
operation, and nothing under `Past surgical history:` is what the therapy is for.
"""

from __future__ import annotations

import re

from adapters.reading.layout.layout import Box, View

_HISTORY = (
    r"(?:(?:past|prior|previous|relevant|pertinent|other|family|social|surgical|medical|"
    r"ortho\w*|musculoskeletal)[ ,/&]+(?:and )?){1,3}(?:history|hx)|p[msf]hx?|hx|fhx?|history"
    r"|(?:past|prior|previous) (?:surger(?:y|ies)|operations?|procedures?|injuries)"
    r"|(?:past|prior|previous|earlier) (?:physical |conservative )?"
    r"(?:therap(?:y|ies)|treatments?|pt|rehab(?:ilitation)?|care|management)(?: tried)?"
    r"|(?:conservative )?(?:treatments?|therapy|care|management) (?:to date|so far|tried)"
)
_LABEL = re.compile(r"(?:^|(?<=[.;)] ))(?P<label>[A-Z][A-Za-z]*(?:[ /&]+[A-Za-z/&]+){0,4}):\s")
_OF_HISTORY = re.compile(rf"(?:{_HISTORY})", re.IGNORECASE)
_PRESENT = re.compile(r"(?i)history of (?:the )?present|present")
_RELATIVE = re.compile(
    r"(?i)(?:\b(?:his|her|their|the patient'?s|(?:maternal|paternal))\s(?:\w+\s)?|"
    r"(?:^|[.;:]\s)(?-i:(?=[A-Z])))"
    r"(?:mother|father|mom|dad|parents?|sister|brother|siblings?|aunt|uncle|cousin|grand\w+|"
    r"wife|husband|spouse|partner|son|daughter|twin|friend|neighbor)\b"
    r"(?:\s[A-Z][\w'\u2019-]+)?\s(?:also\s)?(?:has|had|have|underwent|suffers?|suffered|is|was|"
    r"needed|required|died)\b[^.;]*$"
)
_BREAK = re.compile(
    r"(?i)[.;]\s|,?\s(?:and|but|who)\s(?:now|is|has|he|she|they|today|currently|presents|"
    r"complains)\b|,\snow\b"
)
_YEAR = re.compile(
    r"(?i)\b(?:in|of|around|circa|back in)\s(?:(?:early|late|mid|about|the year)[ -])?"
    r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|fall|winter)\.?,?\s(?:of\s)?)?"
    r"((?:19|20)\d\d)\b|\b\d{1,2}/((?:19|20)\d\d)\b(?!/)|\(((?:19|20)\d\d)\)|"
    r"(?<![\d,]\s)(?<!\d,)(?<=[a-z)] )((?:19|20)\d\d)(?=[.;,)]|\s?$)"
)
_AGO = re.compile(
    r"(?i)\b(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|several|"
    r"many|some)\+?\s)years? ago\b|\bas an? (?:child|kid|boy|girl|teen\w*|infant|junior|senior|"
    r"freshman|sophomore|young\w*)\b|\bin (?:childhood|high school|college|infancy)\b"
)
_STILL = re.compile(
    r"(?i)\b(?:since|ever since|still|continues?|persist\w*|worsen\w*|began|started|recurr\w*)\b"
)
_OF_NOW = re.compile(
    r"(?i)\b(?:(?:i|we) (?:recently |again )?(?:saw|see|evaluated|examined|followed|met|had the "
    r"pleasure)|(?:was|were|is) (?:recently )?seen|"
    r"(?:returns?|presents?|presented) (?:today|for|to|with)|"
    r"in (?:consultation|follow[- ]?up)|year[- ]old|post-?op(?:erative)? (?:visit|check))\b"
)
"""How a text begins that tells whom a doctor sees, and what for."""
OPENING = 160
_UNHURT = re.compile(
    r"(?i)[^.;,]{0,30}?\s(?:is|was|are|were|remains?)\s(?:completely |entirely |otherwise )?"
    r"(?:asymptomatic|normal|fine|unremarkable|unaffected|uninvolved|uninjured|"
    r"not (?:affected|involved|painful|injured|symptomatic))\b"
)
_OTHER_SIDE = re.compile(
    r"(?i)\b(?:contralateral|opposite|unaffected|uninvolved|uninjured|good|non-?involved)\s$"
)
LONG_AGO = 2
REACH = 90


def tells_of_before(text: str, start: int, end: int, year: int) -> bool:
    """Whether a place in a text is told of years ago, under a history, or of a relative.

    `year` is that of the reading. What still lasts, and what began then, is of today.
    """
    return (
        is_of_relative(text, start)
        or is_under_history(text, start)
        or _is_long_ago(text, start, end, year)
    )


def is_unhurt(text: str, start: int, end: int) -> bool:
    """Whether the side at a place is told of as the one that nothing is wrong with."""
    told = _UNHURT.match(text, end) is not None
    return told or _OTHER_SIDE.search(text, max(0, start - 20), start) is not None


def is_of_relative(text: str, start: int) -> bool:
    """Whether a relative is the one whom the words before a place tell of."""
    return _RELATIVE.search(text, max(0, start - REACH), start) is not None


def is_under_history(text: str, start: int) -> bool:
    """Whether the last label before a place in its paragraph is that of a history."""
    label, told = None, ""
    for found in _LABEL.finditer(text, 0, start):
        label, told = found["label"], text[found.end() :]
    return label is not None and is_history(label) and not _is_of_now(label, told)


def _is_of_now(label: str, told: str) -> bool:
    """Whether `History` alone is over what somebody is seen for now, as in a consultation."""
    bare = label.strip(" .:-").lower() in {"history", "hx"}
    return bare and _OF_NOW.search(told[:OPENING]) is not None


def is_history(label: str) -> bool:
    """Whether a label or heading is over what somebody had once."""
    plain = label.strip(" .:-")
    return _OF_HISTORY.fullmatch(plain) is not None and _PRESENT.search(plain) is None


def _is_long_ago(text: str, start: int, end: int, year: int) -> bool:
    before = [found.end() for found in _BREAK.finditer(text, max(0, start - REACH), start)]
    since = before[-1] if before else max(0, start - REACH)
    after = _BREAK.search(text, end, end + REACH)
    until = after.start() + 1 if after is not None else min(len(text), end + REACH)
    clause = text[since:until]
    if _STILL.search(clause):
        return False
    years = [int(next(filter(None, one.groups()))) for one in _YEAR.finditer(clause)]
    old = bool(years) and max(years) <= year - LONG_AGO
    return old or _AGO.search(clause) is not None


def under_history(page: View) -> list[tuple[float, float]]:
    """The levels between which a page lists a history under a heading of its own line."""
    found: list[tuple[float, float]] = []
    top: float | None = None
    last = 0.0
    for row in page.rows:
        text = row.text.strip()
        heads = is_history(text)
        opened = top is not None
        apart = opened and row.top - last > APART * page.line_height
        if top is not None and (apart or heads or _ANOTHER.match(text) or text.isupper()):
            found.append((top, last))
            top = None
        if heads and not _is_of_now(text, _behind(page, row.bottom)):
            top = row.bottom
        last = row.bottom
    if top is not None:
        found.append((top, last))
    return found


def _behind(page: View, level: float) -> str:
    """The next two lines of a page below a level."""
    return " ".join([row.text for row in page.rows if row.top > level - 1][:2])


def stands_under(box: Box | None, levels: list[tuple[float, float]]) -> bool:
    """Whether a box lies between such levels."""
    return box is not None and any(top <= box[1] + 2 and box[3] - 2 <= low for top, low in levels)


_ANOTHER = re.compile(r"[^\d:.]{1,40}:")
"""How a line begins that has a label of its own."""
APART = 1.6
"""How far apart lines of one list stand at most, in heights of a line."""
