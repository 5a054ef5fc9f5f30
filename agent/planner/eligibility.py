"""Ask the payer about the coverage of a case."""

from __future__ import annotations

from agent.hearing.heard import Heard
from agent.planner.coverage import last_word
from agent.planner.intent import Intent
from agent.planner.which import one_case
from agent.toolbox import Toolbox
from agent.wording import limit_words, running


async def _answer(heard: Heard, tools: Toolbox) -> str:
    case_id = await one_case(heard, tools)
    said = await tools.call("verify_eligibility", case_id=case_id)
    still = running(said)
    if still:
        told = await tools.call("get_case", case_id=case_id)
        return still if told["benefits"] is None else f"{still}\n{last_word(told)}"
    required = {
        True: "The payer says that authorization is required.",
        False: "The payer says that no authorization is required.",
        None: "The payer does not say whether authorization is required.",
    }[said["authorization_required"]]
    limits = limit_words(said["limits"]) or "no visit limit stated"
    problems = "".join(f"\n- {each}" for each in said["problems"])
    return f"{case_id}: coverage {said['status']}; {limits}. {required}{problems}"


INTENTS = (
    Intent("the coverage of a case, asked of the payer", ("eligibility", "covered"), _answer,
           "eligibility covered valid payer_of calling pending authorization limit visits answered"
           " changed",
           lambda heard: heard.payer is None or heard.names_case),
)  # fmt: skip
