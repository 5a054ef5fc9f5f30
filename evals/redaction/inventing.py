"""Invents a patient with the people, places and numbers around: one way, from the data of a set.

A set says in `Surroundings` who may be called what and how its papers write names, dates, numbers
and addresses. Wordings are formats: of a name `{first} {last} {letter}` and the initials `{f} {l}`,
of a day `{0:%B} {0.day}` with `{1}` for the day as `3rd`.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from evals.redaction.people import Invented, Pool, known_to_the_case
from evals.redaction.shapes import filled, ordinal

Wordings = tuple[str, ...]
_PHONES = ("phone", "phone2", "phone3", "pphone", "pfax")
_KNOWN = ("patient", "provider", "therapist", "relative")
_DAYS = 6
CIRCLE: Wordings = (
    *("patient", "provider", "therapist", "tech", "colleague", "relative"),
    *("kin", "kin2", "other", "other2", "clerk", "officer"),
)
"""Who is around a patient, the patient first."""
NAMES: Mapping[str, Wordings] = {
    "titled": (
        *("Mr. {last}", "Ms. {last}", "Mrs. {last}"),
        *("Mr {last}", "Ms {last}", "Mrs {last}"),
    ),
    "titled_full": ("Mr. {first} {last}", "Ms. {first} {last}", "Mrs. {first} {last}"),
    "last_first": ("{last}, {first}", "{last}, {first} {letter}", "{last}, {first} {letter}."),
    "LAST_FIRST_CAPS": ("{last}, {first}", "{last},{first} {letter}"),
    "middle": ("{first} {letter}. {last}",),
    "initial_last": ("{f}. {last}", "{f} {last}"),
    "initials": ("{f}.{l}.", "{f}{l}", "{f}. {l}."),
    "first_initial": ("{first} {l}.",),
}
"""Ways of writing the patient's name, by key; a key in capitals is written so."""


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """Names, places and ways of writing of one set of papers."""

    first: Mapping[Pool, Wordings]
    last: Mapping[Pool, Wordings]
    numbers: Mapping[str, Wordings]
    """Shapes of each number (`shapes.filled`)."""
    born: tuple[date, int]
    days: tuple[date, int]
    """From when births and papers are, and over how many days."""
    letters: str
    names: Mapping[str, Wordings] = field(default_factory=lambda: NAMES)
    called: Wordings
    ways: Wordings
    shorts: Wordings
    spoken: Wordings
    sent: Wordings
    spans: Wordings
    months: Wordings
    stays: str
    weekdays: Wordings = ()
    years: tuple[int, int]
    phones: Wordings
    extensions: Wordings
    oldest: int
    boxes: tuple[tuple[str, tuple[int, int] | None], ...]
    """Names of mailboxes, and the range of the figure in them."""
    houses: Wordings
    desks: tuple[Wordings, Wordings]
    """Names of mailboxes of offices, and where they are."""
    urls: Wordings
    machines: Wordings
    streets: Wordings
    post_boxes: Wordings
    zip4_of: str
    places: Mapping[str, Wordings]


def invent_from(around: Surroundings, rng: random.Random, pool: Pool) -> Invented:
    """Return one patient with the people, places and numbers around."""
    names = {who: (rng.choice(around.first[pool]), rng.choice(around.last[pool])) for who in CIRCLE}
    begin, days = around.born
    born = begin + timedelta(days=rng.randrange(days))
    values = {key: filled(rng, *shapes) for key, shapes in around.numbers.items()}
    values |= _people(around, rng, names) | _dates(around, rng, born)
    values |= _places(around, rng, values) | _online(around, rng, *names["patient"])
    values |= {key: _phone(around, rng) for key in _PHONES}
    values["phone_ext"] = f"{_phone(around, rng)}{filled(rng, *around.extensions)}"
    values["old_age"] = str(rng.randrange(90, around.oldest))
    case = {who: names[who] for who in _KNOWN}
    return Invented(values, known_to_the_case(values, case, born))


