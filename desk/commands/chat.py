"""Talk with the desk: ask one question after the other."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

import click

from priorauth.errors import PriorAuthError

if TYPE_CHECKING:
    from adapters.settings import Settings

_LEAVE = frozenset({"quit", "exit", "bye", "q"})


@click.command()
def chat() -> None:
    """Ask question after question; `quit` ends it."""
    from adapters.settings import read_settings

    asyncio.run(converse(read_settings()))


async def converse(settings: Settings) -> None:
    """Answer questions from the terminal, or from a pipe, until there are no more."""
    from agent.opening import open_desk
    from agent.planner.helping import KNOWS
    from agent.terminal import Spoken

    async with open_desk(settings) as desk:
        how = f"with the model {desk.model.name}" if desk.model else "without a model"
        click.echo(f"The desk answers {how}. Type a question, `help` or `quit`.")
        while (question := await asyncio.to_thread(_next)) is not None:
            if question.lower() == "help":
                click.echo(KNOWS)
                continue
            spoken = Spoken(partial(click.echo, nl=False))
            try:
                spoken.finish((await desk.ask(question, spoken)).answer)
            except PriorAuthError as error:
                spoken.finish(str(error))


def _next() -> str | None:
    """Return the next question, or None when the person leaves."""
    while True:
        try:
            line = input("\ndesk> ").strip()
        except (EOFError, KeyboardInterrupt):
            return None
        if line.lower() in _LEAVE:
            return None
        if line:
            return line
