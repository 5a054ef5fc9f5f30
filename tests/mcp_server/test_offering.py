"""Resources, prompts, completion, questions and the board, as an MCP client meets them."""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import Any, Literal

import psycopg
import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError
from mcp_types import (
    INVALID_PARAMS,
    ElicitResult,
    PromptReference,
    ResourceTemplateReference,
)

from agent.toolbox import text_of
from mcp_server.server import build_server
from tests.clinics import FRONT_DESK, PAYER
from tests.practice import (
    DENIED,
    DRAFT,
    ELSEWHERE,
    HELD,
    PENDING,
    SURNAME,
    Practice,
    answer,
    case,
    packet,
)
from tools import all_tools

pytestmark = pytest.mark.anyio

TOKEN_BUDGET = 6_000
RESULT_BUDGET = 1_500
LETTERS_A_TOKEN = 3.5
"""On the safe side: English JSON has about four letters a token."""


async def read(client: Client, address: str) -> dict[str, Any]:
    found = await client.read_resource(address)
    return dict(json.loads(found.contents[0].text))  # type: ignore[union-attr]


async def test_what_waits_for_a_payer_can_be_read_for_all_and_for_one(practice: Practice) -> None:
    async with practice.client() as client:
        everything = await read(client, "priorauth://queue/pending")
        of_one = await read(client, f"priorauth://queue/pending?payer={PAYER}")
        of_other = await read(client, "priorauth://queue/pending?payer=meadowlark")

    assert [case["case_id"] for case in everything["cases"]] == [PENDING]
    assert [case["case_id"] for case in of_one["cases"]] == [PENDING]
    assert of_other["total"] == 0


async def test_a_case_its_packet_and_a_payers_rules_can_be_read(practice: Practice) -> None:
    async with practice.client() as client:
        case = await read(client, f"priorauth://case/{HELD}")
        packet = await read(client, f"priorauth://case/{DRAFT}/packet")
        rules = await read(client, "priorauth://rules/anthem-me")
        nothing = await read(client, "priorauth://rules/meadowlark")

    assert case["case"]["case_id"] == HELD
    assert packet["state"] == "draft" and packet["gaps"][0]["need"] == "plan of care"
    assert rules["payer"] == "anthem-me" and rules["rules"][0]["sources"][0].startswith("https://")
    assert nothing == {"payer": "meadowlark", "book": rules["book"]}
    assert SURNAME not in json.dumps([case, packet])


async def test_reading_is_on_the_record_like_a_call(practice: Practice) -> None:
    async with practice.client() as client:
        await read(client, f"priorauth://case/{PENDING}")

    lines = practice.record()
    assert [(line["action"], line["phase"], line["outcome"]) for line in lines] == [
        ("resource.case", "attempt", None),
        ("resource.case", "result", "done"),
    ]
    assert {line["case_id"] for line in lines} == {PENDING}
    assert {line["on_behalf_of"] for line in lines} == {FRONT_DESK}


@pytest.mark.parametrize(
    "address",
    [
        f"priorauth://case/{ELSEWHERE}",
        "priorauth://case/C-NOBODY2222",
        "priorauth://case/..%2F..%2Fetc",
        "priorauth://rules/nobody%20knows",
        "priorauth://case/C-PENDNG2222/packet/more",
        "file:///etc/hostname",
    ],
)
async def test_what_is_not_here_and_what_is_elsewhere_look_alike(
    practice: Practice, address: str
) -> None:
    async with practice.client() as client:
        with pytest.raises(MCPError) as refused:
            await client.read_resource(address)

    assert SURNAME not in str(refused.value) and "Traceback" not in str(refused.value)


async def test_the_ready_made_requests_are_filled_in(practice: Practice) -> None:
    async with practice.client() as client:
        listed = {prompt.name for prompt in (await client.list_prompts()).prompts}
        given = await client.get_prompt("prepare_peer_to_peer", {"case_id": PENDING})
        open_ended = await client.get_prompt("work_my_queue", {})

    assert listed == {"explain_rule", "morning_digest", "prepare_peer_to_peer", "work_my_queue"}
    assert PENDING in given.messages[0].content.text  # type: ignore[union-attr]
    assert "Payer: (not said)" in open_ended.messages[0].content.text  # type: ignore[union-attr]


