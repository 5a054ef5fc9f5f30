"""Says everything in the words of a front desk: dates, values, states, flags and deeds."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from priorauth.access import STARTING_RIGHTS
from priorauth.casework.doubts import why_doubted
from priorauth.casework.fields import in_words
from priorauth.casework.values import date_of
from priorauth.models.evidence import Evidence
from priorauth.models.people import Right

STATES = {
    "closed": "Closed",
    "stuck": "Sending stopped",
    "denied": "Denied",
    "partial": "Partly approved",
    "approved": "Approved",
    "not_required": "No authorization needed",
    "cancelled": "Cancelled",
    "pended": "Payer wants more",
    "pending": "With the payer",
    "leaving": "Approved, on its way",
    "held": "Waiting for approval",
    "sent_back": "Sent back",
    "draft": "Something is missing",
    "scheduling": "Ready to schedule",
    "staff_review": "Staff review",
    "new": "In preparation",
    "received": "Not read yet",
    "read": "Read",
    "unreadable": "Cannot be read",
    "active": "Active",
    "inactive": "Not active",
    "unknown": "Not known",
    "booked": "Booked",
    "attended": "Attended",
    "superseded": "Replaced",
    "sending": "Being sent",
    "sent": "Sent",
    "confirmed": "Confirmed by the payer",
    "failed": "Not sent",
    "unconfirmed": "Nobody knows whether it arrived",
    "contact_payer": "Call the payer",
    "void": "Void",
}
TONES = {
    "good": "approved not_required confirmed active attended scheduling read",
    "wait": "pending leaving sending sent new received booked superseded closed",
    "look": "held draft sent_back staff_review pended partial contact_payer unknown",
    "stop": "stuck denied failed unconfirmed unreadable inactive cancelled void",
}
_TONE = {state: tone for tone, states in TONES.items() for state in states.split()}

MODES = {
    "no_pa": "No authorization needed",
    "notification": "The payer must be notified",
    "auto_approved": "Must be requested; approved at once",
    "required": "Authorization required",
    "medical_necessity_review": "Medical necessity is reviewed first",
    "post_service_review": "Reviewed after the service",
    "referral_only": "Only a referral is needed",
    "needs_input": "Depends on something nobody has told us",
    "unknown": "No rule on file answers this",
}
KINDS = {
    "": "Let the desk find out",
    "referral_order": "Referral or order",
    "initial_evaluation": "Initial evaluation",
    "plan_of_care": "Plan of care",
    "progress_note": "Progress note",
    "clinical_note": "Clinical note",
    "operative_report": "Operative report",
    "imaging_report": "Imaging report",
    "insurance_card": "Insurance card",
    "demographics": "Demographics sheet",
    "re_evaluation": "Re-evaluation",
    "specialist_note": "Specialist's note",
    "outpatient_assessment_form": "Outpatient assessment form",
    "patient_summary_form_psf750": "Patient Summary Form PSF-750",
    "payer_request_form": "Payer's request form",
    "site_of_care_justification": "Reason for this place of care",
    "thsteps_checkup": "Texas Health Steps checkup",
    "rfs_10_10172": "VA Form 10-10172",
    "rfa_dwc": "DWC Form RFA",
    "f245_417_000": "L&I form F245-417-000",
    "home_program_record": "Home program record",
    "other": "Something else",
}
"""What a person may say that a document is."""

PAGE_KINDS = KINDS | {
    "cover_sheet": "Fax cover sheet",
    "authorization_letter": "Authorization letter",
    "denial_letter": "Denial letter",
    "intake_form": "Intake form",
    "advertisement": "Advertisement",
    "blank": "Blank page",
}
LINES_OF_BUSINESS = {
    "commercial_fi": "Commercial, fully insured",
    "commercial_aso": "Commercial, self-funded employer",
    "exchange": "Exchange",
    "medicare_advantage": "Medicare Advantage",
    "dsnp": "Dual special needs (D-SNP)",
    "medicare_supplement": "Medicare supplement",
    "medicare_ffs": "Medicare Part B",
    "medicaid_ffs": "Medicaid fee for service",
    "medicaid_mco": "Medicaid managed care",
    "fep": "Federal employees",
    "tricare_prime": "TRICARE Prime",
    "tricare_select": "TRICARE Select",
    "tricare_adsm": "TRICARE active duty",
    "va": "VA",
    "workers_comp": "Workers' compensation",
    "auto": "Auto",
}
CLOSING_REASONS = {
    "used_up": "The authorization is used up or over",
    "finished": "The patient has finished or left",
    "withdrawn": "The referral or request was taken back",
    "mistake": "It was opened by mistake",
    "other": "Another reason",
}
OUTCOMES = {
    "approved": "Approved",
    "partial": "Approved in part",
    "denied": "Denied",
    "pended": "Wants more information",
    "contact_payer": "Asks us to call",
    "not_required": "No authorization needed",
    "cancelled": "Cancelled",
}
WHO = {
    "front_desk": "the front desk",
    "therapist": "the therapist",
    "referring_office": "the referring office",
    "patient": "the patient",
    "payer": "the payer",
}
DONE = {
    "approved": "Approved. It goes out now; this page shows when it has arrived.",
    "approved_sheet": "Approved. Copy it into the payer's portal, then record the number here.",
    "sent_back": "Sent back. Nothing was sent to the payer.",
    "corrected": "Saved with your name. The packet is drawn anew in a moment; reload to see it.",
    "answered": "Answered. The case goes on by itself.",
    "placed": "It is in this case now.",
    "joined": "Joined: this case goes on with the papers of both. The other one is closed.",
    "closed": "Closed. Nothing more is asked, watched or sent for it.",
    "reopened": "Opened again. The case goes on by itself in a moment.",
    "kept_apart": "Recorded. Nobody is asked about these two again.",
    "attached": "Received. It is read now and joins this case in a moment.",
    "uploaded": "Received and stored. They are read now.",
    "recorded": "The payer's answer is recorded.",
    "sent": "Recorded as sent.",
    "settled": "Recorded.",
    "visit": "The visit is entered.",
    "visits": "The visits are entered.",
    "emergency": "You can look at cases for one hour. Everybody is told.",
}
"""What is said after something was done; the word goes into the address, the sentence not."""

_FLAGS = {
    "counted_from_the_letter": "Counted from the date of the letter; check it",
    "read_by_model": "Read by a model alone; compare it with the page",
}
_CHECKS = {
    "npi_luhn": "NPI check digit fits",
    "icd10_billable": "billable code",
    "date_plausible": "plausible date",
    "two_readers": "two readings agree",
    "description": "fits the words beside it",
    "phone": "a phone number that can exist",
    "payer_on_file": "a payer on file",
    "ink": "ink on the page",
    "model": "read by a model",
    "model_agrees": "a model reads the same",
}
_FAILED = {
    "npi_luhn": "the check digit of the NPI does not fit",
    "icd10_billable": "not a billable code",
    "date_plausible": "not a plausible date",
}
_DEEDS = {
    "view_case": "looked at this case",
    "view_packet": "opened the packet",
    "sign_in": "signed in",
    "sign_out": "signed out",
    "approve_packet": "approved the packet",
    "send_back_packet": "sent the packet back",
    "correct_value": "corrected a value",
    "answer_question": "answered a question",
    "record_payer_answer": "recorded the payer's answer",
    "record_determination": "noted the payer's decision",
    "sent_by_hand": "recorded sending by hand",
    "settle_unconfirmed": "recorded what became of an unclear sending",
    "draft_packet": "drafted a packet",
    "file_proof": "filed a proof that no authorization is required",
    "view_proof": "opened the proof of no authorization",
    "replay_answers": "asked the rules of the day again",
    "packet_sent": "sent the packet",
    "submit_request": "sent the request to the payer",
    "find_request": "asked the payer whether it has the request",
    "check_status": "asked the payer how it stands",
    "check_benefits": "asked the payer about benefits",
    "enter_visits": "entered visits",
    "attach_document": "attached a document",
    "place_document": "said which case a document belongs to",
    "join_cases": "joined another case to this one",
    "close_by_joining": "closed a case by joining it to another",
    "close_case": "closed the case",
    "reopen_case": "opened the case again",
    "keep_cases_apart": "kept this case apart from another",
}


def state(word: str) -> str:
    """Return a state in words."""
    return STATES.get(str(word), str(word).replace("_", " ").capitalize())


def tone(word: str) -> str:
    """Return how a state looks: good, wait, look or stop."""
    return _TONE.get(str(word), "wait")


def day(value: date | str | None) -> str:
    """Return a date as it is written in the United States."""
    on = date_of(value) if isinstance(value, str) else value
    return on.strftime("%m/%d/%Y") if on else "not known"


def moment(at: datetime, zone: str) -> str:
    """Return an instant in the clinic's own time."""
    local = at.astimezone(ZoneInfo(zone))
    return (
        f"{local:%m/%d/%Y} {local.hour % 12 or 12}:{local:%M} {'am' if local.hour < 12 else 'pm'}"
    )


