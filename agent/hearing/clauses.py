"""What a message mainly says: its clauses without those that only tell why, when or who waits.

Grammar tells them apart, not wordings: `so I can call her` is a purpose, `mom is calling every
day` tells of somebody, `when you get a minute` is a courtesy. None of them is what is asked, and
none of them orders anything of the desk, because somebody else is its subject. A clause that
names an id or a number stays, and so does one without which nothing would be asked.
"""

from __future__ import annotations

import re

from agent.hearing.breath import asked_in_a_breath
from agent.hearing.sentences import that_ask, to_the_point
from agent.hearing.speaking import without_speaker

_PEOPLE = (
    r"(?:the |our |my |her |his |ur )?(?:pts?|patients?|mom|mother|dad|father|husband|wife|daughter"
    r"|son|spouse|family|parents?|owner|boss|manager|doctor|doc|dr|surgeon|therapist|pcp"
    r"|billing|biller|adjuster|case manager|lawyer|attorney|nurse)"
)
_WHO = rf"(?:i|we|she|he|they|it|{_PEOPLE})"
_MINUTE = r"(?:sec|second|min|minute|moment|chance)"
_PURPOSE = rf"(?:just )?so (?:that )?{_WHO} (?:can|could|know|may)\b"
_REASON = (
    rf"(?:because|cuz|bc|since) {_WHO}(?:'?s)? "
    r"(?:is|am|are|was|were|has|have|had|want|need|keep)s?\b"
)
_FOR_IT = rf"{_WHO} (?:need|want)s? (?:it|that|this|them|those) (?:for|to)\b"
_FOR_CLAIM = r"(?:for|on) (?:the |a |my |our |her |his )?(?:claims?|billing)(?=\W*$)"
_BEFORE = (
    rf"before {_WHO} (?:call|go|leave|meet|see|talk|start|get|come|head|walk|arrive|check|show)"
    r"(?:e?s)?\b"
)
_COURTESY = (
    rf"(?:when|whenever|if|once) (?:you|u) (?:get|have|got|can find) (?:a|the|some|any) {_MINUTE}\b"
    r"|if (?:you|u) (?:do not|don'?t) mind\b|if possible\b|if (?:you|u) (?:can'?t|cannot|can not)\b"
)
_WHILE = (
    rf"(?:while|when) {_WHO}(?: was| were| am| is| are|'m|'s|'re)"
    r" (?:at|on|in|out|away|off|gone|busy|with|closed)\b"
)
_WILL = (
    rf"(?<=[,;.] ){_WHO}(?:'ll|ll| will|'?m (?:going to|gonna|about to)"
    r"| am (?:going to|gonna|about to))"
    r" (?:call|ring|phone|check|chase|fax|tell|ask|look|follow|be|do|handle|work|go|get)\b"
)
_NOT_SEEN = (
    r"(?<=[,;] )i (?:do not|don'?t|can'?t|cannot|can not|didn'?t|never)"
    r" (?:see|find|have|know|remember|recall|think)\b"
)
_WAITS = (
    rf"(?:{_PEOPLE}|she|he|they)(?:'?s| is| are| keeps?| has been| have been) (?:\w+ly )?"
    r"(?:ask|call|wonder|bug|hound|pester|text|freak|breath|complain)\w*"
)
_OPENER = re.compile(
    r"^\W*(?:(?:i|we) (?:need|want|would like) you to|any (?:chance|idea)|is it possible"
    r"|(?:do|would) you (?:happen to )?know"
    r"|(?:can|could) you (?:please )?(?:see|find out|check)(?= if| whether)"
    r"|(?:i (?:was|am)|i'm|im|just) wondering|wondering)\b(?: if| whether| that)?,?\s+"
    r"(?=\S+\s+\S+)",
    re.IGNORECASE,
)
_LEADS = tuple(
    re.compile(rf"^\W*(?:{lead})(?=\S+\s+\S+)", re.IGNORECASE)
    for lead in (
        r"(?:sorry|apologies|forgive|excuse|pardon|not to be|(?:i )?hate|(?:i'?m |i am )?not sure"
        r"|i know|i realize)\b[^.?!]{0,60}?\bbut\b[\s,]*",
        r"(?!(?:when|how|who|why|each|every)\b)[^.?!]{0,90}?(?<!let me )(?<!let us )\b(?:know|see"
        r"|find out|check|figure out|asks?|asking|hear|learn|wondering|curious|understand"
        r"|(?:could|would|can|might) tell (?:me|us))"
        r"(?: (?:if|whether|that(?! (?:on|in|for|with|from|at|by)\b))\b,?\s+"
        r"|\s+(?=(?:what|which|who|whose|when|how|why|where)\b))",
        r"(?:is it (?:true|right|correct|so)|am i (?:right|correct|reading (?:this|that) right)"
        r"|did i hear (?:right|correctly)|(?:somebody|someone|i (?:was|am)) (?:has )?told(?: me)?"
        r"|i (?:thought|think|heard|believe|assume|understand)|(?:it )?(?:looks|seems) like)"
        r"(?: that)?\b[\s,]+",
        r"(?:i'?m |i am )?(?:just )?(?:checking(?: in)?|following up|touching base|circling back"
        r"|reaching out) (?:on|about|regarding|re)\b\s+",
        r"(?:(?:could|can|may|might) (?:i|we)|i would like to|i'd like to) (?:please )?(?:trouble"
        r"|bother|ask) you (?:for|about)\b\s+",
    )
)
"""What leads up to a question: `sorry to be a pest, but`, `her mother wants to know if`."""
_CAPITAL = re.compile(r"\w\W+(?!I\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z]")
"""Within a sentence: maybe somebody's name, or a payer."""
_AWAY = rf"{_WHO}(?:'m| am|m) (?:at|in|on|off|out|away|stuck|driving|traveling|travelling)\b"
_FRAME = re.compile(
    r"^\W*(?:if (?:it is|it's|its) not too much (?:trouble|bother)\W+|(?:i am|i'm|im) sorry to "
    r"(?:ask|bother|trouble)(?: you)?(?: again)?\W+(?:but )?"
    r"|(?:i )?(?:beg your )?pardon(?: me)?\W+(?:but )?)?"
    r"(?:(?:please|kindly)\W+)?(?:(?:could|would|can|will) (?:you|u) (?:please |kindly "
    r"|be so kind as to )?(?:tell (?:me|us)|remind (?:me|us)(?= (?:wh|how)))\b\W*"
    r"|(?:might|may) i (?:please |kindly )?(?:have|see|get)\b\W*)?",
    re.IGNORECASE,
)
_SIDE = re.compile(
    rf"[,;.!?(]?\s*\b(?:{_PURPOSE}|{_REASON}|{_FOR_IT}|{_FOR_CLAIM}|{_BEFORE}|{_COURTESY}"
    rf"|{_WHILE}|{_WILL}|{_AWAY}|{_NOT_SEEN}|{_WAITS})[^,:;.!?()]*\)?",
    re.IGNORECASE,
)
_HELLO = r"(?:(?:hi|hey|hello|good \w+)\b[ ,.!]*)?"
_INTRODUCES = re.compile(
    rf"^\W*(?i:{_HELLO})(?:(?:[Ii]t is|[Ii]t's|[Ii]ts|[Tt]his is|[Ii]'m) [A-Z][a-z]+"
    r"(?: \([\w ]+\)| (?:here|again|speaking|from [\w ]{2,20}|at the front desk))?"
    r"|[A-Z][a-z]+ (?:here|again|speaking))[.,;:!-]+\s*(?=\S+\s+\S+)"
)
_EXCLAIMS = re.compile(
    r"^\W*(?:oh no|oh dear|oh|ugh|h+m+|uh oh|yikes|shoot|darn|wow|crap|damn|dang|geez|phew)\b"
    r"[.!,]+\s*(?=\S+\s+\S+)",
    re.I,
)
_IF = re.compile(
    r"^\W*(?:if|once|when) (?:i|we|she|he|they) (?:only |just )?(?:have|had|upload|send|add|get"
    r"|bring|fax|drop|scan|finish|sign|do) [^,?]{2,60}?,? "
    r"(?=(?:can|will|could|is|does|should|what|who|which)\b)",
    re.IGNORECASE,
)
"""What would be done first: `if I upload it today can it go out`."""
_SIGNED = re.compile(r"(?<=[.?!])\s+(?:[Tt]his is|[Ii]t's|[Ii]t is) [A-Z][a-z]+\W*$")
"""A person who says who she is: `Linda here,`, and `This is Mike.` at the end."""
_SELF = re.compile(
    r"^\W*(?:(?:hi|hey|hello|good \w+)\W+)?(?:(?:it is|it's|its|this is) )?(?:the )?"
    r"(?:owner|biller|billing|therapist|pt|front desk|reception|manager)"
    r"(?: (?:lady|guy|person|team|desk))?(?: here\b| speaking\b)\W*(?=\S+\s+\S+)",
    re.IGNORECASE,
)
"""Who writes, said before what is asked: `owner here`."""
_PLACE = re.compile(
    r"[,;.(]?\s*\b(?:i am |i'm |im )?(?:(?:on|from) my (?:phone|cell|ipad|tablet)"
    r"|from the (?:car|road))\b\W*(?=\S)",
    re.IGNORECASE,
)
_BOOKED = re.compile(
    r"[,;]\s*(?:she|he|they)(?:'?s| is| are) (?:on|in) (?:my|the|our) (?:schedule|calendar|books)\b"
    r"[^,;.!?]*",
    re.IGNORECASE,
)
"""Why it presses: `, she's on my schedule at 10`."""
_TOPIC = re.compile(
    r"^\W*(?:(?:ok|okay|thanks|thx|alright|so|and|um|uh|now|much obliged|thank you)\W+)*"
    r"(?:on )?(?:an? |one )?(?:(?:different|another|other|new|unrelated|separate"
    r"|quick) (?:question|thing|topic|subject|note|one)"
    r"|(?:moving )?on to (?:something else|another (?:thing|matter)|the next (?:thing|one))"
    r"|changing (?:the )?subject|switching gears)\s*[,:;.-]+\s*",
    re.IGNORECASE,
)
_THANKING = re.compile(
    r"^\W*(?:thanks|thank you|thx|ty|great|perfect)(?: so much| a lot)?\s*[.!,]+\s*(?=(?:and|what"
    r" about|how about)\b)",
    re.IGNORECASE,
)
"""Thanks before a question that goes on: `thx. and next week?`."""
_NAMED = re.compile(r"\b[CDQ]-[0-9A-Z]{4}|\d", re.IGNORECASE)
_SMILES = re.compile(r"[:;]-?[)(DPp](?!\w)|\b(?:lol|haha+|lmao)\b[.!]*", re.IGNORECASE)
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_POLISH = re.compile(
    r"\b(?:at present|as yet|if you please|by any chance|i wonder)\b,?"
    r"|,? (?:and )?not (?:on |with |at |for )?(?:the )?(?:payers?|insurances?|insurance compan\w+"
    r"|carriers?|them)(?=\W*$)|, no (?:payer|insurance|insurer) (?:stuff|ones|things)(?=\W*$)",
    re.I,
)
"""What only rounds off, or says whose turn it is not: `waiting on us, not the payers`."""
_TAG = re.compile(
    r",? ?(?:correct|right|is that right|isn'?t (?:it|that so))\s*\?+\s*$|,\s*(?:yes|no)\s*\?+\s*$"
    r"|, (?:correct|right)\W*$",
    re.IGNORECASE,
)
"""What only asks to be told so: `it needs auth, correct?`."""
_LEAST = 2
"""Words, or sentences, that are no message any more if one less is left."""


