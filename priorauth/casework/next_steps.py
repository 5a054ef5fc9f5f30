"""What must happen next on a case, and who must do it, in one sentence for staff."""

from __future__ import annotations

from priorauth.models.packet import Gap
from priorauth.models.views import CaseState, CaseView, QuestionView

_WHO = {
    "front_desk": "the front desk",
    "therapist": "the therapist",
    "referring_office": "the referring office",
    "patient": "the patient",
    "payer": "the payer",
}

_STEPS = {
    CaseState.CLOSED: "Nothing: the case is closed.",
    CaseState.STUCK: "A person must find out whether the packet arrived and record it on the desk"
    " page; it is not sent again by itself.",
    CaseState.DENIED: "A biller or therapist must look at the payer's reasons on the desk page and"
    " decide whether to send a new packet or to call the payer.",
    CaseState.PARTIAL: "A biller or therapist must decide whether what was granted is enough or a"
    " new packet is needed.",
    CaseState.APPROVED: "Nothing now: the payer approved it.",
    CaseState.NOT_REQUIRED: "Nothing: the payer says that no authorization is needed.",
    CaseState.CANCELLED: "A person must decide whether a new packet is needed: the request was"
    " cancelled.",
    CaseState.PENDED: "The payer wants something before it decides: the desk page shows what.",
    CaseState.PENDING: "Wait for the payer; the desk asks it by itself.",
    CaseState.LEAVING: "Nothing now: the packet is approved and on its way.",
    CaseState.HELD: "A person with the right to approve must look at the packet on the desk page.",
    CaseState.SENT_BACK: "The packet was sent back: read the comment on the desk page, put it"
    " right and draft again.",
    CaseState.SCHEDULING: "Nothing to request: the case can be scheduled.",
    CaseState.STAFF_REVIEW: "A person must look at it on the desk page.",
    CaseState.NEW: "A packet can be drafted.",
}


def next_step(case: CaseView, questions: tuple[QuestionView, ...] = ()) -> str:
    """Return who must do what now."""
    step = _of_draft(case.gaps) if case.state is CaseState.DRAFT else _STEPS[case.state]
    if questions and case.state is not CaseState.CLOSED:
        many = len(questions)
        step += f" {many} open question{'s wait' if many > 1 else ' waits'} for an answer."
    return step


def missing(gap: Gap) -> str:
    """Return what is missing and who can close it."""
    return f"{gap.need} ({_WHO[gap.who]})"


def _of_draft(gaps: tuple[Gap, ...]) -> str:
    if not gaps:
        return "The draft is complete: submit it, so that a person can approve it."
    shown = "; ".join(missing(gap) for gap in gaps[:4])
    more = f"; and {len(gaps) - 4} more" if len(gaps) > 4 else ""
    return f"Close what is missing, then submit: {shown}{more}."
