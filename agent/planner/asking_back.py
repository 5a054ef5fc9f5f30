"""What is said where words of a message are not accounted for: a line before, or a question back.

Where the words that no answer of the kind was ever asked with are much of what is said, or a
pronoun stands for nothing, the answer would be a guess: the reading is offered as a wording on
file, with the next one, and `1`, `2` or `yes` picks. Where they are little, the answer comes with
a line before it that says what it is of, and without which words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agent.hearing.alike import Example, examples_on_file
from agent.hearing.heard import Heard
from agent.hearing.words import stem_of, tokens_of
from agent.planner.accounting import Doubt, content_of
from agent.planner.every_kind import intent_of
from agent.planner.intent import Intent
from agent.planner.offering import NO_KIND, filled, kind_of, likest, slotted
from agent.thread import Thread

_SLOT = re.compile(r"\{(\w+)\}")
_LEFT_OUT = re.compile(r"\n\(I do not understand [^\n]* here; the answer is without it\.\)")
_WORD = re.compile("“([^”]+)”")
_FEW, _MOST_SHOWN = 2, 4
_LONG = 4
"""A wording is whole rather than a word or two: `which cases are pending`, not `pending`."""


@dataclass(frozen=True)
class Back:
    """A question back, and the questions that may have been meant."""

    text: str
    offered: tuple[str, ...]


def instead_of(
    doubt: Doubt, intent: Intent | None, asked: Heard, heard: Heard, thread: Thread
) -> Back | None:
    """Return what to ask instead of the answer; None where the answer may be given."""
    if intent is None or not doubt.asks_back:
        return None
    readings = [_of_shown(asked, thread)] if doubt.refers or doubt.is_loose else []
    readings += [wording_of(intent, heard), _next_best(intent, asked)]
    offered = tuple(dict.fromkeys(filter(None, readings)))[:_FEW]
    if not offered:
        nearest = f" The nearest that I can say: {intent.says}." if intent.says else ""
        return Back(f"{_why(doubt)}{nearest} Ask it in other words; `help` shows all.", ())
    is_of_shown = doubt.refers or doubt.is_loose
    shown = ", ".join(thread.case_ids[:_MOST_SHOWN]) if is_of_shown else ""
    by_id = f" Just shown: {shown}; one can be named by its id." if shown else ""
    return Back(f"{_why(doubt)}{by_id} Did you mean {_which(offered)}", offered)


def told_first(said: str, doubt: Doubt, intent: Intent | None) -> str:
    """Return an answer behind what it is taken for, and without which words of the question."""
    if intent is None or not intent.says or not doubt.words:
        return said
    left = _LEFT_OUT.search(said)
    words = dict.fromkeys([*doubt.words, *(_WORD.findall(left[0]) if left else ())])
    without = _quoted(tuple(words))
    rest = _LEFT_OUT.sub("", said, count=1)
    return f"(I take that as asking: {intent.says}; without {without}.)\n{rest}"


def wording_of(intent: Intent, heard: Heard) -> str | None:
    """Return a question on file that has this answer for what is named, most like what was said.

    None where none shares a word that says something: it would be no nearer than any other.
    """
    kind, named = kind_of(intent, heard), _named(heard)
    if kind == NO_KIND:
        return None
    said = {stem_of(each) for each in tokens_of(slotted(heard))}
    fits = [
        each
        for each in examples_on_file().examples
        if each.kind == kind and each.slots == named and each.text.count("{") == len(named)
    ]
    nearest = max(fits, key=lambda each: _likeness(each, said), default=None)
    return filled(nearest, heard) if nearest is not None and _is_near(nearest, heard) else None


def _likeness(example: Example, said: set[str]) -> float:
    words = tokens_of(_SLOT.sub(" ", example.text))
    return (len(said & _stems(example)) + 0.5) / (len(words) + _LONG)


def _is_near(example: Example, heard: Heard) -> bool:
    """Whether a wording shares a word that says something with what was said."""
    return not _stems(example).isdisjoint(map(stem_of, content_of(heard)))


def _stems(example: Example) -> set[str]:
    return {stem_of(each) for each in tokens_of(_SLOT.sub(" ", example.text))}


def _named(heard: Heard) -> frozenset[str]:
    """Return the slots that the question can fill."""
    slots = {
        "case": len(heard.case_ids) == 1,
        "payer": bool(heard.typed) and not heard.case_ids,
        "code": bool(heard.codes) and not heard.case_ids,
        "time": "{time}" in slotted(heard),
    }
    return frozenset(slot for slot, is_said in slots.items() if is_said)


def _next_best(intent: Intent, asked: Heard) -> str | None:
    """Return the wording most alike that has another answer."""
    own = kind_of(intent, asked).partition(":")[0]
    near = (each.example for each in likest(asked) if _is_near(each.example, asked))
    return next((filled(e, asked) for e in near if e.kind.partition(":")[0] != own), None)


def _of_shown(asked: Heard, thread: Thread) -> str | None:
    """Return the question as one of the case just shown, where it can be asked of one."""
    if len(thread.case_ids) != 1:
        return None
    of_one = replace(asked, case_ids=thread.case_ids)
    intent = intent_of(of_one)
    return wording_of(intent, of_one) if intent is not None and intent.says else None


def _why(doubt: Doubt) -> str:
    if doubt.refers:
        return f"I am not sure what “{doubt.refers}” stands for."
    if doubt.is_loose:
        return "I am not sure whether you ask about the case just shown or about all."
    if doubt.is_same:
        return "I am not sure what you ask beside what I just said."
    return f"I am not sure what you ask: I do not understand {_quoted(doubt.words)} here."


def _quoted(words: tuple[str, ...]) -> str:
    return ", ".join(f"“{each}”" for each in words)


def _which(offered: tuple[str, ...]) -> str:
    if len(offered) == 1:
        return f"“{offered[0]}”? Then say yes, or ask it in other words."
    said = " or ".join(f"{at}) “{each}”" for at, each in enumerate(offered, 1))
    return f"{said}? Say 1 or 2, or ask it in other words."
