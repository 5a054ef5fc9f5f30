"""How old a payer's rules on file are, where they come from, and when a payer must be asked.

A rule hangs on the line of business; where none is said, the two that a clinic bills most are
looked up, each with its sources and how long ago they were read.
"""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent, names_no_case
from agent.planner.rules import COMMONEST, ask_about, of_commonest
from agent.toolbox import Toolbox
from agent.wording import days_ago
from priorauth.models.coverage import line_in_words

_LINES = ("commercial_fi", "medicare_advantage")
_MOST = 3
_NOT_A_NUMBER = (
    "How early a payer must be asked, and whether it still takes a request afterwards, is not kept"
    " as a number for a payer: where a rule sets a day, it stands under it as `Ask by`; else ask"
    " before the first visit and verify with the payer. What its rules on file say:"
)
_CHECKED = re.compile(
    r"\b(?:rules?|polic(?:y|ies))\b.*\b(?:checked|updated|verified|reviewed|read|old|current"
    r"|recent|come from|comes from|from|source|outdated|stale)\b"
    r"|\b(?:how (?:old|recent|current)|source|up to date|when (?:was|were|did))\b"
    r".*\b(?:rules?|polic(?:y|ies))\b"
)
_EARLY = re.compile(
    r"\bhow (?:early|soon|late|far (?:ahead|in advance))\b.*\b(?:asked?|request\w*|submit\w*)\b"
    r"|\bdeadline to (?:ask|request|submit)\b"
)


async def _dates(heard: Heard, tools: Toolbox) -> str:
    """Say of each line of business which sources its rule has, and when they were read."""
    lines = (heard.line_of_business,) if heard.line_of_business else _LINES
    code = next(iter(heard.codes), COMMONEST[1])
    said = []
    for line in lines:
        told = await tools.call(
            "lookup_payer_rules",
            payer=heard.payer,
            code=code,
            on=heard.today.isoformat(),
            lob=line,
            state=heard.state,
        )
        found = {each["source"]["url"]: each for each in told["because"]}
        sources = "; ".join(map(_source, list(found.values())[:_MOST]))
        said += [f"- {line_in_words(line)}: {sources}"] if sources else []
    head = [f"Sources of the rules of {heard.payer} for {code}, and when they were read:"]
    return "\n".join([*(head + said if said else []), await ask_about(heard, tools)])


def _source(reason: dict[str, Any]) -> str:
    source, stale = reason["source"], ", STALE: verify first" if reason["stale"] else ""
    return f"{source['title']} <{source['url']}>, read {days_ago(reason['age_days'])}{stale}"


async def _early(heard: Heard, tools: Toolbox) -> str:
    return f"{_NOT_A_NUMBER}\n{await of_commonest(heard, tools)}"


def _of_payer(heard: Heard) -> bool:
    return heard.payer is not None and names_no_case(heard) and not heard.one_of


INTENTS = (
    Intent(
        "",
        ("",),
        _dates,
        ANY,
        lambda heard: _of_payer(heard) and _CHECKED.search(heard.words) is not None,
    ),
    Intent(
        "",
        ("",),
        _early,
        ANY,
        lambda heard: _of_payer(heard) and _EARLY.search(heard.words) is not None,
    ),
)
