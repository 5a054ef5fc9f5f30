"""Telling and asking in one breath: `phones are nuts, anything denied since friday`.

A sentence is parted at commas, colons, dashes and before `so` or `but`. Where one part has the
form of a question and says what it is about, the parts that only tell something are left out. Ids,
the paper that `it` stands for and how often somebody comes go over to the question, as between
sentences (`sentences.py`). What has no verb is no telling (`humana, who are we waiting for`), an
order stays with all that was said with it, and so does somebody's name where the question needs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.hearing.asking import ASKS, AUX, HAVE, LINKS, QUESTION, SHOWS, SUBJECT
from agent.hearing.names import maybe_names
from agent.hearing.pace import pace_in
from agent.hearing.sentences import ID, SENTENCES, is_of_rule, meant_of, with_paper
from agent.hearing.words import ORDERS, POLITE

_PARTS = re.compile(
    r"(?<=[^\s,])\s*(?:[,;:](?=\s)|\s-{1,2}(?=\s)|\s?[\u2014\u2013]|\.{2,}|\u2026)\s*"
    rf"|\s+(?=(?:but|so|anyways?)\s+(?:{QUESTION}))"
    r"|\s+(?=and\s+(?:(?:what|which|who|how|when|where|why)\b"
    rf"|(?:{AUX}|{HAVE}) {SUBJECT}|{SHOWS}))",
    re.IGNORECASE,
)
_WHOM = r"(?!(?:x?or|nor|number|total|count|list|all)\b)[\w'.&-]+(?: [\w'.&-]+){0,7}?"
_BE = r"(?:is|are|am|was|were|isn't|aren't|wasn't|weren't)"
_VERB = (
    r"(?:has|have|had|does|did|will|would|can|could|may|might|should|must|just|still|never|already"
    r"|supposedly|\w+n't|cannot|says?|said|wants?|needs?|asks?|asked|swears?|thinks?|thought|knows?"
    r"|knew|keeps?|kept|got|gets?|gave|gives?|came|comes?|goes|went|sent|told|saw|sees?|left|lost"
    r"|took|takes?|made|makes?|feels?|felt|heard|hears?|puts?|calls?|called|switched|moved|printed"
    r"|changed|dropped|closed?s?|looks?|hung|logged)"
)
_TELLS = re.compile(
    rf"^\W*{LINKS}(?:(?:i|we|they|she|he)(?:'(?:s|m|re|ve|d|ll))? \w"
    rf"|{_WHOM} (?:{_BE}|{_VERB})\b|(?:it|that|there|this)'s |(?:im|ive|weve|hes|shes|theyre|its"
    r"|theres)\b|(?:just |still |been )?(?:looking|trying|working|putting|going|getting|calling"
    r"|waiting|sitting|standing|talking|checking|closing|finishing|prepping|wrapping|making|having"
    r"|hearing|taking|doing|covering|cleaning)\b|(?:just )?(?:got|had|heard|saw|lost|opened|dropped"
    r"|talked|spoke|received|called|faxed|uploaded)\b)",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    rf"^\W*{LINKS}(?:the|that|this|those|these|my|our|any|all)? ?(?:\w+ )?(?:ones?|cases?|auths?"
    r"|requests?|packets?|renewals?|denials?|patients?|pts?) (?:that|which|who|whose|i|we|they)\b",
    re.IGNORECASE,
)
"""What the question is about: `the ones that are pending, how old are they`."""
_ASKS_WITHIN = re.compile(
    r"\b(?:n.t|not) (?:understand|get)\b"
    r"|\b(?:ask\w*|know|tell|see|find out|wonder\w*|check\w*)\b.{0,12}"
    r"\b(?:what|which|who|when|how|why|where|if|whether)\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:does|will|would|is|could) (?:that|this|it) (?:\w+ )?(?:change|affect|matter|mean"
    r"|normal|ok|okay|right|true|allowed|legal|possible|enough|a problem)\b",
    re.IGNORECASE,
)
"""What is told is what is asked about: `does that change anything`."""
_COURTESY = re.compile(
    r"^\W*(?:(?:so |ok |hey |and )*(?:sorry|apologies|no rush|no hurry|whenever(?: you can)?|quick"
    r"(?: one| question| q)?(?: from [\w ]+| for [\w ]+)?|one (?:more|last)(?: thing| one)?|random"
    r"|dumb question|silly question|not to be an? \w+|before i (?:forget|go|leave)|long day|good "
    r"grief|ugh|gosh|man|folks|team|everyone|all|boss asked"
    r"|(?:\w+ ){0,2}(?:meeting|huddle) (?:in|at) [\w: ]+|(?:and )?then i'?ll leave you alone"
    r"|if you can|for context|fyi|btw|by the"
    r" way|trust me|you know|honestly|just curious|speaking of which|just so (?:i|we)(?:'re| are|"
    r" can)? \w+)\b[\s,]*)+$",
    re.IGNORECASE,
)
_TO_US = re.compile(r"\b(?:you|u|pls|please|your)\b", re.IGNORECASE)
_LEAST, _MOST = 3, 12
"""Words of a part that tells, where a question of no more says nothing by its form alone, and of a
courtesy."""
_WEIGHTY = frozenset({"clinical", "unkept"})
_FORMS = frozenset({"who", "when", "where", "why", "how_many", "how_long", "needs", "negation"})
_WHO = re.compile(
    r"\b(?:it|its|one|she|he|hers?|his|him|that|the (?:auth\w*|case|patient|packet)"
    r"|this(?! (?:morning|afternoon|week|month|year|evening)))\b",
    re.IGNORECASE,
)
_DONE_BY_OTHERS = frozenset({"send_order", "changing", "undo"})
_OTHERS = re.compile(
    r"\b(?:will|would|can|could|to|didn'?t|did|has|have|had|was|were|she|he|they|who)"
    r" (?:\w+ )?(?:send|sent|resend|change|cancel|fax|move|switch|add|update|correct)\w*\b",
    re.IGNORECASE,
)
"""What somebody else does: `the nurse will send whatever`."""
_DAY = re.compile(
    r"\b(?:today|tonight|tomorrow|tmrw|tmr|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?)\b",
    re.IGNORECASE,
)
_OF_ITSELF = re.compile(
    r"^\W*(?:if|unless|when|once|for|of|from|with|among|between|on|in|at)\b", re.IGNORECASE
)
"""A condition, or what the question is about."""
_ORDERED = re.compile(r"\b(?:approve|submit|draft|release|delete)\b", re.IGNORECASE)


def asked_in_a_breath(text: str) -> str:
    """Return a message with what is told beside a question left out of each of its sentences."""
    said = [each for each in SENTENCES.split(text.strip()) if each.strip()]
    asked = [_asked(each) for each in said]
    return text if asked == said else " ".join(asked)


def _asked(sentence: str) -> str:
    """Return what a sentence asks, with what the rest of it names; else the sentence."""
    parts = [each.strip() for each in _PARTS.split(sentence) if each and each.strip()]
    told = [each for each in parts if not ASKS.search(each) and _only_tells(each)]
    kept = [each for each in parts if each not in told]
    beside = ", ".join(told)
    asked = with_paper(", ".join(kept), beside)
    if not told or not _asks(asked, kept) or not _may_leave_out(beside, asked):
        return sentence
    lent = " ".join(_lent(told, asked))
    return f"{asked.rstrip(' ?.!')} {lent}?" if lent else asked


def _asks(asked: str, parts: list[str]) -> bool:
    """Whether a part has the form of a question, and they say what it is about."""
    if not any(map(ASKS.search, parts)):
        return False
    said = meant_of(asked).concepts - POLITE
    is_long = len(asked.split()) > _LEAST and not _WHO.search(asked)
    is_more = bool(said - _FORMS) or (bool(said) and is_long)
    return bool(ID.search(asked)) or is_more or is_of_rule(asked)


def _only_tells(part: str) -> bool:
    many = len(part.split())
    if many <= _MOST and _COURTESY.match(part):
        return True
    if _OF_ITSELF.match(part) or _TO_US.search(part) or many < _LEAST:
        return False
    if _ASKS_WITHIN.search(part) or (_TOPIC.match(part) and not ID.search(part)):
        return False
    return _TELLS.match(part) is not None


def _may_leave_out(told: str, asked: str) -> bool:
    """Whether it orders nothing, and names nobody whom the question may mean."""
    said = meant_of(told).concepts
    is_ordered = said & ORDERS and not (said & ORDERS <= _DONE_BY_OTHERS and _OTHERS.search(told))
    if is_ordered or _ORDERED.search(told) or said & _WEIGHTY or _BACK.search(asked):
        return False
    has_case = ID.search(told) is not None or ID.search(asked) is not None
    return has_case or not (maybe_names(told) and _WHO.search(asked))


def _lent(told: list[str], asked: str) -> Iterator[str]:
    """Yield the ids that are told of, with their day, and how often somebody comes."""
    for part in told:
        ids = [each for each in ID.findall(part) if each.upper() not in asked.upper()]
        yield from ids
        is_dated = bool(ids) or is_of_rule(asked)
        yield from _DAY.findall(part) if is_dated and not _DAY.search(asked) else ()
    pace = _pace_of(", ".join(told))
    if pace and not pace_in(asked):
        yield pace


def _pace_of(told: str) -> str:
    """Return the words that say how often somebody comes, as `three a week`."""
    pace = pace_in(told)
    if pace is None or pace.a_week is None:
        return ""
    weeks = f" for {pace.weeks} weeks" if pace.weeks else ""
    return f"{pace.a_week} times a week{weeks}"
