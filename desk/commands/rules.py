"""Ask the payer rules on file, list and check them; opens no network.

A database is opened only where the clinic itself is asked about: `diff --clinic`, `replay CASE`.
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click
from pydantic import TypeAdapter, ValidationError

from priorauth.clock import SystemClock
from priorauth.errors import InvalidRequest
from priorauth.models.rule_records import OpenWork
from priorauth.models.rules import FACT_NAMES, RuleQuestion
from rules.book import RuleBook, default_folder, load_book
from rules.changes import compare, diff_text
from rules.coverage import coverage, coverage_text
from rules.ledger import read_ledger
from rules.lint import lint
from rules.listing import listing, listing_text
from rules.replaying import RecordedAnswer, Replay, replay, replay_text
from rules.wording import answer_text

_CASE = re.compile(r"C-[A-Z0-9]{4,20}")
_DAY = click.DateTime(formats=["%Y-%m-%d"])
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")


@click.group()
@click.option("--also", multiple=True, type=_FOLDER, help="A further folder of payer files.")
@click.pass_context
def rules(ctx: click.Context, also: tuple[Path, ...]) -> None:
    """Ask the payer rules on file, list and check them."""
    ctx.obj = {**(ctx.obj or {}), "also": also}


@rules.command()
@click.option("--payer", required=True, help="Payer id or name, such as uhc.")
@click.option("--lob", help="Line of business, such as medicare_advantage.")
@click.option("--state", help="State of the plan, two letters.")
@click.option("--code", required=True, help="Procedure code, such as 97110.")
@click.option("--visit", type=click.IntRange(min=1), help="Ordinal, as the rule counts.")
@click.option("--on", "on", required=True, type=_DAY, help="Date of service.")
@click.option("--as-of", type=_DAY, help="Day of knowledge; today unless given.")
@click.option("--fact", "facts", multiple=True, metavar="NAME=VALUE", help="What is known.")
@_AS_JSON
@click.pass_context
def answer(ctx: click.Context, /, facts: tuple[str, ...], as_json: bool, **asked: Any) -> None:
    """Say whether a visit needs authorization, and why."""
    book = load_book(extra=ctx.obj["also"])
    question = _question(book, asked, facts)
    found = book.answer(question)
    click.echo(found.model_dump_json(indent=2) if as_json else answer_text(question, found))


@rules.command("list")
@click.option("--payer", help="Only this payer.")
@_AS_JSON
@click.pass_context
def list_rules(ctx: click.Context, payer: str | None, as_json: bool) -> None:
    """List payers and their rules with status, dates and sources."""
    book = load_book(extra=ctx.obj["also"])
    listed = listing(book, _payer_id(book, payer) if payer else None)
    click.echo(listed.model_dump_json(indent=2) if as_json else listing_text(listed))


@rules.command("lint")
@click.option("--as-of", type=_DAY, help="Day of knowledge; today unless given.")
@_AS_JSON
@click.pass_context
def lint_rules(ctx: click.Context, as_of: datetime | None, as_json: bool) -> None:
    """Check every rule file: schema, sources, overlaps, gaps, age, contradictions."""
    book = load_book(extra=ctx.obj["also"])
    ledger = read_ledger(default_folder() / "terms.yaml")
    findings = lint(book.index, _day(as_of), ledger)
    errors = sum(finding.level == "error" for finding in findings)
    if as_json:
        listed = [finding.model_dump() for finding in findings]
        click.echo(json.dumps({"errors": errors, "findings": listed}, indent=2))
    else:
        for finding in findings:
            rule = f" {finding.rule}" if finding.rule else ""
            click.echo(f"{finding.level}: {finding.payer}{rule}: {finding.what}")
        click.echo(f"{len(book.index.payers)} payers, {errors} errors, {len(findings)} findings")
    if errors:
        ctx.exit(1)


@rules.command("coverage")
@click.option("--on", "on", type=_DAY, help="Day of service and of knowledge; today unless given.")
@_AS_JSON
@click.pass_context
def show_coverage(ctx: click.Context, on: datetime | None, as_json: bool) -> None:
    """Show which payer, line of business and code the rules can answer."""
    book = load_book(extra=ctx.obj["also"])
    table = coverage(book.index, book.procedures.sets["most_billed"].codes, _day(on))
    click.echo(table.model_dump_json(indent=2) if as_json else coverage_text(table))


@rules.command("diff")
@click.argument("before", type=_FOLDER)
@click.argument("after", type=_FOLDER)
@click.option("--clinic", is_flag=True, help="Show which open work of this clinic is touched.")
@click.option("--open-work", type=_FILE, help="JSON list of open cases, visits and packets.")
@_AS_JSON
def show_diff(
    before: Path, after: Path, *, clinic: bool, open_work: Path | None, as_json: bool
) -> None:
    """Compare two rule folders, and show which open work the change touches.

    With --clinic the open cases, booked visits and unsent packets of this folder's clinic are
    asked under both; without it no database is opened.
    """
    work = _read(open_work, TypeAdapter(tuple[OpenWork, ...])) if open_work else ()
    old, new = load_book(before), load_book(after)
    diff = compare(old, new, (*work, *(_clinic_work() if clinic else ())))
    click.echo(diff.model_dump_json(indent=2) if as_json else diff_text(diff))
    if not (as_json or clinic or open_work):
        click.echo("Add --clinic to see which open cases, visits and packets this touches.")


def _clinic_work() -> tuple[OpenWork, ...]:
    import asyncio

    from adapters.settings import read_settings
    from desk.rule_work import open_work

    return asyncio.run(open_work(read_settings()))


@rules.command("replay")
@click.argument("case_or_file", metavar="CASE|FILE")
@_AS_JSON
@click.pass_context
def replay_answers(ctx: click.Context, case_or_file: str, as_json: bool) -> None:
    """Show what was known and answered on the day, and what the rules say to it again.

    CASE is the id of a case of this folder's clinic; FILE holds recorded answers as JSON.
    """
    book = load_book(extra=ctx.obj["also"])
    path = Path(case_or_file)
    if path.is_file():
        answers = _read(path, TypeAdapter(tuple[RecordedAnswer, ...]))
        found = tuple(replay(recorded, book) for recorded in answers)
    else:
        found = _replays_of(case_or_file.strip().upper(), ctx.obj["also"])
    if as_json:
        click.echo(json.dumps([each.model_dump(mode="json") for each in found], indent=2))
        return
    for each in found:
        click.echo(replay_text(each))
    if not found:
        click.echo("No rule has answered for this case yet.")


def _replays_of(case_id: str, also: tuple[Path, ...]) -> tuple[Replay, ...]:
    import asyncio

    from adapters.settings import read_settings
    from desk.rule_work import replays

    if not _CASE.fullmatch(case_id):
        raise click.UsageError(f"{case_id} is neither a file nor a case id such as C-7K2M9QXA")
    settings = read_settings()
    book = load_book(extra=(*also, *settings.extra_rules))
    return asyncio.run(replays(settings, case_id, book))


def _read(path: Path, kind: TypeAdapter[Any]) -> Any:
    try:
        return kind.validate_json(path.read_bytes())
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])
        problem = error.errors()[0]["msg"]
        raise InvalidRequest(
            f"{path.name} cannot be used: {where or 'the file'}: {problem}"
        ) from None


def _question(book: RuleBook, asked: dict[str, Any], facts: tuple[str, ...]) -> RuleQuestion:
    try:
        return RuleQuestion(
            payer=_payer_id(book, asked["payer"]),
            lob=asked["lob"],
            state=asked["state"].upper() if asked["state"] else None,
            code=asked["code"].upper(),
            visit=asked["visit"],
            on=asked["on"].date(),
            as_of=_day(asked["as_of"]),
            facts=_facts(facts),
        )
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        raise click.UsageError(f"{name}: {first['msg']}") from None


def _facts(pairs: tuple[str, ...]) -> Any:
    facts: dict[str, str] = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign or name not in FACT_NAMES:
            names = ", ".join(FACT_NAMES)
            raise click.UsageError(f"--fact {name}: write NAME=VALUE; names: {names}")
        if name in facts:
            raise click.UsageError(f"--fact {name} is given twice")
        facts[name] = value
    return facts


def _payer_id(book: RuleBook, name: str) -> str:
    return book.resolve_payer(name) or name


def _day(given: datetime | None) -> date:
    return (given or SystemClock().now()).date()
