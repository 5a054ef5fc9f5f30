"""Idioms that are said of many cases, of payers and of words, each with the question that it is."""

from __future__ import annotations

import re

_CASES = r"(?: (?!(?:of|fax\w*|docs?|documents?|papers?|orders?|notes?|claims?|payments?)\b)\w+)"
"""A word of what a clinic calls its cases, and none of a paper: `which faxes came through`."""
_VENDORS = (
    r"(?:evicore|evolent|carelon|cohere|ash|american specialty(?: health)?|optum|turning ?point"
    r"|magellan|nia|aim|themselves|them directly)"
)
OF_MANY: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), meant)
    for pattern, meant in (
        (
            r"\bwhat have (?:the )?(?:payers|insurances|insurance companies|they) not (?:gotten"
            r" back"
            r"|answered|responded|replied|decided)(?: to)?(?: us)?(?: on| about)?(?=\W*$)",
            "which cases are pending",
        ),
        (
            r"\bhow many (?:do|should) (?:i|we) (?:have|need) to (?:approve|sign(?: off(?:"
            r" on)?)?)(?=\W*$)",
            "how many need approval",
        ),
        (
            r"\b(how many|which)(?: \w+){0,2} did (?:they|the payers?|payers|insurance) say no to"
            r"(?=\W*$)",
            r"\1 cases were denied",
        ),
        (
            r"\b(how many|which)(?: \w+){0,2} did (?:they|the payers?|payers|insurance) say yes to"
            r"(?=\W*$)",
            r"\1 cases were approved",
        ),
        (
            r"\b(how many|which|any)( \w+)? (?:that )?(?:got|have|came back with) a yes(?=\W*$)",
            r"\1 cases were approved",
        ),
        (
            rf"\b(how many|which|any|tell me which){_CASES}{{0,2}} (?:that )?went through"
            r"(?=\W*$)",
            r"\1 cases were approved",
        ),
        (
            r"\bwhat (?:still )?(?:has|needs) to come in before (?:we|i) can (?:send|submit)"
            r"(?: (?:it|them))?(?=\W*$)",
            "what is missing on our drafts",
        ),
        (
            r"^\W*(?:(?:show|list|give me|any)(?: the| our| me)? )?draft (?:list|cases|packets"
            r"|auths"
            r"|authorizations|requests|ones)(?=\W*$)",
            "which cases are in draft",
        ),
        (
            r"\b(?:how many|which|any) (?:good|active|valid|live|current|usable|open) (?:auths"
            r"|authorizations|approvals) (?:do |have )?(?:we|i) (?:got|have|hold)(?=\W*$)",
            "how many cases have an authorization that is valid",
        ),
        (
            r"\bwhat(?:'?s| is)? (?:left|still left|remaining) to (?:send|submit|go out|fax)"
            r"(?: out)?(?=\W*$)",
            "which cases are not sent yet",
        ),
        (
            r"^\W*(?:(?:so|ok|and)\W+)*(?:which|what)(?: one| ones| of (?:them|those|these))? can"
            r" (?:go|be sent)(?: out)?(?: first| now| today| already)?(?=\W*$)",
            "what is waiting for approval",
        ),
        (
            r"\bwho (?:needs|has|have) to do (?:something|smth|anything|stuff) (?:today|now|next)"
            r"(?=\W*$)",
            "what do we need to work on today",
        ),
        (
            r"\b(?:has|did) (?:anyone|anybody|someone|somebody|we) (?:start\w*|begun|begin"
            r"|file[sd]?|do"
            r"|done|work\w*)(?: on| with)? (?:the|an|that) appeal(?: yet| already)?(?=\W*$)",
            "was the appeal filed",
        ),
        (
            r"\bwhen was (?:that|it|this|the rule)(?: rule)? last (?:checked|verified|read"
            r"|looked at"
            r"|reviewed|updated)(?=\W*$)",
            "what is the source of that rule",
        ),
        (
            r"\bany of (?:it|that|this|them|those) (?:need|needs|for|on) me(?=\W*$)",
            "what do we need to work on today",
        ),
        (
            r"\bdid any of (?:them|those|these) ask for more\b(?: (?:info|information|records"
            r"|notes))?"
            r"(?=\W*$)",
            "did any payer ask for more info",
        ),
        (r"\bwhere(?:'d| did) (?:you|u|ya) get (?:that|this|it)(?: from)?(?=\W*$)", "says who"),
        (r"^\W*(?:got|have) (?:the|a) (?:policy|rule|source) link(?=\W*$)", "what is the source"),
        (
            r"\b(?:(?:does|do|is|are) )?(\w+) (?:goes|go|going|run|runs|done|reviewed) (?:thru"
            r"|through"
            rf"|via|by) {_VENDORS}(?:(?: or|,| and)+ {_VENDORS})*(?=\W*$)",
            r"does \1 need authorization",
        ),
        (
            r"^\W*(?:(?:can|could) (?:you|u) )?(?:check|look|try|ask)(?: it| them)? again"
            r"(?: (?:pls|please|now))*(?=\W*$)",
            "ask the payer again",
        ),
        (
            r"^\W*status (?:of |on |for )?(?:all|everything|everyone|all of (?:them|it)"
            r"|all (?:the |our )?cases)(?=\W*$)",
            "list all open cases",
        ),
        (
            r"\boldest (?:one|case|auth|request) (?:w|with) no (?:answer|response|decision|reply)"
            r"(?=\W*$)",
            "oldest pending one",
        ),
        (
            r"\b(?:any )?new (faxes|documents|docs|referrals|papers)(?: today| this morning)? "
            r"(?:that |"
            r"which )?(?:are|is|have) ?(?:not|n't|nt)(?: been)? (?:attached|matched|linked|filed)"
            r"(?: to (?:a|any) (?:case|patient))?(?: yet)?(?=\W*$)",
            r"which \1 are not filed under any patient",
        ),
        (
            r"\bwho (?:can|should|may) (?:i|we) (?:call|phone|ring) to (?:book|schedule)(?=\W*$)",
            "which cases are ready to schedule",
        ),
        (
            r"^\W*how (?:do|are) (?:things|we|cases|our cases|my cases|the cases)(?: all)? (?:look"
            r"|looking|stand|standing|shaping up)(?: overall| today| right now)?(?=\W*$)",
            "give me an overview",
        ),
        (
            r"\b(?:which|what) (?:payer|insurance|insurer|carrier|plan)(?: compan\w+)? (?:has"
            r"|holds|is holding"
            r"|is sitting on) (?:the )?(?:biggest|largest|most)(?: of)?(?: our| ours)? "
            r"(?:backlog|pile"
            r"|stack|(?:pending|outstanding|unanswered|undecided|waiting)(?: \w+){0,2}|(?:\w+"
            r" ){1,2}"
            r"(?:pending|outstanding|unanswered|undecided|waiting))(?: of (?:ours|our \w+|cases))?"
            r"(?=\W*$)|\bwho has the most (?:pending|outstanding|undecided)(?=\W*$)|\bwho(?:'s|"
            r" is)? (?:holding|sitting on|has) the most of our(?: \w+){1,2}"
            r"(?=\W*$)",
            "which payer has the most pending",
        ),
        (
            r"\b(den(?:y|ies)|turns?|rejects?|refuses?)( us)?( down)? (?:the )?most often\b",
            r"\1\2\3 the most",
        ),
        (
            r"\bwho (?:turns us down|says no to us|rejects us|refuses us) (?:the )?most\b",
            "which payer denies us the most",
        ),
        (
            r"\bwhat did (?:the )?(?:payers|insurances|insurance companies) (?:answer|decide"
            r"|say)\b",
            "what was decided",
        ),
        (
            r"\b(?:number of|how many|total) submissions\b(?=.*\b(?:week|month|today|yesterday"
            r"|in \w+)\b)",
            "how many were sent out",
        ),
        (
            r"^\W*(?:(?:and|so|ok|hey)\W+)*(?:do )?(?:the )?same (?:thing )?(?:for|with) (?=\w+"
            r"(?: \w+)?\W*$)",
            "what about ",
        ),
        (
            r"^\W*(?:(?:and|so|ok|hey|can you|please)\W+)*(?:narrow|limit|filter|restrict|cut)"
            r"(?: (?:it|that|this"
            r"|them|those"
            r"|the list))?(?: down)? (?:to|by|for) ",
            "only ",
        ),
        (
            r"^\W*(?:and |so )*any (?:from|at|with|for) (?!(?:to\w+|yester\w+|me|us|her|him"
            r"|them|that|this"
            r"|it|\w+day|next|last|now|\d+)\b)(\w+)(?=\W*$)",
            r"which of those are \1",
        ),
        (
            r"^\W*(?:and |so )*(?:what number is (?:that|it)|count (?:them|those|it)|that(?:'s|"
            r" is) how"
            r" many|how many all together)(?=\W*$)",
            "how many is that",
        ),
        (
            r"\bwho gives us the most denials\b|\b(?:which|what) (?:payer|insurance|insurer"
            r"|carrier) is"
            r" (?:the )?worst (?:for|with|about|on) denials\b|^\W*top denier\b",
            "which payer denies us the most",
        ),
        (
            r"\bwhat(?:'?s| is) the (?:wait|delay|lag)(?: time)? (?:with|at|for|on) ((?!c-)\w+)"
            r"(?=\W*$)",
            r"how long does \1 take",
        ),
        (
            r"^\W*(?:what (?:do|does|did) (?:you|u|they|it) mean by|what(?:'?s| does)? it mean "
            r"(?:if|when)"
            r"(?: \w+){1,2} (?:is|are)|definition of|what is meant by) (?:an? |the )?(held"
            r"|pended|pending"
            r"|denied|sent back|stuck|partial)(?: case| packet)?(?=\W*$)|^\W*(held|pended|stuck"
            r"|partial)"
            r" ?= ?(?=\W*$)",
            r"what does \1\2 mean",
        ),
        (
            r"\b(?:who|what)(?:'?s| is| are) (?:the )?(?:insurance|payers?|insurances?) "
            r"(?:still )?(?:got"
            r"|reviewing|looking at|holding|sitting on)(?: (?:right )?now)?(?=\W*$)",
            "which cases are pending",
        ),
        (
            r"\b(?:who|what)(?:'?s| is| are) ((?!it\b|that\b|the\b|she\b|he\b)\w+) (?:still )?"
            r"(?:reviewing"
            r"|looking at|holding on to|sitting on)(?=\W*$)",
            r"what is pending with \1",
        ),
        (r"\ba yes or no (?=from (?:the )?(?:payer|insurance|plan|them))", "a decision "),
        (
            r"\b(which|what|any)(?: \w+)? (?:went out|were sent|have gone out|we sent) (?:and "
            r"|with )+(?:no"
            r"|without(?: an?)?) (?:reply|answer|response|word|decision)(?: (?:so far|yet"
            r"|back))?(?=\W*$)",
            "which cases are pending",
        ),
        (
            r"\b(?:what|which)(?:'?s| is| are| \w+ are)? (?:parked|sitting|lying)(?: here)? "
            r"(?:for (?:a |the )?"
            r"(?:signature|sign ?off)|unapproved|unsigned)(?=\W*$)",
            "what is waiting for approval",
        ),
        (
            rf"\b(which|what|how many){_CASES}{{1,2}} (?:came through|got the (?:ok|okay"
            r"|green light)"
            r"(?: from \w+)?|were green ?lit)(?=\W*$)",
            r"\1 cases were approved",
        ),
        (r"^\W*what did (?:the )?payers? approve(?=\W*$)", "which cases were approved"),
        (r"^\W*(?:who(?:'?s| is)) approved(?=\W*$)", "which cases are approved"),
        (r"^\W*what do (?:the|our) drafts need(?=\W*$)", "what is missing on our drafts"),
        (
            r"\b(missing|short|lacking) (?:paperwork|paper|document|docs?)[ -]?wise\b",
            r"\1 on our drafts",
        ),
        (
            r"\b(auths?|authorizations?|visits|ones) (?:are |is )?(?:coming|close) to (?:an"
            r"|the) end\b",
            r"\1 run out soon",
        ),
        (r"\bready for booking\b", "ready to schedule"),
        (
            r"\b(?:did|has|have) any(?:thing|body|one)? (?:get |got |been )?faxed (?:in|over)\b",
            "any new faxes",
        ),
        (
            r"^\W*(?:where(?:'?s| is| are) (?:everything|everybody|all of it|we all) at|what"
            r"(?:'?s| is) the"
            r" (?:overall|big|whole) picture|(?:the )?state of (?:the desk|things|play|our"
            r" cases))(?=\W*$)",
            "give me an overview",
        ),
        (
            r"\bhow many (\w+ )?(?:left here|left the (?:building|clinic|office))(?= (?:this"
            r"|last|in|since|today))",
            "how many cases were sent out",
        ),
        (
            r"^\W*(?:what|which)(?: \w+)? (?:have|did) we submit(?:ted)? (?=in |this |last )",
            "what was sent out ",
        ),
        (
            r"^\W*(?:our |all )?submissions (?:for|in|of) (?:the|this) month(?=\W*$)",
            "what was sent out this month",
        ),
        (r"^\W*what did (?:we|you) hear (?=this|today|last|since)", "what was decided "),
        (r"^\W*over (\d+) days pending(?=\W*$)", r"pending over \1 days"),
        (r"\bstuck (?=(?:with|at) (?:the )?(?:payer|insurance|plan))", "pending "),
        (r"\b(have to|need to|must) call in an? (?=auth)", "need "),
        (r"^\W*what(?:'?s| is) the description (?:of|for) (\d{5})(?=\W*$)", r"what is \1"),
        (r"\bhas sat (?=the longest)", "has been waiting "),
        (r"\blongest outstanding (?=request|case|auth|one|packet)", "longest waiting "),
        (
            r"\bhow many can (?:we|i|she|he) still (?:use|do|see|book|have)(?=\W*$)",
            "how many visits are left",
        ),
        (r"\bwe have under (?=\w)", "we have with "),
        (r"\bstuck (?=waiting on\b)", ""),
        (
            r"\b(which|what) (?:patient|pt|person|client) (?=has been\b|is (?:oldest|longest)\b)",
            r"\1 case ",
        ),
        (
            r"\bdo any (?:of )?(?:our |the |my )?(?:\w+ )?\w+ (end|expire|lapse|run out)\b",
            r"which auths \1",
        ),
        (
            r"\b(which|what|how many|any|number of|list the|the) referrals (?!.*\b(?:read|came"
            r" in|come"
            r" in|fax\w*)\b)(?=(?:that )?(?:are|were|got|have|is|was|need|still|did|came back|went"
            r"|run|expire|end|sit\w*|wait\w*|pending|denied|approved)\b)",
            r"\1 cases ",
        ),
        (
            r"\bwhat do we (?:still )?(?:need|have) to (?:get|collect|gather|finish) before "
            r"(?:we|i)"
            r" can (?:send|submit)(?: (?:it|them))?(?=\W*$)",
            "what is missing on our drafts",
        ),
        (r"^\W*(?:phone|ring|dial) (?!number|#)(?=(?:the )?\w+ (?:about|re|on|for)\b)", "call "),
        (
            r"\bwhat does it mean (?:when|if) (?:an? |the )?(?:\w+ )?(?:is|are|says|shows) "
            r"(\w+)(?=\W*$)",
            r"what does \1 mean",
        ),
        (
            r"^\W*(held|pending|pended|denied|draft|approved|stuck|sent back|partial) means?(?:"
            r" what)?"
            r"(?: on a case)?(?=\W*$)",
            r"what does \1 mean",
        ),
        (
            r"^\W*(?:what(?:'?s| is| does)?|whats|meaning of|explain|define)(?: an?| the)? "
            r"(held|pended|sent back|stuck)(?: case| packet)?(?: mean)(?: on a case)?(?=\W*$)",
            r"what does \1 mean",
        ),
        (
            r"^\W*(?:meaning of|explain|define) (?:an? |the )?(held|pended|pending|denied|sent back"
            r"|stuck|partial)(?=\W*$)",
            r"what does \1 mean",
        ),
        (
            r"^\W*(?:explain|define)(?: code| reason| reason code)? (\d{5}|0[a-z])(?=\W*$)",
            r"what is \1",
        ),
        (
            r"^\W*(?:is|are) (\d{5}) billed (?:in|by)(?: the)? (?:15|fifteen)[- ]minutes?(?:"
            r" units?)?(?=\W*$)",
            r"is \1 a timed code",
        ),
    )
)
