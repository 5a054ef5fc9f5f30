"""What follows on one case: a renewal, the last check, who does it, how much of it was meant."""

from __future__ import annotations

from agent.hearing.heard import Heard
from agent.planner.about_granted import may_answer
from agent.planner.about_times import ends
from agent.planner.about_what import Told, page_of, parts
from agent.planner.renewals import line_of
from agent.planner.status import age
from agent.toolbox import Toolbox
from agent.wording import days_ago, stands

_THERAPIST = (
    "Whether the patient needs visits after that, the therapist decides; each of them needs a new"
    " request, and what the payer says to it nobody knows."
)
_NOT_DONE = (
    "Nothing was done by that. Nobody can approve or send anything here: a person signed in on the"
    " desk page does it."
)


async def renewal(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say until when it is authorized, and that visits after that need a new request."""
    case_id = told["case"]["case_id"]
    if told["case"]["authorized_visits"] is None:
        return f"{case_id}: no authorization is on file that could be renewed; it is" + (
            f" {stands(told['case']['state'])}."
        )
    said = await ends(told, heard, tools)
    return f"{said} {_THERAPIST} `draft {case_id}` begins one, and a person approves it."


async def begun(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say whether a next request is begun."""
    return f"{line_of(told['case'])}.{page_of(told)}"


async def checked(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say when the payer was last asked how the case stands."""
    case = told["case"]
    said = await tools.call("check_status", case_id=case["case_id"])
    before = "" if said["looked_hours_ago"] is not None else " No earlier check of it is on file."
    sent = case["sent_days_ago"]
    out = f", sent {days_ago(sent)}" if sent is not None else ", not sent"
    return f"{case['case_id']}:{before}{age(said)} It is {stands(said['state'])}{out}."


async def not_done(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Decline to do what a person does, and say what is next."""
    case = told["case"]
    return (
        f"{_NOT_DONE} {case['case_id']} is {stands(case['state'])}. Next: {told['next_step']}"
        + (page_of(told))
    )


_IT = r"(?:it|that|this|them|those|these)"
_NEXT = r"(?:renewal|renewing|reauth\w*|re auth\w*|extension|recert\w*)"
_NEW = r"(?:(?:new|another|next|second) (?:auth\w*|request|approval|one))"
_LOOKED = r"(?:check\w*|ask\w*|call\w*|contact\w*|follow\w* up|chase\w*|ping\w*|look\w*)"
_WITH = (
    r"(?: (?:up )?(?:with|at|on|from|about|in with) (?:the )?(?:payer|insurance|insurer|plan|status"
    r"|it|them))"
)
FACTS = (
    (
        "whether a renewal is needed",
        rf"\b(?:will|do|does|would|are|is|should|am)\b(?: \w+)? (?:going to |to )?(?:need(?:ing)?"
        rf"|have to get|have to have|require) (?:a |an |the |to |to get )*"
        rf"(?:renew|{_NEXT}|{_NEW})\b"
        rf"|\b(?:is|will|would) (?:a |an |the |any )*(?:{_NEXT}|{_NEW})(?: be)? (?:needed|necessary"
        r"|due|required)\b",
        renewal,
    ),
    (
        "whether a next request is begun",
        rf"\b(?:(?:is|was|has|did) )?(?:the |a |any |her |his )*(?:{_NEXT}|{_NEW}|renew) (?:is |was"
        r" |been |being |got )*(?:started|start|begun|begin|drafted|sent|filed|submitted"
        r"|requested|in|under way|opened)\b(?: (?:on|for) (?:it|that|this))?",
        begun,
    ),
    (
        "when the payer was last asked about it",
        rf"\b(?:when|how long ago|what day)(?: (?:did|have|has|was|were|is))?(?: (?:we|you|i|it"
        rf"|they|the payer|anyone|anybody|somebody|the desk|the insurance))?(?: (?:last|most"
        rf" recently))? {_LOOKED}{_WITH}*(?: about| on| last)*(?= *$)"
        rf"|\b(?:the )?last (?:status )?(?:check|inquiry|follow up){_WITH}*(?= *$)",
        checked,
    ),
    (
        "whether the desk does it",
        rf"^(?:(?:ok|then|so|well|please|and|just) )*(?:(?:can|could|will|would) )?you (?:please"
        rf" |just )*(?:do|handle|take care of|finish|fix|approve|sign) {_IT}"
        rf"(?: (?:for (?:me|us)|please|then|now|instead))*$"
        rf"|^(?:(?:ok|then|so|please|and|just) )*do {_IT} for (?:me|us)(?: please)?$",
        not_done,
    ),
    (
        "where its questions are answered",
        rf"\bwho (?:all )?(?:can|could|may|should|has to|must|is to|gets to|does|needs to)"
        rf" answer(?:s)? {_IT}\b"
        rf"|\bwhich (?:ones? |of {_IT} )?(?:questions )?(?:can|may|could|should|do) (?:i|we|anyone"
        r"|anybody|the front desk) (?:just )?(?:do|answer|fill in|handle|close|take|put in)"
        r"(?: (?:in|right|here|slack|myself|ourselves|now))*",
        may_answer,
    ),
    (
        "whether all of it or a part is meant",
        r"\b(?:just|only) (?:that|the|this|one) (?:line|code|one|visit|procedure) or (?:everything"
        r"|all|both|the (?:whole|rest|others?))\b(?: (?:thing|request|of it|of them))?",
        parts,
    ),
)
"""What each says, how it is asked for, and the answer."""
OF_NAMED = (renewal, begun, checked)
