from __future__ import annotations

import importlib

import pytest

from adapters.redaction.anchors import Anchored, Looked
from adapters.redaction.recognizers import all_recognizers
from evals.redaction.notes import draw_notes

NOTES = [note.text for note in draw_notes(112, 3, "tuning")]


def anchored() -> dict[str, Anchored]:
    names = [f"recognizers.{name}" for name, _ in all_recognizers()]
    names += [f"misread.{name}" for name, _ in all_recognizers("misread")]
    modules = [importlib.import_module(f"adapters.redaction.{name}") for name in names]
    modules.append(importlib.import_module("adapters.redaction.keeping"))
    return {
        f"{module.__name__.rpartition('.')[2]}{name}": value
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, Anchored)
    }


@pytest.mark.parametrize("name", sorted(anchored()))
def test_a_pattern_finds_at_its_beginnings_what_it_finds_everywhere(name: str) -> None:
    pattern = anchored()[name]

    assert pattern.beginnings is not None
    for note in NOTES:
        everywhere = [match.span() for match in pattern.pattern.finditer(note)]
        assert [match.span() for match in pattern.finditer(Looked(note))] == everywhere


@pytest.mark.parametrize(
    "pattern",
    [r"[A-Z]\w+", r"\(?\d{3}", r".at", r"", r"a?", r"ph", r"(?<![A-Z])[A-Z]\w", r"(?i)\b[A-Z]\w"],
)
def test_a_pattern_whose_beginnings_cannot_be_told_is_searched_as_usual(pattern: str) -> None:
    text = "A cat sat at (555) 123, phone"
    whole = Anchored(pattern)

    assert whole.beginnings is None
    assert list(map(str, whole.finditer(text))) == list(map(str, whole.pattern.finditer(text)))


@pytest.mark.parametrize(
    ("pattern", "beginnings"),
    [
        (r"(?i)\b(?:Phone|ph)[: ]\d", {"phon", "ph"}),
        (r"(?<!\d)\d{2}/\d", {"00/0"}),
        (r"\bT\d{1,2}", {"t"}),
        (r"\bid ?(?:no)?:", {"id", "idno"}),
        (r"\bs/n:", {"s"}),
        (r"\b(?:Co|Inc)\b", {"co", "inc"}),
        (r"(?<!\d)\d{1,2} ?/\d", {"0/0", "0 /0", "00/0", "00 /0"}),
        (r"(?<!\d)\d(?:-\d)?(?: |:)x", {"0 a", "0:a", "0-0 a", "0-0:a"}),
        (r"(?<![A-Za-z'-])[A-Z][a-z]+ed\b", {"A"}),
        (r"(?<![\w-])(?:\d{3}-[A-Z]{3}|[A-Z]{4}\d)", {"0", "A"}),
    ],
)
def test_the_beginnings_come_from_the_pattern(pattern: str, beginnings: set[str]) -> None:
    assert Anchored(pattern).beginnings == beginnings
