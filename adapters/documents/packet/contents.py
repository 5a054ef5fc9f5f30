"""Draws the index: every part and every enclosed page, with its number and a link."""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from adapters.documents.packet.numbering import COVER, FORM, INDEX, SUMMARY, Numbering
from adapters.documents.packet.paper import (
    BODY,
    LEFT,
    RIGHT,
    SMALL,
    STRONG,
    TITLE,
    Face,
    Paper,
    Rect,
)
from adapters.documents.packet.words import as_kind
from priorauth.models.packet import PacketPage

_PARTS = (
    (COVER, "Cover sheet"),
    (INDEX, "Index"),
    (FORM, "Prior authorization request form"),
    (SUMMARY, "Summary of medical necessity"),
)
_INDENT = 16.0


class Mark(NamedTuple):
    """A bookmark: its depth from 1, its title, and its packet page from 1."""

    depth: int
    title: str
    page: int


def bookmarks(numbering: Numbering) -> tuple[Mark, ...]:
    """Return the bookmarks of the packet, in page order."""
    marks = [Mark(1, title, numbering.front.starts[part]) for part, title in _PARTS]
    for pages in _documents(numbering):
        first = pages[0]
        number = numbering.document(first.document_id)
        title = f"Document {number}: {as_kind(first.kind)}"
        marks.append(Mark(1, title, numbering.packet_page(first)))
        marks += [
            Mark(2, f"Page {page.page}: {as_kind(page.kind)}", numbering.packet_page(page))
            for page in pages
        ]
    return tuple(marks)


def draw_index(paper: Paper, numbering: Numbering) -> int:
    """Draw the index, and behind it the sources that are not pages of the packet.

    Returns the packet page on which those other sources begin.
    """
    paper.turn()
    paper.write(LEFT, paper.y + 16, "Index", TITLE)
    paper.y += 40
    for part, title in _PARTS:
        _row(paper, title, numbering.front.starts[part], STRONG)
    for pages in _documents(numbering):
        _document(paper, pages, numbering)
    if not numbering.pages:
        paper.y += 6
        paper.paragraph("No document pages are enclosed.", SMALL)
    if not numbering.others:
        return paper.page_index + 1
    return _other_sources(paper, numbering.others)


def _documents(numbering: Numbering) -> list[list[PacketPage]]:
    groups = groupby(numbering.pages, key=lambda page: page.document_id)
    return [list(pages) for _, pages in groups]


def _document(paper: Paper, pages: list[PacketPage], numbering: Numbering) -> None:
    first = pages[0]
    paper.y += 9
    paper.need(70)
    title = f"Document {numbering.document(first.document_id)}"
    _row(paper, title, numbering.packet_page(first), STRONG)
    paper.paragraph(f"sha256 {first.sha256[:12]}", SMALL, LEFT + _INDENT)
    for page in pages:
        paper.need(34)
        paper.y += 3
        words = f"Page {page.page}: {as_kind(page.kind)}"
        _row(paper, words, numbering.packet_page(page), BODY, LEFT + _INDENT)
        paper.paragraph(page.reason, SMALL, LEFT + _INDENT, RIGHT - 60)


def _row(paper: Paper, title: str, page: int, face: Face, left: float = LEFT) -> None:
    lines = paper.lettering.lines(title, RIGHT - left - 70, face.size, face.style)
    paper.need(face.leading * len(lines) + 3)
    top = paper.y
    for line in lines:
        end = paper.write(left, paper.y + face.size, line, face)
        paper.y += face.leading
    paper.write_right(RIGHT, paper.y - face.leading + face.size, f"{page}", face)
    paper.dots(end + 8, RIGHT - 24, paper.y - face.leading + face.size - 1)
    paper.link(Rect(left, top, RIGHT, paper.y), page - 1)
    paper.y += 3


def _other_sources(paper: Paper, others: dict[str, str]) -> int:
    paper.y += 16
    paper.heading("Other sources")
    first = paper.page_index + 1
    for words, mark in others.items():
        paper.need(BODY.leading)
        paper.write(LEFT, paper.y + BODY.size, mark, STRONG)
        paper.paragraph(words, BODY, LEFT + 30)
        paper.y += 3
    return first
