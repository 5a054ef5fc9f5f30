"""People who act or own in a sentence: `Grace presents with …`, `Young's claim`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found
from adapters.redaction.lexicon import (
    clinical,
    maybe_names,
    of_a_form,
    payers,
    roles,
    word_set,
)
from adapters.redaction.people import (
    IS_DONE,
    is_doing,
    is_minutes,
    is_rather_name,
    is_test,
    may_be_name,
)
from adapters.redaction.weighing.usual import how_usual

_DOES = (
    r"(?:moved|walked|turned|started|completed|stopped|said|asked|tried|went|got|gave|took|brought|"
    r"helped|drives|plays|sleeps|enjoys|hopes|plans|began|finished|improved|progressed|performed|"
    r"received|met|made|gained|lost|"
    r"is a|is an|is the|was seen|was ill|was referred|was evaluated|was last|was born|"
    r"was in|was involved|presents?|presented|reports?|reported|states?|stated|denies|"
    r"denied|seen|complains"
    r"|complained|arrived|arrives|came|comes|returns?|returned|missed|attended|underwent|"
    r"sustained|injured|fell|twisted|lives|works|worked"
    r"|tolerated|demonstrates|demonstrated|ambulates|ambulated|requires|continues to|has "
    r"been|has a|has had|has made|had a|had an|had right|had left|had been|needs|would "
    r"benefit|will benefit|will continue|called"
    r"|canceled|cancelled|no-showed|tolerates|notes|noted|describes|rates|takes|uses|"
    r"walks|can|could|did|drove|thinks|feels|felt|wants|wishes|agrees|agreed|verbalized|"
    r"consented|also|who|whose|remains|weighs)"
)
_ACT = Anchored(rf"(?<= )(?:{_DOES}\b|{_DOES.upper()}\b)")
_ACTING = re.compile(
    r"(?m)(?:^|\b(?:that|because|and|when|while|says|if|but|before|after|since|once|"
    r"whether|BEFORE|AFTER|SINCE|ONCE|WHETHER|THAT|BECAUSE|AND|WHEN|WHILE|SAYS|IF|BUT) |"
    r"[.:;!?)][ \t]{0,3}|\n|^[ \t]*[-*#>][ \t]*)(?P<it>[A-Z][A-Za-z'-]+(?: "
    r"(?:[A-Z]\.|[A-Z][A-Za-z'-]*)){0,2}) $"
)
_COMES = re.compile(r"(?ai)(?:comes|came|remains|returns|returned|improved)\b")
_ALLOWING = word_set("may will")
_TO_DO = re.compile(r"(?ai)(?:return|report|present|also|continue|started?)\b")
"""What somebody may do; he who does it returns."""
_FAR = 90
_OWN = re.compile(r"'[sS](?= [A-Za-z])")
_OWNER = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z-]+$")
_LONGEST_OWNER = 40
_SAYS = Anchored(
    r"(?<=[a-z] )(?:states|stated|reports|reported|denies|denied|says|said|called|no-showed|"
    r"arrived|agrees|agreed|is here|would benefit|presents|presented|asks|asked|wants|lives|"
    r"consented|had (?=[RLB] [A-Za-z]|[A-Z][a-z]{3,}|[CTL]\d))"
    r"(?:\b|(?<= ))"
)
_SAYING = re.compile(r"(?:^|[.:;!?)/\n] {0,2})(?P<it>[A-Z][a-z]{2,}) $")
"""What only people do; whatever word does it is a name, unless it is a role."""
_TWO = Anchored(
    r"(?<![A-Za-z'-])(?P<it>[A-Z][A-Za-z'-]+ (?:[A-Z]\.? "
    r")?[A-Z][A-Za-z'-]+)(?![A-Za-z'-])"
)
_PRONOUNS = word_set(
    "he she they who it we you patient patients client pt this that which nobody everyone someone "
    "also mom dad parent both family employer clinic school still currently today yesterday"
)
_CONNECTING = word_set(
    "before after since until once although though whether that because and when while "
    "says if but he she then"
)
_COMMON_OWNERS = word_set("today yesterday tomorrow it that what there here let who he she patient")


def subject(text: str) -> Iterator[Found]:
    """Yield names that act or own, and a given name with a surname behind it."""
    yield from _acting(text)
    for says in _SAYS.finditer(text):
        match = _SAYING.search(text, max(0, says.start() - _LONGEST_OWNER), says.start())
        if match is None:
            continue
        small = match["it"].lower()
        nobodys = (clinical(), of_a_form(), roles(), _PRONOUNS)
        if not (_is_payer(small) or any(small in known for known in nobodys)):
            yield Found(*match.span("it"), "PERSON")
    yield from _owning(text)
    for match in _TWO.finditer(text):
        first, *_, last = match["it"].split(" ")
        if is_rather_name(first) and may_be_name(last) and not is_minutes(text, match.start()):
            start, end = match.span("it")
            last_start = end - len(last)
            end = last_start - 1 if is_doing(text, last_start, end) else end
            yield Found(start, end, "PERSON")


def _owning(text: str) -> Iterator[Found]:
    """Yield who has something, unless a test or a sign is somebody's."""
    for own in _OWN.finditer(text):
        owner = _OWNER.search(text, max(0, own.start() - _LONGEST_OWNER), own.start())
        if owner is None or is_test(text, owner.start(), own.end()):
            continue
        if may_be_name(owner[0]) and owner[0].lower() not in _COMMON_OWNERS:
            yield Found(owner.start(), own.end(), "PERSON")


def _acting(text: str) -> Iterator[Found]:
    for match in _actors(text):
        words = match["it"].split(" ")
        start = match.start("it")
        while len(words) > 1 and words[0].lower() in _CONNECTING:
            start += len(words.pop(0)) + 1
        if len(words) == 1 and (words[0].lower() in _PRONOUNS or _is_no_actor(text, match)):
            continue
        if all(may_be_name(word.rstrip(".")) or len(word.rstrip(".")) == 1 for word in words):
            yield Found(start, match.end("it"), "PERSON")
        elif len(words) > 1 and may_be_name(words[-1]) and is_rather_name(words[-1]):
            yield Found(match.end("it") - len(words[-1]), match.end("it"), "PERSON")


def _is_payer(small: str) -> bool:
    """Whether only a payer is called so."""
    return small in payers() and small not in maybe_names()


def _is_no_actor(text: str, match: re.Match[str]) -> bool:
    """Whether a word allows something, pays, or is one of medicine that most papers show.

    `May return to work`, `Pain comes and goes`, `TOE WALKS` in a line of capitals.
    """
    word, small = match["it"], match["it"].lower()
    if small in _ALLOWING:
        return _TO_DO.match(text, match.end()) is not None
    if _is_payer(small):
        return True
    if small not in clinical() or how_usual(small) not in "34":
        return False
    if word.isupper() or IS_DONE.match(text, match.end()):
        return True
    return how_usual(small) == "4" and _COMES.match(text, match.end()) is not None


def _actors(text: str) -> Iterator[re.Match[str]]:
    """Yield the capital words with which a sentence begins before each act."""
    end = 0
    for act in _ACT.finditer(text):
        match = _ACTING.search(text, max(end, act.start() - _FAR), act.start())
        if match is not None:
            end = match.end()
            yield match