def main_clause(text: str) -> str:
    """Return the message without what only stands beside what is asked or ordered."""
    plain = _SIGNED.sub("", _INTRODUCES.sub("", _EXCLAIMS.sub("", without_speaker(text))))
    plain = asked_in_a_breath(that_ask(_SMILES.sub(". ", _DRAWN_OUT.sub(r"\1", plain))))
    plain = _TAG.sub("?", plain)
    before = _IF.match(plain)
    if before is not None and not _NAMED.search(before[0]):
        plain = plain[before.end() :]
    plain = _BOOKED.sub("", plain)
    plain = _PLACE.sub(" ", _SELF.sub("", _THANKING.sub("", plain)))
    plain = _OPENER.sub("", _TOPIC.sub("", plain))
    for lead in _LEADS:
        found = lead.match(plain)
        if found is not None and not _says_who(found[0], plain[found.end() :]):
            plain = plain[found.end() :]
    framed = _FRAME.sub("", plain, count=1)
    plain = framed if len(framed.split()) >= _LEAST else plain
    plain = _POLISH.sub(" ", plain)
    for found in reversed(list(_SIDE.finditer(plain))):
        stop = found[0][:1] if found[0][:1] in ".!?" else ""
        rest = f"{plain[: found.start()]}{stop} {plain[found.end() :]}".strip(" ,;-")
        if not _NAMED.search(found[0]) and len(rest.split()) >= _LEAST:
            plain = rest
    return to_the_point(plain)


def _says_who(before: str, rest: str) -> bool:
    """Whether the words before name a case or somebody, or tell who `she` is behind them."""
    is_named = _NAMED.search(before) is not None or _CAPITAL.search(before) is not None
    return is_named or (_SHE.search(rest) is not None and _NAMED.search(rest) is None)


_SHE = re.compile(r"\b(?:she|he|her|his|him)\b", re.IGNORECASE)
