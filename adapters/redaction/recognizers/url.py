"""Web addresses, internet addresses of machines, and account handles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups, lines_with

_WEB = re.compile(
    r"(?ai)(?<![\w@])(?P<it>(?:https?:/{1,2}|www[.,] ?)[^\s<>\"')]+(?: ?[\w.]{1,12}[.,] "
    r"?(?:com|net|org|ccm|cam)\b)?|[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})*\.(?:com|net|org|edu|"
    r"gov|info|health|care|clinic|io|app|link|biz|online|site|page|example)(?:/[^\s<>\"')]*)?"
    r"|[a-z0-9-]{3,}(?:\.[a-z0-9-]{2,})*\.[a-z]{2,}/[^\s<>\"')]*\d[^\s<>\"')]*)(?![\w@])"
)
_HINT = re.compile(r"[.,:](?:[A-Za-z]{2}|/|(?<=[Ww].))")
"""What every web address holds: `.com`, `://`, `www.`."""
_MACHINE = Anchored(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)")
_HARDWARE = re.compile(
    r"(?ai)(?P<it>[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){4,7})"
)
_SHORTENED = re.compile(
    r"(?ai)(?<![\w:])(?P<it>(?:[0-9a-fOolI]{1,4}:){1,7}(?::[0-9a-f]{1,4}){1,6})(?![\w:])"
)
"""A machine's address in which a run of zeros is left out."""
_HARDWARE_LIKE = (
    ("::", re.compile(r"\w::\w")),
    (":", re.compile(r":[0-9A-Fa-f]{1,4}:[0-9A-Fa-f]{1,4}:")),
    ("-", re.compile(r"-[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-")),
)
_USER = Anchored(
    r"(?i)\b(?:user ?(?:name|id)|screen ?name|login(?: id)?|portal (?:user|id)|skype|zoom id)"
    r"(?::| is| =)[ \t]{0,3}(?P<it>[a-z0-9][\w.@+-]{2,39})"
)
_HANDLE = re.compile(r"(?<![\w@.])(?P<it>@[A-Za-z_][A-Za-z0-9_.]{2,30})")


def url(text: str) -> Iterator[Found]:
    """Yield web addresses, machine addresses and handles."""
    has_hardware = any(mark in text and hint.search(text) for mark, hint in _HARDWARE_LIKE)
    patterns = (
        *((_MACHINE, _HANDLE) if "@" in text else (_MACHINE,)),
        *((_HARDWARE, _SHORTENED) if has_hardware else ()),
    )
    yield from groups(_USER, text, "URL", 1.0)
    matches = [match for pattern in patterns for match in pattern.finditer(text)]
    for begin, end in lines_with(_HINT, text):
        matches += _WEB.finditer(text, begin, end)
    for match in matches:
        value = match["it"] if "it" in match.re.groupindex else match[0]
        yield Found(match.start(), match.start() + len(value.rstrip(".,;:")), "URL", 1.0)
