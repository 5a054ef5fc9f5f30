"""How long redaction of a page takes, beside Presidio as it comes, on the same notes in one run."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from evals.redaction.layers import BASELINE, LAYERS, in_turns
from evals.redaction.notes import Note, draw_notes

NOTES, ROUNDS = 70, 5
"""How many notes a layer gets in a round, each time others."""
GOAL = 10.0
PAGE = 2.5
"""Thousand characters."""


def _pages(seed: int) -> list[Note]:
    """Return notes put together until a page is full, with the identities of the first."""
    pages: list[Note] = []
    for note in draw_notes(NOTES, seed, "tuning"):
        last = pages[-1] if pages else None
        if last is not None and len(last.text) < PAGE * 1000 and last.from_ocr == note.from_ocr:
            pages[-1] = replace(last, text=f"{last.text}\n{note.text}")
        else:
            pages.append(note)
    return pages


def run() -> list[dict[str, Any]]:
    """Measure every layer in processor time, warm."""
    took_by = in_turns(LAYERS, _pages, rounds=ROUNDS)
    slow = took_by.pop(BASELINE)
    rows = []
    for name, took in took_by.items():
        is_goal = name == "all layers"
        rows.append(
            {
                "what": f"redacting a page: {name}",
                "ours": f"{took * PAGE:.1f} ms",
                "baseline": f"{BASELINE} {slow * PAGE:.1f} ms",
                "ratio": round(slow / took, 1),
                "goal": f">= {GOAL:.0f} times faster" if is_goal else "",
                "note": ("met" if slow / took >= GOAL else "missed") if is_goal else "",
            }
        )
    return rows
