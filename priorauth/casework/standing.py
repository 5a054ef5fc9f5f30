"""What a case stands on: its values in force, as the case, its patient and coverage show them."""

from __future__ import annotations

from datetime import date

from priorauth.casework.values import date_of
from priorauth.models.case import Case, Coverage, Patient
from priorauth.models.casefile import CaseFile
from priorauth.models.people import PayerConnection
from priorauth.ports import RuleKnowledge
from priorauth.services import Services
from priorauth.storage import Transaction

SAFE = str.casefold


async def stand(tx: Transaction, services: Services, case_id: str) -> CaseFile:
    """Let the case, its patient and its coverage say what the evidence in force says."""
    file = await tx.cases.file(case_id)
    patient = patient_of(file)
    coverage = coverage_of(file, services.rules, await tx.people.payers())
    case = case_of(file, coverage)
    if patient != file.patient:
        await tx.cases.update_patient(patient)
    if coverage != file.coverage:
        await tx.cases.update_coverage(coverage)
    if case != file.case:
        await tx.cases.update(case)
    changed = {"patient": patient, "coverage": coverage, "case": case}
    return file.model_copy(update=changed)


def patient_of(file: CaseFile) -> Patient:
    """Return the patient as the evidence in force describes her."""
    return file.patient.model_copy(
        update={
            "name": text_of(file, "patient_name"),
            "birth_date": day_of(file, "date_of_birth"),
            "sex": text_of(file, "sex"),
            "phone": text_of(file, "patient_phone"),
            "street": text_of(file, "patient_street"),
            "city": text_of(file, "patient_city"),
            "state": text_of(file, "patient_state"),
            "zip": text_of(file, "patient_zip"),
        }
    )


def coverage_of(
    file: CaseFile, rules: RuleKnowledge, payers: tuple[PayerConnection, ...]
) -> Coverage:
    """Return the coverage; the payer is resolved for certain or stays open."""
    printed = text_of(file, "payer_name")
    payer = _resolve(printed, rules, payers) if printed else None
    payer_id = payer.payer_id if payer else None
    return file.coverage.model_copy(
        update={
            "payer_id": payer_id,
            "payer_name": payer.name if payer else None,
            "plan_name": text_of(file, "plan_name"),
            "line_of_business": _line_of_business(file, payer),
            "member_id": text_of(file, "member_id"),
            "group_number": text_of(file, "group_number"),
        }
    )


def case_of(file: CaseFile, coverage: Coverage) -> Case:
    """Return the case with its codes and counts; names and numbers stay out of it."""
    return file.case.model_copy(
        update={
            "payer_id": coverage.payer_id,
            "payer_name": coverage.payer_name,
            "line_of_business": coverage.line_of_business,
            "state": text_of(file, "patient_state"),
            "diagnoses": listed(file, "diagnoses"),
            "procedures": listed(file, "procedures"),
            "visits_requested": visits_of(file),
        }
    )


def text_of(file: CaseFile, field: str) -> str | None:
    """Return the usable text of a field."""
    found = file.value(field)
    return found.value if found is not None and isinstance(found.value, str) else None


def day_of(file: CaseFile, field: str) -> date | None:
    """Return the usable date of a field."""
    found = file.value(field)
    return date_of(found.value) if found is not None else None


def number_of(file: CaseFile, field: str) -> int | None:
    """Return the usable whole number of a field."""
    found = file.value(field)
    if found is None or isinstance(found.value, bool) or not isinstance(found.value, int):
        return None
    return found.value


def listed(file: CaseFile, field: str) -> tuple[str, ...]:
    """Return the usable values of a list field, in order, each once."""
    values = [e.value for e in file.values(field) if e.usable and isinstance(e.value, str)]
    return tuple(dict.fromkeys(values))


def visits_of(file: CaseFile) -> int | None:
    """Return the visits asked for: as ordered, else visits a week times weeks."""
    ordered = number_of(file, "visits_requested")
    if ordered is not None:
        return ordered
    weekly, weeks = number_of(file, "frequency_per_week"), number_of(file, "duration_weeks")
    return weekly * weeks if weekly and weeks else None


def _resolve(
    printed: str, rules: RuleKnowledge, payers: tuple[PayerConnection, ...]
) -> PayerConnection | None:
    by_name = {SAFE(payer.name): payer for payer in payers}
    known = by_name.get(SAFE(printed.strip()))
    if known is not None:
        return known
    payer_id = rules.resolve_payer(printed)
    if payer_id is None:
        return None
    by_id = {payer.payer_id: payer for payer in payers}
    name = rules.payer_name(payer_id) or payer_id
    return by_id.get(payer_id) or PayerConnection(payer_id=payer_id, name=name)


def _line_of_business(file: CaseFile, payer: PayerConnection | None) -> str | None:
    told = text_of(file, "line_of_business")
    if told is not None:
        return told
    plan = text_of(file, "plan_name")
    if payer is None or plan is None:
        return None
    by_name = {SAFE(each.name): each.line_of_business for each in payer.plans}
    return by_name.get(SAFE(plan.strip()))
