"""The clinic, its people and what each may do."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from priorauth.models.base import Model
from priorauth.models.privacy import Operational, Quasi


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

    street: Quasi[str]
    city: Quasi[str]
    state: Quasi[str]
    zip: Quasi[str]


class Clinic(Model):
    """The clinic as payers know it."""

    id: Operational[str]
    name: Operational[str]
    npi: Operational[str]
    tin: Operational[str]
    address: Address
    phone: Operational[str]
    fax: Operational[str]
    time_zone: Operational[str]
    place_of_service: Operational[str] = "11"
    """Where the clinic treats: 11 is an office, 19 and 22 are hospital outpatient."""
    procedures: Operational[tuple[str, ...]] = ()
    """CPT and HCPCS codes that the clinic bills."""


class Therapist(Model):
    """A licensed therapist of the clinic."""

    id: Operational[str]
    first_name: Operational[str]
    last_name: Operational[str]
    credentials: Operational[str]
    npi: Operational[str]


class Staff(Model):
    """A person who works with the desk."""

    id: Operational[str]
    name: Operational[str]
    role: Operational[Role]
    rights: Operational[frozenset[Right]]
    active: Operational[bool] = True


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

    id: Operational[str]
    staff_id: Operational[str]
    scopes: Operational[frozenset[Scope]]
    made_at: Operational[datetime]
    expires_at: Operational[datetime]
    revoked_at: Operational[datetime | None] = None


class PlanOnFile(Model):
    """A plan name as it stands on cards and referrals, and its line of business."""

    name: Operational[str]
    line_of_business: Operational[str]


class PayerConnection(Model):
    """What the clinic knows about a payer that it works with.

    `clearinghouse_id` is the payer's id at the clearinghouse; None means that requests
    to this payer are copied by a person.
    """

    payer_id: Operational[str]
    name: Operational[str]
    clearinghouse_id: Operational[str | None] = None
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

    kind: Operational[ActorKind]
    clinic_id: Operational[str]
    staff_id: Operational[str | None] = None
    rights: Operational[frozenset[Right]] = frozenset()


class SignIn(Model):
    """A live sign-in of a person on the desk page."""

    id: Operational[str]
    staff: Staff
    clinic_id: Operational[str]
    started_at: Operational[datetime | None] = None


class Emergency(Model):
    """Somebody broke the glass: who, since when, and until when; everybody is told."""

    id: Operational[str]
    staff_name: Operational[str]
    started_at: Operational[datetime]
    expires_at: Operational[datetime]
