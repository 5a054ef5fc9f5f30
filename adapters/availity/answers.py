"""What all answers of Availity share: dates, numbers, field errors in staff words, and persons."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError
from pydantic.alias_generators import to_camel

from adapters.availity.session import SYSTEM
from priorauth.casework.names import name_key
from priorauth.errors import UnexpectedResponse

IN_PROGRESS = frozenset({"0", "R1"})
COMPLETE = "4"
COMPLETE_BUT_INVALID = "3"
REQUEST_ERROR = "19"
NO_CONTACT = frozenset({"7", "13", "14", "15"})
ABOUT_SOMEBODY_ELSE = "the answer is about somebody else; it was not used"
LONGEST_NOTE = 500


def _day(value: Any) -> Any:
    """Availity writes a day as a moment with an offset; the day in front of it is meant."""
    return value[:10] or None if isinstance(value, str) else value


def _listed(value: Any) -> Any:
    return () if value is None else value


Item = TypeVar("Item")
Many = Annotated[tuple[Item, ...], BeforeValidator(_listed)]
Day = Annotated[date | None, BeforeValidator(_day)]
Shape = TypeVar("Shape", bound="Wire")


class Wire(BaseModel):
    """A vendor shape: tolerant of what is not used, silent about values in errors."""

    model_config = ConfigDict(
        alias_generator=to_camel,
        coerce_numbers_to_str=True,
        validate_by_alias=True,
        validate_by_name=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )


class FieldProblem(Wire):
    """One entry of `errors` or `validationMessages`; its text may quote the patient."""

    field: str | None = None
    code: str | None = None


class Person(Wire):
    """Whom an answer is about."""

    member_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    birth_date: Day = None

    @property
    def name(self) -> str | None:
        """First and last name, where both are given."""
        if not self.first_name or not self.last_name:
            return None
        return f"{self.first_name} {self.last_name}"


class Refusal(Wire):
    """The error document."""

    errors: Many[FieldProblem] = ()


def parsed(shape: type[Shape], content: bytes) -> Shape:
    """Read an answer in a vendor shape.

    Raises:
        UnexpectedResponse: It is not that; the bytes are kept.
    """
    try:
        return shape.model_validate_json(content)
    except ValidationError as error:
        raise UnexpectedResponse(SYSTEM, "the answer could not be read", content) from error


def words_of_refusal(content: bytes) -> str:
    """Say what an error document complains of."""
    try:
        problems = Refusal.model_validate_json(content).errors
    except ValidationError:
        problems = ()
    return "; ".join(words_for(problems)) or "it does not say why"


def words_for(problems: tuple[FieldProblem, ...]) -> tuple[str, ...]:
    """Say in staff words what could not be used; texts from outside may name the patient."""
    return tuple(dict.fromkeys(_words(each) for each in problems))


def is_same_person(asked: Person, subscriber: Person | None, patient: Person | None) -> bool | None:
    """Whether an answer is about the person asked for; None when it does not say.

    Where subscriber and patient are two people, name and birth date are the patient's.
    """
    subscriber, patient = subscriber or Person(), patient or Person()
    shown = patient if patient.name else subscriber
    born = patient.birth_date or (subscriber.birth_date if shown.name == subscriber.name else None)
    numbers = {_bare(each.member_id) for each in (subscriber, patient) if each.member_id}
    agreed = [
        None if not numbers else numbers == {_bare(asked.member_id)},
        None if not shown.name or not asked.name else _same_name(asked, shown),
        None if born is None else born == asked.birth_date,
    ]
    if False in agreed:
        return False
    return True if agreed[0] or (agreed[1] and agreed[2]) else None


def payers_words(message: str | None) -> str | None:
    """A payer's free text, kept as it is but bounded and in one line."""
    text = re.sub(r"\s+", " ", message or "").strip()
    return text[:LONGEST_NOTE] or None


def _same_name(asked: Person, shown: Person) -> bool:
    asked_first, shown_first = name_key(asked.first_name or ""), name_key(shown.first_name or "")
    firsts = sorted((asked_first.replace(" ", ""), shown_first.replace(" ", "")), key=len)
    lasts = {name_key(each.last_name or "").replace(" ", "") for each in (asked, shown)}
    return len(lasts) == 1 and firsts[0] != "" and firsts[1].startswith(firsts[0])


def _bare(number: str | None) -> str:
    return re.sub(r"[\s-]", "", number or "").upper()


def _words(problem: FieldProblem) -> str:
    code = problem.code if problem.code and re.fullmatch(r"[A-Z0-9]{1,3}", problem.code) else None
    field = _FIELD_WORDS.get((problem.field or "").rpartition(".")[2].lower())
    if problem.field and field is None:
        field = "a field that is not known here"
    reason = _CODE_WORDS.get(code or "") or ("is missing" if problem.code == "REQUIRED" else None)
    text = f"{field or 'the request'}: {reason or 'cannot be used'}"
    return f"{text} (code {code})" if code else text


# Labels of X12 AAA03 as far as the project's reference gives them.
_CODE_WORDS = {
    "41": "the payer cannot answer",
    "42": "the payer cannot answer now",
    "43": "the provider number is invalid or missing",
    "44": "the provider name is invalid or missing",
    "50": "the provider may not ask this payer",
    "51": "the provider is not on file at the payer",
    "57": "the dates of service are invalid or missing",
    "58": "the date of birth is invalid or missing",
    "60": "the date of birth lies after the date of service",
    "62": "the date of service lies too far off",
    "63": "the date of service lies in the future",
    "64": "the member id is invalid or missing",
    "65": "the patient's name is invalid or missing",
    "67": "the payer does not find the patient",
    "71": "the date of birth does not match",
    "72": "the member id is invalid or missing",
    "73": "the name is invalid or missing",
    "75": "the payer does not find the member",
    "76": "the payer has this member id twice",
    "79": "the payer does not take part in this",
    "80": "the payer did not respond",
    "T4": "the payer is not known",
}
_FIELD_WORDS = {
    "payerid": "payer",
    "payer": "payer",
    "id": "payer",
    "memberid": "member id",
    "patientfirstname": "patient's first name",
    "patientlastname": "patient's last name",
    "patientbirthdate": "date of birth",
    "patientgender": "patient's sex",
    "patientstate": "patient's state",
    "firstname": "first name",
    "lastname": "last name",
    "birthdate": "date of birth",
    "gendercode": "patient's sex",
    "subscriberrelationship": "relationship to the subscriber",
    "subscriberrelationshipcode": "relationship to the subscriber",
    "groupnumber": "group number",
    "providernpi": "clinic's NPI",
    "npi": "provider's NPI",
    "taxid": "clinic's tax id",
    "providerlastname": "clinic's name",
    "requestingprovider": "clinic",
    "renderingproviders": "therapist",
    "specialtycode": "specialty",
    "asofdate": "date of service",
    "fromdate": "first day of service",
    "todate": "last day of service",
    "servicetype": "service type",
    "servicetypecode": "service type",
    "requesttypecode": "request type",
    "placeofservicecode": "place of service",
    "servicelevelcode": "urgency",
    "quantity": "quantity",
    "quantitytypecode": "kind of quantity",
    "diagnoses": "diagnoses",
    "procedures": "procedures",
    "code": "procedure or diagnosis code",
    "referencenumber": "reference number",
    "providernotes": "notes to the payer",
}
