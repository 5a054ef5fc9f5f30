"""How a table is written down: a clinic on every row, a privacy class on every column."""

from __future__ import annotations

from typing import Any, Literal

from sqlalchemy import Column, DateTime, ForeignKeyConstraint, MetaData, Table, Text
from sqlalchemy.dialects.postgresql import JSONB

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

Privacy = Literal["direct", "quasi", "clinical", "operational"]
"""direct and quasi identify a patient; clinical and operational do not by themselves."""

Moment = DateTime(timezone=True)
Json = JSONB(none_as_null=True)


def column(name: str, kind: Any, privacy: Privacy, *rest: Any, **options: Any) -> Column[Any]:
    """Return a column with its privacy class; NOT NULL unless told otherwise."""
    options.setdefault("nullable", False)
    return Column(name, kind, *rest, info={"privacy": privacy}, **options)


def clinic_table(name: str, *parts: Any) -> Table:
    """Return a table whose rows belong to a clinic and have a text id unique within it."""
    return Table(
        name,
        metadata,
        column("clinic_id", Text, "operational", primary_key=True),
        column("id", Text, "operational", primary_key=True),
        *parts,
        ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name=f"fk_{name}_clinic"),
    )


def belongs_to(table: str, other: str, *, by: str | None = None) -> ForeignKeyConstraint:
    """Return a foreign key within one clinic; keys that cross clinics cannot be written."""
    name = by or f"{other}_id"
    return ForeignKeyConstraint(
        ["clinic_id", name], [f"{other}.clinic_id", f"{other}.id"], name=f"fk_{table}_{name}"
    )
