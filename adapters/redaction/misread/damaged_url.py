"""Web addresses whose dots, `www` or ending OCR took apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.found import Found, groups
from adapters.redaction.lexicon import small_letters

_ENDING = r"(?:c ?[o0ec] ?(?:m|r ?n|n)|[oe0] ?[oe0] ?m|c ?m|n ?[eco] ?t|o ?r ?[gq]|i ?n ?f ?o)"
_STARTED = re.compile(
    r"(?ai)(?<![a-z0-9])(?P<it>[wv]{1,4} ?[wv]{1,4} ?[.,] ?[a-z0-9][^\s<>\"')]*"
    rf"(?: ?[^\s<>\"')]{{0,12}} ?[.,] ?{_ENDING}\b)?)"
)
_SLASHES = re.compile(r"[:;.,] ?/{1,2}(?=[A-Za-z])|//")
_SLASHED = re.compile(r"\S*(?:[:;.,]{1,2} ?/{1,2}(?=[A-Za-z])|//)\S*(?: \S*[./]\S+)?")
_DOTS = re.compile(r"[.,][A-Za-z]{2,}(?:/\S|[.,][A-Za-z]{2,})")
_ENDED = re.compile(rf"(?ai)(?!, ?not\b)[.,] ?{_ENDING}\b")
_BEFORE_END = re.compile(r"(?ai)[a-z0-9][a-z0-9-]{2,}(?: [a-z0-9]{1,9})?$")
_CHUNK = re.compile(r"\S+")
_PIECE_BEFORE = re.compile(r"(?<![\w.@])(?P<piece>[a-z]{2,14})(?:\.[a-z]{1,12})? \Z")
_PIECE_BEHIND = re.compile(r" (?=[a-z]{0,4}\d)[a-z0-9]{3,12}\b")
_FAR, _NEAR = 60, 30


def damaged_url(text: str) -> Iterator[Found]:
    """Yield what begins or ends like a web address."""
    for found in groups(_STARTED, text, "URL"):
        value = text[found.start : found.end]
        yield found._replace(end=found.start + len(value.rstrip(".,;: ")))
    for match in _ENDED.finditer(text):
        before = _BEFORE_END.search(text, max(0, match.start() - _FAR), match.start())
        if before is not None:
            yield Found(before.start(), match.end(), "URL")
    for match in _DOTS.finditer(text):
        whole = _CHUNK.match(text, _chunk_begin(text, match.start()))
        if whole is not None:
            yield _with_pieces(text, whole.start(), max(whole.end(), match.end()))
    for match in _SLASHES.finditer(text):
        found_at = _SLASHED.match(text, _chunk_begin(text, match.start()))
        if found_at is not None:
            yield Found(found_at.start(), found_at.end(), "URL", 1.0)


def _with_pieces(text: str, begin: int, end: int) -> Found:
    """Take in what a space cut off: `exercises .clinic.com/p/2`, `clinic.com/p/ 1u20`."""
    before = _PIECE_BEFORE.search(text, max(0, begin - _NEAR), begin)
    if before is not None and (
        text[begin] in ".," or "." in before[0] or before["piece"] not in small_letters()
    ):
        begin = before.start()
    behind = _PIECE_BEHIND.match(text, end) if text[end - 1] == "/" else None
    return Found(begin, behind.end() if behind else end, "URL")


def _chunk_begin(text: str, at: int) -> int:
    return max(text.rfind(" ", 0, at), text.rfind("\n", 0, at), text.rfind("\t", 0, at)) + 1
