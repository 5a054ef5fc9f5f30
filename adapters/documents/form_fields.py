"""What filled form fields hold where that is not what they show (PDF 32000-1, 12.7.3.3).

A field has a value and, apart from it, a picture of it. What is shown is read, as a person does;
that the two say different things, or that a field with text is hidden, is told.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from adapters.documents.pdf import pymupdf

MOST_FIELDS = 2000
_HIDDEN, _OFF = 1, ("null", "/Off", "")
_COMB = 1 << 24
"""Flag of a text field whose letters stand each in a cell of their own (12.7.4.3)."""
EMPTY_BOX = "o"
"""The sign of an empty box in the lettering of symbols."""
Box = tuple[float, float, float, float]
Word = tuple[float, float, float, float, str]


class Filled(NamedTuple):
    """A visible text field as it was filled in: where it stands, and the value behind it."""

    box: Box
    value: str
    comb: bool = False
    """Whether its letters stand each in a cell of their own."""


class Fields(NamedTuple):
    """The fields of a page that need a look."""

    filled: list[Filled]
    hidden: list[str]
    """What fields hold that nobody sees."""
    unlike: bool
    """Whether a box is marked and its value says that it is not, or the other way round."""
    unmarked: list[Box]
    """Where boxes and circles stand that nobody marked; some forms draw nothing there."""


def fields_of(page: Any) -> Fields:
    """Return the filled fields of a page, before they become part of what is printed."""
    found = Fields([], [], unlike=False, unmarked=[])
    for at, widget in enumerate(page.widgets() or ()):
        if at >= MOST_FIELDS:
            break
        if widget.field_type == pymupdf.PDF_WIDGET_TYPE_CHECKBOX:
            found = found._replace(unlike=found.unlike or _is_unlike_its_value(page, widget))
        if widget.field_type in _MARKED and _is_unmarked(page, widget):
            found.unmarked.append(tuple(widget.rect))
        if widget.field_type != pymupdf.PDF_WIDGET_TYPE_TEXT:
            continue
        value = str(widget.field_value or "").strip()
        if value and widget.field_display == _HIDDEN:
            found.hidden.append(value)
        elif value:
            comb = bool(widget.field_flags & _COMB)
            found.filled.append(Filled(tuple(widget.rect), value, comb))
    return found


def spelled_out(words: list[Word], combs: list[Filled]) -> list[Word]:
    """Return the words of a page, those of a comb put together where they spell what it holds."""
    for comb in combs:
        inside = [word for word in words if _is_in(word, comb.box)]
        if len(inside) > 1 and _folded(comb.value) == _folded(_inside(inside, comb.box)):
            around = (
                min(word[0] for word in inside),
                min(word[1] for word in inside),
                max(word[2] for word in inside),
                max(word[3] for word in inside),
            )
            first = words.index(inside[0])
            words = [word for word in words if word not in inside]
            words.insert(first, (*around, comb.value))
    return words


def is_shown(page: Any, filled: list[Filled]) -> bool:
    """Whether the printed page shows of each field what it holds, or a part of it."""
    words = page.get_text("words") if filled else []
    return all(_agrees(one.value, _inside(words, one.box)) for one in filled)


def _inside(words: list[Any], box: tuple[float, ...]) -> str:
    return "".join(str(word[4]) for word in words if _is_in(word, box))


def _is_in(word: Any, box: tuple[float, ...]) -> bool:
    x0, y0, x1, y1 = box
    across, down = (float(word[0] + word[2]) / 2, float(word[1] + word[3]) / 2)
    return x0 <= across <= x1 and y0 <= down <= y1


def _agrees(value: str, shown: str) -> bool:
    """Whether two texts say the same; fields may show a date or number in another form."""
    held, seen = _folded(value), _folded(shown)
    if not seen or seen in held or held in seen:
        return True
    return held.isdigit() and seen.isdigit() and sorted(held) == sorted(seen)


def _folded(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _is_unmarked(page: Any, widget: Any) -> bool:
    _, state = page.parent.xref_get_key(widget.xref, "AS")
    return state in _OFF and widget.field_display != _HIDDEN


_MARKED = (pymupdf.PDF_WIDGET_TYPE_CHECKBOX, pymupdf.PDF_WIDGET_TYPE_RADIOBUTTON)


def _is_unlike_its_value(page: Any, widget: Any) -> bool:
    kind, value = page.parent.xref_get_key(widget.xref, "V")
    _, state = page.parent.xref_get_key(widget.xref, "AS")
    return kind == "name" and state != "null" and (value in _OFF) != (state in _OFF)
