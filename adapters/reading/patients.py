"""Tells whose page it is: pages of one patient come together, a page in doubt stays alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from adapters.reading.agreement import fold
from adapters.reading.candidates import LABELLED, Candidate
from adapters.reading.known_names import names_on
from adapters.reading.page_reading import Page
from priorauth.casework.names import NameLikeness, compare_names

_SAME, _OTHER = NameLikeness.SAME, NameLikeness.OTHER
WORTH_A_LOOK = frozenset({"cover_sheet", "other"})
"""Kinds of pages that are worth no question by themselves when they name nobody."""


class Who(NamedTuple):
    """Whom a page names; a value that was read without certainty confirms but never parts."""

    name: str | None
    born: str | None
    member: str | None
    sure_name: bool = True
    sure_born: bool = True


@dataclass
class Bundle:
    """The pages of one patient."""

    who: Who
    pages: list[Page] = field(default_factory=list)
    namesakes: list[Page] = field(default_factory=list)
    """Pages with the same name and another birth date: not hers for sure, but a contradiction."""

    def add(self, page: Page, who: Who) -> None:
        """Take a page in, and learn from it what was not known."""
        self.pages.append(page)
        mine = self.who
        self.who = Who(
            name=mine.name or who.name,
            born=mine.born or who.born,
            member=mine.member or who.member,
            sure_name=mine.sure_name if mine.name else who.sure_name,
            sure_born=mine.sure_born if mine.born else who.sure_born,
        )


class Sorting(NamedTuple):
    """Pages by patient, and the pages that nobody can tell."""

    bundles: tuple[Bundle, ...]
    loose: tuple[Page, ...]
    mixed: tuple[Page, ...]
    """Pages that name two patients; they are loose as well."""


def sort_by_patient(pages: Sequence[Page]) -> Sorting:
    """Group pages by patient; what names two, or might be another's, is nobody's."""
    known = _with_names({page.number: _who(page) for page in pages}, pages)
    mixed = [page for page in pages if _names_two(page)]
    rest = [page for page in pages if page not in mixed]
    named = [page for page in rest if known[page.number] is not None]
    bundles, loose = _gather(sorted(named, key=lambda page: _order(page, known)), known)
    nameless = [page for page in rest if known[page.number] is None]
    alone = len(bundles) == 1 and not loose and not mixed
    if not bundles and not loose and not mixed and _worth_asking(nameless):
        opened = [page for page in nameless if page.source != "none"]
        bundles = [Bundle(Who(None, None, None), opened)]
    elif alone:
        bundles[0].pages += [page for page in nameless if page.readable and page.source != "none"]
    held = {page.number for bundle in bundles for page in bundle.pages}
    for bundle in bundles:
        bundle.pages.sort(key=lambda page: page.number)
    bundles.sort(key=lambda bundle: bundle.pages[0].number)
    left = [page for page in pages if page.number not in held and _matters(page, known)]
    return Sorting(tuple(bundles), tuple(left), tuple(mixed))


def _with_names(known: dict[int, Who | None], pages: Sequence[Page]) -> dict[int, Who | None]:
    """Name a page that says a birth date and no name, if one patient of the fax stands on it."""
    sure = {who.name for who in known.values() if who is not None and who.sure_name and who.name}
    found = dict(known)
    for page in pages:
        who = known[page.number]
        if who is None or who.name is not None or who.born is None:
            continue
        here = names_on(page.text, sorted(sure))
        if here and all(compare_names(here[0], other) is _SAME for other in here):
            found[page.number] = who._replace(name=here[0])
    return found


def goes_on(first: Page, page: Page) -> bool:
    """Whether a page may belong to what began before it: it names nobody, or the same person."""
    before, who = _who(first), _who(page)
    return who is None or (before is not None and _alike(before, who, page.kind) == "same")


def _gather(pages: Sequence[Page], known: dict[int, Who | None]) -> tuple[list[Bundle], list[Page]]:
    bundles: list[Bundle] = []
    loose: list[Page] = []
    for page in pages:
        who = known[page.number] or Who(None, None, None)
        answers = [_alike(bundle.who, who, page.kind) for bundle in bundles]
        if answers.count("same") == 1 and (who.name is not None or "doubt" not in answers):
            bundles[answers.index("same")].add(page, who)
        elif "same" in answers or ("doubt" in answers and page.kind != "referral_order"):
            loose.append(page)
            _note_namesake(bundles, page, who)
        elif page.kind == "cover_sheet" and bundles:
            loose.append(page)
        else:
            _note_namesake(bundles, page, who)
            bundles.append(Bundle(who, [page]))
    return bundles, loose


def _order(page: Page, known: dict[int, Who | None]) -> tuple[int, int]:
    """The pages that say most about their patient first, an order before a note.

    A page without a name comes after all that have one: it is a patient's only where no other
    patient of the fax can be meant. A cover comes last.
    """
    who = known[page.number] or Who(None, None, None)
    if who.name is None and page.kind != "cover_sheet":
        return (5, page.number)
    complete = who.name is not None and who.born is not None and who.sure_name and who.sure_born
    rank = 0 if page.kind == "referral_order" else 1
    if page.kind == "cover_sheet":
        rank = 6
    return (rank if complete else rank + 3, page.number)


def _alike(known: Who, new: Who, kind: str) -> str:
    """Whether a page is one more of a patient: same, doubt or other."""
    names = compare_names(known.name, new.name) if known.name and new.name else None
    births = _agree(known.born, new.born)
    members = _agree(known.member, new.member)
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


def _note_namesake(bundles: Sequence[Bundle], page: Page, who: Who) -> None:
    for bundle in bundles:
        if bundle.who.name and who.name and bundle.who.born and who.born:
            same = compare_names(bundle.who.name, who.name) is _SAME
            if same and bundle.who.born != who.born and page.kind != "referral_order":
                bundle.namesakes.append(page)


def _who(page: Page) -> Who | None:
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


def _names_two(page: Page) -> bool:
    """Whether labels on the page name two people, each for sure, with two birthdays or ids."""
    names = _labelled(page, "patient_name")
    two_names = any(compare_names(names[0], other) is _OTHER for other in names[1:])
    return two_names and (
        len(set(_labelled(page, "date_of_birth"))) > 1 or len(set(_labelled(page, "member_id"))) > 1
    )


def _labelled(page: Page, name: str) -> list[str]:
    return [
        str(one.value)
        for one in page.candidates
        if one.field == name and one.value is not None and one.flag is None and not one.doubt
        if one.strength >= LABELLED
    ]


def _agree(one: str | None, other: str | None) -> bool | None:
    return None if one is None or other is None else one == other


def _worth_asking(pages: Sequence[Page]) -> bool:
    opened = [page for page in pages if page.source != "none"]
    return any(page.kind not in WORTH_A_LOOK or not page.readable for page in opened)


def _matters(page: Page, known: dict[int, Who | None]) -> bool:
    """A cover sheet that names nobody is missed by nobody; nor is a page of nothing."""
    return page.kind != "cover_sheet" or known[page.number] is not None
