"""Lays a packet out as text to copy field by field, and as data."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

from adapters.documents.packet.entries import Entry, entries
from adapters.documents.packet.form import description
from adapters.documents.packet.words import as_channel, as_kind, as_who
from priorauth.boundary import identified
from priorauth.casework.fields import in_words
from priorauth.models.packet import PacketContent
from rules.forms.description import FormSection

_LABEL_WIDTH = 26
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs"})
"""Kinds of characters that could steer a terminal or hide text."""


def copy_sheet(content: PacketContent) -> str:
    """Return a text with one labelled value per line, in the order of the request form."""
    lines = list(_top(content))
    values = entries(content.request)
    shown: set[str] = set()
    for page in description().pages:
        for section in page.sections:
            lines += _section(section, values, shown)
    rest = [name for name in values if name not in shown]
    if rest:
        lines += _titled("Further values", [_line(in_words(n), values[n].value) for n in rest])
    statements = [
        f"{number}. {_plain(statement.text)}" for number, statement in enumerate(content.summary, 1)
    ]
    lines += _titled("Summary of medical necessity", statements)
    lines += _titled("Pages to attach", [*_pages(content)])
    return "\n".join(lines) + "\n"


def request_json(content: PacketContent) -> dict[str, Any]:
    """Return everything that a packet shows as plain data, values with their sources."""
    return identified(content)


def _top(content: PacketContent) -> Iterator[str]:
    request = content.request
    yield f"PRIOR AUTHORIZATION REQUEST  {content.case_id} v{content.version}"
    yield ""
    yield _line("Send to", request.destination)
    yield _line("Way", as_channel(request.channel))
    if content.gaps:
        yield ""
        yield "DRAFT - not to be sent. Missing:"
        for gap in content.gaps:
            yield f"  - {_plain(gap.need)} ({_plain(gap.why)}; {as_who(gap.who)})"


def _section(section: FormSection, values: dict[str, Entry], shown: set[str]) -> list[str]:
    lines = []
    for row in section.rows:
        for field in row:
            if field.name in values:
                shown.add(field.name)
                lines.append(_line(_label(section, field.label), values[field.name].value))
    if section.table is not None:
        lines += _table_lines(section, values, shown)
    return _titled(section.title, lines)


def _table_lines(section: FormSection, values: dict[str, Entry], shown: set[str]) -> list[str]:
    table = section.table
    lines = []
    for name in values:
        stem, _, column = name.rpartition("_")
        label = next((c.label for c in table.columns if c.name == column), None) if table else None
        if table is not None and label and stem.startswith(f"{table.name}_"):
            shown.add(name)
            number = stem.removeprefix(f"{table.name}_")
            lines.append(_line(f"{number}. {label}", values[name].value))
    return lines


def _pages(content: PacketContent) -> Iterator[str]:
    names = dict.fromkeys(page.document_id for page in content.pages)
    numbers = {name: number for number, name in enumerate(names, 1)}
    for page in content.pages:
        words = f"{as_kind(page.kind)}: {_plain(page.reason)}"
        yield _line(f"Document {numbers[page.document_id]}, page {page.page}", words)


def _titled(title: str, lines: list[str]) -> list[str]:
    return ["", title.upper(), *lines] if lines else []


def _label(section: FormSection, label: str) -> str:
    return f"Diagnosis {label}" if label.isdigit() else label


def _line(label: str, value: str) -> str:
    return f"{label + ':':<{_LABEL_WIDTH}} {_plain(value)}"


def _plain(text: str) -> str:
    kept = (c if unicodedata.category(c) not in _UNSEEN else " " for c in text)
    return " ".join("".join(kept).split())
