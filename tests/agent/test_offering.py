"""Where a question is not understood, the wordings on file that are most like it are offered."""

from __future__ import annotations

import pytest

from agent.alike import Example, Index
from agent.answering import Answerer
from agent.planner.offering import NO_KIND, picked
from evals.build_examples import EXAMPLES, as_text, examples
from tests.agent.conftest import Talk
from tests.practice import DENIED

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


@pytest.mark.parametrize(
    ("question", "pick", "tool"),
    [
        ("when do appeal deadlines and visits on {} end", "1", "explain_denial"),
        ("when do appeal deadlines and visits on {} end", "the second one", "get_case"),
        ("why was {} denied and the units", "yes", "explain_denial"),
    ],
)
async def test_an_offered_question_is_answered_when_it_is_picked(
    talk: Talk, question: str, pick: str, tool: str
) -> None:
    async with talk() as desk:
        back = await desk.ask(question.format(DENIED))
        assert "Did you mean" in back.answer and not back.tools
        goes_on = Answerer(desk.client, desk.caller, desk.known, memory=await desk.remembered())
        said = await goes_on.ask(pick)

    assert DENIED in said.answer and said.tools == (tool,)


async def test_what_nobody_here_can_answer_is_not_offered_anything(talk: Talk) -> None:
    async with talk() as desk:
        for question in ("how is my horoscope", "which therapist sings best"):
            said = await desk.ask(question)
            assert said.answer.startswith("I do not know how to answer that")
            assert "Did you mean" not in said.answer and not said.tools
