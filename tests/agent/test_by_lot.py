"""Turns and whole questions as papers drawn by lot found them: each is answered, and of what."""

from __future__ import annotations

import pytest

from tests.agent.conftest import Talk
from tests.practice import ASKED, DENIED, DRAFT, HELD, PENDING, RUNNING_OUT, Practice

pytestmark = pytest.mark.anyio

ASKS_BACK = ("Did you mean", "I am not sure", "I do not know", "Which case?", "I know no payer")


@pytest.mark.parametrize(
    ("turns", "says", "never"),
    [
        (("which cases are pending?", "which of those are northwind?"), PENDING, DENIED),
        (("which cases are pending?", "hey what's the oldest of those"), "longest first", DENIED),
        (("which cases are pending?", "same for held"), HELD, PENDING),
        (("any auths expiring this week?", "what about next week?"), "Nothing runs out", "Next:"),
        (("any auths expiring this week?", "hey and next week?"), "Nothing runs out", "model"),
        (("northwind 97110 auth needed?", "does aetna?"), "aetna, for", "97161"),
        (("northwind 97110 auth needed?", "what if it's aetna"), "aetna, for", "97161"),
        ((f"status of {RUNNING_OUT}", "did they give us everything?"), "In full: 12", DENIED),
        ((f"status of {RUNNING_OUT}", "expires when?"), "2026-11-28", "1 case"),
        ((f"where are we on {PENDING}?", "when was that?"), "sent 3 days ago", "Nobody knows"),
        ((f"where are we on {PENDING}?", "who's the insurance on it?"), "commercial", "Wait"),
        ((f"send {DRAFT} as is", "ok so what does it need"), "plan of care", "welcome"),
        (("how many sent since 11/10", "any still open"), PENDING, HELD),
        (("how many not sent yet", "why not"), "plan of care", PENDING),
        ((f"why is {ASKED} stuck", "where do those get answered"), "desk page alone", DENIED),
    ],
)
async def test_a_turn_goes_on_with_what_was_said(
    talk: Talk, practice: Practice, turns: tuple[str, ...], says: str, never: str
) -> None:
    practice.works = False
    async with talk() as desk:
        said = [(await desk.ask(turn)).answer for turn in turns][-1]

    assert says in said and never not in said
    assert not said.startswith(ASKS_BACK)


@pytest.mark.parametrize(
    ("question", "says", "never"),
    [
        ("which folks are pending w/ northwind health?", PENDING, DENIED),
        ("roughly how many prior auths are pending? asap", "1 case pending", "7 open"),
        ("list our northwind auths - patient is on the phone", "6 cases open", "Nobody is called"),
        ("my boss wants to know denials by payer", "1 case denied", "I do not"),
        ("which of todays patients have no auth?", "5 cases open without", RUNNING_OUT),
        ("how many good auths we got", "12 visits authorized", PENDING),
        (f"submit {HELD} now please", "submitted already", "working on it"),
        (f"what does {PENDING} owe", "copays, costs", "Nothing is missing"),
        (f"did they cut any visits on {RUNNING_OUT}", "In full: 12", "Not so"),
        (f"did they give us everything on {DENIED}", "Nothing was granted", "In full"),
        (f"did they approve everything on {PENDING}", "Nothing is decided", "In full"),
        ("Ohio Medicaid, how many visits before auth?", "it is unknown here", "no authorization"),
    ],
)
async def test_a_question_in_any_ordinary_words_is_answered(
    talk: Talk, practice: Practice, question: str, says: str, never: str
) -> None:
    practice.works = False
    async with talk() as desk:
        said = (await desk.ask(question)).answer

    assert says in said and never not in said
