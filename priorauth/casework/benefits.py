"""Benefits: what the payer says about the coverage, asked once and kept with its own words."""

from __future__ import annotations

from priorauth.casework.asking import ask, close_settled
from priorauth.casework.recording import outside_call
from priorauth.clock import local_date
from priorauth.errors import (
    AdapterError,
    AuthenticationFailed,
    InvalidRequest,
    NotConfigured,
    NotFound,
    PriorAuthError,
    Unavailable,
)
from priorauth.models.benefits import BenefitCheck, BenefitQuestion, CoverageStatus
from priorauth.models.case import QuestionKind
from priorauth.models.casefile import CaseFile
from priorauth.models.people import Clinic, PayerConnection
from priorauth.services import Services


async def check_benefits(
    services: Services, clinic_id: str, file: CaseFile, *, again: bool
) -> BenefitCheck | None:
    """Ask the payer about the coverage unless it was asked already; None where it cannot be.

    A payer that is away leaves everything as it is; the case goes on without its answer.
    """
    if services.eligibility is None or (file.benefits is not None and not again):
        return file.benefits.check if file.benefits else None
    async with services.store.begin(clinic_id) as tx:
        clinic = await tx.people.clinic()
        payers = {payer.payer_id: payer for payer in await tx.people.payers()}
    payer = payers.get(file.coverage.payer_id or "")
    try:
        question = question_of(services, file, clinic, payer)
    except (InvalidRequest, NotConfigured):
        if again:
            raise
        return None
    try:
        async with outside_call(services, clinic_id, "check_benefits", file.case.id):
            check = await services.eligibility.check(question)
    except (Unavailable, AuthenticationFailed):
        if again:
            raise
        return None
    except (NotFound, AdapterError) as error:
        await _ask_about(services, clinic_id, file.case.id, error)
        return None
    await _keep(services, clinic_id, file.case.id, check)
    return check


def question_of(
    services: Services, file: CaseFile, clinic: Clinic, payer: PayerConnection | None
) -> BenefitQuestion:
    """Return what to ask the payer about a case.

    Raises:
        NotConfigured: The clinic has no connection to this payer.
        InvalidRequest: A value that the payer needs is missing.
    """
    if payer is None or payer.clearinghouse_id is None:
        raise NotConfigured(
            "This payer is not connected for eligibility. Check it in the payer's portal."
        )
    patient, member_id = file.patient, file.coverage.member_id
    if patient.name is None or patient.birth_date is None or member_id is None:
        raise InvalidRequest("Name, date of birth and member id must be certain first.")
    first, _, last = patient.name.rpartition(" ")
    return BenefitQuestion(
        payer_id=payer.clearinghouse_id,
        member_id=member_id,
        first_name=first.split(" ")[0],
        last_name=last,
        birth_date=patient.birth_date,
        sex=patient.sex,
        on=local_date(services.clock.now(), clinic.time_zone),
        provider_npi=clinic.npi,
        provider_name=clinic.name,
        state=patient.state,
    )


async def _keep(services: Services, clinic_id: str, case_id: str, check: BenefitCheck) -> None:
    async with services.store.begin(clinic_id) as tx:
        await tx.cases.add_benefits(case_id, services.ids.new("B"), check)
        await close_settled(tx, case_id, QuestionKind.COVERAGE)
        active = check.status is CoverageStatus.ACTIVE
        if not active or check.problems:
            unclear = "Part of the payer's answer about the benefits is not clear. Read it once."
            unconfirmed = "Is the coverage right? The payer does not confirm it as it stands."
            why = " ".join(check.problems) or f"The payer says that it is {check.status}."
            await ask(
                tx,
                services,
                QuestionKind.COVERAGE,
                unclear if active else unconfirmed,
                why,
                case_id=case_id,
                field="benefits" if active else "member_id",
            )


async def _ask_about(
    services: Services, clinic_id: str, case_id: str, error: PriorAuthError
) -> None:
    async with services.store.begin(clinic_id) as tx:
        await ask(
            tx,
            services,
            QuestionKind.COVERAGE,
            "Is the coverage right? The payer could not use the question.",
            "The payer does not know this member." if isinstance(error, NotFound) else str(error),
            case_id=case_id,
            field="member_id",
        )
