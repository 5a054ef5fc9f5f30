"""Tells what kind of page it is by the words that such pages are made of."""

from __future__ import annotations

import re
from functools import cache

from priorauth.models.reading import PageDetail, PageKind

# Each wording with its weight; a page is the kind with the most weight, if it has enough.
_SIGNS: dict[PageKind, str] = {
    "cover_sheet": r"fax cover=5 ; cover sheet=5 ; facsimile=3 ; fax transmi=4 ; number "
    r"of pages=3 ; # of pages=3 ; pages? including cover=5 ; total pages=3 "
    r"; confidentiality notice=3 ; intended recipient=3 ; if you (?:have "
    r")?received this (?:fax|communication|transmission) in error=3 "
    r"; attn=1 ; urgent.{0,6}for review=2 ; please (?:reply|comment|"
    r"recycle|call)=2 ; (?:privileged|protected) (?:and confidential|health information)=2 "
    r"; (?:them|it) in error=3 ; use, copying or disclosure=3 ; with this (?:one|sheet)=4 "
    r"; meant only for=3 ; ^(?:fax|facsimile|telefax)\b=5 ; \bpages\W{0,3}\d+=2",
    "referral_order": r"referral=2 ; physical therapy (?:referral|order|prescription|rx)=5 "
    r"; therapy order=4 ; referral ?/ ?order=4 ; ambulatory referral=5 "
    r"; prescription=2 ; evaluate and treat=4 ; eval (?:and|&) treat=4 "
    r"; order date=2 ; ordering provider=3 ; referring (?:provider|physician)=2 "
    r"; frequency=1 ; diagnos=1 ; icd-?10=1 ; cpt=1 ; visits requested=2 "
    r"; i certify=1 ; please see=3 ; thank you for seeing=5 ; i am referring=5 "
    r"; refer(?:ring)? (?:him|her|them|mr|ms|mrs)=4 ; times? (?:a|per) "
    r"week=1 ; x/w(?:ee)?k=1 ; physical therapy=2 ; outpatient (?:physical "
    r")?therapy=2 ; for physical therapy=3 ; medically necessary=1 ; "
    r"signature=1 ; npi=1 ; rx\b=2 ; memo=1 ; order\b=1",
    "clinical_note": r"progress note=6 ; office visit=5 ; visit note=5 ; chief complaint=4 "
    r"; history of present illness=5 ; hpi=3 ; review of systems=4 ; "
    r"subjective=3 ; objective=2 ; assessment=2 ; assessment and plan=3 "
    r"; past medical history=3 ; physical exam=3 ; vital signs=3 ; soap "
    r"note=5 ; daily note=5 ; follow.?up visit=3 ; medications=1 ; allergies=1 "
    r"; initial evaluation=6 ; physical therapy evaluation=6 ; evaluation "
    r"note=5 ; range of motion=1 ; manual muscle=2 ; treatment provided=3 "
    r"; patient reports=2 ; encounter=2 ; clinic note=5 ; consultation=2",
    "operative_report": r"operative report=9 ; operative note=8 ; preoperative diagnosis=6 "
    r"; postoperative diagnosis=6 ; pre-operative diagnosis=6 ; post-operative "
    r"diagnosis=6 ; procedure performed=1 ; anesthesia=3 ; estimated "
    r"blood loss=6 ; description of (?:the )?procedure=5 ; surgeon=2 "
    r"; tourniquet=3 ; incision=2 ; specimens?=2 ; complications=2",
    "imaging_report": r"radiology=4 ; imaging report=7 ; impression=3 ; findings=3 ; technique=2 "
    r"; comparison=2 ; mri\b=3 ; x-?ray=2 ; radiograph=3 ; ct scan=3 "
    r"; radiologist=5 ; exam(?:ination)?:=1 ; accession=4 ; views?\b=1 "
    r"; contrast=2",
    "plan_of_care": r"plan of care=6 ; certification period=5 ; recertif=4 ; cms-?700=6 "
    r"; short.?term goals=4 ; long.?term goals=4 ; rehab(?:ilitation)? "
    r"potential=4 ; physician certification=4 ; i certify the need=5 "
    r"; i have reviewed this plan=5 ; goals=1 ; certify=2 ; therapist=2 "
    r"; start of care=4 ; functional limitations=2",
    "insurance_card": r"rxbin=6 ; rx ?bin=6 ; rxpcn=6 ; rx ?pcn=6 ; rxgrp=6 ; copay=3 "
    r"; co-pay=3 ; customer service=3 ; member services=3 ; office visit "
    r"\$=3 ; payer id=3 ; submit claims=4 ; mail claims=5 ; claims address=3 "
    r"; emergency room=1 ; deductible=1 ; specialist=1 ; pcp=1 ; subscriber=1 "
    r"; effective date=1 ; provider services=3 ; this card=5 ; member "
    r"id=1",
    "demographics": r"face ?sheet=8 ; demographics=6 ; patient registration=3 ; emergency "
    r"contact=4 ; guarantor=4 ; marital status=3 ; employer=2 ; next "
    r"of kin=4 ; race=1 ; ethnicity=2 ; preferred language=3 ; primary "
    r"care=1 ; registration=2 ; patient information=2 ; account (?:number|"
    r"#)=2",
    "authorization_letter": r"has been approved=8 ; is approved=6 ; have approved=8 ; approved "
    r"for=3 ; authorization approved=8 ; notice of (?:approval|authorization)=9 "
    r"; approval notice=9 ; authorization number=4 ; approved (?:visits|"
    r"services|units|dates)=6 ; we (?:have )?approved=8 ; we have authorized=8 "
    r"; certification number=3 ; authorized (?:visits|units|services)=5 "
    r"; utilization management=3 ; this is not a guarantee of payment=5 "
    r"; not a guarantee of payment=5 ; prior authorization (?:request|"
    r"approval)=2 ; dates? of service approved=5 ; dear provider=2 ; "
    r"dear member=3 ; determination=2",
    "denial_letter": r"has been denied=9 ; is denied=8 ; was denied=6 ; have denied=8 "
    r"; denied=3 ; denial=5 ; notice of (?:denial|adverse)=10 ; adverse "
    r"(?:benefit )?determination=10 ; not (?:been )?approved=6 ; do(?:es)? "
    r"not meet=3 ; not medically necessary=6 ; right to appeal=7 ; appeal "
    r"rights=7 ; appeal=3 ; peer.to.peer=5 ; grievance=3 ; we cannot "
    r"approve=8 ; unable to approve=8 ; determination=2 ; external review=4 "
    r"; expedited appeal=3",
    "intake_form": r"new patient intake=8 ; intake form=8 ; medical history questionnaire=7 "
    r"; patient questionnaire=6 ; have you ever=4 ; please list=3 ; "
    r"circle=2 ; rate your pain=5 ; pain scale=3 ; do you have=2 ; check "
    r"all that apply=4 ; patient history form=6 ; i consent=3 ; how "
    r"did you hear=5 ; what makes it (?:better|worse)=4 ; what (?:are "
    r"your|brings you)=3 ; medical history=2 ; questionnaire=4 ; health "
    r"history=4",
    "advertisement": r"special offer=6 ; limited time=6 ; % off=5 ; order now=5 ; free "
    r"quote=5 ; call now=4 ; call today=4 ; lowest price=5 ; save \d+=4 "
    r"; unsubscribe=4 ; to be removed=6 ; remove(?:d)? from (?:our|this) "
    r"(?:fax )?list=8 ; opt.?out=4 ; act now=6 ; lunch special=5 ; vacation=4 "
    r"; promo=3 ; discount=4 ; sale\b=2 ; offer expires=5 ; free shipping=5 "
    r"; business loan=6 ; pre-?approved=1 ; toner=4 ; catering=4 ; financing=3 "
    r"; guaranteed lowest=5",
}
ENOUGH = 4
HEAD_SHARE = 0.3
HEAD_BONUS = 0.6


