"""Fills our request form from a request, and says what did not fit."""

from __future__ import annotations

from typing import Any, NamedTuple

from adapters.documents.packet.engine import engine
from adapters.documents.packet.entries import Entry
from adapters.documents.packet.form import FIELD_SIZE, SOURCE, blank_form, description
from adapters.documents.packet.lettering import Lettering
from adapters.documents.packet.numbering import Cite
from adapters.documents.packet.paper import Face, Link, Rect, write_line

CONTINUED = "see continuation page"
SMALLEST = 7.0
_OF_FIELDS = "cp1252"
"""What MuPDF 1.28 sets well in a form field; it clips other letters, or sets them wide."""
_SIDE, _LEADING = 7.0, 1.28


class Filled(NamedTuple):
    """The form with its values fixed in place, its links, and the values that go on behind it."""

    document: Any
    links: tuple[Link, ...]
    left_over: tuple[str, ...]


class _Written(NamedTuple):
    """A text that the fonts of a field cannot show, so that it is written into its box."""

    page: int
    place: Rect
    shown: str
    size: float


def fill_form(
    values: dict[str, Entry], cites: dict[str, tuple[Cite, ...]], lettering: Lettering
) -> Filled:
    """Return the form filled and flattened; links count pages from the form's first."""
    document = engine().open(stream=blank_form(), filetype="pdf")
    order = {name: at for at, name in enumerate(description().names())}
    left_over = [name for name in values if name not in order]
    links: list[Link] = []
    written: list[_Written] = []
    for page in document:
        for widget in page.widgets():
            name = widget.field_name
            if name.endswith(SOURCE):
                links += _fill_source(widget, page.number, cites, lettering)
            elif name in values:
                filled = _fill_value(widget, values[name].value, lettering)
                written += [filled] if isinstance(filled, _Written) else []
                left_over += [name] if filled is None else []
    document.bake()
    for text in written:
        _write(document[text.page], text, lettering)
    left_over.sort(key=lambda name: order.get(name, len(order)))
    return Filled(document, tuple(links), tuple(left_over))


def _fill_value(widget: Any, value: str, lettering: Lettering) -> _Written | str | None:
    """Fill a field; return the text, or how to write it into its box, or None for no room."""
    shown = lettering.readable(value)
    size = _fitting_size(widget, shown, lettering)
    if size is not None and shown.encode(_OF_FIELDS, "ignore").decode(_OF_FIELDS) != shown:
        return _Written(widget.parent.number, Rect(*tuple(widget.rect)), shown, size)
    widget.field_value = CONTINUED if size is None else shown
    widget.text_fontsize = size or SMALLEST
    widget.update()
    return None if size is None else shown


def _write(page: Any, text: _Written, lettering: Lettering) -> None:
    lines = lettering.lines(text.shown, text.place.x1 - text.place.x0 - _SIDE, text.size)
    height = text.place.y1 - text.place.y0
    y = text.place.y0 + (height / 2 + text.size * 0.35 if height < 25 else text.size + 3)
    for line in lines:
        write_line(page, lettering, (text.place.x0 + 2.5, y), line, Face(text.size))
        y += text.size * _LEADING


def _fitting_size(widget: Any, shown: str, lettering: Lettering) -> float | None:
    pymupdf = engine()
    is_multiline = bool(widget.field_flags & pymupdf.PDF_TX_FIELD_IS_MULTILINE)
    width = widget.rect.width - _SIDE
    size = FIELD_SIZE
    while size >= SMALLEST:
        room = max(1, int(widget.rect.height / (size * _LEADING))) if is_multiline else 1
        has_room = len(lettering.lines(shown, width, size)) <= room
        if has_room and all(lettering.width(word, size) <= width for word in shown.split(" ")):
            return size
        size -= 0.4
    return None


def _fill_source(
    widget: Any, page: int, cites: dict[str, tuple[Cite, ...]], lettering: Lettering
) -> list[Link]:
    marks = cites.get(widget.field_name.removesuffix(SOURCE), ())
    if not marks:
        return []
    size = float(widget.text_fontsize)
    shown = _marks_that_fit(marks, widget.rect.width - 5, size, lettering)
    width = lettering.width(shown, size)
    widget.field_value = shown
    widget.rect.x0 = widget.rect.x1 - width - 6
    widget.update()
    place = Rect(*tuple(widget.rect))
    return [Link(page, place, marks[0].page - 1)]


def _marks_that_fit(
    marks: tuple[Cite, ...], width: float, size: float, lettering: Lettering
) -> str:
    for count in range(len(marks), 0, -1):
        rest = len(marks) - count
        shown = ", ".join(cite.mark for cite in marks[:count]) + (f" +{rest}" if rest else "")
        if lettering.width(shown, size) <= width:
            return shown
    return marks[0].mark
