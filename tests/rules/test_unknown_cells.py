"""Cells that nothing on file claims, that are stale or in conflict, are never answered."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest

from evals.rule_cases import (
    CODES,
    COMPLETE,
    NOT_ANSWERED,
    TODAY,
    UNCOVERED,
    ask,
    everywhere,
    measure,
)
from priorauth.models.rules import Mode
from rules.book import RuleBook
from rules.compiled import PERMISSIVE


@pytest.mark.parametrize("kind", UNCOVERED)
def test_an_uncovered_cell_is_never_answered(book: RuleBook, kind: str) -> None:
    questions = list(UNCOVERED[kind](book))

    answered = [q for q in questions if book.decide(q) not in NOT_ANSWERED]

    assert questions
    assert answered == []


def test_the_counts_that_are_printed_are_what_was_promised(book: RuleBook) -> None:
    counts = measure(book)

    assert counts["payers"] >= 12
    assert counts["rules"] >= 100
    assert counts["golden cases"] >= 400
    assert counts["golden cases answered as written"] == counts["golden cases"]
    assert counts['false "no authorization needed"'] == 0
    assert counts["uncovered cells"] >= 500
    assert counts["uncovered cells answered"] == 0
    assert counts["stale cells that still permit"] == 0


def test_a_stale_book_never_says_that_nothing_is_needed(book: RuleBook) -> None:
    questions = list(everywhere(book, TODAY + timedelta(days=400)))

    assert len(questions) >= 500
    assert [q for q in questions if book.decide(q) in PERMISSIVE] == []


def test_nothing_needed_always_rests_on_a_dated_page_or_a_law(book: RuleBook) -> None:
    answers = [book.answer(q) for q in everywhere(book, TODAY)]
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
            ask("sunshine-fl", "medicaid_mco", code, state="FL", visit=visit, facts=facts)
        )

        assert answer.mode is Mode.UNKNOWN


def test_the_quick_decision_and_the_full_answer_agree(book: RuleBook) -> None:
    for question in everywhere(book, TODAY):
        assert book.decide(question) is book.answer(question).mode


def test_every_unanswered_question_says_where_to_verify_or_what_to_ask(book: RuleBook) -> None:
    for question in everywhere(book, TODAY):
        answer = book.answer(question)
        if answer.mode in NOT_ANSWERED:
            assert answer.verify or answer.needs_input
