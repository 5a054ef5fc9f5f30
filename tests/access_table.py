"""Who may do what, row by row: every page, every action and every tool has its line here.

This is written down on its own and compared with the house: a new page or tool without a line,
or one that asks for another right than its line says, fails.
"""

from __future__ import annotations

from priorauth.models.people import Right

OPEN, SIGNED_IN = "whoever comes", "whoever is signed in"

PAGES: dict[tuple[str, str], Right | str] = {
    ("GET", "/"): Right.SEE,
    ("GET", "/queue/{name}"): Right.SEE,
    ("POST", "/search"): Right.SEE,
    ("GET", "/cases/{case_id}"): Right.SEE,
    ("POST", "/cases/{case_id}/approve"): Right.APPROVE,
    ("POST", "/cases/{case_id}/send-back"): Right.CORRECT,
    ("POST", "/cases/{case_id}/correct"): Right.CORRECT,
    ("POST", "/cases/{case_id}/answer"): Right.SEE,
    ("POST", "/cases/{case_id}/attach"): Right.CORRECT,
    ("POST", "/cases/{case_id}/same"): Right.CORRECT,
    ("POST", "/cases/{case_id}/close"): Right.CORRECT,
    ("POST", "/cases/{case_id}/reopen"): Right.CORRECT,
    ("POST", "/cases/{case_id}/sent-by-hand"): Right.RECORD,
    ("POST", "/cases/{case_id}/settle"): Right.RECORD,
    ("POST", "/cases/{case_id}/payer-answer"): Right.RECORD,
    ("POST", "/cases/{case_id}/visit"): Right.RECORD,
    ("POST", "/cases/{case_id}/visits"): Right.RECORD,
    ("GET", "/documents"): Right.SEE,
    ("POST", "/documents"): Right.UPLOAD,
    ("GET", "/documents/{document_id}"): Right.SEE,
    ("GET", "/documents/{document_id}/crop"): Right.SEE,
    ("GET", "/documents/{document_id}/page/{page:int}.png"): Right.SEE,
    ("GET", "/documents/{document_id}/page/{page:int}"): Right.SEE,
    ("GET", "/packets/{packet_id}.pdf"): Right.SEE,
    ("GET", "/packets/{packet_id}/sheet"): Right.SEE,
    ("GET", "/proofs/{proof_id}.pdf"): Right.SEE,
    ("GET", "/letters/{question_id}"): Right.SEE,
    ("POST", "/letters/{question_id}"): Right.RECORD,
    ("POST", "/questions/{question_id}/place"): Right.CORRECT,
    ("POST", "/questions/{question_id}/settle"): Right.CORRECT,
    ("GET", "/emergency"): SIGNED_IN,
    ("POST", "/emergency"): SIGNED_IN,
    ("POST", "/sign-out"): SIGNED_IN,
    ("GET", "/sign-in/{token:str}"): OPEN,
    ("POST", "/sign-in/{token:str}"): OPEN,
    ("GET", "/signed-out"): OPEN,
    ("GET", "/health"): OPEN,
}

TOOLS: dict[str, Right] = {
    "tool.answer_question": Right.CORRECT,
    "tool.check_status": Right.SEE,
    "tool.count_cases": Right.SEE,
    "tool.draft_packet": Right.DRAFT,
    "tool.explain_denial": Right.SEE,
    "tool.get_case": Right.SEE,
    "tool.list_cases": Right.SEE,
    "tool.lookup_payer_rules": Right.SEE,
    "tool.payer_turnaround": Right.SEE,
    "tool.read_referral": Right.SEE,
    "tool.submit_packet": Right.DRAFT,
    "tool.verify_eligibility": Right.SEE,
    "resource.case": Right.SEE,
    "resource.packet": Right.SEE,
    "resource.queue_pending": Right.SEE,
    "resource.rules": Right.SEE,
}

ROLES: dict[str, frozenset[Right]] = {
    "front_desk": frozenset({Right.SEE, Right.UPLOAD, Right.CORRECT, Right.DRAFT, Right.RECORD}),
    "therapist": frozenset({Right.SEE, Right.CORRECT, Right.DRAFT, Right.APPROVE}),
    "biller": frozenset(
        {Right.SEE, Right.UPLOAD, Right.CORRECT, Right.DRAFT, Right.RECORD, Right.APPROVE}
    ),
    "administrator": frozenset(
        {Right.SEE, Right.UPLOAD, Right.CORRECT, Right.DRAFT, Right.RECORD, Right.ADMINISTER}
    ),
    "read_only": frozenset({Right.SEE}),
}
"""The rights that a role starts with; nobody who is not a person approves or administers."""
