"""The parts of a rule file: sources, scope, tiers, windows, documents, channels."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from priorauth.models.base import Impersonal
from priorauth.models.coverage import LineOfBusiness
from priorauth.models.rules import SourceTier
from rules.business_days import DayUnit
from rules.scalars import (
    Code,
    Count,
    Day,
    Flag,
    LooseDay,
    Offset,
    Ordinal,
    Place,
    State,
    Text,
    Url,
    Word,
)

Discipline = Literal["PT", "OT", "ST"]
Status = Literal["active", "reported", "announced", "postponed", "retired", "unverified"]
Basis = Literal["date_of_service", "request_on", "evaluation_on"]
Anchor = Literal["evaluation_on", "date_of_service", "injury_on", "surgery_on", "other"]
RuleMode = Literal[
    "no_pa",
    "notification",
    "auto_approved",
    "required",
    "medical_necessity_review",
    "post_service_review",
    "referral_only",
    "unknown",
]


class Source(Impersonal):
    """A page that was read: where, what it calls itself, what date it prints, when we saw it."""

    title: Text
    publisher: Text
    url: Url | None = None
    date: LooseDay | None = None
    seen_on: Day
    tier: SourceTier
    locator: Text | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _has_an_address(self) -> Source:
        if self.url is None and self.tier is not SourceTier.MEMORY:
            raise ValueError("a source needs `url:` unless its tier is memory")
        return self


class Effective(Impersonal):
    """From which day to which day a term is in force, and which date decides that."""

    begins: Day | None = Field(default=None, alias="from")
    ends: Day | None = Field(default=None, alias="to")
    basis: Basis = "date_of_service"
    note: Text | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Effective:
        if self.begins and self.ends and self.ends < self.begins:
            raise ValueError("`to` lies before `from`; swap them or correct one")
        return self


class StateScope(Impersonal):
    """In which states a term holds, and what "state" means for it."""

    basis: Literal["plan", "residence", "service", "jurisdiction"] = "plan"
    include: tuple[State, ...] = ()
    exclude: tuple[State, ...] = ()

    @model_validator(mode="after")
    def _one_of_both(self) -> StateScope:
        if bool(self.include) == bool(self.exclude):
            raise ValueError("write either `include:` or `exclude:`")
        return self


class AgeRange(Impersonal):
    """Ages in full years, both ends included."""

    min: Count | None = None
    max: Count | None = None


class Choice(Impersonal):
    """Some of a list, or all but some."""

    include: tuple[Text, ...] = ()
    exclude: tuple[Text, ...] = ()
    lookup: Text | None = None
    """Where a person finds out, such as the payer's group check."""

    @model_validator(mode="after")
    def _one_of_both(self) -> Choice:
        if bool(self.include) == bool(self.exclude):
            raise ValueError("write either `include:` or `exclude:`")
        return self


class Scope(Impersonal):
    """To whom and where a term applies; what is not named does not matter to it."""

    lob: tuple[LineOfBusiness, ...] = Field(min_length=1)
    states: StateScope | None = None
    disciplines: tuple[Discipline, ...] = ()
    place_of_service: tuple[Place, ...] = ()
    place_of_service_exclude: tuple[Place, ...] = ()
    product: Choice | None = None
    """Excluded products count as "not one of them" while nobody has said the product."""
    age: AgeRange | None = None
    network: tuple[Literal["in", "out"], ...] = ()
    provider_category: tuple[Word, ...] = ()
    coverage_position: tuple[Literal["primary", "secondary"], ...] = ()
    group_numbers: tuple[Text, ...] = ()
    group_numbers_exclude: tuple[Text, ...] = ()
    clinical_class: tuple[Word, ...] = ()
    only_if_said: tuple[Word, ...] = ()
    """Facts that count as "no" while nobody has said them, such as a gold card."""

    def choices(self) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
        """Return what each listed dimension allows and refuses; empty where it says nothing."""
        product = self.product or _ANY
        pairs: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
            (self.disciplines, ()),
            (self.place_of_service, self.place_of_service_exclude),
            (self.network, ()),
            (self.provider_category, ()),
            (self.coverage_position, ()),
            (self.group_numbers, self.group_numbers_exclude),
            (self.clinical_class, ()),
            (product.include, product.exclude),
        )
        return tuple((frozenset(allowed), frozenset(refused)) for allowed, refused in pairs)


_ANY = Choice.model_construct(include=(), exclude=(), lookup=None)


class Procedures(Impersonal):
    """Which codes a term speaks about, and which of them are exempt."""

    set: Word | None = None
    codes: tuple[Code, ...] = ()
    exempt: tuple[Code, ...] = ()
    exempt_unless: Literal["treatment_same_day"] | None = None
    exempt_mode: RuleMode = "no_pa"
    exempt_note: Text | None = None

    @model_validator(mode="after")
    def _names_codes(self) -> Procedures:
        if (self.set is None) == (not self.codes):
            raise ValueError("write either `set:` or `codes:`")
        return self


class Counter(Impersonal):
    """What the payer counts, over what, and when it starts again."""

    unit: Word
    scope: Word
    per_discipline: Flag | None = None
    combine_with: tuple[Word, ...] = ()
    eval_counts: Word = "unknown"
    reset: tuple[Text, ...] = ()
    note: Text | None = None


class Document(Impersonal):
    """A document the payer names, with its conditions."""

    document: Word
    max_age_days: Ordinal | None = None
    signed_by: tuple[Word, ...] = ()
    when: Text | None = None


class FormField(Impersonal):
    """A value the payer's form asks for."""

    field: Word
    when: Text | None = None


class ChannelLine(Impersonal):
    """One way to reach the payer; the first one in the list is used first."""

    type: Literal["portal", "fax", "phone", "mail", "form", "clearinghouse", "api"]
    name: Text
    value: Text | None = None
    url: Url | None = None
    form: Text | None = None
    note: Text | None = None


class GrantLine(Impersonal):
    """What the payer typically gives, for a clinical class where it depends on one."""

    clinical_class: Word | None = None
    visits: Ordinal | None = None
    days: Ordinal | None = None
    max_units_per_visit: Ordinal | None = None
    note: Text | None = None


class Within(Impersonal):
    """A tier that holds only for so many days after an anchor."""

    days: Ordinal
    of: Literal["evaluation_on", "injury_on", "surgery_on"]


class Tier(Impersonal):
    """What the payer wants from one visit to another; the first tier that fits is used."""

    first: Ordinal = Field(default=1, alias="from")
    last: Ordinal | None = Field(default=None, alias="to")
    mode: RuleMode
    when_any: tuple[Text, ...] = ()
    when_all: tuple[Text, ...] = ()
    within: Within | None = None
    documents: tuple[Document, ...] = ()
    fields: tuple[FormField, ...] = ()
    channels: tuple[ChannelLine, ...] = ()
    grant: GrantLine | None = None
    reviewer: Text | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Tier:
        if self.last is not None and self.last < self.first:
            raise ValueError("`to` is smaller than `from`")
        return self

    @property
    def is_conditional(self) -> bool:
        """Whether the tier depends on more than the visit number."""
        return bool(self.when_any or self.when_all or self.within)


class Window(Impersonal):
    """By when a request must be in: so many days after an anchor, and what happens when late."""

    anchor: Anchor
    offset: Offset
    unit: DayUnit
    what: Text
    late: Text | None = None
