"""Puts pages together: whose they are, which are set aside, and where each referral goes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from adapters.reading.letters import letter_kind, read_letter
from adapters.reading.note_days import evaluated_on
from adapters.reading.page_reading import Page
from adapters.reading.patients.charts import outside_chart
from adapters.reading.patients.face_sheets import shown_kind
from adapters.reading.patients.notes_behind import less_sure
from adapters.reading.patients.own_orders import orders_apart
from adapters.reading.patients.patients import Bundle, Sorting, goes_on, sort_by_patient
from adapters.reading.patients.sheets import goes_with_order
from adapters.reading.proposed.proposing import with_proposals
from adapters.reading.sureness.ages import age_against_birth, checked_by_age
from adapters.reading.sureness.cards import checked_by_cards
from adapters.reading.sureness.certainty import weighed
from adapters.reading.sureness.choosing import choose_fields
from adapters.reading.sureness.code_sides import checked_by_sides, sides_against_each_other
from adapters.reading.sureness.conflicts import differing_places, with_other_places
from adapters.reading.sureness.handwritten import flag_handwritten
from adapters.reading.sureness.listed_together import together
from adapters.reading.sureness.named_again import named_again
from adapters.reading.sureness.own_telephones import own_telephones
from adapters.reading.sureness.printed_as_one import asked_if_one
from adapters.reading.sureness.said_in_full import said_in_full
from adapters.reading.sureness.two_orders import asked_which_holds
from adapters.reading.sureness.unclaimed import asked_of_two
from adapters.reading.values.candidates import Candidate, Setting
from priorauth.models.reading import (
    ABSENT,
    DocumentReading,
    Found,
    LetterKind,
    LetterReading,
    PageLine,
    PageReading,
    PageText,
    ReadingRoute,
    ReadValue,
    ReferralReading,
)

_LETTERS: dict[LetterKind, str] = {
    "approval": "an approval letter",
    "denial": "a denial letter",
    "request": "a request for more information",
    "cancellation": "the end of an authorization",
}
ASIDE = frozenset({"authorization_letter", "denial_letter", "blank", "advertisement"})
"""Kinds of pages that are no part of a referral."""
FAINT = 0.82
_SIGNING = frozenset({"referring_name", "referring_credentials", "referring_npi"})
UNREADABLE = ReadValue(flag="unreadable")
Fields = dict[str, Found]


def assemble(
    sha256: str, pages: Sequence[Page], warnings: Sequence[str], setting: Setting
) -> DocumentReading:
    """Return the reading of a document from its pages."""
    notes = [*warnings, *(warning for page in pages for warning in page.warnings)]
    letters = _letters(pages, setting)
    for letter in letters:
        what = _LETTERS[letter.kind]
        notes.append(f"Page {letter.pages[0]} is {what} of a payer, not a referral.")
    content = [page for page in pages if page.kind not in ASIDE and letter_kind(page) is None]
    sorting = sort_by_patient(content)
    notes += _about_loose(sorting)
    referrals = tuple(_referral(bundle, setting) for bundle in sorting.bundles)
    for bundle, referral in zip(sorting.bundles, referrals, strict=True):
        offered = _offers([*bundle.pages, *bundle.namesakes])
        notes += _about_two_orders(bundle)
        notes += differing_places(referral.fields)
        main = _parts(bundle)[1]
        notes += age_against_birth(referral.fields, offered, main, setting)
        notes += sides_against_each_other(referral.fields, offered, main)
    return DocumentReading(
        sha256=sha256,
        pages=tuple(
            PageReading(
                page=page.number,
                kind=shown_kind(page),
                rotation=page.rotation,
                text_source=page.source,
                quality=round(page.quality, 3),
                detail=None if page.orders_behind else page.detail,
                evaluated_on=evaluated_on(page, setting),
            )
            for page in pages
        ),
        referrals=referrals,
        unplaced=tuple(page.number for page in sorting.loose),
        letters=letters,
        texts=tuple(_lines(page) for page in content if page.views),
        warnings=tuple(dict.fromkeys(notes)),
    )


def _lines(page: Page) -> PageText:
    """The printed lines of a page as the first reader saw them."""
    lines = (PageLine(text=row.text, box=page.place(row.box())) for row in page.views[0].rows)
    return PageText(page=page.number, source=page.source, lines=tuple(lines))


def _letters(pages: Sequence[Page], setting: Setting) -> tuple[LetterReading, ...]:
    """Payers' letters; a page goes on with the letter before it unless it names somebody else."""
    found: list[list[Page]] = []
    for page in pages:
        kind = letter_kind(page)
        if kind is None:
            continue
        before = found[-1][-1] if found else None
        follows = before is not None and (before.number, letter_kind(before)) == (
            page.number - 1,
            kind,
        )
        if follows and goes_on(found[-1][0], page):
            found[-1].append(page)
        else:
            found.append([page])
    return tuple(
        read_letter(group, kind, setting)
        for group in found
        if (kind := letter_kind(group[0])) is not None
    )


