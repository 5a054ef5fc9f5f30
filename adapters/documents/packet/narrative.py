"""Draws the necessity summary, sentence by sentence with its sources, and what the form left."""

from __future__ import annotations

import re

from adapters.documents.packet.entries import Entry
from adapters.documents.packet.form import description
from adapters.documents.packet.numbering import Cite, Numbering
from adapters.documents.packet.paper import (
    BODY,
    CITE,
    LEFT,
    RIGHT,
    SMALL,
    TITLE,
    Face,
    Paper,
    Rect,
)
from priorauth.casework.fields import in_words
from priorauth.models.packet import PacketContent
from rules.forms.description import FormSection

_LINE = re.compile(r"([a-z_]+)_(\d+)_([a-z_]+)")
_STATEMENT = Face(10.6)
_INDENT = 22.0


def draw_summary(paper: Paper, content: PacketContent, numbering: Numbering) -> None:
    """Draw the summary; every statement is followed by the pages that it stands on."""
    paper.turn()
    paper.write(LEFT, paper.y + 16, "Summary of medical necessity", TITLE)
    paper.y += 34
    paper.paragraph(
        "Every statement names the document and page that it was taken from, and where that"
        " page stands in this packet.",
        SMALL,
    )
    paper.y += 12
    for number, statement in enumerate(content.summary, 1):
        paper.need(_STATEMENT.leading * 2 + CITE.leading)
        paper.write(LEFT, paper.y + _STATEMENT.size, f"{number}.", Face(10.6, color=SMALL.color))
        paper.paragraph(statement.text, _STATEMENT, LEFT + _INDENT)
        paper.y += 1.5
        _cites(paper, numbering.cites(statement.sources))
        paper.y += 9
    if not content.summary:
        paper.paragraph("No summary is part of this packet.", SMALL)


def draw_continuation(
    paper: Paper,
    values: dict[str, Entry],
    names: tuple[str, ...],
    cites: dict[str, tuple[Cite, ...]],
) -> None:
    """Draw the values that the form has no room for, in full."""
    paper.turn()
    paper.write(LEFT, paper.y + 16, "Request form, continued", TITLE)
    paper.y += 44
    for name in names:
        paper.need(SMALL.leading + BODY.leading * 2 + CITE.leading)
        paper.paragraph(label_of(name), SMALL)
        paper.paragraph(values[name].value, BODY)
        paper.y += 1.5
        _cites(paper, cites.get(name, ()), LEFT)
        paper.y += 9


def label_of(name: str) -> str:
    """Return the label of a field as the form prints it, with its section."""
    for page in description().pages:
        for section in page.sections:
            label = _label_in(section, name)
            if label is not None:
                return f"{section.title}: {label}"
    return in_words(name).capitalize()


def _label_in(section: FormSection, name: str) -> str | None:
    labels = {field.name: field.label for row in section.rows for field in row}
    line = _LINE.fullmatch(name)
    if section.table is None or line is None or line[1] != section.table.name:
        return labels.get(name)
    columns = {column.name: column.label for column in section.table.columns}
    return f"line {line[2]}, {columns.get(line[3], line[3])}"


def _cites(paper: Paper, cites: tuple[Cite, ...], left: float = LEFT + _INDENT) -> None:
    if not cites:
        return
    paper.need(CITE.leading)
    x = left
    for cite in cites:
        width = paper.lettering.width(cite.words, CITE.size)
        if x > left and x + width > RIGHT:
            x = left
            paper.y += CITE.leading
            paper.need(CITE.leading)
        end = paper.write(x, paper.y + CITE.size, cite.words, CITE)
        paper.link(Rect(x, paper.y, end, paper.y + CITE.leading), cite.page - 1)
        x = end + 8
    paper.y += CITE.leading
