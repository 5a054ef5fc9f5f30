"""Answer an open question of the desk, in the person's own words."""

from __future__ import annotations

import re

from agent.hearing import Heard
from agent.planner.intent import ANY, Intent, is_question
from agent.toolbox import Refused, Toolbox
from agent.wording import counted, question_lines, running

_REPLY = re.compile(
    r"\b(Q-[0-9A-Z]{4,16})\b\s*(?:[:=,-]|with|is|as)?\s*(?:(?:the )?answer\b)?"
    r"\s*(?:[:=]|is\b)?\s*(.{0,200})$",
    re.IGNORECASE | re.DOTALL,
)


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """Put the answer in; without one say how."""
    given = _given(heard.text)
    if not given:
        raise Refused("Say the answer behind the question's id, such as `answer Q-7K2M9QXAPT: 12`.")
    said = await tools.call("answer_question", question_id=heard.question_ids[0], answer=given)
    still = running(said)
    if still:
        return still
    left = counted(said["open_questions"], "open question")
    case = f" {said['case_id']} has {left} left." if said["case_id"] else ""
    return f"{said['question_id']} is {'answered' if said['closed'] else 'still open'}.{case}"


def _given(text: str) -> str:
    """Return the answer itself: what stands behind the id, else before it: `no for Q-...`."""
    found, before = _REPLY.search(text), _BEFORE.match(text.strip())
    behind = found[2].strip(" .?!") if found else ""
    said = behind or (before["said"].strip() if before else "")
    return "" if said.lower() in _NOTHING else _plainly(said)


def _plainly(said: str) -> str:
    """Return the codes, the date, the count or the yes and no of an answer, else all of it."""
    codes = _CODES.findall(said)
    if codes and not _DATE.search(said):
        return ", ".join(codes)
    for pattern in (_DATE, _WHOLE):
        plain = pattern.search(said)
        if plain:
            return plain[plain.lastindex or 0]
    return said


_BEFORE = re.compile(
    r"(?:(?:please|pls|can you|could you|ok|hey|hi)\W+)*(?:(?:put|enter|use|add|set|type|say|note"
    r"|write|log|give|make it|answer|reply)\b)?(?: (?:down|in|it(?: is)?|that|with|of|its))*\s*"
    r"(?P<said>\S.{0,200}?)[\s,]+(?:(?:as|is) (?:the |my )?(?:answer|reply) )?"
    r"(?:for|to|on|in|under|as)\W+(?:the )?(?:question\W+)?Q-[0-9A-Z]{4,16}\W*$",
    re.IGNORECASE | re.DOTALL,
)
_NOTHING = frozenset({"the answer", "answer", "an answer", "my answer", "reply", "this", "it"})
_CODES = re.compile(r"\b(?:\d{5}|[GQSTW]\d{4})\b")
_DATE = re.compile(r"\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{2,4})\b")
_WHOLE = re.compile(
    r"^(?:it'?s|it is|its|that'?s|should be|make it|put|was)?\s*(yes|no|\d{1,3})"
    r"(?: (?:visits?|units?|sessions?|please|pls))?$",
    re.IGNORECASE,
)


async def _about(heard: Heard, tools: Toolbox) -> str:
    """Say what a question of the desk asks, and on which case."""
    listed = await tools.call("list_cases", state="questions", limit=_LOOKED_INTO)
    for case in listed["cases"]:
        told = await tools.call("get_case", case_id=case["case_id"])
        asked = [each for each in told["questions"] if each["question_id"] in heard.question_ids]
        if asked:
            return f"On {case['case_id']}:\n{question_lines(asked)}"
    return (
        f"{heard.question_ids[0]} is not among the open questions of the {len(listed['cases'])}"
        f" cases looked into (of {listed['total']}). The desk page shows all."
    )


async def offer(heard: Heard, case_id: str, tools: Toolbox) -> tuple[str, str] | None:
    """Return what to ask back, and the reply meant, where a bare number may answer a question."""
    number = _NUMBER.match(heard.words)
    if number is None or heard.case_ids or heard.question_ids or heard.payer or heard.codes:
        return None
    told = await tools.call("get_case", case_id=case_id)
    asked = [each for each in told["questions"] if "visits" in each["what"].lower()]
    if len(asked) != 1:
        return None
    meant = f"answer {asked[0]['question_id']}: {number['given']}"
    return f"{question_lines(asked)}\nShall I put in “{meant}” as your answer? Then say yes.", meant


_NUMBER = re.compile(
    r"^\W*(?:(?:yes|yep|ya|yeah|ok|idk|i (?:guess|think)|wait|no|just|make (?:it|that)|it is"
    r"|it's|its|put|say|visits?(?: requested)?|are|i got(?: this| that)?(?: one)?|the|should be"
    r"|(?:the )?answer(?: to .{1,20}?)? is|maybe)\W+)*"
    r"(?P<given>\d{1,3})(?:\s*(?:visits?|sessions?))?\s*(?:$|[.,!?]|i guess|final|please|pls|total)"
)

_ASKS = re.compile(
    r"^\W*(?:what|which|who|whose|why|where|explain|show|tell me|can you (?:show|explain))\b"
    r"(?!.*\bq-[0-9a-z]{4,16}\s*[:=])",
    re.DOTALL,
)
_LOOKED_INTO = 25


def _asks(heard: Heard) -> bool:
    """Whether it asks about the question, and gives no answer to it."""
    if _GIVES.search(heard.words):
        return False
    return _ASKS.search(heard.words) is not None or is_question(heard)


_GIVES = re.compile(r"\bq-[0-9a-z]{4,16}\s*[:=]")

INTENTS = (
    Intent(
        "what a question of the desk asks",
        ("",),
        _about,
        ANY,
        lambda heard: bool(heard.question_ids) and _asks(heard),
    ),
    Intent(
        "answer a question of the desk",
        ("",),
        _answer,
        ANY,
        lambda heard: bool(heard.question_ids),
    ),
)
