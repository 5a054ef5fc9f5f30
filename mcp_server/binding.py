"""How one of our tools becomes one of MCP: its schemas, its hints, and how it is called."""

from __future__ import annotations

from functools import cache
from typing import Any

from mcp.server.mcpserver import Context
from mcp.server.mcpserver.tools import Tool as McpTool
from mcp.server.mcpserver.utilities.func_metadata import ArgModelBase, FuncMetadata
from mcp_types import CallToolResult, InputRequiredResult, ToolAnnotations
from pydantic import Field, TypeAdapter

from mcp_server import asking
from mcp_server.carrying import laid_aside
from mcp_server.desk import Desk
from tools.base import Progress, Tool


class BoundTool(McpTool):
    """A tool of MCP whose arguments reach our own check and record as they came."""

    desk: Any = Field(exclude=True)

    async def run(
        self, arguments: dict[str, Any], context: Context[Any], convert_result: bool = False
    ) -> CallToolResult | InputRequiredResult:
        """Run the tool; a fact that is missing is asked for where the client can ask."""
        desk: Desk = self.desk
        if self.name != asking.TOOL:
            return laid_aside(await desk.call(self.name, arguments, _progress(context)))
        given = asking.said_before(context)
        result = await desk.call(self.name, asking.with_facts(arguments, given), None)
        for number in range(asking.MOST_ROUNDS):
            if (form := asking.form_for(result, context)) is None:
                break
            said = await asking.answered(form, context, given, is_first=number == 0)
            if isinstance(said, InputRequiredResult):
                return said
            if not said:
                break
            given |= said
            result = await desk.call(self.name, asking.with_facts(arguments, given), None)
        return laid_aside(result)


def _progress(context: Context[Any]) -> Progress:
    async def tell(done: float, most: float, what: str) -> None:
        await context.report_progress(done, most, what)

    return tell


def bind(tool: Tool, desk: Desk, ui: str | None = None) -> BoundTool:
    """Return the MCP face of a tool; `ui` is the page that shows its result, if there is one."""
    return BoundTool(**_told(tool), meta={"ui": {"resourceUri": ui}} if ui else None, desk=desk)


@cache
def _told(tool: Tool) -> dict[str, Any]:
    """Return what clients are told of a tool; to work it out takes longer than a conversation."""
    return {
        "fn": tool.function,
        "name": tool.name,
        "title": tool.name.replace("_", " ").capitalize(),
        "description": _without_raises(tool.description),
        "parameters": _bare(tool.arguments.model_json_schema()),
        "fn_metadata": FuncMetadata(
            arg_model=ArgModelBase, output_schema=output_schema(tool.result)
        ),
        "is_async": True,
        "annotations": ToolAnnotations(
            read_only_hint=tool.effect == "read",
            destructive_hint=False,
            idempotent_hint=tool.name != "answer_question",
            open_world_hint=tool.asks_payer,
        ),
    }


_A_THING = {"type": "object"}


def output_schema(annotation: Any) -> dict[str, Any]:
    """Return the JSON schema of what a tool returns; several shapes stand side by side.

    Clients check every result against it, so it is made to be checked fast: the fields that a
    result may have with their types, and of what they hold nothing: results name it themselves.
    """
    schema = _bare(TypeAdapter(annotation).json_schema(mode="serialization"))
    kinds = schema.pop("$defs", {})
    shapes = [kinds[each["$ref"].rpartition("/")[2]] for each in schema.pop("anyOf", [])]
    whole = {"type": "object", **schema, **({"anyOf": shapes} if shapes else {})}
    inlined = _inlined(whole, {name: _brief(each) for name, each in kinds.items()})
    joined: dict[str, Any] = _short(_with_nothing(inlined))
    return joined


_NOT_FOR_RESULTS = frozenset({"default", "additionalProperties", "format", "description"})
"""What a result itself shows: every question pays for all schemas together."""
_NOT_AT_ITS_HEAD = _NOT_FOR_RESULTS - {"description"} | {"required"}


def _short(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with what it is in words at its head alone, and of each part its type."""
    shapes = [_short(each) for each in schema.get("anyOf", ())]
    parts = (
        {name: _bare(each, _NOT_FOR_RESULTS) for name, each in schema["properties"].items()}
        if "properties" in schema
        else {}
    )
    head = {key: value for key, value in schema.items() if key not in _NOT_AT_ITS_HEAD}
    return head | ({"properties": parts} if parts else {}) | ({"anyOf": shapes} if shapes else {})


def _with_nothing(schema: Any) -> Any:
    """Say "this or nothing" as one shape of two types; what it asks binds a value alone."""
    if isinstance(schema, list):
        return [_with_nothing(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {key: _with_nothing(value) for key, value in schema.items() if key != "anyOf"}
    match [_with_nothing(each) for each in schema.get("anyOf", ())]:
        case []:
            return kept
        case [{"type": str() as kind, **asked}, {"type": "null"}] if (
            not {"enum", "const"} & asked.keys()
        ):
            return {**kept, **asked, "type": [kind, "null"]}
        case shapes:
            return {**kept, "anyOf": shapes}


def _inlined(schema: Any, kinds: dict[str, Any]) -> Any:
    if isinstance(schema, list):
        return [_inlined(each, kinds) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return kinds[schema["$ref"].rpartition("/")[2]]
    inlined = {key: _inlined(value, kinds) for key, value in schema.items()}
    if inlined.get("items") == _A_THING:
        del inlined["items"]
    return inlined


def _brief(kind: dict[str, Any]) -> dict[str, Any]:
    """Return an inner shape whose fields are not checked.

    We have made it ourselves, and to check it again would take longer than the call.
    """
    return kind if kind.get("type") != "object" else _A_THING


def _bare(schema: Any, without: frozenset[str] = frozenset({"title"})) -> Any:
    """Return a schema without the words in it that say nothing, such as titles."""
    if isinstance(schema, dict):
        return {
            key: _bare(value, without)
            for key, value in schema.items()
            if key not in without or isinstance(value, dict)
        }
    return [_bare(each, without) for each in schema] if isinstance(schema, list) else schema


def _without_raises(description: str) -> str:
    return description.split("\nRaises:", 1)[0].strip()
