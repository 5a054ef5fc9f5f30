"""Talk with the desk: ask one question after the other."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

import click

from desk.typed import next_line
from priorauth.errors import PriorAuthError

if TYPE_CHECKING:
    from adapters.settings import Settings

_LEAVE = frozenset({"quit", "exit", "bye", "q"})


@click.command()
def chat() -> None:
    """Ask question after question; `quit` ends it."""
    from adapters.settings import read_settings

    asyncio.run(converse(read_settings()))


async def converse(settings: Settings) -> bool:
    """Answer questions from the terminal, or from a pipe, until there are no more.

    Returns whether anything was typed at all.
    """
    from agent.opening import open_desk, what_ails
    from agent.planner.helping import KNOWS
    from agent.terminal import Spoken

    typed = False
    async with open_desk(settings) as desk:
        how = f"with the model {desk.model.name}" if desk.model else "without a model"
        if trouble := await what_ails(desk.model):
            click.echo(f"{trouble} Until then the desk answers without it.")
        click.echo(f"The desk answers {how}. Type a question, `help` or `quit`.")
        while (line := await next_line("\ndesk> ")) is not None:
            typed = True
            if not (question := line.strip()):
                continue
            if question.lower() in _LEAVE:
                break
            if question.lower() == "help":
                click.echo(KNOWS)
                continue
            spoken = Spoken(partial(click.echo, nl=False))
            try:
                spoken.finish((await desk.ask(question, spoken)).answer)
            except PriorAuthError as error:
                spoken.finish(str(error))
    return typed
