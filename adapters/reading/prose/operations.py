"""Words that name an operation, and how a text is one."""

from __future__ import annotations

import re

SURGICAL = (
    r"(?:\w+(?:ectomy|otomy|ostomy|plasty|desis|scopy)|(?:\w+ )?(?:repair|reconstruction|fusion|"
    r"replacement|release|fixation|graft\w*|decompression|transfer|debridement|orif|surgery|"
    r"arthroscopy|nailing|pinning|plating|operation|amputation|excision|resection|"
    r"T[KH][AR]|R?TSA|UKA|ACDF|ACLR|[TPA]LIF|RCR)\b)"
)
OPERATION = re.compile(
    rf"(?:[\w/-]+ ){{0,6}}{SURGICAL}(?: (?:with|of|and|for|by) (?:[\w/-]+ ){{0,5}}[\w/-]+)?", re.I
)
