"""What is asked of this desk and is not its own: said plainly, with where it is told instead.

What others asked, an appointment by its hour, a colleague, a coverage that is to
take over visits, and what somebody outside will do.
"""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.gaps import lacking
from agent.planner.intent import ANY, Intent
from agent.planner.papers import papers_of
from agent.planner.refusing import CLINICAL, always
from agent.planner.rules import of_commonest
from agent.planner.visits import left_on
from agent.planner.which import WHICH, cases_of
from agent.toolbox import Toolbox
from agent.wording import case_line, days_ago, gap_lines

_NO = "I do not know how to answer that here: "
_OTHERS = (
    f"{_NO}what somebody else asked is not shown. What is kept of it stands on the record, for who"
    " has the right to read it."
)
_HOUR = (
    f"{_NO}appointments and the schedule are not kept, so nobody here knows whose hour that is. "
) + WHICH
_COLLEAGUE = (
    "Nobody was asked. One question of the desk goes to one colleague in Slack, with `ask` and the"
    " question's id; say which question or which case is meant."
)
_MOVED = (
    "Nothing was changed: an authorization belongs to the payer that granted it and is not moved to"
    " another plan from here. The new card comes in as a paper, a person checks the coverage on the"
    " desk page, and the new payer may want a request of its own. "
) + WHICH
_UNFORESEEN = (
    f"{_NO}what somebody outside will do, and when, nobody here knows. What came in is on the case."
)
_NOT_CALLED = (
    "Nobody is called or written to from here. The desk asks payers about pending requests by"
    " itself; a patient or a doctor is called by a person of the clinic."
)
_ONE_FOR_OTHER = (
    "No paper is taken for another from here. What comes in, by fax, upload or the EMR's messages,"
    " is read page by page, and a page of the kind that is missing closes the gap; whether the"
    " payer takes another instead, ask the payer."
)
_CONTENT = (
    f"{_NO}what must stand in a paper is not kept. The payer's rules on file name the papers; their"
    " content is in its manual, or ask the payer."
)
_WHICH_REGION = (
    f"{_NO}which region a place is in, and who runs it for the VA or TRICARE, is not kept. The VA's"
    " own referral names who administers it; ask there."
)
_CASE_UNCHANGED = (
    "That cannot be changed or sent again from here: a signed-in person corrects a case on its desk"
    " page, and a packet goes out only when a person approves it there. Nothing was changed, and"
    " nothing went out. "
) + WHICH
_TO_CASE = re.compile(
    r"^\W*(?:(?:can you|could you|please|pls|ok|hey|and|just|go|now)\W+)*(?:add|append|attach|put"
    r"|change|remove|drop|swap)\b.{1,40}\b(?:to|on|onto|from|in) (?:the|that|our)"
    r" (?:\w+ ){0,2}(?:case|request|packet)\b"
)
_NOT_TOLD_APART = "Whether two are the same patient or the same paper is for a person to say."


def _writes(heard: Heard) -> bool:
    """Whether somebody is to be written to."""
    return _TEXT.search(heard.words) is not None


async def _written(heard: Heard, tools: Toolbox) -> str:
    """Decline to write to somebody; say what is on file of the case that is named."""
    if not heard.case_ids:
        return _NOT_CALLED
    told = await cases_of(heard, tools)
    lines = [f"{_on_file(heard, each['case'])} {each['desk_page'] or ''}" for each in told]
    return "\n".join([_NOT_CALLED, *lines])


def _on_file(heard: Heard, case: dict[str, Any]) -> str:
    """Return what is missing on a case where a paper is named, else its visits."""
    if not (case["gaps"] and heard.has("paper_kind", "papers")):
        return left_on(heard, case)
    return f"{case['case_id']}: Missing:\n{gap_lines(case['gaps'])}\n"