async def test_a_request_without_what_it_needs_says_what_that_is(practice: Practice) -> None:
    async with practice.client() as client:
        with pytest.raises(MCPError, match="explain_rule needs code"):
            await client.get_prompt("explain_rule", {"payer": PAYER})


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_request_that_is_not_offered_is_refused_without_its_name(
    practice: Practice, caplog: pytest.LogCaptureFixture, mode: Literal["auto", "legacy"]
) -> None:
    async def caller() -> Any:
        return practice.caller()

    server = build_server(caller, practice.house.ids)
    async with Client(server, mode=mode) as client:
        with pytest.raises(MCPError) as refused:
            await client.get_prompt("Quillfeather, Ada", {})

    assert refused.value.error.code == INVALID_PARAMS
    assert "Ada" not in refused.value.error.message + caplog.text


async def test_a_client_hears_which_version_it_speaks_to(practice: Practice) -> None:
    async with practice.client() as client:
        told = client.server_info

    assert told is not None and told.version == version("priorauth")


async def test_payers_and_case_ids_are_completed(practice: Practice) -> None:
    of_rule = PromptReference(name="explain_rule")
    of_case = ResourceTemplateReference(uri="priorauth://case/{case_id}")
    async with practice.client() as client:
        payers = await client.complete(of_rule, {"name": "payer", "value": "Anthem"})
        cases = await client.complete(of_case, {"name": "case_id", "value": "c-pen"})
        codes = await client.complete(of_rule, {"name": "code", "value": "971"})

    assert "anthem-me" in payers.completion.values
    assert cases.completion.values == [PENDING]
    assert codes.completion.values == []
    assert [line["action"] for line in practice.record()][-1] == "resource.complete_case_id"


QUESTION = {"payer": "anthem-me", "code": "97140", "on": "2026-11-20"}


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_missing_fact_is_asked_of_the_person_where_the_client_can(
    practice: Practice, mode: Literal["auto", "legacy"]
) -> None:
    asked: list[Any] = []

    async def person(_context: Any, params: Any) -> ElicitResult:
        asked.append(params)
        known = {"lob": "commercial_fi", "state": "ME", "visit": 3}
        wanted = params.requested_schema["properties"]
        return ElicitResult(
            action="accept", content={name: known[name] for name in wanted if name in known}
        )

    async def caller() -> Any:
        return practice.caller()

    server = build_server(caller, practice.house.ids)
    async with Client(server, elicitation_callback=person, mode=mode) as client:
        said = await client.call_tool("lookup_payer_rules", QUESTION)
    async with practice.client() as client:
        unasked = await client.call_tool("lookup_payer_rules", QUESTION)

    assert unasked.structured_content is not None and said.structured_content is not None
    assert unasked.structured_content["mode"] == "needs_input"
    form, *more = [each.requested_schema["properties"] for each in asked]
    assert "lob" not in str(more), "nothing is asked twice"
    assert form["lob"]["title"] == "Plan type"
    assert "commercial_fi" in form["lob"]["enum"], "chosen, not typed"
    needed = [each["fact"] for each in said.structured_content["needs_input"]]
    assert "lob" not in needed


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_fact_that_another_one_makes_matter_is_asked_too(
    practice: Practice, mode: Literal["auto", "legacy"]
) -> None:
    asked: list[set[str]] = []

    async def person(_context: Any, params: Any) -> ElicitResult:
        known = {"lob": "commercial_fi", "place_of_service": "11", "coverage_position": "primary"}
        wanted = set(params.requested_schema["properties"])
        asked.append(wanted)
        return ElicitResult(
            action="accept", content={name: known[name] for name in wanted & known.keys()}
        )

    async def caller() -> Any:
        return practice.caller()

    server = build_server(caller, practice.house.ids)
    async with Client(server, elicitation_callback=person, mode=mode) as client:
        said = await client.call_tool(
            "lookup_payer_rules", {"payer": "cigna", "code": "97110", "on": "2026-11-20"}
        )

    assert asked[0] == {"lob"} and asked[1] >= {"place_of_service", "coverage_position"}
    assert len(asked) <= 3 and not asked[0] & asked[1]
    needed = {each["fact"] for each in (said.structured_content or {}).get("needs_input", ())}
    assert not needed & {"lob", "place_of_service", "coverage_position"}


