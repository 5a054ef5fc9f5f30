"""What the model is told to say: turns that match a question, or that come one after the other."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Block = dict[str, Any]


@dataclass
class Turn:
    """One scripted answer.

    With `when` it answers every question that the pattern is found in; with `after_tool` it
    answers the result of that tool; with neither it is used once, in its place in the script.
    """

    reply: list[Block]
    when: str | None = None
    after_tool: str | None = None
    stop_reason: str | None = None
    error: dict[str, Any] | None = None
    times: int | None = None
    used: int = 0

    def fits(self, question: str, tool: str | None) -> bool:
        """Whether this turn answers now."""
        if self.times is not None and self.used >= self.times:
            return False
        if self.when is None and self.after_tool is None:
            return True
        if self.after_tool != tool:
            return False
        return self.when is None or re.search(self.when, question, re.IGNORECASE) is not None


@dataclass
class Script:
    """The turns in force, and how often each was used."""

    turns: list[Turn] = field(default_factory=list)

    def load(self, turns: list[dict[str, Any]]) -> None:
        """Replace the script.

        Raises:
            ValueError: A turn is not readable.
        """
        try:
            loaded = [Turn(**{"reply": [], **turn}) for turn in turns]
            for turn in loaded:
                re.compile(turn.when or "")
        except (TypeError, re.error) as error:
            raise ValueError(f"A turn is not readable: {error}") from error
        for turn in loaded:
            if turn.when is None and turn.after_tool is None:
                turn.times = turn.times or 1
        self.turns = loaded

    def turn_for(self, messages: list[dict[str, Any]]) -> Turn | None:
        """The turn that answers a conversation, counted as used."""
        question, tool = last_question(messages), answered_tool(messages)
        for turn in self.turns:
            if turn.fits(question, tool):
                turn.used += 1
                return turn
        return None


def blocks_of(message: dict[str, Any]) -> list[Block]:
    """A message's content as blocks."""
    content = message.get("content")
    return [{"type": "text", "text": content}] if isinstance(content, str) else list(content or [])


def last_question(messages: list[dict[str, Any]]) -> str:
    """The text of the last message of the person who asks."""
    for message in reversed(messages):
        texts = [each["text"] for each in blocks_of(message) if each.get("type") == "text"]
        if message["role"] == "user" and texts:
            return "\n".join(texts)
    return ""


def answered_tool(messages: list[dict[str, Any]]) -> str | None:
    """The tool whose result is the last word, if it is one."""
    results = _results(messages)
    if not results:
        return None
    asked = results[-1].get("tool_use_id")
    for block in _all_blocks(messages, lambda each: each.get("type") == "tool_use"):
        if block.get("id") == asked:
            return str(block["name"])
    return None


def tool_result(messages: list[dict[str, Any]]) -> tuple[str, bool]:
    """The last tool result as text, and whether the tool failed."""
    results = _results(messages)
    if not results:
        return "", False
    texts = [each.get("text", "") for each in blocks_of(results[-1])]
    return "\n".join(texts), bool(results[-1].get("is_error"))


def filled(reply: list[Block], messages: list[dict[str, Any]]) -> list[Block]:
    """A reply with `{tool_result}` replaced by what the tool said."""
    result = json.dumps(tool_result(messages)[0])[1:-1]
    return [json.loads(json.dumps(block).replace("{tool_result}", result)) for block in reply]


def _results(messages: list[dict[str, Any]]) -> list[Block]:
    return [each for each in blocks_of(messages[-1]) if each.get("type") == "tool_result"]


def _all_blocks(messages: list[dict[str, Any]], fits: Callable[[Block], bool]) -> list[Block]:
    return [block for message in messages for block in blocks_of(message) if fits(block)]
