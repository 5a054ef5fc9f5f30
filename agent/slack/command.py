"""The command `/pa`: the answer is for the person who asked alone."""

from __future__ import annotations

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from agent.slack.answering import answer
from agent.slack.colleague import ask_colleague, asks_colleague
from agent.slack.desk import Place, SlackDesk
from agent.slack.names import WANTED, names_for

_HELP = (
    "Ask in your own words, for example `/pa what is pending for Aetna?`."
    " `/pa ask @therapist Q-…` puts one question to a colleague; `/pa every Friday 3 pm,"
    " what expires next week?` asks it for you each week, and `/pa schedules` lists yours;"
    " `/pa chart` draws the queue."
)


def command(desk: SlackDesk) -> Any:
    """Return the listener for `/pa`."""

    async def asked(ack: Any, command: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        user, channel = str(command["user_id"]), str(command["channel_id"])
        caller = await desk.people.caller(user, command.get("team_id"), client)
        if caller is None:
            return
        text = str(command.get("text") or "").strip()
        micro = asks_colleague(text)
        if micro is not None:
            await ask_colleague(desk, caller, client, (user, channel), micro)
        elif (whose := WANTED.match(text)) is not None:
            instead = await names_for(caller, channel, user, whose)
            if instead is not None:
                await desk.say(channel, instead, [], only_for=user)
        elif not text or text == "help":
            await desk.say(channel, _HELP, [], only_for=user)
        else:
            await answer(desk, caller, Place(user, channel, "", quietly=True), text)

    return asked
