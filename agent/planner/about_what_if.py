"""What is asked of a case under a condition: what is on file, and that nobody foretells more.

`if it gets denied`, `what happens if we dont`, `do we have to wait`, `does it go by itself then`:
the condition is part of what is asked, and the answer says how far it is known.
"""

from __future__ import annotations

from agent.hearing.heard import Heard
from agent.planner.about_what import Told, page_of
from agent.planner.afterwards import then
from agent.planner.denials import explain
from agent.planner.scheduling import covered_on
from agent.planner.turnaround import expect_of
from agent.planner.visits import left_on
from agent.toolbox import Toolbox
from agent.wording import gap_lines, question_lines, stands

_IF_DENIED = (
    "If the payer denies it, its reasons come with the case, and a biller or therapist decides"
    " about a new packet or an appeal; how long there is for that stands in the payer's letter."
)
_NOT_FORETOLD = "What comes of not doing it is not on file, and nothing is foretold here."
_NO_WAIT = (
    "No time that must be waited is on file. Whether a patient is seen without an authorization is"
    " for the therapist and the clinic to decide; the payer may not pay for it."
)
_NOT_BY_ITSELF = (
    "Nothing goes to a payer by itself, also when nothing is missing any more: a person with the"
    " right approves the packet on the desk page first. When that is, is not foretold here."
)


async def if_denied(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say how it stands and what a denial would bring; of a denied case its denial."""
    case = told["case"]
    if case["state"] in ("denied", "partial"):
        return await explain(case["case_id"], tools)
    return f"{case['case_id']} is {stands(case['state'])}. {_IF_DENIED}"


async def if_not(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say that nobody foretells it, and the next step."""
    case = told["case"]
    has_days = case["authorized_visits"] is not None
    until = f" {left_on(heard, case)}" if has_days else ""
    gaps = f"{case['case_id']}: Missing:\n{gap_lines(case['gaps'])}\n" if case["gaps"] else ""
    return f"{gaps}{_NOT_FORETOLD} {then(told)}{until}{page_of(told)}"


async def must_wait(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say that no such time is on file, and how it stands."""
    case = told["case"]
    if case["authorized_visits"] is not None:
        return f"{left_on(heard, case)} {_NO_WAIT}"
    if case["awaits_payer"]:
        return f"{_NO_WAIT}\n{await expect_of(case, tools)}"
    return f"{covered_on(heard, told)}\n{_NO_WAIT}"


async def by_itself(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say that a person approves, and what is still missing."""
    case, missing = told["case"], ""
    if case["awaits_payer"] or case["answers"]:
        return f"{case['case_id']} went to the payer already: it is {stands(case['state'])}."
    if case["gaps"]:
        missing += f"\nMissing:\n{gap_lines(case['gaps'])}"
    if told["questions"]:
        missing += f"\nOpen questions:\n{question_lines(told['questions'])}"
    return f"{case['case_id']} is {stands(case['state'])}. {_NOT_BY_ITSELF}{missing}{page_of(told)}"


_WE = r"(?:i|we|you|they|she|he|somebody|nobody|it)"
FACTS = (
    (
        "what comes if the payer denies it",
        r"\b(?:what (?:happens )?)?(?:if|when|once|in case|should|say|suppose|assuming) (?:they"
        r"|it|that|this|the payer"
        r"|#payer|\w+)?(?: \w+){0,2}? ?(?:den(?:y|ies|ied)|rejects?|rejected|sa(?:y|ys|id) no"
        r"|declines?"
        r"|declined|turn(?:s|ed)? (?:it |us )?down)\b.*",
        if_denied,
    ),
    (
        "what comes if nothing is done",
        rf"\b(?:what (?:happens |then )?)?if {_WE} (?!.* use\b)(?:do not|dont|did not|didnt|never"
        rf"|does not"
        r"|doesnt|cant|wont|will not|cannot|forget|ignore|skip|wait|just wait|let it)\b.*"
        r"|\b(?:will|would|does|can) (?:that|this|it) (?:hurt|matter|be a problem|cost us"
        r"|affect)\b.*",
        if_not,
    ),
    (
        "whether there is a time to wait",
        rf"\b(?:do|does|must|should|would|will) {_WE} (?:really |still )?(?:have to |need to "
        rf"|got to"
        r" |hafta |gotta )?(?:wait|hold off)\b.*",
        must_wait,
    ),
    (
        "whether it goes out by itself",
        r"\b(?:does|will|would|can|could|is|should) (?:it|that|this) (?:then )?(?:just )?(?:get"
        r" |be |going to )?(?:go|goes|sent|submit\w*|out|send)\b.*"
        r"\b(?:automatic\w*|by itself|itself|on its own|auto|right away|today|immediately|then"
        r"|after)"
        r"\b.*|\b(?:after|once|when|if) .* (?:does|will|can|could) (?:it|that"
        r"|this) (?:then )?(?:just )?"
        r"(?:get |be )?(?:go out|sent|submit\w*|send|out)\b.*",
        by_itself,
    ),
)
