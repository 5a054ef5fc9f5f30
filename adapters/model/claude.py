"""Conversation through Claude's Messages API.

Interface: the anthropic SDK 2.12 (`messages.stream` for conversation, `messages.create` else);
full history goes with each call, and nothing is kept at the other side. Limits: as the account's;
408, 409, 429, 5xx and broken connections are retried twice, but no answer that had begun: half of
it may have been shown. Never tried against: the real service.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import anthropic
import httpx2

from adapters.settings import ModelSettings
from priorauth.errors import AuthenticationFailed, NotConfigured, Rejected, Unavailable
from priorauth.models.conversation import Reply

log = logging.getLogger("priorauth.model")

SYSTEM = "The model"
SECONDS = 60.0
RETRIES = 2
LONGEST_REPLY, LONGEST_ANSWER = 2_000, 8_000
LONGEST_TALK = 100_000
"""Tokens that a conversation with the tools may need: twenty whole results and what was said."""


class Claude:
    """Talks to one model; holds no conversation itself."""

    def __init__(self, settings: ModelSettings, *, seconds: float = SECONDS) -> None:
        self.name = settings.model
        self.budget = settings.budget
        self._longest = seconds * (RETRIES + 1)
        self.may_see_names = settings.may_see_names
        self._client = anthropic.AsyncAnthropic(
            api_key=settings.api_key.get_secret_value(),
            base_url=settings.base_url,
            max_retries=RETRIES,
            timeout=seconds,
        )

    async def reply(
        self,
        system: str,
        messages: list[dict[str, Any]],
        tools: list[dict[str, Any]],
        *,
        may_call: bool,
    ) -> Reply:
        """Return the next reply; raises as `reply_aloud` does."""
        return await self.reply_aloud(system, messages, tools, may_call=may_call, say=_quiet)

    async def reply_aloud(
        self,
        system: str,
        messages: list[dict[str, Any]],
        tools: list[dict[str, Any]],
        *,
        may_call: bool,
        say: Callable[[str], Awaitable[None]],
    ) -> Reply:
        """Return the next reply, told piece by piece while it comes.

        Raises:
            Unavailable: No answer, or half of one; the same call may work later.
            AuthenticationFailed: The key was refused.
            Rejected: The request was refused as it is.
        """
        message = await self._stream(
            {
                "model": self.name,
                "max_tokens": LONGEST_REPLY,
                "system": system,
                # The same beginning, tools and instructions, is read from the cache next time.
                "cache_control": {"type": "ephemeral"},
                "messages": messages,
                "tools": tools,
                "tool_choice": {"type": "auto" if may_call else "none"},
            },
            say,
        )
        # A warning about a block of another shape would print what stands in it.
        blocks = tuple(
            block.model_dump(mode="json", exclude_unset=True, warnings=False)
            for block in message.content or ()
        )
        usage = message.usage
        read = (usage.cache_read_input_tokens or 0) + (usage.cache_creation_input_tokens or 0)
        return Reply(
            stop_reason=message.stop_reason,
            blocks=blocks,
            input_tokens=usage.input_tokens + read,
            output_tokens=usage.output_tokens,
        )

    async def answer(self, system: str, text: str, shape: dict[str, object]) -> str:
        """Return the answer to one text, without tools and in one shape.

        Raises:
            Unavailable: No answer; the same call may work later.
            AuthenticationFailed: The key was refused.
            Rejected: The request was refused as it is.
        """
        message = await self._create(
            {
                "model": self.name,
                "max_tokens": LONGEST_ANSWER,
                "system": system,
                "messages": [{"role": "user", "content": text}],
                "output_config": {"format": {"type": "json_schema", "schema": shape}},
            }
        )
        return "".join(block.text for block in message.content or () if block.type == "text")

    async def _stream(self, asked: dict[str, Any], say: Callable[[str], Awaitable[None]]) -> Any:
        """Return the whole message; one that ends without saying why has broken off."""
        try:
            async with (
                asyncio.timeout(self._longest),
                self._client.messages.stream(**asked) as stream,
            ):
                async for piece in stream.text_stream:
                    await say(piece)
                message = await stream.get_final_message()
        except anthropic.APIConnectionError as error:
            raise Unavailable(SYSTEM, "does not answer") from error
        except anthropic.APIStatusError as error:
            raise _in_our_words(error) from error
        except (TimeoutError, httpx2.TimeoutException) as error:
            raise Unavailable(SYSTEM, "took too long over its answer") from error
        except _BROKEN as error:
            raise Unavailable(SYSTEM, "broke off in the middle of its answer") from error
        if message.stop_reason is None:
            raise Unavailable(SYSTEM, "broke off in the middle of its answer")
        return message

    async def _create(self, asked: dict[str, Any]) -> Any:
        try:
            return await self._client.messages.create(**asked)
        except anthropic.APIConnectionError as error:
            raise Unavailable(SYSTEM, "does not answer") from error
        except anthropic.APIStatusError as error:
            raise _in_our_words(error) from error
        except anthropic.AnthropicError as error:
            raise Unavailable(SYSTEM, "gave an answer that cannot be read") from error

    async def check(self) -> None:
        """See that the key may use the model, and that it can do what the desk asks of it.

        Raises:
            NotConfigured: There is no such model for this key, or it cannot.
            AuthenticationFailed: The key was refused.
            Unavailable: No answer; it may work later.
        """
        try:
            told = await self._client.models.retrieve(self.name)
        except anthropic.NotFoundError:
            raise self._unfit("this key cannot use") from None
        except anthropic.APIConnectionError as error:
            raise Unavailable(SYSTEM, "does not answer") from error
        except anthropic.APIStatusError as error:
            raise _in_our_words(error) from error
        # What a service does not tell of a model is no reason against it.
        lifecycle = getattr(told, "lifecycle", None)
        most, reads = getattr(told, "max_tokens", None), getattr(told, "max_input_tokens", None)
        if lifecycle == "retired":
            raise self._unfit("is no longer there")
        if most is not None and most < LONGEST_ANSWER:
            raise self._unfit(f"writes at most {most} tokens, and {LONGEST_ANSWER} are needed")
        if reads is not None and reads < LONGEST_TALK:
            raise self._unfit(f"reads at most {reads} tokens, and {LONGEST_TALK} are needed")
        if lifecycle == "deprecated":
            log.warning("%s will not be there for long; name another in PRIORAUTH_MODEL", self.name)

    def _unfit(self, why: str) -> NotConfigured:
        return NotConfigured(f"PRIORAUTH_MODEL names {self.name}, which {why}. Name another.")

    async def close(self) -> None:
        """Give the connections back."""
        await self._client.close()


_BROKEN = (anthropic.AnthropicError, httpx2.HTTPError, ValueError, AssertionError)
"""A line that was cut, or events that are none: the SDK passes some of these on as they are."""


async def _quiet(_piece: str) -> None:
    """Nobody listens."""


def _in_our_words(
    error: anthropic.APIStatusError,
) -> Unavailable | AuthenticationFailed | Rejected:
    """Translate without the other side's text, which can quote what was sent."""
    if error.status_code < 400:  # an error event within a stream that had begun well
        return Unavailable(SYSTEM, "broke off in the middle of its answer")
    if error.status_code in (401, 403):
        return AuthenticationFailed(SYSTEM, "the key was refused; check ANTHROPIC_API_KEY")
    if error.status_code == 429:
        return Unavailable(SYSTEM, "takes no more questions now (rate limit)")
    if error.status_code in (408, 409) or error.status_code >= 500:
        return Unavailable(SYSTEM, f"is not available now (status {error.status_code})")
    return Rejected(SYSTEM, f"the request was refused (status {error.status_code})")
