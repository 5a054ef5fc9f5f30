"""What a model answers in a conversation: why it stopped, and its blocks as they came."""

from __future__ import annotations

from typing import Any

from priorauth.models.base import Model


class Reply(Model):
    """One reply; `blocks` go back unchanged with the next turn."""

    stop_reason: str | None
    blocks: tuple[dict[str, Any], ...]

    @property
    def text(self) -> str:
        """What it says in words."""
        return "\n".join(b["text"] for b in self.blocks if b.get("type") == "text").strip()

    @property
    def calls(self) -> tuple[dict[str, Any], ...]:
        """The tools that it asks for."""
        return tuple(b for b in self.blocks if b.get("type") == "tool_use")
