"""What is on file of a case: where it is, what is in it or lacking, and how that is known."""

from __future__ import annotations

from typing import Any

from agent.hearing.heard import Heard
from agent.planner.denials import explain
from agent.planner.details import facts
from agent.planner.papers import papers_of
from agent.planner.status import status_of
from agent.planner.turnaround import expect_of
from agent.planner.visits import left_on
from agent.toolbox import Toolbox
from agent.wording import case_list, days_ago, gap_lines, outcome_line, question_lines, stands

Told = dict[str, Any]
"""A case as the tool that reads it tells it."""
_PAPERS_COME = (
    "A paper comes in by fax, by upload on the desk page or with the EMR's own messages, and not as"
    " a picture or text here; then it is read and put with its case."
)
_NO_FORECAST = (
    "Nobody knows what a payer will say, and nothing is foretold here; how many of the clinic's"
    " requests or appeals were granted is not counted."
)
_THERAPIST = (
    "Whether and how often the patient comes is for the therapist to decide, and nothing here says"
    " that a visit will be paid."
)
_NOT_CALLED = "Nobody is called from here; the desk asks payers by itself."
_NO_LIST = (
    "Which papers a payer wants with it beyond that is not on file and is not made up here: its"
    " letter or its rules say so."
)
_EARLY = "Whether the payer counts visits before its approval is not on file for the case: ask it."
_WORDING = "The wording of papers is not shown here: it stands on the desk page."
_RECORD = "That is from this desk's own record of the case, which the desk page shows in full"


def page_of(told: Told) -> str:
    """Return the desk page with a space before, where there is one."""
    return f" {told['desk_page']}" if told["desk_page"] else ""


