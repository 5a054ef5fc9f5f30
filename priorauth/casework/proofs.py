"""Proof of no authorization: one page that says why none was asked for, kept with its case."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from itertools import groupby

from priorauth.casework.payers_word import VERIFIED, decided_not_required, settled
from priorauth.casework.recording import record_event
from priorauth.casework.routing import ASKED_PER_VISIT, Asked, Routed, ask_rules
from priorauth.clock import clinic_day, local_date
from priorauth.models.case import Route
from priorauth.models.casefile import CaseFile
from priorauth.models.evidence import ByPerson
from priorauth.models.people import Clinic
from priorauth.models.rule_records import Proof, ProofLine
from priorauth.models.rules import Mode
from priorauth.models.visits import VisitState
from priorauth.services import Services

_FLEETING = {"asked_at", "service_on", "book_version"}
_UNASKED = "The payer was not asked electronically."


async def file_proof(services: Services, clinic_id: str, case_id: str, routed: Routed) -> None:
    """Keep a proof with a case for which no authorization is needed, once for the same reasons."""
    if services.printer is None:
        return
    async with services.store.begin(clinic_id) as tx:
        file = await tx.cases.file(case_id)
        clinic = await tx.people.clinic()
        now, version = services.clock.now(), services.rules.version
        asked = ask_rules(file, clinic, services.rules, local_date(now, clinic.time_zone))
        proof = proof_of(file, clinic, routed, asked, now=now, book_version=version)
        if proof is None or await tx.rules.has_proof(case_id, basis := _basis(file, proof)):
            return
    page = await services.printer.prove(proof)
    services.at("proof.before_commit")
    async with services.store.begin(clinic_id) as tx:
        proof_id = services.ids.new("O")
        if await tx.rules.add_proof(proof_id, proof, basis=basis, page=page):
            details = {"proof": proof_id}
            await record_event(
                tx, services, None, "file_proof", case_id=case_id, details={**details}
            )


def proof_of(
    file: CaseFile,
    clinic: Clinic,
    routed: Routed,
    asked: tuple[Asked, ...],
    *,
    now: datetime,
    book_version: str,
) -> Proof | None:
    """Return what a proof would state, or None where nothing says that none is needed."""
    lines, by = _lines(file, routed, asked, clinic.time_zone)
    decisive = routed.decisive
    if not lines or decisive is None:
        return None
    question, answer = decisive
    next_visit = answer.next_trigger_visit if answer.mode is Mode.NO_PA else None
    said, trace = _payer_said(file)
    return Proof(
        case_id=file.case.id,
        clinic=clinic.name,
        payer=file.coverage.payer_name or question.payer,
        line_of_business=question.lob,
        state=question.state,
        visit=question.visit,
        service_on=question.on,
        lines=lines,
        until=f"From visit {next_visit} on a request is needed." if next_visit else None,
        payer_said=said,
        trace=trace,
        asked_by=by,
        asked_at=now,
        book_version=book_version,
        verify=tuple(check.why for check in answer.verify),
    )


def _lines(
    file: CaseFile, routed: Routed, asked: tuple[Asked, ...], zone: str
) -> tuple[tuple[ProofLine, ...], str]:
    """Return what says so, and who asked: the payer's decision, the rules, or a person."""
    if decided := decided_not_required(file):
        codes = tuple(d.code for d in decided if d.code) or file.case.procedures
        on = clinic_day(decided[-1].recorded_at, zone)
        says = f"The payer decided on {on} that none is required (by {decided[-1].source})"
        number = next((d.number for d in decided if d.number), None)
        numbered = f"{says}, number {number}." if number else f"{says}."
        return (ProofLine(codes=codes, says=numbered),), "the request that was sent to the payer"
    if routed.route is not Route.SCHEDULING:
        return (), ""
    treatments = [a for a in asked if a.question.code not in ASKED_PER_VISIT] or list(asked)
    found = settled(file)
    if found is not None:
        says = (
            f"Settled by {found.by} on {clinic_day(found.at, zone)}: the payer requires none here."
        )
        codes = tuple(sorted(each.question.code for each in treatments))
        return (ProofLine(codes=codes, says=says),), found.by
    if treatments and all(a.answer.mode is Mode.NO_PA for a in treatments):
        return tuple(_by_rule(treatments)), "Priorauth, from the payer rules on file"
    return _verified(file, treatments, zone)


def _by_rule(treatments: list[Asked]) -> list[ProofLine]:
    def cited(each: Asked) -> tuple[str, int]:
        because = each.answer.because[0]
        return because.rule, because.version

    found = []
    for (rule, version), group in groupby(sorted(treatments, key=cited), key=cited):
        same = list(group)
        because = [b for b in same[0].answer.because if (b.rule, b.version) == (rule, version)]
        found.append(
            ProofLine(
                codes=tuple(sorted(each.question.code for each in same)),
                says=because[0].summary,
                rule=rule,
                version=version,
                sources=tuple(b.source for b in same[0].answer.because),
                read_days_ago=because[0].age_days,
            )
        )
    return found


def _verified(
    file: CaseFile, treatments: list[Asked], zone: str
) -> tuple[tuple[ProofLine, ...], str]:
    told = file.value(VERIFIED)
    if told is None or told.value != "not_required" or not isinstance(told.provenance, ByPerson):
        return (), ""
    source = told.provenance
    on = clinic_day(source.at, zone)
    says = f"Verified with the payer by {source.name} on {on}: none is needed."
    codes = tuple(sorted(each.question.code for each in treatments))
    return (ProofLine(codes=codes, says=says),), source.name


def _payer_said(file: CaseFile) -> tuple[str, str | None]:
    if file.benefits is None:
        return _UNASKED, None
    check = file.benefits.check
    on = f"{check.asked_at:%Y-%m-%d %H:%M} UTC"
    if check.authorization_required is None:
        said = f"Asked through {check.system} (270/271) on {on}: it did not say."
    elif check.authorization_required:
        said = f"Asked through {check.system} (270/271) on {on}: it says that one is required."
    else:
        said = f"Asked through {check.system} (270/271) on {on}: none is required."
    return said, check.reference


def _basis(file: CaseFile, proof: Proof) -> str:
    """Return a hash of the reasons: another day alone makes no new proof, another visit does."""
    reasons = proof.model_dump(mode="json", exclude=_FLEETING)
    for line in reasons["lines"]:
        del line["read_days_ago"]
    if any(visit.state is VisitState.BOOKED for visit in file.visits):
        reasons["service_on"] = proof.service_on.isoformat()
    return hashlib.sha256(json.dumps(reasons, sort_keys=True).encode()).hexdigest()
