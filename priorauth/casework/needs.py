"""Needs minus evidence are gaps; each gap says what is missing, why, and who can close it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from priorauth.casework.fields import WANTED, Wanted, Who
from priorauth.casework.standing import listed, visits_of
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
    "updated_progress_notes": Paper(frozenset({"progress_note"}), "progress note", "therapist"),
    "progress_documentation": Paper(frozenset({"progress_note"}), "progress note", "therapist"),
    "signed_order": Paper(frozenset({ORDER}), "signed order", "referring_office"),
    "physician_order_for_claim": Paper(frozenset({ORDER}), "order", "referring_office"),
    "signed_dated_order_or_referral": Paper(
        frozenset({ORDER}), "signed and dated order", "referring_office"
    ),
    "operative_report": Paper(
        frozenset({"operative_report"}), "operative report", "referring_office"
    ),
}
"""What the papers of rule files are; another name is satisfied only by a page of that name."""


def paper(name: str) -> Paper:
    """Return what satisfies a document that a rule names."""
    unknown = Paper(frozenset({name}), name.replace("_", " "), "front_desk")
    return PAPERS.get(name, unknown)


def gaps_of(file: CaseFile, answer: RuleAnswer, lines: tuple[str, ...]) -> tuple[Gap, ...]:
    """Return everything that keeps a request from being complete."""
    found = [gap for wanted in WANTED if (gap := _field_gap(file, wanted)) is not None]
    if not lines and listed(file, "procedures"):
        found.append(Gap(need="procedure codes", why=_NO_LINES, who="therapist"))
    for document in _documents(answer):
        gap = _document_gap(file, document)
        if gap is not None and gap.need not in {known.need for known in found}:
            found.append(gap)
    return tuple(found)


_NO_LINES = "None of the codes on file needs a request by itself."


def pages_of(file: CaseFile, answer: RuleAnswer, turned: Turned) -> tuple[PacketPage, ...]:
    """Return only the pages that the request needs: the order and what the rule asks for."""
    reasons = {ORDER: "the order"}
    for asked_for in _documents(answer):
        wanted = paper(asked_for.document)
        reasons.update(dict.fromkeys(wanted.kinds, f"the payer asks for the {wanted.words}"))
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
    return _FLAGS.get(flags[0].partition(":")[0], "A person must look at it.")


_FLAGS = {
    "unreadable": "It is there but cannot be read for certain.",
    "conflict": "The papers contradict each other.",
    "low_confidence": "It was read, but not for certain.",
    "failed": "It was read, but does not pass its check.",
}


def _documents(answer: RuleAnswer) -> tuple[WantedDocument, ...]:
    return tuple(document for document in answer.documents if document.when is None)


def _document_gap(file: CaseFile, document: WantedDocument) -> Gap | None:
    wanted = paper(document.document)
    kinds = {kind for each in file.documents for kind in each.kinds}
    if wanted.kinds & kinds:
        return None
    return Gap(
        need=wanted.words,
        why="The payer asks for it, and no page of this case is one.",
        who=wanted.who,
        field=f"document.{next(iter(sorted(wanted.kinds)))}",
    )
