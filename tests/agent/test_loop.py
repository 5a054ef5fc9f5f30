"""The model drives the same tools, over a real socket, and falls back plainly when it cannot."""

from __future__ import annotations

import json
import socket
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest
from pydantic import SecretStr

from adapters.model.claude import Claude
from adapters.settings import ModelSettings
from priorauth.errors import NotConfigured
from priorauth.models.conversation import Budget, Prices, Spend
from tests.agent.conftest import Talk
from tests.clinics import CLINIC, NOW
from tests.practice import DENIED, HELD, PENDING, SURNAME, Practice
from tests.simulator.town import Town

pytestmark = pytest.mark.anyio


def says(text: str, **more: Any) -> dict[str, Any]:
    return {"reply": [{"type": "text", "text": text}], **more}


def calls(tool: str, **arguments: Any) -> dict[str, Any]:
    return {"reply": [{"type": "tool_use", "name": tool, "input": arguments}]}


def script(town: Town, *turns: dict[str, Any]) -> None:
    town.control("claude/script", {"turns": list(turns)})


def sent(town: Town) -> list[dict[str, Any]]:
    """The bodies that reached the model."""
    seen = town.control("requests?vendor=claude")["requests"]
    return [json.loads(each["body"]) for each in seen]


@pytest.fixture
async def claude(town: Town) -> AsyncIterator[Claude]:
    town.http.delete("/control/requests")
    model = Claude(
        ModelSettings(
            api_key=SecretStr("practice"), base_url=f"{town.url}/claude", model="claude-sonnet-5-5"
        ),
        seconds=5,
    )
    yield model
    await model.close()


async def test_the_model_answers_with_facts_from_the_tools(
    talk: Talk, town: Town, claude: Claude
) -> None:
    script(town, calls("list_cases", state="pending"), says(f"One is pending: {PENDING}."))
    async with talk(claude) as desk:
        said = await desk.ask("what is pending for Northwind?")

    assert (said.answer, said.by) == (f"One is pending: {PENDING}.", "model")
    assert (said.tools, said.cases) == (("list_cases",), (PENDING,))
    result = sent(town)[-1]["messages"][-1]["content"][0]
    assert json.loads(result["content"])["cases"][0]["case_id"] == PENDING


async def test_nothing_that_identifies_reaches_the_model(
    talk: Talk, town: Town, claude: Claude
) -> None:
    script(town, calls("explain_denial", case_id=DENIED), says("Send what is missing."))
    async with talk(claude) as desk:
        await desk.ask("Why was Zephyrinedened denied?")
        await desk.ask(f"what about {SURNAME}?")
        await desk.ask("born 1951-02-03, member NWQ7716203, who is it?")

    everything = json.dumps(sent(town)).lower()
    assert DENIED.lower() in everything
    for identifying in ("zephyrine", SURNAME.lower(), "1951", "nwq7716203"):
        assert identifying not in everything


async def test_where_the_clinic_vouches_for_it_a_question_goes_as_it_was_typed(
    talk: Talk, town: Town, claude: Claude, practice: Practice
) -> None:
    script(town, says("I find nobody of that number."))
    claude.may_see_names = True
    async with talk(claude) as desk:
        said = await desk.ask("born 1951-02-03, member NWQ7716203, who is it?")

    assert said.by == "model"
    assert "NWQ7716203" in json.dumps(sent(town))
    answered = [each for each in practice.record() if each["action"] == "agent.answer"]
    assert [each["details"]["as"] for each in answered] == ["identified"]


