"""The form of a question, whatever it is about: what asks without a question mark too."""

from __future__ import annotations

import re

LINKS = (
    r"(?:(?:so|but|and|then|basically|apparently|look|listen|anyways?|ok|okay|well|now|also"
    r"|actually|quick|quickly|sorry|pls|please"
    r"|hey|um|uh|though|like|just|really|yeah|oh|wait)\b[\s,]*)*"
)
AUX = r"(?:is|are|am|was|were|do|does|did|can|could|will|would|should|shall|must)(?:n'?t)?"
HAVE = r"(?:has|have|had)(?:n'?t)?"
SUBJECT = (
    r"(?:i|we|it|she|he|they|you|there|this|that|those|these|the|our|my|her|his|their|any\w*"
    r"|every\w*|all|some\w*|no\w*|[cdq]-\w+)\b"
)
QUESTION = (
    r"(?:what|who)(?:'s|s|'re)?\b(?! (?:a|an) \w+\W*$)|whose\b"
    r"|which\b(?! (?:is|was|are|has|means)\b)"
    rf"|(?:why|where|when|how)(?:'s|s)? (?:{AUX}|{HAVE}|come|about|many|much|long|often|soon|late"
    r"|far|old|else|not)\b|(?:hows|whys|wheres|whens|how's|where's)\b"
    rf"|{AUX} (?!(?:to|not)\b)\w|{HAVE} {SUBJECT}|any(?:thing|body|one)?\b(?! more\b)"
)
SHOWS = (
    r"(?:show|list|pull|give me|tell me|remind me wh|look up|break (?:it|that|them) down|status"
    r"|let me know|i (?:just )?(?:need|want|have) to (?:know|see)|i'?d like to (?:know|see))\b"
)
ASKS = re.compile(rf"^\W*{LINKS}(?:{QUESTION}|{SHOWS})", re.IGNORECASE)
"""A sentence, or a part of one, that asks or has something shown."""
QUESTIONS = re.compile(rf"^\W*{LINKS}(?:{QUESTION})", re.IGNORECASE)
"""A sentence that asks and orders nothing to be shown."""
