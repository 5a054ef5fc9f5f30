"""Where a question is not understood, the wordings on file that are most like it are offered."""

from __future__ import annotations

import pytest

from agent.answering import Answerer
from agent.hearing.alike import Example, Index
from agent.hearing.heard import hear
from agent.planner.offering import NO_KIND, doubts, picked
from evals.build_examples import EXAMPLES, as_text, examples
from priorauth.models.conversation import Asked, Memory
from tests.agent.conftest import Talk
from tests.clinics import NOW
from tests.practice import ASKED, DENIED

pytestmark = pytest.mark.anyio


def test_the_examples_are_those_of_the_questions_on_file() -> None:
    assert EXAMPLES.read_text(encoding="utf-8") == as_text(examples())


def test_the_most_alike_wording_comes_first_whatever_the_typing() -> None:
    index = Index(
        [
            Example("denied", ("denied",), "which cases were denied"),
            Example("pending", ("pending",), "what is pending for {payer}"),
            Example(NO_KIND, (), "how is the weather"),
        ]
    )

    nearest = index.nearest("wich caes were deneid", ())

    assert nearest[0].example.kind == "denied"
    assert 1.0 >= nearest[0].alike > 2 * nearest[1].alike


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("1", "one?"),
        ("the second one", "two?"),
        ("2!", "two?"),
        ("yes", None),
        ("3", None),
        ("what is pending", None),
    ],
)
def test_one_of_two_is_picked_by_its_number_alone(said: str, meant: str | None) -> None:
    assert picked(said, ("one?", "two?")) == meant


def test_yes_picks_the_only_one() -> None:
    assert picked("Yes.", ("one?",)) == "one?"
    assert picked("2", ("one?",)) is None
    assert picked("yes", ()) is None


def test_a_wording_is_offered_with_the_case_and_the_payer_of_the_question() -> None:
    heard = hear(f"whats holding up units of {DENIED}", (), NOW.date())
    rules = hear("does aetna need auth for code 97110 maybe", {"aetna"}, NOW.date())

    assert any(DENIED in each for each in doubts(heard, None))
    assert any("aetna" in each and "97110" in each for each in doubts(rules, None))
    assert doubts(hear("how is my horoscope", (), NOW.date()), None) == ()


@pytest.mark.parametrize(
    ("pick", "tool"), [("1", "explain_denial"), ("the second one", "get_case"), ("2", "get_case")]
)
async def test_an_offered_question_is_answered_when_it_is_picked_also_after_a_restart(
    talk: Talk, pick: str, tool: str
) -> None:
    offered = (f"why was {DENIED} denied", f"what is next on {DENIED}")
    memory = Memory(asked=Asked(offered=offered))
    async with talk() as desk:
        goes_on = Answerer(desk.client, desk.caller, desk.known, memory=memory)
        said = await goes_on.ask(pick)
        kept = await goes_on.remembered()

    assert DENIED in said.answer and said.tools == (tool,)
    assert kept.asked.offered == ()


async def test_an_answer_that_leaves_a_word_out_says_so(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask(f"why was {DENIED} denied and the units")

    assert said.tools == ("explain_denial", "get_case")
    assert said.answer.splitlines()[0].endswith("without “units”.)")
    assert "On file for it:" in said.answer


async def test_what_nobody_here_can_answer_is_not_offered_anything(talk: Talk) -> None:
    async with talk() as desk:
        for question in ("how is my horoscope", "which therapist sings best"):
            said = await desk.ask(question)
            assert said.answer.startswith("I do not know how to answer that")
            assert "Did you mean" not in said.answer and not said.tools


async def test_an_answer_for_the_second_question_is_offered_and_not_put_in(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"open questions on {ASKED}")
        offered = await desk.ask("2x6 for the second one")
        went = await desk.ask("did that go thru?")
        put_in = await desk.ask("yes")

    assert "Q-CNTEN22222: 12” as your answer? Then say yes." in offered.answer
    assert "is not put in yet" in went.answer
    assert "answer_question" not in (*offered.tools, *went.tools)
    assert put_in.tools == ("answer_question",)


async def test_yes_is_no_answer_to_a_question_for_a_value(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"open questions on {ASKED}")
        first = await desk.ask("first one is yes")
        then = await desk.ask("yes")

    assert "not for yes or no" in first.answer
    assert "answer_question" not in (*first.tools, *then.tools)
