"""Turns of phrase that orders share: lists in one line, shorthand for how often and how long."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from simulator.paper.facts import Order, Person
from simulator.paper.sheet import Fact, Run
from simulator.paper.voice import Voice

TIMES = {1: "once a week", 2: "twice a week", 3: "three times a week"}
NUMBERS = {3: "three", 4: "four", 5: "five", 6: "six", 8: "eight", 10: "ten", 12: "twelve"}
EVALUATE = (
    "evaluate and treat",
    "eval and treat",
    "PT eval and treat",
    "evaluation and treatment",
    "physical therapy evaluation and treatment",
)
"""What an order says beside its treatments: may be listed with them, and need not."""
STARTS = {
    "onset": ("Onset", "Symptoms began", "Date of onset"),
    "injury": ("DOI", "Injured on", "Date of injury"),
    "surgery": ("DOS", "Surgery on", "Date of surgery"),
}


def listed(field: str, texts: Sequence[str], joint: str = ", ", last: str = "") -> list[Run]:
    """Several facts of one field in a line, with another joint before the last if asked."""
    runs: list[Run] = []
    for number, text in enumerate(texts):
        here = last if last and number == len(texts) - 1 else joint
        runs += [here if runs else "", Fact(field, text)]
    return runs


def brief(said: str) -> str:
    """A diagnosis as an office says it: without the encounter that only the biller needs."""
    return said.partition(", subsequent")[0].replace(", not elsewhere classified", "")


def in_short(said: str) -> str:
    """A diagnosis in the few words that fit a blank."""
    return re.split(r" with | without |, not specified|, current", brief(said))[0]


def lower(text: str) -> str:
    """A treatment inside a sentence; names and abbreviations keep their capitals."""
    named = text[:2].isupper() or "'s " in text
    return text if named else text[0].lower() + text[1:]


def shorthand(order: Order, voice: Voice, rng: Random) -> list[Run]:
    """How often and how long as providers scribble it, now and then as a range.

    Of a range both ends are fair; its upper end is what the visits are counted from.
    """
    per, weeks = order.per_week, order.weeks
    if per > 1 and rng.random() < 0.2:
        often = Fact("frequency_per_week", f"{per - 1}-{per}x/wk", per, (per - 1,))
    else:
        words = [f"{per}x/wk", f"{per}x/week", f"{per}x per wk", f"{per}x weekly"]
        often = Fact("frequency_per_week", rng.choice(words), per)
    if rng.random() < 0.15 and weeks > 4:
        long = Fact("duration_weeks", f"{weeks - 2}-{weeks} weeks", weeks, (weeks - 2,))
    else:
        words = [f"{weeks}wks", f"{weeks} wks", f"{weeks} weeks", f"{weeks} wk"]
        long = Fact("duration_weeks", rng.choice(words), weeks)
    runs: list[Run] = [often, rng.choice([" x ", " x ", " for ", ", "]), long]
    return [voice.word(r.field, r.printed, r.value) if isinstance(r, Fact) and not r.also else r
            for r in runs]  # fmt: skip


def sided(order: Order, text: str) -> list[Run]:
    """What an office tells of a condition, the side in it stated wherever the words name it."""
    before, named, after = text.partition("{side}")
    if not named:
        return [before]
    return [before, Fact("laterality", order.side), *sided(order, after)]


def age(order: Order, person: Person) -> int:
    """How old the patient was on the day of the order."""
    day, born = order.ordered_on, person.born
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def an_aged(years: int) -> str:
    """An age behind its article: `a 79`, `an 80`."""
    return f"{'an' if years == 18 or years // 10 == 8 else 'a'} {years}"


def clock(rng: Random) -> str:
    """A time of day in an office."""
    hour = rng.randint(8, 16)
    return f"{(hour - 1) % 12 + 1}:{rng.randint(0, 59):02} {'AM' if hour < 12 else 'PM'}"


def counted(order: Order, rng: Random) -> tuple[Fact, Fact]:
    """How often a week and how many weeks as bare numbers, now and then as a range.

    Of a range both ends are fair; its upper end is what the visits are counted from.
    """
    per, weeks = order.per_week, order.weeks
    often = Fact("frequency_per_week", str(per), per)
    if per > 1 and rng.random() < 0.25:
        often = Fact("frequency_per_week", f"{per - 1}-{per}", per, (per - 1,))
    long = Fact("duration_weeks", str(weeks), weeks)
    if weeks > 4 and rng.random() < 0.2:
        long = Fact("duration_weeks", f"{weeks - 2}-{weeks}", weeks, (weeks - 2,))
    return often, long
