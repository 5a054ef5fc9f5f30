"""Words that name an operation, how a text is one, and how sentences write a day."""

from __future__ import annotations

import re

SURGICAL = (
    r"(?:\w+(?:ectomy|otomy|ostomy|plasty|desis|scopy)|(?:\w+ )?(?:repair|reconstruction|fusion|"
    r"replacement|release|fixation|graft\w*|decompression|transfer|debridement|orif|surgery|"
    r"arthroscopy|nailing|pinning|plating|operation|amputation|excision|resection|"
    r"dissection|transposition|cesarean|c-section|"
    r"T[KH][AR]|R?TSA|UKA|ACDF|ACLR|[TPA]LIF|RCR)\b)"
)
DATE = (
    r"([A-Za-z]{3,9}\.?\s?\d{1,2}(?:st|nd|rd|th)?,?\s?\d{4}|\d{1,2}[ -][A-Za-z]{3,9}[ ,.-]\s?\d{4}|"
    r"(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})"
)
OPERATION = re.compile(
    rf"(?:[\w/-]+ ){{0,6}}{SURGICAL}(?:,? (?:at )?[CTLS]\d{{1,2}}(?:\s?[-/]\s?[CTLS]?\d{{1,2}})?)?"
    r"(?: (?:of|of the)? ?(?:right|left|bilateral|both|[RL])(?: [\w/-]+){1,4})?"
    r"(?: (?:with|of|and|for|by) (?:[\w/-]+ ){0,5}[\w/-]+)?",
    re.I,
)
_PARTS = re.compile(r",\s+|;\s*|\s[+&/]\s")
_DETAIL = re.compile(
    r"(?:zone \w+|right|left|bilateral|[clts]\d(?:\s?-\s?[clts]?\d)?(?: level)?|"
    r"(?:[\w-]+ ){0,3}(?:technique|approach|incision|allograft|autograft|graft|plate|screws?|nail)|"
    r"(?:open|closed|arthroscopic|laparoscopic|robotic|minimally invasive))",
    re.I,
)
"""What follows an operation behind a comma: `extensor tendon repair, zone V`."""
_ONE_WORD = re.compile(
    r"(?:repair|reconstruction|fusion|replacement|release|fixation|graft\w*|decompression|transfer|"
    r"debridement|surgery|arthroscopy|pinning|plating|operation|amputation|excision|resection|"
    r"dissection|transposition)",
    re.I,
)


def is_operation(text: str) -> bool:
    """Whether a text is the name of an operation, or of several that commas part."""
    first, *others = _PARTS.split(text.strip())
    return OPERATION.fullmatch(first) is not None and all(
        OPERATION.fullmatch(one) or _DETAIL.fullmatch(one) for one in others
    )


def names_no_part(text: str) -> bool:
    """Whether an operation is named without what was operated on: `two weeks after replacement`."""
    return _ONE_WORD.fullmatch(text.strip()) is not None


_DAY_BEHIND = re.compile(
    rf"(?:(?:was |and )?(?:on|of|dated?|done|performed|(?:date of )?surgery|dos)\b:?\s?)*\(?{DATE}",
    re.I,
)


def is_told_whole(text: str, last: str, behind: str) -> bool:
    """Whether a text is an operation that a full stop, or its own day behind it, ends.

    `last` is its last word as printed, `behind` what follows it on its line.
    """
    plain = text.strip(" .,;")
    if not is_operation(plain) or names_no_part(plain):
        return False
    stop = last.endswith(".") and (not behind or behind[0].isupper() or behind[0].isdigit())
    return stop or (
        (last.endswith((",", ";")) or bool(behind))
        and (_DAY_BEHIND.match(behind.lstrip(" ,;(\u2013-")) is not None)
    )
