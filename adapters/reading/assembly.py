"""Puts pages together: whose they are, which are set aside, and where each referral goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from adapters.reading.candidates import Candidate, Setting
from adapters.reading.choosing import choose_fields
from adapters.reading.letters import read_letter
from adapters.reading.page_reading import Page
from priorauth.models.reading import (
    DocumentReading,
    LetterReading,
    PageReading,
    ReadingRoute,
    ReadValue,
    ReferralReading,
)

_ASIDE = frozenset({"blank", "advertisement"})
_LETTERS = frozenset({"authorization_letter", "denial_letter"})
SAME_NAME = 88
FAINT = 0.82
Fields = dict[str, ReadValue | tuple[ReadValue, ...]]


@dataclass
class _Bundle:
    """Pages of one patient."""

    name: str | None
    born: str | None
    pages: list[Page] = field(default_factory=list)


def assemble(
    sha256: str, pages: Sequence[Page], warnings: Sequence[str], setting: Setting
) -> DocumentReading:
    """Return the reading of a document from its pages."""
    notes = [*warnings, *(warning for page in pages for warning in page.warnings)]
    letters = _letters(pages, setting)
    for letter in letters:
        what = "an approval" if letter.kind == "approval" else "a denial"
        notes.append(f"Page {letter.pages[0]} is {what} letter of a payer, not a referral.")
    content = [page for page in pages if page.kind not in _ASIDE | _LETTERS]
    bundles, loose = _bundles(content)
    notes += [
        f"Page {page.number}: nobody can tell whose it is; a person must look." for page in loose
    ]
    return DocumentReading(
        sha256=sha256,
        pages=tuple(
            PageReading(
                page=page.number,
                kind=page.kind,
                rotation=page.rotation,
                text_source=page.source,
                quality=round(page.quality, 3),
                detail=page.detail,
            )
            for page in pages
        ),
        referrals=tuple(_referral(bundle, setting) for bundle in bundles),
        letters=letters,
        warnings=tuple(dict.fromkeys(notes)),
    )


def _letters(pages: Sequence[Page], setting: Setting) -> tuple[LetterReading, ...]:
    found: list[list[Page]] = []
    for page in pages:
        if page.kind not in _LETTERS:
            continue
        if found and found[-1][-1].number == page.number - 1 and found[-1][-1].kind == page.kind:
            found[-1].append(page)
        else:
            found.append([page])
    return tuple(
        read_letter(
            group, "approval" if group[0].kind == "authorization_letter" else "denial", setting
        )
        for group in found
    )


def _bundles(pages: Sequence[Page]) -> tuple[list[_Bundle], list[Page]]:
    """Group pages by patient; a page without one stays with its only patient or with nobody."""
    bundles: list[_Bundle] = []
    nameless: list[Page] = []
    for page in pages:
        name, born = _identity(page, "patient_name"), _identity(page, "date_of_birth")
        if name is None and born is None:
            nameless.append(page)
            continue
        home = next((bundle for bundle in bundles if _same_patient(bundle, name, born)), None)
        if home is None:
            bundles.append(_Bundle(name, born, [page]))
        else:
            home.pages.append(page)
            home.name, home.born = home.name or name, home.born or born
    if len(bundles) == 1:
        bundles[0].pages = sorted([*bundles[0].pages, *nameless], key=lambda page: page.number)
        return bundles, []
    if not bundles:
        return ([_Bundle(None, None, list(nameless))] if _worth_asking(nameless) else []), []
    return bundles, [page for page in nameless if page.kind != "cover_sheet"]


def _worth_asking(pages: Sequence[Page]) -> bool:
    return any(page.kind not in {"cover_sheet", "other"} or not page.readable for page in pages)


def _identity(page: Page, name: str) -> str | None:
    known = [one for one in page.candidates if one.field == name and one.value is not None]
    sure = [one for one in known if one.flag is None] or known
    if not sure:
        return None
    return str(max(sure, key=lambda one: (one.strength, one.confidence)).value)


def _same_patient(bundle: _Bundle, name: str | None, born: str | None) -> bool:
    if bundle.born is not None and born is not None and bundle.born != born:
        return False
    if bundle.name is not None and name is not None:
        return fuzz.token_set_ratio(bundle.name.lower(), name.lower()) >= SAME_NAME
    return bundle.born is not None and bundle.born == born


def _referral(bundle: _Bundle, setting: Setting) -> ReferralReading:
    orders = [page for page in bundle.pages if page.kind == "referral_order"]
    main = orders or [page for page in bundle.pages if page.kind == "other"] or bundle.pages
    rest = [page for page in bundle.pages if page not in main]
    doubtful = any(page.source == "ocr" and page.quality < FAINT for page in main)
    fields = choose_fields(_offers(main), _offers(rest), setting, doubtful=doubtful)
    if not all(page.readable for page in main):
        fields = {name: _not_absent(found) for name, found in fields.items()}
    route, reasons = _route(bundle.pages, fields, has_order=bool(orders))
    return ReferralReading(
        pages=tuple(page.number for page in bundle.pages),
        route=route,
        reasons=reasons,
        fields=fields,
    )


def _not_absent(found: ReadValue | tuple[ReadValue, ...]) -> ReadValue | tuple[ReadValue, ...]:
    """On a page that cannot be read, nobody can say that something is not there."""
    if isinstance(found, ReadValue) and found.flag == "absent":
        return found.model_copy(update={"flag": "unreadable"})
    return found


def _offers(pages: Sequence[Page]) -> list[Candidate]:
    return [one for page in pages for one in page.candidates]


def _route(
    pages: Sequence[Page], fields: Fields, *, has_order: bool
) -> tuple[ReadingRoute, tuple[str, ...]]:
    reasons: list[str] = []
    if not all(page.readable for page in pages):
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
            state = {"absent": "is not stated", "conflict": "is stated in two ways"}
            reasons.append(f"{words} {state.get(found.flag or '', 'is not certain')}.")
    return ("staff_review", tuple(reasons)) if reasons else ("authorization", ())
