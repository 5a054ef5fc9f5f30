"""The truth file that goes with a generated document."""

from __future__ import annotations

from hashlib import sha256
from math import cos, radians, sin
from typing import Any

import pymupdf

from simulator.paper.cameras import Map
from simulator.paper.fax_line import ONE_PAGE, Arrival
from simulator.paper.truth import Document

_MIDDLE = (306.0, 396.0)
_open_pdf: Any = pymupdf.open


def truth_of(document: Document, treatment: str, arrival: Arrival) -> dict[str, Any]:
    """What the document says and what was done to it.

    `box` is where the text stood on the paper; `seen` is where it is on the upright page as it
    arrived, when the page went through crooked; `words` are those of the paper.
    """
    facts = {**document.as_json(), "words": _words(document.pdf)}
    if arrival.suffix in ONE_PAGE:
        facts = _first_page(facts)
    _add_seen(facts, arrival.skews, arrival.to_seen)
    return {
        "sha256": sha256(arrival.data).hexdigest(),
        "treatment": treatment,
        "rotation_ccw": arrival.rotation,
        "skew_deg": list(arrival.skews),
        "to_seen": arrival.to_seen,
        "headers": list(arrival.headers),
        **facts,
    }


def _words(pdf: bytes) -> list[str]:
    """Every printed word with its page and box, `page x0 y0 x1 y1 word`, as it stood on paper."""
    with _open_pdf(stream=pdf, filetype="pdf") as document:
        return [
            f"{number} {x0:.1f} {y0:.1f} {x1:.1f} {y1:.1f} {word}"
            for number, page in enumerate(document, start=1)
            for x0, y0, x1, y1, word, *_ in page.get_text("words")
        ]


def _first_page(facts: dict[str, Any]) -> dict[str, Any]:
    kept = {**facts, "pages": facts["pages"][:1]}
    kept["checkboxes"] = [row for row in facts["checkboxes"] if row["page"] == 1]
    for part in ("fields", "other_facts", "again"):
        marks = {
            name: [row for row in found if row["page"] == 1] if isinstance(found, list) else found
            for name, found in facts[part].items()
        }
        kept[part] = {
            name: found
            for name, found in marks.items()
            if found and (isinstance(found, list) or found["page"] == 1)
        }
    return kept


def _add_seen(facts: dict[str, Any], skews: tuple[float, ...], bend: Map | None) -> None:
    rows = list(facts["checkboxes"])
    for part in ("fields", "other_facts", "again"):
        for found in facts[part].values():
            rows += found if isinstance(found, list) else [found]
    for row in rows:
        row["seen"] = seen(row["box"], skews[row["page"] - 1], bend)


def seen(box: list[float], skew: float, bend: Map | None) -> list[float]:
    """Where a box of the paper is on the upright page as it arrived: on a scan, or on a photo."""
    return turned(box, skew) if bend is None else _bent(box, bend)


def _bent(box: list[float], bend: Map) -> list[float]:
    corners = [(x, y, 1.0) for x in (box[0], box[2]) for y in (box[1], box[3])]
    across, down, depth = (
        [sum(part * edge for part, edge in zip(row, corner, strict=True)) for corner in corners]
        for row in bend
    )
    xs = [x / far for x, far in zip(across, depth, strict=True)]
    ys = [y / far for y, far in zip(down, depth, strict=True)]
    return [round(edge, 1) for edge in (min(xs), min(ys), max(xs), max(ys))]


def turned(box: list[float], degrees: float) -> list[float]:
    """The box around a box that was turned clockwise about the middle of a letter page."""
    angle = radians(degrees)
    corners = [(x - _MIDDLE[0], y - _MIDDLE[1]) for x in (box[0], box[2]) for y in (box[1], box[3])]
    across = [x * cos(angle) - y * sin(angle) + _MIDDLE[0] for x, y in corners]
    down = [x * sin(angle) + y * cos(angle) + _MIDDLE[1] for x, y in corners]
    return [round(edge, 1) for edge in (min(across), min(down), max(across), max(down))]
