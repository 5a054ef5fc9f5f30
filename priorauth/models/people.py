"""The clinic, its people and what each may do."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from priorauth.models.base import Model


class Right(StrEnum):
    """What a person may do; given person by person."""

    SEE = "see_cases"
    """See identified data on the desk page."""
    UPLOAD = "take_in_documents"
    CORRECT = "correct_values"
    """Correct a value, answer a question, attach a later document."""
    DRAFT = "draft_packets"
    APPROVE = "approve_packets"
    RECORD = "record_payer_answers"
    """Enter a payer's answer, a sending by hand, or visits."""
    ADMINISTER = "administer"


class Role(StrEnum):
    """What a person is at the clinic; gives the rights that she starts with."""

    FRONT_DESK = "front_desk"
    THERAPIST = "therapist"
    BILLER = "biller"
    ADMINISTRATOR = "administrator"
    READ_ONLY = "read_only"


class Address(Model):
    """A postal address in the United States."""

    street: str
    city: str
    state: str
    zip: str


class Clinic(Model):
    """The clinic as payers know it."""

    id: str
    name: str
    npi: str
    tin: str
    address: Address
    phone: str
    fax: str
    time_zone: str
    place_of_service: str = "11"
    """Where the clinic treats: 11 is an office, 19 and 22 are hospital outpatient."""
    procedures: tuple[str, ...] = ()
    """CPT and HCPCS codes that the clinic bills."""


class Therapist(Model):
    """A licensed therapist of the clinic."""

    id: str
    first_name: str
    last_name: str
    credentials: str
    npi: str


class Staff(Model):
    """A person who works with the desk."""

    id: str
    name: str
    role: Role
    rights: frozenset[Right]
    active: bool = True


class AccountSystem(StrEnum):
    """Where else a person has an account by which she is known here."""

    SLACK = "slack"
    """A Slack user id, such as `U04QUARRY1`."""
    SIGN_IN = "sign_in"
    """The subject of a token from the clinic's own sign-in service (OAuth)."""


class Scope(StrEnum):
    """What a token of an MCP client may be used for; none of them approves."""

    READ = "pa:read"
    DRAFT = "pa:draft"
    REQUEST_SUBMIT = "pa:request_submit"
    """Put a packet before a person, who approves it on the desk page."""


class StaffToken(Model):
    """A token by which an MCP client acts for one person; the token itself is kept nowhere."""

    id: str
    staff_id: str
    scopes: frozenset[Scope]
    made_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = None


class PlanOnFile(Model):
    """A plan name as it stands on cards and referrals, and its line of business."""

    name: str
    line_of_business: str


class PayerConnection(Model):
    """What the clinic knows about a payer that it works with.

    `clearinghouse_id` is the payer's id at the clearinghouse; None means that requests
    to this payer are copied by a person.
    """

    payer_id: str
    name: str
    clearinghouse_id: str | None = None
    plans: tuple[PlanOnFile, ...] = ()


class ActorKind(StrEnum):
    """Who acts: a person, the agent on behalf of a person, or the clock."""

    PERSON = "person"
    AGENT = "agent"
    CLOCK = "clock"


class Actor(Model):
    """Who does something, for which clinic, with which rights.

    `staff_id` is the person who acts or, for the agent, on whose behalf it acts.
    """

    kind: ActorKind
    clinic_id: str
    staff_id: str | None = None
    rights: frozenset[Right] = frozenset()


class SignIn(Model):
    """A live sign-in of a person on the desk page."""

    id: str
    staff: Staff
    clinic_id: str
    started_at: datetime | None = None
    emergency_until: datetime | None = None
    """Until when she may look by having broken the glass."""


class Emergency(Model):
    """Somebody broke the glass: who, since when, and until when; everybody is told."""

    id: str
    staff_name: str
    started_at: datetime
    expires_at: datetime
