"""The words that offices print before or above a value, and what each of them announces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from typing import Literal, get_args

from adapters.reading.wordings.label_wordings import PEOPLE, SETS
from adapters.reading.wordings.order_wordings import ORDER
from adapters.reading.wordings.other_wordings import MORE_SETS, OTHERS
from adapters.reading.wordings.slips import Slips

Owner = Literal[
    "patient", "coverage", "secondary", "referrer", "clinic", "order", "third", "other", ""
]


_SET = re.compile(r"(<[a-z]+>)")
_SIGNS = re.compile(r"[^\w#]|_")


@dataclass(frozen=True, slots=True)
class Label:
    """A printed label: what it announces, and whose it is when it says so itself."""

    role: str
    owner: Owner


_HEADINGS = """
patient: patient information | patient demographics | patient data | patient details | patient
    info | demographics | patient section | about the patient | the patient | 1. patient |
    section 1 patient | section a patient
coverage: insurance information | coverage information | insurance details | primary insurance
    information | billing information | insurance info | payer information | insurance and
    authorization | insurance data | coverage details
secondary: secondary insurance information | secondary insurance details | secondary coverage
    information
referrer: referring provider information | ordering provider information | physician information
    | provider information | referring physician information | prescriber information | referral
    source | provider details | ordering provider details | referring office information |
    practice information | requesting provider information | prescriber details | referring
    provider details | sending provider | referring office | referring practice details |
    referring clinic information | from provider information
clinic: receiving provider | receiving facility | servicing facility information | therapy clinic
    information | facility information | servicing provider information | rendering provider
    information | refer to information | destination | referred to location | referred to facility |
    referred to department | referred to clinic | referral destination | receiving location |
    referred to provider information | referred to information
order: order information | referral information | clinical information | therapy order | order
    details | treatment information | referral details | diagnosis and treatment | physical
    therapy order
"""


_SHORT_HEADINGS = """
patient: patient | demographics | member
coverage: insurance | coverage | payer | primary insurance | primary coverage
secondary: secondary insurance | secondary coverage
referrer: provider | referring provider | ordering provider | referrer | referred by
order: order | orders | referral | diagnosis | treatment | therapy order
"""


@cache
def phrases() -> dict[str, Label]:
    """Every wording, in small letters without blanks or punctuation, with its label."""
    found: dict[str, Label] = {}
    sets = {f"<{name}>": wordings for name, wordings in _rows(SETS.rstrip() + MORE_SETS)}
    for head, wordings in _rows(PEOPLE.rstrip() + ORDER.rstrip() + OTHERS):
        role, _, owner = head.partition(" ")
        label = Label(role, owner.strip())  # type: ignore[arg-type]
        for wording in wordings:
            for parts in product(*(sets.get(part, (part,)) for part in _SET.split(wording))):
                found.setdefault(squeeze("".join(parts)), label)
    found.pop("", None)
    return found


def _rows(table: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in _unfolded(table):
        head, _, wordings = line.partition(":")
        yield head, tuple(wording.strip() for wording in wordings.split("|"))


@cache
def headings() -> dict[str, Owner]:
    """Section headings, each with whose data follow it."""
    return _owned(_HEADINGS)


@cache
def short_headings() -> dict[str, Owner]:
    """What a heading between rules or signs may say in one word; elsewhere these are labels."""
    return _owned(_SHORT_HEADINGS)


def _owned(table: str) -> dict[str, Owner]:
    owners: dict[str, Owner] = {owner: owner for owner in get_args(Owner)}
    return {
        squeeze(wording): owners[owner] for owner, wordings in _rows(table) for wording in wordings
    }


def _unfolded(table: str) -> list[str]:
    """The rows of a table; a line that begins with blanks goes on the one before."""
    return re.sub(r"\n\s+", " ", table.strip()).splitlines()


_FEW, _BEGINNING = 2, 4


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for phrase in phrases():
        begun = phrase[: _BEGINNING if len(phrase) >= _BEGINNING else _FEW]
        if len(phrase) >= _FEW:
            found.setdefault(begun, set()).add(len(phrase))
    return {begun: tuple(sorted(long, reverse=True)) for begun, long in found.items()}


def lengths(squeezed: str) -> tuple[int, ...]:
    """How long the wordings may be that letters begin with, the longest first."""
    known = _lengths()
    return known.get(squeezed[:_BEGINNING], ()) + known.get(squeezed[:_FEW], ())


@cache
def longest() -> int:
    """The length of the longest squeezed wording."""
    return max(len(phrase) for phrase in phrases())


@lru_cache(maxsize=20_000)
def closest(squeezed: str, allowed: int) -> Label | None:
    """The label whose wording differs least, by no more than the allowed number of letters."""
    wording = _slips(allowed).closest(squeezed)
    return None if wording is None else phrases()[wording]


@cache
def _slips(allowed: int) -> Slips:
    return Slips((one for one in phrases() if not one.endswith("#")), allowed)


def squeeze(text: str) -> str:
    """Small letters, digits and number signs only."""
    small = text.lower()
    if small.isalnum():
        return small
    return _SIGNS.sub("", small) if "#" in small else "".join(filter(str.isalnum, small))
