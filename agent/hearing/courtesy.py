"""Courtesy around a question, which weighs nothing: `would you be able to tell me which ...`.

A frame is taken away from the front and the back of a message, again and again, and what is left
is the question. A frame of a verb (`I would like to know`) goes only where a question word, or
`if`, stands behind it, so that `let me know when it is approved` stays what it is: a wish to be
told later. Who asks on behalf of whom is a frame too, where it is one of the clinic's own people.
"""

from __future__ import annotations

import re

_YOU = r"(?:you|u|ya|anyone|anybody|someone|somebody)"
_PLEASE = r"(?:please|pls|plz|kindly|possibly|maybe|perhaps|quickly|just)"
_TELL = (
    r"(?:tell|remind|inform|show|clarify for|confirm for|explain to|find out for|look up for) "
    r"(?:me|us)|let (?:me|us) know|tell|clarify|confirm|find out|check|look up|figure out"
    r"|(?:help (?:me|us) )(?:to )?(?:understand|find out|figure out|see|know)"
)
_TELLING = (
    r"(?:telling|reminding|informing) (?:me|us)|letting (?:me|us) know|confirming|checking"
    r"|finding out|looking up|clarifying"
)
_STAFF = (
    r"(?:(?:my|our|the) |one of (?:my|our|the) )?(?:office |clinic |front desk |practice )?"
    r"(?:manager|boss|owner|director|supervisor|lead|biller|billing|therapists?|pts?|front desk"
    r"|colleague|coworker|co-worker|partner|bookkeeper|accountant|admin|administrator|dr|doc"
    r"|doctor|surgeon|pcp)"
)
_KNOW = (
    r"(?:know|find out|see|ask|learn|understand|hear|be told|figure out|check|confirm)"
    r"(?: from you| you)?"
)
_VERBS = "|".join(
    (
        rf"(?:could|can|would|will|might) {_YOU} (?:{_PLEASE} )*(?:be able to |be so kind as to "
        rf"|be kind enough to |have time to |mind |help me (?:and )?)?(?:{_PLEASE} )*"
        rf"(?:{_TELL}|{_TELLING})",
        rf"(?:would|do) {_YOU} (?:{_PLEASE} )*mind (?:{_PLEASE} )*(?:{_TELLING})",
        rf"(?:would|is) it (?:be )?(?:at all )?possible (?:for you )?to (?:{_TELL})",
        rf"(?:are|r) {_YOU} able to (?:{_TELL})",
        rf"(?:do|would|does) {_YOU} (?:happen to |by (?:any )?chance )?know",
        rf"(?:any|is there any) (?:chance|way|possibility) (?:that )?(?:{_YOU} )?"
        rf"(?:(?:can|could|would) )?(?:{_TELL}|know)",
        r"(?:do (?:you|u) have |have (?:you|u) |got )?any (?:idea|clue|thoughts on)",
        rf"(?:i|we)(?: would|'d|d) (?:{_PLEASE} |really |also )*(?:like|love|need|want|prefer)"
        rf" (?:for you )?to {_KNOW}",
        rf"(?:i|we) (?:just |also |really )*(?:want|wanted|need|needed|wish|have)(?:s"
        rf"|ed)? to {_KNOW}",
        rf"(?:i|we)(?: would|'d|d) (?:really |also |very much )*(?:appreciate|be grateful"
        rf"|be thankful)"
        rf"(?: it)? if {_YOU} (?:can|could|would) (?:{_PLEASE} )*(?:{_TELL})",
        r"it (?:would|'d) (?:be (?:great|nice|good|helpful|useful)|help)(?: (?:me|us))?"
        rf"(?: if {_YOU} (?:can|could|would) (?:{_TELL})| to (?:know|see|find out))",
        r"(?:(?:i|we) (?:am|was|are|were|have been|had been)|i'm|im|we're|we've been|i've been)"
        rf" (?:just )?(?:wondering|curious|trying to {_KNOW}|hoping (?:you (?:can|could|would) "
        rf"(?:{_TELL})|to {_KNOW})|calling to {_KNOW}|writing to {_KNOW}|asking|not sure|unsure)",
        r"(?:just )?(?:wondering|curious|trying to (?:find out|figure out|understand|see))",
        r"(?:i|we) wonder(?:ed)?",
        rf"(?:can|could|may|might) (?:i|we) (?:{_PLEASE} )*(?:ask|know|find out|check)(?: you)?",
        r"let me (?:just )?ask(?: you)?",
        rf"(?:{_PLEASE} )+(?:{_TELL}|advise)",
        r"(?:tell|remind) (?:me|us)|let (?:me|us) know",
        rf"{_STAFF} (?:would like|wants?|needs?|wanted|is trying|was trying|is hoping) to {_KNOW}",
        rf"{_STAFF} (?:is|was|are|were|just|keeps|has been)? ?(?:asking|asked|wondering|asks"
        r"|curious)(?: me| us)?",
    )
)
_BEHIND = (
    r"(?:\s+(?:(?:if|whether)\s+(?:or not\s+)?|(?=(?:what|what's|whats|which|who|who's|whos|whose"
    r"|how|how's|hows|why|where|where's|wheres)\b)))"
)
_WHEN = (
    r"(?:\s+(?=when\b(?!.*(?:\b(?:is|are|gets?|comes?|has|have)|'s)\b.{0,20}"
    r"\b(?:approved|back|in)\b)))"
)
_BY_VERB = re.compile(
    rf"^\W*(?:(?:so|and|also|but|then|now|ok|okay|well)\b\W*)?(?:{_VERBS})\W*?"
    rf"(?:{_BEHIND}|{_WHEN})(?=\S+)",
    re.IGNORECASE,
)
_BY_CLAUSE = re.compile(
    rf"^\W*(?:(?:so|and|also|but|then|now|ok|okay|well)\b\W*)?(?!(?:please |pls )*(?:let|tell"
    rf"|remind)"
    rf"\b)(?:{_VERBS})[\s,:-]+(?=(?:is|are|was|were|do|does|did|has|have|had|can|may|must"
    rf"|should|any"
    r"|anything|what\w*|which|who\w*|how\w*|why|where\w*|number|total|count)\b)",
    re.IGNORECASE,
)
"""Before a question that is put as it is asked: `do you know did it go out`."""
_BY_PERSON = re.compile(
    rf"^\W*(?:(?:so|and|also|but|ok|okay|well)\b\W*)?(?:(?:i am|i'm|im|we are|we're) )?(?:"
    rf"(?:just )?(?:trying to {_KNOW}|wondering)|{_STAFF} (?:wants?|needs?|would like) to "
    rf"(?:know|find out|hear)|{_STAFF} (?:is|was|keeps) (?:asking|wondering))[\s,:-]+(?=\S+\s+\S+)"
    r"(?!(?:if|whether|when|about|for|to|that|with)\b)",
    re.IGNORECASE,
)
"""Before a question in a few words: `my boss wants to know denials by payer`."""
_LINKS = r"(?:and|but|so|also|oh|ok|okay|well|um|uh)"
_ALONE = "|".join(
    (
        r"(?:hi|hello|hey|howdy|greetings)(?: (?:there|all|everyone|everybody|team|folks|again|you"
        r"|guys))?",
        r"(?:good |happy )(?:morning|afternoon|evening|day|monday|tuesday|wednesday|thursday"
        r"|friday)"
        r"(?: (?:to you|all|everyone|team|there|folks|again))?",
        r"(?:i'm |i am |im |so |very )*sorry (?:to|for) (?:bother|bug|trouble|interrupt|disturb|ask"
        r"|keep asking|asking|bothering|troubling|bugging)(?:ing)?(?: you)?(?: again| so much"
        r"| about"
        r" this)?",
        r"(?:i'm |i am |im )?(?:still |kind of |pretty )?(?:new|a newbie|new here|new to this"
        r"|new at"
        r" this|learning|in training|still learning)(?: here| at this| to this| the ropes)?",
        r"(?:i )?(?:hope|trust) (?:you(?:'re| are| have| had)?|your|all|everyone|it"
        r"|this)[^.!?,;]{0,40}",
        r"(?:i )?(?:hate|don't mean|do not mean|didn't mean) to (?:be a (?:pest|bother|pain)|bother"
        r"(?: you)?|bug(?: you)?|nag)(?: again)?",
        r"pardon (?:me|the interruption)|excuse me|forgive me",
        r"(?:thank you|thanks|thx|ty|many thanks|much appreciated)(?: so much| very much| a lot"
        r"| a bunch| again| in advance| for that| for your help| for checking| for the help"
        r"| kindly)*",
        r"(?:oh,? )?(?:i see|got it|gotcha|understood|makes sense|that makes sense|good to know"
        r"|that helps|that's helpful|that is helpful|fair enough|noted|all right|alright)",
        r"(?:wonderful|great|perfect|excellent|awesome|lovely|super|cool|fantastic|good|nice|fine)",
        r"(?:i have |i've got |got |just |one |a |another |here's |this is |have )*(?:a |one "
        r"|another"
        r" )?(?:quick|small|silly|dumb|stupid|little|brief|random|simple|easy|last|other)"
        r" (?:question|q|one|thing|favor)(?: for (?:you|u|ya))?(?: (?:when(?:ever)?|if) (?:you|u)"
        r" (?:get|have|can)[^.!?,;:]{0,20})?",
        r"(?:i have |i've got |got )?(?:a |one |another )(?:question|favor)(?: for (?:you|u))?",
        r"one more (?:thing|question)(?: please)?",
        r"not sure (?:if|whether) (?:you(?:'re| are) the (?:right|correct) (?:one|person)"
        r"|this is the right place)(?: to ask| for this)?(?: but)?",
        r"(?:when(?:ever)?|if) (?:you|u) (?:get|have|find|can find) (?:a|the|some|any|one) (?:sec"
        r"|second|min|minute|moment|chance|time)(?: today| please)?",
        r"no (?:rush|hurry|pressure)(?: at all)?(?: but)?",
        r"(?:just )?(?:give me |tell me |i want |i need |i just want )(?:the )?(?:quick|short"
        r"|simple"
        r"|brief|bottom line|honest)(?: version| answer| summary| one)?",
        r"if (?:you|u) (?:don't|dont|do not|wouldn't) mind(?: me asking| my asking)?",
        r"if (?:it's|its|it is|that's) (?:okay|ok|alright|all right|not too much (?:trouble"
        r"|bother))",
        r"(?:sorry|apologies)(?: again)?(?: about that| for this| for the (?:trouble|hassle"
        r"|bother))",
        r"long time no (?:see|talk)|how are (?:you|u|things)(?: (?:doing|today|going))*",
        r"(?:please )?(?:help me|help me out|can you help(?: me)?(?: out)?|could you help(?: me)?"
        r"(?: out)?|i need (?:your |some |a little )?help)(?: here| with something| please)?",
    )
)
_FRONT = re.compile(
    rf"^\W*(?:{_LINKS}\b\W*)*(?:{_ALONE})\b(?:\s*[.,!:;?-]+\s*|\s+(?=(?:then |so )?"
    r"(?:could|can|would|do|does|what|which|who|how|why|is|are)\b))(?=\S+)",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"[\s,.;?!-]+(?:(?:please|pls|plz|kindly)\b\W*)?(?:"
    r"(?:could|can|would|will) (?:you|u) (?:please |pls |kindly )?(?:check|count|look(?: (?:up"
    r"|into))?"
    r"|find out|see|help|confirm)(?: (?:it|that|this|them|those|me))?(?: (?:up|out))?"
    r"(?: (?:for|with) (?:me|us|him|her|them|that|this))?(?:,? (?:please|pls|plz))?"
    r"|(?:thank you|thanks|thx|ty|many thanks)(?: so much| very much| a lot| again| in advance"
    r"| a bunch| for your help)*"
    r"|if (?:you|u) (?:don't|dont|do not|wouldn't) mind|if that's (?:ok|okay|alright)"
    r"|(?:when|whenever|if) (?:you|u) (?:get|have) a (?:sec|second|min|minute|moment|chance)"
    r"|(?:and |just )?(?:do not|don't|dont) (?:give me|tell me|say)\b(?! (?:the|to)\b)[^.?!]{0,50}"
    r"|no (?:rush|hurry)|much appreciated|i'd appreciate it|appreciate it|please advise"
    r"|just (?:curious|wondering|checking|asking)"
    r")\W*$",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"^\W*(?:(?:hi|hey|hello|yo|hmm+|um+|uh|oh|ok|okay|so|great|perfect|cool|nice|thanks|thx|ty"
    r"|got it|gotcha|alright)\b[\s,.!-]*)+(?=(?:(?:and|same|only|just|now|also|plus|any\w*)\b"
    r"|(?:what|which|who|how|when|where|why)\b))(?=\S+\s+\S+)",
    re.IGNORECASE,
)
"""Before a turn that goes on: `hey and next week?`."""
_HUM = re.compile(
    r"^\W*(?:(?:um+|uh+|hm+|er+|so|well)\b[\s,.!-]*)+(?=\S+\s+\S+)(?!(?:long|far|much|many"
    r"|sorry)\b)",
    re.IGNORECASE,
)
"""What only takes breath before a question or a turn."""
_PEOPLE = (
    r"(?:(?:the|my|our|her|his) )?(?:pts?|patient|mom|mother|dad|father|husband|wife|daughter|son"
    r"|spouse|family|caregiver|dr|doctor|surgeon|she|he)"
)
_PRESSING = re.compile(
    r"(?:[\s,.;?!(-]+(?:asap|stat|as soon as possible|right away|real quick|when"
    r" you can)"
    rf"|(?:\s*[,.;?!(-]+\s*{_PEOPLE}(?:'s|s| is| are|'re)?|\s+{_PEOPLE}(?:'s|s| is| are|'re)) "
    rf"(?:on (?:the )?(?:phone|line|hold)|(?:right )?(?:here|waiting)"
    r"(?: (?:now|here|on (?:me|us)))?|in (?:the |our )?(?:lobby|waiting room|room|office)|at the "
    r"(?:desk|window|counter)|calling|standing here)(?: (?:right )?now)?"
    r"|[\s,]+so (?:i|we) (?:can|could) (?:call|tell|let|text|get back to) [^.?!;]{2,30}"
    r")\W*$",
    re.IGNORECASE,
)
"""Why it presses, which is no part of what is asked: `list the denials asap`."""
_ASKED = re.compile(
    r"\b(?:what\w*|which|who\w*|how\w*|why|where\w*|when|any\w*)\b|\?|^\W*(?:(?:so|and|then)\W+)*"
    r"(?:is|are|do|does|did|has|have (?:we|they|you|i)|can|could|should|will|was|were|list|show)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b[CDQ]-[0-9A-Z]{4}|\d{5}", re.IGNORECASE)
