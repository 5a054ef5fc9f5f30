"""What can be asked, and a greeting."""

from __future__ import annotations

from agent.hearing import Heard
from agent.toolbox import Toolbox

KNOWS = """I can answer these without a model:
- what is pending (for a payer), what needs approval, what runs out, which questions are open
- how many cases stand how; what is oldest; what to do first; how long a payer takes
- the status of a case, its next step, why it was denied, what is missing, visits left
- does a payer need authorization for a code (say plan type, state, visit and date)
- read new documents; draft a packet, submit it for approval, check eligibility for a case
- answer a question of the desk: answer Q-7K2M9QXAPT: 12
Name a case by its id, such as C-7K2M9QXAPT, or by the patient's name; then `and for Cigna?`,
`the second one` and `more` are understood too."""


def fits(heard: Heard) -> bool:
    """Greetings, thanks, and asking for help."""
    return heard.says(
        r"^\W*(hi|hello|hey|good (morning|afternoon)|thanks?|thank you|ok|okay)\b[\s\w]{0,12}\W*$"
        r"|^\W*help\W*$|what (can|do) you (do|know|answer)|how does this work|what can i ask"
    )


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Say what can be asked."""
    if heard.says(r"thank|^\W*ok"):
        return "You're welcome."
    return KNOWS
