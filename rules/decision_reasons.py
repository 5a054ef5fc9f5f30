"""What a payer's decision reason code means for a clinic, in our own words."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from rules.strict_yaml import read_file

_FILE = Path(__file__).parent / "codes" / "decision_reasons.yaml"


def reason_meaning(code: str) -> str | None:
    """Return what a code means, or None where we have no words for it."""
    return _meanings().get(code.strip().upper())


@cache
def _meanings() -> dict[str, str]:
    groups = read_file(_FILE).plain()["groups"]
    return {code: group["meaning"] for group in groups for code in group["codes"]}
