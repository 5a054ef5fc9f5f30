"""Every golden case beside the rule packs is answered exactly as written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from priorauth.models.rules import RuleAnswer, RuleQuestion
from rules.book import RuleBook, default_folder
from rules.files import payer_paths
from rules.strict_yaml import read_bytes

CASES = Path(__file__).parent / "cases"


def _plain(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = read_bytes(path.read_bytes() + b"\n...\n", path.name).plain()
    return rows


def _rows() -> list[tuple[str, dict[str, Any]]]:
    rows = []
    for path in sorted(CASES.glob("*.yaml")):
        rows += [(path.stem, row) for row in _plain(path)]
    return rows


@pytest.mark.parametrize(
    ("payer", "row"), _rows(), ids=[f"{payer}: {row['name']}" for payer, row in _rows()]
)
def test_a_golden_case_is_answered_as_written(
    book: RuleBook, payer: str, row: dict[str, Any]
) -> None:
    answer = book.answer(_question(payer, row["given"]))

    assert _seen(answer, row["expect"]) == row["expect"]


def test_every_payer_has_cases() -> None:
    on_file = {path.stem for path in payer_paths(default_folder() / "payers")}

    assert on_file - {path.stem for path in CASES.glob("*.yaml")} == set()


def test_every_case_expects_a_mode() -> None:
    assert [row["name"] for _, row in _rows() if "mode" not in row["expect"]] == []


def _question(payer: str, given: dict[str, Any]) -> RuleQuestion:
    given = {"payer": payer, **given}
    given.setdefault("on", given["as_of"])
    for optional in ("lob", "state", "visit"):
        if given.get(optional) == "none":
            del given[optional]
    return RuleQuestion.model_validate(given)


def _seen(answer: RuleAnswer, expect: dict[str, Any]) -> dict[str, Any]:
    return {key: _SEEN[key](answer) for key in expect}


def _text(value: object) -> str:
    return "none" if value is None else str(value)


_SEEN: dict[str, Any] = {
    "mode": lambda answer: str(answer.mode),
    "ask": lambda answer: [need.fact for need in answer.needs_input],
    "rule": lambda answer: f"{answer.because[0].rule}@{answer.because[0].version}",
    "deadline": lambda answer: _text(answer.deadline),
    "late": lambda answer: "none" if answer.late is None else str(answer.late.is_late).lower(),
    "next": lambda answer: _text(answer.next_trigger_visit),
    "documents": lambda answer: [wanted.document for wanted in answer.documents],
    "modifier": lambda answer: [line.value for line in answer.claim_requirements],
    "vendor": lambda answer: _text(answer.vendor),
    "channel": lambda answer: "none" if answer.channel is None else answer.channel.type,
    "grant": lambda answer: (
        "none" if answer.grant is None else f"{answer.grant.visits} in {answer.grant.days}"
    ),
    "stale": lambda answer: str(answer.because[0].stale).lower(),
    "verify": lambda answer: "yes" if answer.verify else "no",
    "conflict": lambda answer: "yes" if answer.conflicts else "no",
    "amounts": lambda answer: [_text(limit.amount) for limit in answer.limits],
    "tier": lambda answer: str(answer.because[0].source.tier),
}
