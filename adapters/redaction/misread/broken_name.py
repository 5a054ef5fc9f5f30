"""Names with a space inside: `F rank`, `Vio let`, `P rice-Hall`, `AN DREAS`, `Zella Art is`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found
from adapters.redaction.lexicon import doubtful, listed, names, small_letters
from adapters.redaction.people import is_rather_name

_BROKEN = Anchored(
    r"(?<![A-Za-z'-])(?P<it>([A-Z][a-z]{0,8}) {1,2}([a-z]{1,9}))(?![A-Za-z']|-(?![A-Z]))"
)
_IN_CAPITALS = Anchored(
    r"(?<![A-Za-z'-])([A-Z]{1,8})(?= {1,2}(?P<second>[A-Z]{2,9})(?![A-Za-z']|-(?![A-Z])))"
)
_NAME_BEFORE = re.compile(r"(?<![A-Za-z'-])([A-Z][a-z]{2,}) {1,2}$")
_ENDS = re.compile(r"[ \t]*[.,;:()/\n]| {2,}")
_FAR = 20


def broken_name(text: str) -> Iterator[Found]:
    """Yield two pieces that make a name, where at least one is no word by itself.

    Both may be words where a name stands before them and a mark behind.
    """
    for match in _BROKEN.finditer(text):
        first, second = match[2].lower(), match[3]
        is_of_a_test = first + second in listed("eponyms") and text[match.end() :][:1] == "-"
        if not is_of_a_test and (first + second in names() or first + second in doubtful()):
            is_piece = len(first) == 1 and first not in ("a", "i")
            are_words = first in small_letters() and second in small_letters()
            if is_piece or not are_words or _goes_on(text, match):
                yield Found(match.start("it"), match.end("it"), "PERSON")
    for match in _IN_CAPITALS.finditer(text):
        second = match["second"].lower()
        whole = match[1].lower() + second
        is_piece = second not in small_letters() and whole in names()
        if is_piece and whole not in listed("eponyms"):
            yield Found(match.start(), match.end("second"), "PERSON")


def _goes_on(text: str, match: re.Match[str]) -> bool:
    before = _NAME_BEFORE.search(text, max(0, match.start() - _FAR), match.start())
    is_last = before is not None and _ENDS.match(text, match.end()) is not None
    return is_last and before is not None and is_rather_name(before[1])
