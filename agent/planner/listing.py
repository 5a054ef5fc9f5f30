"""What is pending, and lists by how cases stand."""

from __future__ import annotations

from agent.hearing import Heard
from agent.planner.which import find_named
from agent.toolbox import Toolbox
from agent.wording import case_line, case_list

_LISTS: tuple[tuple[str, str, str], ...] = (
    (
        r"\bpended\b|wants? more|ask(s|ed|ing)? for (more|information|records|notes)|more info",
        "pended",
        "pended by the payer",
    ),
    (
        r"\bstuck\b|\bunconfirmed\b|\bfailed\b|\bnot delivered\b|\bundelivered\b|\bbounced\b",
        "stuck",
        "not delivered for certain",
    ),
    (r"\bin part\b|\bpartial|\bfewer (visits|units)\b", "partial", "approved in part"),
    (r"\bden(y|ied|ial|ials)\b|turned down", "denied", "denied"),
    (r"\bsent back\b|\breturned\b|put right", "sent_back", "sent back to be put right"),
    (
        r"\bheld\b|\b(need|wait)\w* .*approval\b|waiting for (a )?(person|signature|us)",
        "held",
        "waiting for approval",
    ),
    (
        r"\bapproved\b|\bapprovals? (came|arrived|received)\b|\bgot approval\b",
        "approved",
        "approved",
    ),
    (
        r"\bscheduling\b|\bschedul(e|ed)\b|ready to (go|see)|no auth",
        "scheduling",
        "ready to schedule",
    ),
    (r"\breview\b|look(ed)? at by|manual review", "staff_review", "waiting for a person to look"),
    (r"\bnew cases?\b|no packet|without (a )?packet|not started", "new", "without a packet"),
    (r"\bclosed\b|\bfinished\b|\bcompleted?\b", "closed", "closed"),
    (r"\bleaving\b|going out|on (its|their) way|being sent", "leaving", "on the way to the payer"),
    (r"\bdrafts?\b|in draft", "draft", "in draft"),
    (r"\bquestions?\b", "questions", "with an open question"),
    (
        r"\brun(s|ning)? out\b|\bexpir|\bends? (soon|within|this|next|before)\b|\blaps",
        "running_out",
        "running out within 14 days",
    ),
    (
        r"\bpending\b|\bwaiting\b|\bwait(s)?\b|\boutstanding\b|\bopen at\b|\bsent\b|\bsubmitted\b"
        r"|(not|n'?t) (been )?(answered|decided|heard)|no (answer|decision|response)"
        r"|in (progress|process)|\bpayer('s)? side\b|\bhang(ing)?\b",
        "pending",
        "pending at the payer",
    ),
)
_MOST = 5
_ROWS = 25


def word_of(heard: Heard) -> tuple[str | None, str]:
    """Return which cases are meant, as the tools call it and in words; None is all open ones."""
    return next(
        ((word, what) for pattern, word, what in _LISTS if heard.says(pattern)), (None, "open")
    )


def fits(heard: Heard) -> bool:
    """Questions for a list of cases."""
    return heard.says(r"\bcases?\b|\bqueue\b|\beverything\b|\bwhat do we have\b") or any(
        heard.says(pattern) for pattern, _, _ in _LISTS
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """List the cases that stand as asked, for one payer or for all."""
    word, what = word_of(heard)
    if heard.payer is None and heard.strange:
        case_ids = await find_named(heard, tools)
        if case_ids:
            told = [await tools.call("get_case", case_id=each) for each in case_ids[:_MOST]]
            return "\n".join(case_line(each["case"]) for each in told)
    listed = await tools.call(
        "list_cases", state=word, payer=heard.payer, limit=_ROWS, page=heard.page
    )
    payer = f" for {heard.payer}" if heard.payer else ""
    return case_list(listed, f"{what}{payer}", f"No case is {what}{payer}.")
