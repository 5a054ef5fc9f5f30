"""What is asked of the rule book, and what it answers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from priorauth.models.base import Impersonal, Model
from priorauth.models.privacy import Clinical, Direct, Operational, Quasi


class Mode(StrEnum):
    """What a payer wants before a visit; rule files use the same words."""

    NO_PA = "no_pa"
    NOTIFICATION = "notification"
    AUTO_APPROVED = "auto_approved"
    REQUIRED = "required"
    MEDICAL_NECESSITY_REVIEW = "medical_necessity_review"
    POST_SERVICE_REVIEW = "post_service_review"
    REFERRAL_ONLY = "referral_only"
    NEEDS_INPUT = "needs_input"
    UNKNOWN = "unknown"


class SourceTier(StrEnum):
    """How near a source is to the one who decides."""

    LAW = "law"
    PRIMARY = "primary"
    """The payer's, its vendor's or the government's own page."""
    SECONDARY = "secondary"
    MEMORY = "memory"
    """Nobody has shown a page; never drives an answer."""


def _iso_date(value: Any) -> Any:
    if isinstance(value, str) and (len(value) != 10 or value[4] != "-" or value[7] != "-"):
        raise ValueError("write a date as YYYY-MM-DD")
    return value


IsoDate = Annotated[date, BeforeValidator(_iso_date)]
ShortText = Annotated[str, Field(min_length=1, max_length=80)]


def _discipline(value: Any) -> Any:
    text = value.upper() if isinstance(value, str) else value
    return "ST" if text == "SLP" else text


Discipline = Annotated[Literal["PT", "OT", "ST"], BeforeValidator(_discipline)]


class Facts(Model):
    """What is known about the member and the visit; None means that nobody has said."""

    discipline: Operational[Discipline] = "PT"
    place_of_service: Operational[Annotated[str, Field(pattern=r"^\d{2}$")] | None] = None
    age: Quasi[Annotated[int, Field(ge=0, le=130)] | None] = None
    network: Operational[Literal["in", "out"] | None] = None
    provider_category: Operational[ShortText | None] = None
    product: Operational[ShortText | None] = None
    coverage_position: Operational[Literal["primary", "secondary"] | None] = None
    group_number: Direct[ShortText | None] = None
    clinical_class: Clinical[ShortText | None] = None
    new_patient: Operational[bool | None] = None
    new_condition: Clinical[bool | None] = None
    gap_days: Clinical[Annotated[int, Field(ge=0, le=36_500)] | None] = None
    evaluation_on: Quasi[IsoDate | None] = None
    request_on: Quasi[IsoDate | None] = None
    treatment_same_day: Operational[bool | None] = None
    registered: Operational[bool | None] = None
    paid_this_year: Operational[Annotated[Decimal, Field(ge=0)] | None] = None
    injury_on: Quasi[IsoDate | None] = None
    surgery_on: Quasi[IsoDate | None] = None


FACT_NAMES: tuple[str, ...] = tuple(Facts.model_fields)


class RuleQuestion(Model):
    """One visit, one code, one payer; `on` is the date of service, `as_of` sets age."""

    payer: Operational[ShortText]
    lob: Operational[ShortText | None] = None
    state: Quasi[ShortText | None] = None
    code: Clinical[ShortText]
    visit: Clinical[Annotated[int, Field(ge=1, le=10_000)] | None] = None
    on: Quasi[IsoDate]
    as_of: Quasi[IsoDate]
    facts: Facts = Facts()


class NeededFact(Impersonal):
    """Something to ask before the rule book can answer."""

    fact: str
    why: str


class RuleSource(Impersonal):
    """The page a rule cites; `date` is what the page itself prints."""

    url: str
    title: str
    date: str | None
    tier: SourceTier


class Because(Impersonal):
    """One rule and one source behind an answer."""

    rule: str
    version: int
    summary: str
    source: RuleSource
    age_days: int
    stale: bool


class Considered(Impersonal):
    """A rule that was looked at, and why it was or was not used."""

    rule: str
    used: bool
    why: str


class Verification(Impersonal):
    """What to verify, and where."""

    why: str
    where: str


class RuleConflict(Impersonal):
    """Two sources that say different things; never resolved silently."""

    rules: tuple[str, ...]
    what: str


