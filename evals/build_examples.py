"""Make `agent/hearing/examples.txt`: the questions on file with slots, and what answers each.

`python -m evals.build_examples` writes it anew; a test says when that was forgotten. Only first
questions of a conversation are taken: what follows has its meaning from what went before.
"""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path

import yaml

from agent.hearing.alike import Example
from agent.hearing.heard import Heard, hear
from agent.planner.every_kind import intent_of
from agent.planner.offering import kind_of, slotted
from rules.book import load_book

QUESTIONS = Path(__file__).parent / "questions"
EXAMPLES = Path(__file__).parents[1] / "agent" / "hearing" / "examples.txt"
ON = date(2026, 11, 23)
CLINIC = ("northwind", "northwind health plan", "meadowlark", "meadowlark mutual")
CASE = re.compile(r"\{[A-Z_]+\}")
UNSEEN = "_unseen"
"""Ends the name of a file of questions that judge: no wording is taken from them."""
_HEAD = """# Made by `python -m evals.build_examples` from evals/questions; do not edit by hand.
# The kind of question, the concepts that are heard, and the wording with slots.
"""


def examples() -> list[Example]:
    """Return every first question on file as an example."""
    payers = known_payers()
    found: dict[str, Example] = {}
    for path in sorted(QUESTIONS.glob("*.yaml")):
        if path.stem.endswith(UNSEEN):
            continue
        text = path.read_text(encoding="utf-8")
        for question in yaml.load(text, Loader=yaml.CSafeLoader):
            text = CASE.sub("C-7K2M9QXAPT", question["asked"][0])
            heard = hear(text, {*payers, *CLINIC}, ON)
            example = _example(heard, abstains=bool(question.get("abstains")))
            if example is not None:
                found.setdefault(example.text, example)
    return sorted(found.values(), key=lambda each: (each.kind, each.text))


def known_payers() -> set[str]:
    """Return what the payers of the rule book are called."""
    return {
        n.casefold() for each in load_book().payers() for n in (each.id, each.name, *each.aliases)
    }


def _example(heard: Heard, *, abstains: bool) -> Example | None:
    """Return the example; none for a question that an example of another answers."""
    intent = intent_of(heard)
    if intent is None and not abstains:
        return None
    if heard.strange or heard.question_ids or heard.document_ids or len(heard.payers) > 1:
        return None
    concepts = tuple(sorted(heard.understood.concepts))
    is_beyond_us = abstains and bool(heard.understood.unknown)
    return Example(kind_of(None if is_beyond_us else intent, heard), concepts, slotted(heard))


def as_text(found: list[Example]) -> str:
    """Return the file."""
    return _HEAD + "".join(f"{e.kind}\t{' '.join(e.concepts)}\t{e.text}\n" for e in found)


if __name__ == "__main__":
    made = examples()
    EXAMPLES.write_text(as_text(made), encoding="utf-8")
    sys.stdout.write(f"{len(made)} wordings\n")
