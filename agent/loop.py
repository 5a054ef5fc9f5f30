"""Drives a model with the tools: bounded, and plain about why it stopped."""

from __future__ import annotations

from typing import Any, Protocol

from mcp import Client

from agent.toolbox import Refused, Toolbox, text_of
from priorauth.errors import PriorAuthError
from priorauth.models.conversation import Budget, Reply

MOST_TURNS = 24
LONGEST_RESULT = 12_000
_DONE = frozenset({"end_turn", "stop_sequence"})


class TalkingModel(Protocol):
    """Answers a conversation; see `adapters/model/claude.py`."""

    name: str
    budget: Budget
    """How much of it a clinic may use on one day."""

    async def reply(
        self,
        system: str,
        messages: list[dict[str, Any]],
        tools: list[dict[str, Any]],
        *,
        may_call: bool,
    ) -> Reply:
        """Return the next reply; may raise Unavailable, AuthenticationFailed or Rejected."""
        ...


class NoAnswer(PriorAuthError):
    """The model gave no usable answer; the text says why."""


async def converse(
    model: TalkingModel,
    tools: Toolbox,
    offered: list[dict[str, Any]],
    system: str,
    messages: list[dict[str, Any]],
) -> str:
    """Return the model's answer; `messages` grows by what was said.

    Raises:
        NoAnswer: It stopped without a usable answer.
        AdapterError: It could not be asked.
    """
    known = {tool["name"] for tool in offered}
    may_call = True
    for _ in range(MOST_TURNS):
        reply = await model.reply(system, messages, offered, may_call=may_call)
        tools.note(reply)
        if reply.blocks:
            messages.append({"role": "assistant", "content": list(reply.blocks)})
        if reply.stop_reason == "tool_use" and reply.calls:
            results = [await _result(tools, known, each) for each in reply.calls]
            messages.append({"role": "user", "content": results})
            may_call = not any(each.get("is_last") for each in results)
            for each in results:
                each.pop("is_last", None)
        elif reply.stop_reason != "pause_turn":
            return _ending(reply)
    raise NoAnswer("The model came to no end.")


async def offered_tools(client: Client) -> list[dict[str, Any]]:
    """Return the tools as a model is told of them."""
    return [
        {
            "name": tool.name,
            "description": tool.description or "",
            "input_schema": tool.input_schema,
        }
        for tool in (await client.list_tools()).tools
    ]


async def _result(tools: Toolbox, known: set[str], asked: dict[str, Any]) -> dict[str, Any]:
    """Run one tool; what went wrong goes back as text, for the model to read."""
    failed, is_last = True, False
    if asked["name"] not in known:
        said = "There is no tool of that name."
    else:
        try:
            result = await tools.run(asked["name"], dict(asked.get("input") or {}))
            said, failed = text_of(result), result.is_error
        except Refused as error:
            said, is_last = f"{error} Answer with what you know.", True
    if len(said) > LONGEST_RESULT:
        said = said[:LONGEST_RESULT] + " … cut here; ask for less."
    return {
        "type": "tool_result",
        "tool_use_id": asked["id"],
        "content": said,
        "is_error": failed,
        "is_last": is_last,
    }


def _ending(reply: Reply) -> str:
    if reply.stop_reason == "refusal":
        raise NoAnswer("The model declined to answer.")
    if reply.stop_reason == "model_context_window_exceeded":
        raise NoAnswer("The conversation became too long for the model.")
    if not reply.text:
        raise NoAnswer("The model said nothing.")
    if reply.stop_reason == "max_tokens":
        return f"{reply.text}\n(The answer was cut off here. Ask for a part of it.)"
    if reply.stop_reason not in _DONE:
        raise NoAnswer("The model stopped for a reason that the desk does not know.")
    return reply.text
