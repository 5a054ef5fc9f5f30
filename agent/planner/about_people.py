"""Who, of one case: who must act, who may approve, who decided, who did something, which payer."""

from __future__ import annotations

from typing import Any

from agent.hearing.heard import Heard
from agent.planner.about_what import Told, page_of
from agent.planner.denials import explain
from agent.planner.details import NAMES, facts
from agent.planner.outside import PERSON
from agent.toolbox import Toolbox
from agent.wording import case_line, days_ago, outcome_line, question_lines, stands

_NOT_NAMED = "No person is named here as the one who does it; the desk page shows who did what."
_HAS_RIGHT = (
    "Nobody can approve here, and nothing goes to a payer from here. Who has that right is in the"
    " clinic's setup and is not shown here; it is used on the desk page, and never from a message."
)
_BY_WHOM = "Who did what on a case is not shown here; the desk page has names and times."
_WHO_KNOWS = (
    "Who knows it is not on file. Who has the right may answer: here with `answer` and the"
    " question's id, or on the desk page."
)


async def acts(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say what is next, whose part that is, and that nobody is named for it."""
    case = told["case"]
    waits = (
        f" It waits for {case['payer_name'] or 'the payer'}, and not for the clinic."
        if case["awaits_payer"]
        else ""
    )
    asked = f" {_WHO_KNOWS}" if told["questions"] else ""
    return f"{case['case_id']}: {told['next_step']}{waits}{asked} {_NOT_NAMED}{page_of(told)}"


async def approves(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say who approves a packet, and whether anybody has; a payer's approval is told apart."""
    case = told["case"]
    case_id, state = case["case_id"], case["state"]
    if case["answers"]:
        return f"{PERSON}\n{await decided(told, heard, tools)}"
    if case["sent_days_ago"] is not None:
        sent = days_ago(case["sent_days_ago"])
        return (
            f"{case_id} was approved here and sent {sent}; the payer has not approved it: it is"
            f" {stands(state)}. {_BY_WHOM}{page_of(told)}"
        )
    return (
        f"{case_id}: {told['next_step']} Nobody has approved it: it is {stands(state)}, and nothing"
        f" was sent. {_not_signed(case)}{_HAS_RIGHT}{page_of(told)}"
        f"\n{case_line(case)}"
    )


def _not_signed(case: dict[str, Any]) -> str:
    """Return that it is not on file who must sign the papers that are missing."""
    needs = ", ".join(each["need"] for each in case["gaps"])
    return (
        f"Who must sign what is missing ({needs}) is not on file: ask the payer. " if needs else ""
    )


async def decided(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say what the payer decided and when."""
    case = told["case"]
    payer = case["payer_name"] or "the payer"
    if not case["answers"]:
        return f"{payer} has not decided on {case['case_id']}: it is {stands(case['state'])}."
    lines = "; ".join(map(outcome_line, case["answers"]))
    return f"{payer} decided on {case['case_id']}: {lines}. {_BY_WHOM}{page_of(told)}"


async def did(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say that who did what stands on the desk page, and when it was sent."""
    case = told["case"]
    sent = case["sent_days_ago"]
    when = f" {case['case_id']} was sent {days_ago(sent)}." if sent is not None else ""
    why = f"\n{await explain(case['case_id'], tools)}" if case["state"] == "denied" else ""
    return f"{PERSON}{when}{page_of(told)}{why}"


async def payer(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say payer and plan with the other facts of the case."""
    return facts(told["case"])


async def whose(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say what may be shown of the patient, and where the name stands."""
    return f"{facts(told['case'])}\n{NAMES}{page_of(told)}"


_AUX = r"(?:is|was|has|should|would|will|can|could|must|might|needs?|do i|else)"
_WHO = rf"\bwho(?: {_AUX})*(?: to)?(?: be)?"


async def may(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say who may do it by right; nobody is picked by name."""
    if told["questions"]:
        return f"{told['case']['case_id']}: {_WHO_KNOWS}\n{question_lines(told['questions'])}"
    return await approves(told, heard, tools)


FACTS = (
    (
        "who may do it",
        r"\b(?:can|could|may) (?!(?:i|we|you|it|they|she|he)\b)\w+ (?:answer|approve|sign|do|handle"
        r"|release) (?:it|that|this|those|them)\b",
        may,
    ),
    ("whose case it is", r"\bwhose (?:is|are|was) (?:it|that|they|this)\b", whose),
    (
        "which payer it is",
        r"\b(?:the (?:payer|insurance|insurer|carrier) is(?= *$)|who is (?:the |her |his |their"
        r" )?(?:insurance|payer|insurer|carrier)|who with"
        r"|with who|whom? is (?:it|that) with"
        r"|(?:which|what) (?:is the )?(?:payer|insurance|insurer|ins|carrier|company|plan)"
        r"|whose (?:plan|insurance))\b(?: (?:is|was))?",
        payer,
    ),
    (
        "who approves it, and whether anybody has",
        rf"{_WHO} (?:approved?|approves|signs?|signed|signing|releases?|released|oks?|clicks?)"
        r"(?: off)?(?: on)?\b(?: (?:and )?when)?|\bsigned by (?:who|whom)\b"
        r"|\bwho (?:all )?(?:is |are )?(?:allowed|able|permitted|authorized)(?: to)?(?: (?:do"
        r"|approve|sign|send|click"
        r"|release))?(?: (?:it|that|this))?(?= *$)|\bwho can(?= *$)",
        approves,
    ),
    (
        "who decided",
        rf"{_WHO} (?:granted|grants|gave|denied|denies|decided|decides|rejected|turned|authorized)"
        r"\b(?: down)?(?: (?:and )?when)?",
        decided,
    ),
    (
        "who did it",
        r"\bwho (?:sent|did|opened|put|entered|made|wrote|started|uploaded|typed|submitted|faxed"
        r"|dropped|messed|screwed|forgot|missed|called)\b(?: (?:the )?ball| in| up)*",
        did,
    ),
    (
        "who must act on it",
        rf"{_WHO} (?:deals?|dealing|handles?|handling|works?|working|takes?|taking|chas\w+"
        r"|follow\w*|fix\w*|looks?|looking|knows?|owns?|responsible|it|this|that|on|waiting|acts?"
        r"|the ball|pushing|does|do)\b(?: (?:care|up|after|for|turn|next|ball|court))*"
        r"|\bwhose (?:turn|job|court|problem)\b",
        acts,
    ),
)
