"""The ready-made requests of the desk: one Markdown file each, the head says what it asks for."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from mcp.server.mcpserver.prompts.base import Message, Prompt, PromptArgument
from mcp.shared.exceptions import MCPError
from mcp_types import INVALID_PARAMS, InputRequiredResult

_FOLDER = Path(__file__).parent
_NOT_SAID = "(not said)"
_LONGEST = 80


class DeskPrompt(Prompt):
    """A prompt that says which of its arguments is missing."""

    async def render(
        self, arguments: dict[str, Any] | None, context: Any
    ) -> list[Message] | InputRequiredResult:
        """Return what the prompt says.

        Raises:
            MCPError: An argument that it needs was not given.
        """
        given = arguments or {}
        wanted = [each.name for each in self.arguments or () if each.required]
        missing = [name for name in wanted if name not in given]
        if missing:
            raise MCPError(INVALID_PARAMS, f"{self.name} needs {', '.join(missing)}.")
        return await super().render(arguments, context)


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

    return DeskPrompt(
        name=path.stem,
        title=said["title"],
        description=said["about"],
        arguments=arguments,
        fn=fill,
        context_kwarg=None,
    )
