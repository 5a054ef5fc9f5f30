"""Patients, coverages, episodes, cases, evidence, questions, benefits, rules and visits."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Date, Float, Index, Integer, Text, text
from sqlalchemy.dialects.postgresql import ARRAY

from adapters.store.sealed import Sealed
from adapters.store.tables.base import Json, Moment, belongs_to, clinic_table, column

patient = clinic_table(
    "patient",
    column("name", Sealed(), "direct", nullable=True),
    column("birth_date", Sealed("date"), "direct", nullable=True),
    column("sex", Text, "quasi", nullable=True),
    column("phone", Sealed(), "direct", nullable=True),
    column("street", Sealed(), "direct", nullable=True),
    column("city", Sealed(), "direct", nullable=True),
    column("state", Text, "quasi", nullable=True),
    column("zip", Sealed(), "direct", nullable=True),
    column("name_words", ARRAY(Text), "quasi", nullable=True),
    column("birth_index", Text, "quasi", nullable=True),
    column("phone_index", Text, "quasi", nullable=True),
    Index("ix_patient_name_words", "name_words", postgresql_using="gin"),
    Index("ix_patient_clinic_id_birth_index", "clinic_id", "birth_index"),
    Index("ix_patient_clinic_id_phone_index", "clinic_id", "phone_index"),
)

coverage = clinic_table(
    "coverage",
    column("patient_id", Text, "operational"),
    column("payer_id", Text, "operational", nullable=True),
    column("payer_name", Text, "operational", nullable=True),
    column("line_of_business", Text, "operational", nullable=True),
    column("plan_name", Text, "operational", nullable=True),
    column("member_id", Sealed(), "direct", nullable=True),
    column("group_number", Sealed(), "direct", nullable=True),
    column("member_index", Text, "quasi", nullable=True),
    belongs_to("coverage", "patient"),
    Index("ix_coverage_clinic_id_member_index", "clinic_id", "member_index"),
    Index("ix_coverage_clinic_id_patient_id", "clinic_id", "patient_id"),
)

episode = clinic_table(
    "episode",
    column("patient_id", Text, "operational"),
    column("discipline", Text, "operational"),
    column("diagnoses", ARRAY(Text), "clinical"),
    column("started_on", Date, "quasi", nullable=True),
    belongs_to("episode", "patient"),
    Index("ix_episode_clinic_id_patient_id", "clinic_id", "patient_id"),
)

cases = clinic_table(
    "cases",
    column("episode_id", Text, "operational"),
    column("coverage_id", Text, "operational"),
    column("payer_id", Text, "operational", nullable=True),
    column("payer_name", Text, "operational", nullable=True),
    column("line_of_business", Text, "operational", nullable=True),
    column("state", Text, "quasi", nullable=True),
    column("route", Text, "operational"),
    column("reasons", ARRAY(Text), "operational"),
    column("diagnoses", ARRAY(Text), "clinical"),
    column("procedures", ARRAY(Text), "clinical"),
    column("visits_requested", Integer, "clinical", nullable=True),
    column("opened_at", Moment, "operational"),
    column("changed_at", Moment, "operational"),
    column("closed_at", Moment, "operational", nullable=True),
    belongs_to("cases", "episode"),
    belongs_to("cases", "coverage"),
    Index("ix_cases_clinic_id_payer_id", "clinic_id", "payer_id", "opened_at"),
    Index("ix_cases_clinic_id_episode_id", "clinic_id", "episode_id"),
    Index("ix_cases_clinic_id_coverage_id", "clinic_id", "coverage_id"),
    Index("ix_cases_open", "clinic_id", "opened_at", postgresql_where=text("closed_at is null")),
)

case_pair = clinic_table(
    "case_pair",
    column("case_id", Text, "operational"),
    column("other_id", Text, "operational"),
    column("verdict", Text, "operational"),
    column("decided_by", Text, "operational"),
    column("decided_at", Moment, "operational"),
    belongs_to("case_pair", "cases", by="case_id"),
    belongs_to("case_pair", "cases", by="other_id"),
    belongs_to("case_pair", "staff", by="decided_by"),
    Index(
        "uq_case_pair",
        "clinic_id",
        text("least(case_id, other_id)"),
        text("greatest(case_id, other_id)"),
        unique=True,
    ),
    Index(
        "uq_case_pair_joined",
        "clinic_id",
        "case_id",
        unique=True,
        postgresql_where=text("verdict = 'joined'"),
    ),
    Index("ix_case_pair_clinic_id_other_id", "clinic_id", "other_id"),
    CheckConstraint("verdict in ('joined', 'other_complaint', 'other_patient')", name="verdict"),
    CheckConstraint("case_id <> other_id", name="two"),
)
"""What a person decided about two cases; `joined` closed `case_id` and `other_id` goes on."""

case_closing = clinic_table(
    "case_closing",
    column("case_id", Text, "operational"),
    column("reason", Text, "operational"),
    column("closed_by", Text, "operational"),
    column("closed_at", Moment, "operational"),
    column("reopened_by", Text, "operational", nullable=True),
    column("reopened_at", Moment, "operational", nullable=True),
    belongs_to("case_closing", "cases", by="case_id"),
    belongs_to("case_closing", "staff", by="closed_by"),
    belongs_to("case_closing", "staff", by="reopened_by"),
    Index(
        "uq_case_closing_standing",
        "clinic_id",
        "case_id",
        unique=True,
        postgresql_where=text("reopened_at is null"),
    ),
    Index("ix_case_closing_clinic_id_case_id", "clinic_id", "case_id"),
    CheckConstraint(
        "reason in ('used_up', 'finished', 'withdrawn', 'mistake', 'other')", name="reason"
    ),
    CheckConstraint("(reopened_by is null) = (reopened_at is null)", name="reopened"),
)
"""That a person closed a case and why, and who opened it again."""

case_document = clinic_table(
    "case_document",
    column("case_id", Text, "operational"),
    column("document_id", Text, "operational"),
    column("pages", ARRAY(Integer), "operational"),
    column("kinds", ARRAY(Text), "operational"),
    belongs_to("case_document", "cases", by="case_id"),
    belongs_to("case_document", "document"),
    Index("uq_case_document", "clinic_id", "case_id", "document_id", unique=True),
    Index("ix_case_document_clinic_id_document_id", "clinic_id", "document_id"),
)

evidence = clinic_table(
    "evidence",
    column("case_id", Text, "operational"),
    column("field", Text, "operational"),
    column("position", Integer, "operational"),
    column("value", Sealed("json"), "direct", nullable=True),
    column("provenance", Sealed("json"), "direct"),
    column("confidence", Float, "operational"),
    column("checks", ARRAY(Text), "operational"),
    column("flag", Text, "operational", nullable=True),
    column("recorded_at", Moment, "operational"),
    column("replaced_at", Moment, "operational", nullable=True),
    belongs_to("evidence", "cases", by="case_id"),
    Index("ix_evidence_clinic_id_case_id", "clinic_id", "case_id"),
)

question = clinic_table(
    "question",
    column("case_id", Text, "operational", nullable=True),
    column("document_id", Text, "operational", nullable=True),
    column("kind", Text, "operational"),
    column("field", Text, "operational", nullable=True),
    column("what", Text, "operational"),
    column("why", Text, "operational"),
    column("who", Text, "operational"),
    column("until", Date, "operational", nullable=True),
    column("asked_at", Moment, "operational"),
    column("prefill", Sealed("json"), "direct", nullable=True),
    column("answer", Sealed("json"), "direct", nullable=True),
    column("answered_at", Moment, "operational", nullable=True),
    column("answered_by", Text, "operational", nullable=True),
    belongs_to("question", "cases", by="case_id"),
    belongs_to("question", "document"),
    Index(
        "ix_question_open",
        "clinic_id",
        "case_id",
        postgresql_where=text("answered_at is null"),
    ),
    Index(
        "uq_question_open",
        "clinic_id",
        text("coalesce(case_id, '')"),
        text("coalesce(document_id, '')"),
        "kind",
        text("coalesce(field, '')"),
        unique=True,
        postgresql_where=text("answered_at is null"),
    ),
)

benefit_check = clinic_table(
    "benefit_check",
    column("case_id", Text, "operational"),
    column("asked_at", Moment, "operational"),
    column("facts", Json, "clinical"),
    column("raw", Sealed("bytes"), "direct"),
    column("whole", Sealed("json"), "direct"),
    belongs_to("benefit_check", "cases", by="case_id"),
    Index("ix_benefit_check_clinic_id_case_id", "clinic_id", "case_id", "asked_at"),
)

rule_answer = clinic_table(
    "rule_answer",
    column("case_id", Text, "operational"),
    column("asked", Json, "quasi"),
    column("answer", Json, "operational"),
    column("book_version", Text, "operational"),
    column("answered_at", Moment, "operational"),
    belongs_to("rule_answer", "cases", by="case_id"),
    Index("ix_rule_answer_clinic_id_case_id", "clinic_id", "case_id", "answered_at"),
)

visit = clinic_table(
    "visit",
    column("case_id", Text, "operational"),
    column("on", Date, "quasi"),
    column("state", Text, "operational"),
    column("codes", ARRAY(Text), "clinical"),
    column("minutes", Integer, "clinical", nullable=True),
    column("units", Integer, "clinical", nullable=True),
    column("source", Text, "operational"),
    column("recorded_at", Moment, "operational"),
    column("is_evaluation", Boolean, "clinical", server_default="false"),
    belongs_to("visit", "cases", by="case_id"),
    Index("uq_visit_clinic_id_case_id_on", "clinic_id", "case_id", "on", unique=True),
)
