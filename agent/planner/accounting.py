"""Which words of a message its answer takes no account of, so that no other question is answered.

Every word of content is to be accounted for by what answers it: on file stands with which words
each kind of answer was asked for (`asked_with.txt`). A word that never came with this kind, and
comes with few others, may be what is really asked, or a condition of it. What the answer had to
hear is accounted for, and a typing error is the word that it is nearest to. A word of condition is
accounted for by no other kind. A pronoun must stand for something that was shown, and a turn must
change something that is named in the question that it goes on from.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from rapidfuzz import fuzz, process

from agent.hearing.heard import Heard
from agent.hearing.places import without_places
from agent.hearing.plan_types import LINES, without_kind
from agent.hearing.words import put_right, stem_of, tokens_of, vocabulary
from agent.planner.intent import ANY, Intent
from agent.planner.listing import words_of
from agent.planner.other_one import OTHER_ONE
from agent.planner.plain_turn import SMALL_WORDS

TABLE = Path(__file__).with_name("asked_with.txt")
_COMMON = 12
"""Kinds of answers with which a word stands on file that tells none of them apart."""
_HALF, _ONE, _MUCH, _SHARE = 0.5, 1.0, 1.5, 0.5
"""Weight of a word that is no subject of ours; and from when on it is asked back: so many words
are not accounted for, or one that is more than half of all.
"""
_ASKING = "versus what which who whose whom when where why how not"
_GREETING = "good morning afternoon evening hello"
_CONDITIONS = frozenset(
    ["if", "or", "than", "not", "before", "after", "only", "until", "unless", "except"]
)
"""Words that say of what, or when, the rest is so: `if we do not`, `before that`, `only ours`."""
_CLOSED = (SMALL_WORDS | frozenset(f"{_ASKING} {_GREETING}".split())) - _CONDITIONS
_ID = re.compile(r"\b[cdqr]-[0-9a-z]{4,16}s?\b", re.IGNORECASE)
_REFERS = re.compile(
    r"\b(?:it|that|this|those|these|them|they|their|she|he|her|his|him"
    r"|(?:since|by|until|till) then)\b"
)
_HOW = re.compile(r"\bhow (?:long|many|much|often|soon)\b")
"""What is asked for, which an answer must have heard to be one."""
_OF_TIME = frozenset({"before", "after", "until", "only"})
"""Words of condition that a day or a span of days, which was heard, accounts for."""
_FEWER = frozenset({"under", "below", "less", "fewer", "than"})
"""The same for a number of visits."""
_APART = re.compile(r"\b(?P<by>after|before|besides|than|except|without|until)\b(?: case)? c-\w")
"""A case that is named as what is not asked of."""


@dataclass(frozen=True)
class Doubt:
    """What of a message was not taken into account."""

    words: tuple[str, ...] = ()
    is_much: bool = False
    """Whether these may be what is asked, so that it is asked back."""
    refers: str = ""
    """A pronoun that stands for nothing that the answer is about."""
    is_same: bool = False
    """Whether nothing of the turn changes the question before."""
    is_loose: bool = False
    """Whether a turn after one case would be answered for all of them, and names none of them."""

    @property
    def asks_back(self) -> bool:
        """Whether to ask what is meant instead of answering."""
        return self.is_much or bool(self.refers) or self.is_same or self.is_loose


def doubt_of(
    asked: Heard, heard: Heard, intent: Intent | None, last: Heard | None, *, is_taken: bool = False
) -> Doubt:
    """Return what the answer of an intent does no justice to; `asked` is the message itself.

    What is taken as a wording on file says that, and without which words: one is not asked about.
    A rule without a payer is none; that answer asks for the payer. What has no words for itself
    declines, or asks back.
    """
    if intent is None or intent.takes is ANY or not asked_with():
        return Doubt()
    if not intent.says or name_of(intent) in _DECLINING:
        return Doubt()
    if heard.payer is None and name_of(intent) == _RULE:
        return Doubt()
    needed = _heard_for(heard, intent)
    said = [each for each in said_with(asked, heard, last) if _stem(each) not in needed]
    if name_of(intent).startswith(_OF_CASES):
        said = [each for each in said if each not in _CASE_NOUNS]
    odd = unaccounted(said, name_of(intent))
    words = tuple(each for each in odd if each[0] != _SIGN)
    weight, whole = sum(map(_weight, words)), sum(map(_weight, content_of(asked)))
    return Doubt(
        words=words,
        is_much=weight >= _MUCH
        or (weight >= _ONE and weight > _SHARE * whole and not is_taken)
        or (bool(words) and not is_taken and name_of(intent).startswith(_WIDE))
        or _is_apart(asked, words),
        refers=next((each[1:] for each in odd if each[0] == _SIGN and each != _NO_OTHER), ""),
        is_same=_NO_OTHER in odd,
    )


_OF_MANY = ("listing.", "counting.", "first.", "helping.", "waiting.", "runway.")
_WIDE = (*_OF_MANY, "approving.", "gaps.")
"""What answers much: of a stranger's messages with a word left over it was oftenest wrong."""
_LOOSE = (*_OF_MANY, "approving._waiting")
_OF_CASES = (*_WIDE, "changed.", "totals.", "scheduling.", "denials.", "of_plan.", "two_spans.")
_CASE_NOUNS_TEXT = (
    "case cases auth auths authorization authorizations request requests packet"
    " packets patient patients submission submissions referral referrals file files"
    " chart charts people folks folk person persons ones guys client clients"
    " application applications approvals record records item items account accounts"
    " prior roughly approximately ballpark altogether overall"
)
_CASE_NOUNS = frozenset(_CASE_NOUNS_TEXT.split())
"""What a clinic calls its cases, and a number; where cases are told of it says nothing more."""
_OF_ONE = re.compile(
    r"^\W*(?:(?:and|so|but|ok|okay|then|well|also|yes|no)\W+)*(?:if|by|did|does?|should|would"
    r"|will|was"
    r"|were|is|are|has|have|had|must|could|can|may|how many (?:can|could|should|do|may) (?:i|we))\b"
    r"|\b(?:it|that|this|the original|instead)\b"
)
_OF_ALL = re.compile(
    r"\b(?:any\w*|all|every\w*|cases?|patients?|pts|list|else|which|who|whose|whos|nobody|none"
    r"|today"
    r"|ones|pending|denials?|denied|approvals?|drafts?|auths|questions|requests|packets|others?"
    r"|rest"
    r"|overall|total|right now|what'?s|what is|what are)\b"
)
_SHORT = 12
_BY = re.compile(r"^\W*(?:(?:and|so|ok|but)\W+)*(?:by|than|to|for|since|from|with|of) \w+")
"""A turn of small words that only goes on with a sentence: `by how much`."""


