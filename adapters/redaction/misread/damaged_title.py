"""People behind a title that OCR took apart: `M r. …`, `Mr s. …`, `M, …`."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found
from adapters.redaction.people import may_be_name, name_end

_TITLE = Anchored(
    r"(?<![A-Za-z0-9])(?:M ?r ?s?|M ?s|D ?r)(?: ?[.,]| (?=[A-Z])) {0,2}"
    r"(?:[a-z]{1,2} ){0,2}(?=[A-Z])"
)
_CUT_TITLE = Anchored(r"(?<![A-Za-z0-9])M ?[.,] {1,2}(?=[A-Z][a-z])")


def damaged_title(text: str) -> Iterator[Found]:
    """Yield names behind a damaged title, with the title."""
    for pattern in (_TITLE, _CUT_TITLE):
        for match in pattern.finditer(text):
            end = name_end(text, match.end())
            if end > match.end() and may_be_name(text[match.end() : end].split(" ")[0]):
                yield Found(match.start(), end, "PERSON")
