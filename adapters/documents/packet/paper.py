"""Puts text, rules and links on letter-size pages, and starts a new page when one is full."""

from __future__ import annotations

from typing import Any, NamedTuple

from adapters.documents.packet.engine import engine
from adapters.documents.packet.lettering import BOLD, REGULAR, Lettering

WIDTH, HEIGHT = 612.0, 792.0
LEFT, RIGHT = 54.0, 558.0
TOP, BOTTOM = 74.0, 738.0

Color = tuple[float, float, float]
INK: Color = (0.13, 0.16, 0.19)
SOFT: Color = (0.42, 0.46, 0.50)
HAIR: Color = (0.82, 0.85, 0.87)
TINT: Color = (0.957, 0.965, 0.972)
ACCENT: Color = (0.10, 0.34, 0.47)
ALERT: Color = (0.66, 0.20, 0.12)
ALERT_TINT: Color = (0.992, 0.955, 0.935)


class Rect(NamedTuple):
    """A rectangle on a page in points, origin top left."""

    x0: float
    y0: float
    x1: float
    y1: float


class Link(NamedTuple):
    """A place on a page (both counted from 0) that leads to another page."""

    page: int
    place: Rect
    target: int


class Face(NamedTuple):
    """How text looks."""

    size: float = 10.0
    style: str = REGULAR
    color: Color = INK

    @property
    def leading(self) -> float:
        """Return the distance from one line to the next."""
        return self.size * 1.36


BODY = Face()
SMALL = Face(8.2, REGULAR, SOFT)
CITE = Face(8.2, REGULAR, ACCENT)
STRONG = Face(10.0, BOLD)
HEADING = Face(12.0, BOLD, ACCENT)
TITLE = Face(19.0, BOLD)


class Paper:
    """Pages under a pen that moves down; `y` is where the next line begins."""

    def __init__(self, document: Any, lettering: Lettering) -> None:
        self.document = document
        self.lettering = lettering
        self.links: list[Link] = []
        self._page: Any = None
        self.y = TOP

    @property
    def page_index(self) -> int:
        """Return the number of the page under the pen, counted from 0."""
        return int(self.document.page_count) - 1

    def turn(self) -> None:
        """Start a new page."""
        self._page = self.document.new_page(width=WIDTH, height=HEIGHT)
        self.y = TOP

    def need(self, height: float) -> None:
        """Start a new page unless so many points are left on this one."""
        if self.y + height > BOTTOM and self.y > TOP:
            self.turn()

    def write(self, x: float, y: float, text: str, face: Face = BODY) -> float:
        """Write one line with its baseline at `y`; return where it ends."""
        return write_line(self._page, self.lettering, (x, y), text, face)

    def write_right(self, x: float, y: float, text: str, face: Face = BODY) -> None:
        """Write one line that ends at `x`."""
        shown = self.lettering.readable(text)
        self.write(x - self.lettering.width(shown, face.size, face.style), y, shown, face)

    def paragraph(
        self, text: str, face: Face = BODY, left: float = LEFT, right: float = RIGHT
    ) -> None:
        """Write wrapped lines, on as many pages as they take."""
        for line in self.lettering.lines(text, right - left, face.size, face.style):
            self.need(face.leading)
            self.write(left, self.y + face.size, line, face)
            self.y += face.leading

    def heading(self, text: str, keep: float = 40.0) -> None:
        """Write a heading that stays with at least `keep` points of what follows."""
        self.need(HEADING.leading + 10 + keep)
        self.write(LEFT, self.y + HEADING.size, text, HEADING)
        self.y += HEADING.leading + 2
        self.rule(self.y)
        self.y += 8

    def notice(self, text: str, face: Face, inset: float) -> None:
        """Write a tinted notice, at the foot of the page where there is room above it."""
        lines = self.lettering.lines(text, RIGHT - LEFT - 24, face.size)
        height = len(lines) * face.leading + 2 * inset
        self.need(height)
        self.y = max(self.y, 726 - height)
        self.box(Rect(LEFT, self.y, RIGHT, self.y + height), TINT)
        for number, line in enumerate(lines):
            self.write(LEFT + 12, self.y + inset + face.size + number * face.leading, line, face)
        self.y += height

    def rule(self, y: float, left: float = LEFT, right: float = RIGHT) -> None:
        """Draw a hairline."""
        self._page.draw_line((left, y), (right, y), color=HAIR, width=0.6)

    def dots(self, start: float, end: float, y: float) -> None:
        """Draw a dotted leader."""
        if end > start:
            self._page.draw_line((start, y), (end, y), color=SOFT, width=0.5, dashes="[0.5 3] 0")

    def box(self, place: Rect, fill: Color, edge: Color | None = None) -> None:
        """Draw a filled box."""
        self._page.draw_rect(tuple(place), color=edge, fill=fill, width=0.6 if edge else 0)

    def link(self, place: Rect, target: int | None) -> None:
        """Remember that a place on this page leads to another page."""
        if target is not None:
            self.links.append(Link(self.page_index, place, target))


def write_line(
    page: Any, lettering: Lettering, at: tuple[float, float], text: str, face: Face
) -> float:
    """Write one line on a page with its baseline at `at`; return where it ends."""
    pymupdf = engine()
    writer = pymupdf.TextWriter(page.rect, color=face.color)
    x, y = at
    for run in lettering.runs(lettering.readable(text), face.style):
        writer.append((x, y), run.text, font=run.font, fontsize=face.size)
        x += lettering.width(run.text, face.size, face.style)
    writer.write_text(page)
    return x
