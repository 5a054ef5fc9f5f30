"""What a pattern cannot do without: a search is left out only where it would find nothing."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re

import pytest

import adapters.reading
from adapters.reading.layout.layout import Run, Word
from adapters.reading.wordings import needs
from adapters.reading.wordings.needs import heard_in, needed, plain, wording
from simulator.paper import corpus, sets


def _run(text: str) -> Run:
    return Run.of(
        Word(word, 10.0 * at, 0.0, 10.0 * at + 9.0, 9.0) for at, word in enumerate(text.split(" "))
    )


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        (r"(?i)\bsurgery (?:date|on)\b", [{"surgery date", "surgery on"}]),
        (r"\bnpi\W{0,3}(\d{4})", [{"0000"}, {"npi"}]),
        (r"start(?:ed|ing)?\s+\w+", [{"start"}]),
        (r"st(?:op|art)s?|begin", [{"begin", "start", "stop"}]),
        (r"\bDOB:\s*(?=born)", [{"dob:"}, {"born"}]),
        (r"(?:male|[a-z]+)\d", [{"0"}]),
        (r"[^a]*|x?", []),
        (r"(?<!not )\bno\b", [{"no"}]),
        (r"a(?i:B)c", [{"abc"}]),
    ],
)
def test_what_a_pattern_needs_follows_from_the_pattern(pattern: str, told: list[set[str]]) -> None:
    assert [set(need) for need in needed(re.compile(pattern))] == told


@pytest.mark.parametrize(
    "text",
    ["DATE OF \u017fURGERY 3", "\u212anee \u0661\u0662", "\u0130njury on 4", "Dat\u0131ng from 5"],
)
def test_letters_that_a_pattern_takes_for_plain_ones_count_as_these(text: str) -> None:
    for pattern in (r"(?i)surgery \d", r"(?i)knee \d\d", r"(?i)injury on", r"(?i)dating from"):
        found = re.search(pattern, text) is not None
        needs_met = all(any(one in plain(text) for one in need)
                        for need in needed(re.compile(pattern)))  # fmt: skip
        assert needs_met or not found


def test_a_pattern_that_is_made_after_a_text_was_heard_is_looked_for_everywhere() -> None:
    text = _run("Nobody has asked for a zeppelin yet")
    assert heard_in(text.text) == text.heard
    assert wording(r"zeppelin\b").search(text) is not None


def test_no_pattern_misses_what_it_finds_by_itself() -> None:
    for module in pkgutil.walk_packages(adapters.reading.__path__, "adapters.reading."):
        if ".pictures" not in module.name:
            importlib.import_module(module.name)
    told = [text for seed in range(40) for text in _lines(seed)]
    assert len(told) > 800
    found = 0
    for text in told:
        for one in needs._PATTERNS:
            matches = [match.span() for match in one.of.finditer(text.text)]
            assert [match.span() for match in one.finditer(text)] == matches, one.of.pattern
            found += len(matches)
    assert found > 100


def _lines(seed: int) -> list[Run]:
    import pymupdf

    source = random.Random(seed)
    layout = source.choice(["emr_order", *sets.FORMERLY_REPORTING])
    content, _, _ = corpus.one(source, layout, "text")
    page = pymupdf.open(stream=content, filetype="pdf")[0]
    lines = page.get_text().splitlines()
    return [_run(line) for line in lines if line.strip()] + [_run(" ".join(lines))]
