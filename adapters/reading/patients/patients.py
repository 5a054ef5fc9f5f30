"""Tells whose page it is: pages of one patient come together, a page in doubt stays alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from adapters.reading.page_reading import Page
from adapters.reading.patients.identities import NOBODY, Who, agree, alike, is_namesake, who_on
from adapters.reading.patients.own_orders import begins_again, is_one_more
from adapters.reading.patients.protocols import set_protocols_aside
from adapters.reading.patients.running_lines import bears, is_of_same_print, own_stamps
from adapters.reading.patients.sheets import is_next_sheet, settle_kinds
from adapters.reading.unlabelled.known_names import names_on
from adapters.reading.values.candidates import LABELLED
from priorauth.casework.names import NameLikeness, compare_names

_SAME, _OTHER = NameLikeness.SAME, NameLikeness.OTHER
WORTH_A_LOOK = frozenset({"cover_sheet", "other"})
"""Kinds of pages that are worth no question by themselves when they name nobody."""
_NO_PATIENTS_FIRST = frozenset({"cover_sheet", "insurance_card"})
"""Kinds that begin no referral beside a patient's: a card names whoever holds the insurance."""


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
    set_protocols_aside(pages)
    settle_kinds(pages)
    known = _with_names({page.number: who_on(page) for page in pages}, pages)
    mixed = [page for page in pages if _names_two(page)]
    rest = [page for page in pages if page not in mixed]
    named = [page for page in rest if known[page.number] is not None]
    bundles, loose = _gather(sorted(named, key=lambda page: _order(page, known)), known)
    nameless = [page for page in rest if known[page.number] is None]
    alone = len(bundles) == 1 and not loose and not mixed
    several = begins_again([page for bundle in bundles for page in bundle.pages], nameless)
    if not bundles and not loose and not mixed and _worth_asking(nameless):
        bundles = _of_nobody(nameless, several=several)
    elif several:
        bundles = _without_unnamed(bundles, known)
    elif len(bundles) > 1:
        _go_with_their_prints(nameless, bundles, pages)
    elif alone:
        bundles[0].pages += [page for page in nameless if page.readable and page.source != "none"]
    held = {page.number for bundle in bundles for page in bundle.pages}
    for bundle in bundles:
        bundle.pages.sort(key=lambda page: page.number)
    bundles.sort(key=lambda bundle: bundle.pages[0].number)
    left = [page for page in pages if page.number not in held and _matters(page, known)]
    return Sorting(tuple(bundles), tuple(left), tuple(mixed))


def _go_with_their_prints(
    nameless: Sequence[Page], bundles: Sequence[Bundle], pages: Sequence[Page]
) -> None:
    """Give a sheet without a name to the patient whose print it is a sheet of.

    Its foot says to the minute when that print was made, and so does no other paper of the fax.
    """
    for page in nameless:
        own = [one for one in bundles if any(other.paper == page.paper for other in one.pages)]
        before = next((one for one in pages if one.number == page.number - 1), None)
        if len(own) != 1 or before is None or before.paper != page.paper:
            continue
        others = [one for one in pages if one.paper != page.paper]
        stamps = own_stamps(page, before)
        if any(not any(bears(other, stamp) for other in others) for stamp in stamps):
            own[0].pages.append(page)


def _without_unnamed(bundles: Sequence[Bundle], known: dict[int, Who | None]) -> list[Bundle]:
    """Where an order names nobody, a note with a birth date and no name may be that patient's."""
    for bundle in bundles:
        bundle.pages = [
            page
            for page in bundle.pages
            if page.kind == "referral_order"
            or (who := known[page.number] or NOBODY).name
            or agree(who.member, bundle.who.member)
        ]
    return [bundle for bundle in bundles if bundle.pages]


def _of_nobody(pages: Sequence[Page], *, several: bool) -> list[Bundle]:
    """Pages that name nobody: one referral, or one for each order among them."""
    opened = [page for page in pages if page.source != "none"]
    if not several:
        return [Bundle(NOBODY, opened)]
    orders = (page for page in opened if page.kind == "referral_order")
    return [Bundle(NOBODY, [page]) for page in orders]


