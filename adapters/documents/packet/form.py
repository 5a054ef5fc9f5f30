"""Builds our request form as a PDF with named fields, blank."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from adapters.documents.packet.engine import engine
from adapters.documents.packet.lettering import BOLD, Lettering
from adapters.documents.packet.paper import (
    ACCENT,
    BOTTOM,
    HAIR,
    HEIGHT,
    LEFT,
    RIGHT,
    SMALL,
    SOFT,
    TINT,
    TITLE,
    TOP,
    WIDTH,
    Face,
    Rect,
    write_line,
)
from priorauth.errors import InvalidRequest
from rules.forms.description import (
    COLUMNS,
    FormDescription,
    FormField,
    FormSection,
    FormTable,
    read_form,
)

FORM = "prior_authorization_request"
SOURCE = "__source"
FIELD_SIZE = 9.6
LINE = 12.5
_LABEL = Face(7.0, color=SOFT)
_SECTION = Face(9.6, BOLD, ACCENT)
_SOURCE_SIZE = 7.0
_LABEL_HEIGHT, _PADDING, _GAP, _GUTTER = 10.0, 4.5, 6.0, 6.0
_SECTION_HEIGHT, _TABLE_HEAD = 25.0, 13.0


class Placed(NamedTuple):
    """A box of the form: where its value stands, and where the mark of its source."""

    field: FormField
    page: int
    value: Rect
    source: Rect


@cache
def description() -> FormDescription:
    """Return the request form as data."""
    return read_form(FORM)


@cache
def blank_form() -> bytes:
    """Return the request form as a PDF with named, empty fields.

    The field `member_id` has its partner `member_id__source` for the page it came from.

    Raises:
        InvalidRequest: The description does not fit its pages.
    """
    pymupdf = engine()
    document = pymupdf.open()
    lettering = Lettering()
    drawing = _Drawing(document, lettering)
    drawing.draw(description())
    document.subset_fonts()
    return bytes(document.tobytes(garbage=4, deflate=True, no_new_id=True))


class _Drawing:
    def __init__(self, document: Any, lettering: Lettering) -> None:
        self.document = document
        self.lettering = lettering
        self.page: Any = None
        self.y = TOP

    def draw(self, form: FormDescription) -> None:
        for number, page in enumerate(form.pages):
            self.page = self.document.new_page(width=WIDTH, height=HEIGHT)
            self.y = TOP
            if number == 0:
                self._title(form)
            for section in page.sections:
                self._section(section)
            if self.y > BOTTOM:
                raise InvalidRequest(f"Page {number + 1} of the request form is too long.")
        for line in self.lettering.lines(form.note, RIGHT - LEFT, SMALL.size):
            self._write((LEFT, self.y + 10), line, SMALL)
            self.y += SMALL.leading

    def _title(self, form: FormDescription) -> None:
        self._write((LEFT, self.y + 16), form.title, TITLE)
        self._write((LEFT, self.y + 31), form.subtitle, Face(10, color=SOFT))
        self.y += 44

    def _section(self, section: FormSection) -> None:
        self._write((LEFT, self.y + 13), section.title, _SECTION)
        self.page.draw_line((LEFT, self.y + 18), (RIGHT, self.y + 18), color=HAIR, width=0.6)
        self.y += _SECTION_HEIGHT
        for row in section.rows:
            self._row(row)
        if section.table is not None:
            self._table(section.table)
        self.y += 5

    def _row(self, row: tuple[FormField, ...]) -> None:
        height = max(field.lines for field in row) * LINE + _PADDING
        for field, x0, x1 in _columns(row):
            label_end = self._write((x0 + 1, self.y + 7), field.label, _LABEL)
            top = self.y + _LABEL_HEIGHT
            value = Rect(x0, top, x1, top + height)
            mark = Rect(min(label_end + 3, x1 - 22), self.y - 1.5, x1, self.y + 9)
            self._box(Placed(field, 0, value, mark))
        self.y += _LABEL_HEIGHT + height + _GAP

    def _table(self, table: FormTable) -> None:
        for field, x0, _ in _columns(table.columns):
            self._write((x0 + 1, self.y + 7), field.label, _LABEL)
        self.y += _TABLE_HEAD - 2
        height = LINE + _PADDING - 1
        for number in range(1, table.rows + 1):
            for field, x0, x1 in _columns(table.columns):
                named = field.model_copy(update={"name": f"{table.name}_{number}_{field.name}"})
                value = Rect(x0, self.y, x1, self.y + height)
                self._fill(value)
                self._field(named.name, value, FIELD_SIZE, lines=1)
            self.y += height + 2
        self.y += 2

    def _box(self, placed: Placed) -> None:
        self._fill(placed.value)
        self._field(placed.field.name, placed.value, FIELD_SIZE, lines=placed.field.lines)
        self._field(placed.field.name + SOURCE, placed.source, _SOURCE_SIZE, lines=1)

    def _fill(self, place: Rect) -> None:
        self.page.draw_rect(tuple(place), color=None, fill=TINT, width=0)
        self.page.draw_line((place.x0, place.y1), (place.x1, place.y1), color=HAIR, width=0.5)

    def _field(self, name: str, place: Rect, size: float, *, lines: int) -> None:
        pymupdf = engine()
        is_source = name.endswith(SOURCE)
        widget = pymupdf.Widget()
        widget.field_type = pymupdf.PDF_WIDGET_TYPE_TEXT
        widget.field_name = name
        widget.field_label = name.removesuffix(SOURCE).replace("_", " ")
        widget.rect = pymupdf.Rect(*place)
        widget.text_font = "Helv"
        widget.text_fontsize = size
        widget.text_color = ACCENT if is_source else (0.08, 0.1, 0.12)
        widget.text_format = pymupdf.PDF_WIDGET_TX_FORMAT_NONE
        widget.border_width = 0
        if lines > 1:
            widget.field_flags = pymupdf.PDF_TX_FIELD_IS_MULTILINE
        self.page.add_widget(widget)

    def _write(self, at: tuple[float, float], text: str, face: Face) -> float:
        return write_line(self.page, self.lettering, at, text, face)


def _columns(fields: tuple[FormField, ...]) -> Iterator[tuple[FormField, float, float]]:
    unit = (RIGHT - LEFT + _GUTTER) / COLUMNS
    x = LEFT
    for field in fields:
        yield field, x, x + field.span * unit - _GUTTER
        x += field.span * unit
