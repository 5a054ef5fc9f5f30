"""Judges joining on invented pairs of papers: `python -m evals.joining_pairs`.

Each pair is a case on file and a paper that comes later. Of one person or of two that are alike
(twins, father and son of one name, one birthday), with what a fax does to it: values unreadable,
values misread and flagged, now and then a letter misread by both readers and not flagged.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from priorauth.casework.likeness import Identity
from priorauth.casework.matching import Known, choose_case
from priorauth.casework.names import name_key

FIRST = (
    "William", "Elizabeth", "Robert", "Margaret", "Thomas", "Katherine", "Anthony", "Susan",
    "Odalys", "Tansy", "Leopold", "Ambrose", "Wei", "Guadalupe", "Ana", "Jose", "Emma", "Noor",
)  # fmt: skip
SHORT = {"William": "Bill", "Elizabeth": "Liz", "Robert": "Bob", "Margaret": "Peggy",
         "Thomas": "Tom", "Katherine": "Kate", "Anthony": "Tony", "Susan": "Sue"}  # fmt: skip
TWINS = (("Emma", "Ella"), ("Ana", "Ann"), ("Jayden", "Hayden"), ("Marco", "Mario"),
         ("Lena", "Lana"), ("Tansy", "Rosalind"), ("Odalys", "Odette"))  # fmt: skip
LAST = ("Tarrowby", "Merriweather", "Quennell", "Brandvold", "Nguyen", "Garcia", "Smith", "O'Dair")
STREETS = ("Larkspur Hill Rd", "Old Quarry Ln", "Sedge St", "Harbor Ave", "Tamarack Ct")
CODES = ("M25.561", "M54.16", "S83.511A", "M75.101", "M54.2", "S93.401A", "Z47.1", "R26.81")
PRINTED = {"m": "rn", "l": "i", "e": "c", "b": "h", "u": "v", "d": "cl", "n": "ri"}
LOST, FLAGGED = 0.01, 0.06
"""How often a value is not read at all, and how often it is read without certainty."""
SILENT = 0.003
"""How often both readers misread a value and do not flag it: the goal for silent errors."""

DAMAGED_ON_FILE = 0.5
"""How often the paper on file of two people alike came by a bad line as well."""
TWICE = "scanned twice, in doubt each time"


@dataclass(frozen=True)
class Pair:
    """A case on file and a paper; `same` tells whether they are about one order or its papers."""

    kind: str
    same: bool
    on_file: Identity
    paper: Identity
    has_order: bool = True


def pairs(seed: int, count: int) -> Iterator[Pair]:
    """Return so many pairs of every kind, the same for a seed."""
    for kind, (make, same, has_order) in KINDS.items():
        for index in range(count):
            rng = Random(f"{seed}/{kind}/{index}")
            person = _person(rng)
            paper = make(rng, person)
            damaged = kind == TWICE or (not same and rng.random() < DAMAGED_ON_FILE)
            on_file = _scanned(rng, person) if damaged else person
            yield Pair(kind, same, on_file, paper, has_order)


def judge(pair: Pair) -> str:
    """Return what joining does with a pair: joined, asked or apart."""
    known = [Known("C", pair.on_file)] if _is_found(pair.on_file, pair.paper) else []
    found = choose_case(pair.paper, known, has_order=pair.has_order)
    if found.case_id is not None:
        return "joined"
    return "asked" if found.doubtful or found.several else "apart"


def count(seed: int, each: int) -> dict[str, Counter[str]]:
    """Count what joining does with so many pairs of each kind."""
    counted: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for pair in pairs(seed, each):
        counted[pair.kind][judge(pair)] += 1
    return counted


def figures(counted: dict[str, Counter[str]]) -> dict[str, int]:
    """Return the figures of the promise: how many duplicates joined, and how many strangers."""
    again = [counted[kind] for kind in AGAIN]
    apart = [counted[kind] for kind, (_, same, _) in KINDS.items() if not same]
    return {
        "duplicates": sum(sum(one.values()) for one in again),
        "duplicates_joined": sum(one["joined"] for one in again),
        "others": sum(sum(one.values()) for one in apart),
        "false_joins": sum(one["joined"] for one in apart),
    }


def _is_found(on_file: Identity, paper: Identity) -> bool:
    """Whether the search would bring the case up: by a word of the name, birthday or member id.

    What the paper says may be in doubt; of the case, only what is certain can be searched.
    """
    texts = [paper.name, paper.member_id, *paper.doubtful]
    looked = {word for text in texts if text for word in (text, *name_key(text).split())}
    looked.add(paper.birth_date.isoformat() if paper.birth_date else "")
    held = {on_file.member_id or "", *name_key(on_file.name or "").split()}
    held.add(on_file.birth_date.isoformat() if on_file.birth_date else "")
    return bool((looked & held) - {""})


def _person(rng: Random) -> Identity:
    born = date(1935, 1, 1) + timedelta(days=rng.randrange(75 * 365))
    return Identity(
        name=f"{rng.choice(FIRST)} {rng.choice(LAST)}",
        birth_date=born,
        member_id=f"NWX{rng.randrange(10**7):07}",
        phone=_phone(rng),
        street=f"{rng.randrange(1, 400)} {rng.choice(STREETS)}",
        zip=f"{rng.randrange(10000, 99999)}",
        provider=f"{rng.randrange(10**9, 2 * 10**9)}",
        order_date=date(2026, 11, 1) + timedelta(days=rng.randrange(20)),
        diagnoses=frozenset(rng.sample(CODES, rng.choice((1, 2)))),
    )


def _phone(rng: Random) -> str:
    return f"207555{rng.randrange(10**4):04}"


def _scanned(rng: Random, said: Identity) -> Identity:
    """What a second scan of the same paper says; some of it in doubt, a little of it wrong."""
    doubtful: list[str] = []
    name = _seen(rng, said.name, doubtful, silent=SILENT)
    born = _seen(rng, said.birth_date.isoformat() if said.birth_date else None, doubtful)
    member = _seen(rng, said.member_id, doubtful, silent=SILENT)
    codes = said.diagnoses if rng.random() > 0.05 else frozenset(sorted(said.diagnoses)[:1])
    return said._replace(
        name=name,
        birth_date=said.birth_date if born else None,
        member_id=member,
        phone=_seen(rng, said.phone, []),
        street=_seen(rng, said.street, []),
        zip=_seen(rng, said.zip, []),
        provider=_seen(rng, said.provider, []),
        diagnoses=codes,
        doubtful=tuple(doubtful),
    )


def _seen(
    rng: Random, value: str | None, doubtful: list[str], *, silent: float = 0.0
) -> str | None:
    """A value as a scan gives it: for sure, in doubt (perhaps misread), not at all, or wrong."""
    luck = rng.random()
    if value is None or luck < LOST:
        return None
    if luck < LOST + FLAGGED:
        doubtful.append(value if rng.random() < 0.7 else _misread(rng, value))
        return None
    return _misread(rng, value) if luck < LOST + FLAGGED + silent else value


def _misread(rng: Random, text: str) -> str:
    """One letter or digit as a bad line prints it."""
    places = [i for i, letter in enumerate(text) if letter in PRINTED or letter.isdigit()]
    at = rng.choice(places or [0])
    letter = text[at]
    other = rng.choice("0123456789") if letter.isdigit() else PRINTED.get(letter, letter)
    return text[:at] + other + text[at + 1 :]


def _first(said: Identity) -> str:
    return (said.name or "").split()[0]


def _last(said: Identity) -> str:
    return (said.name or "").split()[-1]


def _again(rng: Random, said: Identity) -> Identity:
    return said


def _nickname(rng: Random, said: Identity) -> Identity:
    first = SHORT.get(_first(said), _first(said))
    return _scanned(rng, said._replace(name=f"{first} {_last(said)}"))


def _last_first(rng: Random, said: Identity) -> Identity:
    return _scanned(rng, said._replace(name=f"{_last(said).upper()}, {_first(said).upper()}"))


def _moved(rng: Random, said: Identity) -> Identity:
    street, code = f"{rng.randrange(400, 900)} New Lodge Way", f"{rng.randrange(10000, 99999)}"
    return _scanned(rng, said._replace(street=street, zip=code, phone=_phone(rng)))


def _insured_anew(rng: Random, said: Identity) -> Identity:
    return _scanned(rng, said._replace(member_id=f"BHM{rng.randrange(10**7):07}"))


def _evaluation(rng: Random, said: Identity) -> Identity:
    """A paper of the clinic itself: the name and the birthday, now and then the member id."""
    kept = said._replace(phone=None, street=None, zip=None, order_date=None)
    if rng.random() < 0.5:
        kept = kept._replace(member_id=None)
    return kept._replace(provider=None) if rng.random() < 0.5 else kept


def _twin(rng: Random, said: Identity) -> Identity:
    """The other twin, hurt the same day: only the first name parts them."""
    _, second = rng.choice(TWINS)
    if second == _first(said):
        second = "Ambrose" if second != "Ambrose" else "Leopold"
    member = said.member_id if rng.random() < 0.5 else f"NWX{rng.randrange(10**7):07}"
    twin = said._replace(name=f"{second} {_last(said)}", member_id=member)
    return _scanned(rng, _other_order(rng, twin) if rng.random() < 0.8 else twin)


def _twin_alike(rng: Random, said: Identity) -> Identity:
    """The other twin, with a name one letter apart from the one on file."""
    first = _first(said)
    alike = first[:-1] + ("a" if first[-1] != "a" else "y")
    twin = said._replace(name=f"{alike} {_last(said)}")
    return _scanned(rng, _other_order(rng, twin))


def _son(rng: Random, said: Identity) -> Identity:
    """The son of the same name, at the same address, often on the same insurance."""
    born = (said.birth_date or date(1960, 1, 1)) + timedelta(days=rng.randrange(18, 40) * 365)
    name = f"{said.name} Jr" if rng.random() < 0.4 else said.name
    member = said.member_id if rng.random() < 0.6 else f"NWX{rng.randrange(10**7):07}"
    return _scanned(rng, _other_order(rng, said._replace(name=name, birth_date=born,
                                                         member_id=member)))  # fmt: skip


def _namesake(rng: Random, said: Identity) -> Identity:
    return _scanned(rng, _person(rng)._replace(name=said.name))


def _double(rng: Random, said: Identity) -> Identity:
    """Another person with the same name and the same birthday."""
    return _scanned(rng, _person(rng)._replace(name=said.name, birth_date=said.birth_date))


def _birthday(rng: Random, said: Identity) -> Identity:
    return _scanned(rng, _person(rng)._replace(birth_date=said.birth_date))


def _spouse(rng: Random, said: Identity) -> Identity:
    """The spouse on the same insurance, sent by the same family doctor."""
    other = _person(rng)
    shared = other._replace(member_id=said.member_id, street=said.street, zip=said.zip,
                            phone=said.phone, provider=said.provider)  # fmt: skip
    return _scanned(rng, shared._replace(name=f"Zillah {_last(said)}"))


def _other_order(rng: Random, said: Identity) -> Identity:
    return said._replace(
        order_date=(said.order_date or date(2026, 11, 1)) + timedelta(days=rng.randrange(1, 30)),
        diagnoses=frozenset(rng.sample(CODES, 1)),
    )


Make = Callable[[Random, Identity], Identity]
KINDS: dict[str, tuple[Make, bool, bool]] = {
    "read again without damage": (_again, True, True),
    "scanned again": (_scanned, True, True),
    "name turned round": (_last_first, True, True),
    "evaluation later": (_evaluation, True, False),
    "nickname": (_nickname, True, True),
    "changed address": (_moved, True, True),
    "changed insurance": (_insured_anew, True, True),
    TWICE: (_scanned, True, True),
    "twin": (_twin, False, True),
    "twin, a letter apart": (_twin_alike, False, True),
    "father and son": (_son, False, True),
    "namesake": (_namesake, False, True),
    "same name and birthday": (_double, False, True),
    "same birthday": (_birthday, False, True),
    "spouse on one insurance": (_spouse, False, True),
}
AGAIN = ("read again without damage", "scanned again", "name turned round", "evaluation later")
"""The kinds that the promise on duplicates is about; the others may ask."""


def main() -> None:
    """Print one row per kind and the figures."""
    each = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    counted = count(7, each)
    for kind, row in counted.items():
        shown = "".join(f"{row[name]:>8}" for name in ("joined", "asked", "apart"))
        print(f"{kind:36}{'one' if KINDS[kind][1] else 'two':>5}{shown}")
    for name, value in figures(counted).items():
        print(f"{name}: {value}")


if __name__ == "__main__":
    main()
