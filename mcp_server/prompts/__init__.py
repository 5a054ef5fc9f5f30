"""The ready-made requests of the desk: one Markdown file each, the head says what it asks for."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from mcp.server.mcpserver.prompts.base import Prompt, PromptArgument

_FOLDER = Path(__file__).parent
_NOT_SAID = "(not said)"
_LONGEST = 80


@cache
def all_prompts() -> tuple[Prompt, ...]:
    """Return every prompt of this folder, by name: the name of its file."""
    return tuple(_prompt(path) for path in sorted(_FOLDER.glob("*.md")))


def _prompt(path: Path) -> Prompt:
    _, head, text = path.read_text(encoding="utf-8").split("---\n", 2)
    said: dict[str, Any] = yaml.safe_load(head)
    arguments = [
        PromptArgument(name=name, description=each["about"], required=each.get("required", False))
        for name, each in (said.get("arguments") or {}).items()
    ]

    def fill(**given: str) -> str:
        filled = text.strip()
        for argument in arguments:
            value = " ".join(str(given.get(argument.name) or _NOT_SAID).split())[:_LONGEST]
            filled = filled.replace(f"{{{argument.name}}}", value)
        return filled

    return Prompt(
        name=path.stem,
        title=said["title"],
        description=said["about"],
        arguments=arguments,
        fn=fill,
        context_kwarg=None,
    )
