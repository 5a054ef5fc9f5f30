"""What came from Slack, by its event id alone, and what waits to be posted there."""

from __future__ import annotations

from sqlalchemy import Index, Integer, Text, text

from adapters.store.tables.base import Json, Moment, belongs_to, clinic_table, column

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

conversation = clinic_table(
    "conversation",
    column("staff_id", Text, "operational"),
    column("said", Json, "operational"),
    column("asked", Json, "quasi"),
    column("version", Integer, "operational"),
    column("used_at", Moment, "operational"),
    belongs_to("conversation", "staff"),
)
"""What goes on in a thread: questions without a name in them, answers in the minimum view.

`asked` may hold days and the state of a plan; the agent reaches one row by its key alone.
"""

scheduled_question = clinic_table(
    "scheduled_question",
    column("staff_id", Text, "operational"),
    column("slack_user", Text, "operational"),
    column("channel", Text, "operational"),
    column("question", Text, "operational"),
    column("rhythm", Json, "operational"),
    column("time_zone", Text, "operational"),
    column("next_at", Moment, "operational"),
    column("taken_until", Moment, "operational", nullable=True),
    column("made_at", Moment, "operational"),
    column("stopped_at", Moment, "operational", nullable=True),
    column("why_stopped", Text, "operational", nullable=True),
    belongs_to("scheduled_question", "staff"),
    Index(
        "ix_scheduled_question_due",
        "clinic_id",
        "next_at",
        postgresql_where=text("stopped_at is null"),
    ),
)
"""A question that is asked for somebody at fixed times; it names nobody."""
