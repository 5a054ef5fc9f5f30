"""What to ask back where a question is not understood for certain: the two wordings most alike."""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent.hearing.alike import Example, Near, examples_on_file
from agent.hearing.heard import Heard
from agent.planner.intent import Intent
from agent.planner.listing import words_of
from priorauth.models.coverage import line_in_words

NO_KIND = "-"
"""The kind of a wording that the planner has no answer to."""
_MARKS = (
    ("case", re.compile(r"\bC-[0-9A-Z]{4,16}\b", re.IGNORECASE)),
    ("code", re.compile(r"\b(?:\d{5}|[GQSTW]\d{4})\b")),
)
_UNIT = r"(?:business )?(?:day|week|month|quarter|year)s?"
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday|overnight|weekend"
    r"|christmas|thanksgiving|\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)"
    r"|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?"
)
_NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|thirty)"
_TIME = re.compile(
    r"\b(?:(?:since|by|before|until|till|til|within|in|over|for|on|at least|more than|longer than"
    r"|older than|past) )?(?:the )?(?:(?:next|last|past|this|coming|end of(?: the)?) )?"
    rf"(?:{_NUMBER}\+?[ -]{_UNIT}|(?:{_DAY})|(?<=next ){_UNIT}|(?<=last ){_UNIT}|(?<=this ){_UNIT}"
    rf"|(?<=past ){_UNIT}|(?<=the ){_UNIT})\b",
    re.IGNORECASE,
)


def kind_of(intent: Intent | None, heard: Heard) -> str:
    """Return what tells one kind of question from another: who answers, and about which state."""
    if intent is None or not intent.says:
        return NO_KIND
    states = ",".join(sorted(word for word, _ in words_of(heard)))
    who = f"{intent.answer.__module__.rsplit('.', 1)[-1]}.{intent.answer.__name__.strip('_')}"
    return f"{who}:{states}" if who in _BY_STATE else who


_BY_STATE = frozenset({"listing.answer", "counting.answer", "changed.answer"})


def slotted(heard: Heard) -> str:
    """Return the wording with slots for cases, codes, payers and times."""
    text = heard.text
    for slot, pattern in _MARKS:
        text = pattern.sub(f"{{{slot}}}", text)
    for typed in sorted(heard.typed, key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(typed)}\b", "{payer}", text, flags=re.IGNORECASE)
    return " ".join(_TIME.sub("{time}", text.lower()).split())


_LEAST, _LEAST_BESIDE_NAMES, _BESIDE = 0.4, 0.5, 0.6
"""How alike a wording must be to be offered, where strange words are heard, and a second one."""
_SECONDED = 0.41
"""How alike the wording must be that seconds an answer which leaves words out."""
_ENTITIES = frozenset({"case", "payer", "code"})
_MOST = 2
_NOT_OFFERED = frozenset({"approving.order", NO_KIND})
_NOW = frozenset({"today", "now"})


def seconded(heard: Heard, intents: Iterable[Intent]) -> Intent | None:
    """Return the intent that fits but for some words, where the most alike wording is its too."""
    near = likest(heard)
    if not near or near[0].alike < _SECONDED:
        return None
    return next(
        (
            each
            for each in intents
            if each.nearly_fits(heard) and kind_of(each, heard) == near[0].example.kind
        ),
        None,
    )


def is_seconded(heard: Heard, intent: Intent | None) -> bool:
    """Whether the wording on file that is most alike has the same answer."""
    near = likest(heard)
    return bool(near) and near[0].example.kind == kind_of(intent, heard)


def doubts(heard: Heard, intent: Intent | None) -> tuple[str, ...]:
    """Return the questions to ask back with, best first; none where the concepts suffice."""
    if intent is None:
        near = _of_two_kinds(likest(heard))
        return tuple(dict.fromkeys(filled(each.example, heard) for each in near))
    return ()


def picked(text: str, offered: tuple[str, ...]) -> str | None:
    """Return which of the offered questions is meant by `1`, `the second one` or `yes`."""
    found = _PICKED.match(text.strip().lower())
    if found is None or not offered:
        return None
    if found["yes"]:
        return offered[0] if len(offered) == 1 else None
    place = 0 if found["one"] else 1
    return offered[place] if place < len(offered) else None


_PICKED = re.compile(
    r"(?:(?P<one>(?:the )?(?:1|one|first|1st)(?: one)?)|(?P<two>(?:the )?(?:2|two|second|2nd)"
    r"(?: one)?)|(?P<yes>y|yes|yeah|yep|yup|right|correct|exactly|ok|si))\W*$"
)


def _of_two_kinds(near: list[Near]) -> list[Near]:
    """Return the best of each kind, of two kinds at most and the second one not far behind."""
    best: dict[str, Near] = {}
    for each in near:
        best.setdefault(each.example.kind, each)
    first = list(best.values())[:_MOST]
    return [each for each in first if each.alike >= _BESIDE * first[0].alike]


def likest(heard: Heard, *, without: int | None = None) -> list[Near]:
    """Return the wordings on file that are like it and speak of the same; none if unanswerable."""
    if heard.points_at or heard.one_of or len(heard.payers) > 1:
        return []
    text = slotted(heard)
    near = examples_on_file().nearest(text, heard.understood.concepts, without=without)
    slots = frozenset(re.findall(r"\{(\w+)\}", text))
    is_odd = heard.strange or len(heard.understood.unknown) > 1
    least = _LEAST_BESIDE_NAMES if is_odd else _LEAST
    kept = [
        each
        for each in near
        if each.alike >= least
        and (each.example.kind == NO_KIND or _speaks_of_the_same(each.example, slots, heard))
    ]
    if kept and kept[0].example.kind == NO_KIND:
        return []
    return [each for each in kept if each.example.kind not in _NOT_OFFERED]


def _speaks_of_the_same(example: Example, slots: frozenset[str], heard: Heard) -> bool:
    if example.slots & _ENTITIES != slots & _ENTITIES:
        return False
    if "time" in slots and "time" not in example.slots:
        return _time(heard).lower() in _NOW
    return "time" in slots or "time" not in example.slots


def filled(example: Example, heard: Heard) -> str:
    """Return the wording with what the question names."""
    plan = line_in_words(heard.line_of_business or "").replace(",", "")
    put = {
        "case": heard.case_ids[0] if heard.case_ids else "",
        "payer": heard.typed[0] if heard.typed else "",
        "code": ", ".join(heard.codes[:2]),
        "time": _time(heard),
    }
    text = re.sub(r"\{(\w+)\}", lambda found: put[found[1]], example.text)
    limits = [each for each in (plan, heard.state) if each and "payer" in example.slots]
    return " ".join([text.rstrip("?! ."), *(f"({each})" for each in limits)])


def _time(heard: Heard) -> str:
    found = _TIME.search(heard.text)
    return found[0].strip() if found else ""