_BY_STATE = frozenset({"listing._answer", "counting._answer", "of_plan._answer", "changed.answer"})
"""Their answers are limited to the ways of standing that were heard."""


def _is_apart(asked: Heard, words: tuple[str, ...]) -> bool:
    """Whether a case is named as what is not asked of, and the answer takes no account of that."""
    found = _APART.search(asked.words)
    return found is not None and found["by"] in words


def is_loose(asked: Heard, heard: Heard, intent: Intent, shown: int) -> bool:
    """Whether a short turn after one case names nothing, and its answer would be of all cases."""
    names = asked.case_ids or asked.payer or asked.codes or asked.strange or asked.document_ids
    if heard.text != asked.text:
        return False
    if names or heard.case_ids or heard.payer or not name_of(intent).startswith(_LOOSE):
        return False
    if not content_of(asked) and _BY.match(asked.words):
        return True
    if shown != 1 or any(
        each is not None for each in (asked.on, asked.ahead, asked.back, asked.ordinal)
    ):
        return False
    is_short = len(asked.words.split()) <= _SHORT
    return is_short and bool(_OF_ONE.search(asked.words)) and not _OF_ALL.search(asked.words)


def said_with(asked: Heard, heard: Heard, last: Heard | None) -> tuple[str, ...]:
    """Return what an answer is to account for: words, and a sign for each turn that is loose."""
    words = content_of(asked)
    signs = [f"{_SIGN}{refers}"] if (refers := _refers_to_nothing(asked, heard, last)) else []
    is_other = last is not None and asked.words != last.words
    if last is not None and is_other and words and _changes_nothing(heard, last):
        signs.append(_NO_OTHER)
    return (*words, *signs)


def _changes_nothing(heard: Heard, last: Heard) -> bool:
    """Whether it is asked of the same things in the same words as the question before."""
    now, before = (replace(each, page=1, whole="", typed_whole="") for each in (heard, last))
    return now == before


def _heard_for(heard: Heard, intent: Intent) -> frozenset[str]:
    """Return the words, by their stems, in which was heard what the answer needs."""
    said = heard.understood.concepts
    lines = [frozenset(line.split()) for line in intent.needs]
    needed = frozenset[str]().union(*(line for line in lines if line <= said))
    if name_of(intent) in _BY_STATE:
        needed |= {state for state, _ in words_of(heard)}
    return frozenset(
        stem_of(word)
        for span in heard.understood.spans
        if span.concepts & needed
        for word in span.words.split()
    )


_DECLINING = frozenset({"denials._again"})
"""Answers that say what is not done from here, whatever else an order says."""
_SIGN, _NO_OTHER, _RULE = "~", "~same", "rules.ask_about"
_SAME = re.compile(
    r"^\W*(?:(?:and|ok|now|do)\W+)*(?:the )?same(?: thing| question)? (?:for|with|on)\b"
)
"""How a turn begins that asks what was asked before, of something else."""