def days_ago(days: int | None) -> str:
    """Return how long ago something was."""
    if days is None:
        return ""
    return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")


def ahead(days: int | None) -> str:
    """Return how far ahead a day is."""
    if days is None:
        return ""
    if days < 0:
        return f"{-days} day{'s' if days < -1 else ''} over"
    return {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")


def plain(field: str, value: Any) -> str:
    """Return a value as a person writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if field == "line_of_business":
        return LINES_OF_BUSINESS.get(str(value), str(value))
    text = str(value)
    if isinstance(value, str) and date_of(text) and ("date" in field or field.endswith("_on")):
        return day(text)
    if field.endswith(("_phone", "_fax")) and len(text) == 10 and text.isdigit():
        return f"({text[:3]}) {text[3:6]}-{text[6:]}"
    return text


def flag(text: str | None, field: str = "") -> str:
    """Return why a value needs a look; more is said of one whose field is told."""
    if not text:
        return ""
    head, _, rest = text.partition(":")
    otherwise = sentence(head.replace("_", " "))
    said = _FLAGS.get(head) or why_doubted(head, otherwise, field=field).rstrip(".")
    return f"{said}: {_FAILED.get(rest, rest.replace('_', ' '))}" if rest else said


def check(name: str) -> str:
    """Return a passed check in words."""
    head, _, rest = name.partition(":")
    if head == "agrees_with":
        return f"agrees with the {in_words(rest)}"
    return _CHECKS.get(head, head.replace("_", " "))


def sureness(evidence: Evidence) -> str:
    """Return how well a value was read."""
    if evidence.provenance.kind != "page" or evidence.value is None:
        return ""
    if evidence.confidence >= 0.97:
        return "Read clearly"
    return "Read well" if evidence.confidence >= 0.9 else "Read with doubt"


def deed(action: str) -> str:
    """Return what somebody did, as the record names it."""
    return _DEEDS.get(action, action.replace("_", " "))


def right_words(right: Right) -> str:
    """Return who usually has a right."""
    roles = [role.replace("_", " ") for role, rights in STARTING_RIGHTS.items() if right in rights]
    return ", ".join(roles)


def sentence(text: str) -> str:
    """Return a text with a capital at its beginning, the rest as it is."""
    return text[:1].upper() + text[1:]


FILTERS = {
    "sentence": sentence,
    "state": state,
    "tone": tone,
    "day": day,
    "moment": moment,
    "days_ago": days_ago,
    "ahead": ahead,
    "flag": flag,
    "check": check,
    "sureness": sureness,
    "deed": deed,
    "field": in_words,
}