def _with_names(known: dict[int, Who | None], pages: Sequence[Page]) -> dict[int, Who | None]:
    """Name a page that says no name, if one patient of the fax stands on it.

    It says a birth date, or it goes on under the name where the sheet before it ended.
    """
    sure = {who.name for who in known.values() if who is not None and who.sure_name and who.name}
    found = dict(known)
    for page in pages:
        who = known[page.number] or NOBODY
        if who.name is not None or (who.born is None and not page.heads):
            continue
        here = names_on(page.text, sorted(sure))
        if here and all(compare_names(here[0], other) is _SAME for other in here):
            found[page.number] = who._replace(name=here[0])
    return found


def goes_on(first: Page, page: Page) -> bool:
    """Whether a page may belong to what began before it: it names nobody, or the same person."""
    before, who = who_on(first), who_on(page)
    return who is None or (before is not None and alike(before, who, page.kind) == "same")


def _gather(pages: Sequence[Page], known: dict[int, Who | None]) -> tuple[list[Bundle], list[Page]]:
    bundles: list[Bundle] = []
    loose: list[Page] = []
    for page in pages:
        who = known[page.number] or NOBODY
        answers = _answers(bundles, page, who)
        if answers.count("same") == 1 and (who.name is not None or "doubt" not in answers):
            bundles[answers.index("same")].add(page, who)
        elif "same" in answers or ("doubt" in answers and page.kind != "referral_order"):
            loose.append(page)
            _note_namesake(bundles, page, who)
        elif page.kind in _NO_PATIENTS_FIRST and bundles:
            loose.append(page)
        else:
            _note_namesake(bundles, page, who)
            bundles.append(_beginning(bundles, page, who))
    return bundles, loose


def _answers(bundles: Sequence[Bundle], page: Page, who: Who) -> list[str]:
    """Of each patient whether a page is hers; a name alone tells nothing of two who share it."""
    names = [alike(bundle.who, who, page.kind) for bundle in bundles]
    if who.born is None and names.count("same") > 1:
        return names
    return [_answer(bundle, page, who) for bundle in bundles]


def _answer(bundle: Bundle, page: Page, who: Who) -> str:
    """Whether a page is one more of a patient's; two orders are not joined by a name alone."""
    answer = alike(bundle.who, who, page.kind)
    if answer == "doubt" and who.name is None and agree(bundle.who.born, who.born):
        return "same" if any(is_of_same_print(page, one) for one in bundle.pages) else answer
    if answer != "same" or page.kind != "referral_order" or agree(bundle.who.member, who.member):
        return answer
    orders = [other for other in bundle.pages if other.kind == "referral_order"]
    by_name = agree(bundle.who.born, who.born) is None and bool(orders)
    begins = by_name and not is_one_more(page, orders)
    return "doubt" if begins and not any(is_next_sheet(page, one) for one in orders) else "same"


def _order(page: Page, known: dict[int, Who | None]) -> tuple[int, int]:
    """The pages that say most about their patient first, an order before a note.

    A page without a name comes after all that have one: it is a patient's only where no other
    patient of the fax can be meant. A cover comes last, and a card that names its holder.
    """
    who = known[page.number] or NOBODY
    if who.name is None and page.kind != "cover_sheet":
        return (5, page.number)
    complete = who.name is not None and who.born is not None and who.sure_name and who.sure_born
    rank = 0 if page.kind == "referral_order" else 1
    if page.kind in _NO_PATIENTS_FIRST:
        rank = 6
    return (rank if complete else rank + 3, page.number)


def _note_namesake(bundles: Sequence[Bundle], page: Page, who: Who) -> None:
    for bundle in bundles:
        if is_namesake(bundle.who, who) and page.kind != "referral_order":
            bundle.namesakes.append(page)


def _beginning(bundles: Sequence[Bundle], page: Page, who: Who) -> Bundle:
    """A patient's first page; notes of the same name and another birth date contradict it."""
    own = Bundle(who, [page])
    for bundle in bundles:
        if page.kind == "referral_order" and is_namesake(bundle.who, who):
            own.namesakes += [other for other in bundle.pages if other.kind != "referral_order"]
            if own.namesakes == bundle.pages:
                bundle.namesakes.append(page)
    return own


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


def _worth_asking(pages: Sequence[Page]) -> bool:
    opened = [page for page in pages if page.source != "none"]
    return any(page.kind not in WORTH_A_LOOK or not page.readable for page in opened)


def _matters(page: Page, known: dict[int, Who | None]) -> bool:
    """A cover sheet that names nobody is missed by nobody; nor is a page of nothing."""
    return page.kind != "cover_sheet" or known[page.number] is not None