async def _unforeseen(heard: Heard, tools: Toolbox) -> str:
    """Say that nobody knows, and what is lacking where a paper is named."""
    if not heard.has("paper_kind"):
        return _UNFORESEEN
    return f"{_UNFORESEEN}\n{await lacking(heard, tools)}"


async def _same(heard: Heard, tools: Toolbox) -> str:
    """Say when a case was opened and what came in for it; who it is, is not told."""
    lines = [_NOT_TOLD_APART]
    for told in await cases_of(heard, tools):
        opened = days_ago(told["case"]["opened_days_ago"])
        lines.append(f"{case_line(told['case'])}; opened {opened}.\n{papers_of(told)}")
    return "\n".join(lines)


async def _region(heard: Heard, tools: Toolbox) -> str:
    """Say that regions are not kept, and what the rules of the payer say that is named."""
    if heard.payer is None or heard.one_of:
        return _WHICH_REGION
    return f"{_WHICH_REGION}\n{await of_commonest(heard, tools)}"


async def _stands_for(heard: Heard, tools: Toolbox) -> str:
    """Say what is missing, and that no paper is taken for another from here."""
    told = await cases_of(heard, tools)
    said = [gap_lines(each["case"]["gaps"]) or "- nothing on file" for each in told]
    return f"{_ONE_FOR_OTHER}\nMissing:\n" + "\n".join(said)


async def _must_hold(heard: Heard, tools: Toolbox) -> str:
    """Say that the content of a paper is not told here, and what is missing."""
    told = await cases_of(heard, tools) if heard.names_case else []
    said = [f"Missing:\n{gap_lines(e['case']['gaps'])}" for e in told if e["case"]["gaps"]]
    return "\n".join([_CONTENT, *said])


_AS = re.compile(r"\b(?:use|count|take|accept|work|pass)\b.*\b(?:as|instead of|in place of)\b")
_HOLDS = re.compile(
    r"\b(?:supposed to|must|should|need(?:s)? to|has to|have to)\b.{0,12}"
    r"\b(?:have|contain|include|say|show|state)\b|\bwhat (?:goes|belongs) (?:in|into|on)\b"
)
_REGION = re.compile(
    r"\b(?:triwest|optum)\b.*\bor\b.*\b(?:optum|triwest)\b|\bwhich (?:va )?region\b"
)
_ASKED_YOU = re.compile(
    r"\bwhat (?:did |does |has |have )?(?!(?:the|we|i|you|it|they|payer|northwind)\b)\w+ "
    r"(?:ask|asked|say|said|tell|told|type|typed|write|wrote)(?: to)? (?:you|u)\b"
)
_AT_HOUR = re.compile(
    r"\b(?:my|our|the) (?:\d{1,2}(?::\d\d)? ?(?:am|pm|o'?clock)|noon)\b|\bmy \d{1,2}:\d\d\b"
    r"(?! ?(?:visits?|days?|weeks?|cases?|codes?|months?|units?|questions?|auths?|pending"
    r"|denials?|drafts?))"
)
_ASK_HIM = re.compile(
    r"^\W*(?:(?:can you|could you|please|pls|ok|hey|and)\W+)*(?:ask|get|have|tell) "
    r"(?!(?:the|them|her|him|me|us|payer|patient|pt|dr|doctor|again|#)\b)[a-z]+ to "
    r"(?:look|check|do|take|answer|handle|sign|approve)\b"
)
_TO_NEW_PLAN = re.compile(
    r"\b(?:move|transfer|switch|carry|put|roll|shift)\b.{0,30}\b(?:over |on)?to\b.{0,15}"
    r"\b(?:card|plan|insurance|payer|coverage|carrier)\b"
)
_WILL = re.compile(
    r"^\W*(?:(?:so|and|ok|hey)\W+)*(?:is|are|will|does|do) (?!(?:northwind|meadowlark|we|i|it|they"
    r"|payer|there)\b).{3,60}\b(?:gonna|going to|will|about to)? ?\b(?:sign|send|fax|call|answer)\b"
    r".*\b(?:today|tomorrow|soon|this week|by|on)\b"
)
_OFFICE = re.compile(r"\b(?:office|dr|doctor|surgeon|physician|md|clinic|hospital)\b")
_TEXT = re.compile(
    r"^\W*(?:(?:can you|could you|please|pls|ok|hey|and|just|go)\W+)*"
    r"(?:(?:text|message|dm|whatsapp)\b(?! (?:me|us)\b)"
    r"|(?:fax|e-?mail|phone|ring|write(?: to)?) (?:to )?(?:(?:the|his|her|their|our) )?"
    r"(?:referring |ordering |primary )?(?:dr|doctor|docs?|md|physician|pcp|surgeon|office|patient"
    r"|pts?|mom|mother|dad|father|family|spouse|therapist)\b)"
)
_SAME = re.compile(
    r"\b(?:same|dup\w*|diff\w*)\b.*\b(?:pt|patient|person|one|fax|case|paper)\b"
    r"|\b(?:duplicate|dupe)\b"
)
_TREATS = re.compile(
    r"\b(?:ok|okay|safe|fine|good|too (?:soon|early)|ready) (?:to|for) (?:\w+ )?(?:start"
    r"|progress|load|push|run|jump|plyo\w*|return|lift|squat|throw|pivot|cut)\b"
)
_MEASURED = re.compile(
    r"\b(?:s/p|post[- ]?op|aclr?|rotator|quad lag|\d+ ?deg(?:rees)?|rom|flexion|extension lag)\b"
)

