"""Takes an export (CSV) apart into rows that each stand for one referral, and reads such a row.

A row is kept as a small JSON document with the header, its cells as they were and the mapping,
so that it can be read again without the file, and the same row exported again is the same bytes.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import islice
from typing import NamedTuple

from adapters.documents.sniffing import ROW_START
from adapters.electronic import values
from adapters.electronic.columns import Columns, Source
from adapters.electronic.notes import warn_of_orders
from adapters.electronic.offering import Offers, Said
from adapters.electronic.plain_text import clean
from adapters.reading.values.candidates import Setting, Value
from adapters.reading.values.therapy import Counted, accident, per_week, sides, visits, weeks
from priorauth.errors import InvalidRequest
from priorauth.models.reading import LIST_FIELDS

MOST_ROWS = 20_000
_WHO = ("patient_name", "date_of_birth", "member_id")
_TEXT_IDIOM = re.compile(r'="(.*)"')
"""How spreadsheets keep leading zeros: `="0042"`. Any other formula is text like all text."""


class Row(NamedTuple):
    """One row of an export: its number in the spreadsheet, its document or what is wrong."""

    number: int
    document: bytes | None
    problem: str | None


def split_rows(content: bytes, columns: Columns) -> Iterator[Row]:
    """Return the rows of an export one after the other; the header is row 1.

    Raises:
        InvalidRequest: The file as a whole cannot be read with this mapping.
    """
    records = _records(_text(content, columns), columns.separator)
    first = next(records, None)
    if first is None or isinstance(first[1], str):
        raise InvalidRequest("The export is empty, or its first row cannot be read.")
    header = [clean(name) for name in first[1]]
    _check_header(header, columns)
    for number, cells in records:
        if number > MOST_ROWS:
            yield Row(number, None, f"only {MOST_ROWS} rows are taken at once; split the file")
            return
        if isinstance(cells, str):
            yield Row(number, None, cells)
        elif any(cell.strip() for cell in cells):
            yield _row(number, header, cells, columns)


def open_row(document: bytes) -> tuple[dict[str, str], Columns]:
    """Return the cells of a row by column, and the mapping.

    Raises:
        ValueError: It is no row that we kept.
    """
    kept = json.loads(document)
    if not isinstance(kept, dict) or not isinstance(kept.get("cells"), list):
        raise ValueError("no row")
    columns = Columns.model_validate(kept["mapping"])
    return dict(zip(map(str, kept["header"]), map(str, kept["cells"]), strict=True)), columns


def offers_of(document: bytes, part: int, setting: Setting) -> Offers:
    """Return what a row offers for every field."""
    cells, columns = open_row(document)
    offers = Offers(part, setting)
    for field, source in columns.columns.items():
        for said in _said(field, source, cells):
            _offer(offers, field, said, columns)
            warn_of_orders(offers, said)
    return offers


def _offer(offers: Offers, field: str, said: Said, columns: Columns) -> None:
    if field == "diagnoses":
        code, _, words = clean(said.text).partition(" ")
        offers.diagnosis(said._replace(text=code, whole=said.text), words)
    elif field == "procedures":
        offers.procedure(said)
    elif field in _SHAPES:
        offers.shaped(field, said, _SHAPES[field])
        behind = values.credentials_in(clean(said.text)) if field == "referring_name" else None
        if behind is not None and "referring_credentials" not in columns.columns:
            offers.say("referring_credentials", behind, said)
    elif field in _DATES:
        ahead = timedelta(days=0 if field == "date_of_birth" else 366)
        shape = partial(columns.day, not_after=offers.setting.today + ahead)
        offers.shaped(field, said, shape)
    else:
        offers.text(field, said)


def _said(field: str, source: Source, cells: dict[str, str]) -> Iterator[Said]:
    found = [(name, _unwrapped(cells[name])) for name in source.columns]
    if field in LIST_FIELDS:
        for name, text in found:
            for piece in text.split(source.split) if source.split else [text]:
                if piece.strip():
                    yield Said(piece.strip(), f'column "{name}"', text)
        return
    text = " ".join(text.strip() for _, text in found if text.strip())
    if text:
        named = " and ".join(f'"{name}"' for name in source.columns)
        yield Said(text, f"column{'s' if len(found) > 1 else ''} {named}", text)


def _unwrapped(cell: str) -> str:
    match = _TEXT_IDIOM.fullmatch(cell.strip())
    return match[1] if match else cell


def _name(text: str) -> Value | None:
    """Return a name; an export writes one in a cell of its own, so single words will do."""
    if values.person(text) is not None:
        return values.person(text)
    parts = text.split()
    lettered = all(re.fullmatch(r"[^\W\d_][^\W\d_'\u2019.-]*", part) for part in parts)
    return text if len(parts) > 1 and lettered else None


def _side(text: str) -> str | None:
    named = {"l": {"left"}, "r": {"right"}, "b": {"bilateral"}}.get(text.lower(), sides(text))
    return next(iter(named)) if len(named) == 1 else None


def _urgent(text: str) -> bool | None:
    said = values.yes_no(text)
    return said if said is not None else values.urgent(text)


def _count(in_words: Callable[[str], Counted | None], text: str) -> int | None:
    """Return a number, alone or with its words (`2x/week`); a range is left for a person."""
    found = in_words(text)
    if found is None or found.upper is not None:
        return values.number(text)
    return found.value


_SHAPES: dict[str, Callable[[str], Value | None]] = {
    "patient_name": _name,
    "referring_name": _name,
    "sex": values.sex,
    "patient_phone": values.phone,
    "referring_phone": values.phone,
    "referring_fax": values.phone,
    "patient_state": values.state,
    "patient_zip": values.zip_code,
    "member_id": values.identifier,
    "secondary_member_id": values.identifier,
    "group_number": values.identifier,
    "claim_number": values.identifier,
    "referring_npi": values.npi,
    "visits_requested": partial(_count, visits),
    "frequency_per_week": partial(_count, per_week),
    "duration_weeks": partial(_count, weeks),
    "order_signed": values.yes_no,
    "urgent": _urgent,
    "laterality": _side,
    "accident": accident,
}
_DATES = ("date_of_birth", "order_date", "onset_date", "injury_date", "surgery_date")


def _text(content: bytes, columns: Columns) -> str:
    """Decode an export; bytes that do not fit mark their row instead of stopping the file."""
    if content.startswith(_WORKBOOKS):
        raise InvalidRequest("This is a workbook of a spreadsheet. Save it as CSV first.")
    if columns.encoding == "utf-16" or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return content.decode("utf-16")
        except UnicodeDecodeError:
            raise InvalidRequest("The export is not written in utf-16 as it claims.") from None
    plain = content.removeprefix(b"\xef\xbb\xbf")
    return plain.decode(columns.encoding, errors="surrogateescape")


def _records(text: str, separator: str) -> Iterator[tuple[int, list[str] | str]]:
    """Return the records with their numbers; one that cannot be read gives the reason.

    A quotation mark without its end would take the next rows' cells for its own: its line alone is
    set aside, and reading goes on behind it.
    """
    lines = io.StringIO(text, newline="").readlines()
    at = number = width = 0
    while at < len(lines):
        reader = csv.reader(islice(lines, at, None), delimiter=separator, strict=True)
        before = at
        while True:
            number += 1
            try:
                cells: list[str] | str = next(reader)
            except StopIteration:
                return
            except csv.Error:
                cells = _TOO_LARGE if len(lines[before]) > csv.field_size_limit() else _NOT_CLOSED
            now = at + reader.line_num
            if now - before > 1 and width and len(cells) != width:
                cells = _NOT_CLOSED
            yield number, cells
            if isinstance(cells, str):
                at = before + 1
                break
            width, before = width or len(cells), now


_NOT_CLOSED = "a quotation mark in it is not closed"
_TOO_LARGE = "it cannot be read: a cell is far too large"
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How workbooks begin, whatever their file is called."""


