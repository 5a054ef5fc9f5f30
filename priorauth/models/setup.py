"""What a clinic tells us once: who it is, who works there, and which payers it deals with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, model_validator

from priorauth.access import STARTING_RIGHTS
from priorauth.models.base import Impersonal
from priorauth.models.coverage import LineOfBusiness
from priorauth.models.people import AccountSystem, Right, Role
from priorauth.states import STATES


def as_npi(text: str) -> str:
    """Return an NPI whose check digit holds.

    Raises:
        ValueError: It is not one; the text says what to look for.
    """
    digits = re.sub(r"[\s-]", "", text)
    if not re.fullmatch(r"[12]\d{9}", digits):
        raise ValueError("an NPI has 10 digits and begins with 1 or 2")
    if not _luhn_holds("80840" + digits):
        raise ValueError("this NPI has a typing error (its check digit does not fit)")
    return digits


def as_tin(text: str) -> str:
    """Return the nine digits of a tax id.

    Raises:
        ValueError: It has not nine digits.
    """
    digits = re.sub(r"[\s-]", "", text)
    if not re.fullmatch(r"\d{9}", digits) or digits == "000000000":
        raise ValueError("a tax id (TIN) has 9 digits, such as 12-3456789")
    return digits


def as_state(text: str) -> str:
    """Return a state as its two letters.

    Raises:
        ValueError: It is not a state of the United States.
    """
    letters = text.strip().upper()
    if letters not in STATES:
        raise ValueError("write the state as its two letters, such as OH")
    return letters


def as_zip_code(text: str) -> str:
    """Return a ZIP of five or nine digits.

    Raises:
        ValueError: It is not one.
    """
    trimmed = text.strip()
    if not re.fullmatch(r"\d{5}(-\d{4})?", trimmed, re.ASCII):
        raise ValueError("a ZIP has 5 digits, or 5 and 4, such as 43085 or 43085-2210")
    return trimmed


def as_phone(text: str) -> str:
    """Return the ten digits of a phone or fax number of North America.

    Raises:
        ValueError: It is not one.
    """
    digits = re.sub(r"[\s().+/-]", "", text)
    if len(digits) == 11 and digits.startswith("1"):
        digits = digits[1:]
    if not re.fullmatch(r"[2-9]\d{2}[2-9]\d{6}", digits, re.ASCII):
        raise ValueError("write the number with its area code, such as 614-555-0140")
    return digits


def as_time_zone(text: str) -> str:
    """Return the name of a time zone that knows about daylight saving time.

    Raises:
        ValueError: There is none of that name.
    """
    name = text.strip()
    if not re.fullmatch(r"[A-Za-z]+(/[A-Za-z_]+)+", name) or not _is_zone(name):
        raise ValueError("write the time zone as area and city, such as America/New_York")
    return name


def as_procedure(text: str) -> str:
    """Return a CPT or HCPCS code.

    Raises:
        ValueError: It does not look like one.
    """
    code = text.strip().upper()
    if not re.fullmatch(r"\d{5}|[A-Z]\d{4}|\d{4}[A-Z]", code, re.ASCII):
        raise ValueError("a procedure code has 5 characters, such as 97110 or G0283")
    return code


def as_place_of_service(text: str) -> str:
    """Return a two-digit place of service code.

    Raises:
        ValueError: It does not look like one.
    """
    code = text.strip()
    if not re.fullmatch(r"\d{2}", code, re.ASCII):
        raise ValueError("a place of service has 2 digits: 11 is an office, 19 and 22 a hospital's")
    return code


def as_payer_id(text: str) -> str:
    """Return a payer id as the rule book writes it.

    Raises:
        ValueError: It does not look like one.
    """
    name = text.strip().lower()
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) or len(name) > 40:
        raise ValueError("a payer id has small letters, digits and hyphens, such as anthem-me")
    return name


def as_slack_user(text: str) -> str:
    """Return a Slack user id.

    Raises:
        ValueError: It is not one.
    """
    user = text.strip().upper()
    if not re.fullmatch(r"[UW][A-Z0-9]{5,20}", user):
        raise ValueError(
            "a Slack user id begins with U or W, such as U04QUARRY1"
            " (in Slack: profile, the three dots, Copy member ID)"
        )
    return user


def as_words(text: str) -> str:
    """Return a name or another short text without stray spaces.

    Raises:
        ValueError: It is empty or far too long.
    """
    plain = " ".join(text.split())
    if not plain or len(plain) > 120 or not plain.isprintable():
        raise ValueError("write a text of 1 to 120 characters")
    return plain


Words = Annotated[str, AfterValidator(as_words)]


class SetupAddress(Impersonal):
    """Where the clinic is."""

    street: Words
    city: Words
    state: Annotated[str, AfterValidator(as_state)]
    zip: Annotated[str, AfterValidator(as_zip_code)]


class SetupTherapist(Impersonal):
    """A licensed therapist; a payer knows her by her NPI."""

    first_name: Words
    last_name: Words
    credentials: Words = "PT"
    npi: Annotated[str, AfterValidator(as_npi)]


class SetupPerson(Impersonal):
    """Somebody who works with the desk; `approves` gives or takes the right to approve."""

    name: Words
    role: Role
    approves: bool | None = None
    sees_cases: bool | None = None
    """False for somebody who sees them in an emergency alone; she does nothing else either."""
    slack: Annotated[str, AfterValidator(as_slack_user)] | None = None
    """Her user id in Slack; without it Slack gives her nothing."""
    sign_in: Words | None = None
    """Her subject at the clinic's sign-in service, for MCP clients that sign in there."""

    @model_validator(mode="after")
    def _may_approve(self) -> SetupPerson:
        if self.approves and self.role is Role.READ_ONLY:
            raise ValueError("a person who only reads cannot approve")
        if self.sees_cases is False and self.role is not Role.READ_ONLY:
            raise ValueError("a person who does not see cases has the role read_only")
        return self

    @property
    def accounts(self) -> dict[AccountSystem, str]:
        """By which accounts she is known elsewhere."""
        known = {AccountSystem.SLACK: self.slack, AccountSystem.SIGN_IN: self.sign_in}
        return {system: account for system, account in known.items() if account is not None}

    @property
    def rights(self) -> frozenset[Right]:
        """What she may do: what her role starts with; approving and seeing cases by choice."""
        usual = STARTING_RIGHTS[self.role]
        if self.sees_cases is False:
            return usual - {Right.SEE}
        if self.approves is None:
            return usual
        return usual | {Right.APPROVE} if self.approves else usual - {Right.APPROVE}


