"""Spans found, put together where they overlap, as the words that they cover."""

from __future__ import annotations

from collections.abc import Iterable

from adapters.redaction.found import Found


def merged(text: str, found: Iterable[Found]) -> list[str]:
    spans: list[list[int]] = []
    for each in sorted(found):
        if spans and each.start < spans[-1][1]:
            spans[-1][1] = max(spans[-1][1], each.end)
        else:
            spans.append([each.start, each.end])
    return [text[start:end].strip() for start, end in spans]
