"""Medicare beneficiary identifiers: eleven places, figures and letters by turns.

Format: https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-with-format.pdf
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups

_LETTER = "[AC-HJKMNP-RT-Yac-hjkmnp-rt-y]"
_EITHER = "[0-9AC-HJKMNP-RT-Yac-hjkmnp-rt-y]"
_SHAPED = Anchored(
    rf"(?<![A-Za-z0-9])(?P<it>[1-9]{_LETTER}{_EITHER}[0-9][ -]?{_LETTER}{_EITHER}[0-9][ "
    rf"-]?{_LETTER}{{2}}[0-9]{{2}})(?![A-Za-z0-9])"
)
_GROUPED = Anchored(r"(?<![A-Za-z0-9])(?P<it>[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]{4})(?![A-Za-z0-9])")

_GROUP = re.compile("-[0-9A-Z]{3}-")
_LABELLED = Anchored(
    r"(?i)\b(?:medicare|mbi|hic|policy|member)(?:[ .]{0,2}(?:id|no|number|#))*[:# ]{1,3}"
    r"(?P<it>(?=[A-Z\d ]*\d)[\dA-Z]{4} [\dA-Z]{3} (?=[A-Z]*\d)[\dA-Z]{4})(?![A-Za-z0-9])"
)


def mbi(text: str) -> Iterator[Found]:
    """Yield Medicare numbers."""
    yield from groups(_SHAPED, text, "MBI", 1.0)
    if _GROUP.search(text):
        yield from groups(_GROUPED, text, "MBI", 1.0)
    yield from groups(_LABELLED, text, "MBI", 1.0)
