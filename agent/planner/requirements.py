"""What a payer wants with a request, as far as the rule book says."""

from __future__ import annotations

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, names_no_case
from agent.planner.rules import ask_about, codes_of_kind, of_commonest
from agent.toolbox import Toolbox


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """Say it for the codes that are named, else for those that a clinic bills most."""
    if heard.codes or heard.payer is None:
        return await ask_about(heard, tools)
    if heard.has("authorization") and codes_of_kind(heard):
        return await ask_about(heard, tools)
    return f"For which codes of {heard.payer}? {await of_commonest(heard, tools)}"


INTENTS = (
    Intent(
        "what a payer wants with a request for a code",
        (
            "requirements",
            "missing needs",
            "needs papers",
            "needs paper_kind",
            "needs requirements",
            "packet_content",
        ),
        _answer,
        "packet_content requirements needs papers paper_kind authorization codes rule missing"
        " visits",
        lambda heard: names_no_case(heard) and heard.payer is not None,
        minds="payer days codes plan",
    ),
)
