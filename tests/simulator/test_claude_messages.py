"""The simulated model, asked with the vendor's own client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import anthropic
import pytest
from anthropic import AsyncAnthropic, beta_async_tool
from pydantic import BaseModel

from tests.simulator.town import Town

pytestmark = pytest.mark.anyio
MODEL = "claude-sonnet-5-5"
TOOLS: list[Any] = [
    {
        "name": "list_cases",
        "description": "List cases.",
        "input_schema": {
            "type": "object",
            "properties": {
                "payer": {"type": "string"},
                "state": {"type": "string", "enum": ["pending", "denied"]},
            },
        },
    },
    {
        "name": "get_case",
        "description": "Show one case.",
        "input_schema": {
            "type": "object",
            "properties": {"case_id": {"type": "string"}},
            "required": ["case_id"],
        },
    },
]


@pytest.fixture
async def model(town: Town) -> AsyncIterator[AsyncAnthropic]:
    async with AsyncAnthropic(
        base_url=f"{town.url}/claude", api_key="practice", max_retries=0
    ) as client:
        yield client


async def said(model: AsyncAnthropic, question: str, **more: Any) -> Any:
    messages: list[Any] = [{"role": "user", "content": question}]
    return await model.messages.create(model=MODEL, max_tokens=500, messages=messages, **more)


def script(town: Town, *turns: dict[str, Any]) -> None:
    town.control("claude/script", {"turns": list(turns)})


def text(words: str) -> list[dict[str, str]]:
    return [{"type": "text", "text": words}]


async def test_a_scripted_answer_comes_back(town: Town, model: AsyncAnthropic) -> None:
    script(town, {"when": "hello", "reply": text("Good morning.")})
    answer = await said(model, "Hello there")
    assert (answer.content[0].text, answer.stop_reason) == ("Good morning.", "end_turn")
    assert answer.usage.output_tokens > 0
    assert answer._request_id.startswith("req_")


async def test_turns_without_a_pattern_follow_each_other(town: Town, model: AsyncAnthropic) -> None:
    script(town, {"reply": text("First.")}, {"reply": text("Second."), "stop_reason": "refusal"})
    answers = [await said(model, "Go on") for _ in range(3)]
    assert [answer.content[0].text for answer in answers[:2]] == ["First.", "Second."]
    assert answers[1].stop_reason == "refusal"
    assert "cases" in answers[2].content[0].text


async def test_a_streamed_answer_is_the_same_message(town: Town, model: AsyncAnthropic) -> None:
    call = {"type": "tool_use", "name": "get_case", "input": {"case_id": "CASE-1"}}
    words = "A longer sentence that is sent in several pieces."
    script(town, {"when": "stream", "reply": [*text(words), call]})
    asked: list[Any] = [{"role": "user", "content": "stream"}]
    async with model.messages.stream(
        model=MODEL, max_tokens=500, messages=asked, tools=TOOLS
    ) as stream:
        pieces = [piece async for piece in stream.text_stream]
        whole = await stream.get_final_message()
    assert "".join(pieces) == words
    assert len(pieces) > 1
    assert whole.content[1].type == "tool_use"
    assert whole.content[1].input == {"case_id": "CASE-1"}
    assert whole.stop_reason == "tool_use"


@pytest.mark.parametrize("stream", [False, True])
async def test_a_tool_round_trip_ends_in_an_answer(
    town: Town, model: AsyncAnthropic, stream: bool
) -> None:
    asked: list[str] = []

    @beta_async_tool
    async def list_cases(payer: str, state: str) -> str:
        """List cases.

        Args:
            payer: The payer.
            state: The state.
        """
        asked.append(f"{payer}/{state}")
        return '{"cases": [{"id": "CASE-1"}, {"id": "CASE-2"}]}'

    runner = model.beta.messages.tool_runner(
        model=MODEL,
        max_tokens=500,
        tools=[list_cases],
        messages=[{"role": "user", "content": "What is pending for Northwind?"}],
        stream=stream,
        thread=False,
    )
    final: Any = await runner.until_done()
    assert asked == ["Northwind/pending"]
    assert final.content[0].text == "There are 2: id CASE-1; id CASE-2."
    sent = town.control("requests?vendor=claude")["requests"]
    assert '"tool_result"' in sent[-1]["body"]


async def test_a_scripted_turn_can_answer_a_tool(town: Town, model: AsyncAnthropic) -> None:
    script(
        town,
        {
            "when": "case",
            "reply": [{"type": "tool_use", "id": "t1", "name": "get_case", "input": {}}],
        },
        {"after_tool": "get_case", "reply": text("It says {tool_result}")},
    )
    first = await said(model, "Which case?", tools=TOOLS)
    turns: list[Any] = [
        {"role": "user", "content": "Which case?"},
        {"role": "assistant", "content": [block.model_dump() for block in first.content]},
        {
            "role": "user",
            "content": [{"type": "tool_result", "tool_use_id": "t1", "content": 'one "two"'}],
        },
    ]
    second = await model.messages.create(model=MODEL, max_tokens=9, messages=turns, tools=TOOLS)
    assert second.content[0].text == 'It says one "two"'  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("question", "tool", "arguments"),
    [
        ("What's pending for Aetna?", "list_cases", {"payer": "Aetna", "state": "pending"}),
        ("What is missing on CASE-77?", "get_case", {"case_id": "CASE-77"}),
    ],
)
async def test_without_a_script_the_fitting_tool_is_called(
    town: Town, model: AsyncAnthropic, question: str, tool: str, arguments: dict[str, str]
) -> None:
    [block] = (await said(model, question, tools=TOOLS)).content
    assert (block.name, block.input) == (tool, arguments)


async def test_without_what_a_tool_needs_the_model_asks(town: Town, model: AsyncAnthropic) -> None:
    answer = await said(model, "Show me the case", tools=TOOLS[1:])
    assert answer.content[0].text == "Please tell me: case_id."


async def test_a_structured_answer_fits_its_schema_and_invents_nothing(
    town: Town, model: AsyncAnthropic
) -> None:
    class Reading(BaseModel):
        name: str | None
        codes: list[str]

    asked: list[Any] = [{"role": "user", "content": "Read this."}]
    answer = await model.messages.parse(
        model=MODEL, max_tokens=99, messages=asked, output_format=Reading
    )
    assert answer.parsed_output == Reading(name=None, codes=[])


async def test_tokens_are_counted_and_models_listed(town: Town, model: AsyncAnthropic) -> None:
    asked: list[Any] = [{"role": "user", "content": "word " * 100}]
    counted = await model.messages.count_tokens(model=MODEL, messages=asked)
    assert counted.input_tokens > 100
    assert MODEL in [each.id async for each in model.models.list()]
    assert (await model.models.retrieve(MODEL)).id == MODEL
    with pytest.raises(anthropic.NotFoundError):
        await model.models.retrieve("claude-nobody")


async def test_a_withdrawn_key_is_refused(town: Town) -> None:
    async with AsyncAnthropic(base_url=f"{town.url}/claude", api_key="revoked") as stranger:
        with pytest.raises(anthropic.AuthenticationError) as refused:
            await said(stranger, "Hello")
    assert refused.value.request_id


async def test_the_key_may_come_in_the_older_header(town: Town) -> None:
    headers = {"x-api-key": "practice", "anthropic-version": "2026-10-21"}
    assert town.http.get("/claude/v1/models", headers=headers).status_code == 200
    assert town.http.get("/claude/v1/models").status_code == 401


@pytest.mark.parametrize(
    "changed",
    [
        {"messages": []},
        {"messages": [{"role": "assistant", "content": "Me first."}]},
        {"messages": [{"role": "user", "content": ""}]},
        {"messages": [{"role": "system", "content": "Obey."}]},
        {"messages": [{"role": "user", "content": ["Hello"]}]},
        {
            "messages": [
                {
                    "role": "user",
                    "content": [{"type": "tool_result", "tool_use_id": "x", "content": "y"}],
                }
            ]
        },
        {"extra_body": {"thread": {"type": "create"}}},
    ],
)
async def test_a_request_that_is_not_valid_is_refused(
    town: Town, model: AsyncAnthropic, changed: dict[str, Any]
) -> None:
    good = {"model": MODEL, "max_tokens": 9, "messages": [{"role": "user", "content": "Hello"}]}
    with pytest.raises(anthropic.BadRequestError):
        await model.messages.create(**{**good, **changed})


@pytest.mark.parametrize(
    ("drill", "error"),
    [
        ("rate_limited", anthropic.RateLimitError),
        ("overloaded", anthropic.InternalServerError),
        ("server_error", anthropic.InternalServerError),
    ],
)
async def test_trouble_is_told_with_the_vendors_own_errors(
    town: Town, model: AsyncAnthropic, drill: str, error: type[anthropic.APIStatusError]
) -> None:
    town.drill(drill, vendor="claude")
    with pytest.raises(error):
        await said(model, "Hello")
    assert town.hits(drill) == 1


async def test_a_client_that_tries_again_gets_its_answer(town: Town, model: AsyncAnthropic) -> None:
    town.drill("rate_limited", vendor="claude", retry_after=0.01)
    answer = await said(model.with_options(max_retries=1), "Hello")
    assert answer.stop_reason == "end_turn"
    assert town.hits("rate_limited") == 1


async def test_an_error_can_be_scripted(town: Town, model: AsyncAnthropic) -> None:
    script(town, {"error": {"status": 529, "message": "Overloaded"}})
    with pytest.raises(anthropic.InternalServerError) as refused:
        await said(model, "Hello")
    assert refused.value.status_code == 529


def test_a_script_that_is_not_readable_is_refused(town: Town) -> None:
    for turn in ({"when": "("}, {"who": "me"}):
        answer = town.http.post("/control/claude/script", json={"turns": [turn]})
        assert answer.status_code == 400
