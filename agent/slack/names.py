"""`/pa names C-…`: whose cases these are, for the one person who asks and nobody else.

Only ids leave this process. The worker looks whether the clinic has cleared Slack for names
(`PRIORAUTH_PHI_SLACK`), whether she may see cases and whether the account is hers, and tells
her itself.
"""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import Field

from priorauth.errors import PriorAuthError
from priorauth.models.answers import Running
from priorauth.models.people import Right
from priorauth.models.requests import NamesShown
from tools._worker import by_worker
from tools.base import Caller, CaseId, Context, Withheld, tool
from tools.call import call

WANTED = re.compile(r"^\s*names?\b(?P<ids>(?:[\s,]+C-[0-9A-Z]{4,16})+)\s*$", re.IGNORECASE)
_SlackId = Annotated[str, Field(pattern=r"^[A-Z0-9]{3,24}$"), Withheld()]


@tool(effect="draft", right=Right.SEE, surface="resource")
async def show_names(
    ctx: Context,
    case_ids: Annotated[list[CaseId], Field(min_length=1, max_length=10)],
    channel: _SlackId,
    user: _SlackId,
) -> NamesShown | Running:
    """Have the worker tell one person in Slack whose cases these are.

    Raises:
        Conflict: Names stay on the desk page; the text says why.
    """
    return await by_worker(
        ctx,
        "show_names",
        NamesShown,
        arguments={"case_ids": list(case_ids), "channel": channel, "user": user},
    )


async def names_for(caller: Caller, channel: str, user: str, found: re.Match[str]) -> str | None:
    """Have the names told; return what to say instead where they are not, or None."""
    case_ids = [each.upper() for each in re.findall(r"[Cc]-\w+", found["ids"])]
    given = {"case_ids": case_ids, "channel": channel, "user": user}
    try:
        told = await call(show_names, caller, given)
    except PriorAuthError as error:
        return str(error)
    return told.note if isinstance(told, Running) else None
