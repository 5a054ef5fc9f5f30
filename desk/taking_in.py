"""Takes files in from the command line, with the login that can do nothing else."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from adapters.electronic.columns import Columns
from adapters.home import opened, read_whose
from adapters.settings import Settings
from adapters.wiring import intake_services
from priorauth.casework.intake import LARGEST, receive
from priorauth.casework.resending import named
from priorauth.errors import InvalidRequest
from priorauth.services import Services

SOURCE = "command line"
SHOWN = 12
"""So much of a hash is enough to find a document on the desk page."""


class Taken(NamedTuple):
    """What happened to one file."""

    file: str
    sha256: str | None
    problem: str | None
    row: int | None = None
    """The row of an export, as a spreadsheet numbers it."""


Say = Callable[[Taken], None]


async def take_in(
    settings: Settings,
    paths: tuple[Path, ...],
    say: Say | None,
    *,
    columns: Columns | None = None,
) -> list[Taken]:
    """Take every file in; one that is refused does not stop the others.

    With `columns` the files are exports: each row is taken in by itself, and a bad one does not
    stop the good ones.

    Raises:
        Unavailable: The database is away; what was acknowledged before is stored.
    """
    clinic_id = read_whose(settings).clinic_id
    taken: list[Taken] = []
    with opened(settings) as home:
        async with intake_services(settings, home) as services:
            for path in _files(paths):
                async for each in _take(services, clinic_id, path, columns):
                    taken.append(each)
                    if say is not None:
                        say(each)
    return taken


async def _take(
    services: Services, clinic_id: str, path: Path, columns: Columns | None
) -> AsyncIterator[Taken]:
    try:
        content = _content(path)
        if columns is None:
            number = named(path.name, content)
            arrival = await receive(services, clinic_id, content, SOURCE, message_id=number)
            yield Taken(str(path), arrival.sha256[:SHOWN], None)
            return
        export = hashlib.sha256(content).hexdigest()[:SHOWN]
        from adapters.electronic.rows import split_rows

        for row in split_rows(content, columns):
            if row.document is None:
                yield Taken(str(path), None, row.problem, row.number)
                continue
            source = f"export {export}, row {row.number}"
            arrival = await receive(
                services, clinic_id, row.document, source, message_id=str(row.number)
            )
            yield Taken(str(path), arrival.sha256[:SHOWN], None, row.number)
    except InvalidRequest as error:
        yield Taken(str(path), None, str(error))


def _files(paths: tuple[Path, ...]) -> Iterator[Path]:
    """Return the files, folders opened; hidden files in a folder are left out."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        below = (each for each in sorted(path.rglob("*")) if not _is_hidden(each, path))
        yield from (each for each in below if not each.is_dir())


def _is_hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _content(path: Path) -> bytes:
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise InvalidRequest("Not a file. Give files, or folders with files in them.")
        if about.st_size > LARGEST:
            raise InvalidRequest("The file is larger than 50 MB. Split it and send it again.")
        return path.read_bytes()
    except FileNotFoundError:
        raise InvalidRequest("There is no such file.") from None
    except OSError as error:
        raise InvalidRequest(f"It cannot be read: {error.strerror}.") from None
