"""Telephone and fax numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import SHAPE, Found, groups

_BEHIND = (
    r"(?i:\s?,?\s?(?:ex(?:t(?:ension|n)?)?\b\.?:?\s?#?\s?\d{1,6}|x\.?\s?\d{1,6}(?!\d)"
    r"(?!\s?(?:times|attempts|weeks?|days?))))?"
)
"""An extension belongs to the number it stands behind."""
_FIGURE_IN_WORDS = "(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)"
_NUMBER = Anchored(
    r"(?<![\d-])(?P<it>(?:1[ ./-]{0,2}\(? ?)?\d{2,3} ?\)?[ .,/-]{0,2}\d{3}[ "
    rf".,/-]{{1,2}}[\dOolISBZ]{{4}}{_BEHIND})(?!\d)"
)
_TEN = Anchored(r"(?<!\d)(?P<it>1?[2-9]\d{2}[2-9]\d{6}" + _BEHIND + r")(?!\d)")
_LABELLED = Anchored(
    r"(?i)\b(?:phone|ph|tel|telephone|cell|mobile|fax|facsimile|call(?:ed)?(?: at)?|home|"
    r"work|pager|contact)(?: ?(?:no|number|#))?\.?[:# ]{1,3}"
    r"(?P<it>[(+]?\d[\dOolISBZ() .,-]{5,18}\d)"
)
_COUNT_BEHIND = re.compile(r"(?<=\d{4}), {1,2}\d{1,2}$")
_OPENING = re.compile(r"[(+]{1,2} ?$")
_SHORT = Anchored(r"(?<![\d-])(?P<it>\d{3}[-.]\d{4}" + _BEHIND + r")(?![\d-])")
_EXTENSION = Anchored(
    r"(?i)\b(?:ext|extension|extn|x)\.?:? ?#?(?P<it>\d{2,6})\b(?! ?(?:week|wk|day|month|min|rep|"
    r"set|unit))"
)
_OPTION = Anchored(
    r"(?i)(?<![\d/])\d{3,11}(?P<it>[,.;]? {0,2}(?:opti?on|o[pn][tlf]|press|menu)\b[.,:]? {0,2}#?"
    r"(?:\d|[OlISB](?![A-Za-z]))?(?:,? (?:then|and) \d{1,5})?)(?!\d)"
)
_IN_WORDS = Anchored(
    rf"(?i)\b(?P<it>{_FIGURE_IN_WORDS}(?:[ ,.-]{{1,3}}{_FIGURE_IN_WORDS}){{6,10}})(?![A-Za-z])"
)
_OF_A_JOINT = re.compile(
    r"(?ai)\b(?:knee|hip|elbow|wrist|neck|trunk|lumbar|cervical|thoracic|shoulder|finger|thumb|"
    r"toe|flexion|flex|lacks|lacking|arom|prom|rom|active|passive|terminal)[ :,]{1,2}(?:[a-z/]+ )?$"
)
_WIDEST = 180
"""Degrees: the extension of a joint is measured, that of a telephone is dialled."""


def phone(text: str) -> Iterator[Found]:
    """Yield telephone and fax numbers."""
    for found in groups(_NUMBER, text, "PHONE"):
        opening = _OPENING.search(text, max(0, found.start - 3), found.start)
        yield found._replace(start=opening.start()) if opening else found
    for found in groups(_LABELLED, text, "PHONE"):
        counted = _COUNT_BEHIND.search(text, found.start, found.end)
        yield found._replace(end=counted.start()) if counted else found
    yield from groups(_TEN, text, "PHONE", SHAPE)
    yield from groups(_SHORT, text, "PHONE", SHAPE)
    yield from groups(_OPTION, text, "PHONE")
    yield from groups(_IN_WORDS, text, "PHONE")
    for match in _EXTENSION.finditer(text):
        is_motion = int(match["it"]) <= _WIDEST and _OF_A_JOINT.search(
            text, max(0, match.start() - 30), match.start()
        )
        if is_motion:
            continue
        if len(match["it"]) > 2 or match[0].lower().startswith("ext"):
            yield Found(match.start(), match.end("it"), "PHONE", SHAPE)
