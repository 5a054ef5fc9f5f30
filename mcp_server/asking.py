"""Asks the person at an MCP client for facts that a rule answer still needs; never for approval.

Both eras of MCP: since 2026-07-28 the question goes back as a result and the client calls
again with the answer; before that the server asks while the call waits. One fact can make
another one matter, so it is asked again; what was said before goes out sealed and comes back.
"""

from __future__ import annotations

import json
from typing import Any, Literal

from mcp.server.elicitation import AcceptedElicitation, render_elicitation_schema
from mcp.server.mcpserver import Context
from mcp_types import (
    CallToolResult,
    ElicitRequest,
    ElicitRequestFormParams,
    ElicitResult,
    InputRequiredResult,
)
from mcp_types.version import is_version_at_least
from pydantic import BaseModel, Field, ValidationError, create_model

from priorauth.models.coverage import LineOfBusiness

TOOL = "lookup_payer_rules"
_BY_RESULT_SINCE = "2026-07-28"
_KEY = "facts"
MOST_ROUNDS = 4
"""Forms that one call may put before a person."""
_BESIDE_FACTS = ("lob", "state", "visit")
_MESSAGE = "The rule book needs this before it can answer. Leave out what you do not know."
_KINDS: dict[str, Any] = {
    "lob": LineOfBusiness,
    "visit": int,
    "age": int,
    "gap_days": int,
    "paid_this_year": float,
    "new_patient": bool,
    "new_condition": bool,
    "treatment_same_day": bool,
    "registered": bool,
    "network": Literal["in", "out"],
    "coverage_position": Literal["primary", "secondary"],
    "discipline": Literal["PT", "OT", "ST"],
}
"""Facts that are no text; the others are, dates as YYYY-MM-DD."""


def form_for(result: CallToolResult, context: Context[Any]) -> type[BaseModel] | None:
    """Return what to ask for, or None when nothing is missing or nobody can be asked."""
    said = result.structured_content or {}
    needed = said.get("needs_input") or ()
    if said.get("mode") != "needs_input" or not needed or not _can_ask(context):
        return None
    fields: dict[str, Any] = {
        str(each["fact"]): (
            _KINDS.get(each["fact"], str) | None,
            Field(default=None, title=_title(each["fact"]), description=str(each["why"])[:300]),
        )
        for each in needed
    }
    return create_model("missing_facts", **fields)


def said_before(context: Context[Any]) -> dict[str, Any]:
    """Return what the person said to earlier forms of this call; the library has unsealed it."""
    return dict(json.loads(context.request_state)) if context.request_state else {}


async def answered(
    form: type[BaseModel], context: Context[Any], given: dict[str, Any], *, is_first: bool
) -> dict[str, Any] | InputRequiredResult | None:
    """Return what the person said, a question for the client to put, or None for no answer.

    What the client brings with it is the answer to the first form of a call, and to no other.
    """
    if not is_version_at_least(context.protocol_version or "", _BY_RESULT_SINCE):
        try:
            said = await context.elicit(_MESSAGE, form)
        except ValueError:
            return None
        return _given(said.data) if isinstance(said, AcceptedElicitation) else None
    reply = (context.input_responses or {}).get(_KEY) if is_first else None
    if reply is None:
        asked = ElicitRequestFormParams(
            message=_MESSAGE, requested_schema=render_elicitation_schema(form)
        )
        kept = json.dumps(given) if given else None
        return InputRequiredResult(
            input_requests={_KEY: ElicitRequest(params=asked)}, request_state=kept
        )
    if not isinstance(reply, ElicitResult) or reply.action != "accept":
        return None
    try:
        return _given(form.model_validate(reply.content or {}))
    except ValidationError:
        return None


def with_facts(arguments: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Return a call's arguments with what the person said."""
    beside = {name: value for name, value in given.items() if name in _BESIDE_FACTS}
    facts = {name: value for name, value in given.items() if name not in _BESIDE_FACTS}
    known = arguments.get("facts")
    merged = {**(known if isinstance(known, dict) else {}), **facts}
    return {**arguments, **beside, **({"facts": merged} if merged else {})}


def _title(fact: str) -> str:
    """Return what the form calls a fact."""
    return "Plan type" if fact == "lob" else str(fact).replace("_", " ").capitalize()


def _given(form: BaseModel) -> dict[str, Any]:
    return form.model_dump(exclude_none=True)


def _can_ask(context: Context[Any]) -> bool:
    capabilities = context.client_capabilities
    return capabilities is not None and capabilities.elicitation is not None