async def test_a_wrong_call_comes_back_to_the_model_as_text(
    talk: Talk, town: Town, claude: Claude
) -> None:
    script(
        town,
        calls("get_case", case_id=PENDING, patient="everybody"),
        calls("approve_packet", case_id=HELD),
        {"reply": [{"type": "tool_use", "name": "get_case", "input": [PENDING]}]},
        says("A person approves on the desk page."),
    )
    async with talk(claude) as desk:
        said = await desk.ask("is it approved?")

    results = [
        block
        for message in sent(town)[-1]["messages"]
        for block in message["content"]
        if isinstance(block, dict) and block["type"] == "tool_result"
    ]
    assert [each["is_error"] for each in results] == [True] * 3
    assert "unknown argument 'patient'" in results[0]["content"]
    assert results[1]["content"] == "There is no tool of that name."
    assert results[2]["content"].startswith("The arguments of a call are an object")
    assert said.by == "model"


async def test_a_model_that_never_stops_calling_is_stopped(
    talk: Talk, town: Town, claude: Claude
) -> None:
    script(
        town,
        {**calls("list_cases"), "when": "pending"},
        {**calls("list_cases"), "after_tool": "list_cases"},
    )
    async with talk(claude) as desk:
        said = await desk.ask("what is pending?")

    assert said.by == "planner"
    assert said.tools == ("list_cases",) * 21, "twenty of the model, one of the planner"
    assert said.answer.startswith("The model came to no end. Answered without the model.\n1 case")
    assert said.cases == (PENDING,), "what the model looked at is no part of the planner's answer"


TROUBLE: tuple[tuple[dict[str, Any], str], ...] = (
    ({"error": {"status": 529}}, "is not available now (status 529)"),
    ({"error": {"status": 429}}, "rate limit"),
    ({"error": {"status": 401}}, "The model cannot be asked: the key was refused; check"),
    ({"error": {"status": 400}}, "the request was refused"),
    (says("", stop_reason="refusal"), "declined"),
    (says("x", stop_reason="model_context_window_exceeded"), "too long for the model"),
    (says("x", stop_reason="a_new_one"), "a reason that the desk does not know"),
    (says(""), "said nothing"),
)


async def test_without_the_model_the_planner_answers_and_says_so(
    talk: Talk, town: Town, claude: Claude
) -> None:
    async with talk(claude) as desk:
        for turn, why in TROUBLE:
            script(town, {**turn, "when": "pending"})

            said = await desk.ask("what is pending for Northwind?")

            assert said.by == "planner"
            assert why in said.answer and "Answered without the model." in said.answer
            assert PENDING in said.answer


