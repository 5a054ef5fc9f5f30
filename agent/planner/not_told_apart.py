"""What cases are not counted or judged by: persons, and what others have; a payer nobody knows."""

from __future__ import annotations

import re

from agent.planner.intent import ANY, Intent, names_no_case
from agent.planner.refusing import always
from agent.planner.rules import NO_RULE, WHICH_PAYER

_NO = "I do not know how to answer that here: "
_WHO_MOST = re.compile(
    r"\b(?:which|who|whos|whose|what)\b.{0,40}\b(?:physicians?|doctors?|drs?|offices?|surgeons?"
    r"|therapists?|staff"
    r"|person|people|pts|employees?|billers?|who|whos|whose)?\b.{0,25}\b(?:most|least|fewest|best"
    r"|worst"
    r"|slowest|fastest)\b"
)
_PEOPLE = re.compile(
    r"\b(?:physicians?|doctors?|drs?|offices?|surgeons?|therapists?|staff|person|people"
    r"|employees?|billers?"
    r"|referr\w+)\b|^\W*(?:who|whos|whose|who is|who has)\b.*\b(?:approv|sen[dt]|submit|draft"
    r"|work|did)\w*"
)
_BY_PERSON = (
    f"{_NO}cases are not counted by the person who referred, treats, sent or approved them. I can"
    f" count"
    " them by payer and by how they stand."
)
_JUDGES = re.compile(
    r"^\W*(?:(?:so|and|ok|well|hm+)\W+)*(?:is|are|isnt) (?:that|this|those|it) (?:a |really "
    r"|pretty |too )*"
    r"(?:bad|high|low|a lot|lots|many|average|better|worse|terrible|concerning)\W*$"
)
_NOT_JUDGED = (
    f"{_NO}no figures of others are on file to compare with, so whether that is much or little is"
    f" not"
    " judged here."
)
_DONE = re.compile(
    r"^\W*(?:(?:ok|okay|so|and|well|hey)\W+)*(?:i|we) (?:just |already )?(?:signed|approved"
    r"|uploaded|faxed"
    r"|scanned|called|finished|fixed|answered|emailed|did) (?:it|that|this|them|those|everything)"
    r"(?: (?:already|today|yesterday|in|up|off))*\W*$"
)
_NOT_RECORDED = (
    "Nothing is recorded by that. A paper counts once it came in by fax, by upload on the desk"
    " page or"
    " with the EMR's own messages; an approval and a value are put in on the desk page. Ask for the"
    " status of a case by its id to see what is on file."
)
_CALLED = re.compile(
    r"\b(?:insurance|insurer|payer|plan|carrier) (?:is |was )?(?:called|named) (?:the "
    r"|our )?[a-z]{3,}"
)

INTENTS = (
    Intent("", ("",), always(_NOT_RECORDED), ANY, lambda said: bool(_DONE.match(said.words))),
    Intent(
        "",
        ("",),
        always(_BY_PERSON),
        ANY,
        lambda heard: (
            names_no_case(heard)
            and not heard.payer
            and _WHO_MOST.search(heard.words) is not None
            and _PEOPLE.search(heard.words) is not None
        ),
    ),
    Intent("", ("",), always(_NOT_JUDGED), ANY, lambda said: bool(_JUDGES.match(said.words))),
    Intent(
        "",
        ("",),
        always(NO_RULE + WHICH_PAYER),
        ANY,
        lambda heard: heard.payer is None and _CALLED.search(heard.whole) is not None,
    ),
)
