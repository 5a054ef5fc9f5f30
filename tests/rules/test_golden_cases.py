"""Every golden case beside the rule packs is answered exactly as written."""

from __future__ import annotations

from typing import Any

import pytest

from evals.rule_cases import CASES, golden_rows, question_of, seen_in
from rules.book import RuleBook, default_folder
from rules.files import payer_paths

ROWS = golden_rows()


@pytest.mark.parametrize(
    ("payer", "row"), ROWS, ids=[f"{payer}: {row['name']}" for payer, row in ROWS]
)
def test_a_golden_case_is_answered_as_written(
    book: RuleBook, payer: str, row: dict[str, Any]
) -> None:
    answer = book.answer(question_of(payer, row["given"]))

    assert seen_in(answer, row["expect"]) == row["expect"]


def test_every_payer_has_cases() -> None:
    on_file = {path.stem for path in payer_paths(default_folder() / "payers")}

    assert on_file - {path.stem for path in CASES.glob("*.yaml")} == set()


def test_every_case_expects_a_mode() -> None:
    assert [row["name"] for _, row in ROWS if "mode" not in row["expect"]] == []
