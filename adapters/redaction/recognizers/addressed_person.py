"""People whom a letter or note is written to, signed by, or spoken of by a set phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups
from adapters.redaction.people import is_rather_name, may_be_name, name_end

_PHRASE = Anchored(
    r"(?i)\b(?:dear|hello|hi|attn|thank you for (?:seeing|referring|sending)(?: (?:me|us))?|i "
    r"(?:saw|had the pleasure of seeing|evaluated|examined)"
    r"|we (?:saw|evaluated)|(?:signed(?: electronically)?|electronically signed|e-signed|"
    r"esigned|cosigned|authenticated|dictated|reviewed"
    r"|approved|verified|entered|ordered|referred|seen|evaluated|treated|performed|"
    r"prescribed|completed|supervised|accompanied|driven"
    r"|brought in|called|spoke(?:n)? (?:to|with)|met with|discussed with|per|cc)(?: by| "
    r"to| with)?|under the care of|care of|on behalf of"
    r"|named?|known as|goes by|prefers(?: to be called)?|nicknamed|also known as|a/k/a|"
    r"aka|formerly|n[eé]e|maiden name)[,:]?[ ]{1,2}(?=[A-Z\"'])"
)
_SURE = re.compile(
    r"dear|thank you|signed|goes by|known as|prefers|nicknamed|dictated|aka|a/k/a|named", re.I
)
_DEAR = Anchored(
    r"(?i)\bdear {1,2}(?-i:(?P<it>[A-Z][A-Za-z'-]+))(?=[,:\n])(?<!sir)(?<!madam)(?<!doctor)"
    r"(?<!reviewer)(?<!director)(?<!provider)(?<!team)(?<!colleague)(?<!counsel)(?<!patient)"
)
_CLOSING = re.compile(
    r"(?aim)^[ \t]*(?:sincerely|regards|best regards|kind regards|respectfully|yours truly|"
    r"thank you|thanks|cordially),?[ \t]*\n+[ \t]*(?=[A-Z])"
)


def addressed_person(text: str) -> Iterator[Found]:
    """Yield names behind a phrase that calls for one."""
    for match in _PHRASE.finditer(text):
        start = match.end() + (text[match.end() : match.end() + 1] in "\"'")
        end = name_end(text, start, before_colon=True)
        word = text[start:end].split(" ")[0].strip(".,")
        if end > start and (may_be_name(word) if _SURE.match(match[0]) else is_rather_name(word)):
            yield Found(start, end, "PERSON")
    yield from groups(_DEAR, text, "PERSON")
    for match in _CLOSING.finditer(text):
        end = name_end(text, match.end())
        if end > match.end():
            yield Found(match.end(), end, "PERSON")