_LEAST, _MOST_FRAMES = 2, 6
"""Words that are no question any more if one less is left; frames one after the other."""


_WHATEVER = (_HUM, _BY_VERB, _BY_CLAUSE, _BY_PERSON, _FIRST, _PRESSING)
"""Frames that go whatever is left, which may be an order or a few words."""


def without_courtesy(text: str) -> str:
    """Return the question itself; a message that is nothing but courtesy stays as it is."""
    plain = text
    is_led = False
    for _ in range(_MOST_FRAMES):
        before = plain
        for frame in (_HUM, _FRONT, _FIRST, _BY_VERB, _BY_CLAUSE, _BY_PERSON, _BACK, _PRESSING):
            whole, plain = plain, _without(frame, plain)
            is_led = is_led or (frame is _BY_VERB and whole != plain)
        if plain == before:
            break
    return _INDIRECT.sub(r"\1 \3 \2", plain) if is_led else plain


_INDIRECT = re.compile(
    r"^((?:when|where|why|how|what)|which \w+) (it|that|this|they|she|he|we|those|C-[0-9A-Z]{4,16})"
    r" (was|is|were|are|will|can|should)\b",
    re.IGNORECASE,
)
"""`could you tell me when it was approved` asks `when was it approved`."""


_OF_A_CASE = re.compile(r"^\W*(?:please )?tell (?:me|us) (?:if|whether)\b", re.IGNORECASE)
"""Told apart elsewhere: `tell me if she has enough for the visits in the book`."""


def _without(frame: re.Pattern[str], text: str) -> str:
    """Return a text without a frame, where a question is left and the frame names nothing."""
    found = frame.search(text)
    if found is None or _NAMED.search(found[0]) or _OF_A_CASE.match(text):
        return text
    rest = f"{text[: found.start()]}{text[found.end() :]}".strip()
    if found.start():
        rest += "?" if not rest.endswith(("?", ".", "!")) and "?" in found[0][:2] else ""
    is_asked = frame in _WHATEVER or _ASKED.search(rest) is not None
    return rest if is_asked and len(rest.split()) >= _LEAST else text
