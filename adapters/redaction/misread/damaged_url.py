"""Web addresses whose dots, `www` or ending OCR took apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.found import Found, groups

_ENDING = r"(?:c ?[o0ec] ?(?:m|r ?n|n)|[oe0] ?[oe0] ?m|c ?m|n ?[eco] ?t|o ?r ?[gq]|i ?n ?f ?o)"
_STARTED = re.compile(
    r"(?i)(?<![a-z0-9])(?P<it>[wv]{1,4} ?[wv]{1,4} ?[.,] ?[a-z0-9][^\s<>\"')]*"
    rf"(?: ?[^\s<>\"')]{{0,12}} ?[.,] ?{_ENDING}\b)?)"
)
_SLASHES = re.compile(r"[:;.,] ?/{1,2}(?=[A-Za-z])|//")
_SLASHED = re.compile(r"\S*(?:[:;.,]{1,2} ?/{1,2}(?=[A-Za-z])|//)\S*(?: \S*[./]\S+)?")
_DOTTED = re.compile(
    r"(?i)(?<!\S)\S*[a-z]{2,}[.,][a-z]{2,}/\S+|[a-z0-9-]{3,}[.,][a-z]{3,}[.,][a-z]{2,}\S*"
)
_ENDED = re.compile(rf"(?i)(?P<it>[a-z0-9][a-z0-9-]{{2,}}(?: [a-z0-9]{{1,9}})?[.,] ?{_ENDING}\b)")


def damaged_url(text: str) -> Iterator[Found]:
    """Yield what begins or ends like a web address."""
    for found in groups(_STARTED, text, "URL"):
        value = text[found.start : found.end]
        yield found._replace(end=found.start + len(value.rstrip(".,;: ")))
    for pattern in (_ENDED, _DOTTED):
        yield from groups(pattern, text, "URL")
    for match in _SLASHES.finditer(text):
        begin = max(text.rfind(" ", 0, match.start()), text.rfind("\n", 0, match.start())) + 1
        found = _SLASHED.match(text, begin)
        if found is not None:
            yield Found(begin, found.end(), "URL", 1.0)
