"""What filled form fields hold where that is not what they show (PDF 32000-1, 12.7.3.3).

A field has a value and, apart from it, a picture of it. What is shown is read, as a person does;
that the two say different things, or that a field with text is hidden, is told.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from adapters.documents.pdf import pymupdf

MOST_FIELDS = 2000
_HIDDEN, _OFF = 1, ("null", "/Off", "")


class Filled(NamedTuple):
    """A visible text field as it was filled in: where it stands, and the value behind it."""

    box: tuple[float, float, float, float]
    value: str


class Fields(NamedTuple):
    """The fields of a page that need a look."""

    filled: list[Filled]
    hidden: list[str]
    """What fields hold that nobody sees."""
    unlike: bool
    """Whether a box is marked and its value says that it is not, or the other way round."""


def fields_of(page: Any) -> Fields:
    """Return the filled fields of a page, before they become part of what is printed."""
    found = Fields([], [], unlike=False)
    for at, widget in enumerate(page.widgets() or ()):
        if at >= MOST_FIELDS:
            break
        if widget.field_type == pymupdf.PDF_WIDGET_TYPE_CHECKBOX:
            found = found._replace(unlike=found.unlike or _is_unlike_its_value(page, widget))
        if widget.field_type != pymupdf.PDF_WIDGET_TYPE_TEXT:
            continue
        value = str(widget.field_value or "").strip()
        if value and widget.field_display == _HIDDEN:
            found.hidden.append(value)
        elif value:
            found.filled.append(Filled(tuple(widget.rect), value))
    return found


def is_shown(page: Any, filled: list[Filled]) -> bool:
    """Whether the printed page shows of each field what it holds, or a part of it."""
    words = page.get_text("words") if filled else []
    return all(_agrees(one.value, _inside(words, one.box)) for one in filled)


def _inside(words: list[Any], box: tuple[float, ...]) -> str:
    x0, y0, x1, y1 = box
    return "".join(
        str(word[4])
        for word in words
        if x0 <= (word[0] + word[2]) / 2 <= x1 and y0 <= (word[1] + word[3]) / 2 <= y1
    )


def _agrees(value: str, shown: str) -> bool:
    """Whether two texts say the same; fields may show a date or number in another form."""
    held, seen = _folded(value), _folded(shown)
    if not seen or seen in held or held in seen:
        return True
    return held.isdigit() and seen.isdigit() and sorted(held) == sorted(seen)


def _folded(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _is_unlike_its_value(page: Any, widget: Any) -> bool:
    kind, value = page.parent.xref_get_key(widget.xref, "V")
    _, state = page.parent.xref_get_key(widget.xref, "AS")
    return kind == "name" and state != "null" and (value in _OFF) != (state in _OFF)
