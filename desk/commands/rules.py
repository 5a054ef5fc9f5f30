"""Ask the payer rules on file, list and check them; opens no database and no network."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click
from pydantic import ValidationError

from priorauth.clock import SystemClock
from priorauth.models.rules import FACT_NAMES, RuleQuestion
from rules.book import RuleBook, load_book
from rules.lint import lint
from rules.wording import answer_text

_DAY = click.DateTime(formats=["%Y-%m-%d"])
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


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
@click.option(
    "--visit", type=click.IntRange(min=1), help="Ordinal of the visit as the rule counts."
)
@click.option("--on", "on", required=True, type=_DAY, help="Date of service.")
@click.option("--as-of", type=_DAY, help="Day of knowledge; today unless given.")
@click.option("--fact", "facts", multiple=True, metavar="NAME=VALUE", help="What is known.")
@click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")
@click.pass_context
def answer(ctx: click.Context, /, facts: tuple[str, ...], as_json: bool, **asked: Any) -> None:
    """Say whether a visit needs authorization, and why."""
    book = load_book(extra=ctx.obj["also"])
    question = _question(book, asked, facts)
    found = book.answer(question)
    click.echo(found.model_dump_json(indent=2) if as_json else answer_text(question, found))


@rules.command("list")
@click.option("--payer", help="Only this payer.")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
@click.pass_context
def list_rules(ctx: click.Context, payer: str | None, as_json: bool) -> None:
    """List payers and their rules with status, dates and sources."""
    book = load_book(extra=ctx.obj["also"])
    listed = [book.payer(_payer_id(book, payer))] if payer else list(book.index.payers.values())
    rows = [
        {
            "payer": file.payer,
            "rule": term.id,
            "version": term.version,
            "status": term.status,
            "from": _iso(term.effective.begins),
            "to": _iso(term.effective.ends),
            "lob": list(term.scope.lob),
            "summary": term.summary,
            "sources": [file.sources[name].url for name in term.evidence],
        }
        for file in sorted(listed, key=lambda file: file.payer)
        for term in file.rules
    ]
    if as_json:
        click.echo(json.dumps({"version": book.version, "rules": rows}, indent=2))
        return
    for row in rows:
        period = f"{row['from'] or '...'} to {row['to'] or '...'}"
        click.echo(f"{row['payer']:<18} {row['rule']}@{row['version']}  {row['status']}  {period}")
        click.echo(f"{'':<18} {row['summary']}")


@rules.command("lint")
@click.option("--as-of", type=_DAY, help="Day of knowledge; today unless given.")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.pass_context
def lint_rules(ctx: click.Context, as_of: datetime | None, as_json: bool) -> None:
    """Check every rule file: schema, sources, overlaps, gaps, age, contradictions."""
    book = load_book(extra=ctx.obj["also"])
    findings = lint(book.index, _day(as_of or SystemClock().now()))
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


def _question(book: RuleBook, asked: dict[str, Any], facts: tuple[str, ...]) -> RuleQuestion:
    as_of = asked["as_of"] or SystemClock().now()
    try:
        return RuleQuestion(
            payer=_payer_id(book, asked["payer"]),
            lob=asked["lob"],
            state=asked["state"].upper() if asked["state"] else None,
            code=asked["code"].upper(),
            visit=asked["visit"],
            on=asked["on"].date(),
            as_of=_day(as_of),
            facts=_facts(facts),
        )
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        raise click.UsageError(f"{name}: {first['msg']}") from None


def _facts(pairs: tuple[str, ...]) -> dict[str, str]:
    facts: dict[str, str] = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign or name not in FACT_NAMES:
            raise click.UsageError(
                f"--fact {name}: write NAME=VALUE; names: {', '.join(FACT_NAMES)}"
            )
        if name in facts:
            raise click.UsageError(f"--fact {name} is given twice")
        facts[name] = value
    return facts


def _payer_id(book: RuleBook, name: str) -> str:
    return book.resolve_payer(name) or name


def _day(at: datetime) -> date:
    return at.date()


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
