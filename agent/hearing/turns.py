"""Turns of grammar in which any verb may stand: read as the plainest wording of the same.

`who is supposed to send that`, `who should write it` and `who needs to get it signed` all ask
whose turn it is, and order nothing; no list of verbs could name them all.
"""

from __future__ import annotations

import re

_MODAL = (
    r"(?:do|should|shall|must|can|could|would|have to|has to|had to|need to|needs to|got to"
    r"|(?:is|am|are) (?:supposed|meant|going) to|will have to)"
)
_US = r"(?:i|we|you)"
_CLOCK = r"(?:at )?\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\b\.?|\b(?! ?(?:visits?|days?|weeks?|months?)))"
_TURNS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), meant)
    for pattern, meant in (
        (
            rf"\bwho(?:'s|s| is)? (?:{_MODAL}|supposed to) (?:send|submit|draft|fax|get|upload"
            r"|attach|provide|bring|write|fix|handle|close)\b",
            "who must act",
        ),
        (
            r"\bwho (?:sends|fixes|gets|handles|writes|uploads|provides|closes|submits|does)"
            r" (?:it|that|this|them|those)\b",
            "who must act",
        ),
        (
            rf"\bwhat (?:else )?(?:{_MODAL} {_US}|{_US} {_MODAL}) "
            rf"(?:{_MODAL} |need |have to )?(?:to )?"
            r"(?:attach|send|include|submit|upload|provide|fax|enclose)(?: in| along| over)?\b"
            r"(?! (?:last|this|on|since))",
            "which requirements",
        ),
        (rf"\b(?:what|where)(?: \w+){{0,2}} {_US} (?:\w+ ){{1,3}}first\b", "what do i do first"),
        (
            r"\b(?:where|how) (?:did|do|does|would) (?:you|u|it|that|this) (?:get|know|come from)"
            r"(?: (?:it|that|this))?\b|\bsays who\b|\baccording to (?:who|what)\b",
            "what is the source",
        ),
        (
            rf"\b(?:{_MODAL} {_US}|{_US} {_MODAL}) (?:have to |need to )?(?:cancel|reschedule|bump"
            r"|move|push|turn (?:her|him|them|the patient) away|send (?:her|him|them) home)\b"
            r"(?: (?:her|him|them|the patient|the visit|the appointment|the appt))?(?=\W*$)",
            "can patient be seen",
        ),
        (
            rf"\bwho (?:has|is|is in|do i have|do we have|have i got)(?: my)? {_CLOCK}",
            "availability",
        ),
        (
            r"\b(?:did|has) (?:anyone|anybody|somebody|someone|we) (?:start\w*|beg[aiu]n|done)"
            r" (?:on )?(?:the|a) (?:new|next) (?:one|request|auth\w*)\b",
            "is renewal running out started",
        ),
        (r"#case is (?:all )?(?:done|complete|finished)\b", "#case what is missing"),
        (
            r"^\W*#payer (?:auth|authorization|preauth|prior auth)(?: needed| required)?\W*$",
            "does #payer need authorization",
        ),
        (r"\bneeds? (?:an? )?(auth\w*) from us\b", r"need \1"),
        (r"\b(the|that|this|any|those|these) draft (ones?)\b", r"\1 \2 in draft"),
        (r"\b(?:can|do|could) (?:you|u) see (?:that|it|this|any\w*)\b", "is"),
        (r"\bdid (?:it|that|they) (?:take|stick|upload|go through|go thru)\b", "did you get"),
        (
            r"(?:\b(?:do not|don'?t|dont|wo?n'?t|never|can'?t|cannot) )?"
            r"\b(?:send|submit|fax|mail)\b(?: \w+){0,2} (?:on|by) (?:your(?:self)?|its|itself)"
            r"(?: own)?\b",
            "send",
        ),
        (rf"\bon (?:the |my |our )?schedule (?:for )?{_CLOCK}", "clinic hours"),
        (
            r"\b(?:can|should|may|do) (?:i|we) (?:\w+ )?(?:call|ring|phone|chase)\b.*"
            r"\b(?:too (?:soon|early)|yet)\b"
            r"|\btoo (?:soon|early) to (?:call|ring|chase|ask|check|bug|nudge|bother|follow up)\b",
            "turnaround",
        ),
        (
            r"\bwhat(?:'?s| is| does| do)? (?:the )?#payer says? (?:about|on|for)\b",
            "what rule of #payer for",
        ),
        (
            r"\bwhat(?:'?s| is| does| do)? #payer (?:wanting|want|asking for|ask for|require)\b"
            r"(?! (?:on|for|about) #case)",
            "what is the rule of #payer",
        ),
        (
            r"\bwho (?:do|should|must) (?:we|i|you) go (?:through|thru) (?:for|with) #payer\b",
            "which way for #payer",
        ),
        (r"(?:^|\W)now what\W*$", " what is next"),
        (
            r"\bwho(?: is|'?s| all is| got| has been) (?:all )?(?:been )?(approved|denied)"
            r"(?= *(?:$|[?.!,]|right now|now|today|so far|yet|this|lately|already|and|or)\b)",
            r"which cases are \1",
        ),
        (
            r"\bfrom (?:the )?(?:referral|intake|eval\w*)(?: date)? (?:to|until|till) (?:the )?"
            r"(?:approval|auth\w*|decision|answer)\b",
            "turnaround",
        ),
        (r"\bhow'?s? (?:is )?many\b", "how many"),
        (r"\bfrom billing\b|\bbilling (?:team|department|office|person|lady|staff)\b", "biller"),
        (r"\b(?:is|are|was|being|get|gets) (?:being )?asked\b", "open questions"),
        (
            r"\b((?:been|be|being|is|are|was|were|got|gets?|not) (?:answered|denied|approved"
            r"|decided|rejected|reviewed|returned|pended|authorized|granted)) by"
            r" (?:the |our |an? )?(?:insurance compan\w+|insurances?|payers?|carriers?|insurers?"
            r"|plans?)\b",
            r"\1",
        ),
    )
)


def in_plain_turns(text: str) -> str:
    """Return a text in small letters with such turns as their plainest wording."""
    text = " ".join(text.split())
    for turn, meant in _TURNS:
        text = turn.sub(meant, text)
    return text
