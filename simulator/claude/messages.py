"""The Messages API: one message, streamed or whole, token counts and the list of models."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from simulator.claude import small_model
from simulator.claude.script import Block, Script, filled
from simulator.claude.streaming import events
from simulator.refusals import claude_error
from simulator.world import World

MODELS = ("claude-sonnet-5-5", "claude-haiku-5-5", "claude-opus-5-5")
UNUSUAL: dict[str, dict[str, Any]] = {
    "claude-practice-retired": {"lifecycle": "retired"},
    "claude-practice-leaving": {"lifecycle": "deprecated"},
    "claude-practice-terse": {"max_tokens": 1_000},
    "claude-practice-forgetful": {"max_input_tokens": 8_000},
}
"""Models that are asked for by their names alone, to see what an app makes of them."""
LETTERS_PER_TOKEN = 4


@dataclass
class Model:
    """The simulated model."""

    world: World
    script: Script = field(default_factory=Script)

    async def create(self, request: Request) -> Response:
        """`POST /v1/messages`."""
        body, refused = self._body(request, ("model", "max_tokens", "messages"))
        return self._stamped(refused or self._reply(body))

    async def count(self, request: Request) -> Response:
        """`POST /v1/messages/count_tokens`."""
        body, refused = self._body(request, ("model", "messages"))
        return self._stamped(refused or JSONResponse({"input_tokens": _tokens(body)}))

    async def models(self, request: Request) -> Response:
        """`GET /v1/models`."""
        refused = _stranger(request)
        rows = [_model(name) for name in MODELS]
        ends = {"first_id": MODELS[0], "last_id": MODELS[-1]}
        return self._stamped(refused or JSONResponse({"data": rows, "has_more": False, **ends}))

    async def model(self, request: Request) -> Response:
        """`GET /v1/models/{name}`."""
        name = request.path_params["name"]
        known = (
            JSONResponse(_model(name))
            if name in (*MODELS, *UNUSUAL)
            else claude_error(404, "No such model.")
        )
        return self._stamped(_stranger(request) or known)

    def _body(self, request: Request, wanted: tuple[str, ...]) -> tuple[dict[str, Any], Any]:
        refused = _stranger(request)
        if refused is not None:
            return {}, refused
        try:
            body = json.loads(request.scope["seen"].body)
        except ValueError:
            return {}, claude_error(400, "The body is not JSON.")
        problem = _problem(body, wanted)
        return body, claude_error(400, problem) if problem else None

    def _reply(self, body: dict[str, Any]) -> Response:
        turn = self.script.turn_for(body["messages"])
        if turn is not None and turn.error:
            return claude_error(
                int(turn.error["status"]),
                turn.error.get("message", "Scripted error."),
                turn.error.get("retry_after"),
            )
        blocks = filled(turn.reply, body["messages"]) if turn else small_model.answer(body)
        message = self._message(body, blocks, turn.stop_reason if turn else None)
        if body.get("stream"):
            return StreamingResponse(events(message), media_type="text/event-stream")
        return JSONResponse(message)

    def _message(
        self, body: dict[str, Any], blocks: list[Block], stop_reason: str | None
    ) -> dict[str, Any]:
        blocks = [self._named(block) for block in blocks]
        uses_tool = any(block["type"] == "tool_use" for block in blocks)
        return {
            "id": f"msg_{self.world.digits(20)}",
            "type": "message",
            "role": "assistant",
            "model": body["model"],
            "content": blocks,
            "stop_reason": stop_reason or ("tool_use" if uses_tool else "end_turn"),
            "stop_sequence": None,
            "usage": {"input_tokens": _tokens(body), "output_tokens": _length(blocks)},
        }

    def _named(self, block: Block) -> Block:
        if block["type"] == "tool_use" and "id" not in block:
            return {**block, "id": f"toolu_{self.world.digits(20)}"}
        return block

    def _stamped(self, response: Response) -> Response:
        response.headers["request-id"] = f"req_{self.world.digits(20)}"
        return response


def claude_routes(model: Model, prefix: str) -> list[BaseRoute]:
    """All addresses of the model under a prefix."""
    return [
        Route(f"{prefix}/v1/messages", model.create, methods=["POST"]),
        Route(f"{prefix}/v1/messages/count_tokens", model.count, methods=["POST"]),
        Route(f"{prefix}/v1/models", model.models, methods=["GET"]),
        Route(f"{prefix}/v1/models/{{name}}", model.model, methods=["GET"]),
    ]


def _stranger(request: Request) -> JSONResponse | None:
    """A refusal for a caller without a key, or with one that was withdrawn."""
    kind, _, key = request.headers.get("authorization", "").partition(" ")
    key = key if kind == "Bearer" else request.headers.get("x-api-key", "")
    if not key or "revoked" in key:
        return claude_error(401, "The key is not valid.")
    if "anthropic-version" not in request.headers:
        return claude_error(400, "anthropic-version: this header is required.")
    return None


def _problem(body: Any, wanted: tuple[str, ...]) -> str | None:
    """What is wrong with a request, if anything."""
    if not isinstance(body, dict):
        return "Send one JSON object."
    missing = [name for name in wanted if name not in body]
    if missing:
        return f"{missing[0]}: this field is required."
    if "thread" in body:
        return "thread: conversations are not kept here."
    messages = body["messages"]
    if not isinstance(messages, list) or not messages:
        return "messages: at least one message is required."
    return _turn_problem(messages)


def _turn_problem(messages: list[Any]) -> str | None:
    offered: set[str] = set()
    for place, message in enumerate(messages):
        if not isinstance(message, dict) or message.get("role") not in ("user", "assistant"):
            return f"messages.{place}.role: use user or assistant."
        blocks = message.get("content")
        if not blocks:
            return f"messages.{place}.content: must not be empty."
        for block in blocks if isinstance(blocks, list) else []:
            if not isinstance(block, dict):
                return f"messages.{place}.content: use blocks."
            if block.get("type") == "tool_use":
                offered.add(str(block.get("id")))
            if block.get("type") == "tool_result" and block.get("tool_use_id") not in offered:
                return f"messages.{place}: a tool_result without its tool_use."
    return None if messages[0]["role"] == "user" else "messages.0.role: begin with user."


def _model(name: str) -> dict[str, Any]:
    return {
        "type": "model",
        "id": name,
        "display_name": name.replace("-", " ").title(),
        "created_at": "2026-10-01T00:00:00Z",
        "max_input_tokens": 200_000,
        "max_tokens": 64_000,
        "lifecycle": "active",
        **UNUSUAL.get(name, {}),
    }


def _tokens(body: dict[str, Any]) -> int:
    return _length([body.get("system"), body.get("tools"), body["messages"]])


def _length(content: Any) -> int:
    return max(len(json.dumps(content)) // LETTERS_PER_TOKEN, 1)
