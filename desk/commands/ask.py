"""Ask a question about cases, payers and rules."""

from __future__ import annotations

import asyncio

import click


@click.command()
@click.argument("question")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def ask(question: str, as_json: bool) -> None:
    """Ask one question, such as: ask "what is pending for Aetna?".

    With a model configured it may answer freely; without one, or when the question may hold
    something that identifies a person, the routine questions are answered in the house.
    """
    from adapters.settings import read_settings
    from agent.answering import Answer
    from agent.opening import open_desk
    from priorauth.boundary import minimum_text

    async def answered() -> Answer:
        async with open_desk(read_settings()) as desk:
            return await desk.ask(question)

    said = asyncio.run(answered())
    click.echo(minimum_text(said) if as_json else said.answer)
