"""The rule files of the practice clinic's invented payers, dated on the day of the practice."""

from __future__ import annotations

from datetime import date
from pathlib import Path

_TEMPLATES = Path(__file__).parent / "rules"


def write_rules(folder: Path, today: date) -> Path:
    """Write the invented payers' rule files as if they had been read today; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for template in sorted(_TEMPLATES.glob("*.yaml")):
        text = template.read_text(encoding="utf-8").replace("TODAY", today.isoformat())
        (folder / template.name).write_text(text, encoding="utf-8")
    return folder
