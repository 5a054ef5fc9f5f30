"""What payers want beside values: every paper can be closed, and its conditions are seen."""

from __future__ import annotations

from datetime import date

import pytest

from desk.web.names import KINDS
from priorauth.casework.needs import gaps_of, pages_of, paper
from priorauth.casework.visits import counted_visits
from priorauth.models.casefile import CaseFile
from priorauth.models.rule_records import Counting
from priorauth.models.rules import DOCUMENT_NAMES, Mode, RuleAnswer, RuleQuestion, WantedDocument
from priorauth.models.visits import Visit, VisitState
from rules.book import RuleBook, load_book
from rules.shelf import RuleShelf
from tests.clinics import House
from tests.on_file import file_of
from tests.papers import TODAY, put_on_file

KNOWN = [*DOCUMENT_NAMES]


@pytest.fixture(scope="module")
def book() -> RuleBook:
    return load_book()


@pytest.mark.parametrize("name", KNOWN)
def test_every_paper_that_a_rule_names_can_be_attached_by_a_person(name: str) -> None:
    assert paper(name).kinds & KINDS.keys()


def test_the_practice_payers_name_only_papers_that_can_be_attached(rules: RuleShelf) -> None:
    named = _papers(rules.book)

    assert named
    assert [name for name in named if not paper(name).kinds & KINDS.keys()] == []


def test_the_rule_packs_name_no_other_paper(book: RuleBook) -> None:
    assert _papers(book) <= set(KNOWN)


def _papers(book: RuleBook) -> set[str]:
    return {
        line.document
        for payer in book.index.payers.values()
        for term in payer.rules
        for line in (*term.documents, *(d for tier in term.tiers for d in tier.documents))
    }


async def case(
    house: House, kinds: tuple[str, ...] = ("referral_order",), **changes: object
) -> CaseFile:
    (case_id,) = await put_on_file(house, kinds, **changes)
    return await file_of(house, case_id)


def wants(**wanted: object) -> RuleAnswer:
    document = WantedDocument.model_validate(wanted)
    return RuleAnswer(mode=Mode.REQUIRED, documents=(document,))


@pytest.mark.anyio
@pytest.mark.parametrize(("age", "gap"), [(180, False), (4, True), (5, False)])
async def test_an_order_older_than_the_payer_takes_is_a_gap(
    house: House, age: int, gap: bool
) -> None:
    file = await case(house, order_date="2026-11-18")

    gaps = gaps_of(
        file, wants(document="referral_order_signed", max_age_days=age), ("97110",), TODAY
    )

    assert any(f"not older than {age} days" in each.why for each in gaps) is gap


@pytest.mark.anyio
async def test_the_conditions_of_a_paper_stand_in_the_gap_and_beside_its_page(
    house: House,
) -> None:
    answer = wants(document="plan_of_care", max_age_days=90, signed_by=("prescriber", "therapist"))
    missing = gaps_of(await case(house), answer, ("97110",), TODAY)
    present = await case(house, kinds=("referral_order", "plan_of_care"), text="TWO PAGES")

    asked = "(not older than 90 days, signed by prescriber and therapist)"
    assert any(asked in gap.why for gap in missing)
    assert any(asked in page.reason for page in pages_of(present, answer, {}))


def visit(number: int, on: date, *codes: str) -> Visit:
    return Visit(id=f"L-{number}", case_id="C-1", on=on, state=VisitState.ATTENDED, codes=codes)


VISITS = (
    visit(1, date(2025, 12, 29), "97161"),
    visit(2, date(2025, 12, 30), "97110"),
    visit(3, date(2026, 1, 5), "97161", "97110"),
    visit(4, date(2026, 1, 7)),
)


@pytest.mark.parametrize(
    ("counting", "counted"),
    [
        (Counting(), 4),
        (Counting(evaluations="count_with_treatment"), 3),
        (Counting(since="calendar_year"), 2),
        (Counting(evaluations="count_with_treatment", since="calendar_year"), 2),
    ],
)
def test_visits_are_counted_as_the_payer_counts_them(counting: Counting, counted: int) -> None:
    assert counted_visits(VISITS, counting, date(2026, 1, 8)) == counted


def test_a_calendar_year_counts_the_visits_for_another_condition_and_an_episode_does_not() -> None:
    knee = (
        visit(5, date(2025, 11, 3), "97110"),
        visit(6, date(2026, 1, 2), "97110"),
        visit(7, date(2026, 1, 9), "97110"),
        visit(8, date(2026, 1, 3), "97110").model_copy(update={"state": VisitState.BOOKED}),
    )

    yearly = Counting(since="calendar_year")

    either = Counting(since="either")

    assert counted_visits(VISITS, yearly, date(2026, 1, 8), knee) == 3
    assert counted_visits(VISITS, either, date(2026, 1, 8), knee) == 5
    assert counted_visits(VISITS, Counting(), date(2026, 1, 8), knee) == 4


@pytest.mark.parametrize(
    ("payer", "lob", "state", "counting"),
    [
        ("anthem-me", "commercial_fi", "ME", Counting()),
        ("anthem-va", "medicaid_mco", "VA", Counting(evaluations="count_with_treatment")),
        (
            "sunflower-ks",
            "medicaid_mco",
            "KS",
            Counting(evaluations="count_with_treatment", since="calendar_year"),
        ),
        ("nobody", "commercial_fi", "OH", Counting()),
    ],
)
def test_a_rule_says_how_it_counts(
    book: RuleBook, payer: str, lob: str, state: str, counting: Counting
) -> None:
    question = RuleQuestion(payer=payer, lob=lob, state=state, code="97110", on=TODAY, as_of=TODAY)

    assert book.counting(question) == counting
