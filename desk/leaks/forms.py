"""How a person may be written: as she is, and in each disguise that still gives her away."""

from __future__ import annotations

import base64
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from adapters.redaction.plain_text import LOOKALIKES
from priorauth.models.base import Model
from priorauth.models.privacy import Direct, Operational

Text = Literal["exact", "raw", "words", "joined"]
"""exact: as it stands; raw: small letters; words: every run of other signs is one space; joined:
letters and digits."""

SHORTEST_JOINED = 6
SHORTEST_FIRST_NAME = 5
SHORTEST_BACKWARDS = 8
SHORTEST_IN_BASE85 = 10
"""Signs of base85 that stand for nothing but the name; fewer would be found in noise."""
_ENDS_IN = (
    r"(?:ending(?: in)?|last[ _-]?(?:four|4)(?: digits)?(?: of(?: \w+){0,4})?(?: is| are| were)?"
    r"|[x*•#…]{2,}|\.{3})\W{0,4}"
)


class Person(Model):
    """Somebody to look for, and the payers who may be told of her."""

    key: Operational[str]
    """What findings call her; says nothing about her."""
    first: Direct[str]
    last: Direct[str]
    born: Direct[date]
    phone: Direct[str]
    street: Direct[str]
    member_ids: Direct[tuple[str, ...]]
    payers: Operational[tuple[str, ...]]


class Needle(NamedTuple):
    """One way to write one thing about one person."""

    text: str
    into: Text
    key: str
    what: str
    form: str


def needles(person: Person) -> Iterator[Needle]:
    """Return every way to write a person down, forwards and backwards."""
    for needle in _forwards(person):
        yield needle
        if len(needle.text) >= SHORTEST_BACKWARDS and needle.into != "raw":
            yield needle._replace(text=needle.text[::-1], form=f"backwards, {needle.form}")
    yield from _in_base85(person)


def _forwards(person: Person) -> Iterator[Needle]:
    yield from _names(person)
    yield from _dates(person)
    for number in person.member_ids:
        yield Needle(_joined(number), "joined", person.key, "member id", "with or without signs")
    phone = re.sub(r"\D", "", person.phone)
    yield Needle(phone, "joined", person.key, "phone", "with or without signs")
    yield Needle(_joined(person.street), "joined", person.key, "street", "with or without signs")
    *street, _kind = _spaced(person.street).split()
    if len(street) > 1:
        yield Needle(f" {' '.join(street)} ", "words", person.key, "street", "its kind left out")


def endings(person: Person) -> Iterator[tuple[re.Pattern[str], Needle]]:
    """Return what finds the last four of a number where they are said to be the last four."""
    for what, number in (("phone", person.phone), *(("member id", m) for m in person.member_ids)):
        last = _joined(number)[-4:]
        found = re.compile(_ENDS_IN + re.escape(last) + r"(?![0-9a-z])")
        yield found, Needle(last, "raw", person.key, what, "the last four")


def _names(person: Person) -> Iterator[Needle]:
    first, last = _spaced(person.first), _spaced(person.last)
    both = f" {first.strip()}{last}", f" {last.strip()}{first}"
    yield Needle(last, "words", person.key, "last name", "alone")
    if len(first.strip()) >= SHORTEST_FIRST_NAME:
        yield Needle(first, "words", person.key, "first name", "alone")
    yield Needle(both[0], "words", person.key, "name", "First Last")
    yield Needle(both[1], "words", person.key, "name", "Last, First")
    for part in last.split():
        if len(part) >= SHORTEST_JOINED and part != last.strip():
            yield Needle(f" {part} ", "words", person.key, "last name", "one part of it")
            yield Needle(part, "joined", person.key, "last name", "one part of it, in a word")
    run = _joined(person.first), _joined(person.last)
    for text, form in ((run[0] + run[1], "FirstLast"), (run[1] + run[0], "LastFirst")):
        yield Needle(text, "joined", person.key, "name", f"spaced, split or joined {form}")
    if len(run[1]) >= SHORTEST_JOINED:
        yield Needle(run[1], "joined", person.key, "last name", "spaced, split or in a word")


def _in_base85(person: Person) -> Iterator[Needle]:
    """Return what names and member ids become in base85, in text of any offset.

    Four signs become five; only those groups are looked for that hold nothing else.
    """
    names = (f"{person.first} {person.last}", f"{person.last}, {person.first}", person.last)
    texts = [("name", shape(name)) for name in names for shape in (str, str.upper, str.lower)]
    texts += [("member id", number) for number in person.member_ids]
    for what, text in texts:
        for skipped in range(4):
            whole = text.encode()[skipped:]
            whole = whole[: len(whole) // 4 * 4]
            for encode in (base64.b85encode, base64.a85encode):
                found = encode(whole).decode()
                if len(found) >= SHORTEST_IN_BASE85:
                    yield Needle(found, "exact", person.key, what, "in base85")


def _dates(person: Person) -> Iterator[Needle]:
    born = person.born
    year, month, day = f"{born:%Y}", f"{born:%m}", f"{born:%d}"
    months = f"{born:%b}".lower(), f"{born:%B}".lower()
    days = str(born.day), day, _ordinal(born.day)
    orders = {
        "YYYY-MM-DD": (f"{year} {month} {day}",),
        "MM/DD/YYYY": (f"{month} {day} {year}", f"{born.month} {born.day} {year}"),
        "DD.MM.YYYY": (f"{day} {month} {year}", f"{born.day} {born.month} {year}"),
        "MMDDYYYY": (f"{month}{day}{year}",),
        "Month D, YYYY": tuple(f"{m} {d} {year}" for m in months for d in days),
        "D Month YYYY": tuple(f"{d} {m} {year}" for m in months for d in days),
        "DDMonYYYY": tuple(f"{d}{months[0]}{year}" for d in days[:2]),
        "DD-Mon-YY": (f"{day} {months[0]} {born:%y}",),
    }
    for form, texts in orders.items():
        for text in texts:
            yield Needle(f" {text} ", "words", person.key, "birth date", form)
    for text in (f" {year} {month} {day}t", f" {year}{month}{day}"):
        yield Needle(text, "words", person.key, "birth date", "YYYYMMDD, also with the hour")
    for sign in "/-.":
        whole, short = (month, day), (str(born.month), str(born.day))
        for one, other in (whole, short, whole[::-1], short[::-1]):
            text = f"{one}{sign}{other}{sign}{born:%y}"
            yield Needle(text, "raw", person.key, "birth date", "MM/DD/YY or DD.MM.YY")


def _ordinal(day: int) -> str:
    ending = "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def shapes(text: str) -> dict[Text, str]:
    """Return the shapes in which a text is looked through."""
    small = _small(text)
    words = f" {_SIGNS.sub(' ', small)} "
    return {"exact": text, "raw": small, "words": words, "joined": words.replace(" ", "")}


_SIGNS = re.compile(r"[\W_]+")


def _small(text: str) -> str:
    """Return small letters without accents; what imitates a letter is the letter it imitates."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", _UNSEEN.sub("", text).translate(_IMITATED))
    return _ACCENTS.sub("", apart).casefold()


_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_IMITATED = str.maketrans(LOOKALIKES)
_ACCENTS = re.compile("[\u0300-\u036f]")


def _spaced(text: str) -> str:
    return f" {_SIGNS.sub(' ', _small(text)).strip()} "


def _joined(text: str) -> str:
    return _SIGNS.sub("", _small(text))
