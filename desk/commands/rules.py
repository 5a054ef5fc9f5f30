"""Ask the payer rules on file, list and check them; opens no database and no network."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click
from pydantic import TypeAdapter, ValidationError

from priorauth.clock import SystemClock
from priorauth.errors import InvalidRequest
from priorauth.models.rules import FACT_NAMES, RuleQuestion
from rules.book import RuleBook, default_folder, load_book
from rules.changes import OpenWork, compare, diff_text
from rules.coverage import coverage, coverage_text
from rules.ledger import read_ledger
from rules.lint import lint
from rules.listing import listing, listing_text
from rules.replaying import RecordedAnswer, replay, replay_text
from rules.wording import answer_text

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
@click.option("--open-work", type=_FILE, help="JSON list of open cases, visits and packets.")
@_AS_JSON
def show_diff(before: Path, after: Path, open_work: Path | None, as_json: bool) -> None:
    """Compare two rule folders, and show which open work the change touches."""
    work = _read(open_work, TypeAdapter(tuple[OpenWork, ...])) if open_work else ()
    diff = compare(load_book(before), load_book(after), work)
    click.echo(diff.model_dump_json(indent=2) if as_json else diff_text(diff))


@rules.command("replay")
@click.argument("record", type=_FILE)
@_AS_JSON
@click.pass_context
def replay_answers(ctx: click.Context, record: Path, as_json: bool) -> None:
    """Ask recorded questions again as of their day, and compare with what was answered."""
    book = load_book(extra=ctx.obj["also"])
    answers = _read(record, TypeAdapter(tuple[RecordedAnswer, ...]))
    replays = [replay(recorded, book) for recorded in answers]
    if as_json:
        click.echo(json.dumps([found.model_dump(mode="json") for found in replays], indent=2))
        return
    for found in replays:
        click.echo(replay_text(found))


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
