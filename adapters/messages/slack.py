"""Says something to one person in Slack, seen by her alone and kept by Slack for nobody else.

Interface: Slack Web API, `chat.postEphemeral` (https://docs.slack.dev/reference/methods/chat.postEphemeral).
Limits: one call per question of a person; not repeated, because an old name helps nobody.
Never tried against: Slack itself.
"""

from __future__ import annotations

import json

import httpx

from adapters.conversation_settings import SlackSettings
from adapters.http import Bounds, ask
from priorauth.errors import Rejected, Unavailable, UnexpectedResponse

SYSTEM = "Slack"
_BOUNDS = Bounds(seconds=10.0, response_bytes=64_000)


class SlackWhisper:
    """Satisfies `Whisper`."""

    def __init__(self, settings: SlackSettings, client: httpx.AsyncClient) -> None:
        self._client = client
        self._address = f"{settings.base_url.rstrip('/')}/chat.postEphemeral"
        self._token = settings.bot_token.get_secret_value()

    async def whisper(self, channel: str, user: str, text: str) -> None:
        """See `Whisper.whisper`."""
        request = self._client.build_request(
            "POST",
            self._address,
            json={"channel": channel, "user": user, "text": text},
            headers={"Authorization": f"Bearer {self._token}"},
        )
        answer = await ask(self._client, request, system=SYSTEM, bounds=_BOUNDS)
        if answer.status == 429 or answer.status >= 500:
            raise Unavailable(SYSTEM, f"answered {answer.status}")
        try:
            taken = json.loads(answer.content)["ok"]
        except (ValueError, KeyError, TypeError) as error:
            raise UnexpectedResponse(SYSTEM, "the answer could not be read") from error
        if taken is not True:
            raise Rejected(SYSTEM, "did not show it; ask in a channel that the desk is in")
