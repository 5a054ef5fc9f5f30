"""Every promise has a test that exists."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.promises import PROMISES, Promise

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("promise", PROMISES.values(), ids=PROMISES.keys())
def test_a_promise_is_proved_by_tests_that_exist(promise: Promise) -> None:
    for node in promise.proved_by:
        file, _, name = node.partition("::")
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        names = {each.name for each in ast.walk(tree) if hasattr(each, "name")}
        assert name in names, node
