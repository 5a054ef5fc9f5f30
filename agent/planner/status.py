"""How a case stands at the payer; a question for yes or no is answered with yes or no."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, asks_of_one, names_case
from agent.planner.which import find_named, one_case
from agent.toolbox import Toolbox
from agent.wording import counted, days_ago, in_days, outcome_line, stands

_YES: dict[str, frozenset[str]] = {
    "pending": frozenset({"pending"}),
    "held": frozenset({"held"}),
    "approved": frozenset({"approved", "partial"}),
    "partial": frozenset({"partial"}),
    "pended": frozenset({"pended"}),
    "stuck": frozenset({"stuck"}),
    "sent_back": frozenset({"sent_back"}),
    "closed": frozenset({"closed"}),
    "leaving": frozenset({"leaving"}),
    "draft": frozenset({"draft"}),
    "staff_review": frozenset({"staff_review"}),
    "answered": frozenset({"approved", "partial", "denied", "pended", "not_required", "cancelled"}),
}
"""Which ways a case can stand make a yes of `is it ... ?`."""


_OPEN = re.compile(r"^\W*(?:(?:hi|hey|so|and|ok|c-\w+)\W+)*(?:what|which|why|when|who|how|where)")
"""A question that is not for yes or no."""


async def _answer(heard: Heard, tools: Toolbox) -> str:
    case_ids = await find_named(heard, tools)
    if len(case_ids) != 1 and not heard.case_ids:
        case_ids = (await one_case(heard, tools),)
    return "\n".join([await status_of(heard, each, tools) for each in case_ids])


async def status_of(heard: Heard, case_id: str, tools: Toolbox) -> str:
    """Return how a case stands, with yes or no where that is asked."""
    said = await tools.call("check_status", case_id=case_id)
    parts = [f"{case_id} is {stands(said['state'])}"]
    if said["sent_days_ago"] is not None:
        parts.append(f"sent {days_ago(said['sent_days_ago'])}")
    parts += [outcome_line(each) for each in said["answers"]]
    other = _other_codes(heard, said)
    if other:
        return f"{other}; ".join(["", "; ".join(parts)]) + "." + age(said)
    if said["authorized_visits"] is not None:
        parts.append(f"{said['used_visits']} of {said['authorized_visits']} visits used")
    if said["runs_out_in_days"] is not None:
        parts.append(f"runs out {in_days(said['runs_out_in_days'])}")
    if said["problem"]:
        parts.append(said["problem"])
    if said["state"] in ("draft", "new"):
        parts += await _lacking(case_id, tools)
    shown = yes_or_no(heard, said["state"]) + "; ".join(parts) + "." + age(said)
    return f"{shown} {await _next(case_id, tools)}" if heard.has("latest") else shown


async def _lacking(case_id: str, tools: Toolbox) -> list[str]:
    """Return what it lacks that was never sent, for who asks how it stands."""
    told = await tools.call("get_case", case_id=case_id)
    needs = ", ".join(gap["need"] for gap in told["case"]["gaps"])
    asked = told["questions"]
    lines = f"{counted(len(asked), 'open question')}: {_briefly(asked)}" if asked else ""
    return ["not sent", *([f"missing: {needs}"] if needs else []), *([lines] if lines else [])]


def _briefly(asked: list[dict[str, Any]]) -> str:
    return " ".join(f"{each['question_id']} “{each['what']}”" for each in asked[:_FEW])


_FEW = 3


async def _next(case_id: str, tools: Toolbox) -> str:
    """Return what must be done next, for who asks how things are going."""
    told = await tools.call("get_case", case_id=case_id)
    page = f" {told['desk_page']}" if told["desk_page"] else ""
    return f"Next: {told['next_step']}{page}"


def yes_or_no(heard: Heard, state: str) -> str:
    """Return `Yes. ` or `Not so. ` to `is it approved?`, or nothing where that is not asked."""
    asked = [word for word in _YES if heard.has(word)]
    if (heard.has("sent_on") and heard.has("pending")) or _OPEN.search(heard.words):
        return ""
    if len(heard.case_ids) > 1 and "which" in heard.words.split():
        return ""
    if len(asked) != 1:
        return ""
    if asked == ["answered"] and state not in _YES["answered"]:
        return "No answer yet. "
    return "Yes. " if state in _YES[asked[0]] else "Not so. "


def _other_codes(heard: Heard, said: dict[str, Any]) -> str:
    """Say which codes of the question the payer's answer does not name; nothing where it does."""
    named = {line["code"] for line in said["answers"] if line["code"]}
    missing = [code for code in heard.codes if code not in named]
    if not missing or not heard.case_ids or not heard.has("approved", "denied", "partial"):
        return ""
    return f"No answer of the payer names {', '.join(missing)}"


def age(said: dict[str, Any]) -> str:
    """Return how old the knowledge of the payer's side is, with a space before."""
    note = f" {said['note']}" if said["note"] else ""
    hours = said["looked_hours_ago"]
    if hours is None:
        return note
    age = f"{round(hours * 60)} minutes" if hours < 1 else f"{round(hours)} hours"
    return f" The payer was last asked {age} ago.{note}"


def _says_nothing_more(heard: Heard) -> bool:
    """Whether no word is left that would make it another question, such as `its colour`."""
    is_of_rule = bool(heard.payer or heard.codes) and not heard.case_ids
    if is_of_rule and heard.strange and "status" not in heard.words:
        return False
    is_plain = not heard.case_ids or not heard.strange or "status" in heard.words
    return is_plain and not heard.understood.unknown


_FOR_MORE = re.compile(
    r"\b(?:why|who|whose|how (?:long|many|much|soon|often|do|can|should|would|to)"
    r"|what (?:happens|if|else|next|now|(?:do|does|should|can) (?:i|we|she|he|they))"
    r"|should (?:i|we|she|he)"
    r"|(?:can|may|could) (?:i|we|she|he|they) (?!(?:\w+ )?(?:get|have|see|know)\b)"
    r"|do (?:i|we) (?:have to|need)|worth)\b"
)


def asks_for_more(heard: Heard) -> bool:
    """Whether why, who, how or what then is asked, which how a case stands does not answer."""
    return _FOR_MORE.search(heard.words) is not None


_STATES = " ".join(_YES)

INTENTS = (
    Intent(
        "the status of a case",
        ("",),
        _answer,
        f"{_STATES} changed where read overview first inbox latest greeting authorization papers"
        " everything valid",
        lambda heard: (
            bool(heard.case_ids or heard.points_at)
            and _says_nothing_more(heard)
            and not asks_for_more(heard)
        ),
    ),
    Intent(
        "the status of a case",
        ("answered", "latest", "authorization", "changed"),
        _answer,
        "pending changed latest authorization papers everything",
        lambda heard: names_case(heard) and not heard.understood.unknown,
    ),
    Intent(
        "the status of a case",
        ("latest chase", "latest calling", "answered chase"),
        _answer,
        f"{_STATES} latest chase calling role person everything answered needs",
        lambda heard: bool(heard.case_ids) and not heard.understood.unknown,
    ),
    Intent("the status of a case", ("",), _answer, f"{_STATES} sent_on", asks_of_one),
)
ASKING_WHICH = (
    Intent("the status of a case", ("",), _answer, "", lambda heard: "status" in heard.words),
)
