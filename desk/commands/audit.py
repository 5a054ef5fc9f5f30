"""Check that nobody changed the record, or write it out."""

from __future__ import annotations

import click


@click.group()
def audit() -> None:
    """The record of who did what: check it, or write it out."""


@audit.command("verify")
@click.option("--json", "as_json", is_flag=True, help="Print the finding as JSON.")
@click.pass_context
def verify(ctx: click.Context, as_json: bool) -> None:
    """Check the chain of the record: each entry carries the hash of the one before it."""
    import asyncio
    import json

    from adapters.settings import read_settings
    from desk.record_files import verified

    found = asyncio.run(verified(read_settings()))
    if as_json:
        click.echo(json.dumps(found._asdict()))
    elif found.intact and found.entries and not found.checkpoints:
        click.echo(
            f"The chain of the record is intact: {found.entries} entries. But no checkpoint of it"
            " is there: that its end was cut off, or all of it written anew, would not show."
        )
    elif found.intact:
        click.echo(
            f"The record is intact: {found.entries} entries, {found.checkpoints} checkpoints."
        )
    else:
        click.echo(
            f"The record was changed: entry {found.first_broken}: {found.why}."
            " Keep the database as it is and tell your privacy officer."
        )
    if not found.intact:
        ctx.exit(1)


@audit.command("drop")
def drop() -> None:
    """Drop whole months of the record that are older than six years, of every clinic.

    PRIORAUTH_RECORD_YEARS keeps them longer. A signed checkpoint says where the record was cut,
    so that the rest verifies as before. A record that does not verify is left as it is.
    """
    import asyncio

    from adapters.settings import read_settings
    from desk.record_files import drop_old_months

    dropped = asyncio.run(drop_old_months(read_settings()))
    months = ", ".join(name.removeprefix("record_").replace("_", "-") for name in dropped)
    click.echo(f"Dropped: {months}." if dropped else "Nothing is old enough to be dropped.")


@audit.command("export")
@click.option("--json", "as_json", is_flag=True, help="One JSON array instead of one line each.")
@click.option(
    "--patient",
    "case_id",
    metavar="CASE_ID",
    help="Instead, account for what left the house about the patient of this case.",
)
def export(as_json: bool, case_id: str | None) -> None:
    """Write the record out, oldest entry first; it holds ids and no patient data."""
    import asyncio

    from adapters.settings import read_settings
    from desk.record_files import account, write_out

    if case_id is not None:
        count = asyncio.run(account(read_settings(), case_id, click.echo, as_array=as_json))
        disclosures = "disclosure" if count == 1 else "disclosures"
        click.echo(f"{count} {disclosures}, of all cases of that patient.", err=True)
        return
    asyncio.run(write_out(read_settings(), click.echo, as_array=as_json))