def _check_header(header: list[str], columns: Columns) -> None:
    wanted = {name for source in columns.columns.values() for name in source.columns}
    missing = sorted(wanted - set(header))
    if missing and len(header) == 1:
        raise InvalidRequest(
            "The export has one column only. Say in the mapping what its separator is."
        )
    if missing:
        raise InvalidRequest(f'The export has no column "{missing[0]}". Check the mapping.')
    double = next((name for name in sorted(wanted) if header.count(name) > 1), None)
    if double is not None:
        raise InvalidRequest(f'The export has two columns "{double}"; rename one of them.')


def _row(number: int, header: list[str], cells: list[str], columns: Columns) -> Row:
    if len(cells) != len(header):
        return Row(number, None, f"it has {len(cells)} cells instead of {len(header)}")
    if any("\udc80" <= letter <= "\udcff" for cell in cells for letter in cell):
        return Row(number, None, f"it holds letters that are not {columns.encoding}")
    by_name = dict(zip(header, cells, strict=True))
    named = [column for field in _WHO if field in columns.columns
             for column in columns.columns[field].columns]  # fmt: skip
    if not any(by_name[column].strip() for column in named):
        return Row(number, None, "it names no patient: no name, birth date or member id")
    kept = {"header": header, "cells": cells, "mapping": columns.model_dump(mode="json")}
    text = json.dumps(kept, ensure_ascii=True, separators=(",", ":"))
    return Row(number, ROW_START + b" " + text[1:].encode("ascii"), None)
