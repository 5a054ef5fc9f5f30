"""Read documents and show what they say, without database or network."""

from __future__ import annotations

import asyncio
import hashlib
import json
import stat
import sys
from pathlib import Path

import click

from desk.commands._columns import columns_of, columns_option
from priorauth.casework.intake import LARGEST
from priorauth.casework.letters import CALLED
from priorauth.errors import InvalidRequest
from priorauth.models.reading import DocumentReading, LetterReading, ReadValue, ReferralReading

_HEADINGS = f"    {'field':24}{'value':44}{'page':>18}{'sure':>6}  note"


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@columns_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON array and nothing else.")
def read(paths: tuple[Path, ...], mapping: Path | None, as_json: bool) -> None:
    """Read documents and show every value with its page, confidence and flag."""
    readings = asyncio.run(_read_all(paths, mapping))
    if as_json:
        printed = [reading.as_printed(str(path)) for path, reading in readings]
        click.echo(json.dumps(printed, ensure_ascii=False, indent=1))
    else:
        for path, reading in readings:
            _show(path, reading)
    if any(reading.error for _, reading in readings):
        sys.exit(1)


async def _read_all(
    paths: tuple[Path, ...], mapping: Path | None
) -> list[tuple[Path, DocumentReading]]:
    from adapters.reading.reader import ChildReader
    from priorauth.clock import SystemClock

    columns = columns_of(mapping)
    reader = ChildReader(SystemClock())
    known: dict[str, DocumentReading] = {}
    readings: list[tuple[Path, DocumentReading]] = []
    try:
        for path in paths:
            try:
                content = _bounded(path)
            except OSError:
                readings.append((path, _refused("There is no such file, or it cannot be opened.")))
                continue
            except InvalidRequest as error:
                readings.append((path, _refused(str(error))))
                continue
            sha256 = hashlib.sha256(content).hexdigest()
            if sha256 not in known and columns is not None:
                from desk.export_reading import read_export

                known[sha256] = await read_export(reader, content, columns)
            elif sha256 not in known:
                known[sha256] = await reader.read(content)
            readings.append((path, known[sha256]))
    finally:
        await reader.close()
    return readings


def _bounded(path: Path) -> bytes:
    """Return a file's bytes; a device, a pipe or a giant is refused before it is read."""
    told = path.stat()
    if not stat.S_ISREG(told.st_mode):
        raise InvalidRequest("This is not a file.")
    if told.st_size > LARGEST:
        raise InvalidRequest("The file is larger than 50 MB. Split it and send it again.")
    return path.read_bytes()


def _refused(why: str) -> DocumentReading:
    return DocumentReading(sha256="", error=why)


def _show(path: Path, reading: DocumentReading) -> None:
    click.secho(str(path), bold=True)
    if reading.error is not None:
        click.echo(f"  {reading.error}\n")
        return
    for page in reading.pages:
        turned = f", turned {page.rotation}°" if page.rotation else ""
        click.echo(
            f"  page {page.page}: {page.kind.replace('_', ' ')}{turned}, quality {page.quality:.2f}"
        )
    for number, referral in enumerate(reading.referrals, start=1):
        _show_referral(number, referral)
    for letter in reading.letters:
        _show_letter(letter)
    for warning in reading.warnings:
        click.echo(f"  ! {warning}")
    click.echo()


def _show_letter(letter: LetterReading) -> None:
    pages = ", ".join(str(page) for page in letter.pages)
    click.echo(f"\n  A payer's {CALLED[letter.kind]} (pages {pages})\n{_HEADINGS}")
    for name in LetterReading.model_fields:
        found = getattr(letter, name)
        for field in found if isinstance(found, tuple) else (found,):
            if isinstance(field, ReadValue) and field.flag != "absent":
                click.echo(_line(name, field))


def _show_referral(number: int, referral: ReferralReading) -> None:
    pages = ", ".join(str(page) for page in referral.pages)
    click.echo(f"\n  Referral {number} (pages {pages}): {referral.route.replace('_', ' ')}")
    for reason in referral.reasons:
        click.echo(f"    - {reason}")
    click.echo(_HEADINGS)
    for name, found in referral.fields.items():
        for field in found if isinstance(found, tuple) else (found,):
            if field.flag != "absent":
                click.echo(_line(name, field))


def _line(name: str, field: ReadValue) -> str:
    value = "" if field.value is None else str(field.value)
    shown = value if len(value) <= 42 else f"{value[:41]}…"
    note = field.flag or ", ".join(field.checks)
    page = field.place or ("" if field.page is None else field.page)
    return f"    {name:24}{shown:44}{page:>18}{field.confidence:>6.2f}  {note}"
