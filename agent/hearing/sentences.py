"""Which sentences of a message ask; of the others only what they name counts.

`Board meeting at noon. Which payer denies us most?` asks about payers, and about no Board. People
tell before they ask: who they are, what day it is, who stands at the window. What such a sentence
names of ours, a case or a payer, is meant in the question too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent.hearing.asking import QUESTIONS
from agent.hearing.pace import pace_in
from agent.hearing.words import ORDERS, POLITE, Understood, understand

SENTENCES = re.compile(r"(?<=[.!?])(?<!\b[DdMmSsJj][rRsSt]\.)(?<!\b[Mm]rs\.)\s+|\n+")
ID = re.compile(r"\b[CDQ]-[0-9A-Z]{4,16}\b", re.IGNORECASE)
_ORDERING = re.compile(
    r"^\W*(?:(?:please|pls|also|and|then|just|ok|so|now)\W+)*(?:list|show|give|tell|check|run|look"
    r"|draft|submit|send|approve|answer|pull|find|start|put|need|i need|we need|want|i want|remind"
    r"|can you|could you|would you|will you|let me|let us)\b",
    re.IGNORECASE,
)
_IT = re.compile(r"\b(?:that|it|this)\b", re.IGNORECASE)
_THEY = re.compile(r"\b(?:those|they|them)\b", re.IGNORECASE)
_NO_NAME = re.compile(
    r"\b(?:rem\w{2,6}er|recall|know|catch|forgot)\b.{0,12}\bname\b", re.IGNORECASE
)
_TELLS = re.compile(
    r"^\W*(?:(?:good \w+|happy \w+|hi|hey|hello)\b\W*)?(?:happy|have a|hope|sorry|"
    r"(?:feels|seems|looks|sounds|took|makes|i|we|she|he|they|it|the \w+|(?:my|our|her|his) \w+"
    r"|just (?!tell|show|list|give|the\b|my\b)\w+|#?\w+ (?:lady|guy|rep|person) |mom|dad"
    r"|pt|patient|it'?s|i'?m|i'?ve|i'?d)\b"
    r"(?!.*\b(?:you|u|please|pls)\b))",
    re.IGNORECASE,
)
_FACT = re.compile(
    r"^\W*(?:(?:the|her|his|their|it'?s|it is) )?"
    r"(?:plan|insurance|payer|carrier|dos|date of service)\b",
    re.IGNORECASE,
)
"""What a rule may hang on: `The plan is Mercy Care.`"""
_LEAST, _FRAGMENT = 2, 5
"""Sentences of which some only tell; words of one that asks without a verb."""
_TALK = POLITE | {"elsewhere", "role", "person"}


def that_ask(text: str) -> str:
    """Return the sentences that ask or order, with the ids that the others name."""
    sentences = [each for each in SENTENCES.split(text) if each.strip()]
    if not any(map(_asks, sentences)):
        sentences = _with_what_it_is(sentences)
    if len(sentences) < _LEAST or not any(map(_asks, sentences)):
        return text
    kept = [each for each in sentences if _asks(each) or _stays(each)]
    asked, rest = " ".join(kept), " ".join(each for each in sentences if each not in kept)
    asked = with_paper(asked, rest)
    ids = [each for each in ID.findall(rest) if each.upper() not in asked.upper()]
    return f"{asked.rstrip(' ?.!')} {' '.join(ids)}?" if ids else asked


def _with_what_it_is(sentences: list[str]) -> list[str]:
    """Return them with the one case that is told of in the last one, `did it go?`, which asks."""
    ids = {each.upper() for each in ID.findall(" ".join(sentences))}
    last = sentences[-1] if sentences else ""
    is_short = _LEAST < len(last.split()) <= _FRAGMENT and _OF_IT.match(last) is not None
    if len(sentences) < _LEAST or len(ids) != 1 or not is_short or ID.search(last):
        return sentences
    if QUESTIONS.match(last) is None:
        return sentences
    told = " ".join(sentences[:-1])
    meant = last
    if _ONE.search(last) and _AUTH.search(told):
        meant = _ONE.sub("an authorization", last)
    return [*sentences[:-1], f"{meant.rstrip(' ?.!')} {ids.pop()}?"]


_OF_IT = re.compile(
    r"^(?!.*\b(?:you|u)\b).*\b(?:it|that|this|one|they|them|she|he)\b", re.IGNORECASE
)
_ONE = re.compile(r"\bone\b", re.IGNORECASE)
_AUTH = re.compile(r"\b(?:auth\w*|pre-?auth\w*|pre-?cert\w*|approval)\b", re.IGNORECASE)


def with_paper(asked: str, told: str) -> str:
    """Return a question with the paper that is told of in place of `it`."""
    paper = _paper_in(told)
    meant = _IT if _IT.search(asked) else _THEY
    return meant.sub(f"the {paper}", asked, count=1) if paper and not _paper_in(asked) else asked


def is_of_rule(text: str) -> bool:
    """Whether it asks for a payer's rule."""
    return _OF_RULE.search(text) is not None