class SetupPlan(Impersonal):
    """A plan name as it stands on cards, and its line of business."""

    name: Words
    line_of_business: LineOfBusiness


class SetupPayer(Impersonal):
    """A payer that the clinic works with.

    Without `clearinghouse_id` its requests are copied into the portal by a person.
    """

    id: Annotated[str, AfterValidator(as_payer_id)]
    name: Words
    clearinghouse_id: Words | None = None
    plans: tuple[SetupPlan, ...] = ()


class Setup(Impersonal):
    """Everything that `priorauth init` asks for."""

    name: Words
    npi: Annotated[str, AfterValidator(as_npi)]
    tin: Annotated[str, AfterValidator(as_tin)]
    address: SetupAddress
    phone: Annotated[str, AfterValidator(as_phone)]
    fax: Annotated[str, AfterValidator(as_phone)]
    time_zone: Annotated[str, AfterValidator(as_time_zone)]
    place_of_service: Annotated[str, AfterValidator(as_place_of_service)] = "11"
    procedures: Annotated[
        tuple[Annotated[str, AfterValidator(as_procedure)], ...], Field(min_length=1)
    ]
    therapists: Annotated[tuple[SetupTherapist, ...], Field(min_length=1)]
    staff: Annotated[tuple[SetupPerson, ...], Field(min_length=1)]
    payers: tuple[SetupPayer, ...] = ()
    first_person: Words | None = None
    """Who works at this machine; the first administrator unless given."""

    @model_validator(mode="after")
    def _fits_together(self) -> Setup:
        _once("procedure", self.procedures)
        _once("therapist's NPI", (therapist.npi for therapist in self.therapists))
        _once("name among the staff", (person.name.casefold() for person in self.staff))
        _once("Slack user", (person.slack for person in self.staff if person.slack))
        _once("sign-in subject", (person.sign_in for person in self.staff if person.sign_in))
        _once("payer id", (payer.id for payer in self.payers))
        _once("payer name", (payer.name.casefold() for payer in self.payers))
        if self.first_person is not None and self.person is None:
            raise ValueError("first_person is not among the staff; write the name as it is there")
        if self.person is None:
            raise ValueError("one person must be an administrator, or be named in first_person")
        return self

    @property
    def person(self) -> SetupPerson | None:
        """The person who works at this machine."""
        if self.first_person is not None:
            wanted = self.first_person.casefold()
            return next((each for each in self.staff if each.name.casefold() == wanted), None)
        return next((each for each in self.staff if each.role is Role.ADMINISTRATOR), None)


def _once(what: str, values: Iterable[str]) -> None:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise ValueError(f"the same {what} stands there twice")
        seen.add(value)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True


def _luhn_holds(digits: str) -> bool:
    total = 0
    for position, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if position % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
