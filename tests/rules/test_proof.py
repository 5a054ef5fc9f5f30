"""Proof of no authorization says what it rests on, and refuses where there is nothing to prove."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from priorauth.errors import Conflict
from priorauth.models.rules import Mode, RuleQuestion
from rules.book import RuleBook
from rules.proof import PayerWord, ProofOfNoAuthorization, proof_of_no_authorization

ASKED_AT = datetime(2026, 11, 25, 14, 0, tzinfo=UTC)
QUESTION = RuleQuestion(
    payer="anthem-me",
    lob="commercial_fi",
    state="ME",
    code="97110",
    visit=4,
    on=date(2026, 12, 1),
    as_of=date(2026, 11, 25),
)


def _prove(
    book: RuleBook, question: RuleQuestion = QUESTION, word: PayerWord | None = None
) -> ProofOfNoAuthorization:
    return proof_of_no_authorization(
        case_id="C-1",
        question=question,
        answer=book.answer(question),
        payer_word=word,
        asked_by="Dana Biller",
        asked_at=ASKED_AT,
        book_version=book.version,
    )


def _word(required: bool | None) -> PayerWord:
    return PayerWord(
        authorization_required=required,
        system="Availity",
        trace_number="TRN-9",
        answered_at=ASKED_AT,
    )


def test_it_cites_rule_and_law_with_dates_and_the_payers_trace(book: RuleBook) -> None:
    proof = _prove(book, word=_word(False))

    assert {entry.rule for entry in proof.rules} == {
        "anthem-me-commercial-12",
        "me_24a_mrsa_4304a",
    }
    assert all(entry.source.url.startswith("https://") for entry in proof.rules)
    assert proof.trace_number == "TRN-9"
    assert proof.book_version == book.version
    assert "changes at visit 13" in proof.statement
    assert proof.asked_by == "Dana Biller"


def test_it_says_when_the_payer_was_not_asked(book: RuleBook) -> None:
    assert _prove(book).payer_answer == "The payer was not asked"
    assert "did not say" in _prove(book, word=_word(None)).payer_answer


def test_there_is_none_when_the_payer_says_otherwise(book: RuleBook) -> None:
    with pytest.raises(Conflict, match="ask first"):
        _prove(book, word=_word(True))


@pytest.mark.parametrize("change", [{"visit": 13}, {"state": "NH"}, {"visit": None}])
def test_there_is_none_for_any_other_answer(book: RuleBook, change: dict[str, object]) -> None:
    with pytest.raises(Conflict):
        _prove(book, QUESTION.model_copy(update=change))


@pytest.mark.parametrize(
    ("mode_visit", "said", "differs"),
    [(4, True, True), (4, False, False), (4, None, False), (13, False, True), (13, True, False)],
)
def test_a_disagreement_with_the_payer_is_noticed(
    book: RuleBook, mode_visit: int, said: bool | None, differs: bool
) -> None:
    answer = book.answer(QUESTION.model_copy(update={"visit": mode_visit}))

    assert (answer.disagreement(said) is not None) is differs


def test_an_unknown_answer_disagrees_with_nobody(book: RuleBook) -> None:
    answer = book.answer(QUESTION.model_copy(update={"state": "NH"}))

    assert answer.mode is Mode.UNKNOWN
    assert answer.disagreement(True) is None
