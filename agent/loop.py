"""Drives a model with the tools: bounded, and plain about why it stopped."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Protocol, runtime_checkable

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
    may_see_names: bool
    """Whether the clinic has raised what it may see; else every question is screened."""

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


@runtime_checkable
class SpeakingModel(Protocol):
    """A model whose reply can be heard while it comes."""

    async def reply_aloud(
        self,
        system: str,
        messages: list[dict[str, Any]],
        tools: list[dict[str, Any]],
        *,
        may_call: bool,
        say: Callable[[str], Awaitable[None]],
    ) -> Reply:
        """Return the next reply, its words told as they come; may raise as `reply` does."""
        ...


class Listener(Protocol):
    """Who watches an answer come about; what it does must neither fail nor take long."""

    async def looks_up(self, tool: str) -> None:
        """A tool is being asked; what was said before it was no answer yet."""
        ...

    async def says(self, piece: str) -> None:
        """The model goes on with its answer."""
        ...


class NoAnswer(PriorAuthError):
    """The model gave no usable answer; the text says why."""


async def converse(
    model: TalkingModel,
    tools: Toolbox,
    offered: list[dict[str, Any]],
    system: str,
    messages: list[dict[str, Any]],
    *,
    listener: Listener | None = None,
) -> str:
    """Return the model's answer; `messages` grows by what was said.

    Raises:
        NoAnswer: It stopped without a usable answer.
        AdapterError: It could not be asked.
    """
    known = {tool["name"] for tool in offered}
    may_call = True
    for _ in range(MOST_TURNS):
        reply = await _next(model, (system, messages, offered), listener, may_call=may_call)
        tools.note(reply)
        if reply.blocks:
            messages.append({"role": "assistant", "content": list(reply.blocks)})
        if reply.stop_reason == "tool_use" and reply.calls:
            results = []
            for each in reply.calls:
                if listener is not None:
                    await listener.looks_up(each["name"])
                results.append(await _result(tools, known, each))
            messages.append({"role": "user", "content": results})
            may_call = not any(each.get("is_last") for each in results)
            for each in results:
                each.pop("is_last", None)
        elif reply.stop_reason != "pause_turn":
            return _ending(reply)
    raise NoAnswer("The model came to no end.")


async def _next(
    model: TalkingModel,
    asked: tuple[str, list[dict[str, Any]], list[dict[str, Any]]],
    listener: Listener | None,
    *,
    may_call: bool,
) -> Reply:
    """Return the next reply, told while it comes where somebody listens."""
    if listener is None or not isinstance(model, SpeakingModel):
        return await model.reply(*asked, may_call=may_call)
    return await model.reply_aloud(*asked, may_call=may_call, say=listener.says)


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
    given = asked.get("input") or {}
    if asked["name"] not in known:
        said = "There is no tool of that name."
    elif not isinstance(given, dict):
        said = "The arguments of a call are an object with a name for each."
    else:
        try:
            result = await tools.run(asked["name"], given)
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
