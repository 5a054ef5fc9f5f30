"""Understands a label that nobody listed from the words it is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import get_args

from adapters.reading.wordings.label_words import RULES, TOGETHER, WORDS
from adapters.reading.wordings.labels import Owner, phrases, squeeze
from adapters.reading.wordings.shortened import stands_for

LONGEST, MOST_WORDS, MOST_WORDS_OF_NUMBER = 64, 9, 6
MOST_FIGURES = 2
"""Of a number that counts the elements of a list: `Service 2`."""
_DATE_HINT = re.compile(r"\(?\bm{1,2}\W?d{1,2}\W?(?:y{2}){1,2}\b\)?", re.IGNORECASE)
_DOTTED = re.compile(r"(?<=\b[a-z])\.(?=[a-z]\b)")
"""The dots of an abbreviation: `d.o.b`."""
_ASIDE = re.compile(r"\([^()]*\)?")
_SECOND_ASIDE = re.compile(r"\((?:if )?(secondary|second|2nd|supplemental)\)")
"""An aside that tells which of two: `Health insurance (secondary)`."""
_OF_SOMEBODY = frozenset(
    {"patient", "adjuster", "third", "referrer", "org", "clinic", "holder", "total"}
)
_DROPPED = re.compile(r"(?<=[a-z])['\u2019]([ld])\b")
"""Letters left out of a word: `Nat'l`, `Rx'd`."""
_WORD = re.compile(r"#|[a-z0-9]+(?:[-.][a-z0-9]+)*(?:['\u2019]s)?")
_NUMBER = re.compile(r"(?<= )\(?\d[\d/.-]+")
_TOWARDS = re.compile(r"(?:refer\w*:? )?(?:sent )?to\b", re.IGNORECASE)
"""How a label begins that asks where the patient goes: `To Provider`, `Referral To Practice`."""
_GOING = frozenset({"phone", "fax", "phone_fax", "street", "city", "state", "zip"})
_OURS = re.compile(r"\b(?:our|my)\b", re.IGNORECASE)
"""Whose a number is that whoever writes calls so: `Our new phone number is`."""
_JOINS = re.compile(r"(?:and|or|of|with|as|at|is|are|was|be|in|on|by)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:/|&|,|\band\b|\+)\s*|\s-\s", re.IGNORECASE)
_MAY_PART = re.compile(r"[/&,+-]|and", re.IGNORECASE)
_ENDED = re.compile(r"[:?|]")
_SAID, _FIGURES = frozenset({"name", "referrer", "payer"}), frozenset({"dob", "npi", "member"})
"""What is said in words, and what in figures."""
_ANYTHING = "*"
_ONE_KIND = (
    "phone fax phone_fax member group payer plan street city state zip treatments dx cpt freq "
    "duration visits precautions surgery injury onset referrer organization"
)
_OF_ONE_KIND = frozenset(_ONE_KIND.split())
"""Roles whose values one reading takes apart, so that a label for two of them is one of these."""

_OWNERS: dict[str, Owner] = {owner: owner for owner in get_args(Owner)}


def composed_span(text: str, at: int, stop: int) -> tuple[str, Owner, int] | None:
    """What a label that begins here announces, and where it ends."""
    if _JOINS.match(text, at):
        return None
    ended = _ENDED.search(text, at, stop)
    colon = ended.start() if ended is not None else stop
    number = _NUMBER.search(text, at, colon)
    ends = [colon] if number is None else [colon, number.start()]
    for end in ends:
        found = composed(text[at:end].strip(" ._"))
        if found is not None:
            return (*found, at + len(text[at:end].rstrip(" ._")))
    return None


@dataclass(frozen=True)
class _Rule:
    role: str
    owner: Owner
    must: frozenset[str]
    may: frozenset[str]

    def takes(self, tags: frozenset[str]) -> bool:
        free = _ANYTHING in self.may
        return self.must <= tags and (free or tags <= self.must | self.may)


@lru_cache(maxsize=20_000)
def composed(text: str) -> tuple[str, Owner] | None:
    """The role and owner that the words of a label announce, None where one is not known."""
    if len(text) > LONGEST:
        return None
    both = _several(text)
    if both is not None and not frozenset(both[0].split("+")) <= _OF_ONE_KIND:
        return both
    tags = tags_of(text)
    if tags is None:
        return both
    rule = next((rule for rule in _rules() if rule.takes(tags)), None)
    if rule is not None and _TOWARDS.match(text) and _goes_there(rule):
        return ("other", "clinic")
    if rule is not None and not rule.owner and _OURS.search(text):
        return (rule.role, "referrer")
    return (rule.role, rule.owner) if rule is not None else both


def _goes_there(rule: _Rule) -> bool:
    """Whether a label that begins with `to` asks where the patient goes."""
    return rule.owner == "referrer" or (not rule.owner and rule.role in _GOING)


def _several(text: str) -> tuple[str, Owner] | None:
    """The roles of a label that asks for two things, as `Date of birth / sex`, or for one twice."""
    if _MAY_PART.search(text) is None:
        return None
    parts = [part for part in _BETWEEN.split(_ASIDE.sub(" ", text)) if part.strip()]
    if len(parts) not in (2, 3):
        return None
    made = _all_of([composed(part) for part in parts], parts)
    if made is not None and "+" in made[0]:
        return made
    listed = _all_of([_listed(part) or composed(part) for part in parts], parts)
    return listed if listed is not None and _is_clear(listed[0]) else None


def _all_of(found: list[tuple[str, Owner] | None], parts: list[str]) -> tuple[str, Owner] | None:
    """The roles of all parts together, where each has one and they are all of one owner."""
    if any(one is not None and one[0] == "payer" for one in found):
        ids = (tags_of(part) == frozenset({"id"}) for part in parts)
        found = [("member", "coverage") if bare else one
                 for one, bare in zip(found, ids, strict=True)]  # fmt: skip
    roles = list(dict.fromkeys(one[0] for one in found if one is not None))
    if None in found or len(roles) not in (1, len(parts)) or "other" in roles:
        return None
    owners = {one[1] for one in found if one is not None and one[1]}
    return ("+".join(roles), owners.pop()) if len(owners) == 1 else None


def _listed(part: str) -> tuple[str, Owner] | None:
    found = phrases().get(squeeze(part))
    return None if found is None else (found.role, found.owner)


def _is_clear(roles: str) -> bool:
    """Whether roles are one, or somebody and a number, which cannot be taken for each other."""
    told = frozenset(roles.split("+"))
    return len(told) == 1 or (told <= _SAID | _FIGURES and bool(told & _SAID and told & _FIGURES))


def apart(text: str) -> tuple[str, Owner] | None:
    """The roles of a label for somebody and a number, which are read each in its own place."""
    both = _several(text)
    return both if both is not None and "+" in both[0] and _is_clear(both[0]) else None


_WHOSE: tuple[tuple[Owner, str], ...] = (
    ("third", "third adjuster payer claim holder"),
    ("clinic", "clinic"),
    ("patient", "patient home member"),
    ("referrer", "referrer org back"),
)
"""Whose a number is by any word of its label, the surest first."""


def of_number(text: str) -> tuple[str, Owner] | None:
    """What a label over a number means by its one word for it, whatever the others are."""
    words = _put_together(_WORD.findall(text.lower()))
    tags = {_tags().get(word) for word in words}
    role = next((one for one in ("fax", "phone") if one in tags), None)
    if role is None or len(words) > MOST_WORDS_OF_NUMBER:
        return None
    owner = next((one for one, said in _WHOSE if tags & {*said.split()}), None)
    owner = "referrer" if owner is None and _OURS.search(text) else owner
    owner = "clinic" if "to" in words else owner
    return ("other" if owner in {"third", "clinic"} else role), owner or ""


def says_patient(text: str) -> bool:
    """Whether the words of a label say themselves that it is about the patient."""
    return any(_tags().get(word) in {"patient", "member"} for word in _WORD.findall(text.lower()))


@lru_cache(maxsize=20_000)
def tags_of(text: str) -> frozenset[str] | None:
    """What the words of a text speak of; None where a word is not known, or no text is left."""
    plain = text.lower()
    dated = "yy" in plain and _DATE_HINT.search(plain) is not None
    plain = _DATE_HINT.sub(" ", plain) if dated else plain
    plain = _SECOND_ASIDE.sub(r" \1 ", plain) if "(" in plain else plain
    plain = _ASIDE.sub(_told_aside, plain) if "(" in plain else plain
    plain = _DOTTED.sub("", plain) if "." in plain else plain
    plain = _DROPPED.sub(r"\1", plain)
    words = [word.removesuffix("'s").removesuffix("\u2019s") for word in _WORD.findall(plain)]
    if not 1 <= len(words) <= MOST_WORDS:
        return None
    together = _put_together(words)
    tags = {"date"} if dated else set[str]()
    tags |= {tag for word in together if (tag := _tag(word, words[-1])) is not None}
    strange = [word for word in together if _tag(word, words[-1]) is None]
    if strange and not tags - {"."}:
        return None
    short = {_short(word) for word in strange}
    if None in short:
        return None
    return frozenset(tag for tag in tags | short if tag not in (None, ".")) or None


def _tag(word: str, last: str) -> str | None:
    counts = word is last and word.isdigit() and len(word) <= MOST_FIGURES
    return "count" if counts else _tags().get(word)


@lru_cache(maxsize=20_000)
def _short(word: str) -> str | None:
    return stands_for(word, _by_first_letter().get(word[0], {}))


@cache
def _by_first_letter() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for word, tag in _tags().items():
        found.setdefault(word[0], {})[word] = tag
    return found


def _told_aside(aside: re.Match[str]) -> str:
    """What a label says in brackets, where it is whose it is: `Phone (office)`."""
    words = _WORD.findall(aside[0])
    whose = bool(words) and all(_tags().get(word) in _OF_SOMEBODY for word in words)
    return " ".join((" ", *words, " ")) if whose else " "


def _put_together(words: list[str]) -> list[str]:
    pattern, meant = _together()
    return pattern.sub(lambda found: meant[found[0]], " ".join(words)).split()


@cache
def _together() -> tuple[re.Pattern[str], dict[str, str]]:
    pairs = (pair.partition(":") for pair in re.split(r"\||\n", TOGETHER.strip()))
    meant = {wording.strip(): word.strip() for wording, _, word in pairs}
    longest_first = sorted(meant, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b"), meant


@cache
def _tags() -> dict[str, str]:
    """Each word with its tag; a word stands under one tag only."""
    found: dict[str, str] = {}
    for line in re.sub(r"\n\s+", " ", WORDS.strip()).splitlines():
        tag, _, words = line.partition(":")
        for word in words.split():
            found.setdefault(word, tag)
    return found


@cache
def _rules() -> tuple[_Rule, ...]:
    rules = []
    for line in RULES.strip().splitlines():
        head, _, tags = line.partition(":")
        role, _, owner = head.partition(" ")
        must, _, may = tags.partition("?")
        rules.append(
            _Rule(role, _OWNERS[owner.strip()], frozenset(must.split()), frozenset(may.split()))
        )
    return tuple(rules)
