"""The keys of clinics, wrapped: useless without the master key, which is never in here."""

from __future__ import annotations

from sqlalchemy import ForeignKeyConstraint, Integer, LargeBinary, Table, Text

from adapters.store.tables.base import Moment, column, metadata

clinic_key = Table(
    "clinic_key",
    metadata,
    column("clinic_id", Text, "operational", primary_key=True),
    column("number", Integer, "operational", primary_key=True, autoincrement=False),
    column("wrapped", LargeBinary, "operational"),
    column("wrapped_names", LargeBinary, "operational"),
    column("public_key", LargeBinary, "operational"),
    column("made_at", Moment, "operational"),
    ForeignKeyConstraint(["clinic_id"], ["clinic.id"], name="fk_clinic_key_clinic"),
)
"""The highest number seals; all of them open.

`wrapped` is for the desk and the worker, `wrapped_names` (of the key that names are looked up
with, wrapped by the lookup key) for the agent, `public_key` for whoever takes in.
"""