async def where(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say where on the desk it is done, and what is to do there."""
    answers = (
        "\nA question is answered there, or here with `answer` and its id:\n"
        f"{question_lines(told['questions'])}"
        if told["questions"]
        else ""
    )
    papers = f" {_PAPERS_COME}" if told["case"]["gaps"] or told["case"]["answers"] else ""
    page = told["desk_page"] or "the desk page of the case"
    return f"{told['case']['case_id']}: {page}\nNext: {told['next_step']}{papers}{answers}"


async def content(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say what is asked for and with what."""
    return f"{facts(told['case'])}{page_of(told)}"


async def left(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say the visits granted, used and left, and until when."""
    said = left_on(heard, told["case"])
    by_then = " How many fit until then is for the therapist, and for the schedule."
    return said + (by_then if "then" in heard.words.split() else "")


async def lacking(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say what is missing, asked or wrong on file, or that nothing is."""
    case = told["case"]
    lines = [f"{case['case_id']} is {stands(case['state'])}."]
    if case["gaps"]:
        lines.append(f"Missing, and nothing else:\n{gap_lines(case['gaps'])}")
    if told["questions"]:
        lines.append(f"Open questions:\n{question_lines(told['questions'])}")
    if case["state"] in ("denied", "partial"):
        lines.append(await explain(case["case_id"], tools))
    elif not (case["gaps"] or told["questions"]):
        lines.append("Nothing is missing on file, and nothing is marked as wrong.")
    return "\n".join([*lines, f"Next: {told['next_step']}{page_of(told)}"])


async def parts(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say for each code what the payer answered, so that all or part of it is seen."""
    case = told["case"]
    asked = ", ".join(case["procedures"]) or "codes that are not on file"
    if not case["answers"]:
        return f"{case['case_id']} asks for {asked}; no answer of the payer is on file."
    lines = "; ".join(map(outcome_line, case["answers"]))
    return f"{case['case_id']} asks for {asked}. The payer answered: {lines}."


async def wording(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say what is kept of the wording: reasons, questions; the rest stands on the desk page."""
    if told["questions"]:
        return f"{told['case']['case_id']} is asked:\n{question_lines(told['questions'])}"
    if told["case"]["state"] in ("denied", "partial"):
        return await explain(told["case"]["case_id"], tools)
    return f"{facts(told['case'])} {_WORDING}{page_of(told)}"


async def source(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say where it is known from: the record of the case, what reading lacked, the rule."""
    case = told["case"]
    lines = [f"{_RECORD}: {case['case_id']} was opened {days_ago(case['opened_days_ago'])}"]
    if case["sent_days_ago"] is not None:
        lines[0] += f", sent {days_ago(case['sent_days_ago'])}"
    for each in case["answers"]:
        lines[0] += f", the payer answered: {outcome_line(each)}"
    lines[0] += f"; it is {stands(case['state'])}.{page_of(told)}"
    if case["gaps"]:
        lines.append(f"Missing, and who wants it:\n{gap_lines(case['gaps'])}")
    if told["questions"]:
        lines.append(f"Asked, and why:\n{question_lines(told['questions'])}")
    rule = told["rule"]
    if rule is None:
        lines.append("Which rule says that a request is needed is not on file; verify it.")
    else:
        lines += [f"Rule: {each['title']} <{each['url']}>" for each in rule["sources"][:3]]
    return "\n".join(lines)


async def ask_payer(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Ask the payer how it stands, as far as the desk may ask, and say what came back."""
    return f"{await status_of(heard, told['case']['case_id'], tools)} {_NOT_CALLED}"


async def papers(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say which papers are on file and what was asked for; no list is made up."""
    said = [papers_of(told)]
    if told["case"]["gaps"]:
        said.append(f"Missing:\n{gap_lines(told['case']['gaps'])}")
    if told["case"]["state"] in ("denied", "partial"):
        said.append(await explain(told["case"]["case_id"], tools))
    return "\n".join([*said, _NO_LIST])


async def likely(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say that nobody knows what a payer will say."""
    case = told["case"]
    if case["awaits_payer"]:
        return f"{_NO_FORECAST}\n{await expect_of(case, tools)}"
    return f"{_NO_FORECAST} {case['case_id']} is {stands(case['state'])}."


async def treat(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Decline to say whether a patient is seen; say what is authorized."""
    case = told["case"]
    early = "" if case["authorized_visits"] is not None else f" {_EARLY}"
    return f"{_THERAPIST} On file: {left_on(heard, case)}{early}"


async def only_one(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say whether another open case stands so."""
    case = told["case"]
    listed = await tools.call("list_cases", state=case["state"], limit=_ROWS)
    what = stands(case["state"])
    if listed["total"] <= 1:
        return f"Yes: {case['case_id']} is the only open case that is {what}."
    return "No: " + case_list(listed, what, "")


_ROWS = 10
_IT = r"(?:it|that|this|them|one)"
FACTS = (
    (
        "whether the patient should be seen",
        r"\b(?:(?:should|do|can|could|may) (?:i|we|she|he|they) (?:just )?(?:see|treat|come"
        r"|start (?!a new|the next|another|on)|schedule|keep treating)|is it (?:ok"
        r"|okay) to (?:see|treat))\b"
        r"(?: (?:her|him|them))?(?: (?:twice|once|two times|three times))?"
        r"(?: (?:a|per) (?:day|week))?(?: or not)?",
        treat,
    ),
    (
        "whether it is the only one",
        r"\b(?:(?:is|that is|it is)(?: (?:it|that))? )?(?:the |our )?only (?:one|1|case)\b"
        r"(?: (?:there is|we have|left|out|pending))?|\bjust (?:the |that )?(?:one|1)(?= *$)",
        only_one,
    ),
    (
        "what may be done about it",
        r"\b(?:coming back from|way (?:back|around|out)|fight|salvage|recover from|turn (?:it"
        r"|that) around"
        r"|what can (?:i|we) do|anything (?:i|we) can do|is there any way)\b(?: (?:it|that"
        r"|this))?",
        lacking,
    ),
    (
        "what the payer will say",
        r"\b(?:what (?:will|would|are) (?:they|it|the payer)(?: to)? (?:say|do|decide)"
        r"|(?:what are )?(?:the |our )?(?:odds|chances?)|will (?:they|it)(?: get)? (?:approved?"
        r"|deny|denied|say yes|go through)|do you think (?:they|it) will(?: \w+)?|how likely"
        r"|(?:think|guess|bet|hope|suppose|reckon|betting|thinking) (?:that )?(?:they|it|she|he"
        r"|the payer)"
        r"(?: will| would| is going to| to)?(?: get| go)? (?:approved?|ok\w*|deny|denied|through"
        r"|thru|say yes|pass|pay)"
        r"|(?:they|payer) (?:will|would) (?:approve|ok|deny)|is it (?:going to|gonna"
        r"|likely to) (?:go through|be approved"
        r"|get approved|be denied|get denied))\b(?: (?:it|that|this))?",
        likely,
    ),
    (
        "where it is known from",
        r"\b(?:how (?:do|would|can|did) you know|says who|according to (?:who|what)|based on what"
        r"|(?:what is (?:the |your )?|the )?source|where (?:did|do|does) (?:you|it|that|this)"
        r" (?:get (?:it|that|this)|come from|say (?:so|that|it))|why (?:do|does|did"
        r"|would) (?:you|it|they)"
        r" (?:need|ask|want|require)(?: for)?|where is (?:that|this|it) from)\b",
        source,
    ),
    (
        "what the payer says now",
        r"\b(?:ping|poke|nudge|bug|ask|check (?:in )?with|chase|follow up with)"
        r" (?:them|the payer|it)(?: again| now)?\b",
        ask_payer,
    ),
    (
        "which papers go with it",
        r"\b(?:which|what) (?:documents?|docs?|papers?|records?|notes|else)\b.*"
        r"\b(?:accompany|go(?:es)? (?:with|along)|enclose\w*|come with"
        r"|belongs? with)\b(?: with)?",
        papers,
    ),
    (
        "what it says, word for word",
        r"\b(?:what (?:does|do|did|is) (?:it|that|they|the \w+)(?: \w+)? (?:say|said)"
        r"(?: exactly| word for word)?|word for word|verbatim|exact (?:words|wording|text)"
        r"|(?:the |what is the )?(?:actual |exact )?question text"
        r"|(?:the |what is the )?wording)\b",
        wording,
    ),
    (
        "whether all of it or a part is meant",
        rf"\b(?:all of {_IT}|the whole (?:thing|request)|only part|just part|part of {_IT}"
        r"|all or (?:part|some|nothing)|every code|all (?:the )?codes|only some)\b"
        rf"(?: (?:or|of|only|just|a|part|some|all|{_IT}|the|codes))*",
        parts,
    ),
    (
        "where that is done",
        r"\b(?:where (?:do|does|can|should|would|could) (?:i|we|you|they|she|he)"
        r"(?: (?:click|press|do|find|see|put|type|enter|upload|sign|look|go|send|answer|open))?"
        r"|where is (?:that|this|the|your) (?:button|page|link|form|screen|box)"
        r"|what do (?:i|we) (?:click|press|open|hit)|which (?:page|button|screen)|link"
        r"|where at)\b"
        rf"(?: {_IT})?(?: (?:when|once|after) {_IT} (?:is|gets) (?:signed|done|ready|back))?",
        where,
    ),
    (
        "what is in it",
        r"\b(?:what (?:all |else )?(?:did|do|are) we (?:ask|asking|request|requesting|send|put)"
        r"(?: (?:for|in|them))*|what (?:all |else )?is (?:in|on) (?:there|it|that|this)"
        r"|what all is (?:in|on)|asking for what"
        r"|(?:for )?(?:which|what) (?:codes?|cpts?|dx|diagnosis|services?"
        r"|lines?)(?: did we (?:send|ask))?"
        r"|what (?:goes|went|is going|will go) (?:out|over|in|to them)(?: when .*)?"
        r"|how many (?:was|were) (?:it|that|they)"
        r"|how many (?:did|do) we (?:ask|request|want|send)(?: for)?)\b",
        content,
    ),
    (
        "how many visits are left",
        r"\bwhat is left(?: (?:on|of|for) (?:it|that|this|her|him))?(?= *$)"
        r"|\b(?:how many(?: visits)?(?: (?:more|left|remain\w*)|(?: more)? (?:has|have|does|do|can"
        r"|could) (?:she|he|we|they|it|i|you)(?: (?:still|got|get|have|left|remain\w*|do|use"
        r"|even))*)"
        r"|(?:got|have|has) \d+ (?:visits )?left(?: to (?:schedule|use|book|do))?(?: correct)?"
        r"|(?:did|have|has|were|was) (?:any|some|she|he)(?: of (?:those|them))?"
        r" (?:get |got |been )?(?:used|burn\w*|spent|gone))\b(?: (?:by"
        r"|until) then)?(?: correct)?",
        left,
    ),
    (
        "what is missing or wrong",
        r"\b(?:anything|something|nothing|everything|all|anything else)"
        r"(?: (?:is|else|looks?))* (?:wrong|off|missing|there|good|in it|in there|set|complete\w*"
        r"|in order|weird)\b|\b(?:anything|what) else (?:it|they|you|we)?"
        r" ?(?:want|wants|need|needs|lack|lacks)\b",
        lacking,
    ),
)
