"""Which words of a message its answer takes no account of, so that no other question is answered.

Every word of content is to be accounted for by what answers it: on file stands with which words
each kind of answer was asked for (`asked_with.txt`). A word that never came with this kind, and
comes with few others, may be what is really asked, or a condition of it. A pronoun must stand for
something that was shown, and a turn must change something of the question that it goes on from.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from agent.hearing.heard import Heard
from agent.hearing.places import without_places
from agent.hearing.plan_types import LINES, without_kind
from agent.hearing.words import stem_of, tokens_of, vocabulary
from agent.planner.intent import ANY, Intent
from agent.planner.plain_turn import SMALL_WORDS

TABLE = Path(__file__).with_name("asked_with.txt")
_COMMON = 12
"""Kinds of answers with which a word stands on file that tells none of them apart."""
_HALF, _ONE, _MUCH, _SHARE = 0.5, 1.0, 1.5, 0.5
"""Weight of a word that is no subject of ours; and from when on it is asked back: so many words
are not accounted for, or one that is more than half of all.
"""
_ASKING = "what which who whose whom when where why how not good morning afternoon evening hello"
_CLOSED = SMALL_WORDS | frozenset(_ASKING.split())
_ID = re.compile(r"\b[cdqr]-[0-9a-z]{4,16}s?\b", re.IGNORECASE)
_REFERS = re.compile(r"\b(?:it|that|this|those|these|them|they|their|she|he|her|his|him)\b")


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

    @property
    def asks_back(self) -> bool:
        """Whether to ask what is meant instead of answering."""
        return self.is_much or bool(self.refers) or self.is_same


def doubt_of(
    asked: Heard, heard: Heard, intent: Intent | None, last: Heard | None, *, is_taken: bool = False
) -> Doubt:
    """Return what the answer of an intent does no justice to; `asked` is the message itself.

    What is taken as a wording on file says that, and without which words: one is not asked about.
    A rule without a payer is none; that answer asks for the payer.
    """
    if intent is None or intent.takes is ANY or not asked_with():
        return Doubt()
    if heard.payer is None and name_of(intent) == _RULE:
        return Doubt()
    odd = unaccounted(said_with(asked, heard, last), name_of(intent))
    words = tuple(each for each in odd if each[0] != _SIGN)
    weight, whole = sum(map(_weight, words)), sum(map(_weight, content_of(asked)))
    return Doubt(
        words=words,
        is_much=weight >= _MUCH or (weight >= _ONE and weight > _SHARE * whole and not is_taken),
        refers=next((each[1:] for each in odd if each[0] == _SIGN and each != _SAME), ""),
        is_same=_SAME in odd,
    )


def said_with(asked: Heard, heard: Heard, last: Heard | None) -> tuple[str, ...]:
    """Return what an answer is to account for: words, and a sign for each turn that is loose."""
    words = content_of(asked)
    signs = [f"{_SIGN}{refers}"] if (refers := _refers_to_nothing(asked, heard, last)) else []
    is_other = last is not None and asked.words != last.words
    if last is not None and is_other and words and replace(heard, page=1) == replace(last, page=1):
        signs.append(_SAME)
    return (*words, *signs)


_SIGN, _SAME, _RULE = "~", "~same", "rules.ask_about"


def content_of(asked: Heard) -> tuple[str, ...]:
    """Return the words of a message that say something by themselves and name nothing of ours."""
    text = _ID.sub(" ", asked.text.lower())
    for named in (*asked.typed, *asked.without_typed, *asked.strange):
        text = re.sub(rf"\b{re.escape(named.lower())}\b", " ", text)
    text = without_kind(text)
    for plan, _ in LINES:
        text = re.sub(plan, " ", text)
    times = vocabulary().times
    return tuple(
        dict.fromkeys(
            each
            for each in tokens_of(without_places(text).replace("#place", " "))
            if len(each) > 1 and each.isalpha() and not (each in _CLOSED or each in times)
        )
    )


def unaccounted(words: Iterable[str], kind: str) -> tuple[str, ...]:
    """Return the words that this kind of answer was never asked with."""
    table = asked_with()
    stems, common = table.get(kind, frozenset()), _common_words()
    return tuple(each for each in words if _stem(each) not in stems | common)


def _stem(word: str) -> str:
    return word if word[0] == _SIGN else stem_of(word)


def name_of(intent: Intent) -> str:
    """Return what an answer is called in the table."""
    return f"{intent.answer.__module__.rsplit('.', 1)[-1]}.{intent.answer.__qualname__}"


def _weight(word: str) -> float:
    return _HALF if word in vocabulary().small else _ONE


def _refers_to_nothing(asked: Heard, heard: Heard, last: Heard | None) -> str:
    """Return the pronoun of a later turn whose answer is about nothing that was named before."""
    if last is None or asked.case_ids or heard.case_ids or heard.payer or heard.document_ids:
        return ""
    if heard.question_ids:
        return ""
    found = _REFERS.search(asked.words)
    return found[0] if found else ""


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
    return frozenset(w for w, many in kinds.items() if many >= _COMMON and w[0] != _SIGN)


def table_of(asked: Iterable[tuple[str, Iterable[str]]]) -> str:
    """Return the file: of each kind of answer, the words with which it was asked for."""
    words: dict[str, set[str]] = defaultdict(set)
    for kind, said in asked:
        words[kind] |= set(map(_stem, said))
    return _HEAD + "".join(f"{kind}\t{' '.join(sorted(words[kind]))}\n" for kind in sorted(words))


_HEAD = """# The words with which each kind of answer is asked for on file, by their stems.
# Made by tests/agent/test_questions.py where it finds this file empty; do not edit by hand.
"""
