"""The pages about security name only tests that exist."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "docs" / "security").glob("*.md"))
NAMED = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")


@cache
def names_in(file: str) -> frozenset[str]:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if hasattr(node, "name"))


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_every_test_that_a_page_names_exists(page: Path) -> None:
    missing = [
        f"{file}::{name}"
        for file, name in NAMED.findall(page.read_text(encoding="utf-8"))
        if not (ROOT / file).exists() or (name and name not in names_in(file))
    ]
    assert missing == []


def test_every_clause_of_the_technical_safeguards_names_a_test() -> None:
    page = (ROOT / "docs" / "security" / "hipaa.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| (")]

    assert len(rows) >= 11
    assert [row for row in rows if not NAMED.search(row)] == []
