"""What a front desk calls things: states, papers, payers' words, answers and deeds."""

from __future__ import annotations

from priorauth.models import coverage

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
    line: words[0].upper() + words[1:]
    for line in coverage.LINES_OF_BUSINESS
    for words in (coverage.line_in_words(line),)
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

FLAGS = {
    "counted_from_the_letter": "Counted from the date of the letter; check it",
    "read_by_model": "Read by a model alone; compare it with the page",
}
CHECKS = {
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
FAILED = {
    "npi_luhn": "the check digit of the NPI does not fit",
    "icd10_billable": "not a billable code",
    "date_plausible": "not a plausible date",
}
DEEDS = {
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
