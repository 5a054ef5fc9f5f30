"""Whether two papers are about one person; the same name or birthday alone never says so."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from priorauth.casework.names import NameLikeness, compare_names, printed_alike
from priorauth.casework.standing import day_of, listed, text_of
from priorauth.casework.values import date_of, usable_date, usable_text
from priorauth.models.casefile import CaseFile
from priorauth.models.reading import ReferralReading

_SAME, _NICKNAME = NameLikeness.SAME, NameLikeness.NICKNAME
_FEWEST_DIGITS = 4
_WHO = ("patient_name", "date_of_birth", "member_id")


class Likeness(StrEnum):
    """How sure it is that two papers are about one person."""

    SAME = "same"
    DOUBT = "doubt"
    DIFFERENT = "different"


class Identity(NamedTuple):
    """What tells one patient from another; None where the paper does not say for sure."""

    name: str | None
    birth_date: date | None
    member_id: str | None
    phone: str | None = None
    street: str | None = None
    zip: str | None = None
    provider: str | None = None
    order_date: date | None = None
    diagnoses: frozenset[str] = frozenset()
    doubtful: tuple[str, ...] = ()
    """Names, birth dates and ids that were read without certainty; they can only confirm."""


class _Agreement(NamedTuple):
    """What agrees: True, False, or None where one of the two does not say."""

    names: NameLikeness | None
    births: bool | None
    members: bool | None
    home: bool | None
    provider: bool | None
    order: bool | None
    unsure: bool
    """Whether the name that agrees was read without certainty on one of the two."""


def identity_of(referral: ReferralReading) -> Identity:
    """Return what a paper says for sure about whose it is and which order it carries."""
    unsure = [referral.one(field) for field in _WHO]
    return Identity(
        name=usable_text(referral, "patient_name"),
        birth_date=usable_date(referral, "date_of_birth"),
        member_id=usable_text(referral, "member_id"),
        phone=usable_text(referral, "patient_phone"),
        street=usable_text(referral, "patient_street"),
        zip=usable_text(referral, "patient_zip"),
        provider=usable_text(referral, "referring_npi"),
        order_date=usable_date(referral, "order_date"),
        diagnoses=frozenset(str(one.value) for one in referral.many("diagnoses") if one.certain),
        doubtful=tuple(str(one.value) for one in unsure if one.flag and one.value is not None),
    )


def identity_on_file(file: CaseFile) -> Identity:
    """Return what a case stands on, in the same form; what is in doubt there can confirm, too."""
    unsure = [e for field in _WHO for e in file.values(field) if not e.usable]
    return Identity(
        name=file.patient.name,
        birth_date=file.patient.birth_date,
        member_id=file.coverage.member_id,
        phone=file.patient.phone,
        street=file.patient.street,
        zip=file.patient.zip,
        provider=text_of(file, "referring_npi"),
        order_date=day_of(file, "order_date"),
        diagnoses=frozenset(listed(file, "diagnoses")),
        doubtful=tuple(e.value for e in unsure if isinstance(e.value, str)),
    )


def likeness(one: Identity, other: Identity) -> Likeness:
    """Compare two identities; twins, namesakes and fathers with their sons stay apart."""
    found = _compare(one, other)
    if found.births is None:
        return _without_birthday(found)
    return _with_birthday(found) if found.births else _with_other_birthday(found)


def same_order(one: Identity, other: Identity) -> bool:
    """Whether both carry one order: its date and its diagnoses, from the same office."""
    found = _compare(one, other)
    return found.order is True and found.provider is not False


def other_condition(one: Identity, other: Identity) -> bool:
    """Whether two orders are surely for different complaints: other day, no related diagnosis."""
    if one.order_date is None or other.order_date is None or one.order_date == other.order_date:
        return False
    first, second = ({code[:3] for code in each.diagnoses} for each in (one, other))
    return bool(first and second) and not first & second


def _with_birthday(found: _Agreement) -> Likeness:
    """The birthday agrees: twins share it, and the insurance and the address besides."""
    if found.names in (_SAME, _NICKNAME):
        return _by_name_and_birthday(found)
    if found.names is NameLikeness.OTHER:
        return Likeness.DOUBT if found.members else Likeness.DIFFERENT
    misread = found.names is NameLikeness.MISREAD
    sure = found.members and misread and (found.order or found.unsure)
    return Likeness.SAME if sure else Likeness.DOUBT


def _by_name_and_birthday(found: _Agreement) -> Likeness:
    """Two people may share both: a member id, an address or an office must not speak against."""
    if found.members:
        return Likeness.SAME
    known = (found.home, found.provider)
    if found.members is False:
        return Likeness.SAME if found.home else Likeness.DOUBT
    if found.names is _NICKNAME:
        return Likeness.SAME if True in known else Likeness.DOUBT
    return Likeness.DOUBT if False in known and True not in known else Likeness.SAME


def _with_other_birthday(found: _Agreement) -> Likeness:
    """A father and his son share name, address and insurance: never one person by themselves."""
    namesake = found.names is not None and found.names is not NameLikeness.OTHER
    return Likeness.DOUBT if namesake and found.members else Likeness.DIFFERENT


def _without_birthday(found: _Agreement) -> Likeness:
    if found.names is NameLikeness.OTHER or not (found.names or found.members):
        return Likeness.DIFFERENT
    known = found.members or (found.home and found.provider and found.members is None)
    sure = found.names is _SAME and known and found.order
    return Likeness.SAME if sure else Likeness.DOUBT


def _compare(one: Identity, other: Identity) -> _Agreement:
    births = _agree(one.birth_date, other.birth_date)
    if births is None:
        again = _confirmed(one, other, "birth_date") or _both_doubt(one, other, _is_date)
        births = True if again else None
    return _Agreement(
        names=_names(one, other),
        births=births,
        members=_members(one, other),
        home=_home(one, other),
        provider=_agree(one.provider, other.provider),
        order=_order(one, other),
        unsure=not (one.name and other.name),
    )


def _names(one: Identity, other: Identity) -> NameLikeness | None:
    if one.name and other.name:
        return compare_names(one.name, other.name)
    known, unsure = (one.name, other.doubtful) if one.name else (other.name, one.doubtful)
    if known is None:
        return _SAME if _both_doubt_one_name(one, other) else None
    heard = {compare_names(known, text) for text in unsure}
    return next((each for each in (_SAME, NameLikeness.MISREAD) if each in heard), None)


def _members(one: Identity, other: Identity) -> bool | None:
    if one.member_id and other.member_id:
        first, second = _bare(one.member_id), _bare(other.member_id)
        if first == second:
            return True
        return None if printed_alike(_letters(first), _letters(second)) else False
    again = _confirmed(one, other, "member_id") or _both_doubt(one, other, _is_number)
    return True if again else None


def _home(one: Identity, other: Identity) -> bool | None:
    """Whether they live in one place: the telephone or the address agrees; both may have moved."""
    phones = _agree(one.phone, other.phone)
    streets = _agree(_street(one.street), _street(other.street))
    zips = _agree(one.zip and one.zip[:5], other.zip and other.zip[:5])
    if phones or (streets and zips is not False):
        return True
    return False if False in (phones, streets, zips) else None


def _order(one: Identity, other: Identity) -> bool | None:
    if not (one.order_date and other.order_date and one.diagnoses and other.diagnoses):
        return None
    return one.order_date == other.order_date and bool(one.diagnoses & other.diagnoses)


def _confirmed(one: Identity, other: Identity, field: str) -> bool:
    """Whether what one knows for sure is what the other read without certainty."""
    first, second = getattr(one, field), getattr(other, field)
    for known, unsure in ((first, other.doubtful), (second, one.doubtful)):
        if known is None:
            continue
        wanted = known.isoformat() if isinstance(known, date) else _bare(known)
        if any(text == wanted or _bare(text) == wanted for text in unsure):
            return True
    return False


def _both_doubt(one: Identity, other: Identity, kind: Callable[[str], bool]) -> bool:
    """Whether two papers are in doubt about one thing and yet say the very same."""
    said = {_bare(text) for text in one.doubtful if kind(text)}
    return any(_bare(text) in said for text in other.doubtful if kind(text))


def _both_doubt_one_name(one: Identity, other: Identity) -> bool:
    """Whether two papers are in doubt about the name and yet say the same one, in any order."""
    said = [text for text in one.doubtful if _is_name(text)]
    heard = [text for text in other.doubtful if _is_name(text)]
    return any(compare_names(a, b) is _SAME for a in said for b in heard)


def _is_date(text: str) -> bool:
    return date_of(text) is not None


def _is_name(text: str) -> bool:
    return len(text.split()) > 1 and not any(letter.isdigit() for letter in text)


def _is_number(text: str) -> bool:
    return sum(letter.isdigit() for letter in text) >= _FEWEST_DIGITS and not _is_date(text)


def _agree(one: object, other: object) -> bool | None:
    if not one or not other:
        return None
    return one == other


def _bare(text: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", text.upper())


def _letters(text: str) -> str:
    """Digits as the letters that they print like."""
    return text.lower().translate(str.maketrans("015826", "olsbzb"))


_WAYS = {"street": "st", "avenue": "ave", "road": "rd", "drive": "dr", "lane": "ln", "court": "ct",
         "boulevard": "blvd", "place": "pl", "apartment": "apt", "unit": "apt", "suite": "apt",
         "north": "n", "south": "s", "east": "e", "west": "w"}  # fmt: skip


def _street(text: str | None) -> str:
    """A street as one key: two offices abbreviate it in two ways."""
    words = re.findall(r"[a-z0-9]+", (text or "").lower())
    return " ".join(_WAYS.get(word, word) for word in words)
