"""Signs that billers write for words: `w/in 30`, `& HMO`, `# vis`, `>5d`, `97140 v 97530`."""

from __future__ import annotations

import re

_SIGNS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), meant)
    for pattern, meant in (
        (r"\bw/ ?in\b", "within"),
        (r"^\W*&\s*", "and "),
        (r"\s&\s", " and "),
        (r"^\W*\+\s+", "and "),
        (r"(?<=[a-z])\s+\+\s+(?=[a-z])", " and "),
        (r"(?<!\w)#\s+(?=(?:vis|visits?|of|subs|auths?|cases|days|denials)\b)", "how many "),
        (r">=?\s*(\d{1,3})\s*(?:d|days?)\b", r"more than \1 days"),
        (r"(?<=\d)\s+v\.?\s+(?=\d)", " and "),
        (r"\by/n\b|\s+ea\b(?=\W*(?:pls|please)?\W*$)", ""),
        (r"\b(longest|shortest|slowest|fastest|oldest|newest|latest) 1\b", r"\1 one"),
        (
            r"\b(?:ar|is|have|has|does|did|was|were)ent\b(?= (?:attached|matched|linked|filed))",
            "are not",
        ),
        (
            r"\b(?:(?<=about )|(?<=abt )|(?<=on )|(?<=by )|(?<=till )|(?<=til )|(?<=until )|"
            r"(?<=ends ))sat\b(?! (?:in|on|at|with|there|for)\b)",
            "saturday",
        ),
        (r"\bprior (?=(?:auth|authoriz|pre-?auth|approval)\w*)", ""),
        (r"\brsn cds?\b", "reason code"),
        (r"\beff dt\b", "effective date"),
        (r"\b(?:appeal )?tfl\b", "appeal deadline"),
        (r"\bsry\b", "sorry"),
        (r"\bhow longs\b", "how long is"),
        (r"\bb-?day\b", "date of birth"),
        (r"^\W*ea (?=mon|tue|wed|thu|fri|day|week)", "every "),
        (r"\bbus(?= days?\b)", "business"),
    )
)


def signs_written_out(text: str) -> str:
    """Return a message with such signs as the words that they stand for."""
    for sign, meant in _SIGNS:
        text = sign.sub(meant, text)
    return text
