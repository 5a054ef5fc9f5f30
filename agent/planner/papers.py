"""Which documents belong to a case."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, names_case
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import case_line, counted, days_ago, in_days, kind_words, stands

PAPERS = (
    ("referral", "referral_order"),
    ("order", "referral_order"),
    ("script", "referral_order"),
    ("prescription", "referral_order"),
    ("op report", "operative_report"),
    ("op note", "operative_report"),
    ("operative", "operative_report"),
    ("surg", "operative_report"),
    ("mri", "imaging_report"),
    ("ray", "imaging_report"),
    ("imaging", "imaging_report"),
    ("plan of care", "plan_of_care"),
    ("card", "insurance_card"),
    ("eval", "initial_evaluation"),
    ("progress", "progress_note"),
    ("notes", "progress_note"),
    ("notes", "clinical_note"),
    ("clinical note", "clinical_note"),
    ("chart note", "clinical_note"),
    ("records", "clinical_note"),
)
"""Words for papers, and the kind of pages that reading calls them."""


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """List them by id with the kinds of their pages; what stands there is on the desk page."""
    return "\n".join([papers_of(each) for each in await cases_of(heard, tools)])


def papers_of(told: dict[str, Any]) -> str:
    """Return the documents of a case by id, with the kinds of their pages."""
    case_id = told["case"]["case_id"]
    if not told["documents"]:
        return f"{case_id}: no document is on file."
    lines = [paper_line(each) for each in told["documents"]]
    return f"{case_id}: {counted(len(lines), 'document')}:\n" + "\n".join(lines)


def paper_line(document: dict[str, Any]) -> str:
    """Return a document in one line: what pages it has, how it was read, when it came."""
    return (
        f"- {document['document_id']}: {_kinds(document)}{document['state']},"
        f" {counted(document['page_count'] or 0, 'page')},"
        f" came {days_ago(document['received_days_ago'])}"
    )


def kinds_of(document: dict[str, Any]) -> str:
    """Return `: plan of care` where the kinds of its pages are known."""
    return f": {', '.join(map(kind_words, document['kinds']))}" if document["kinds"] else ""


def _kinds(document: dict[str, Any]) -> str:
    """Return `plan of care, cover sheet; ` where the kinds of its pages are known."""
    return f"{', '.join(map(kind_words, document['kinds']))}; " if document["kinds"] else ""


async def _arrived(heard: Heard, tools: Toolbox) -> str:
    """Say what came in for a case, and how it stands, where it is said to be sent to us."""
    told = await cases_of(heard, tools)
    return "\n".join([f"{papers_of(each)}\n{case_line(each['case'])}. {_ALONE}" for each in told])


async def _due(heard: Heard, tools: Toolbox) -> str:
    """Say that no day is on file by which a paper is due, and until when the case is authorized."""
    return "\n".join([_until(each["case"]) for each in await cases_of(heard, tools)])


def _until(case: dict[str, Any]) -> str:
    said = f"{case['case_id']}: no day is on file by which a paper is due"
    if case["valid_for_days"] is None:
        return f"{said}; it is {stands(case['state'])}."
    return (
        f"{said}. The authorization ends {in_days(case['valid_for_days'])}; visits after that need"
        " a new request."
    )


_IS_DUE = re.compile(
    r"\b(?:due|deadline)\b"
    r"|\b(?:need|have to|has to|must|should)\b.*\b(?:by|done|in)\W*(?:$|c-)"
)
_ALONE = "What came in and belongs to no case: say `unmatched faxes`."
_SENT_US = re.compile(
    r"\b(?:faxed|sent|mailed|e-?mailed|swears?|says?|said|claims?)\b.*\b(?:faxed|sent|mailed|it"
    r"|over)\b"
    r".*\b(?:do|did|have) (?:you|u|we) (?:see|have|get|got|find|receive)\b",
    re.DOTALL,
)


def _of_somebody(heard: Heard) -> bool:
    """Whether somebody is named; beside a code it is a payer: `on file for tufts and 97110`."""
    return names_case(heard) and not (heard.has("inbox") or heard.codes)


INTENTS = (
    Intent(
        "whether a paper that somebody says was sent to us has come in",
        ("sent_on", "inbox", "papers", "authorization"),
        _arrived,
        "sent_on inbox papers authorization approved paper_kind role calling person when answered"
        " everything pending opened_on",
        lambda heard: bool(heard.case_ids) and _SENT_US.search(heard.words) is not None,
        minds="payer days",
    ),
    Intent(
        "until when a paper of a case is due",
        ("paper_kind when", "paper_kind deadline"),
        _due,
        "paper_kind when deadline needs papers role",
        lambda heard: names_case(heard) and _IS_DUE.search(heard.words) is not None,
    ),
    Intent(
        "the documents of a case",
        ("papers", "inbox", "paper_kind when"),
        _answer,
        "papers how_many when opened_on answered inbox paper_kind",
        lambda heard: bool(heard.case_ids) or _of_somebody(heard),
    ),
)
