"""Whether a page is signed: a statement says so, or ink stands where a signature belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import Box, Run, View
from adapters.reading.prose import prose
from adapters.reading.values.candidates import Candidate
from adapters.reading.wordings.signing import ESIGNED

SIGNED_REACH, UNSIGNED_REACH = 24.0, 8.0
SIGNED_INK, UNSIGNED_INK = 30.0, 6.0
LEAST_STROKE = 1.0
"""Square points of ink for each point that a pen reached; pieces of a rule in dust have less."""
FEWEST_LETTERS = 4
_NOBODY = re.compile(
    r"(?i)\W*(?:none|no|nil|missing|empty|blank|absent|open|pending|awaited|outstanding|required|"
    r"needed|incomplete|unsigned|n/?a|not (?:yet )?(?:signed|on file|available|obtained|captured|"
    r"received|provided|present|found|done|complete\w*|applied)|to (?:be (?:signed|obtained)|"
    r"follow)|none (?:on file|yet|found|recorded)|no signature)\b[\W\d]*"
)
"""What a record prints behind the label of a signature as long as nobody has signed."""


_THERAPIST = re.compile(
    r"\W*[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*){1,3}, ?"
    r"(?:PT|DPT|MPT|MSPT|PTA|OTR?(?:/L)?|OTD|COTA|SLP|CCC-SLP)\b"
    r"(?!.*\b(?:MD|DO|NP|PA(?:-C)?|DPM)\b)"
)
"""Who signs the own evaluation, which orders nothing: `Brooke Tanaka, PT, DPT on 9/8/2026`."""


class Signed(Protocol):
    """What of a page tells whether it is signed."""

    number: int
    source: Any
    spots: list[Spot]

    @property
    def readable(self) -> bool:
        """Whether its values can be trusted at all."""
        ...


def signed(page: Signed, seen: View, places: list[dict[str, Any]]) -> list[Candidate]:
    """Whether the page carries a signature: a statement, or ink where one belongs."""
    sure = 0.97 if page.source == "ocr" else 0.98
    flag = None if page.readable else "low_confidence"
    for row in seen.rows:
        match = ESIGNED.search(row.text)
        by_therapist = match is not None and _THERAPIST.match(row.text, match.end()) is not None
        if match is not None and not by_therapist and not prose.says_unsigned(row.text):
            box = row.box(match.start(), None)
            return [
                Candidate("order_signed", True, page.number, box, row.text, sure, 1.0, (), flag)
            ]
    for row in seen.rows:
        if prose.says_unsigned(row.text):
            box = row.box()
            return [
                Candidate("order_signed", False, page.number, box, row.text, sure, 1.0, (), flag)
            ]
    typed = _typed_signature(page)
    return [typed] if typed is not None else _inked(page, places, flag)


def _inked(page: Signed, places: list[dict[str, Any]], flag: str | None) -> list[Candidate]:
    """What the ink says where a signature belongs."""
    best = max(places, key=lambda place: float(place["reach"]), default=None)
    if best is None:
        return []
    reach, ink = float(best["reach"]), float(best["ink"])
    box = as_box(best["box"] if reach >= UNSIGNED_REACH else best["label"])
    least = SIGNED_INK if page.source == "text" else max(SIGNED_INK, LEAST_STROKE * reach)
    if reach >= SIGNED_REACH and ink >= least:
        return [Candidate("order_signed", True, page.number, box, "", 0.95, 1.0, ("ink",), flag)]
    if (reach < UNSIGNED_REACH or ink < UNSIGNED_INK) and not _names_somebody(page):
        return [Candidate("order_signed", False, page.number, box, "", 0.95, 1.0, ("ink",), flag)]
    return [Candidate("order_signed", None, page.number, box, "", 0.5, 1.0, (), "unclear_mark")]


def _names_somebody(page: Signed) -> bool:
    """Whether words stand where a signature belongs: typed in its stead, or printed there."""
    typed = next(_typed(page), None)
    return typed is not None and _NOBODY.fullmatch(typed.text) is None


def _typed_signature(page: Signed) -> Candidate | None:
    """In a text layer a signature may be letters of a script font."""
    run = next(_typed(page), None) if page.source == "text" else None
    if run is None:
        return None
    text = run.text.strip(" _.:-")
    told = _NOBODY.fullmatch(text) is None
    return Candidate("order_signed", told, page.number, run.box(), text, 0.95)


def _typed(page: Signed) -> Iterator[Run]:
    """Words beside a label for a signature."""
    for spot in page.spots:
        found = spot.beside if spot.label.role == "signature" else None
        if found is not None and sum(map(str.isalpha, found.text)) >= FEWEST_LETTERS:
            yield found


def as_box(edges: Sequence[float]) -> Box:
    """The first four numbers as a box."""
    return (edges[0], edges[1], edges[2], edges[3])
