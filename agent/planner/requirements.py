"""What a payer wants with a request, as far as the rule book says."""

from __future__ import annotations

from agent.hearing import Heard
from agent.planner.intent import Intent, names_no_case
from agent.planner.rules import EVALUATION, ask_about, codes_of_kind, look_up
from agent.toolbox import Toolbox

_BILLED_MOST = (EVALUATION[0], "97110")


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """Say it for the codes that are named, else for those that a clinic bills most."""
    if heard.codes or heard.payer is None:
        return await ask_about(heard, tools)
    if heard.has("authorization") and codes_of_kind(heard):
        return await ask_about(heard, tools)
    said = await look_up(_BILLED_MOST, heard, tools)
    which = " and ".join(_BILLED_MOST)
    return f"For which codes of {heard.payer}? Taken here: {which}; name others.\n{said}"


INTENTS = (
    Intent(
        "what a payer wants with a request for a code",
        ("requirements", "missing needs", "needs papers", "needs paper_kind", "needs requirements"),
        _answer,
        "requirements needs papers paper_kind authorization codes rule missing visits",
        lambda heard: names_no_case(heard) and heard.payer is not None,
        minds="payer days codes plan",
    ),
)
