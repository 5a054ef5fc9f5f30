"""The shape of a payer file: who the payer is, what was read, and the terms it stated."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Literal

from pydantic import Field, model_validator

from priorauth.models.base import Impersonal
from priorauth.models.rules import SourceTier
from rules.conditions import parse_condition
from rules.scalars import Code, Count, Ordinal, Text, Word, first_day
from rules.schema_around import (
    AfterDenial,
    BenefitLimit,
    Caution,
    Disagreement,
    MoneyCounter,
    Requirement,
    Turnaround,
    Watch,
)
from rules.schema_parts import (
    ChannelLine,
    Counter,
    Document,
    Effective,
    FormField,
    GrantLine,
    Procedures,
    Scope,
    Source,
    Status,
    Tier,
    Window,
)

RECHECK_DAYS = 60
FRESH_SINCE = date(2024, 1, 1)


class Term(Impersonal):
    """What a payer said from one day on; appended, never edited."""

    id: Word
    version: Ordinal
    status: Status
    summary: Text
    effective: Effective = Effective()
    scope: Scope
    cpt: Procedures
    counter: Counter | None = None
    tiers: tuple[Tier, ...] = Field(min_length=1)
    overrides: tuple[Word, ...] = ()
    evidence: tuple[Word, ...] = Field(min_length=1)
    legal_floors: tuple[Word, ...] = ()
    recheck_every_days: Ordinal | None = None
    vendor: Text | None = None
    channels: tuple[ChannelLine, ...] = ()
    documents: tuple[Document, ...] = ()
    fields: tuple[FormField, ...] = ()
    claim_requirements: tuple[Requirement, ...] = ()
    window: Window | None = None
    further_windows: tuple[Window, ...] = ()
    """Other days to keep, such as for an extension; shown, never computed."""
    grants: tuple[GrantLine, ...] = ()
    money_counters: tuple[MoneyCounter, ...] = ()
    benefit_limits: tuple[BenefitLimit, ...] = ()
    changes: tuple[Text, ...] = ()
    turnaround: Turnaround | None = None
    after_denial: AfterDenial | None = None
    criteria: tuple[Text, ...] = ()
    cautions: tuple[Caution, ...] = ()
    conflicts: tuple[Disagreement, ...] = ()
    note: Text | None = None

    @model_validator(mode="after")
    def _tiers_can_be_reached(self) -> Term:
        for tier in self.tiers:
            for text in (*tier.when_any, *tier.when_all):
                parse_condition(text)
        open_from = [tier for tier in self.tiers if not tier.is_conditional]
        for one, other in pairwise(open_from):
            if one.last is None or other.first <= one.last:
                raise ValueError(f"tiers overlap at visit {other.first}; correct `from` or `to`")
        if self.status == "retired" and self.effective.ends is None:
            raise ValueError("a retired term needs `effective: {to: ...}`")
        return self


class PayerFile(Impersonal):
    """One payer, as one file."""

    schema_version: Literal["1"]
    payer: Word
    name: Text
    parent: Text | None = None
    aliases: tuple[Text, ...] = ()
    clearinghouse_ids: tuple[Text, ...] = ()
    verify_at: tuple[Text, ...] = Field(min_length=1)
    sources: dict[Word, Source]
    watch: tuple[Watch, ...] = ()
    cpt_sets: dict[Word, tuple[Code, ...]] = Field(default_factory=dict)
    rules: tuple[Term, ...] = Field(min_length=1)


class Floor(Impersonal):
    """A law that overrides payer rules for the plans that are subject to it."""

    id: Word
    summary: Text
    scope: Scope
    set: Word
    visits: Count
    mode: Literal["no_pa"]
    effective: Effective
    needs_network: Literal["in"] | None = None
    exceptions: Text | None = None
    evidence: tuple[Word, ...] = Field(min_length=1)


class FloorFile(Impersonal):
    """The laws on file."""

    schema_version: Literal["1"]
    sources: dict[Word, Source]
    floors: tuple[Floor, ...]


def is_fresh(source: Source) -> bool:
    """Say whether a source is dated 2024 or later; undated pages are not."""
    return source.date is not None and first_day(source.date) >= FRESH_SINCE


def is_primary(source: Source) -> bool:
    """Say whether a source is the law or the one who decides."""
    return source.tier in (SourceTier.LAW, SourceTier.PRIMARY)
