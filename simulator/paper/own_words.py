"""What the offices behind a layout call things: each draws one of a few wordings of its own."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random

import yaml


@cache
def _on_file() -> dict[str, dict[str, list[str]]]:
    read: dict[str, dict[str, list[str]]] = {}
    for path in sorted((Path(__file__).parent / "office_words").glob("*.yaml")):
        read |= yaml.safe_load(path.read_text(encoding="utf-8"))
    return read


def own_words(layout: str, rng: Random) -> dict[str, str]:
    """One wording for everything that the papers of a layout ask or say."""
    return {name: rng.choice(ways) for name, ways in _on_file()[layout].items()}
