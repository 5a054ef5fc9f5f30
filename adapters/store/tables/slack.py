"""What came from Slack, by its event id alone, and what waits to be posted there."""

from __future__ import annotations

from sqlalchemy import Index, Integer, Text, text

from adapters.store.tables.base import Json, Moment, clinic_table, column

slack_event = clinic_table(
    "slack_event",
    column("at", Moment, "operational"),
)
"""An event of Slack that was taken up; its id is Slack's, so that a repeat is seen."""

slack_post = clinic_table(
    "slack_post",
    column("channel", Text, "operational"),
    column("thread", Text, "operational", nullable=True),
    column("text", Text, "operational"),
    column("blocks", Json, "operational"),
    column("only_for", Text, "operational", nullable=True),
    column("once", Text, "operational", nullable=True),
    column("tries", Integer, "operational", server_default="0"),
    column("next_at", Moment, "operational"),
    column("made_at", Moment, "operational"),
    column("posted_at", Moment, "operational", nullable=True),
    column("given_up_at", Moment, "operational", nullable=True),
    column("problem", Text, "operational", nullable=True),
    Index(
        "ix_slack_post_waiting",
        "clinic_id",
        "next_at",
        postgresql_where=text("posted_at is null and given_up_at is null"),
    ),
    Index(
        "uq_slack_post_once",
        "clinic_id",
        "once",
        unique=True,
        postgresql_where=text("once is not null"),
    ),
)
"""The minimum view only: what Slack shows never holds more."""
