"""Idioms that are said of one case: `did they give us everything`, `what does he owe`.

Each stands with the question that it is, in words that the desk knows; `case` is the id that it is
said of, which takes the place of `it`.
"""

from __future__ import annotations

import re

CASE = r"C-[0-9A-Z]{4,16}"
_OF = rf"(?: (?:on|for|of|with) (?P<case>{CASE}))?"
_THEY = (
    r"(?:they|the (?:payer|insurance|insurer|carrier|plan)|insurance|we|northwind|it|she|he"
    r"|the patient)"
)
_ASKED = (
    r"(?:(?:that )?(?:we|i|you) (?:had |have )?(?:asked|requested|put in|wanted|sent in)(?: for)?)"
)
_IN_FULL = "was everything that was asked for granted on it"
OF_ONE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), meant)
    for pattern, meant in (
        (
            rf"\bdid (?:we get (?=.*\b(?:asked|requested|put in)\b)|{_THEY} (?:give|grant|approve"
            r"|allow|authorize|cover)(?: us)?)"
            rf" ?(?:everything|all|what|the (?:full|whole) (?:amount|number|thing|request)"
            rf"|all (?:of )?(?:it|them|the visits)|every visit)(?: {_ASKED})?{_OF}(?=\W*$)",
            _IN_FULL,
        ),
        (
            rf"\b(?:was|is|did) (?:it|that|(?P<case>{CASE})) (?:get )?(?:approved|granted"
            r"|authorized) (?:in full|in whole|for everything|for all of it|for all the visits"
            r"|fully"
            rf"|for what {_ASKED})(?=\W*$)",
            _IN_FULL,
        ),
        (
            rf"\bdid {_THEY} (?:cut|reduce|shave|knock off|trim|drop)(?: (?:any|some|the|our))?"
            rf"(?: (?:visits|anything|number|it|them))?{_OF}(?=\W*$)",
            _IN_FULL,
        ),
        (
            rf"\bwhat (?:all )?did {_THEY} (?:approve|authorize|grant|allow|give(?: us)?){_OF}"
            rf"(?=\W*$)",
            "how many visits were granted",
        ),
        (
            rf"\bwhat (?:was|were|got) (?:granted|authorized|allowed){_OF}(?=\W*$)",
            "how many visits were granted",
        ),
        (
            r"\bwhen did (?:we|you|they) (?:get|receive|have) (?:the|an|our) (?:approval|auth"
            rf"|authorization|answer|decision|response|denial)(?: back)?{_OF}(?=\W*$)",
            "when was it answered",
        ),
        (
            r"\bwhen did (?:the|their) (?:approval|auth|authorization|answer|decision|response"
            r"|reply"
            rf"|denial) (?:come|came)(?: in| back| through)?{_OF}(?=\W*$)",
            "when was it answered",
        ),
        (
            rf"\b(?:approval|decision|answer|determination) date{_OF}(?=\W*$)",
            "when was it answered",
        ),
        (
            rf"\b(?:submission|submitted|submit|sent) date{_OF}(?=\W*$)"
            rf"|\bdate (?:sent|submitted|of submission){_OF.replace('case', 'case2')}(?=\W*$)",
            "when was it sent",
        ),
        (
            rf"\bwhen did (?:we|you|i) (?:fax|send|submit|file|transmit|mail) (?P<case>{CASE}|it)"
            r"(?: (?:over|out|in|off|to (?:them|the (?:payer|insurance))))*(?=\W*$)",
            "when was it sent",
        ),
        (
            rf"\b(?:how many )?days (?:has )?(?:pending|out|waiting){_OF}(?=\W*$)",
            "how long has it been pending",
        ),
        (
            r"\bhow long (?:has|have) (?:they|the (?:payer|insurance|insurer|carrier|plan)"
            r"|insurance)"
            rf" (?:had|been sitting on|been holding) (?P<case>{CASE}|it)(?=\W*$)",
            "how long has it been pending",
        ),
        (
            rf"\bwhat (?:has|needs|have) to happen (?:next )?(?:with|on|for) (?P<case>{CASE}|it)"
            r"(?=\W*$)",
            "what is next for it",
        ),
        (
            rf"^\W*(?:(?:ok|so|and|then)\W+)*what does (?P<case>{CASE}|it|that)(?: still)? need"
            r"(?: now)?(?=\W*$)",
            "what is missing for it",
        ),
        (
            rf"\bwhat (?:else )?(?:do|would) (?:we|i|you) (?:still )?need (?:for|to send|to submit"
            rf"|to finish|to complete) (?P<case>{CASE}|it)(?: out| in)?(?=\W*$)",
            "what is missing for it",
        ),
        (
            rf"\b(?:what|how much) (?:does|do|will) (?P<case>{CASE}|she|he|they|the patient) owe\b"
            r"(?: us)?(?=\W*$)",
            "how much is the copay of it",
        ),
        (
            rf"\bshould (?:we|i) (?:hold off|wait|hold)(?: on)? (?:treating|seeing|scheduling"
            rf"|booking|starting)(?: with)? (?P<case>{CASE}|it|her|him|them)(?=\W*$)",
            "what is the status of it",
        ),
        (
            rf"\b(?:is|will) (?P<case>{CASE}|it|that) (?:going to|gonna|likely to|be|get) "
            rf"(?:get |be )?"
            r"(?:approved|authorized|granted|denied)(?=\W*$)",
            "will it be approved",
        ),
        (
            rf"\b(?:do you )?think (?P<case>{CASE}|it|they) (?:gets|will|is going to|would|goes)"
            r" ?(?:get |be |go )?(?:approved|denied|through)?(?=\W*$)",
            "will it be approved",
        ),
        (
            rf"\btake (?P<case>{CASE}|it) off (?:the|my|our) (?:list|board|books|queue)(?=\W*$)",
            "delete it",
        ),
        (
            rf"(?<!when )\bdid (?P<case>{CASE}|she|he|the patient) (?:show(?: up)?|attend|turn up"
            r"|(?:come in|make it(?: in)?)(?= (?:today|this|yesterday|for)))(?: (?:today|this"
            r" am|this morning|this afternoon|yesterday"
            r"|for (?:her|his|their|the) (?:appointment|visit)))*(?=\W*$)",
            "was it a no show",
        ),
        (
            rf"\b(?:can|may|could|should) (?:i|we) bill (?P<code>\d{{5}}) (?:for|on|under|to)"
            rf" (?P<case>{CASE})(?=\W*$)",
            "is CODE covered on it",
        ),
        (
            rf"\bdays (?:from|between) (?:submit\w*|submission|sent|sending|when it was sent)"
            rf" (?:to|and|until|till) (?:the )?(?:denial|denied|decision|approval|answer|response)"
            rf"{_OF}(?=\W*$)",
            "how long was it from sent to answered",
        ),
        (
            r"\b(?:do|did) (?:we|you) (?:have|get|got) (?:a |any |the )?(?:confirmation|receipt"
            r"|proof)"
            rf" (?:that )?(?:they|the payer|insurance) (?:rec(?:ei|ie)ved|got|have|has) "
            rf"(?P<case>{CASE}|it)"
            r"(?=\W*$)",
            "did they receive it",
        ),
        (
            rf"\bphone (?:number|#) (?:for|of) (?:the|that) (?:pt|patient) (?:on|of|for)"
            rf" (?P<case>{CASE})(?=\W*$)",
            "what is the patient's phone number on it",
        ),
        (
            rf"\bwhen(?:'?s| is) (?P<case>{CASE}|it) (?:up|over|done)(?=\W*$)"
            rf"|\bhow long (?:before|till?|until) (?P<case2>{CASE}|it)(?:'?s| is) up(?=\W*$)",
            "when does it expire",
        ),
        (
            rf"\bwhen will (?P<case>{CASE}) (?:be|get) (?:decided|answered|approved)(?=\W*$)",
            "when will we hear on it",
        ),
        (
            rf"\b(?:how(?:'?s| is) (?P<case>{CASE}) (?:coming along"
            rf"|progressing)"
            rf"|how far along is (?P<case2>{CASE}|it)|what (?:became|has become) of "
            rf"(?P<case3>{CASE})"
            rf"|fill me in on (?P<case4>{CASE})|what do (?:we|you) know (?:on|about) "
            rf"(?P<case5>{CASE})"
            rf"|catch me up on (?P<case6>{CASE}))(?=\W*$)",
            "what is the status of it",
        ),
        (
            rf"\b(?:(?:what|which) (?:company|carrier|insurer|insurance|plan) (?:insures"
            rf"|covers) (?P<case>"
            rf"{CASE})|who (?:insures|covers) (?P<case2>{CASE})|whose (?:plan|insurance) is "
            rf"(?P<case3>"
            rf"{CASE}|it|she|he) on)(?=\W*$)",
            "which payer does it have",
        ),
        (
            rf"\bwhat(?:'?s)? (?:paperwork|papers|documents|docs)(?:'?s| is| are| do we have)? "
            rf"(?:on|for|in)"
            rf" (?P<case>{CASE})(?=\W*$)",
            "which documents are in it",
        ),
        (
            rf"\b(?:until|till|through) (?:what|which) (?:day|date) can (?:we|i|she|he) (?:use"
            rf"|come on)"
            rf" (?P<case>{CASE}|it)(?=\W*$)|\bhow far out is (?P<case2>{CASE}|it) authorized"
            rf"(?=\W*$)"
            r"|\b(?:what(?:'?s| is) the )?last (?:covered|authorized|good) day (?:for|on|of) "
            r"(?P<case3>"
            rf"{CASE}|it)(?=\W*$)|\bwhen do (?:we|i) lose the auth\w* on (?P<case4>{CASE})(?=\W*$)",
            "when does it expire",
        ),
        (
            rf"\bcan (?:we|i) put (?P<case>{CASE}) on (?:the )?(?:books|calendar|schedule)(?=\W*$)"
            rf"|\bis (?P<case2>{CASE}) (?:clear|good|ok|okay) (?:for|to start) (?:treatment"
            rf"|therapy)(?=\W*$)"
            rf"|\bis it (?:alright|all right|fine|ok|okay|safe) to (?:treat|see|book|schedule) "
            rf"(?P<case3>"
            rf"{CASE})(?=\W*$)",
            "can i schedule it",
        ),
        (
            rf"\bdid (?:the )?(?:insurance|payer|insurer|plan|they) (?:shorten|short|cut down) "
            rf"(?P<case>"
            rf"{CASE}|it|us(?: on (?P<case2>{CASE}))?)(?=\W*$)|\bwere all (?:the |of the )?visits"
            rf" (?:approved|granted)(?: (?:on|for) (?P<case3>{CASE}))?(?=\W*$)",
            _IN_FULL,
        ),
        (
            r"\bwhen(?:'?d| did) (?:the )?(?:ok|okay|yes|go-ahead|no) (?:come|came)(?: in|"
            r" through)?"
            rf"(?: (?:for|on) (?P<case>{CASE}))?(?=\W*$)",
            "when was it answered",
        ),
        (
            rf"\bhow do (?:i|we) (?:finish|complete|fix|move along) (?P<case>{CASE}|it|that)"
            rf"(?=\W*$)",
            "what is missing for it",
        ),
        (r"\bgo ahead and (?=(?:submit|draft|send|approve|check|read)\b)", ""),
        (
            rf"\bwhat(?:'?s| is) in (?P<case>{CASE})(?:'s)? (?:file|chart|folder)(?=\W*$)",
            "which documents are in it",
        ),
        (
            rf"\b(?:what|which) (?:info|information|answers?|details?) (?:do|does) (?:you|the"
            rf" desk) "
            rf"(?:still )?need{_OF}(?=\W*$)",
            "which questions are open for it",
        ),
        (
            rf"\bwhat (?:plan type|type of plan|kind of plan|sort of plan|type of insurance)"
            rf" (?:is|does|has) (?P<case>{CASE}|it|she|he)(?: have| on| under)?(?=\W*$)",
            "which payer and plan does it have",
        ),
        (
            rf"\bis (?P<case>{CASE}) cleared(?: to (?:treat|start|come in|be seen|schedule))?"
            rf"(?=\W*$)",
            "can i schedule it",
        ),
        (
            rf"\bwhose signature is on (?P<case>{CASE}|it)(?=\W*$)",
            "who approved it",
        ),
    )
)