async def test_a_model_that_is_not_there_at_all_is_said_to_be_away(talk: Talk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
    model = Claude(ModelSettings(api_key=SecretStr("practice"), base_url=url, model="any"))
    async with talk(model) as desk:
        said = await desk.ask("what is pending for Northwind?")
    await model.close()

    assert said.answer.startswith("The model does not answer. Answered without the model.")


async def test_what_no_tool_said_is_named_behind_the_answer(
    talk: Talk, town: Town, claude: Claude
) -> None:
    script(
        town,
        calls("list_cases", state="pending"),
        says("9999 cases are pending. No authorization is needed."),
        says("Still 9999."),
        calls("list_cases", state="pending"),
        says(f"1 is pending: {PENDING}."),
    )
    async with talk(claude) as desk:
        first = await desk.ask("what is pending?")
        second = await desk.ask("how many?")
        third = await desk.ask("are you sure?")

    assert first.by == "model"
    assert "(No tool said 9999." in first.answer and "Verify it first" in first.answer
    assert "(No tool said 9999." in second.answer
    assert third.answer == f"1 is pending: {PENDING}."


async def test_an_answer_that_was_cut_off_says_so(talk: Talk, town: Town, claude: Claude) -> None:
    script(town, says("There are", stop_reason="max_tokens"))
    async with talk(claude) as desk:
        said = await desk.ask("what is pending?")

    assert said.answer == "There are\n(The answer was cut off here. Ask for a part of it.)"


async def test_a_conversation_goes_on_with_what_was_said(
    talk: Talk, town: Town, claude: Claude
) -> None:
    script(town, says("One case."), says("Since three days."))
    async with talk(claude) as desk:
        await desk.ask("what is pending?")
        await desk.ask("since when?")

    assert [message["content"] for message in sent(town)[-1]["messages"]] == [
        "what is pending?",
        "One case.",
        "since when?",
    ]


async def test_the_planner_and_the_model_are_given_the_same_facts(
    talk: Talk, town: Town, claude: Claude, practice: Practice
) -> None:
    script(town, calls("explain_denial", case_id=DENIED), says("Information is missing."))
    async with talk(claude) as desk:
        by_model = await desk.ask(f"why was {DENIED} denied?")
    async with talk() as desk:
        by_planner = await desk.ask(f"why was {DENIED} denied?")

    assert by_model.tools == by_planner.tools
    assert by_model.cases == by_planner.cases
    told = json.loads(sent(town)[-1]["messages"][-1]["content"][0]["content"])
    assert told["lines"][0]["reasons"][0]["meaning"] in by_planner.answer


async def test_when_the_days_share_is_used_up_the_planner_answers_and_says_so(
    talk: Talk, town: Town, claude: Claude
) -> None:
    claude.budget = Budget(tokens=10)
    script(town, says("Nothing is pending."), says("This is never asked for."))
    async with talk(claude) as desk:
        first = await desk.ask("what is pending?")
        second = await desk.ask("what is pending?")

    assert (first.by, second.by) == ("model", "planner")
    assert second.answer.startswith("Today's share of the model is used up.")
    assert PENDING in second.answer
    assert len(sent(town)) == 1


async def test_what_was_used_is_counted_for_the_day(
    talk: Talk, town: Town, claude: Claude, practice: Practice
) -> None:
    script(town, calls("list_cases", state="pending"), says("One is pending."))
    async with talk(claude) as desk:
        await desk.ask("what is pending?")
    async with practice.services.minimum.begin(CLINIC) as tx:
        spend = await tx.spend.on(NOW.date())

    assert spend.questions == 1 and spend.input_tokens > 0 and spend.output_tokens > 0


async def test_the_same_beginning_may_be_read_from_the_cache(
    talk: Talk, town: Town, claude: Claude
) -> None:
    script(town, says("Nothing is pending."))
    async with talk(claude) as desk:
        await desk.ask("what is pending?")

    assert sent(town)[0]["cache_control"] == {"type": "ephemeral"}


def named(town: Town, name: str) -> Claude:
    settings = ModelSettings(
        api_key=SecretStr("practice"), base_url=f"{town.url}/claude", model=name
    )
    return Claude(settings, seconds=5)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("claude-nobody-9", "this key cannot use"),
        ("claude-practice-retired", "is no longer there"),
        ("claude-practice-terse", "writes at most 1000 tokens"),
        ("claude-practice-forgetful", "reads at most 8000 tokens"),
    ],
)
async def test_a_model_that_cannot_do_what_the_desk_asks_is_said_at_the_start(
    town: Town, name: str, why: str
) -> None:
    model = named(town, name)
    with pytest.raises(NotConfigured, match=f"PRIORAUTH_MODEL names {name}, which {why}"):
        await model.check()
    await model.close()


async def test_a_model_that_is_leaving_is_used_and_said(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    leaving, usual = named(town, "claude-practice-leaving"), named(town, "claude-sonnet-5-5")
    await leaving.check()
    await usual.check()
    await leaving.close()
    await usual.close()

    [line] = [each.message for each in caplog.records if each.name == "priorauth.model"]
    assert line.startswith("claude-practice-leaving will not be there for long")


def test_dollars_count_only_at_the_clinics_own_prices() -> None:
    spend = Spend(questions=1, input_tokens=2_000_000, output_tokens=500_000)
    prices = Prices(input=Decimal("3"), output=Decimal("15"))

    assert spend.dollars(prices) == Decimal("13.5")
    assert Budget(tokens=10**9, dollars=Decimal("13.5"), prices=prices).is_used_up(spend)
    assert not Budget(tokens=10**9, dollars=Decimal("13.5")).is_used_up(spend)
