"""Whatever came out of the house, put side by side: requests, jobs, record, dump, WAL, files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import httpx
import psycopg
import pymupdf
from psycopg.rows import dict_row

from adapters.store.backup import write_dump
from desk.demo.running import Practice
from desk.leaks.folder import SENT

MINIMUM = ("jobs.procrastinate_jobs", "jobs.procrastinate_events", "record_entry", "tool_request")
"""Tables that hold nothing sealed, and must not need to."""


async def keep(run: Practice, folder: Path, left: Path) -> None:
    """Write every outlet of a run into a folder."""
    await _requests(run, left)
    dsn = run.home.superuser_dsn()
    _rows(dsn, left)
    write_dump(dsn, left / "database.sql")
    _copied(folder / "clinic" / "database", "pg_wal", left)
    _packets(folder, left)
    _files(folder, left)


async def _requests(run: Practice, left: Path) -> None:
    """Keep what vendors received; the control of the practice town is beside them."""
    base = run.town.availity.rpartition("/")[0]
    async with httpx.AsyncClient(timeout=30.0) as http:
        seen = (await http.get(f"{base}/control/requests")).json()["requests"]
    lines = "".join(json.dumps(each) + "\n" for each in seen)
    (left / SENT).write_text(lines, encoding="utf-8")


def _rows(dsn: str, left: Path) -> None:
    with psycopg.connect(dsn, row_factory=dict_row) as connection:
        for table in MINIMUM:
            rows = connection.execute(f"select * from {table}").fetchall()  # noqa: S608  constants
            text = "".join(json.dumps(row, default=str) + "\n" for row in rows)
            (left / f"{table}.jsonl").write_text(text, encoding="utf-8")


def _copied(database: Path, part: str, left: Path) -> None:
    """Copy the write-ahead log, wherever in the data folder it is kept."""
    for place in database.rglob(part):
        shutil.copytree(place, left / part, dirs_exist_ok=True)


def _packets(folder: Path, left: Path) -> None:
    """Keep what a packet says beside its pages; the pages are for the payer."""
    said: list[str] = []
    for path in folder.glob("*.pdf"):
        with pymupdf.open(path) as document:  # type: ignore[no-untyped-call]
            said += [path.name, json.dumps(document.metadata), document.get_xml_metadata()]
    (left / "packet_metadata.txt").write_text("\n".join(said), encoding="utf-8")


def _files(folder: Path, left: Path) -> None:
    """Keep the names of all files, and whatever lies about in the temporary folder."""
    names = [str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file()]
    ours = [name for name in names if not name.startswith("faxes/")]
    (left / "file_names.txt").write_text("\n".join(ours), encoding="utf-8")
    if (folder / "tmp").is_dir():
        shutil.copytree(folder / "tmp", left / "temporary", dirs_exist_ok=True)
