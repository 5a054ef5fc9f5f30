"""A question of nothing but small words and one noun: `until when`, `who with`, `says who`.

Which fact of a case it asks for is told by its question word and its noun. It counts as plain
where those and the closed words of the language are all that it says; then nothing else can be
meant, whatever one of its words means elsewhere.
"""

from __future__ import annotations

import re

from agent.hearing.heard import Heard

_SHORT_FORMS = tuple(
    (re.compile(rf"\b(?:{pattern})(?!\w)"), meant)
    for pattern, meant in (
        (r"what ?'?s|wats?|whts|whats", "what is"),
        (r"who'?s", "who is"),
        (r"where'?s", "where is"),
        (r"when'?s", "when is"),
        (r"how'?s", "how is"),
        (r"that'?s", "that is"),
        (r"it'?s", "it is"),
        (r"(she|he)'?s", r"\1 is"),
        (r"i'?m", "i am"),
        (r"(they|you|we)'?re", r"\1 are"),
        (r"(they|you|we|i)'?ve", r"\1 have"),
        (r"(they|you|i|she|he|it)'ll|(they|you|it)ll", r"\1\2 will"),
        (r"u", "you"),
        (r"r", "are"),
        (r"w/?", "with"),
        (r"'?till?", "until"),
        (r"b4", "before"),
        (r"gonna|going to|supposed to|meant to", "to"),
        (r"ppl", "people"),
        (r"em", "them"),
        (r"pls|plz", "please"),
        (r"thx|ty", "thanks"),
    )
)
_CASE = re.compile(r"\b[cdq]-[0-9a-z]{4,16}\b|\bc[0-9a-z]{10}\b")
_DESCRIBED = re.compile(
    r"\b(?:the|that) (?:denied|held|pending|approved|expiring|draft|first|second|third|last"
    r"|[1-6]\w\w) (?:one|case|auth|request)\b"
    r"|^(?:[1-6](?:st|nd|rd|th)|first|second|third) (?:one|case)\b"
)
"""A case that is described is found before its fact is asked for."""
_SMALL_WORDS = (
    "a an the this that these those it its he she him her his hers they them their we us our ours i"
    " me my mine you your one ones thing is are was were be been being am do does did done doing"
    " have has had having got get gets can could will would shall should may might must to of in"
    " on at by for from with about up out off over into and or but so if then than as too also"
    " again now yet still already though anyway really just actually even right exactly ok okay"
    " k well hm hmm um uh huh lol ugh oh ah hey hi please thanks sorry wait cool great good fine"
    " alright alrite yeah yes yep no not there here case patient pt pts today going gonna reauth"
    " any some all else more ever first btw honestly dont doesnt didnt isnt wasnt arent renewal"
    " cant wont havent hasnt t s n sure need needs needed want wants like know tell say says said"
    " look see give gave show go goes while hm honest currently presently exactly"
)
SMALL_WORDS = frozenset(_SMALL_WORDS.split())
"""Words that say nothing by themselves of what is asked for."""


def plain(heard: Heard) -> str:
    """Return the question in whole small words, without ids and marks."""
    text = _DESCRIBED.sub("it", _CASE.sub(" ", heard.words))
    for pattern, meant in _SHORT_FORMS:
        text = pattern.sub(meant, text)
    return " ".join(re.sub(r"[^a-z0-9 ]+", " ", text.replace("'", "")).split())


def says_only(words: str, asked: re.Pattern[str]) -> bool:
    """Whether a plain question says what a pattern asks for, and beside it only small words."""
    found = asked.search(words)
    if found is None:
        return False
    rest = f"{words[: found.start()]} {words[found.end() :]}"
    return all(word in SMALL_WORDS for word in rest.split())
