"""Answer an open question of the desk, in the person's own words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from agent.hearing.heard import Heard
from agent.hearing.pace import Pace, pace_in
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
    """Return what to ask back, and the reply meant, where a turn may answer a question.

    A bare number may be how many visits are asked for; `the second one is 12` says which question.
    """
    if heard.question_ids or heard.payer:
        return None
    given = _given_in_place(heard)
    if given is not None:
        return await _of_place(*given, case_id, tools)
    if heard.case_ids:
        told = _told_of(heard)
        return None if told is None else await _of_number(told, case_id, tools)
    if _WENT.search(heard.words):
        return await _which_to_put_right(case_id, tools)
    shown = _SHOWN_PLACE.search(heard.words)
    if shown is not None:
        return await _question_at(shown["nth"], case_id, tools)
    if _CORRECTION.match(heard.words):
        return await _which_to_put_right(case_id, tools)
    return await _of_number(heard, case_id, tools)


def _told_of(heard: Heard) -> Heard | None:
    """Return `C-… its 10 visits` as its number alone; None where it asks, or says more."""
    told = _OF_CASE.match(heard.words)
    return None if told is None or heard.on else replace(heard, text=told["said"])


def _given_in_place(heard: Heard) -> tuple[str, str] | None:
    """Return for which question of a case an answer is given, and the answer."""
    numbered = _NUMBERED.search(heard.words)
    if numbered is not None and not is_question(heard):
        return _NTHS[int(numbered["at"]) - 1], numbered["given"]
    placed = None if heard.case_ids else _PLACED.match(heard.words)
    if placed is None or _asks(heard) or _OPEN.search(heard.words):
        return None
    return placed["nth"] or placed["for_nth"], placed["given"] or placed["before"]


async def _of_number(heard: Heard, case_id: str, tools: Toolbox) -> tuple[str, str] | None:
    """Return the same for a bare number, where one question asks for visits."""
    given = _visits_in(heard)
    if given is None or heard.codes:
        return None
    told = await tools.call("get_case", case_id=case_id)
    asked = [each for each in told["questions"] if "visits" in each["what"].lower()]
    if len(asked) != 1:
        return None
    meant = f"answer {asked[0]['question_id']}: {given}"
    return f"{question_lines(asked)}\nShall I put in “{meant}” as your answer? Then say yes.", meant


def _visits_in(heard: Heard) -> str | None:
    """Return how many visits a turn says: a bare number, or what so many a week come to."""
    number = _NUMBER.match(heard.words)
    if number is not None:
        return number["given"]
    told = heard.typed_whole.lower().strip(" .!")
    times, pace = _TIMES.match(told), pace_in(told)
    if _ASKED_OF_PACE.search(told) or (pace is None and times is None):
        return None
    given = _number_of_visits(told, pace)
    return given if given.isdigit() else None


_ASKED_OF_PACE = re.compile(
    r"\?|\b(?:enough|left|last|lasts|can|could|should|what|how|if|will|would|is|does|do|until)\b"
)


def _place_of(nth: str, asked: list[dict[str, Any]]) -> int:
    """Return the place of a question in the list, from 0."""
    return len(asked) - 1 if nth == "last" else _NTHS.index(nth) % 3


async def _of_place(nth: str, given: str, case_id: str, tools: Toolbox) -> tuple[str, str] | None:
    """Return the same for the first, second or last question; an empty reply where none fits."""
    asked = (await tools.call("get_case", case_id=case_id))["questions"]
    place, given = _place_of(nth, asked), given.strip(" -:=.,")
    if not 0 <= place < len(asked):
        return None
    shown, pace = question_lines([asked[place]]), pace_in(given)
    if asked[place]["what"].lower().startswith("what") and _YES_OR_NO.match(given):
        return f"{shown}\nThat asks for a value, and not for yes or no: say it behind the id.", ""
    if "visits" in asked[place]["what"].lower():
        given = _number_of_visits(given, pace)
    if not _may_answer(asked[place]["what"].lower(), given):
        return f"{shown}\n“{given}” does not answer that, so nothing is put in. {_SAY_HOW}", ""
    meant = f"answer {asked[place]['question_id']}: {given}"
    return f"{shown}\nShall I put in “{meant}” as your answer? Then say yes.", meant


_SAY_HOW = "Say the answer behind the question's id, such as `answer Q-7K2M9QXAPT: 12`."


def _may_answer(asks: str, given: str) -> bool:
    """Whether a reply is of the kind that is asked for: a number of visits, or a date."""
    if "visits" in asks or "how many" in asks:
        return re.search(r"\d", given) is not None and _PACE_ALONE.search(given) is None
    return "date" not in asks or _DATE.search(given) is not None


async def _question_at(nth: str, case_id: str, tools: Toolbox) -> tuple[str, str] | None:
    """Return the first or second open question as it is asked; None where there is none."""
    asked = (await tools.call("get_case", case_id=case_id))["questions"]
    place = _place_of(nth, asked)
    is_there = 0 <= place < len(asked)
    return (f"{case_id}:\n{question_lines([asked[place]])}", "") if is_there else None


async def _which_to_put_right(case_id: str, tools: Toolbox) -> tuple[str, str] | None:
    """Return that nothing was put in, and how an answer is given; None without a question."""
    asked = (await tools.call("get_case", case_id=case_id))["questions"]
    which = (
        f"Nothing is put in by that. Still open, say which one it is for:\n{question_lines(asked)}"
    )
    return (f"{which}\n{_SAY_HOW}", "") if asked else None


def _number_of_visits(given: str, pace: Pace | None) -> str:
    """Return `2x6` and `twice a week for 6 weeks` as the number of visits that it comes to."""
    times = _TIMES.match(given)
    if times is not None:
        return str(int(times[1]) * int(times[2]))
    is_pace = pace is not None and pace.a_week and pace.weeks
    return str((pace.a_week or 0) * (pace.weeks or 0)) if pace and is_pace else given


_TIMES = re.compile(r"^(\d{1,2}) ?x ?(\d{1,2})(?: weeks?| wks?)?$")
_NTHS = ("first", "second", "third", "1st", "2nd", "3rd")
_NTH = "first|second|third|1st|2nd|3rd|last"
_PLACED = re.compile(
    rf"^\W*(?:(?:ok|okay|and|so|hi|then)\W+)*(?:the |on the |for the )?(?P<nth>{_NTH})"
    r" (?:(?:one|question|q)(?: is|'s|:|,| =)?|is) (?P<given>[^?]{1,60}?)\W*$"
    rf"|^\W*(?P<before>[^?]{{1,40}}?) (?:for|to|on) the (?P<for_nth>{_NTH})"
    r"(?: one| question| q)?\W*$"
)
_NUMBERED = re.compile(
    r"\b(?:ans|answer|reply)\b(?: \w+)? (?:q|question) ?#?(?P<at>[123])\b.*?(?:\bis\b|[:=])"
    r" ?(?P<given>[^?]{1,60}?)\W*$"
)
"""`ans to q1 on C-… is 12`: the number of the question stands for its place."""
_SHOWN_PLACE = re.compile(
    rf"\b(?:what(?: is|'?s)?|read|show|repeat)\b.*\b(?P<nth>{_NTH}) (?:one|question|q)\b"
)
_OF_CASE = re.compile(
    r"^\W*c-[0-9a-z]{4,16}\W+(?P<said>(?:it is|it's|its|is|make it|should be|put|say|we want"
    r"|they want|needs?|visits?(?: requested)?(?: is| are)?)\W+\d{1,3}(?: visits?| sessions?)?"
    r"|\d{1,3} (?:visits?|sessions?))\W*(?<!\?)$"
)
_CORRECTION = re.compile(
    r"^\W*(?:(?:no|wait|sorry|sry|oops|i mean|actually|make it|not that"
    r"|it is|its|it's|just|ok|so)\W+)*(?:[a-jl-mo-xz]|left|right|both)\W*$"
)
_PACE_ALONE = re.compile(r"^\d{1,2} ?x ?/? ?(?:a |per )?w(?:ee)?k\w*$")
_OPEN = re.compile(r"\b(?:how|what|whats|who|why|when|which|where|status|left)\b")
_YES_OR_NO = re.compile(r"^(?:yes|no|yep|nope|yeah|nah)\b")
_WENT = re.compile(
    r"^\W*(?:(?:ok|and|so)\W+)*(?:did|has|was|have) (?:that|it|this|the answer|my answer|you|u)\b.*"
    r"\b(?:go(?:ne)? (?:through|thru|in)|take|taken|saved?|put in|recorded?|stick)\b"
)


def not_put_in(heard: Heard, offered: tuple[str, ...]) -> tuple[str, str] | None:
    """Return that an answer was offered and not put in, where somebody asks whether it went."""
    meant = offered[0] if len(offered) == 1 else ""
    if _WENT.search(heard.words) is None:
        return None
    if not meant.lower().startswith("answer q-"):
        return None
    return f"No: “{meant}” is not put in yet. Shall I? Then say yes.", meant


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
