"""Requests that a tool hands to the worker, and what the clock remembers."""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, Integer, Text

from adapters.store.tables.base import Json, Moment, clinic_table, column

tool_request = clinic_table(
    "tool_request",
    column("tool", Text, "operational"),
    column("case_id", Text, "operational", nullable=True),
    column("document_id", Text, "operational", nullable=True),
    column("arguments", Json, "operational"),
    column("staff_id", Text, "operational"),
    column("state", Text, "operational"),
    column("result", Json, "operational", nullable=True),
    column("problem", Text, "operational", nullable=True),
    column("asked_at", Moment, "operational"),
    column("finished_at", Moment, "operational", nullable=True),
    Index("ix_tool_request_clinic_id_state", "clinic_id", "state", "asked_at"),
)
"""`state` is queued, done or failed; `result` holds the minimum view only."""

model_spend = clinic_table(
    "model_spend",
    column("questions", Integer, "operational"),
    column("input_tokens", BigInteger, "operational"),
    column("output_tokens", BigInteger, "operational"),
)
"""How much of the model the clinic used; the id is the day in the clinic's zone."""

memory = clinic_table(
    "memory",
    column("value", Json, "operational"),
    column("at", Moment, "operational"),
)
"""What the clock remembers by name, such as when the last digest was made."""