class Lateness(Impersonal):
    """Whether the deadline has passed, and what the payer does then."""

    is_late: bool
    consequence: str


DOCUMENT_NAMES: tuple[str, ...] = (
    "referral_order_signed",
    "initial_evaluation",
    "plan_of_care",
    "treatment_plan",
    "outpatient_assessment_form",
    "patient_summary_form_psf750",
    "progress_notes",
    "progress_summary",
    "re_evaluation",
    "operative_report",
    "imaging_report",
    "payer_request_form",
    "specialist_note",
    "thsteps_checkup",
    "rfs_10_10172",
    "rfa_dwc",
    "f245_417_000",
    "site_of_care_justification",
    "home_program_record",
)
"""What rule files call documents; lint points out any other name."""


class WantedDocument(Impersonal):
    """A document that the payer names, with its conditions."""

    document: str
    max_age_days: int | None = None
    signed_by: tuple[str, ...] = ()
    when: str | None = None


class WantedField(Impersonal):
    """A value that the payer's form asks for."""

    field: str
    when: str | None = None


class ClaimRequirement(Impersonal):
    """What the claim must carry, such as a modifier."""

    kind: str
    value: str
    why: str


class Channel(Impersonal):
    """One way to reach the payer, best first in the rule."""

    type: str
    name: str
    value: str | None = None
    url: str | None = None
    form: str | None = None
    note: str | None = None


class Grant(Impersonal):
    """What the payer typically gives; never mixed with benefit limits."""

    visits: int | None = None
    days: int | None = None
    max_units_per_visit: int | None = None
    clinical_class: str | None = None
    note: str | None = None


class Limit(Impersonal):
    """A limit that is not an authorization: money or a benefit; `amount` None is unknown."""

    name: str
    kind: Literal["money", "benefit"]
    unit: str
    amount: Decimal | None
    period: str
    combined_with: tuple[str, ...] = ()
    reached: bool | None = None
    action: str | None = None
    note: str | None = None
    source: RuleSource | None = None


class RuleAnswer(Model):
    """Whether the visit needs authorization, with everything behind the answer."""

    mode: Operational[Mode]
    needs_input: tuple[NeededFact, ...] = ()
    because: tuple[Because, ...] = ()
    considered: tuple[Considered, ...] = ()
    verify: tuple[Verification, ...] = ()
    conflicts: tuple[RuleConflict, ...] = ()
    deadline: Operational[date | None] = None
    late: Lateness | None = None
    documents: tuple[WantedDocument, ...] = ()
    fields: tuple[WantedField, ...] = ()
    claim_requirements: tuple[ClaimRequirement, ...] = ()
    channel: Channel | None = None
    vendor: Operational[str | None] = None
    grant: Grant | None = None
    limits: tuple[Limit, ...] = ()
    next_trigger_visit: Operational[int | None] = None

    @property
    def wants_request(self) -> bool:
        """Whether the payer must hear from the clinic about this visit."""
        return self.mode in _WANTS_REQUEST

    def disagreement(self, authorization_required: bool | None) -> str | None:
        """Say how the payer's own answer (271 EB11, 278 NA) differs, or None.

        A difference is a question to a person; neither side wins silently.
        """
        if authorization_required is None or self.mode in (Mode.UNKNOWN, Mode.NEEDS_INPUT):
            return None
        if authorization_required == self.wants_request:
            return None
        if authorization_required:
            return f"The payer says that authorization is required; the rule says {self.mode}."
        return f"The payer says that none is required; the rule says {self.mode}."


_WANTS_REQUEST = frozenset(
    {
        Mode.NOTIFICATION,
        Mode.AUTO_APPROVED,
        Mode.REQUIRED,
        Mode.MEDICAL_NECESSITY_REVIEW,
    }
)


class PayerOnFile(Impersonal):
    """A payer of the rule book, for lists."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    clearinghouse_ids: tuple[str, ...] = ()
    rules: int = 0


class RuleOnFile(Impersonal):
    """One term of one payer, for lists."""

    payer: str
    rule: str
    version: int
    status: str
    begins: date | None
    ends: date | None
    lob: tuple[str, ...]
    summary: str
    vendor: str | None
    seen_on: date
    sources: tuple[str, ...]
