"""Columns that are sealed: how their values become bytes, and how a row is sealed and opened.

Whatever is classed `direct` is such a column. A value that was not sealed is refused by the
column itself, and a row that was not opened shows bytes, so forgetting either fails at once.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from types import SimpleNamespace
from typing import Any, Literal

from sqlalchemy import Dialect, LargeBinary, Row, Table
from sqlalchemy.types import TypeDecorator

from adapters.store.clinic_keys import ClinicKeys, SealedBytes

Kind = Literal["text", "date", "json", "bytes"]


class Sealed(TypeDecorator[SealedBytes]):
    """A column whose values are encrypted before they reach the driver.

    `place` and `by` bind the value to another row than its own: a number that the database
    itself copies into the ledger is bound to its place there.
    """

    impl = LargeBinary
    cache_ok = True

    def __init__(self, kind: Kind = "text", *, place: str | None = None, by: str = "id") -> None:
        self.kind = kind
        self.place = place
        self.by = by
        super().__init__()

    def process_bind_param(self, value: SealedBytes | None, dialect: Dialect) -> bytes | None:
        """Let through what was sealed, and nothing else."""
        if value is not None and not isinstance(value, SealedBytes):
            raise TypeError("a value that identifies somebody must be sealed before it is stored")
        return None if value is None else bytes(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> SealedBytes | None:
        """Return bytes that only the clinic's keys open."""
        return None if value is None else SealedBytes(value)

    def encode(self, value: Any) -> bytes:
        """Return a value as bytes."""
        if self.kind == "bytes":
            return bytes(value)
        if self.kind == "json":
            return json.dumps(value, separators=(",", ":")).encode()
        text = value.isoformat() if isinstance(value, date) else str(value)
        return text.encode(errors="surrogatepass")

    def decode(self, content: bytes) -> Any:
        """Return the value that the bytes spell."""
        if self.kind == "bytes":
            return content
        if self.kind == "json":
            return json.loads(content)
        text = content.decode(errors="surrogatepass")
        return date.fromisoformat(text) if self.kind == "date" else text


@cache
def sealed_columns(table: Table) -> dict[str, tuple[Sealed, str]]:
    """Return the sealed columns of a table, each with the place that its values are bound to."""
    return {
        column.name: (column.type, column.type.place or f"{table.name}.{column.name}")
        for column in table.columns
        if isinstance(column.type, Sealed)
    }


def seal_values(
    keys: ClinicKeys, table: Table, row: Mapping[str, Any], values: Mapping[str, Any]
) -> dict[str, Any]:
    """Return values for a table with those sealed that must be; `row` names the row."""
    done = dict(values)
    for name, (kind, place) in sealed_columns(table).items():
        value = done.get(name)
        if value is not None and not isinstance(value, SealedBytes):
            done[name] = keys.seal(place, row[kind.by], kind.encode(value))
    return done


def open_row(keys: ClinicKeys, table: Table, row: Row[Any]) -> Any:
    """Return a row of a table with its sealed values opened, as a plain namespace."""
    shown = dict(row._mapping)
    for name, (kind, place) in sealed_columns(table).items():
        value = shown.get(name)
        if value is not None:
            shown[name] = kind.decode(keys.open(place, shown[kind.by], value))
    return SimpleNamespace(**shown)


def open_value(keys: ClinicKeys, table: Table, column: str, row_id: str, value: Any) -> Any:
    """Return one value of a query of ours that does not select whole rows."""
    if value is None:
        return None
    kind, place = sealed_columns(table)[column]
    return kind.decode(keys.open(place, row_id, value))