def page_kind(text: str, head: str) -> PageKind:
    """Return the kind of a page from its text; words in its head count more."""
    squeezed, top = _plain(text), _plain(head)
    if len(squeezed) < 8:
        return "other"
    scores: dict[PageKind, float] = {}
    for kind, signs in _patterns().items():
        score = 0.0
        for pattern, weight in signs:
            if pattern.search(squeezed):
                score += weight
                if pattern.search(top):
                    score += weight * HEAD_BONUS
        scores[kind] = score
    _settle_letters(scores)
    best = max(scores, key=lambda kind: scores[kind])
    return best if scores[best] >= ENOUGH else "other"


def page_detail(kind: PageKind, head: str) -> PageDetail | None:
    """Return what a note is more narrowly; a payer may ask for an evaluation and no other note."""
    if kind != "clinical_note":
        return None
    top = _plain(head)
    return next((detail for detail, words in _DETAILS.items() if re.search(words, top)), None)


_DETAILS: dict[PageDetail, str] = {
    "initial_evaluation": r"(?:initial|pt|physical therapy|outpatient) eval|evaluation note",
    "progress_note": r"progress (?:note|report)|re-?evaluation|daily note",
}


def _settle_letters(scores: dict[PageKind, float]) -> None:
    """A letter that mentions both words is a denial when the denial's own words are there."""
    if scores["denial_letter"] >= 12 and scores["denial_letter"] >= scores["authorization_letter"]:
        scores["authorization_letter"] = 0
    if (
        scores["authorization_letter"] >= 10
        and scores["authorization_letter"] > scores["denial_letter"]
    ):
        scores["denial_letter"] = 0


@cache
def _patterns() -> dict[PageKind, list[tuple[re.Pattern[str], float]]]:
    found: dict[PageKind, list[tuple[re.Pattern[str], float]]] = {}
    for kind, signs in _SIGNS.items():
        found[kind] = []
        for sign in signs.split(" ; "):
            wording, _, weight = sign.rpartition("=")
            found[kind].append((re.compile(rf"(?<![a-z]){wording}"), float(weight)))
    return found


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.lower())
