"""The MCP face of the tools: what is listed, hinted, hidden and said when something breaks."""

from __future__ import annotations

import json
import logging

import pytest
from mcp import Client

from adapters.ids import RandomIds
from mcp_server.server import build_server
from priorauth.errors import NotConfigured
from tests.practice import PENDING, Practice
from tools import all_tools
from tools.base import Caller

pytestmark = pytest.mark.anyio

NAMES = {
    "answer_question",
    "check_status",
    "count_cases",
    "draft_packet",
    "explain_denial",
    "get_case",
    "list_cases",
    "lookup_payer_rules",
    "payer_turnaround",
    "read_referral",
    "submit_packet",
    "verify_eligibility",
}


async def nobody() -> Caller:
    raise NotConfigured("Run `priorauth init` first.")


async def broken() -> Caller:
    raise RuntimeError("Zephyrine Quillfeather, born 1951-02-03")


async def test_the_tools_are_listed_with_schemas_and_hints() -> None:
    async with Client(build_server(nobody, RandomIds())) as client:
        listed = {tool.name: tool for tool in (await client.list_tools()).tools}

    assert set(listed) == NAMES
    for tool in listed.values():
        assert tool.input_schema["additionalProperties"] is False
        assert "ctx" not in json.dumps(tool.input_schema)
        assert tool.output_schema is not None and tool.output_schema["type"] == "object"
        assert tool.description and "Raises:" not in tool.description
        assert tool.annotations is not None and tool.annotations.destructive_hint is False
    read_only = {name for name, tool in listed.items() if tool.annotations.read_only_hint}  # type: ignore[union-attr]
    asks_payers = {name for name, tool in listed.items() if tool.annotations.open_world_hint}  # type: ignore[union-attr]
    assert read_only == NAMES - {
        "answer_question",
        "draft_packet",
        "read_referral",
        "submit_packet",
    }
    assert asks_payers == {"check_status", "verify_eligibility"}


async def test_no_tool_can_approve_or_send() -> None:
    assert not {"approve", "deliver", "send", "release"} & {
        word for tool in all_tools() for word in tool.name.split("_")
    }
    assert {tool.effect for tool in all_tools()} == {"read", "draft", "submit"}


async def test_without_a_clinic_every_call_is_refused_with_what_to_do() -> None:
    async with Client(build_server(nobody, RandomIds())) as client:
        answer = await client.call_tool("list_cases", {})

    assert answer.is_error
    assert answer.content[0].text == "Run `priorauth init` first."  # type: ignore[union-attr]


async def test_a_bug_is_said_with_a_number_and_logged_without_values(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.DEBUG):
        async with Client(build_server(broken, RandomIds())) as client:
            answer = await client.call_tool("get_case", {"case_id": PENDING})

    text = answer.content[0].text  # type: ignore[union-attr]
    assert answer.is_error and text.startswith("Something went wrong in the desk itself (number X-")
    assert text.split("number ")[1].split(")")[0] in caplog.text
    assert "Quillfeather" not in caplog.text + text


async def test_what_was_typed_does_not_reach_the_log(
    practice: Practice, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        await practice.ask("list_cases", name="Quillfeather")
        await practice.ask("list_cases", payer="Quillfeather")
        await practice.ask("list_cases", nonsense="Quillfeather")

    assert "quillfeather" not in caplog.text.lower()


async def test_lists_and_objects_may_come_as_text(practice: Practice) -> None:
    said = await practice.ask(
        "lookup_payer_rules",
        payer="meadowlark",
        code="97110",
        on="2026-11-30",
        facts='{"age": 67, "network": "in"}',
    )

    assert said["mode"] == "unknown"
