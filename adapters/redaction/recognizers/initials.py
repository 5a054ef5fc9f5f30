"""Initials: `J.M.` where a name could stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups
from adapters.redaction.lexicon import acronyms, word_set

_INITIALS = Anchored(r"(?<![A-Z.])(?P<it>[A-Z] ?[.,] ?(?:[A-Z]\. ?)?[A-Za-z]\.)(?![A-Za-z0-9])")
_BEFORE_A_NUMBER = re.compile(
    r"\((?P<it>[A-Z](?:-|\. ?)?[A-Z]\.?)(?=, (?i:chart|mrn|dob|acct|id|#|\d))"
)
_OF_A_CHART = Anchored(
    r"(?<![A-Z.])(?P<it>(?:[A-Z]\.){2,3})(?=,? (?i:chart|mrn|dob|acct|account)\b)"
)
_OF_SOMEBODY = Anchored(
    r"(?i:\b(?:signed|initials?|pt|patient|for)):? (?:[xX] )?"
    r"(?P<it>[A-Z][. -]{0,2}[A-Z]\b\.?)(?= {2}|\n|$|:)"
)
_SIGNED_OFF = re.compile(
    r"(?:[.?!,)]|\n)[ \t]*\n[ \t]*(?P<it>[A-Z](?:\.? ?[A-Z]){1,2}\.?)[ \t]*(?=\n[ \t]*(?:\n|$)|$)"
)
"""Alone on a line behind what is said, with nothing below."""
_BEHIND_A_QUESTION = re.compile(
    r"(?<=[a-zA-Z]\?) {1,2}(?P<it>[A-Z](?:\.? ?[A-Z]){1,2}\.?)[ \t]*(?=\n)"
)
_ASKED = re.compile(r"(?:[A-Za-z']+,? {1,2}){3}[A-Za-z']+\?$")
"""Whoever typed a message ends it with initials; a question of one word has an answer there."""
_FAR = 60
_BEHIND_A_DASH = re.compile(r"(?<=[.?!)])[ \t]{0,2}-{1,2} ?(?P<it>[A-Z]{2,3})[ \t]*(?=\n|$)")
_THANKED = Anchored(
    r"(?i:\b(?:thank(?:s| you)|than[hx] you|thx|sincerely|regards|cheers|respectfully|gratefully)"
    r"(?: (?:so|very) much| a lot| again| in advance)?),[ \t]{0,2}\n?[ \t]{0,2}"
    r"(?P<it>[A-Z](?:\.? ?[A-Z]){1,2}\.?)(?=[ \t]*(?:\n|$))"
)
"""Who thanks at the end of a message, whatever the letters mean: `Thank you so much, WC`."""
_HANDED_OVER = Anchored(
    r"(?i:\bhand[- ]?off:? (?:(?:for|on|of|re|pt|patient):? )?)(?P<it>[A-Z]{2,3})"
    r"(?=[ \t]*(?:\n|$))"
)
_HEADS = word_set(
    "pt ot st md np pa rn do dc pe hx dx rx tx cc hpi ros pmh psh sh fh ok na fx sx px"
)
_ANSWERS = _HEADS | word_set("no ye yn hs bp hr rr lt rt ue le er")
_NO_PERSON = word_set(
    "A.M. B.A. B.C. B.P. B.S. C.C. C.V. D.C. D.L. D.M. D.O. D.R. E.D. E.G. E.R. F.U. H.O. H.R. I.D."
    " I.E. I.M. I.V. L.E. L.P. M.A. M.D. M.S. N.A. N.P. O.R. O.T. P.A. P.C. P.E. P.M. P.O. P.T."
    " Q.D. R.A. R.N. R.O. R.R. S.I. S.O. S.P. S.T. T.V. U.E. U.K. U.S. Y.O."
)


_TWO = 2


def initials(text: str) -> Iterator[Found]:
    """Yield two or three initials that are no usual abbreviation."""
    yield from groups(_BEFORE_A_NUMBER, text, "PERSON", 1.0)
    yield from groups(_OF_A_CHART, text, "PERSON", 1.0)
    for found in groups(_OF_SOMEBODY, text, "PERSON", 1.0):
        if text[found.start : found.end].lower().rstrip(".") not in _HEADS:
            yield found
    yield from groups(_HANDED_OVER, text, "PERSON", 1.0)
    for pattern in (_SIGNED_OFF, _BEHIND_A_DASH, _THANKED):
        for match in pattern.finditer(text):
            if match["it"].lower() not in _HEADS:
                yield Found(*match.span("it"), "PERSON", 1.0)
    yield from _of_whoever_asked(text)
    for found in groups(_INITIALS, text, "PERSON"):
        letters = text[found.start : found.end].replace(",", ".").replace(" ", "").upper()
        short = letters.replace(".", "").lower()
        if letters not in _NO_PERSON and (len(short) == _TWO or short not in acronyms()):
            yield found


def _of_whoever_asked(text: str) -> Iterator[Found]:
    """Yield initials behind what was asked; some are shorthand too, so the kind is no person's."""
    for match in _BEHIND_A_QUESTION.finditer(text) if "?" in text else ():
        begin = max(0, match.start() - _FAR, text.rfind("\n", 0, match.start()) + 1)
        small = match["it"].replace(".", "").replace(" ", "").lower()
        is_known = small in acronyms() and len(small) != _TWO
        if _ASKED.search(text, begin, match.start()) and not (is_known or small in _ANSWERS):
            yield Found(*match.span("it"), "TEXT", 1.0)
