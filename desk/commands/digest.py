"""Tell what waits, what changed and what runs out, in at most 200 words."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click


@click.command()
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="Tell about another day.")
@click.option("--peek", is_flag=True, help="Look only: the next one still tells all of this.")
@click.option("--json", "as_json", is_flag=True, help="Print the digest as JSON.")
@click.option(
    "--chart",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    help="Also draw the queue by payer and age into this PNG file.",
)
def digest(on: datetime | None, peek: bool, as_json: bool, chart: Path | None) -> None:
    """Tell what waits for approval, what is asked, pending, changed and running out.

    Made from what is on file, without a model; names no patient. In a terminal every line leads
    to its page of the desk. What changed is counted
    from the last digest on; the one of the morning still tells all since the morning before.
    """
    import asyncio

    from adapters.settings import read_settings
    from desk.digesting import made
    from priorauth.boundary import minimum_text
    from priorauth.casework.digest_text import digest_text

    day = None if on is None else on.date()
    settings = read_settings()
    found, zone = asyncio.run(made(settings, day, peek=peek))
    if chart is not None:
        from adapters.charts import QueueRow, queue_chart

        rows = [QueueRow(each.payer, each.days, each.cases) for each in found.queue]
        chart.write_bytes(queue_chart(rows))
    desk = settings.desk_page if sys.stdout.isatty() else None
    click.echo(minimum_text(found) if as_json else digest_text(found, zone, desk=desk))
