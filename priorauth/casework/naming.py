"""Telling one person in Slack whose case it is, where the clinic has raised what Slack may show.

The names go from here to Slack itself, for one pair of eyes, and through no other process: the
agent that passed the question on neither has them nor can open them.
"""

from __future__ import annotations

from contextlib import AsyncExitStack

from priorauth.casework.recording import outside_call
from priorauth.errors import InvalidRequest, NotConfigured, NotFound
from priorauth.models.people import AccountSystem, Actor
from priorauth.models.requests import NamesShown, ToolRequest
from priorauth.services import Services

ACTION = "show_name_in_slack"
MOST = 10
NOT_RAISED = "Names stay on the desk page: this clinic has not cleared Slack for them."


async def show_names(services: Services, actor: Actor, request: ToolRequest) -> NamesShown:
    """Whisper the patients of some cases to the person who asked, and put each on the record.

    Raises:
        NotConfigured: Slack is not cleared for names.
        InvalidRequest: The arguments are none, or the account is not hers.
        NotFound: This clinic has no such case.
        Unavailable: Slack is away.
    """
    if services.whisper is None:
        raise NotConfigured(NOT_RAISED)
    case_ids, channel, user = _asked(request)
    async with services.store.begin(actor.clinic_id) as tx:
        if not await tx.people.has_account(actor.staff_id or "", AccountSystem.SLACK, user):
            raise NotFound("person")
        lines = []
        for case_id in case_ids:
            patient = (await tx.cases.file(case_id)).patient
            lines.append(f"{case_id}: {_escaped(patient.name or 'no name was read')}")
    async with AsyncExitStack() as calls:
        for case_id in case_ids:
            call = outside_call(services, actor.clinic_id, ACTION, case_id, who=actor)
            await calls.enter_async_context(call)
        await services.whisper.whisper(channel, user, "\n".join(lines))
    return NamesShown(shown=len(lines))


def _asked(request: ToolRequest) -> tuple[list[str], str, str]:
    given = request.arguments
    case_ids, channel, user = given.get("case_ids"), given.get("channel"), given.get("user")
    if not isinstance(case_ids, list) or not 1 <= len(case_ids) <= MOST:
        raise InvalidRequest(f"Name one to {MOST} cases.")
    if not isinstance(channel, str) or not isinstance(user, str):
        raise InvalidRequest("The desk does not know where to answer.")
    return [str(each) for each in dict.fromkeys(map(str, case_ids))], channel, user


def _escaped(name: str) -> str:
    """Return a name in which Slack finds no mention, channel call or link."""
    return name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
