"""List cases, or show how one stands: without names or member numbers."""

from __future__ import annotations

from typing import Any

import click

from priorauth.minimum import CaseWord

PER_PAGE = 25
_STATES = [str(word) for word in CaseWord]


@click.group()
def cases() -> None:
    """List cases, or show how one stands.

    Shows payers, codes, counts and days; names, birth dates and member numbers stay on the
    desk page.
    """


@cases.command("list")
@click.option("--payer", help="Payer id or name, such as uhc.")
@click.option("--state", type=click.Choice(_STATES), help="How the cases stand.")
@click.option("--page", type=click.IntRange(1, 1000), default=1, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print the page as JSON.")
def list_cases(payer: str | None, state: str | None, page: int, as_json: bool) -> None:
    """List open cases, newest first."""
    from desk.case_text import list_text
    from desk.tables import terminal_width
    from priorauth.boundary import minimum_text
    from priorauth.models.views import CaseList

    arguments: dict[str, Any] = {"payer": payer, "state": state, "page": page, "limit": PER_PAGE}
    found = _call("list_cases", arguments)
    if as_json:
        click.echo(minimum_text(found))
    elif isinstance(found, CaseList):
        click.echo(list_text(found, terminal_width()))


@cases.command("show")
@click.argument("case_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print the case as JSON.")
def show_case(case_id: str, as_json: bool) -> None:
    """Show one case: what is missing, what is asked, and who must do what next."""
    from desk.case_text import detail_text
    from desk.tables import terminal_width
    from priorauth.boundary import minimum_text
    from priorauth.models.views import CaseDetail

    found = _call("get_case", {"case_id": case_id.strip().upper()})
    if as_json:
        click.echo(minimum_text(found))
    elif isinstance(found, CaseDetail):
        click.echo(detail_text(found, terminal_width()))


def _call(name: str, arguments: dict[str, Any]) -> Any:
    """Run a tool as every other surface does: checked, recorded, the minimum view alone."""
    import asyncio

    from adapters.settings import read_settings
    from mcp_server.opening import local_caller
    from tools import all_tools
    from tools.call import call

    tool = next(each for each in all_tools() if each.name == name)
    given = {key: value for key, value in arguments.items() if value is not None}

    async def run() -> Any:
        async with local_caller(read_settings()) as caller:
            return await call(tool, caller, given)

    return asyncio.run(run())