INTENTS = (
    Intent(
        "",
        ("",),
        always(CLINICAL),
        ANY,
        lambda heard: (
            _TREATS.search(heard.words) is not None and _MEASURED.search(heard.words) is not None
        ),
    ),
    Intent(
        "", ("",), always(_OTHERS), ANY, lambda heard: _ASKED_YOU.search(heard.words) is not None
    ),
    Intent("", ("",), _region, ANY, lambda said: bool(_REGION.search(said.words))),
    Intent(
        "",
        ("paper_kind",),
        _stands_for,
        ANY,
        lambda heard: bool(heard.case_ids) and _AS.search(heard.words) is not None,
    ),
    Intent(
        "",
        ("",),
        _must_hold,
        ANY,
        lambda heard: (
            re.search(r"\b(?:poc|plan of care|referral|order|note|eval\w*)\b", heard.words)
            is not None
            and re.search(r"\bwhat'?s?\b", heard.words) is not None
            and _HOLDS.search(heard.words) is not None
        ),
    ),
    Intent(
        "",
        ("",),
        always(_CASE_UNCHANGED),
        ANY,
        lambda heard: not heard.case_ids and _TO_CASE.search(heard.words) is not None,
    ),
    Intent(
        "",
        ("",),
        _written,
        ANY,
        lambda said: not said.strange and _TEXT.search(said.words) is not None,
    ),
    Intent(
        "",
        ("",),
        always(_MOVED),
        ANY,
        lambda heard: not heard.case_ids and _TO_NEW_PLAN.search(heard.words) is not None,
    ),
    Intent(
        "",
        ("",),
        always(_HOUR),
        ANY,
        lambda heard: not heard.names_case and _AT_HOUR.search(heard.words) is not None,
    ),
    Intent(
        "",
        ("",),
        always(_COLLEAGUE),
        ANY,
        lambda heard: not heard.question_ids and _ASK_HIM.search(heard.words) is not None,
    ),
    Intent(
        "",
        ("",),
        _unforeseen,
        ANY,
        lambda heard: (
            not heard.case_ids
            and _WILL.search(heard.words) is not None
            and _OFFICE.search(heard.words) is not None
        ),
    ),
    Intent(
        "",
        ("",),
        _same,
        ANY,
        lambda heard: len(heard.case_ids) == 1 and _SAME.search(heard.words) is not None,
    ),
)