async def test_a_person_who_declines_leaves_the_answer_as_it_was(practice: Practice) -> None:
    async def person(_context: Any, _params: Any) -> ElicitResult:
        return ElicitResult(action="decline")

    async def caller() -> Any:
        return practice.caller()

    server = build_server(caller, practice.house.ids)
    async with Client(server, elicitation_callback=person) as client:
        said = await client.call_tool("lookup_payer_rules", QUESTION)

    assert said.structured_content is not None
    assert said.structured_content["mode"] == "needs_input"


async def test_nothing_is_ever_asked_about_approving(practice: Practice) -> None:
    asked: list[Any] = []

    async def person(_context: Any, params: Any) -> ElicitResult:
        asked.append(params)
        return ElicitResult(action="accept", content={})

    async def caller() -> Any:
        return practice.caller()

    server = build_server(caller, practice.house.ids)
    async with Client(server, elicitation_callback=person) as client:
        await client.call_tool("submit_packet", {"case_id": HELD})

    assert asked == []


async def test_a_long_call_tells_how_far_it_is(practice: Practice) -> None:
    told: list[float] = []

    async def progress(done: float, total: float | None, message: str | None) -> None:
        told.append(done)

    practice.works = False
    async with practice.client() as client:
        await client.call_tool("check_status", {"case_id": PENDING}, progress_callback=progress)

    assert len(told) > 1 and told == sorted(told) and told[-1] == 1.0


async def test_the_queue_board_comes_with_the_list_and_loads_nothing(practice: Practice) -> None:
    async with practice.client() as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        board = (await client.read_resource("ui://priorauth/queue_board.html")).contents[0]

    assert tools["list_cases"].meta == {"ui": {"resourceUri": "ui://priorauth/queue_board.html"}}
    assert board.mime_type == "text/html;profile=mcp-app"
    page = board.text  # type: ignore[union-attr]
    assert "http:" not in page and "https:" not in page and "innerHTML" not in page


async def test_what_a_model_must_read_stays_within_its_budget(practice: Practice) -> None:
    with psycopg.connect(practice.house.dsn) as owner:
        owner.execute("set session_replication_role = replica")
        for letter in "3456789ABCDE":
            more = f"C-MRE{letter}222222"
            case(owner, more)
            packet(owner, more, "held", sent_days_ago=20, delivery="confirmed", settled=True)
            answer(owner, more, "approved", visits=12, valid_days=5)
        codes = "'{97162,97110,97112,97140}'"
        owner.execute(f"update cases set procedures = {codes} where id like 'C-MRE%'")
    async with practice.client() as client:
        tools = (await client.list_tools()).tools
        answers = [
            await client.call_tool(name, given)
            for name, given in (
                ("list_cases", {}),
                ("list_cases", {"state": "approved"}),
                ("get_case", {"case_id": PENDING}),
                ("count_cases", {}),
                ("explain_denial", {"case_id": DENIED}),
                ("payer_turnaround", {"payer": "northwind"}),
                ("read_referral", {}),
                ("lookup_payer_rules", {"payer": "aetna", "code": "97110", "on": "2026-11-30"}),
            )
        ]

    listed = json.loads(text_of(answers[1]))
    assert len(listed["cases"]) == 10 and listed["total"] == 13
    assert listed["cases"][0]["runs_out_in_days"] == 5 and "reasons" not in listed["cases"][0]
    assert answers[1].structured_content == listed
    told = sum(len(tool.model_dump_json(by_alias=True, exclude_none=True)) for tool in tools)
    assert told / LETTERS_A_TOKEN <= TOKEN_BUDGET
    for each in answers:
        assert not each.is_error
        for told_twice in (text_of(each), json.dumps(each.structured_content)):
            assert 0 < len(told_twice) / LETTERS_A_TOKEN <= RESULT_BUDGET


def test_no_resource_is_called_like_a_tool() -> None:
    from mcp_server.resources import all_resources

    assert not {tool.name for tool in all_tools()} & {each.name for each in all_resources()}
