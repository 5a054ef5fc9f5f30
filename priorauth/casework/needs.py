"""Needs minus evidence are gaps; each gap says what is missing, why, and who can close it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from priorauth.casework.doubts import why_doubted
from priorauth.casework.fields import WANTED, Wanted, Who
from priorauth.casework.standing import day_of, listed, visits_of
from priorauth.models.casefile import CaseFile
from priorauth.models.packet import Gap, PacketPage
from priorauth.models.rules import RuleAnswer, WantedDocument

ORDER = "referral_order"
Turned = Mapping[tuple[str, int], int]
"""How many degrees clockwise a page of a document must be turned to stand upright."""


class Paper(NamedTuple):
    """A document that payers ask for: the page kinds that satisfy it, and who has it."""

    kinds: frozenset[str]
    words: str
    who: Who


PAPERS: dict[str, Paper] = {
    "initial_evaluation": Paper(
        frozenset({"initial_evaluation"}), "initial evaluation", "therapist"
    ),
    "plan_of_care": Paper(frozenset({"plan_of_care"}), "plan of care", "therapist"),
    "treatment_plan": Paper(frozenset({"plan_of_care"}), "plan of care", "therapist"),
    "clinical_treatment_plan": Paper(frozenset({"plan_of_care"}), "plan of care", "therapist"),
    "progress_note": Paper(frozenset({"progress_note"}), "progress note", "therapist"),
    "progress_notes": Paper(frozenset({"progress_note"}), "progress notes", "therapist"),
    "progress_summary": Paper(frozenset({"progress_note"}), "progress summary", "therapist"),
    "re_evaluation": Paper(frozenset({"re_evaluation"}), "re-evaluation", "therapist"),
    "signed_order": Paper(frozenset({ORDER}), "signed order", "referring_office"),
    "referral_order_signed": Paper(frozenset({ORDER}), "signed order", "referring_office"),
    "operative_report": Paper(
        frozenset({"operative_report"}), "operative report", "referring_office"
    ),
    "imaging_report": Paper(frozenset({"imaging_report"}), "imaging report", "referring_office"),
    "specialist_note": Paper(
        frozenset({"specialist_note"}), "specialist's note", "referring_office"
    ),
    "outpatient_assessment_form": Paper(
        frozenset({"outpatient_assessment_form"}), "outpatient assessment form", "therapist"
    ),
    "patient_summary_form_psf750": Paper(
        frozenset({"patient_summary_form_psf750"}), "Patient Summary Form PSF-750", "therapist"
    ),
    "site_of_care_justification": Paper(
        frozenset({"site_of_care_justification"}), "reason for this place of care", "therapist"
    ),
    "rfs_10_10172": Paper(frozenset({"rfs_10_10172"}), "VA Form 10-10172", "referring_office"),
    "rfa_dwc": Paper(frozenset({"rfa_dwc"}), "DWC Form RFA", "referring_office"),
    "f245_417_000": Paper(frozenset({"f245_417_000"}), "form F245-417-000", "front_desk"),
}
"""What the papers of rule files are; another name is satisfied only by a page of that name."""


def paper(name: str) -> Paper:
    """Return what satisfies a document that a rule names."""
    unknown = Paper(frozenset({name}), name.replace("_", " "), "front_desk")
    return PAPERS.get(name, unknown)


def gaps_of(
    file: CaseFile, answer: RuleAnswer, lines: tuple[str, ...], today: date
) -> tuple[Gap, ...]:
    """Return everything that keeps a request from being complete."""
    found = [gap for wanted in WANTED if (gap := _field_gap(file, wanted)) is not None]
    if not lines and listed(file, "procedures"):
        found.append(Gap(need="procedure codes", why=_NO_LINES, who="therapist"))
    for document in _documents(answer):
        gap = _document_gap(file, document, today)
        if gap is not None and gap.need not in {known.need for known in found}:
            found.append(gap)
    return tuple(found)


_NO_LINES = "None of the codes on file needs a request by itself."


def pages_of(file: CaseFile, answer: RuleAnswer, turned: Turned) -> tuple[PacketPage, ...]:
    """Return only the pages that the request needs: the order and what the rule asks for."""
    reasons = {ORDER: "the order"}
    for asked_for in _documents(answer):
        wanted = paper(asked_for.document)
        reason = f"the payer asks for the {wanted.words}{_conditions(asked_for)}"
        reasons.update(dict.fromkeys(wanted.kinds, reason))
    if file.value("surgery_date") is not None:
        reasons.setdefault("operative_report", "the surgery that the request names")
    chosen = []
    for document in file.documents:
        for page, kind in zip(document.pages, document.kinds, strict=True):
            if kind in reasons:
                chosen.append(
                    PacketPage(
                        document_id=document.document_id,
                        sha256=document.sha256,
                        page=page,
                        kind=kind,
                        reason=reasons[kind],
                        rotation=turned.get((document.document_id, page), 0),
                    )
                )
    return tuple(chosen)


def _field_gap(file: CaseFile, wanted: Wanted) -> Gap | None:
    if wanted.field == "visits_requested":
        if visits_of(file) is not None:
            return None
    elif wanted.field == "order_signed":
        return _signature_gap(file, wanted)
    elif wanted.field in ("diagnoses", "procedures"):
        if listed(file, wanted.field) and all(e.usable for e in file.values(wanted.field)):
            return None
    elif file.value(wanted.field) is not None:
        return None
    return Gap(need=wanted.words, why=_why(file, wanted), who=wanted.who, field=wanted.field)


def _signature_gap(file: CaseFile, wanted: Wanted) -> Gap | None:
    signed = file.value("order_signed")
    if signed is not None and signed.value is True:
        return None
    why = "The order is not signed." if signed is not None else _why(file, wanted)
    return Gap(need=wanted.words, why=why, who=wanted.who, field=wanted.field)


def _why(file: CaseFile, wanted: Wanted) -> str:
    flags = [e.flag for e in file.values(wanted.field) if e.flag is not None]
    if not flags:
        return "It is not on any paper of this case."
    return why_doubted(flags[0], "A person must look at it.", field=wanted.field)


def _documents(answer: RuleAnswer) -> tuple[WantedDocument, ...]:
    return tuple(document for document in answer.documents if document.when is None)


def _document_gap(file: CaseFile, document: WantedDocument, today: date) -> Gap | None:
    wanted = paper(document.document)
    kinds = {kind for each in file.documents for kind in each.kinds}
    if wanted.kinds & kinds:
        return _age_gap(file, document, wanted, today)
    conditions = _conditions(document)
    asked = f"The payer asks for it{conditions}, and no page of this case is one."
    return Gap(
        need=wanted.words,
        why=asked,
        who=wanted.who,
        field=f"document.{next(iter(sorted(wanted.kinds)))}",
    )


def _age_gap(file: CaseFile, document: WantedDocument, wanted: Paper, today: date) -> Gap | None:
    """The order is the paper whose date is known; of the others a person sees the condition."""
    written = day_of(file, "order_date") if ORDER in wanted.kinds else None
    most = document.max_age_days
    if written is None or most is None or (today - written).days <= most:
        return None
    return Gap(
        need=wanted.words,
        why=f"The payer wants it not older than {most} days; this one is of {written}.",
        who=wanted.who,
        field="order_date",
    )


def _conditions(document: WantedDocument) -> str:
    parts = []
    if document.max_age_days:
        parts.append(f"not older than {document.max_age_days} days")
    if document.signed_by:
        signers = " and ".join(name.replace("_", " ") for name in document.signed_by)
        parts.append(f"signed by {signers}")
    return f" ({', '.join(parts)})" if parts else ""