def with_rule_of(question: str, payers: Iterable[str], codes: Iterable[str]) -> str:
    """Return a question about a rule with the payers and codes that another sentence names."""
    named = [*payers, *codes]
    if not named or not is_of_rule(question):
        return question
    return f"{question.rstrip(' ?.!')} with {' '.join(named)}?"


def with_payer(question: str, payers: tuple[str, ...]) -> str:
    """Return a question about `them` with the one payer that is told of beside it."""
    return _THEM.sub(payers[0], question, count=1) if len(payers) == 1 else question


_THEM = re.compile(
    r"\b(?:(?<=with )(?:them|those guys)|(?<=from )them|(?<=to )them|(?<=by )them|(?<=for )them"
    r"|(?<=at )them|(?<=of )theirs|(?<= )they)\b",
    re.IGNORECASE,
)
_OF_RULE = re.compile(
    r"\b(?:auth\w*|pre-?auth\w*|pre-?cert\w*|pa|needs?|needed|require\w*|referral|permission"
    r"|approval|process|procedure|notif\w+|get anything|ask first)\b",
    re.IGNORECASE,
)


def _asks(sentence: str) -> bool:
    """Whether it is a question that says what it is about; `is she?` does not."""
    is_form = sentence.rstrip(" )\"'").endswith("?") or QUESTIONS.match(sentence) is not None
    return is_form and bool(ID.search(sentence) or meant_of(sentence).concepts - POLITE)


def _stays(sentence: str) -> bool:
    """Whether it orders something, asks in a few words, or says that no name is known."""
    said = meant_of(sentence).concepts
    if _FACT.search(sentence) or _NO_NAME.search(sentence) or pace_in(sentence):
        return True
    is_short = len(sentence.split()) <= _FRAGMENT and bool(said - _TALK)
    is_order = bool(said & ORDERS) or _ORDERING.search(sentence) is not None
    return not _TELLS.search(sentence) and (is_short or is_order)


def meant_of(sentence: str) -> Understood:
    """Return what a sentence says, its ids as marks."""
    return understand(ID.sub(" #case ", sentence))


def _paper_in(text: str) -> str:
    """Return the kind of paper that is spoken of last."""
    spans = meant_of(text).spans if text else ()
    return next((each.words for each in reversed(spans) if "paper_kind" in each.concepts), "")


def to_the_point(text: str) -> str:
    """Return a message without sentences of mere talk, where another one says something.

    `ok coffee's on. humana, who are we waiting for` is asked about Humana alone.
    """
    sentences = SENTENCES.split(text.strip())
    if len(sentences) < _LEAST:
        return text
    kept = [each for each in sentences if not _is_talk(each)]
    is_asked = any(understand(each).concepts - POLITE for each in kept)
    return " ".join(kept) if is_asked and len(kept) < len(sentences) else text


def _is_talk(sentence: str) -> bool:
    """Whether it speaks of the day, the house or the one who writes, and of nothing of ours."""
    said = understand(sentence)
    names_ours = re.search(r"\b[CDQ]-[0-9A-Z]{4}|\d{4}", sentence, re.IGNORECASE) is not None
    is_odd = bool(said.unknown) and "elsewhere" not in said.concepts
    return bool(said.concepts) and said.concepts <= _TALK and not (names_ours or is_odd)
