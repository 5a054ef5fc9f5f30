"""What a question is taken as that no intent does justice to: the way of asking it on file.

The wordings most alike vote, each with the intent that answers it for what this question names.
Where they agree, that answer is given, with the wording it was taken as said first. Nothing is
done on it: an order is taken for nothing, and a wording with a number of its own is no witness.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace

from agent.hearing.alike import Example, Near, examples_on_file
from agent.hearing.heard import Heard, reworded
from agent.hearing.words import ORDERS, POLITE, stem_of, tokens_of
from agent.planner.intent import ANY, Intent
from agent.planner.listing import words_of
from agent.planner.offering import NO_KIND, filled, slotted

_LEAST, _VOTERS, _SHARE = 0.3, 7, 0.5
"""How alike a wording is that votes, how many vote, and how much of the votes decides."""
_LEAST_BESIDE_NAMED = 0.41
"""The same for a case or payer that is named: what is on file for it can be told instead."""
_LEAST_OF_STRANGE_WORDS = 0.5
"""The same beside what may be a name, or where no word is known: `when is payday`."""
_FORMS = POLITE | {"who", "when", "where", "why", "how_many", "how_long", "needs", "negation"}
"""What is asked about anything in the world."""
_DONE = frozenset({"draft_order", "submit_order"})
"""Orders that something is done on; the others are refused, whoever gives them."""
_ENTITIES = frozenset({"case", "payer", "code"})
_FIGURE = re.compile(r"\d")
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Taken:
    """A question in the words of one on file, and the intent that answers it."""

    heard: Heard
    intent: Intent

    def told(self, asked: Heard) -> str:
        """Return what to say before the answer: as what it is taken, and without which words."""
        kept = {stem_of(word) for word in tokens_of(self.heard.text)}
        left = [word for word in asked.understood.unknown if stem_of(word) not in kept]
        without = f", without {', '.join(f'“{word}”' for word in left)}" if left else ""
        return f"(I take this as: “{self.heard.text}”{without}.)\n"


def best_reading(heard: Heard, intent_of: Callable[[Heard], Intent | None]) -> Taken | None:
    """Return what the question most likely asks; None where the wordings on file disagree."""
    if heard.points_at or heard.one_of or len(heard.payers) > 1 or heard.is_called:
        return None
    readings: dict[tuple[object, ...], list[tuple[float, Taken | None]]] = defaultdict(list)
    for near in _witnesses(heard):
        taken = _taken(near, heard, intent_of)
        readings[_sort(taken)].append((near.alike**2, taken))
    if not readings:
        return None
    weights = {sort: sum(weight for weight, _ in votes) for sort, votes in readings.items()}
    best = max(weights, key=lambda sort: weights[sort])
    taken = readings[best][0][1]
    if taken is None or weights[best] < _SHARE * sum(weights.values()):
        return None
    return _in_own_words(taken) if _is_harmless(taken, heard) else None


def _in_own_words(taken: Taken) -> Taken:
    """Return it without words of the wording on file that say nothing: nobody has said them."""
    understood = replace(taken.heard.understood, unknown=())
    return replace(taken, heard=replace(taken.heard, understood=understood))


def _witnesses(heard: Heard) -> list[Near]:
    """Return the wordings most alike that speak of the same things."""
    text, forms = slotted(heard), forms_of(heard.words)
    slots = frozenset(_SLOT.findall(text))
    least = _LEAST_BESIDE_NAMED if slots & _ENTITIES else _LEAST
    if heard.strange or not _says_something(heard):
        least = _LEAST_OF_STRANGE_WORDS
    near = examples_on_file().nearest(text, heard.understood.concepts)
    kept = [
        each
        for each in near
        if each.alike >= least
        and _may_speak(each.example, slots)
        and forms <= forms_of(each.example.text)
    ]
    return kept[:_VOTERS]


_ASKED = tuple(
    (form, re.compile(pattern))
    for form, pattern in (
        ("why", r"\b(?:why|how come|reasons?)\b"),
        ("how long", r"\bhow (?:long|soon|fast|quick\w*|slow)\b"),
        ("what is it", r"\bwhat(?:'?s| is| are) an? \w|\bmeans?\b|\bdifference\b"),
        ("what then", r"\bwhat (?:happens|if)\b"),
        ("how", r"\bhow (?:do|does|can|should|would) (?:i|we|you|u|it|this)\b"),
    )
)


def forms_of(words: str) -> frozenset[str]:
    """Return what is asked of a thing; a wording without it asks something else."""
    return frozenset(form for form, pattern in _ASKED if pattern.search(words.lower()))


def _may_speak(example: Example, slots: frozenset[str]) -> bool:
    """Whether it names the same things, no day where none is named, and no number of its own."""
    if example.slots & _ENTITIES != slots & _ENTITIES or example.slots - slots:
        return False
    return _FIGURE.search(_SLOT.sub("", example.text)) is None


def _taken(near: Near, heard: Heard, intent_of: Callable[[Heard], Intent | None]) -> Taken | None:
    said = reworded(heard, filled(near.example, heard))
    intent = intent_of(said) if _says_something(said) else None
    is_known = intent is not None and (intent.says == "" or near.example.kind != NO_KIND)
    return Taken(said, intent) if intent is not None and is_known else None


def _says_something(heard: Heard) -> bool:
    """Whether it names a thing, or speaks of one of the desk's."""
    named = heard.case_ids or heard.payers or heard.codes
    return bool(named or heard.understood.concepts - _FORMS)


def _sort(taken: Taken | None) -> tuple[object, ...]:
    """Return what readings have in common that have the same answer."""
    if taken is None:
        return ()
    states = tuple(sorted(word for word, _ in words_of(taken.heard)))
    return (taken.intent.answer, states)


def _is_harmless(taken: Taken, heard: Heard) -> bool:
    """Whether nothing is done on it, and no order becomes a question."""
    does = taken.heard.acts | taken.heard.understood.concepts
    told = heard.acts | heard.understood.concepts & ORDERS
    return not does & _DONE and (not told or taken.intent.takes is ANY)
