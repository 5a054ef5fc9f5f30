"""Who writes, said before what is asked: `marco here.`, `hey its kelly,`, `Pam from the front`.

A name in small letters counts only where it is no word of ours and of the desk's language: `status
here` names nobody.
"""

from __future__ import annotations

import re

from adapters.redaction.lexicon import names
from agent.hearing.words import vocabulary

_HELLO = r"(?:(?:hi|hey|hello|gm|morning|good \w+)\b[ ,.!]*)?"
_PLACE = r"(?:the )?(?:front(?: desk)?|desk|billing|reception|clinic|gym|back office|office)"
_SPEAKS = re.compile(
    rf"^\W*{_HELLO}(?:(?P<is>(?:it is|it's|its|this is)) )?(?P<name>[a-z]{{2,12}})"
    rf"(?P<here>(?: (?:here|again|speaking)(?: at {_PLACE}| from {_PLACE}| in {_PLACE})?"
    rf"| (?:at|in|from) {_PLACE})(?: here)?)?(?P<stop>[.,;:!-]*)\s*(?=\S+\s+\S+|[cC]-\w+)",
    re.IGNORECASE,
)
_MINE = re.compile(r"\b(?:mine|my (?:patients|pts|ones|cases|people|folks))\b", re.IGNORECASE)


def without_speaker(text: str) -> str:
    """Return a message without the words by which its writer says who she is."""
    found = _SPEAKS.match(text)
    if found is None:
        return text
    name, rest = found["name"].lower(), text[found.end() :]
    if name not in names() or vocabulary().knows(name):
        return text
    is_said = found["here"] or (found["stop"] and (found["is"] or _MINE.search(rest)))
    return rest if is_said else text
