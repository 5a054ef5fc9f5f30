"""Cells that nothing on file claims, that are stale or in conflict, are never answered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

import pytest

from priorauth.models.rules import Facts, Mode, RuleQuestion
from rules.book import RuleBook
from rules.compiled import PERMISSIVE
from rules.places import STATES
from rules.schema_parts import LineOfBusiness

TODAY = date(2026, 11, 24)
ON = date(2026, 12, 1)
LINES: tuple[str, ...] = LineOfBusiness.__args__  # type: ignore[attr-defined]
CODES = ("97161", "97164", "97110", "97140", "97530", "97035")
OUTSIDE = ("20560", "97550", "98977", "90912", "99213", "97811")
NOT_ANSWERED = (Mode.UNKNOWN, Mode.NEEDS_INPUT)
COMPLETE = Facts(
    place_of_service="11",
    age=40,
    network="in",
    coverage_position="primary",
    new_patient=True,
    evaluation_on=ON - timedelta(days=8),
    treatment_same_day=False,
    registered=True,
    injury_on=ON - timedelta(days=8),
)


def _ask(payer: str, lob: str | None, code: str, **more: object) -> RuleQuestion:
    base = {"state": "TX", "visit": 3, "on": ON, "as_of": TODAY, "facts": COMPLETE}
    return RuleQuestion.model_validate({"payer": payer, "lob": lob, "code": code, **base, **more})


def _no_line_of_business(book: RuleBook) -> Iterator[RuleQuestion]:
    for payer, lob, code in product(book.index.payers, LINES, CODES[2:4]):
        if (payer, lob) not in book.index.families:
            yield _ask(payer, lob, code)


def _no_state(book: RuleBook) -> Iterator[RuleQuestion]:
    for (payer, lob), families in sorted(book.index.families.items()):
        terms = [term for family in families for term in family]
        if terms and all(term.states is not None for term in terms):
            held = {state for term in terms for state in term.states or ()}
            for state in sorted(STATES - held)[:12]:
                yield _ask(payer, lob, "97110", state=state)


def _no_code(book: RuleBook) -> Iterator[RuleQuestion]:
    for (payer, lob), code in product(sorted(book.index.families), OUTSIDE):
        yield _ask(payer, lob, code)


def _no_payer(book: RuleBook) -> Iterator[RuleQuestion]:
    for payer, lob, code in product(("tufts", "oscar", "upmc", "", "geisinger"), LINES, CODES):
        if payer:
            yield _ask(payer, lob, code)


def _long_ago(book: RuleBook) -> Iterator[RuleQuestion]:
    for (payer, lob), families in sorted(book.index.families.items()):
        terms = [term for family in families for term in family]
        if all(term.begins > date(2000, 1, 1).toordinal() for term in terms):
            yield _ask(payer, lob, "97110", on=date(1999, 5, 5))


CELLS = {
    "no rule for the line of business": _no_line_of_business,
    "no rule for the state": _no_state,
    "no rule for the code": _no_code,
    "no rule for the payer": _no_payer,
    "before any rule began": _long_ago,
}


@pytest.mark.parametrize("kind", CELLS)
def test_an_uncovered_cell_is_never_answered(book: RuleBook, kind: str) -> None:
    questions = list(CELLS[kind](book))

    answered = [q for q in questions if book.decide(q) not in NOT_ANSWERED]

    assert questions
    assert answered == []


def test_there_are_at_least_five_hundred_uncovered_cells(book: RuleBook) -> None:
    assert sum(len(list(cells(book))) for cells in CELLS.values()) >= 500


def _everywhere(book: RuleBook, as_of: date) -> Iterator[RuleQuestion]:
    for (payer, lob), code, visit in product(sorted(book.index.families), CODES, (1, 7, 13, 26)):
        families = book.index.families[payer, lob]
        states = {
            sorted(term.states)[0] if term.states else "OH"
            for family in families
            for term in family
        }
        for state in sorted(states):
            yield _ask(payer, lob, code, state=state, visit=visit, as_of=as_of)


def test_a_stale_book_never_says_that_nothing_is_needed(book: RuleBook) -> None:
    questions = list(_everywhere(book, TODAY + timedelta(days=400)))

    assert len(questions) >= 500
    assert [q for q in questions if book.decide(q) in PERMISSIVE] == []


def test_nothing_needed_always_rests_on_a_dated_page_or_a_law(book: RuleBook) -> None:
    answers = [book.answer(q) for q in _everywhere(book, TODAY)]
    free = [answer for answer in answers if answer.mode is Mode.NO_PA]

    assert free
    for answer in free:
        assert any(
            entry.source.tier == "law"
            or (entry.source.tier != "memory" and (entry.source.date or "") >= "2024")
            for entry in answer.because
        )


def test_contradicting_pages_are_never_answered(book: RuleBook) -> None:
    for visit, code in product(range(1, 30), CODES):
        facts = COMPLETE.model_copy(update={"age": 45})
        answer = book.answer(
            _ask("sunshine-fl", "medicaid_mco", code, state="FL", visit=visit, facts=facts)
        )

        assert answer.mode is Mode.UNKNOWN


def test_the_quick_decision_and_the_full_answer_agree(book: RuleBook) -> None:
    for question in _everywhere(book, TODAY):
        assert book.decide(question) is book.answer(question).mode


def test_every_unanswered_question_says_where_to_verify_or_what_to_ask(book: RuleBook) -> None:
    for question in _everywhere(book, TODAY):
        answer = book.answer(question)
        if answer.mode in NOT_ANSWERED:
            assert answer.verify or answer.needs_input
