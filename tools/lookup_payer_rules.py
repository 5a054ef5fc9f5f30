"""Look up whether a payer wants prior authorization."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from priorauth.clock import local_date
from priorauth.models.coverage import LINES_OF_BUSINESS
from priorauth.models.rules import Facts, RuleAnswer, RuleQuestion
from tools._payers import one_payer
from tools.base import Code, Context, PayerText, tool

MOST = 12


Lob = Annotated[
    str,
    Field(
        description=f"Line of business: {', '.join(LINES_OF_BUSINESS)}.", pattern=r"^[a-z_]{2,24}$"
    ),
]
PlanState = Annotated[
    str, Field(description="Two-letter state of the plan.", pattern=r"^[A-Z]{2}$")
]
VisitNumber = Annotated[
    int, Field(description="Which visit of the episode it is, from 1.", ge=1, le=10_000)
]
Known = Annotated[Facts, Field(description="What else is known; leave out what nobody has said.")]


@tool(effect="read")
async def lookup_payer_rules(  # noqa: PLR0913  each is a parameter of the tool
    ctx: Context,
    payer: PayerText,
    code: Code,
    on: Annotated[date, Field(description="Date of service, YYYY-MM-DD.")],
    lob: Lob | None = None,
    state: PlanState | None = None,
    visit: VisitNumber | None = None,
    facts: Known | None = None,
) -> RuleAnswer:
    """Say whether a payer wants prior authorization for a code on a date, with sources.

    `needs_input` lists what to ask first. `unknown` means that no rule in force is on file:
    say so and pass on `verify`; never guess, and never say that no authorization is needed
    unless the mode is `no_pa`. A `stale` reason must be verified first. Lines of business
    differ within one payer: ask for it when it is not said.

    Raises:
        PayerNotOnFile: Nobody here knows a payer of that name.
        InvalidRequest: Several payers have names that begin like that.
    """
    rules = ctx.services.rules

    def answered(payer_id: str) -> RuleAnswer:
        question = RuleQuestion(
            payer=payer_id,
            lob=lob,
            state=state,
            code=code,
            visit=visit,
            on=on,
            as_of=local_date(ctx.services.clock.now(), ctx.time_zone),
            facts=facts or Facts(),
        )
        return rules.answer(question)

    async with ctx.begin() as tx:
        asked = await tx.ask_payers()
        # Meanwhile the book is asked, which is nobody's secret; seldom is another payer meant.
        likely = rules.resolve_payer(payer)
        answer = None if likely is None else answered(likely)
        payer_id = one_payer(await asked(), rules, payer)
    if answer is None or payer_id != likely:
        answer = answered(payer_id)
    return answer.model_copy(update={"considered": (), "because": answer.because[:MOST]})
