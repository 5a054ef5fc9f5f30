"""What somebody takes back in a message: `percent... no just how many`, `not jenkins. jennings`."""

from __future__ import annotations

import re

_INSTEAD = re.compile(
    r"^.{0,80}?(?:\.{2,}|[,;-])\s*(?:no|nvm|wait|scratch that|sorry)\W+(?:just|i mean|make that)\b"
    r"|^.{0,80}?\b(?:i mean|scratch that|make that)\b",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"^\W*(?:(?:no+|nope|nah|sorry|oops|oh(?: dear)?|dear me|pardon me|excuse me|my bad"
    r"|my mistake|wait|actually|er|um)\b[\s,.!:;-]+)+"
    r"(?:(?:i|we) (?:mean|meant|said)\b[\s,:]*|make (?:that|it)\b[\s,:]*)?"
    r"|^\W*(?:i|we) (?:mean|meant)\b[\s,:]*",
    re.IGNORECASE,
)
_NOT_BUT = re.compile(
    r"^\W*not \w+\s*[.,;:-]+\s*(?:but |it is |it's |its )?(\w+)\W*$", re.IGNORECASE
)
"""`not jenkins. jennings`"""
_MEANT = re.compile(r"^\W*([\w -]+?),? i mean\W*$", re.IGNORECASE)
_MOST_CORRECTED = 5


def put_straight(question: str) -> str:
    """Leave out what somebody takes back: `percent... no just how many`.

    A few words behind `no,` or `sorry,` say what was meant instead: `no, the approved ones`.
    """
    corrected = _CORRECTS.match(question)
    instead = question[corrected.end() :].strip() if corrected else ""
    if instead and len(instead.split()) <= _MOST_CORRECTED and not _IS_TALK.match(instead):
        return f"just {instead}"
    other = _NOT_BUT.match(question)
    if other is not None:
        return f"just {other[1]}"
    meant = _MEANT.match(question)
    if meant is not None and len(meant[1].split()) <= _MOST_CORRECTED:
        return f"just {meant[1]}"
    found = _INSTEAD.match(question)
    rest = question[found.end() :].strip(" ,.-") if found else ""
    if _A_CODE.match(rest):
        return question
    return rest if len(rest.split()) >= _A_SENTENCE else question


_IS_TALK = re.compile(
    r"^(?:thanks?|thx|ty|problem|worries|need|idea|just|not|never ?mind|that|it|one|more|what|which"
    r"|who|why|how|when|is|are|do|does|did|can|please|pls)\b|^\d",
    re.IGNORECASE,
)
_A_SENTENCE = 3
_A_CODE = re.compile(r"\d{5}\b")
"""What is meant is said beside it, as `therapeutic activities, I mean 97530`."""


_WRONG = r"(?:one|case|id|day|date|number|payer|insurance|plan|code|name)"
_TAKES_BACK = (
    r"(?:no+|nope|sorry|i'?m sorry|i am sorry|oops|whoops|wait|hold on|hang on|ah|oh|actually|ok"
    r"|correction|my (?:mistake|bad|fault|apologies)|apologies|i (?:misspoke|mistyped|misread)"
    rf"|(?:that (?:was|is)|i (?:gave|typed|had)) (?:you )?(?:the )?wrong {_WRONG}|wrong {_WRONG}"
    r"|scratch that|strike that|typo|brain fart)"
)
_CARD = (
    r"(?:(?:and |but )?(?:i|we) (?:just )?(?:looked|checked|read|see|saw)[^.!?,]{0,30}?"
    r"(?:,| and|;)\s+)?"
)
_SAYS = (
    r"(?:(?:i|we) (?:mean|meant|should have said)|make (?:that|it)|it(?:'?s| is| was| should be"
    r"| should say)|that(?:'?s| is| should be)|should be|(?:he|she|they) can (?:do"
    r"|come)(?: in)?(?: on)?"
    r"|(?:the|her|his|their) (?:card|plan|insurance) (?:says|is))\b[\s,:]*(?:actually |really )?"
)
_PUTS_RIGHT = re.compile(
    rf"^\W*(?P<back>(?:{_TAKES_BACK}\b[\s,.!:;-]*)*){_CARD}(?P<says>{_SAYS})?(?P<what>.+?)\W*$",
    re.IGNORECASE,
)
_NOT_THAT = re.compile(
    r"[\s,.;-]+(?:(?:and )?not (?:that one|this one|[\w-]+(?: [\w-]+)?)|instead|rather|actually"
    r"|please|pls|though|then)\W*$",
    re.IGNORECASE,
)
_MEANS = re.compile(r"\b(?:mean|meant|make|says|can|should)\b", re.IGNORECASE)
_MOST_PUT_RIGHT = 6


def meant_instead(question: str) -> str:
    """Return what is named in place of what was said before, or nothing where nothing is."""
    found = _PUTS_RIGHT.match(question)
    if found is None or not (found["says"] or found["back"]):
        return ""
    what = _NOT_THAT.sub("", _NOT_THAT.sub("", found["what"])).strip()
    is_sure = bool(found["back"].strip(" ,ok")) and bool(found["says"] or _NAMES_IT.match(what))
    if not (is_sure or (found["says"] and _MEANS.search(found["says"]))):
        return ""
    is_short = 0 < len(what.split()) <= _MOST_PUT_RIGHT
    return what if is_short and not _ASKS_ON.match(what) else ""


_NAMES_IT = re.compile(r"^(?:C-[0-9A-Z]{4,16}|\d{5}|\d{1,2}/\d{1,2})\b", re.IGNORECASE)
_ASKS_ON = re.compile(
    r"^(?:that|it|just|not|what|which|who|why|how|when|is|are|do|does|did|can|could|thanks?|no"
    r"|never ?mind|the \w+ ones?)\b",
    re.IGNORECASE,
)
