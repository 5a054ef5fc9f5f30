"""Words that name an operation, how a text is one, and how sentences write a day."""

from __future__ import annotations

import re

SURGICAL = (
    r"(?:\w+(?:ectomy|otomy|ostomy|plasty|desis|scopy)|(?:\w+ )?(?:repair|reconstruction|fusion|"
    r"replacement|release|fixation|graft\w*|decompression|transfer|debridement|orif|surgery|"
    r"arthroscopy|nailing|pinning|plating|operation|amputation|excision|resection|"
    r"T[KH][AR]|R?TSA|UKA|ACDF|ACLR|[TPA]LIF|RCR)\b)"
)
DATE = (
    r"([A-Za-z]{3,9}\.?\s?\d{1,2}(?:st|nd|rd|th)?,?\s?\d{4}|\d{1,2}[ -][A-Za-z]{3,9}[ ,.-]\s?\d{4}|"
    r"(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})"
)
OPERATION = re.compile(
    rf"(?:[\w/-]+ ){{0,6}}{SURGICAL}(?: (?:with|of|and|for|by) (?:[\w/-]+ ){{0,5}}[\w/-]+)?", re.I
)