def _people(
    around: Surroundings, rng: random.Random, names: Mapping[str, tuple[str, str]]
) -> dict[str, str]:
    first, last = names["patient"]
    parts = {"first": first, "last": last, "f": first[0], "l": last[0]}
    parts["letter"] = rng.choice(around.letters)
    values = {
        f"{who}_{part}": text
        for who, name in names.items()
        for part, text in zip(("first", "last", "full"), (*name, " ".join(name)), strict=True)
    }
    for key, ways in around.names.items():
        written = _one_of(rng, ways).format(**parts)
        values[key.lower()] = written.upper() if key.isupper() else written
    values |= {"first": first, "last": last, "full": f"{first} {last}", "owner": f"{first}'s"}
    values |= {"full_caps": f"{first} {last}".upper(), "lower": f"{first} {last}".lower()}
    return values | {"called": rng.choice(around.called), "relative": names["relative"][0]}


def _one_of(rng: random.Random, ways: Wordings) -> str:
    return ways[0] if len(ways) == 1 else rng.choice(ways)


def _dates(around: Surroundings, rng: random.Random, born: date) -> dict[str, str]:
    way = rng.choice(around.ways)
    begin, most = around.days
    days = [begin + timedelta(days=rng.randrange(most)) for _ in range(_DAYS)]
    short, spoken = rng.choice(around.shorts), rng.choice(around.spoken)
    values: dict[str, str] = {}
    for key, written in (("date", way), ("short", short), ("spoken", spoken)):
        values |= {f"{key}{at}": _written(written, on) for at, on in enumerate(days, 1)}
    values |= {f"sent{at}": _written(rng.choice(around.sent), on) for at, on in enumerate(days, 1)}
    values["dob"] = _written(way, born)
    values["holder_born"] = _written(way, born - timedelta(days=rng.randrange(250, 7_000)))
    values["span"] = rng.choice(around.spans).format(*sorted(days[3:5]))
    values["month"] = rng.choice(around.months).format(days[5])
    if around.weekdays:
        values["weekday"] = rng.choice(around.weekdays)
    values |= {"month_alone": f"{days[1]:%B}", "day": ordinal(days[4].day)}
    values["stay"] = around.stays.format(*sorted(days[:2]))
    return values | {"year": str(rng.randrange(*around.years))}


def _written(way: str, on: date) -> str:
    return way.format(on, ordinal(on.day))


def _phone(around: Surroundings, rng: random.Random) -> str:
    area, middle = rng.randrange(205, 989), rng.randrange(221, 998)
    return filled(rng, rng.choice(around.phones).format(area, middle))


def _online(around: Surroundings, rng: random.Random, first: str, last: str) -> dict[str, str]:
    given, family = (
        "".join(each for each in name.lower() if each.isascii() and each.isalpha()) or "me"
        for name in (first, last)
    )
    boxes = [
        way.format(given=given, family=family, n=rng.randrange(*within) if within else "")
        for way, within in around.boxes
    ]
    return {
        "email": f"{rng.choice(boxes)}@{rng.choice(around.houses)}",
        "other_email": "@".join(map(rng.choice, around.desks)),
        "url": filled(rng, *around.urls).lower(),
        "ip": filled(rng, *around.machines),
    }


def _places(around: Surroundings, rng: random.Random, numbers: Mapping[str, str]) -> dict[str, str]:
    values = {key: str(rng.randrange(10_200, 98_900)) for key in ("zip", "zip2")}
    values["street"] = f"{numbers['house']} {rng.choice(around.streets)}{numbers['unit']}"
    values["street2"] = f"{numbers['house2']} {rng.choice(around.streets)}{numbers['suite']}"
    values["box"] = filled(rng, *around.post_boxes)
    early = ("city", "city2", "state")
    values |= {key: rng.choice(around.places[key]) for key in early}
    values["zip4"] = f"{values[around.zip4_of]}-{rng.randrange(1_000, 9_999)}"
    rest = (key for key in around.places if key not in early)
    return values | {key: rng.choice(around.places[key]) for key in rest}