def content_of(asked: Heard) -> tuple[str, ...]:
    """Return the words of a message that say something by themselves and name nothing of ours."""
    text = OTHER_ONE.sub(" ", asked.text.lower())
    text = _SAME.sub("", _HOW.sub("how", _ID.sub(" ", text)))
    for named in (*asked.typed, *asked.without_typed, *asked.strange):
        text = re.sub(rf"\b{re.escape(named.lower())}\b", " ", text)
    text = without_kind(text)
    for plan, _ in LINES:
        text = re.sub(plan, " ", text)
    has_days = any(each is not None for each in (asked.on, asked.ahead, asked.back))
    closed = _CLOSED | (vocabulary().times - _CONDITIONS)
    closed |= _OF_TIME if has_days else frozenset()
    closed |= _FEWER if asked.visits_left is not None else frozenset()
    closed |= {part for payer in asked.payers for part in payer.lower().split("-")}
    return tuple(
        dict.fromkeys(
            each
            for each in tokens_of(without_places(text).replace("#place", " "))
            if len(each) > 1 and each.isalpha() and each not in closed
        )
    )


def unaccounted(words: Iterable[str], kind: str) -> tuple[str, ...]:
    """Return the words that this kind of answer was never asked with."""
    table = asked_with()
    known = table.get(kind, frozenset()) | _common_words()
    return tuple(each for each in words if not _is_among(each, known))


def _is_among(word: str, known: frozenset[str]) -> bool:
    """Whether a word is accounted for as it stands, or as the word that it is nearest to."""
    stem = _stem(word)
    if stem in known or word[0] == _SIGN:
        return stem in known
    right = put_right(word) if not vocabulary().knows(word) else None
    if right is not None and stem_of(right) in known:
        return True
    is_long = len(stem) >= _LONG and not vocabulary().knows(word)
    near = [each for each in known if each[0] == stem[0]] if is_long else []
    return process.extractOne(stem, near, scorer=fuzz.ratio, score_cutoff=_ALIKE) is not None


_LONG, _ALIKE = 5, 83


def _stem(word: str) -> str:
    return word if word[0] == _SIGN else stem_of(word)


def name_of(intent: Intent) -> str:
    """Return what an answer is called in the table."""
    return f"{intent.answer.__module__.rsplit('.', 1)[-1]}.{intent.answer.__qualname__}"


def _weight(word: str) -> float:
    return _HALF if word in vocabulary().small - _CONDITIONS else _ONE


_BEFORE_THAT = re.compile(r"\b(?:before|after|since|until|till|by|than) (?:that|then|this)\b")


def _refers_to_nothing(asked: Heard, heard: Heard, last: Heard | None) -> str:
    """Return the pronoun of a later turn whose answer is about nothing that was named before."""
    if last is not None and _goes_on_from(asked, heard, last):
        return ""
    if last is None or asked.case_ids or heard.case_ids or heard.payer or heard.document_ids:
        return ""
    if heard.question_ids:
        return ""
    is_of_time = last.ahead is not None or last.back is not None or last.on is not None
    found = _REFERS.search(_BEFORE_THAT.sub(" ", asked.words) if is_of_time else asked.words)
    return found[0] if found else ""


def _goes_on_from(asked: Heard, heard: Heard, last: Heard) -> bool:
    """Whether the answer takes over what the question before spoke of: then `those` are its."""
    taken = set(last.understood.spans) - set(asked.understood.spans)
    return bool(taken & set(heard.understood.spans))


@cache
def asked_with() -> Mapping[str, frozenset[str]]:
    """Return the words, by their stems, with which each kind of answer is asked for on file."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {kind: frozenset(words.split()) for kind, words in rows}


@cache
def _common_words() -> frozenset[str]:
    kinds: dict[str, int] = defaultdict(int)
    for words in asked_with().values():
        for word in words:
            kinds[word] += 1
    return (
        frozenset(w for w, many in kinds.items() if many >= _COMMON and w[0] != _SIGN) - _CONDITIONS
    )


def table_of(asked: Iterable[tuple[str, Iterable[str]]]) -> str:
    """Return the file: of each kind of answer, the words with which it was asked for."""
    words: dict[str, set[str]] = defaultdict(set)
    for kind, said in asked:
        words[kind] |= set(map(_stem, said))
    return _HEAD + "".join(f"{kind}\t{' '.join(sorted(words[kind]))}\n" for kind in sorted(words))


_HEAD = """# The words with which each kind of answer is asked for on file, by their stems.
# Made by `python -m evals.build_asked_words` from evals/questions; do not edit by hand.
"""
