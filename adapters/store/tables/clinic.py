"""The clinic, its people and their sign-ins."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Index, Table, Text
from sqlalchemy.dialects.postgresql import ARRAY

from adapters.store.sealed import Sealed
from adapters.store.tables.base import Json, Moment, belongs_to, clinic_table, column, metadata

clinic = Table(
    "clinic",
    metadata,
    column("id", Text, "operational", primary_key=True),
    column("name", Text, "operational"),
    column("npi", Text, "operational"),
    column("tin", Text, "operational"),
    column("address", Json, "operational"),
    column("phone", Text, "operational"),
    column("fax", Text, "operational"),
    column("time_zone", Text, "operational"),
    column("place_of_service", Text, "operational"),
    column("procedures", ARRAY(Text), "operational"),
)

therapist = clinic_table(
    "therapist",
    column("first_name", Text, "operational"),
    column("last_name", Text, "operational"),
    column("credentials", Text, "operational"),
    column("npi", Text, "operational"),
)

staff = clinic_table(
    "staff",
    column("name", Text, "operational"),
    column("role", Text, "operational"),
    column("rights", ARRAY(Text), "operational"),
    column("active", Boolean, "operational", server_default="true"),
)

staff_account = clinic_table(
    "staff_account",
    column("staff_id", Text, "operational"),
    column("system", Text, "operational"),
    column("account", Text, "operational"),
    belongs_to("staff_account", "staff"),
    Index("uq_staff_account_system_account", "clinic_id", "system", "account", unique=True),
)
"""By which account a person is known elsewhere, such as her Slack user."""

staff_token = clinic_table(
    "staff_token",
    column("staff_id", Text, "operational"),
    column("token_hash", Text, "operational"),
    column("scopes", ARRAY(Text), "operational"),
    column("made_at", Moment, "operational"),
    column("expires_at", Moment, "operational"),
    column("revoked_at", Moment, "operational", nullable=True),
    belongs_to("staff_token", "staff"),
    Index("uq_staff_token_token_hash", "token_hash", unique=True),
)
"""Lets an MCP client of one person call the tools; only the hash of the token is kept."""

payer_connection = clinic_table(
    "payer_connection",
    column("name", Text, "operational"),
    column("clearinghouse_id", Text, "operational", nullable=True),
    column("plans", Json, "operational"),
)
"""What the clinic knows about a payer; the id is the payer's."""

sign_in_link = clinic_table(
    "sign_in_link",
    column("staff_id", Text, "operational"),
    column("token_hash", Text, "operational"),
    column("expires_at", Moment, "operational"),
    column("used_at", Moment, "operational", nullable=True),
    belongs_to("sign_in_link", "staff"),
    Index("uq_sign_in_link_token_hash", "token_hash", unique=True),
)

sign_in = clinic_table(
    "sign_in",
    column("staff_id", Text, "operational"),
    column("token_hash", Text, "operational"),
    column("started_at", Moment, "operational"),
    column("expires_at", Moment, "operational"),
    column("ended_at", Moment, "operational", nullable=True),
    belongs_to("sign_in", "staff"),
    Index("uq_sign_in_token_hash", "token_hash", unique=True),
)

emergency_access = clinic_table(
    "emergency_access",
    column("staff_id", Text, "operational"),
    column("sign_in_id", Text, "operational"),
    column("reason", Sealed(), "direct"),
    column("started_at", Moment, "operational"),
    column("expires_at", Moment, "operational"),
    belongs_to("emergency_access", "staff"),
    belongs_to("emergency_access", "sign_in"),
    CheckConstraint("expires_at <= started_at + interval '60 minutes'", name="an_hour_at_most"),
    Index("ix_emergency_access_sign_in", "clinic_id", "sign_in_id", "expires_at"),
)
"""Somebody who may not see cases looked in an emergency; nobody changes or removes it."""
