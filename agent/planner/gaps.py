"""What is missing, what holds a case up, and which questions are open."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from agent.hearing.heard import Heard
from agent.hearing.words import Span, Understood
from agent.planner.denials import explain
from agent.planner.intent import Intent, is_question, names_case, names_no_case
from agent.planner.papers import PAPERS, paper_line
from agent.planner.refusing import asks_if_lacking, asks_which_lacks
from agent.planner.which import cases_of, find_named, for_payer
from agent.toolbox import Toolbox
from agent.wording import case_list, counted, gap_lines, question_lines, stands

_MOST = 3


async def _missing(heard: Heard, tools: Toolbox) -> str:
    case_ids = await find_named(heard, tools)
    word = "questions" if heard.has("questions", "ask") else "draft"
    if not case_ids:
        listed = await tools.call("list_cases", state=word, payer=heard.payer, page=heard.page)
        what, none = (said.format(whose=for_payer(heard)) for said in _HEADINGS[word])
        if not listed["total"]:
            return none
        case_ids = tuple(case["case_id"] for case in listed["cases"])
        if listed["total"] > _MOST:
            return case_list(listed, what, none)
    told = [await tools.call("get_case", case_id=each) for each in case_ids[:_MOST]]
    shown = "\n\n".join([await _lacking_of(each, tools) for each in told])
    shown = f"{shown}\n{_HOW}" if heard.has("where") else shown
    return f"{shown}\n{_BY_RIGHT}" if heard.has("role") else shown


async def _everywhere(heard: Heard, tools: Toolbox) -> str:
    """Say what is missing on every case that waits for the clinic, each with its next step."""
    parts = []
    for state in ("draft", "questions", "denied", "held"):
        listed = await tools.call("list_cases", state=state, payer=heard.payer, limit=_MOST)
        told = [await tools.call("get_case", case_id=e["case_id"]) for e in listed["cases"]]
        parts += [await _lacking_of(each, tools) for each in told]
        if listed["total"] > _MOST:
            parts.append(f"{listed['total'] - _MOST} more of that kind: ask for the list.")
    return "\n\n".join(parts) or f"Nothing{for_payer(heard)} waits for the clinic."


async def _lacking_of(told: dict[str, Any], tools: Toolbox) -> str:
    """Say what our packet lacks; on a denied case what the payer gave as its reasons too."""
    case = told["case"]
    if case["state"] not in ("denied", "partial"):
        return _said(told)
    return f"{_said(told)}\n{await explain(case['case_id'], tools)}"


_BY_RIGHT = "Questions are not sorted by role: who has the right to answer one may do so."
_HEADINGS = {
    "questions": ("with open questions{whose}", "No question{whose} is open."),
    "draft": ("with something missing{whose}", "No draft{whose} has anything missing."),
}


_ALL_OVER = re.compile(r"\b(?:across|all over|everywhere|on everything|overall)\b")
_HOW = "Answer one here, such as `answer Q-7K2M9QXAPT: 12`, or on the desk page of the case."


def _said(told: dict[str, Any]) -> str:
    case = told["case"]
    parts = []
    if case["gaps"]:
        parts.append(f"Missing:\n{gap_lines(case['gaps'])}")
    if told["questions"]:
        parts.append(f"Open questions:\n{question_lines(told['questions'])}")
    if not parts:
        parts.append("Nothing is missing on file.")
    return f"{case['case_id']}: " + "\n".join(parts) + f"\nNext: {told['next_step']}"


async def _by_role(heard: Heard, tools: Toolbox) -> str:
    """List the drafts that lack something which the named role closes."""
    who = _role_of(heard) or "front_desk"
    listed = await tools.call("list_cases", state="draft", payer=heard.payer, limit=25)
    lines = [
        f"- {case['case_id']}: {gap['need']}: {gap['why']}"
        for case in listed["cases"]
        for gap in case["gaps"]
        if gap["who"] == who
    ]
    role = who.replace("_", " ")
    if not lines:
        return f"No draft{for_payer(heard)} waits for something from the {role}."
    rest = f"\n(of the first 25 of {listed['total']} drafts)" if listed["total"] > 25 else ""
    return f"Drafts that wait for something from the {role}:\n" + "\n".join(lines) + rest


async def lacking(heard: Heard, tools: Toolbox) -> str:
    """List the drafts that lack a kind of paper."""
    wanted = papers_named(heard)
    listed = await tools.call("list_cases", state="draft", payer=heard.payer, limit=25)
    lines = [
        f"- {case['case_id']}: {gap['need']}: {gap['why']}"
        for case in listed["cases"]
        for gap in case["gaps"]
        if not wanted or any(word in gap["need"].lower() for word in wanted)
    ]
    if not lines:
        return f"No draft{for_payer(heard)} lacks that."
    rest = f"\n(of the first 25 of {listed['total']} drafts)" if listed["total"] > 25 else ""
    return "Drafts that lack it:\n" + "\n".join(lines) + rest


def papers_named(heard: Heard) -> list[str]:
    """Return the papers that are asked for, in words; what is signed is the paper itself."""
    return [
        span.words.removeprefix("signed ").removeprefix("the ")
        for span in heard.understood.spans
        if "paper_kind" in span.concepts
    ]


_ROLES = (
    (r"therapist|\bpts\b", "therapist"),
    (r"front desk|reception", "front_desk"),
    (r"referring|doctor|physician|\bthe dr\b", "referring_office"),
)


def _role_of(heard: Heard) -> str | None:
    return next((role for pattern, role in _ROLES if re.search(pattern, heard.words)), None)


async def _blocking(heard: Heard, tools: Toolbox) -> str:
    told = await cases_of(heard, tools)
    if len(told) == 1 and told[0]["case"]["state"] in ("denied", "partial"):
        return await explain(told[0]["case"]["case_id"], tools)
    return "\n\n".join(
        f"{each['case']['case_id']} is {stands(each['case']['state'])}"
        + (f": {each['case']['problem']}" if each["case"]["problem"] else ".")
        + "\n"
        + _said(each)
        for each in told
    )


async def _paper(heard: Heard, tools: Toolbox) -> str:
    """Say whether a kind of paper is on file or missing, by the kinds of the pages read."""
    return "\n".join([_on_file(heard, each) for each in await cases_of(heard, tools)])


def _on_file(heard: Heard, told: dict[str, Any]) -> str:
    case = told["case"]
    wanted = papers_named(heard)
    lacking = [gap for gap in case["gaps"] if any(word in gap["need"].lower() for word in wanted)]
    if lacking:
        return f"{case['case_id']}: no, it is missing.\n{gap_lines(lacking)}"
    kinds = {kind for word, kind in PAPERS if any(word in each for each in wanted)}
    has = [each for each in told["documents"] if kinds & set(each["kinds"])]
    if has:
        lines = "".join(f"\n{paper_line(each)}" for each in has)
        signed = "\nWhether it is signed, the page shows." if "signed" in heard.words else ""
        return f"{case['case_id']}: yes, pages of that kind were read:{lines}{signed}"
    read = "no page of that kind was read" if kinds else "pages of that kind are not told apart"
    many = counted(len(told["documents"]), "document")
    page = f": {told['desk_page']}" if told["desk_page"] else "."
    return (
        f"{case['case_id']}: {read}, and it is not among what is missing."
        f" {many} on file:{_listed(told)} The desk page shows the pages{page}"
    )


def _listed(told: dict[str, Any]) -> str:
    lines = "".join(f"\n{paper_line(each)}" for each in told["documents"])
    return f"{lines}\n" if lines else ""


async def _asked_for(heard: Heard, tools: Toolbox) -> str:
    """List the cases with open questions, for who looks for one by what is asked on it."""
    return await _missing(replace(heard, understood=_OF_QUESTIONS), tools)


_OF_QUESTIONS = Understood((Span("questions", frozenset({"questions"})),))

INTENTS = (
    Intent(
        "",
        ("missing everything",),
        _everywhere,
        "missing everything who needs",
        lambda heard: (
            names_no_case(heard) and not heard.strange and _ALL_OVER.search(heard.words) is not None
        ),
    ),
    Intent(
        "what is missing, and which questions are open",
        ("personal",),
        _asked_for,
        "personal needs missing questions ask requirements who negation",
        asks_which_lacks,
    ),
    Intent(
        "what is missing, and which questions are open",
        ("personal",),
        _missing,
        "personal needs missing questions ask requirements who negation everything changing",
        asks_if_lacking,
    ),
    Intent(
        "whether a paper of a case is missing",
        ("paper_kind",),
        _paper,
        "papers missing sent_on paper_kind answered inbox opened_on needs where sent_back who"
        " send_order closed read newest questions on_me role ask held"
        " packet_content deadline blocking negation running_out next_step visits",
        names_case,
    ),
    Intent(
        "what holds a case up",
        (
            "blocking",
            "why",
            "why pending",
            "why stuck",
            "why draft",
            "why held",
            "why new",
            "why sent_on",
            "why unsent",
            "stuck",
        ),
        _blocking,
        "blocking why pending stuck draft held how_long where sent_back leaving needs approved"
        " next_step first answered who role missing scheduled calling changed negation"
        " oldest overdue turnaround",
        names_case,
    ),
    Intent(
        "what a role has to do about drafts",
        (
            "role pending",
            "role first",
            "role missing",
            "role needs",
            "role next_step",
            "role held",
            "role draft",
            "role authorization",
            "role",
        ),
        _by_role,
        "role pending first missing needs who everything next_step held authorization blocking"
        " draft negation requirements papers paper_kind",
        lambda heard: (
            not heard.has("questions")
            and not heard.case_ids
            and _role_of(heard) is not None
            and not (heard.strange or heard.understood.unknown)
        ),
    ),
    Intent(
        "which drafts lack a kind of paper",
        ("paper_kind missing", "paper_kind needs", "papers needs"),
        lacking,
        "paper_kind missing needs who papers role draft",
        lambda heard: heard.payer is None and not heard.names_case,
    ),
    Intent(
        "what is missing, and which questions are open",
        (
            "missing",
            "questions",
            "questions who",
            "questions ask",
            "role ask",
            "questions when",
            "questions where",
            "needs missing",
            "blocking draft",
        ),
        _missing,
        "missing questions turnaround link deadline when needs ask draft who why everything role"
        " submit_order requirements pending draft can_schedule blocking leaving"
        " papers send_order where answered on_me first",
        lambda heard: not heard.has("how_many") and (heard.names_case or not heard.has("held")),
    ),
    Intent(
        "what is missing, and which questions are open",
        ("missing held", "missing negation"),
        _missing,
        "missing held negation needs link everything draft approve_order on_me",
        lambda heard: bool(heard.case_ids),
    ),
    Intent(
        "what is missing, and which questions are open",
        ("needs submit_order", "needs draft_order", "submit_order", "draft_order"),
        _missing,
        "missing questions needs when submit_order draft_order requirements draft held everything",
        lambda heard: names_case(heard) and is_question(heard) and not heard.has("who"),
    ),
)
