"""Eligibility through Availity Coverages 1.0.0 (X12 270/271 behind REST).

Interface: interfaces.md 1.6 and 1.8 of the project's reference, after Availity's own Swagger file
availity-coverages and API guide (developer.availity.com), retrieved 2026-11-23.
Limits: those of the session. One check is one POST, then up to `polls` GETs.
Never tried against: the live service. Status codes are those of public client code; whether
`serviceType` is repeated with brackets is a setting; the relationship to the subscriber is not
asked of anybody and therefore not sent. The vendor's canned demo answers are about a demo person,
so a check against them ends in "about somebody else": they prove the connection, nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from adapters.availity.answers import (
    ABOUT_SOMEBODY_ELSE,
    COMPLETE,
    COMPLETE_BUT_INVALID,
    IN_PROGRESS,
    NO_CONTACT,
    REQUEST_ERROR,
    FieldProblem,
    Many,
    Person,
    Wire,
    is_same_person,
    parsed,
    words_for,
    words_of_refusal,
)
from adapters.availity.benefits import Plan, read_plans
from adapters.availity.session import SYSTEM, AvailitySession
from adapters.http import Answer
from priorauth.errors import NotFound, Rejected, Unavailable, UnexpectedResponse
from priorauth.models.benefits import BenefitCheck, BenefitQuestion

PATH = "/v1/coverages"
OK, ACCEPTED, NOT_FOUND = 200, 202, 404
UNUSABLE = frozenset({400, 422})
NOT_ON_FILE = frozenset({"67", "75"})
_ID = re.compile(r"[A-Za-z0-9._~-]{1,80}")


class _Payer(Wire):
    payer_id: str | None = None


class _Coverage(Wire):
    id: str | None = None
    status_code: str | None = None
    validation_messages: Many[FieldProblem] = ()
    payer: _Payer | None = None
    subscriber: Person | None = None
    patient: Person | None = None
    plans: Many[Plan] = ()


class AvailityEligibility:
    """Asks payers about coverages through a signed-in Availity session."""

    def __init__(self, session: AvailitySession) -> None:
        self._session = session

    async def check(self, question: BenefitQuestion) -> BenefitCheck:
        """See `EligibilityGateway.check`."""
        async with self._session.patience():
            return await self._check(question)

    async def _check(self, question: BenefitQuestion) -> BenefitCheck:
        asked_at = self._session.clock.now()
        answer = await self._session.post_form(PATH, self._form(question))
        if answer.status in UNUSABLE:
            raise Rejected(SYSTEM, f"the question was refused: {words_of_refusal(answer.content)}")
        summary = self._read(answer)
        coverage_id = summary.id or ""
        if not _ID.fullmatch(coverage_id):
            raise UnexpectedResponse(SYSTEM, "the answer has no usable id", answer.content)
        if not _is_pending(answer, summary):
            _refuse_unless_done(answer, summary)
        answer, coverage = await self._finished(coverage_id, pending=_is_pending(answer, summary))
        _refuse_unless_about(question, coverage, answer.content)
        return _benefit_check(question, coverage, answer.content, asked_at)

    async def _finished(self, coverage_id: str, *, pending: bool) -> tuple[Answer, _Coverage]:
        """Ask for the whole coverage until it is there; the first POST brings a summary only."""
        pauses: Iterable[float] = self._session.waits()
        for pause in pauses if pending else (0.0, *pauses):
            if pause:
                await self._session.sleep(pause)
            answer = await self._session.get(f"{PATH}/{coverage_id}")
            coverage = self._read(answer)
            if coverage.id != coverage_id:
                raise UnexpectedResponse(SYSTEM, ABOUT_SOMEBODY_ELSE, answer.content)
            if _is_pending(answer, coverage):
                continue
            _refuse_unless_done(answer, coverage)
            return answer, coverage
        raise Unavailable(SYSTEM, "the payer has not answered yet")

    def _read(self, answer: Answer) -> _Coverage:
        if answer.status == NOT_FOUND:
            raise Unavailable(SYSTEM, "the answer is not there yet")
        if answer.status not in (OK, ACCEPTED):
            self._session.fail(answer)
        return parsed(_Coverage, answer.content)

    def _form(self, question: BenefitQuestion) -> dict[str, str]:
        form = {
            "payerId": question.payer_id,
            "providerNpi": question.provider_npi,
            "providerLastName": question.provider_name,
            "asOfDate": question.on.isoformat(),
            self._session.settings.service_type_field: question.service_type,
            "memberId": question.member_id,
            "patientLastName": question.last_name,
            "patientFirstName": question.first_name,
            "patientBirthDate": question.birth_date.isoformat(),
        }
        if question.sex in ("F", "M"):
            form["patientGender"] = question.sex
        if question.state:
            form["patientState"] = question.state
        return form


def _is_pending(answer: Answer, coverage: _Coverage) -> bool:
    """An unknown code means: not finished, as long as the HTTP status says so too."""
    code = coverage.status_code
    known = {COMPLETE, COMPLETE_BUT_INVALID, REQUEST_ERROR} | NO_CONTACT
    return code in IN_PROGRESS or (answer.status == ACCEPTED and code not in known)


def _refuse_unless_done(answer: Answer, coverage: _Coverage) -> None:
    code = coverage.status_code
    if code in (COMPLETE, COMPLETE_BUT_INVALID):
        return
    if code in NO_CONTACT:
        raise Unavailable(SYSTEM, f"the payer cannot be reached (code {code})")
    if code != REQUEST_ERROR:
        raise UnexpectedResponse(SYSTEM, "a status code that is not known", answer.content)
    if any(each.code in NOT_ON_FILE for each in coverage.validation_messages):
        raise NotFound("member at this payer")
    said = "; ".join(words_for(coverage.validation_messages)) or "it does not say why"
    raise Rejected(SYSTEM, f"the payer cannot use the question: {said}")


def _refuse_unless_about(question: BenefitQuestion, coverage: _Coverage, raw: bytes) -> None:
    asked = Person(
        member_id=question.member_id,
        first_name=question.first_name,
        last_name=question.last_name,
        birth_date=question.birth_date,
    )
    payer = coverage.payer.payer_id if coverage.payer else None
    same = is_same_person(asked, coverage.subscriber, coverage.patient)
    if same is False or payer not in (None, question.payer_id):
        raise UnexpectedResponse(SYSTEM, ABOUT_SOMEBODY_ELSE, raw)
    if same is None:
        raise UnexpectedResponse(SYSTEM, "the answer does not say whom it is about", raw)


def _benefit_check(
    question: BenefitQuestion, coverage: _Coverage, raw: bytes, asked_at: datetime
) -> BenefitCheck:
    said = read_plans(coverage.plans, question.service_type, question.on)
    problems = tuple(
        f"The payer could not use something: {each}."
        for each in words_for(coverage.validation_messages)
    )
    if coverage.status_code == COMPLETE_BUT_INVALID:
        warning = "Availity marked the payer's reply as invalid. Check by telephone."
        problems = (warning, *problems)
    return BenefitCheck(
        system=SYSTEM,
        asked_at=asked_at,
        on=question.on,
        status=said.status,
        authorization_required=said.authorization_required,
        limits=said.limits,
        cost_shares=said.cost_shares,
        notes=said.notes,
        problems=(*problems, *said.problems),
        reference=coverage.id,
        raw=raw,
    )
