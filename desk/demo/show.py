"""The practice run as a newcomer sees it, from the first fax to the last answer."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import click

from adapters.store.overview import document_lines
from desk.demo.running import (
    Practice,
    Say,
    approve_all,
    arm_drills,
    practice,
    report,
    settle,
    take_in,
    write_paper,
)
from desk.demo.telling import tell_cases, tell_documents, tell_figures
from priorauth.clock import SystemClock, local_date


async def show(folder: Path, *, once: bool, drills: bool, as_json: bool) -> None:
    """Run the practice in a folder that is thrown away afterwards."""

    def say(line: str = "") -> None:
        click.echo(line, err=as_json)

    say("Opening the practice clinic. Nobody in it exists, and nothing leaves this machine.")
    paper = asyncio.create_task(_paper(folder))
    async with practice(folder, say) as run:
        if drills:
            await arm_drills(run)
        files = await paper
        say(f"\nMonday morning: {len(files)} faxes.")
        await take_in(run, files, say)
        await settle(run, say)
        await _tell_papers(run, files, say)
        if once:
            say("\nThe administrator looks at each packet on the desk page and approves:")
            await approve_all(run, say)
            await settle(run, say)
            say("\nHow each case stands:")
            for line in tell_cases(await asyncio.to_thread(run.cases)):
                say(line)
        figures = await report(run)
        say()
        say(tell_figures(figures))
        if drills:
            say(f"Drills met: {await run.town.drills_hit()}")
        if as_json:
            click.echo(json.dumps(figures))
        if not once:
            await _stay(run, say)


async def _paper(folder: Path) -> tuple[Path, ...]:
    today = local_date(SystemClock().now(), "America/New_York")
    return await write_paper(folder / "faxes", today)


async def _tell_papers(run: Practice, files: tuple[Path, ...], say: Say) -> None:
    url, clinic_id = run.home.login_url("pa_worker"), run.whose.clinic_id
    documents = await asyncio.to_thread(document_lines, url, clinic_id)
    say("\nWhat each fax was:")
    for line in tell_documents(files, documents):
        say(line)
    say("\nWhat became of each case, and why:")
    for line in tell_cases(await asyncio.to_thread(run.cases)):
        say(line)


async def _stay(run: Practice, say: Say) -> None:
    """Keep the desk page open and answer questions until the newcomer leaves.

    Without a terminal or questions, as in the background, it stays open until it is ended.
    """
    say(f"\nThe desk page: {run.settings.desk_page}")
    say(f"Sign in, once:  {run.link}")
    say("\nOpen it, look at a packet, approve it, and watch it go. Ctrl-C ends the practice.")
    from desk.commands.chat import converse
    from desk.typed import at_terminal

    typed = await converse(run.settings)
    if not (typed or at_terminal()):
        say("Nobody can type here: the practice stays open until it is told to end.")
        await asyncio.Event().wait()
