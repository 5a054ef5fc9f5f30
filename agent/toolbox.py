"""The tools as the agent calls them: over MCP, in process, with what was used remembered."""

from __future__ import annotations

import re
from typing import Any

from mcp import Client
from mcp_types import CallToolResult, TextContent

from priorauth.models.conversation import Reply, Spend

MOST_CALLS = 20
"""Calls for one question."""
_CASE = re.compile(r"\bC-[0-9A-Z]{10}\b")
_DOCUMENT = re.compile(r"\bD-[0-9A-Z]{10}\b")
_INBOX = "read_referral"


class Refused(Exception):
    """A tool refused; the text is for staff."""


class Toolbox:
    """Calls tools for one question, and remembers which tools, cases and papers."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self.used: list[str] = []
        self.spent = Spend()
        """What the model used for this question."""
        self.cases: dict[str, None] = {}
        self.papers: dict[str, None] = {}
        """Documents that were listed as having come in."""
        self._most = MOST_CALLS

    async def call(self, tool: str, /, **arguments: Any) -> dict[str, Any]:
        """Return a tool's facts.

        Raises:
            Refused: The tool said no, or too many calls were made.
        """
        result = await self.run(
            tool, {name: value for name, value in arguments.items() if value is not None}
        )
        if result.is_error:
            raise Refused(text_of(result))
        return dict(result.structured_content or {})

    def taken_over(self) -> None:
        """Let the planner answer in the model's place: with calls and with cases of its own."""
        self._most = len(self.used) + MOST_CALLS
        self.cases.clear()
        self.papers.clear()

    def note(self, reply: Reply) -> None:
        """Count what a reply of the model used."""
        self.spent = Spend(
            questions=1,
            input_tokens=self.spent.input_tokens + reply.input_tokens,
            output_tokens=self.spent.output_tokens + reply.output_tokens,
        )

    async def run(self, tool: str, arguments: dict[str, Any]) -> CallToolResult:
        """Return a tool's result as it is, errors included."""
        if len(self.used) >= self._most:
            raise Refused("That needs too many steps at once. Ask about fewer cases.")
        self.used.append(tool)
        result = await self._client.call_tool(tool, arguments)
        if not result.is_error:
            for case_id in _CASE.findall(text_of(result)):
                self.cases.setdefault(case_id)
            for document_id in _DOCUMENT.findall(text_of(result) if tool == _INBOX else ""):
                self.papers.setdefault(document_id)
        return result


def text_of(result: CallToolResult) -> str:
    """Return what a result says in text."""
    return "\n".join(part.text for part in result.content if isinstance(part, TextContent))