def _referral(bundle: Bundle, setting: Setting) -> ReferralReading:
    """One patient's referral; of paper, an empty list says only that nothing was found."""
    orders, main, _ = _parts(bundle)
    by_hand = {page.number: page.by_hand for page in (*bundle.pages, *bundle.namesakes)}
    fields, offered = chosen(bundle, setting)
    fields = checked_by_age(fields, offered, main, setting)
    fields = checked_by_sides(fields, offered, main)
    fields = checked_by_cards(fields, bundle.pages)
    judged = together(weighed(fields, offered, bundle.pages), offered)
    judged = asked_if_one(said_in_full(judged, offered), offered, bundle.pages)
    judged = own_telephones(named_again(judged, offered, main), offered, bundle.pages)
    judged = asked_of_two(judged, offered, bundle.pages)
    sure = flag_handwritten(judged, by_hand)
    sure = with_proposals(sure, main, setting)
    fields = {name: found or (ABSENT,) for name, found in sure.items()}
    apart = orders_apart(orders)
    fields = asked_which_holds(fields, [_offers(order) for order in apart])
    if not all(page.readable for page in main):
        fields = {name: _not_absent(found) for name, found in fields.items()}
    fields = with_other_places(fields, _offers([*bundle.pages, *bundle.namesakes]))
    readable = all(page.readable for page in bundle.pages)
    route, reasons = route_of(fields, has_order=bool(orders), readable=readable)
    return ReferralReading(
        pages=tuple(page.number for page in bundle.pages),
        route=route,
        reasons=reasons,
        fields=fields,
    )


def chosen(bundle: Bundle, setting: Setting) -> tuple[Fields, list[Candidate]]:
    """The fields of a patient's pages before they are weighed, and all that was offered."""
    orders, main, rest = _parts(bundle)
    doubtful = any(page.source == "ocr" and page.quality < FAINT for page in main)
    behind = less_sure(_offers(rest), orders, setting) if orders else _offers(rest)
    order = [*_told_by(main, orders), *_birthdays(behind), *_birthdays(_offers(bundle.namesakes))]
    return choose_fields(order, behind, setting, doubtful=doubtful), [*order, *behind]


def _told_by(main: Sequence[Page], orders: Sequence[Page]) -> list[Candidate]:
    """What speaks for an order; who signs it is not by whom the first sheet of its note was asked.

    Nor does a sheet that only goes along tell what may be about something else.
    """
    signed = _who_refers(orders)
    return [
        one
        for page in main
        for one in (outside_chart(page) if orders and page not in orders else page.candidates)
        if not orders
        or page in orders
        or (
            one.doubt != "subject"
            and not (signed and one.field in _SIGNING and _who_refers([page]) != signed)
        )
    ]


def _who_refers(pages: Sequence[Page]) -> set[str]:
    """The names, folded, of those who surely refer on some pages."""
    return {
        one.folded
        for one in _offers(pages)
        if one.field == "referring_name" and one.value is not None and not one.doubt
    }


def _parts(bundle: Bundle) -> tuple[list[Page], list[Page], list[Page]]:
    """The pages that are orders, those that speak for the order, and those behind it."""
    orders = [page for page in bundle.pages if page.kind == "referral_order"]
    main = orders or [page for page in bundle.pages if page.kind == "other"] or bundle.pages
    if any(page.kind == "plan_of_care" for page in main):
        main = [page for page in main if page.kind != "cover_sheet"]
    main = [page for page in bundle.pages if page in main or goes_with_order(page, orders)]
    return orders, main, [page for page in bundle.pages if page not in main]


def _not_absent(found: Found) -> Found:
    """On a page that cannot be read, nobody can say that something is not there."""
    if isinstance(found, ReadValue) and found.flag == "absent":
        return found.model_copy(update={"flag": "unreadable"})
    return found if found != (ABSENT,) else (UNREADABLE,)


def _offers(pages: Sequence[Page]) -> list[Candidate]:
    return [one for page in pages for one in page.candidates]


def _birthdays(offered: Sequence[Candidate]) -> list[Candidate]:
    """Birth dates of other pages: they must agree with the order's."""
    return [one for one in offered if one.field == "date_of_birth" and one.flag is None]


def _about_two_orders(bundle: Bundle) -> list[str]:
    first = [order[0].number for order in orders_apart(_parts(bundle)[0])]
    return [
        f"Pages {one} and {other} are orders of different days for the same patient;"
        " a person must say which holds."
        for one, other in pairwise(first)
    ]


def _about_loose(sorting: Sorting) -> list[str]:
    two = {page.number for page in sorting.mixed}
    return [
        f"Page {page.number} names two patients; a person must look."
        if page.number in two
        else f"Page {page.number}: nobody can tell whose it is; a person must look."
        for page in sorting.loose
    ]


_STATES = {
    "absent": "is not stated",
    "conflict": "does not agree with what else the papers say",
    "failed:date_plausible": "cannot be right",
    "another_patient": "is another patient's",
    "coverage_ended": "is of a coverage that has ended",
    "said_deceased": "is of somebody who has died, as the sender says",
}
"""What is wrong with a value, by its flag."""


def route_of(
    fields: Fields, *, has_order: bool, readable: bool = True
) -> tuple[ReadingRoute, tuple[str, ...]]:
    """Say where a referral goes as far as its own papers tell, and why."""
    reasons: list[str] = []
    if not readable:
        reasons.append("A page cannot be read with certainty.")
    if not has_order:
        reasons.append("No page is a referral order.")
    for name, words in (
        ("patient_name", "The patient's name"),
        ("date_of_birth", "The date of birth"),
        ("payer_name", "The payer"),
    ):
        found = fields[name]
        if isinstance(found, ReadValue) and not found.certain:
            reasons.append(f"{words} {_STATES.get(found.flag or '', 'is not certain')}.")
    return ("staff_review", tuple(reasons)) if reasons else ("authorization", ())
