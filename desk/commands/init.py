"""Set up the clinic of this machine, by questions or from a file."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option(
    "--from",
    "file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Take the clinic from a YAML file instead of asking.",
)
@click.option("--yes", is_flag=True, help="Do not ask whether what the file says is right.")
@click.option("--again", is_flag=True, help="Change the people and payers of the clinic set up.")
def init(file: Path | None, yes: bool, again: bool) -> None:
    """Set up the clinic: who it is, who works there and which payers it deals with.

    Makes the clinic's own database unless DATABASE_URL names a server. With --again the
    clinic, its people and its payers are brought up to date; cases stay as they are, and
    people who are missing can no longer sign in.
    """
    from adapters.home import read_whose
    from adapters.settings import read_settings
    from desk.founding import bring_up_to_date, found, is_founded
    from desk.setup_file import read_setup
    from desk.setup_questions import ask_setup, summary
    from priorauth.errors import Conflict

    settings = read_settings()
    if again:
        read_whose(settings)
    elif is_founded(settings):
        raise Conflict(
            f"A clinic is set up in {settings.home} already. Use `priorauth init --again` to"
            " change its people and payers, or set PRIORAUTH_HOME to another folder."
        )
    if file is None:
        setup = ask_setup()
    else:
        setup = read_setup(file)
        click.echo(summary(setup))
        if not (yes or _is_right()):
            raise Conflict(
                "Nothing was set up. Put the file right, or say --yes where nobody can answer."
            )
    change = bring_up_to_date if again else found
    change(settings, setup)
    person = setup.person
    click.echo(f"{'Changed' if again else 'Set up'}: {setup.name}, in {settings.home}.")
    for payer in _without_rules(settings.extra_rules, tuple(p.id for p in setup.payers)):
        click.echo(f"No rules are on file for {payer}: its answers will be `unknown`.")
    if person is not None:
        click.echo(f"{person.name} works at this machine. Next: `priorauth up`.")


def _is_right() -> bool:
    """Ask whether the summary is right; at the end of all input, nobody said so."""
    try:
        return click.confirm("Is this right?", default=True)
    except click.Abort:
        click.echo()
        return False


def _without_rules(extra: tuple[Path, ...], payers: tuple[str, ...]) -> list[str]:
    from rules.book import load_book

    known = {payer.id for payer in load_book(extra=extra).payers()}
    return [payer for payer in payers if payer not in known]
