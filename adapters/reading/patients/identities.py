"""Whom a page names, and whether two pages name one person."""

from __future__ import annotations

from typing import NamedTuple

from adapters.reading.page_reading import Page
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.folding import fold
from priorauth.casework.names import NameLikeness, compare_names

_SAME, _OTHER = NameLikeness.SAME, NameLikeness.OTHER


class Who(NamedTuple):
    """Whom a page names; a value that was read without certainty confirms but never parts."""

    name: str | None
    born: str | None
    member: str | None
    sure_name: bool = True
    sure_born: bool = True


NOBODY = Who(None, None, None)


def who_on(page: Page) -> Who | None:
    """Whom a page names, or None when it names nobody."""
    name, born = _best(page, "patient_name"), _best(page, "date_of_birth")
    member = _best(page, "member_id")
    if name is None and born is None:
        return None if page.kind != "insurance_card" or member is None else _card(member)
    return Who(
        name=None if name is None else str(name.value),
        born=None if born is None else str(born.value),
        member=fold(member.value) if member is not None and member.flag is None else None,
        sure_name=name is None or (name.flag is None and not name.doubt),
        sure_born=born is None or (born.flag is None and not born.doubt),
    )


def _card(member: Candidate) -> Who | None:
    return None if member.flag else Who(None, None, fold(member.value))


def _best(page: Page, name: str) -> Candidate | None:
    known = [one for one in page.candidates if one.field == name and one.value is not None]
    read = [one for one in known if one.flag is None]
    sure = [one for one in read if not one.doubt] or read or known
    return max(sure, key=lambda one: (one.strength, one.confidence), default=None)


def alike(known: Who, new: Who, kind: str) -> str:
    """Whether a page is one more of a patient: same, doubt or other."""
    names = compare_names(known.name, new.name) if known.name and new.name else None
    births = agree(known.born, new.born)
    members = agree(known.member, new.member)
    if births is False and not (known.sure_born and new.sure_born):
        births = None
    if kind == "insurance_card" and members and births is not False:
        return "same"
    if births is False:
        return _with_other_birthday(names, members)
    if births:
        if names is None and kind == "referral_order" and not members:
            return "doubt"
        return _with_birthday(names, members, sure=new.sure_name and known.sure_name)
    return _without_birthday(names, members)


def _with_other_birthday(names: NameLikeness | None, members: bool | None) -> str:
    if names is None or names is _OTHER:
        return "other"
    return "same" if members and names is _SAME else "doubt"


def _with_birthday(names: NameLikeness | None, members: bool | None, *, sure: bool) -> str:
    if names in (None, _SAME, NameLikeness.NICKNAME):
        return "doubt" if names is None and members is False else "same"
    if names is NameLikeness.MISREAD:
        return "same" if members is not False and not sure else "doubt"
    if names is _OTHER:
        return "doubt" if members or not sure else "other"
    return "doubt"


def _without_birthday(names: NameLikeness | None, members: bool | None) -> str:
    if names is _SAME:
        return "doubt" if members is False else "same"
    if names is _OTHER:
        return "other"
    return "other" if names is None and members is False else "doubt"


def is_namesake(one: Who, other: Who) -> bool:
    """Whether two birth dates contradict each other: one name, or as good as one birthday."""
    if not (one.born and other.born) or one.born == other.born:
        return False
    if one.name and other.name and one.sure_name and other.sure_name:
        return compare_names(one.name, other.name) is _SAME
    if one.name and other.name and compare_names(one.name, other.name) is _SAME:
        return True
    return one.born[4:] == other.born[4:]


def agree(one: str | None, other: str | None) -> bool | None:
    """Whether two values are one, or None where one of them is not known."""
    return None if one is None or other is None else one == other
