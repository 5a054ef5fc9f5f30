"""Whether the rule book is right: golden cases beside the packs, and cells nobody may answer.

Run `python -m evals.rule_cases [--json]` in the repository: it prints how many of each there
are and how many are answered as they must be.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import Any

from priorauth.models.coverage import LINES_OF_BUSINESS
from priorauth.models.rules import Facts, Mode, RuleAnswer, RuleQuestion
from priorauth.states import STATES
from rules.book import RuleBook, load_book
from rules.compiled import PERMISSIVE
from rules.strict_yaml import read_bytes

CASES = Path(__file__).parents[1] / "tests" / "rules" / "cases"
TODAY = date(2026, 11, 27)
ON = date(2026, 12, 1)
CODES = ("97161", "97164", "97110", "97140", "97530", "97035")
OUTSIDE = ("20560", "97550", "98977", "90912", "99213", "97811")
NOBODY = ("tufts", "oscar", "upmc", "geisinger", "medica")
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


def golden_rows() -> list[tuple[str, dict[str, Any]]]:
    """Return every golden case with its payer."""
    rows: list[tuple[str, dict[str, Any]]] = []
    for path in sorted(CASES.glob("*.yaml")):
        listed = read_bytes(path.read_bytes() + b"\n...\n", path.name).plain()
        rows += [(path.stem, row) for row in listed]
    return rows


def question_of(payer: str, given: dict[str, Any]) -> RuleQuestion:
    """Return the question of a golden case; `none` means that nobody has said it."""
    given = {"payer": payer, **given}
    given.setdefault("on", given["as_of"])
    for optional in ("lob", "state", "visit"):
        if given.get(optional) == "none":
            del given[optional]
    return RuleQuestion.model_validate(given)


def seen_in(answer: RuleAnswer, expect: dict[str, Any]) -> dict[str, Any]:
    """Return what an answer says about the words that a golden case expects."""
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


def ask(payer: str, lob: str | None, code: str, **more: object) -> RuleQuestion:
    """Return a question in which everything else is said."""
    base = {"state": "TX", "visit": 3, "on": ON, "as_of": TODAY, "facts": COMPLETE}
    return RuleQuestion.model_validate({"payer": payer, "lob": lob, "code": code, **base, **more})


def _no_line_of_business(book: RuleBook) -> Iterator[RuleQuestion]:
    for payer, lob, code in product(book.index.payers, LINES_OF_BUSINESS, CODES[2:4]):
        if (payer, lob) not in book.index.families:
            yield ask(payer, lob, code)


def _no_state(book: RuleBook) -> Iterator[RuleQuestion]:
    for (payer, lob), families in sorted(book.index.families.items()):
        terms = [term for family in families for term in family]
        if terms and all(term.states is not None for term in terms):
            held = {state for term in terms for state in term.states or ()}
            for state in sorted(STATES - held)[:12]:
                yield ask(payer, lob, "97110", state=state)


def _no_code(book: RuleBook) -> Iterator[RuleQuestion]:
    for (payer, lob), code in product(sorted(book.index.families), OUTSIDE):
        yield ask(payer, lob, code)


def _no_payer(_: RuleBook) -> Iterator[RuleQuestion]:
    for payer, lob, code in product(NOBODY, LINES_OF_BUSINESS, CODES):
        yield ask(payer, lob, code)


def _long_ago(book: RuleBook) -> Iterator[RuleQuestion]:
    for (payer, lob), families in sorted(book.index.families.items()):
        terms = [term for family in families for term in family]
        if all(term.begins > date(2000, 1, 1).toordinal() for term in terms):
            yield ask(payer, lob, "97110", on=date(1999, 5, 5))


UNCOVERED = {
    "no rule for the line of business": _no_line_of_business,
    "no rule for the state": _no_state,
    "no rule for the code": _no_code,
    "no rule for the payer": _no_payer,
    "before any rule began": _long_ago,
}


def everywhere(book: RuleBook, as_of: date) -> Iterator[RuleQuestion]:
    """Yield questions that rules on file are about, as known on a day."""
    for (payer, lob), code, visit in product(sorted(book.index.families), CODES, (1, 7, 13, 26)):
        families = book.index.families[payer, lob]
        states = {
            sorted(term.states)[0] if term.states else "OH"
            for family in families
            for term in family
        }
        for state in sorted(states):
            yield ask(payer, lob, code, state=state, visit=visit, as_of=as_of)


def measure(book: RuleBook) -> dict[str, int]:
    """Count golden cases, uncovered cells and stale ones, and what is answered wrongly."""
    rows = golden_rows()
    answers = [book.answer(question_of(payer, row["given"])) for payer, row in rows]
    pairs = list(zip(rows, answers, strict=True))
    uncovered = [question for cells in UNCOVERED.values() for question in cells(book)]
    stale = list(everywhere(book, TODAY + timedelta(days=400)))
    return {
        "payers": len(book.index.payers),
        "rules": sum(len(payer.rules) for payer in book.index.payers.values()),
        "golden cases": len(rows),
        "golden cases answered as written": sum(
            seen_in(answer, row["expect"]) == row["expect"] for (_, row), answer in pairs
        ),
        'false "no authorization needed"': sum(
            answer.mode is Mode.NO_PA and row["expect"]["mode"] != "no_pa"
            for (_, row), answer in pairs
        ),
        "uncovered cells": len(uncovered),
        "uncovered cells answered": sum(book.decide(q) not in NOT_ANSWERED for q in uncovered),
        "stale cells": len(stale),
        "stale cells that still permit": sum(book.decide(q) in PERMISSIVE for q in stale),
    }


def main() -> None:
    """Print the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    as_json = parser.parse_args().json
    found = measure(load_book())
    if as_json:
        print(json.dumps(found, indent=2))
        return
    for name, count in found.items():
        print(f"{name:<36} {count}")


if __name__ == "__main__":
    main()
