"""A question in another order of words, or without small ones, as it is asked elsewhere.

Who learns the language keeps the order of a statement (`what i should do`, `it is sent or not`)
and leaves small words out (`answer came?`); who types fast does so too. Each is put in the order
of a question. A question behind what a patient asks is asked by itself, and so is one about what
is to be done today, whatever verb of duty it has.
"""

from __future__ import annotations

import re

_CASE = r"C-[0-9A-Z]{4,16}"
_LEAD = r"^\W*(?:(?:and|so|ok|okay|but|then|hey|hi)\W+)*"
_ANSWER = r"(?:answers?|decisions?|repl(?:y|ies)|responses?|verdict|result)"
_MUST = (
    r"(?:gotta|got to|have to|has to|need to|needs to|must|should|ought to"
    r"|(?:am |are )?supposed to)"
)
_WORK = r"(?:do|handle|take care of|get done|work on|finish|tackle|deal with|look at)"
_PATIENT = (
    r"(?:(?:the|a|my|our) )?(?:pts?|patient|client|mom|mother|dad|father|family|spouse|wife"
    r"|husband)"
)
_THERAPY = r"(?:therapy|physical therapy|pt|ot|auths?|authorizations?|utilization|um)"
_REWORDED: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), meant)
    for pattern, meant in (
        (
            rf"^\W*{_PATIENT} (?:is |was |keeps )?(?:ask(?:s|ed|ing)?|wants? (?:to )?know"
            r"|wonder(?:s|ing)?)(?: me| us)?\b[\s,:-]*(?=(?:what|why|when|how|if|whether|is|did"
            r"|where)\b)(?:if |whether )?",
            "",
        ),
        (
            rf"^\W*((?:(?:is|was|did|has|got|and|so)\W+)*{_CASE}(?: \w+){{1,3}})[\s,]+(?:or not"
            r"|or no|yes or no|no or yes|y ?/ ?n)\W*$",
            r"\1?",
        ),
        (
            rf"{_LEAD}({_CASE}) (?:is|was|got|has been|been) "
            r"(sent|submitted|approved|denied|decided|answered)( yet| already| out)*\W*\?\W*$",
            r"was \1 \2?",
        ),
        (
            rf"{_LEAD}(?:any |the |an? |their |payer )*{_ANSWER} (?:came|come|arrived?|is here"
            r"|is in|is back|back)(?: (?:in|back|already|yet|today))*\W*$",
            "did the payer answer it?",
        ),
        (
            r"\b(what|where|how|when|why) (i|we) (can|could|should|must)(?= \w)",
            r"\1 \3 \2",
        ),
        (
            rf"{_LEAD}(?:its|it's|it is|that is|thats|she has|he has|they have|patient has"
            r"|pt has|i have|has) (?:an?|the) ([a-z][a-z ]{1,40}?) (?:card|policy|member id)\W*$",
            r"what about \1",
        ),
        (
            r"\bhow much (?=(?:visits|cases|days|auths|denials|units|requests|questions|drafts"
            r"|patients|approvals)\b)",
            "how many ",
        ),
        (
            rf"{_LEAD}why (?:(?:is|does|did|has) (?:it|this|that|{_CASE}) )?(?:been )?(?:take"
            rf"|taking|takes|took)? ?(?:so|this|that|too) long\W*({_CASE})\W*$",
            r"how long has \1 been pending",
        ),
        (
            r"\baverage (?:days|time|wait|number of days)\b.*\b(?:submi\w+|sent|sending|request"
            r"|filing)\b.*\b(?:decision|decided|answer\w*|approval|response)\b",
            "average turnaround",
        ),
        (
            rf"\bwho (?:reviews?|handles?|manages?|runs?|does|administers?|is reviewing) (?:the )?"
            rf"(?:{_THERAPY})\b(?: \w+){{0,2}}? (?:for|at|with) ([a-z][a-z ]{{1,30}}?)"
            r"(?=\W*(?:$|[,?;:]| is it\b)).*$",
            r"does \1 need authorization",
        ),
        (
            rf"\bwhat(?:'s|s)? (?:all |else )*(?:do |does |must |should |is )?(?:i|we|anyone|people"
            rf"|the team|the front desk|my team) (?:still |all )*(?:{_MUST} )?(?:{_WORK})"
            r"(?: (?:today|this morning|this afternoon|tonight)(?: now| first)?)\W*$",
            "what do we need to work on today",
        ),
        (
            rf"\bwho (?:all )?(?:{_MUST}|has|have|needs?)(?: to)? do (?:what|which)"
            r"(?: (?:today|now|next|first|this morning))*\W*$",
            "what do we need to work on today",
        ),
        (
            rf"{_LEAD}(?:which|what) 1 first\W*$",
            "which one first",
        ),
        (
            rf"{_LEAD}(?:(?:just|only|give me|show me|show|list|what are|which are)\W+)*(?:the )?"
            r"(?:top )?(\w+ )?most (?:pressing|urgent|important|critical)"
            r"(?: (?:ones?|things?|cases?|items?))?\W*$",
            r"what are the \1most urgent first",
        ),
    )
)


def in_word_order(text: str) -> str:
    """Return a message in the order of a question; any other one as it is."""
    for said, meant in _REWORDED:
        text = said.sub(meant, text)
    return text
